// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QWidget>

/// A line without axes: how a figure came to be what it is. Its words stand beside it; screen readers pass it over.
class SparkLine final : public QWidget
{
    Q_OBJECT
public:
    explicit SparkLine(QWidget *parent = nullptr);

    void setValues(const QList<qint64> &values);
    const QList<qint64> &values() const { return m_values; }
    QSize sizeHint() const override { return {108, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<qint64> m_values;
};
