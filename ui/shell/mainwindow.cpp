// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "navigation.h"
#include "statusline.h"
#include "topbar.h"
#include "ui/dialogs/leavingwords.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/submitdialog.h"
#include "ui/looks/drawn.h"
#include "ui/looks/fonts.h"
#include "ui/looks/mnemonics.h"
#include "ui/pages/storepage.h"
#include "ui/widgets/modeband.h"
#include "ui/widgets/splitframe.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// To the rows, where the arrow keys do something; also while they are still loading and hidden.
void focusContent(QWidget *content)
{
    if (auto *frame = content->findChild<SplitFrame *>())
        return frame->setFocus(Qt::ShortcutFocusReason); // which may have the record in their place
    QWidget *rows = content->findChild<QAbstractItemView *>();
    (rows ? rows : content)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_band(new ModeBand), m_top(new TopBar), m_navigation(new Navigation),
      m_stack(new QStackedWidget), m_status(new StatusLine)
{
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_navigation);
    body->addWidget(m_stack, 1);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_top);
    column->addLayout(body, 1);
    column->addWidget(m_status);
    setCentralWidget(central);

    connect(m_navigation, &Navigation::selected, this, &MainWindow::showPage);
    connect(m_top, &TopBar::modeWanted, this, [this](Mode mode) { leave([this, mode] { emit modeWanted(mode); }); });
    connect(m_top, &TopBar::refreshWanted, this, [this] {
        if (StorePage *page = currentPage())
            page->refresh();
    });
    connect(m_top, &TopBar::backWanted, this, &MainWindow::goBack);
    connect(m_top->storeMenu(), &QMenu::aboutToShow, this, &MainWindow::fillStoreMenu);
    connect(m_status, &StatusLine::toggled, this, &MainWindow::activityToggled);
    addShortcuts();
    QApplication::instance()->installEventFilter(this);

    resize(QSize(drawn(1280), drawn(800)).boundedTo(screen()->availableSize())); // less than that at twice the scale
    setMinimumSize(860, 560);
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_lastPage = settings.value(u"window/page"_s).toString();
    setMode({});
}

MainWindow::~MainWindow()
{
    dropContent(); // before the members that pages signal to
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto &&action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, std::forward<decltype(action)>(action));
    };
    add(QKeySequence::Refresh, [this] {
        if (StorePage *page = currentPage())
            page->refresh();
    });
    add(QKeySequence(u"Shift+F5"_s), [this] { emit readAllWanted(); });
    add(QKeySequence::Find, [this] {
        if (StorePage *page = currentPage())
            page->focusSearch();
    });
    add(QKeySequence::Back, [this] { goBack(); });
    add(QKeySequence::Quit, [this] { close(); });
    add(QKeySequence::HelpContents, [this] { showShortcuts(); });
    add(QKeySequence(u"Ctrl+Shift+L"_s), [this] {
        if (m_mode && *m_mode != Mode::Live)
            leave([this] { emit modeWanted(Mode::Live); });
    });
    add(QKeySequence(u"Ctrl+Shift+T"_s), [this] {
        if (m_mode && *m_mode != Mode::Test)
            leave([this] { emit modeWanted(Mode::Test); });
    });
    add(QKeySequence(u"Ctrl+Shift+S"_s), [this] { m_top->openStoreMenu(); });
    add(QKeySequence(u"F6"_s), [this] {
        if (m_navigation->hasFocus() && m_stack->currentWidget())
            focusContent(m_stack->currentWidget());
        else
            m_navigation->setFocus(Qt::ShortcutFocusReason);
    });
    for (int i = 0; i < 9; ++i)
        add(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, i] {
            if (i < m_pages.size())
                showPage(m_pages.at(i).key);
        });
}

