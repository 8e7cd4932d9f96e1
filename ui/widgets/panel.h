// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

/// A card: the panel's colour with a border of one pixel and round corners.
class Panel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};
