// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTimer>
#include <QWidget>

class PlainLabel;
class QProgressBar;
class QPushButton;

/// The line below: what is being done and how far it is, and whose time zone the times are in.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// of: how much there is; 0: that isn't known; below 0: it has stopped. An empty what: nothing is being done.
    /// toggle: the words of a button that stops it or goes on with it; empty: none.
    void setActivity(const QString &what, qint64 done, qint64 of, const QString &toggle = {});
    /// For a minute, and whenever nothing is being done: what is said while a store opens must still be there when its
    /// pages have loaded. Empty: no message. Other people's text is fine.
    void setMessage(const QString &text);

signals:
    void toggled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_text;
    QProgressBar *m_bar;
    PlainLabel *m_share;
    QPushButton *m_toggle;
    PlainLabel *m_zone;
    QString m_message;
    bool m_isBusy = false;
    QTimer m_messageAge;
};
