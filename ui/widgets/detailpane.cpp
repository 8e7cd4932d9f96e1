// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailpane.h"

#include "badge.h"
#include "breakinglabel.h"
#include "linkbutton.h"
#include "plainlabel.h"
#include "ui/looks/drawn.h"
#include "ui/looks/fonts.h"
#include "ui/looks/mnemonics.h"
#include "ui/looks/otherwords.h"
#include "weblink.h"
#include "whynot.h"

#include <QAction>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

int paneWidth() { return drawn(348); }
int labelWidth() { return drawn(96); }
constexpr int margin = 20;

BreakingLabel *valueLabel(const QString &text) { return new BreakingLabel(text, BreakingLabel::Column::Narrow); }

} // namespace

DetailPane::DetailPane(const TimeStyle &times, QWidget *parent)
    : QFrame(parent), m_times(times), m_area(new QScrollArea)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(drawn(280));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
}

QSize DetailPane::sizeHint() const { return {paneWidth(), 400}; }

void DetailPane::showNothing(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMargin(margin);
    label->setForegroundRole(QPalette::PlaceholderText);
    setContent(label);
    m_shownTitle.clear();
    setAccessibleName(tr("Details"));
}

void DetailPane::setContent(QWidget *content)
{
    // Of the window, which remembers it while a dialog is open.
    const QWidget *focused = window()->focusWidget();
    if (focused && focused != this && isAncestorOf(focused))
        m_focusName = focused->accessibleName();
    else if (focused != this)
        m_focusName.clear();
    if (QWidget *before = m_area->takeWidget())
        before->deleteLater(); // one of its buttons may be calling
    m_area->setWidget(content);
    content->setAutoFillBackground(false);
    content->show();
    restoreFocus();
}

/// What was reached by the keyboard has been filled anew: the same again, or the pane until it is there again.
void DetailPane::restoreFocus()
{
    if (m_focusName.isEmpty())
        return;
    for (QWidget *widget : m_area->widget()->findChildren<QWidget *>())
        if (widget->accessibleName() == m_focusName && widget->isEnabled())
            return widget->setFocus(Qt::OtherFocusReason);
    setFocus(Qt::OtherFocusReason);
}

void DetailPane::begin(const QString &title, const QString &statusWire)
{
    auto *content = new QWidget;
    content->setMaximumWidth(drawn(600)); // what belongs together stays together where the pane is wide
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(12);
    m_form = nullptr;
    m_lines = nullptr;
    m_title = title;
    auto *heading = valueLabel(title);
    heading->setFont(textFont(TextSize::Heading, QFont::DemiBold));
    m_column->addWidget(heading);
    if (!statusWire.isEmpty())
        m_column->addWidget(new Badge(statusWire));
    setAccessibleName(tr("Details of %1").arg(title));
}

void DetailPane::addSection(const QString &title)
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    m_column->addWidget(line);
    if (!title.isEmpty()) {
        auto *heading = new PlainLabel(title);
        heading->setFont(textFont(TextSize::Note, QFont::DemiBold));
        heading->setForegroundRole(QPalette::PlaceholderText);
        m_column->addWidget(heading);
    }
    m_form = nullptr;
    m_lines = nullptr;
}

void DetailPane::ensureForm()
{
    m_lines = nullptr;
    if (m_form)
        return;
    m_form = new QFormLayout;
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_column->addLayout(m_form);
}

PlainLabel *DetailPane::addLabeled(const QString &label, QWidget *value)
{
    ensureForm();
    auto *name = new PlainLabel(label);
    name->setFixedWidth(labelWidth());
    name->setWordWrap(true);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    name->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(name, value);
    return name;
}

void DetailPane::addRow(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *text = valueLabel(value);
    text->setAccessibleName(tr("%1: %2", "label, value").arg(label, value));
    addLabeled(label, text);
}

void DetailPane::addTime(const QString &label, const QDateTime &time)
{
    if (!time.isValid())
        return;
    const QString text = m_times.dayAndClock(time);
    auto *value = valueLabel(text);
    value->setToolTip(m_times.utc(time)); // ours: digits, nothing to escape
    value->setAccessibleName(tr("%1: %2", "label, value").arg(label, text));
    addLabeled(label, value);
}

void DetailPane::addId(const QString &label, const QString &id)
{
    auto *cell = new QWidget;
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *text = valueLabel(id);
    text->setFont(monospaceFont());
    text->setAccessibleName(tr("%1: %2", "label, value").arg(label, id));
    auto *copy = new LinkButton(tr("Copy"));
    copy->setAccessibleName(tr("Copy: %1").arg(label));
    connect(copy, &QAbstractButton::clicked, this, [id] { QGuiApplication::clipboard()->setText(id); });
    row->addWidget(text, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    addLabeled(label, cell);
}

void DetailPane::addLink(const QString &label, const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!isWebLink(url))
        return addRow(label, address);
    // The host is what tells whether one wants to go there.
    auto *link = new LinkButton(url.host(QUrl::FullyDecoded) + url.path(QUrl::FullyDecoded), Qt::ElideMiddle);
    link->setAccessibleName(tr("%1: open %2", "label, address").arg(label, address));
    link->setToolTip(u"<span>"_s + address.toHtmlEscaped() + u"</span>"_s);
    link->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(tr("&Copy address"), link);
    connect(copy, &QAction::triggered, link, [address] { QGuiApplication::clipboard()->setText(address); });
    link->addAction(copy);
    connect(link, &QAbstractButton::clicked, this, [url] { openWebLink(url); });
    addLabeled(label, link);
}

