// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

/// The striped band that says, in words too, that this is test mode. Hidden in live mode, which is quiet.
class ModeBand final : public QWidget
{
    Q_OBJECT
public:
    explicit ModeBand(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
