// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/client.h"

#include <QDialog>

class NoticeBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

/// Asks Creem for the discount with a code.
class FindCodeDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit FindCodeDialog(Client &client, QWidget *parent = nullptr); ///< client outlives it

signals:
    void found(const Discount &discount, const QByteArray &raw); ///< before it closes; raw: as Creem sent it

private:
    void find();
    void take(const QString &code, const Result<Discount> &result, const QByteArray &raw);

    Client &m_client;
    QLineEdit *m_code;
    NoticeBox *m_notice;
    QProgressBar *m_progress;
    QPushButton *m_find;
    std::optional<Call<Discount>> m_call;
};
