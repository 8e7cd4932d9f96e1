// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
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
    void setMessage(const QString &text); ///< until the next activity; other people's text is fine

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_text;
    QProgressBar *m_bar;
    PlainLabel *m_share;
    PlainLabel *m_zone;
};
