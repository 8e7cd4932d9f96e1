// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/apikey.h"
#include "core/net/call.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class NoticeBox;
class PlainLabel;
class QFormLayout;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

/// Where a write would go. Named in every dialog, so that nobody writes into the wrong store.
struct StoreTarget
{
    QString store; ///< the merchant's name for it
    Mode mode = Mode::Test;
};

/// A dialog that ends in one write: edit, validate, in live mode confirm, send once, accepted; or back to edit with
/// the reason and all that was typed. Deletes itself once it is closed and nothing is under way any more: when it is
/// closed while sending, the request goes on, and its end is still told by the subclass's signal or leftFailed().
class SubmitDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Stage {
        Editing,
        Sending,
        Unsettled, ///< sent, and nobody knows what became of it
        Checking   ///< asking Creem what became of it
    };
    Stage stage() const { return m_stage; }
    bool isAsking() const { return bool(m_onYes); } ///< a second step: confirming, or closing all the same

    void reject() override; ///< Escape, Cancel and the window's close: asks where something would be lost
    void accept() override;

signals:
    void leftFailed(const ApiError &error); ///< closed while sending, and it was no success

protected:
    /// yes: a verb for the button that sends. danger: the button that doesn't send is the default.
    struct Style
    {
        QString title;
        QString yes;
        QString no;
        QString sending; ///< "Creating the product…"
        bool danger = false;
        bool confirmsInLive = true; ///< false: this dialog is a confirmation itself
    };
    SubmitDialog(StoreTarget target, Style style, QWidget *parent);

    const StoreTarget &target() const { return m_target; }
    QVBoxLayout *content() const { return m_content; } ///< of the fields; scrolls when the screen is small

    virtual QString problem() const = 0; ///< why it can't be sent yet, in a sentence; empty: it can
    virtual void showProblems() { }      ///< all of them at their fields, focus on the first
    virtual bool isChanged() const = 0;  ///< whether closing would lose something typed
    virtual void submit() = 0;           ///< makes the call and passes it to track()

    struct Confirmation
    {
        QString question;
        QString text;
        QString yes; ///< names the mode
        QList<std::pair<QString, QString>> facts;
    };
    virtual Confirmation confirmation() const { return {}; } ///< what live mode asks before sending

    /// Looks up what became of a write: ends with checkedDone() or checkedNotDone() or checkFailed().
    virtual void check() = 0;
    virtual bool canSendAgain() const { return false; } ///< sending it twice does it once

    template <class T, class F> void track(const Call<T> &call, F onDone)
    {
        setStage(Stage::Sending);
        call.then(this, [this, onDone = std::move(onDone)](const Result<T> &result) {
            if (!result)
                return fail(result.error());
            onDone(*result);
            finish();
        });
    }
    void checkedDone() { finish(); } ///< after the subclass has told its listeners
    void checkedNotDone(const QString &title, const QString &text);
    void checkFailed(const ApiError &error);

    void revalidate(); ///< at the end of the constructor, and after every change of a field
    void setInitialFocus(QWidget *widget);

private:
    void trySubmit();
    void startSubmit();
    void ask(const Confirmation &question, const QString &no, std::function<void()> onYes);
    void confirm();
    void answer(bool yes);
    void setStage(Stage stage);
    void fail(const ApiError &error);
    void finish();
    void dress();
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

    const StoreTarget m_target;
    const Style m_style;
    Stage m_stage = Stage::Editing;
    std::function<void()> m_onYes; ///< set while asking
    QTimer m_yesGuard;             ///< keeps the second half of a double click from confirming
    bool m_isLeft = false;         ///< closed while sending

    QStackedWidget *m_pages;
    QVBoxLayout *m_content;
    QWidget *m_fields;
    QWidget *m_initialFocus = nullptr;
    PlainLabel *m_question;
    PlainLabel *m_questionText;
    QFormLayout *m_facts;
    NoticeBox *m_notice;
    NoticeBox *m_asked; ///< a question while the fields stay in sight
    QProgressBar *m_progress;
    PlainLabel *m_status;
    QPushButton *m_no; ///< Cancel, Close
    QPushButton *m_check;
    QPushButton *m_submit; ///< sends, or sends again
    QPushButton *m_back;   ///< the safe answer
    QPushButton *m_yes;
};
