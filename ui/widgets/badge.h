// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

/// A status as a pill; wire is the text of any status enum.
class Badge final : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(const QString &wire, QWidget *parent = nullptr);

    void setStatus(const QString &wire);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_wire;
};
