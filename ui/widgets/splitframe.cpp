// SPDX-License-Identifier: GPL-3.0-or-later
#include "splitframe.h"

#include "flowlayout.h"
#include "plainlabel.h"
#include "ui/looks/drawn.h"
#include "ui/looks/fonts.h"
#include "ui/looks/icons.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr int leastRowsWidth = 380;

} // namespace

SplitFrame::SplitFrame(const QString &title, QWidget *rows, QWidget *instead, QWidget *details, QWidget *parent)
    : QWidget(parent), m_buttons(new QHBoxLayout), m_filters(new FlowLayout(8)), m_head(new QVBoxLayout),
      m_stack(new QStackedWidget), m_foot(new PlainLabel), m_splitter(new QSplitter),
      m_open(new QPushButton(tr("Det&ails"))), m_close(new QPushButton(tr("&Back to the list"))), m_rows(rows),
      m_left(buildLeft(title, rows, instead)), m_side(buildSide(details)), m_details(details),
      m_sideWidth(details->sizeHint().width())
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({1000, m_sideWidth});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setTabOrder(m_rows, m_open); // Tab leaps to this frame's focus proxy, the rows, over what comes before them
    connect(m_open, &QPushButton::clicked, this, &SplitFrame::openDetails);
    connect(m_close, &QPushButton::clicked, this, &SplitFrame::closeDetails);
    auto *back = new QShortcut(Qt::Key_Escape, m_side);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &SplitFrame::closeDetails);
    arrange();
}

QWidget *SplitFrame::buildLeft(const QString &title, QWidget *rows, QWidget *instead)
{
    auto *heading = new PlainLabel(title);
    heading->setFont(textFont(TextSize::Heading, QFont::DemiBold));
    m_open->setToolTip(tr("Show the chosen record in place of the list"));
    m_open->setAccessibleName(tr("Details of the chosen record"));
    m_foot->setFont(textFont(TextSize::Note));
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    m_foot->setWordWrap(true);
    m_foot->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_foot->hide();
    m_stack->addWidget(rows);
    m_stack->addWidget(instead);

    m_buttons->setSpacing(8);
    m_buttons->addWidget(heading);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_open);
    m_head->setContentsMargins(margin, 20, margin, 12);
    m_head->setSpacing(12);
    m_head->addLayout(m_buttons);
    m_head->addLayout(m_filters);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, 0, 0, 8);
    body->setSpacing(8);
    body->addWidget(m_stack, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, 12, 0);
    foot->addWidget(m_foot);
    body->addLayout(foot);
    auto *left = new QWidget;
    left->setMinimumWidth(leastRowsWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addLayout(body, 1);
    return left;
}

QWidget *SplitFrame::buildSide(QWidget *details)
{
    m_close->setIcon(lineIcon(u"back"_s));
    auto *bar = new QWidget;
    auto *barRow = new QHBoxLayout(bar);
    barRow->setContentsMargins(20, 20, 20, 0);
    barRow->addWidget(m_close);
    barRow->addStretch(1);
    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(details, 1);
    return side;
}

int SplitFrame::foldWidth() { return drawn(1056); }

void SplitFrame::addButton(QWidget *button) { m_buttons->addWidget(button); }
void SplitFrame::addFilter(QWidget *filter) { m_filters->addWidget(filter); }
void SplitFrame::addBlock(QWidget *block) { m_head->addWidget(block); }

void SplitFrame::showRows(bool shown)
{
    m_stack->setCurrentIndex(shown ? 0 : 1);
    arrange();
}

void SplitFrame::setFoot(const QString &text)
{
    m_foot->setText(text);
    m_foot->setVisible(!text.isEmpty());
}

void SplitFrame::openDetails()
{
    if (!m_isFolded || m_isInDetails)
        return;
    const QWidget *focused = QApplication::focusWidget();
    m_isInDetails = true;
    const bool followed = focused && m_left->isAncestorOf(focused);
    arrange();
    if (followed)
        m_close->setFocus(Qt::OtherFocusReason);
}

void SplitFrame::closeDetails()
{
    if (!isInDetails())
        return;
    m_isInDetails = false;
    arrange();
    m_rows->setFocus(Qt::OtherFocusReason);
}

/// What has the focus and is hidden by it gives it to what comes in its place.
void SplitFrame::fold(bool isFolded)
{
    const QWidget *focused = QApplication::focusWidget();
    m_isFolded = isFolded;
    m_isInDetails = isFolded && focused && m_side->isAncestorOf(focused);
    arrange();
    if (!isFolded)
        m_splitter->setSizes({width() - m_sideWidth, m_sideWidth});
}

void SplitFrame::arrange()
{
    m_open->setVisible(m_isFolded);
    m_close->parentWidget()->setVisible(m_isFolded);
    m_left->setVisible(!isInDetails());
    m_side->setVisible(!m_isFolded || m_isInDetails);
    // None that is hidden: Tab would go to it, and stay where it is.
    setFocusProxy(isInDetails() ? m_close : m_stack->currentIndex() == 0 ? m_rows : nullptr);
}

void SplitFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const bool isNarrow = width() < foldWidth(); isNarrow != m_isFolded)
        fold(isNarrow);
}
