// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratesdialog.h"

#include "ui/looks/fonts.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

RatesDialog::RatesDialog(const QStringList &currencies, const RateBook &book, const TimeStyle &times, QWidget *parent)
    : QDialog(parent), m_times(times), m_book(book), m_reporting(new QComboBox), m_grid(new QGridLayout),
      m_problem(new ToneLabel)
{
    setWindowTitle(tr("Exchange rates"));
    auto *text = new PlainLabel(
        tr("Creamery looks up no rates. With yours it shows all currencies together, beside each by itself, and says "
           "that the rates are yours. As long as a currency lacks one there is no sum of all."));
    text->setWordWrap(true);
    m_reporting->setAccessibleName(tr("Show all currencies together in"));
    QStringList all = currencies;
    if (!book.reporting.isEmpty())
        all.append(book.reporting);
    for (const ExchangeRate &rate : book.rates)
        all.append(rate.currency);
    all.removeDuplicates();
    QStringList unknown;
    for (const QString &currency : std::as_const(all)) {
        if (minorDigits(currency))
            m_reporting->addItem(currency);
        else
            unknown.append(currency);
    }
    if (const int at = m_reporting->findText(book.reporting); at >= 0)
        m_reporting->setCurrentIndex(at);
    auto *form = new QFormLayout;
    auto *label = new PlainLabel(tr("Show all &together in"));
    label->setBuddy(m_reporting);
    form->addRow(label, m_reporting);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    const QStringList heads{{}, tr("Is worth"), {}, tr("As of"), tr("Remark")};
    for (int column = 0; column < heads.size(); ++column) {
        auto *head = new PlainLabel(heads.at(column));
        head->setFont(textFont(TextSize::Note));
        head->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(head, 0, column);
    }
    m_grid->setColumnStretch(4, 1);
    for (int i = 0; i < m_reporting->count(); ++i)
        addLine(m_reporting->itemText(i));
    m_problem->setTone(Tone::Danger);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *left = new PlainLabel(tr("No rate can be given for %1: it isn't known how many digits such amounts have.")
                                    .arg(unknown.join(u", "_s)));
    left->setWordWrap(true);
    left->setForegroundRole(QPalette::PlaceholderText);
    left->setVisible(!unknown.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    QPushButton *forget = buttons->addButton(tr("&Forget the rates"), QDialogButtonBox::DestructiveRole);
    forget->setEnabled(!book.reporting.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(text);
    column->addLayout(form);
    column->addLayout(m_grid);
    column->addWidget(left);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(620);
    connect(m_reporting, &QComboBox::currentIndexChanged, this, &RatesDialog::showReporting);
    connect(buttons, &QDialogButtonBox::accepted, this, &RatesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(forget, &QPushButton::clicked, this, [this] {
        m_book = {};
        QDialog::accept();
    });
    showReporting();
}

void RatesDialog::addLine(const QString &currency)
{
    Line line{currency,      new PlainLabel(tr("1 %1", "a currency").arg(currency)),
              new QLineEdit, new PlainLabel,
              new QDateEdit, new QLineEdit};
    line.worth->setMaximumWidth(130);
    line.worth->setAlignment(Qt::AlignRight);
    line.worth->setMaxLength(20);
    connect(line.worth, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    line.day->setCalendarPopup(true);
    line.day->setSpecialValueText(tr("not said", "the day of a rate")); // in place of the earliest day
    line.day->setAccessibleName(tr("Day of the rate of %1").arg(currency));
    line.remark->setMaxLength(60);
    line.remark->setPlaceholderText(tr("whose rate it is"));
    line.remark->setAccessibleName(tr("Remark on the rate of %1").arg(currency));
    connect(line.worth, &QLineEdit::textChanged, line.day, [this, day = line.day] {
        if (day->date() == day->minimumDate())
            day->setDate(today());
    });
    const int row = int(m_lines.size()) + 1;
    int column = 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{line.name, line.worth, line.unit, line.day, line.remark})
        m_grid->addWidget(widget, row, column++);
    m_lines.append(line);
}

QDate RatesDialog::today() const { return QDateTime::currentDateTimeUtc().toTimeZone(m_times.zone).date(); }

/// What is worth so much in one currency is worth something else in another.
void RatesDialog::fillLine(const Line &line)
{
    const ExchangeRate *rate = m_reporting->currentText() == m_book.reporting ? m_book.find(line.currency) : nullptr;
    line.worth->setText(rate ? rate->worth.toText().replace(u'.', m_times.locale.decimalPoint()) : QString());
    line.day->setDate(!rate ? today() : rate->day.isValid() ? rate->day : line.day->minimumDate());
    line.remark->setText(rate ? rate->remark : QString());
}

void RatesDialog::showReporting()
{
    const QString reporting = m_reporting->currentText();
    m_problem->hide();
    for (const Line &line : std::as_const(m_lines)) {
        fillLine(line);
        line.unit->setText(reporting);
        line.worth->setAccessibleName(tr("What 1 %1 is worth in %2").arg(line.currency, reporting));
        for (QWidget *widget :
             std::initializer_list<QWidget *>{line.name, line.worth, line.unit, line.day, line.remark})
            widget->setVisible(line.currency != reporting);
    }
}

void RatesDialog::accept()
{
    RateBook book{m_reporting->currentText(), {}};
    for (const Line &line : std::as_const(m_lines)) {
        const QString text = line.worth->text().trimmed();
        if (line.currency == book.reporting || text.isEmpty())
            continue;
        const auto worth = Decimal::fromText(text, m_times.locale);
        if (!worth) {
            m_problem->setText(tr("What 1 %1 is worth must be a number above 0, of at most %2 digits.")
                                   .arg(line.currency, QString::number(Decimal::mostDigits)));
            m_problem->show();
            return line.worth->setFocus();
        }
        const QDate day = line.day->date() == line.day->minimumDate() ? QDate() : line.day->date();
        book.rates.append({line.currency, *worth, day, line.remark->text().trimmed()});
    }
    if (book.reporting == m_book.reporting)
        for (const ExchangeRate &rate : std::as_const(m_book.rates))
            if (!minorDigits(rate.currency)) // it had no line
                book.rates.append(rate);
    m_book = book;
    QDialog::accept();
}
