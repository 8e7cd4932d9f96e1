// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/apierror.h"
#include "core/net/apikey.h"

#include <QWidget>

#include <optional>

class PlainLabel;
class QLineEdit;
class QPushButton;

/// Where a merchant pastes a key: at the first start, for a further store, for the other mode of a store, and when the
/// keychain has no answer. It checks the form; whether Creem accepts the key is asked by whoever listens.
class ConnectPage final : public QWidget
{
    Q_OBJECT
public:
    struct Purpose
    {
        QString title;                    ///< one sentence
        QString text;                     ///< why this page is shown; may hold what the keychain said
        std::optional<QString> storeName; ///< given: the name isn't asked for
        std::optional<Mode> mode;         ///< given: only a key of this mode will do
        bool sessionOnly = false;         ///< the keychain is out of reach: the key won't be kept, and the page says so
        bool offerDemo = true;
        QString back; ///< the words of a button that goes back; empty: there is nothing to go back to
    };
    enum class Keep { InKeychain, ForSession };

    explicit ConnectPage(const Purpose &purpose, QWidget *parent = nullptr);

    void setBusy(bool busy); ///< while the key is being tried
    void showProblem(const QString &text);
    void showRejection(const ApiError &error, Mode mode); ///< what Creem said to the key, and what to try
    /// The key is good but could not be kept: from here on it may be used for this session only, or tried again.
    void offerSessionOnly(const QString &problem);

signals:
    void keySubmitted(const QString &storeName, const ApiKey &key, ConnectPage::Keep keep);
    void demoWanted();
    void retryWanted(); ///< ask the keychain again, with sessionOnly
    void backWanted();

private:
    void revalidate();
    void submit(Keep keep);

    const Purpose m_purpose;
    QLineEdit *m_name;
    QLineEdit *m_key;
    PlainLabel *m_modeNote;
    PlainLabel *m_problem;
    QPushButton *m_connect;
    QPushButton *m_session;
    bool m_busy = false;
};
