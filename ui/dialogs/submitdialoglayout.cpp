// SPDX-License-Identifier: GPL-3.0-or-later
// How a SubmitDialog is built; what it does is in submitdialog.cpp.
#include "submitdialog.h"
#include "ui/looks/fonts.h"
#include "ui/looks/otherwords.h"
#include "ui/widgets/breakinglabel.h"
#include "ui/widgets/modeband.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/plainlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace {

constexpr int margin = 24;
constexpr int leastWidth = 540;
constexpr int factWidth = 108;

PlainLabel *heading(const QString &text, TextSize size)
{
    auto *label = new PlainLabel(text);
    label->setFont(textFont(size, QFont::DemiBold));
    label->setWordWrap(true);
    return label;
}

QScrollArea *scrolling(QWidget *widget)
{
    auto *area = new QScrollArea;
    area->setWidget(widget);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // its fields are reached by Tab, and it follows them
    area->viewport()->setAutoFillBackground(false);
    widget->setAutoFillBackground(false);
    return area;
}

void setRole(QPushButton *button, const char *role) { button->setProperty("role", QLatin1String(role)); }

} // namespace

SubmitDialog::SubmitDialog(Actions &actions, StoreTarget target, Style style, QWidget *parent)
    : QDialog(parent), m_actions(actions), m_target(std::move(target)), m_style(std::move(style)),
      m_heading(heading(m_style.title, TextSize::Heading)), m_pages(new QStackedWidget), m_content(new QVBoxLayout),
      m_fields(new QWidget), m_question(heading({}, TextSize::Text)), m_questionText(new PlainLabel),
      m_facts(new QFormLayout), m_wordRow(new QWidget), m_wordLabel(new PlainLabel), m_word(new QLineEdit),
      m_notice(new NoticeBox), m_asked(new NoticeBox), m_progress(new QProgressBar), m_status(new PlainLabel),
      m_no(new QPushButton), m_check(new QPushButton(tr("Check &now"))), m_submit(new QPushButton),
      m_back(new QPushButton), m_yes(new QPushButton)
{
    setWindowTitle(m_style.title);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(leastWidth);
    setSizeGripEnabled(true);
    build();
    connectButtons();
}

void SubmitDialog::build()
{
    const QString store = breakableIfLong(isolated(m_target.store));
    auto *where = new PlainLabel(isLive() ? tr("%1, live mode").arg(store) : tr("%1, test mode").arg(store));
    where->setForegroundRole(QPalette::PlaceholderText);
    where->setWordWrap(true);
    m_content->setContentsMargins(margin, 0, margin, 8);
    m_content->setSpacing(margin);
    m_fields->setLayout(m_content);
    m_pages->addWidget(scrolling(m_fields));
    m_pages->addWidget(buildQuestionPage());

    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_status->setWordWrap(true);
    setRole(m_submit, m_style.danger ? "danger" : "primary");
    setRole(m_yes, m_style.danger ? "danger" : "primary");
    setRole(m_back, "safe");
    if (isSafeFirst())
        setRole(m_no, "safe");
    auto *word = new QHBoxLayout(m_wordRow);
    word->setContentsMargins(0, 0, 0, 0);
    word->setSpacing(12);
    m_word->setFixedWidth(160);
    word->addWidget(m_wordLabel, 1);
    word->addWidget(m_word);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_status, 1);
    for (QPushButton *button : {m_no, m_check, m_submit, m_back, m_yes})
        buttons->addWidget(button);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(margin, 0, margin, 0);
    foot->setSpacing(12);
    foot->addWidget(m_wordRow);
    foot->addWidget(m_notice);
    foot->addWidget(m_asked);
    foot->addWidget(m_progress);
    foot->addLayout(buttons);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, isLive() ? 0 : 4, margin, 0);
    head->setSpacing(4);
    head->addWidget(m_heading);
    head->addWidget(where);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, isLive() ? margin : 0, 0, margin);
    column->setSpacing(16);
    if (!isLive())
        column->addWidget(new ModeBand);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
}

QWidget *SubmitDialog::buildQuestionPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, 0, margin, 8);
    column->setSpacing(12);
    m_questionText->setWordWrap(true);
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(8);
    column->addWidget(m_question);
    column->addWidget(m_questionText);
    column->addLayout(m_facts);
    column->addStretch(1);
    return scrolling(page);
}

void SubmitDialog::addFact(QFormLayout *facts, const QString &name, const QString &value, const QFont &font)
{
    auto *label = new PlainLabel(name);
    label->setFixedWidth(factWidth);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *text = new BreakingLabel(value);
    text->setFont(font);
    facts->addRow(label, text);
}
