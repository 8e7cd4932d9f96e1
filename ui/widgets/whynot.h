// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QWidget>

class LinkButton;
class PlainLabel;
class QAction;

/// Why some of the actions above can't be chosen, folded behind one quiet line: most of the time nobody asks. It can be
/// reached and opened by the keyboard, which passes over what can't be chosen, and a screen reader says the reasons as
/// soon as it gets there. Not there at all where no action has a reason.
class WhyNot final : public QWidget
{
    Q_OBJECT
public:
    WhyNot(const QList<QAction *> &actions, bool isOpen, QWidget *parent); ///< follows the actions

    /// Why it can't be chosen: its tool tip, unless that is just its name; empty: it can, or it is not said.
    static QString reasonOf(const QAction &action);
    /// Each reason once, a line each, with the names of what it is the reason for.
    static QString reasonsOf(const QList<QAction *> &actions);

signals:
    void opened(bool isOpen); ///< or closed, by a person

private:
    void tell(const QList<QAction *> &actions);

    LinkButton *m_ask;
    PlainLabel *m_reasons;
};
