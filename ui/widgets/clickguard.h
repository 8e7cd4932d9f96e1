// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QDeadlineTimer>
#include <QEvent>

/// Keeps the second half of a double click from what has taken the place of the button that the first half was for.
/// Keys are not held up: they go to what has the focus.
class ClickGuard final : public QObject
{
    Q_OBJECT
public:
    explicit ClickGuard(const QList<QWidget *> &guarded, QObject *parent) : QObject(parent)
    {
        for (QWidget *widget : guarded)
            widget->installEventFilter(this);
    }
    void start() { m_until.setRemainingTime(QApplication::doubleClickInterval()); } ///< the first half was here

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
        return isPress && !m_until.hasExpired();
    }
    QDeadlineTimer m_until{0};
};
