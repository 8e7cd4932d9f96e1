// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/apikey.h"

#include <QWidget>

class QAbstractButton;
class QPushButton;

/// Live | Test. One click asks for the other mode; the switch itself moves only when the window says that it happened.
class ModeSwitch final : public QWidget
{
    Q_OBJECT
public:
    explicit ModeSwitch(QWidget *parent = nullptr);

    void setMode(Mode mode);

signals:
    void modeWanted(Mode mode);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QPushButton *m_live;
    QPushButton *m_test;
    Mode m_mode = Mode::Test;
};
