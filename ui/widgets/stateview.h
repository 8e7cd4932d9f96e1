// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class PlainLabel;
class QLabel;
class QProgressBar;
class QPushButton;

/// What a page shows in place of its rows: one sentence, why, and one thing to do. Loading, empty, offline and error
/// look different by icon and words.
class StateView final : public QWidget
{
    Q_OBJECT
public:
    struct Content
    {
        QString icon;   ///< a file of resources/icons, without its ending; empty: a busy line
        QString title;  ///< one sentence
        QString text;   ///< what it means and what helps; may hold Creem's own words
        QString action; ///< the button; empty: none
    };
    explicit StateView(QWidget *parent = nullptr);

    void show(const Content &content);

signals:
    void actionTriggered();

private:
    QLabel *m_icon;
    QProgressBar *m_busy;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_action;
};
