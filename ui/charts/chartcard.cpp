// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcard.h"

#include "chartlooks.h"
#include "core/format/csv.h"
#include "ui/looks/fonts.h"
#include "ui/widgets/filesaver.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QPushButton *link(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("role", u"link"_s);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

ChartCard::ChartCard(const QString &title, const QString &fileName, PeriodChart::Shape shape, QWidget *parent)
    : Panel(parent), m_fileName(fileName), m_shape(shape), m_title(new PlainLabel), m_legend(new QHBoxLayout),
      m_legendBelow(new QWidget), m_legendFlow(new FlowLayout(12, m_legendBelow)), m_tableButton(link({})),
      m_save(new QToolButton), m_stack(new QStackedWidget), m_chart(new PeriodChart), m_table(new QTableWidget),
      m_empty(new PlainLabel), m_note(new PlainLabel), m_noteRow(new QWidget)
{
    m_title->setFont(textFont(TextSize::Text, QFont::DemiBold));
    m_save->setText(tr("Save ▾"));
    m_save->setObjectName(u"quiet"_s);
    m_save->setAutoRaise(true);
    m_save->setPopupMode(QToolButton::InstantPopup);
    m_save->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_save);
    menu->addAction(tr("&Copy numbers"), this, &ChartCard::copyText);
    menu->addAction(tr("Copy &picture"), this,
                    [this] { QGuiApplication::clipboard()->setImage(QImage::fromData(m_chart->toPng())); });
    menu->addSeparator();
    menu->addAction(tr("Save numbers as CS&V…"), this, [this] { save(u"csv"_s, toCsv()); });
    menu->addAction(tr("Save picture as P&NG…"), this, [this] { save(u"png"_s, m_chart->toPng()); });
    menu->addAction(tr("Save picture as &SVG…"), this, [this] { save(u"svg"_s, m_chart->toSvg()); });
    m_save->setMenu(menu);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_chart, m_table, m_empty})
        m_stack->addWidget(widget);
    m_note->setFont(textFont(TextSize::Note));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    QPushButton *what = link(tr("What counts?"));
    what->setFont(textFont(TextSize::Note));
    what->setAccessibleName(tr("What counts in %1?").arg(title));

    m_legend->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addLayout(m_legend);
    head->addWidget(m_tableButton);
    head->addWidget(m_save);
    auto *note = new QHBoxLayout(m_noteRow);
    note->setContentsMargins(0, 0, 0, 0);
    note->setSpacing(6);
    note->addWidget(m_note, 1);
    note->addWidget(what, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_legendBelow);
    column->addWidget(m_stack, 1);
    column->addWidget(m_noteRow);

    connect(m_tableButton, &QPushButton::clicked, this, [this] {
        m_isTable = !m_isTable;
        showWhat();
    });
    connect(m_chart, &PeriodChart::picked, this, [this](int category) { emit picked(category, -1); });
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int at) {
        const bool isOfSeries = at > 0 && at <= m_chart->chartData().series.size();
        emit picked(row, isOfSeries ? at - 1 : -1);
    });
    connect(what, &QPushButton::clicked, this, &ChartCard::definitionWanted);
    setTitle(title);
}

void ChartCard::showWhat()
{
    m_tableButton->setText(m_isTable ? tr("Chart") : tr("Table"));
    m_tableButton->setAccessibleName(
        m_isTable ? tr("%1 as a chart").arg(m_title->text()) : tr("%1 as a table").arg(m_title->text()));
    if (m_stack->currentWidget() != m_empty)
        m_stack->setCurrentWidget(m_isTable ? static_cast<QWidget *>(m_table) : m_chart);
}

void ChartCard::setTitle(const QString &title)
{
    m_title->setText(title);
    showWhat();
    m_chart->setAccessibleName(title);
    m_table->setAccessibleName(tr("%1, numbers").arg(title));
    m_save->setAccessibleName(tr("Save or copy %1").arg(title));
}

void ChartCard::setData(const ChartData &shown, const QString &empty)
{
    const bool isTooLarge = shown.isTooLarge();
    const bool isNothing = isTooLarge || shown.isEmpty();
    m_chart->setData(isTooLarge ? ChartData() : shown, m_shape); // no number is better than a wrong one
    fillLegend();
    fillTable();
    m_empty->setText(isTooLarge ? tr("These amounts are too large to add up, so none is shown.") : empty);
    m_stack->setCurrentWidget(isNothing       ? static_cast<QWidget *>(m_empty)
                                  : m_isTable ? static_cast<QWidget *>(m_table)
                                              : m_chart);
    m_save->setEnabled(!isNothing);
    m_tableButton->setEnabled(!isNothing);
}

