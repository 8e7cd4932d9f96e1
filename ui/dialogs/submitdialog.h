// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/actions.h"
#include "momenttimer.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class NoticeBox;
class PlainLabel;
class QFormLayout;
class QLineEdit;
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

/// A dialog that ends in one wish: edit, validate, in live mode confirm, submit it to the session's Actions, follow its
/// record to the end; or back to edit with the reason and all that was typed. It may be closed at any time: what became
/// of the wish is told by ActionNotice on the page. Deletes itself once it is closed.
class SubmitDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Stage {
        Editing,
        Sending,
        Checking, ///< nobody knows what became of it, and Creem is being asked
        Unsettled ///< it wasn't done, or nobody knows: the merchant decides
    };
    Stage stage() const { return m_stage; }
    bool isAsking() const { return bool(m_onYes); }        ///< a second step: confirming, or closing all the same
    const QString &recordId() const { return m_recordId; } ///< of what was submitted last; empty: nothing
    void warn(const QString &text);                        ///< below the heading; before it is opened
    void repeats(const QString &id) { m_again = id; }      ///< what is sent is that wish once more; before it is opened

    void reject() override; ///< Escape, Cancel and the window's close: asks where something typed would be lost
    void accept() override;

signals:
    void succeeded(const ActionRecord &record); ///< before it closes

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
    /// actions outlive it: they belong to the session, and so does the page that is its parent.
    SubmitDialog(Actions &actions, StoreTarget target, Style style, QWidget *parent);

    const StoreTarget &target() const { return m_target; }
    bool isLive() const { return m_target.mode == Mode::Live; }
    QString storeAndMode() const;                      ///< "Northwind, live"
    QVBoxLayout *content() const { return m_content; } ///< of the fields; scrolls when the screen is small

    virtual QString problem() const = 0; ///< why it can't be sent yet, in a sentence; empty: it can
    virtual void showProblems() { }      ///< all of them at their fields, focus on the first
    virtual bool isChanged() const = 0;  ///< whether closing would lose something typed
    virtual Wish wish() const = 0;       ///< as the fields say; asked for when problem() is empty

    struct Confirmation
    {
        QString question;
        QString text;
        QString yes; ///< names the mode
        QList<std::pair<QString, QString>> facts;
    };
    virtual Confirmation confirmation() const { return {}; } ///< what live mode asks before sending
    /// What has to be typed in live mode before a grave wish is sent: a word or an amount. Empty: nothing.
    virtual QString typedWord() const { return {}; }
    virtual bool isTyped(const QString &text) const; ///< whether this stands for typedWord()
    virtual bool isGraveNow() const; ///< whether the wish is, as things are: unless overridden, isGrave()

    /// What the dialog says holds until then, and is worded by timePassed() as soon as it has come: in the constructor,
    /// and again for a next moment. One that is invalid or had come at since, which is before it was worded: nothing
    /// changes any more.
    void holdsUntil(const QDateTime &moment, const QDateTime &since);
    /// If it changes what is said, the merchant is told, and nothing is sent before it could be read.
    virtual void timePassed() { }

    void setTitle(const QString &title); ///< of the heading and the window
    void setYes(const QString &yes);
    void refit();      ///< after content came or went: grows when it has to
    void revalidate(); ///< at the end of the constructor, and after every change of a field
    void setInitialFocus(QWidget *widget);
    /// A quiet name and a value, as decisions show them.
    static void addFact(QFormLayout *facts, const QString &name, const QString &value, const QFont &font);

private:
    void build();
    QWidget *buildQuestionPage();
    void connectButtons();
    void trySubmit();
    void startSubmit();
    void follow(const QString &id);
    void takeRecord();
    void sayOutcome(const ActionRecord &record);
    void ask(const Confirmation &question, const QString &no, std::function<void()> onYes);
    void confirm();
    void answer(bool yes);
    void hear(const QString &id);
    bool isOutdated() const;
    void passTime();
    QStringList saidWords() const;
    bool isToBeRead();
    void bindWord();
    void setStage(Stage stage);
    void showPage(int index);
    void fit();
    QString wantedWord() const;
    bool isWordTyped() const;
    bool canRepeat() const;
    bool isSafeFirst() const { return m_style.danger || (isLive() && !m_style.confirmsInLive); }
    void dress();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

    Actions &m_actions;
    const StoreTarget m_target;
    Style m_style;
    Stage m_stage = Stage::Editing;
    QString m_recordId;
    const QDateTime m_openedAt = QDateTime::currentDateTimeUtc();
    QSet<QString> m_changedSince;  ///< objects that something else was done with
    QJsonObject m_wordFor;         ///< what the wish was when the word was typed
    QString m_again;               ///< the wish that is repeated; empty: none
    std::function<void()> m_onYes; ///< set while asking
    QTimer m_yesGuard;   ///< keeps the second half of a double click from confirming, and a click from sending what is
                         ///< worded otherwise since
    MomentTimer m_holds; ///< how long what is said holds
    bool m_isReworded = false; ///< since the last one was submitted, while it couldn't be edited
    int m_heightOfFields = 0; ///< to come back to from a question

    PlainLabel *m_heading;
    QStackedWidget *m_pages;
    QVBoxLayout *m_content;
    QWidget *m_fields;
    QWidget *m_initialFocus = nullptr;
    PlainLabel *m_question;
    PlainLabel *m_questionText;
    QFormLayout *m_facts;
    QWidget *m_wordRow;
    PlainLabel *m_wordLabel;
    QLineEdit *m_word;
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
