// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/looks/colors.h"

#include <QWidget>

class BreakingLabel;
class PlainLabel;
class ToneLabel;
class QPushButton;

/// Something that has happened, said in place: on soft ground, with a sign, announced to screen readers.
class NoticeBox final : public QWidget
{
    Q_OBJECT
public:
    /// Hidden until it has something to say.
    explicit NoticeBox(QWidget *parent = nullptr);

    /// traceId: selectable, with a button that copies it; may be empty.
    /// action: the words of one button; may be empty.
    void say(Tone tone, const QString &title, const QString &text, const QString &traceId = {},
             const QString &action = {});
    void clear();

    QString title() const;
    QString text() const;

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    ToneLabel *m_title;
    BreakingLabel *m_text;
    QWidget *m_traceRow;
    PlainLabel *m_trace;
    QPushButton *m_copy;
    QPushButton *m_action;
};