void ChartCard::setNote(const QString &text) { m_note->setText(text); }

void ChartCard::fillLegend()
{
    constexpr int widest = 150; // of a name
    constexpr int beside = 300; // of all beside the title
    for (QLayout *layout : {static_cast<QLayout *>(m_legend), static_cast<QLayout *>(m_legendFlow)})
        while (QLayoutItem *item = layout->takeAt(0)) {
            delete item->widget();
            delete item;
        }
    const ChartData &shown = m_chart->chartData();
    QList<QWidget *> entries;
    int width = 0;
    for (qsizetype i = 0; i < shown.series.size() && shown.series.size() > 1; ++i) {
        const ChartSeries &series = shown.series.at(i);
        auto *entry = new QWidget;
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(5);
        auto *swatch = new PlainLabel;
        swatch->setPixmap(seriesSwatch(series.look >= 0 ? series.look : int(i), palette(), devicePixelRatioF()));
        auto *name = new PlainLabel;
        name->setFont(textFont(TextSize::Note));
        name->setText(QFontMetrics(name->font()).elidedText(series.name, Qt::ElideRight, widest));
        name->setForegroundRole(QPalette::PlaceholderText);
        if (name->text() != series.name)
            name->setToolTip(u"<span>"_s + series.name.toHtmlEscaped() + u"</span>"_s);
        row->addWidget(swatch);
        row->addWidget(name);
        width += entry->sizeHint().width() + 12;
        entries.append(entry);
    }
    const bool isBeside = width <= beside;
    for (QWidget *entry : std::as_const(entries))
        (isBeside ? static_cast<QLayout *>(m_legend) : m_legendFlow)->addWidget(entry);
    m_legendBelow->setVisible(!isBeside);
}

void ChartCard::fillTable()
{
    const ChartData &shown = m_chart->chartData();
    const bool hasTotal = shown.hasTotal && shown.series.size() > 1;
    QStringList titles{tr("Period")};
    for (const ChartSeries &series : shown.series)
        titles.append(series.name);
    if (hasTotal)
        titles.append(tr("Total"));
    m_table->clear();
    m_table->setColumnCount(int(titles.size()));
    m_table->setRowCount(int(shown.periods.size()));
    m_table->setHorizontalHeaderLabels(titles);
    const auto put = [this](int row, int column, const QString &text) {
        auto *item = new QTableWidgetItem(text);
        item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    };
    for (int row = 0; row < int(shown.periods.size()); ++row) {
        put(row, 0, shown.periods.at(row));
        for (int i = 0; i < int(shown.series.size()); ++i) {
            const ChartSeries &series = shown.series.at(i);
            put(row, i + 1, series.has(row) ? shown.exact(series.values.value(row)) : u"–"_s);
        }
        if (hasTotal)
            put(row, int(shown.series.size()) + 1, shown.exact(shown.total(row)));
    }
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(
            (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

void ChartCard::copyText()
{
    QStringList lines;
    for (int row = -1; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells.append(
                (row < 0 ? m_table->horizontalHeaderItem(column) : m_table->item(row, column))->text().simplified());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

QByteArray ChartCard::toCsv() const
{
    const ChartData &shown = m_chart->chartData();
    const bool hasTotal = shown.hasTotal && shown.series.size() > 1;
    QByteArray text = csvText(u"period"_s);
    for (const ChartSeries &series : shown.series)
        text += ',' + csvText(series.name);
    text += hasTotal ? ",total\r\n" : "\r\n";
    for (qsizetype row = 0; row < shown.periods.size(); ++row) {
        text += csvText(shown.periods.at(row));
        for (const ChartSeries &series : shown.series) // a number stays one, also with a minus
            text += ',' + (series.has(row) ? shown.plain(series.values.value(row)).toUtf8() : QByteArray());
        if (hasTotal)
            text += ',' + shown.plain(shown.total(row)).toUtf8();
        text += "\r\n";
    }
    return text;
}

void ChartCard::save(const QString &ending, const QByteArray &bytes)
{
    FileSaver::save(this, m_fileName + u'.' + ending, bytes,
                    [this](Tone tone, const QString &title, const QString &text) { emit saved(tone, title, text); });
}

void ChartCard::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // later: the widgets of the legend are being told of it now
        QMetaObject::invokeMethod(this, &ChartCard::fillLegend, Qt::QueuedConnection);
}