QWidget *DetailPane::recordLink(const QString &text, const QString &name, Resource resource, const QString &id)
{
    auto *link = new LinkButton(text);
    link->setAccessibleName(name);
    link->setToolTip(u"<span>"_s + text.toHtmlEscaped() + u"</span>"_s);
    link->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(tr("Copy &id"), link);
    connect(copy, &QAction::triggered, link, [id] { QGuiApplication::clipboard()->setText(id); });
    link->addAction(copy);
    connect(link, &QAbstractButton::clicked, this, [this, resource, id] { emit recordWanted(resource, id); });
    return link;
}

void DetailPane::addRecord(const QString &label, const QString &name, Resource resource, const QString &id)
{
    if (id.isEmpty())
        return addRow(label, name);
    const QString shown = name.isEmpty() ? id : name;
    addLabeled(label, recordLink(shown, tr("%1: show %2", "label, record").arg(label, shown), resource, id));
}

void DetailPane::addLine(const Line &line)
{
    m_form = nullptr;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    if (line.id.isEmpty())
        row->addWidget(valueLabel(line.text));
    else // the id tells it from another of the same day and amount
        row->addWidget(recordLink(
            line.text,
            tr("Show %1, %2", "record, id").arg(line.text, line.tellsApart.isEmpty() ? line.id : line.tellsApart),
            line.resource, line.id));
    if (!line.note.isEmpty()) {
        auto *note = new PlainLabel(line.note);
        note->setFont(textFont(TextSize::Note));
        note->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(note, 0, Qt::AlignVCenter);
    }
    row->addStretch(1);
    if (!line.value.isEmpty()) {
        auto *value = new PlainLabel(line.value);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(value);
    }
    if (!m_lines) {
        m_lines = new QVBoxLayout;
        m_lines->setSpacing(6);
        m_column->addLayout(m_lines);
    }
    m_lines->addLayout(row);
}

void DetailPane::addMore(qint64 count, const RowsRequest &rows)
{
    addMore(count, tr("Show all: %1", "records").arg(rows.label), [this, rows] { emit rowsWanted(rows); });
}

void DetailPane::addMore(qint64 count, QAction *action)
{
    addMore(count, withoutMnemonic(action->text()), [action] { action->trigger(); });
}

void DetailPane::addMore(qint64 count, const QString &name, const std::function<void()> &clicked)
{
    auto *link = new LinkButton(tr("and %1 more", "number of records").arg(m_times.locale.toString(count)));
    link->setAccessibleName(name);
    connect(link, &QAbstractButton::clicked, this, clicked);
    auto *row = new QHBoxLayout;
    row->addWidget(link);
    row->addStretch(1);
    m_form = nullptr;
    (m_lines ? m_lines : m_column)->addLayout(row);
}

void DetailPane::addNote(const QString &text)
{
    m_form = nullptr;
    m_lines = nullptr;
    auto *note = new PlainLabel(text);
    note->setWordWrap(true);
    note->setFont(textFont(TextSize::Note));
    note->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(note);
}

void DetailPane::addText(const QString &text)
{
    if (text.isEmpty())
        return;
    m_form = nullptr;
    m_column->addWidget(valueLabel(text));
}

void DetailPane::addActions(const QList<QAction *> &actions, const QList<QAction *> &more)
{
    m_form = nullptr;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setAccessibleName(tr("%1, in the details").arg(withoutMnemonic(action->text())));
        button->setAccessibleDescription(WhyNot::reasonOf(*action));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [action, button] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(action->toolTip());
            button->setAccessibleDescription(WhyNot::reasonOf(*action));
        });
        row->addWidget(button);
    }
    if (!more.isEmpty()) {
        auto *button = new QPushButton(tr("More ▾"));
        button->setAccessibleName(tr("More actions"));
        auto *menu = new QMenu(button);
        menu->setToolTipsVisible(true); // why something can't be done
        menu->addActions(more);
        connect(button, &QPushButton::clicked, menu,
                [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2))); });
        row->addWidget(button);
        const auto describe = [button, more] { button->setAccessibleDescription(WhyNot::reasonsOf(more)); };
        for (QAction *action : more)
            connect(action, &QAction::changed, button, describe);
        describe(); // its disabled entries are passed over by the keys
    }
    row->addStretch(1);
    m_column->addLayout(row);
    addReasons(actions + more);
}

/// What can't be chosen has no focus and shows its tool tip to the mouse only: why is told below.
void DetailPane::addReasons(const QList<QAction *> &actions)
{
    m_isWhyOpen = m_isWhyOpen && m_title == m_shownTitle; // of another record it may be something else
    auto *why = new WhyNot(actions, m_isWhyOpen, m_column->parentWidget());
    connect(why, &WhyNot::opened, this, [this](bool isOpen) { m_isWhyOpen = isOpen; });
    m_column->addWidget(why);
}

void DetailPane::end()
{
    m_column->addStretch(1);
    // The same record, filled anew: what was being read stays where it is.
    const int position = m_title == m_shownTitle ? m_area->verticalScrollBar()->value() : 0;
    m_shownTitle = m_title;
    setContent(m_column->parentWidget());
    m_area->widget()->adjustSize();
    m_area->verticalScrollBar()->setValue(position);
}
