// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurecard.h"

#include "plainlabel.h"
#include "ui/charts/sparkline.h"
#include "ui/looks/colors.h"
#include "ui/looks/fonts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

FigureCard::FigureCard(const QString &title, const QString &definition, QWidget *parent)
    : Panel(parent), m_title(title), m_unit(new PlainLabel), m_value(new PlainLabel), m_change(new PlainLabel),
      m_trend(new SparkLine)
{
    auto *name = new PlainLabel(title);
    for (PlainLabel *label : {name, m_unit, m_change}) {
        label->setFont(textFont(TextSize::Note));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_value->setFont(textFont(TextSize::Figure, QFont::DemiBold));
    m_change->setWordWrap(true);
    m_change->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_change->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *what = new QToolButton;
    what->setText(u"?"_s);
    what->setObjectName(u"hint"_s);
    what->setAutoRaise(true);
    what->setFont(textFont(TextSize::Note));
    what->setAccessibleName(tr("What counts: %1").arg(title));
    what->setToolTip(definition.toHtmlEscaped());
    what->setFocusPolicy(Qt::TabFocus);
    connect(what, &QToolButton::clicked, this, &FigureCard::definitionWanted);

    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(name);
    head->addWidget(what);
    head->addStretch(1);
    head->addWidget(m_unit);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_change, 1);
    foot->addWidget(m_trend, 1, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_value);
    column->addLayout(foot, 1);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMinimumHeight(104);
}

void FigureCard::show(const Content &content)
{
    m_unit->setText(content.unit);
    m_value->setText(content.value);
    m_change->setText(content.change);
    m_trend->setValues(content.trend);
    m_trend->setVisible(content.trend.size() > 1);
    setAccessibleName(tr("%1: %2. %3", "a figure's title, value, change").arg(m_title, content.value, content.change));
    setAccessibleDescription(tr("Enter shows what it is made of."));
}

QString FigureCard::value() const { return m_value->text(); }

QString FigureCard::change() const { return m_change->text(); }

void FigureCard::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accentColor(palette()), 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

void FigureCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit rowsWanted();
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit rowsWanted();
    else
        Panel::keyPressEvent(event);
}

void FigureCard::focusInEvent(QFocusEvent *event)
{
    Panel::focusInEvent(event);
    update();
}

void FigureCard::focusOutEvent(QFocusEvent *event)
{
    Panel::focusOutEvent(event);
    update();
}
