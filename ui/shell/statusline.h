// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>
#include <QWidget>

class PlainLabel;
class QProgressBar;

/// The line below: what is being done and how far it is, and whose time zone the times are in.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// of below 1: how much there is isn't known. An empty what: nothing is being done.
    void setActivity(const QString &what, qint64 done, qint64 of);
    /// For a minute, and whenever nothing is being done: what is said while a store opens must still be there when its
    /// pages have loaded. Empty: no message. Other people's text is fine.
    void setMessage(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_text;
    QProgressBar *m_bar;
    PlainLabel *m_share;
    PlainLabel *m_zone;
    QString m_message;
    QTimer m_messageAge;
};