void MainWindow::showStore(const QString &name, Mode mode, const QList<PageEntry> &pages)
{
    dropContent();
    m_pages = pages;
    setMode(mode);
    m_top->setStore(name);
    m_top->setRefreshed({});
    QString group;
    for (const PageEntry &entry : pages) {
        if (entry.group != group) {
            m_navigation->addGroup(entry.group);
            group = entry.group;
        }
        m_navigation->addEntry(entry.key, entry.title);
    }
    m_navigation->show();
    const QString shown = QString(name).replace("[*]"_L1, "[*][*]"_L1); // Qt's mark of unsaved changes, escaped
    setWindowTitle(mode == Mode::Test ? tr("%1 (test mode) – Creamery").arg(shown) : tr("%1 – Creamery").arg(shown));
    const QStringList keys = m_navigation->keys();
    if (!keys.isEmpty())
        showPage(keys.contains(m_lastPage) ? m_lastPage : keys.first());
    if (StorePage *page = currentPage())
        focusContent(page);
}

void MainWindow::showInstead(QWidget *widget, const QString &name, std::optional<Mode> mode)
{
    dropContent();
    setMode(mode);
    m_top->setStore(name);
    m_navigation->hide();
    m_stack->addWidget(widget);
    m_stack->setCurrentWidget(widget);
    widget->setFocus();
    setWindowTitle(tr("Creamery"));
}

void MainWindow::closeStore() { dropContent(); }

void MainWindow::dropContent()
{
    m_navigation->clearEntries();
    m_pages.clear();
    m_built.clear();
    m_history.clear();
    m_top->setCanGoBack(false);
    while (QWidget *widget = m_stack->widget(0)) {
        m_stack->removeWidget(widget);
        // While they are whole: QDialog's destructor hides them, and the field that loses the focus by that tells them.
        for (auto *dialog : widget->findChildren<QDialog *>())
            dialog->hide();
        delete widget; // at once: a page must not outlive its session
    }
    m_status->setActivity({}, 0, 0);
}

void MainWindow::setMode(std::optional<Mode> mode)
{
    m_mode = mode;
    m_band->setVisible(mode == Mode::Test);
    m_top->setModeVisible(mode.has_value());
    if (mode)
        m_top->setMode(*mode);
}

void MainWindow::setStores(const QList<StoreEntry> &stores, const QString &currentId)
{
    m_stores = stores;
    m_currentStore = currentId;
}

void MainWindow::setLocked(bool isLocked) { m_top->setLocked(isLocked); }

void MainWindow::setStoreActions(const QList<QAction *> &actions) { m_storeActions = actions; }

void MainWindow::fillStoreMenu()
{
    QMenu *menu = m_top->storeMenu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    for (const StoreEntry &store : std::as_const(m_stores)) {
        QAction *action = menu->addAction(escapedMnemonics(store.name));
        action->setCheckable(true);
        action->setChecked(store.id == m_currentStore);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = store.id] {
            if (id != m_currentStore)
                leave([this, id] { emit storeWanted(id); });
        });
    }
    if (!m_stores.isEmpty())
        menu->addSeparator();
    menu->addActions(m_storeActions);
    menu->addSeparator();
    const auto named = [](const QString &text, const QKeySequence &keys) { // the window has them: two would be none
        return text + u'\t' + keys.toString(QKeySequence::NativeText);
    };
    menu->addAction(named(tr("&Read everything from Creem again"), u"Shift+F5"_s), this, &MainWindow::readAllWanted)
        ->setEnabled(m_mode.has_value());
    menu->addAction(named(tr("&Keyboard shortcuts"), QKeySequence::HelpContents), this, &MainWindow::showShortcuts);
    menu->addAction(named(tr("&Quit"), QKeySequence::Quit), this, &QWidget::close);
    connect(menu, &QMenu::aboutToHide, group, &QObject::deleteLater);
}

QStringList MainWindow::pageKeys() const { return m_navigation->keys(); }

StorePage *MainWindow::pageFor(const QString &key)
{
    if (StorePage *built = m_built.value(key))
        return built;
    const auto entry = std::find_if(m_pages.cbegin(), m_pages.cend(), [&](const PageEntry &e) { return e.key == key; });
    if (entry == m_pages.cend())
        return nullptr;
    StorePage *page = entry->make();
    m_built.insert(key, page);
    m_stack->addWidget(page);
    connect(page, &StorePage::countChanged, this, [this, key](qint64 count) { m_navigation->setCount(key, count); });
    connect(page, &StorePage::activityChanged, this,
            [this](const QString &what, qint64 done, qint64 of) { m_status->setActivity(what, done, of); });
    connect(page, &StorePage::refreshed, this, [this](const QDateTime &at) { m_top->setRefreshed(at); });
    connect(page, &StorePage::recordWanted, this, &MainWindow::showRecord);
    connect(page, &StorePage::rowsWanted, this, &MainWindow::showRows);
    return page;
}

