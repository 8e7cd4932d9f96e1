// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLabel>

/// A label that never takes its text for HTML: a QLabel left to itself renders markup and opens local files that a
/// customer's name mentions.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr) : PlainLabel(QString(), parent) { }
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setText(text);
    }
};
