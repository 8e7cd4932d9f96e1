// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/apikey.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/widgets/rowsrequest.h"

#include <QHash>
#include <QMainWindow>
#include <QVariant>

#include <functional>
#include <optional>

class ModeBand;
class Navigation;
class QStackedWidget;
class StatusLine;
class StorePage;
class TopBar;

/// One entry of the navigation and how to build its page.
struct PageEntry
{
    QString key; ///< stable: settings and screenshots use it
    QString title;
    QString group;                     ///< title of its group; entries of a group follow each other
    std::function<StorePage *()> make; ///< called when the page is first shown
};

/// A store as the window's menu shows it.
struct StoreEntry
{
    QString id;
    QString name; ///< other people's text
};

/// The frame: which store, which mode, which page. It decides nothing about stores and keys; it says what is wanted.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the pages of an opened session. The pages of the one before are destroyed first, dialogs included.
    void showStore(const QString &name, Mode mode, const QList<PageEntry> &pages);
    /// Destroys the pages, before their session goes.
    void closeStore();
    /// Shows one widget instead of pages (connecting, a keychain that is locked); takes ownership. Pages are
    /// destroyed. With a mode, the mode and its band stay visible.
    void showInstead(QWidget *widget, const QString &name = {}, std::optional<Mode> mode = {});

    void setStores(const QList<StoreEntry> &stores, const QString &currentId);
    void setLocked(bool isLocked); ///< of the store that is shown: said on top
    /// What is asked before leaving what is shown; nothing is asked as long as it says nullopt.
    using LeavingQuestion = std::function<std::optional<QuestionDialog::Content>()>;
    void setLeavingQuestion(LeavingQuestion question) { m_leavingQuestion = std::move(question); }
    /// What is asked only before the window closes, and the program with it.
    void setClosingQuestion(LeavingQuestion question) { m_closingQuestion = std::move(question); }
    void setStoreActions(const QList<QAction *> &actions); ///< below the stores in the menu; not owned

    QStringList pageKeys() const;
    void showPage(const QString &key);
    StorePage *currentPage() const;       ///< null while something else is shown
    void setMessage(const QString &text); ///< in the status line; outlives pages

    /// Does what destroys the pages: now, or where something would be lost once the merchant insists, or never.
    void leave(std::function<void()> go);

    void setCount(const QString &pageKey, qint64 count);
    /// The line below; toggle: the words of a button beside it, empty: none.
    void setActivity(const QString &what, qint64 done, qint64 of, const QString &toggle = {});
    void setFreshness(const QDateTime &at, bool isOffline); ///< the line on top; at invalid: never

    /// Shows a record on its resource's page.
    void showRecord(Resource resource, const QString &id);
    void showRows(const RowsRequest &rows); ///< likewise
    void goBack();                          ///< to what was looked at before
    bool canGoBack() const { return !m_history.isEmpty(); }

signals:
    void activityToggled();              ///< the button beside the line below
    void readAllWanted();                ///< everything is to be read from Creem again
    void modeWanted(Mode mode);          ///< not when something would be lost, unless the merchant insists
    void storeWanted(const QString &id); ///< likewise

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A page and what was looked at on it.
    struct Visit
    {
        QString page;
        QVariant place;
    };
    StorePage *pageFor(const QString &key);
    void raise(const QString &key, StorePage *page);
    StorePage *raisePageOf(Resource resource); ///< the page before can be gone back to; null: there is none
    void remember(StorePage *page);            ///< for goBack(); null: nothing
    std::optional<QuestionDialog::Content> leavingQuestion() const;
    void ask(const QuestionDialog::Content &content, std::function<void()> yes);
    void addShortcuts();
    void dropContent();
    void setMode(std::optional<Mode> mode);
    void fillStoreMenu();
    void showShortcuts();
    void rememberGeometry() const;

    ModeBand *m_band;
    TopBar *m_top;
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    QList<PageEntry> m_pages;
    QHash<QString, StorePage *> m_built;
    QList<StoreEntry> m_stores;
    QString m_currentStore;
    QList<Visit> m_history; ///< the last is where Back leads to
    QString m_lastPage;     ///< stays the same over a switch of mode
    QList<QAction *> m_storeActions;
    std::optional<Mode> m_mode;
    LeavingQuestion m_leavingQuestion;
    LeavingQuestion m_closingQuestion;
    bool m_leaving = false; ///< asked, and the answer was yes
};
