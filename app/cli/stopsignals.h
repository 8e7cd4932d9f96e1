// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

/// SIGINT and SIGTERM as an event, once: the second of a kind ends the program at once. At most one object a process.
class StopSignals final : public QObject
{
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);

signals:
    void received(int number);
};