void MainWindow::raise(const QString &key, StorePage *page)
{
    m_stack->setCurrentWidget(page);
    m_lastPage = key;
    m_navigation->select(key);
}

void MainWindow::remember(StorePage *page)
{
    constexpr int longest = 50;
    if (!page)
        return;
    m_history.append({m_built.key(page), page->place()});
    if (m_history.size() > longest)
        m_history.removeFirst();
    m_top->setCanGoBack(true);
}

void MainWindow::showPage(const QString &key)
{
    StorePage *const before = currentPage(); // now: the first page that is built becomes the current one by itself
    StorePage *page = pageFor(key);
    if (!page || page == before)
        return;
    remember(before);
    raise(key, page);
}

StorePage *MainWindow::raisePageOf(Resource resource)
{
    const QString key(resourceName(resource));
    StorePage *const before = currentPage();
    StorePage *page = pageFor(key);
    if (page) {
        remember(before);
        raise(key, page);
    }
    return page;
}

void MainWindow::showRecord(Resource resource, const QString &id)
{
    if (StorePage *page = raisePageOf(resource))
        page->showRecord(id);
}

void MainWindow::showRows(const RowsRequest &rows)
{
    if (StorePage *page = raisePageOf(rows.resource))
        page->showRows(rows);
}

void MainWindow::goBack()
{
    if (m_history.isEmpty())
        return;
    const Visit visit = m_history.takeLast();
    m_top->setCanGoBack(!m_history.isEmpty());
    if (StorePage *page = pageFor(visit.page)) {
        raise(visit.page, page);
        page->restore(visit.place);
    }
}

/// A mouse's back button, wherever in the window: views take presses for themselves.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && static_cast<QMouseEvent *>(event)->button() == Qt::BackButton) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == this) {
            goBack();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::setCount(const QString &pageKey, qint64 count) { m_navigation->setCount(pageKey, count); }

void MainWindow::setActivity(const QString &what, qint64 done, qint64 of, const QString &toggle)
{
    m_status->setActivity(what, done, of, toggle);
}

void MainWindow::setFreshness(const QDateTime &at, bool isOffline) { m_top->setRefreshed(at, isOffline); }

StorePage *MainWindow::currentPage() const { return qobject_cast<StorePage *>(m_stack->currentWidget()); }

void MainWindow::setMessage(const QString &text) { m_status->setMessage(text); }

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::rememberGeometry() const
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/page"_s, m_lastPage);
}

std::optional<QuestionDialog::Content> MainWindow::leavingQuestion() const
{
    if (const auto question = m_leavingQuestion ? m_leavingQuestion() : std::nullopt)
        return question;
    const auto dialogs = findChildren<SubmitDialog *>();
    const bool isWriting = std::any_of(dialogs.cbegin(), dialogs.cend(), [](const SubmitDialog *dialog) {
        return dialog->stage() == SubmitDialog::Stage::Sending;
    });
    return isWriting ? std::optional(sendingQuestion(true)) : std::nullopt;
}

void MainWindow::leave(std::function<void()> go)
{
    const auto content = leavingQuestion();
    if (!content)
        return go();
    ask(*content, std::move(go));
}

void MainWindow::ask(const QuestionDialog::Content &content, std::function<void()> yes)
{
    auto *question = new QuestionDialog(content, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, std::move(yes));
    question->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const auto closeNow = [this] {
        m_leaving = true;
        close();
    };
    if (const auto content = !m_leaving && m_closingQuestion ? m_closingQuestion() : std::nullopt) {
        event->ignore();
        return ask(*content, [this, closeNow] { leave(closeNow); });
    }
    if (!m_leaving && leavingQuestion()) {
        event->ignore();
        return leave(closeNow);
    }
    rememberGeometry();
    QMainWindow::closeEvent(event);
}
