// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QEvent>
#include <QWidget>

/// Keeps a field from being changed by a wheel that is turned to scroll what it stands in: without the focus it leaves
/// the wheel to that.
class WheelGuard final : public QObject
{
    Q_OBJECT
public:
    explicit WheelGuard(QWidget *field) : QObject(field), m_field(field)
    {
        field->setFocusPolicy(Qt::StrongFocus); // the wheel gives it none, either
        field->installEventFilter(this);
    }

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || m_field->hasFocus())
            return false;
        event->ignore();
        return true;
    }
    QWidget *const m_field;
};
