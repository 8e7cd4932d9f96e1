// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens.h"

#include "application.h"
#include "core/mirror/mirrorreader.h"
#include "core/models/stories.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/pages/listpage.h"
#include "ui/pages/metricspage.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/splitframe.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestWait = 300; // polls, a tenth of a second each
}

Screens::Screens(Application &application, const QDir &folder, QObject *parent)
    : QObject(parent), m_application(application), m_folder(folder)
{
    m_folder.mkpath(u"."_s);
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, &Screens::waitAndTake);
    m_application.window().resize(1280, 800);
    connect(&m_application, &Application::demoFailed, this, [] { QApplication::exit(1); });
    connect(&m_application.stores(), &StoreController::opened, this, &Screens::plan, Qt::SingleShotConnection);
}

void Screens::plan()
{
    for (const bool dark : {false, true})
        for (const Mode mode : {Mode::Live, Mode::Test}) {
            const QString look = QString(modeName(mode)) + (dark ? u"-dark"_s : u"-light"_s);
            m_steps.append({{}, [this, dark, mode] {
                                m_application.theme().setFixedDark(dark);
                                emit m_application.window().modeWanted(mode);
                            }});
            m_steps.append({{}, [this] { changeSomething(); }});
            for (const QString &key : m_application.window().pageKeys()) {
                m_steps.append({key + u'-' + look, [this, key] { m_application.window().showPage(key); }});
                m_steps.append({{}, [this, key, look] { planBelow(key + u'-' + look); }});
            }
        }
    planNarrow();
    // Dialogs look the same on every page of a mode: once in live and light, once in test and dark.
    for (const Mode mode : {Mode::Live, Mode::Test}) {
        m_steps.append({{}, [this, mode] {
                            m_application.theme().setFixedDark(mode == Mode::Test);
                            emit m_application.window().modeWanted(mode);
                        }});
        m_steps.append({{}, [this] { changeSomething(); }});
        for (const QString &key : m_application.window().pageKeys()) {
            // Two steps: what can be done to a record is known when it is there.
            m_steps.append({{}, [this, key] { m_application.window().showPage(key); }});
            m_steps.append({{}, [this, key, mode] { planDialogs(key, QString(modeName(mode))); }});
        }
    }
    QTimer::singleShot(0, this, &Screens::next);
}

/// What is below the edge of a page of figures, a picture for each screenful.
void Screens::planBelow(const QString &name)
{
    const auto *page = qobject_cast<MetricsPage *>(m_application.window().currentPage());
    auto *scroll = page ? page->findChild<QScrollArea *>() : nullptr;
    if (!scroll)
        return;
    QScrollBar *bar = scroll->verticalScrollBar();
    QList<Step> steps;
    for (int at = bar->pageStep(); at < bar->maximum() + bar->pageStep(); at += bar->pageStep())
        steps.append({u"%1-%2"_s.arg(name).arg(steps.size() + 2), [bar, at] { bar->setValue(at); }});
    m_steps = steps + QList<Step>{{{}, [bar] { bar->setValue(0); }}} + m_steps;
}

/// The list in the place of both, and then the record.
void Screens::planNarrow()
{
    constexpr int narrow = 900;
    m_steps.append({{}, [this] {
                        m_application.theme().setFixedDark(false);
                        m_application.window().resize(narrow, 640);
                    }});
    for (const QString &key : m_application.window().pageKeys()) {
        m_steps.append({u"narrow-"_s + key, [this, key] { m_application.window().showPage(key); }});
        m_steps.append({{}, [this, key] {
                            if (auto *frame = m_application.window().currentPage()->findChild<SplitFrame *>()) {
                                frame->openDetails();
                                m_steps.prepend({u"narrow-details-"_s + key, [frame] { frame->openDetails(); }});
                            }
                        }});
    }
    m_steps.append({{}, [this] { m_application.window().resize(1280, 800); }});
}

/// A dry run, one under way, and one that ends with some refused: another change came in between.
QList<Screens::Step> Screens::runs(const QString &key, const QString &look)
{
    const QHash<QString, WishKind> kinds = {
        {u"subscriptions"_s, WishKind::CancelAtPeriodEnd},
        {u"transactions"_s, WishKind::Refund},
        {u"products"_s, WishKind::ArchiveProduct}};
    const auto *table = m_application.window().currentPage()->findChild<RecordTable *>();
    Session *session = m_application.stores().session();
    if (!kinds.contains(key) || !table || !session)
        return {};
    QStringList ids;
    for (int row = 0; row < qMin(12, table->model()->rowCount()); ++row)
        ids.append(table->model()->index(row, 0).data(ListModel::IdRole).toString());
    const auto open = [this, session, kind = kinds.value(key), ids] {
        (new BulkDialog(session->actions(), session->mirror(), {session->profile().name, session->mode()}, TimeStyle(),
                        kind, ids, m_application.window().currentPage()))
            ->open();
    };
    const auto dialog = [] { return qobject_cast<BulkDialog *>(QApplication::activeModalWidget()); };
    const auto isRead = [dialog] { return dialog() && dialog()->stage() == BulkDialog::Stage::Ready; };
    const auto name = [&](const char *what) { return u"dialog-run-%1-%2-%3"_s.arg(key, QLatin1String(what), look); };
    QList<Step> steps = {{name("dry"), open, true, key == u"subscriptions"_s, isRead}};
    if (key != u"subscriptions"_s)
        return steps;
    const auto press = [dialog](const char *words) {
        for (auto *button : dialog()->findChildren<QPushButton *>())
            if (button->text().contains(QLatin1String(words)))
                button->click();
    };
    steps.append({{},
                  [session, ids] {
                      for (const QString &id : ids.mid(2, 3))
                          session->mirror().record<Subscription>(
                              id, session, [session, id](const std::optional<Subscription> &s) {
                                  if (s)
                                      session->actions().submit(wishes::ofSubscription(WishKind::CancelNow, *s, id));
                              });
                  },
                  true,
                  true});
    steps.append({name("running"),
                  [dialog, press] {
                      for (auto *edit : dialog()->findChildren<QLineEdit *>())
                          edit->setText(edit->accessibleName().section(u' ', 1, 1));
                      press("period end");
                  },
                  true, true});
    steps.append({name("over"), [] {}, true, false,
                  [dialog] { return dialog() && dialog()->stage() == BulkDialog::Stage::Over; }});
    return steps;
}

void Screens::changeSomething()
{
    Session *session = m_application.stores().session();
    if (!session)
        return;
    session->mirror().read(
        this, [](MirrorReader &reader) { return readProducts(reader); },
        [session = QPointer(session)](const MirrorResult<QList<Product>> &products) {
            if (!session || !products)
                return;
            const auto product = std::find_if(products->cbegin(), products->cend(), [](const Product &p) {
                return p.status == ProductStatus::Active && p.billingType == BillingType::OneTime;
            });
            if (product == products->cend())
                return;
            NewCheckout link;
            link.productId = product->id;
            session->actions().submit(wishes::createCheckout(link, product->name));
            link.customer = CheckoutCustomer{{}, u"ana@example.com"_s};
            link.units = 3;
            session->actions().submit(wishes::createCheckout(link, product->name));
            NewDiscount discount;
            discount.name = u"Autumn sale"_s;
            discount.code = u"AUTUMN26"_s; // taken from the second time on: refused
            discount.percentage = 15;
            discount.appliesToProducts = {product->id};
            session->actions().submit(wishes::createDiscount(discount));
        });
}

void Screens::planDialogs(const QString &key, const QString &look)
{
    const StorePage *page = m_application.window().currentPage();
    if (!page)
        return;
    // These are offered for some records only, and say most of one that is paid for.
    const QHash<QString, QString> statuses = {
        {u"change-plan"_s, u"active"_s}, {u"change-seats"_s, u"active"_s}, {u"resume-subscription"_s, u"paused"_s}};
    QList<Step> dialogs;
    QList<Step> ofOthers;
    for (QAction *action : page->findChildren<QAction *>()) {
        const QString name = action->objectName();
        if (statuses.contains(name))
            ofOthers += dialogOf(statuses.value(name), name, look);
        else if (offered(name))
            dialogs.append(dialogStep(action, look));
    }
    if (key == u"licences"_s)
        ofOthers += licence(look);
    m_steps = dialogs + ofOthers + runs(key, look) + m_steps;
}

/// An action whose words end in an ellipsis asks something first: that is a dialog.
QAction *Screens::offered(const QString &name) const
{
    const StorePage *page = m_application.window().currentPage();
    auto *action = page && !name.isEmpty() ? page->findChild<QAction *>(name) : nullptr;
    return action && action->isEnabled() && action->text().endsWith(u'…') ? action : nullptr;
}

/// With something chosen, where the dialog says nothing before.
Screens::Step Screens::dialogStep(QAction *action, const QString &look) const
{
    Step step{u"dialog-%1-%2"_s.arg(action->objectName(), look), [action] { action->trigger(); }, true};
    if (action->objectName() == u"change-plan"_s)
        step.isReady = [] {
            auto *plan = QApplication::activeModalWidget()
                ? QApplication::activeModalWidget()->findChild<QComboBox *>()
                : nullptr;
            if (!plan || plan->placeholderText().isEmpty()) // it has one when the plans were read
                return false;
            // One that is paid for as often: what it costs can be reckoned.
            const int alike = plan->findText(u"monthly"_s, Qt::MatchContains);
            if (plan->currentIndex() < 0 && plan->count() > 0)
                plan->setCurrentIndex(alike < 0 ? 0 : alike);
            return true;
        };
    if (action->objectName() == u"change-seats"_s)
        step.isReady = [isChosen = false]() mutable {
            auto *seats = QApplication::activeModalWidget()
                ? QApplication::activeModalWidget()->findChild<QSpinBox *>()
                : nullptr;
            if (seats && !std::exchange(isChosen, true))
                seats->stepBy(2);
            return isChosen;
        };
    return step;
}

/// Goes to a subscription with this status first.
QList<Screens::Step> Screens::dialogOf(const QString &status, const QString &action, const QString &look)
{
    const auto id = std::make_shared<QString>();
    const auto go = [this, status, id] {
        Session *session = m_application.stores().session();
        if (!session)
            return;
        MirrorQuery query;
        query.resource = Resource::Subscriptions;
        query.filters["status"] = QStringList{status};
        session->mirror().read(
            this,
            [query](MirrorReader &reader) {
                const auto order = reader.evaluate(query);
                return reader.rows(query.resource, order ? **order : std::vector<Rowid>());
            },
            [this, id](const MirrorResult<QList<MirrorRow>> &rows) {
                if (!rows || rows->isEmpty() || !m_application.window().currentPage())
                    return;
                *id = rows->first().id;
                m_application.window().currentPage()->showRecord(*id);
            });
    };
    const auto isThere = [this, id, action] {
        const auto *page = qobject_cast<ListPage *>(m_application.window().currentPage());
        return page && !id->isEmpty() && page->currentId() == *id && offered(action);
    };
    const auto offer = [this, action, look] {
        if (QAction *ready = offered(action))
            m_steps.prepend(dialogStep(ready, look));
    };
    return {{{}, go, false, false, isThere}, {{}, offer}};
}

/// A key that the store has, what is known of it, and what can be done to it.
QList<Screens::Step> Screens::licence(const QString &look)
{
    const auto lookUp = [this] {
        Session *session = m_application.stores().session();
        if (!session)
            return;
        session->mirror().read(
            this,
            [](MirrorReader &reader) {
                MirrorQuery query;
                query.resource = Resource::Customers;
                const auto order = reader.evaluate(query);
                return reader.rows(query.resource, order ? **order : std::vector<Rowid>());
            },
            [this](const MirrorResult<QList<MirrorRow>> &rows) {
                QStringList customers;
                for (const MirrorRow &row : rows ? *rows : QList<MirrorRow>())
                    customers.append(row.id);
                findLicence(customers);
            });
    };
    const auto offer = [this, look] {
        QList<Step> steps;
        for (const QString &name : {u"activate-licence"_s, u"free-activation"_s})
            if (QAction *ready = offered(name))
                steps.append(dialogStep(ready, look));
        if (!steps.isEmpty())
            m_steps = QList<Step>{{u"licence-found-"_s + look, [] {}}} + steps + m_steps;
    };
    return {{{}, lookUp, false, false, [this] { return offered(u"activate-licence"_s) != nullptr; }}, {{}, offer}};
}

/// Creem lists licences by customer only.
void Screens::findLicence(QStringList customers)
{
    Session *session = m_application.stores().session();
    if (!session || customers.isEmpty())
        return;
    const QString id = customers.takeFirst();
    session->client()
        .listCustomerLicenses(id, {1, 10})
        .then(this, [this, id, customers](const Result<Page<License>> &licences) {
            const QList<License> all = licences ? licences->items : QList<License>();
            const auto used = std::find_if(all.cbegin(), all.cend(), [](const License &one) {
                return one.status == LicenseStatus::Active && one.activation > 0
                    && (!one.activationLimit || one.activation < *one.activationLimit);
            });
            Session *now = m_application.stores().session();
            if (!now || used == all.cend())
                return findLicence(customers);
            now->mirror().record<Customer>(id, this, [this, key = used->key](const std::optional<Customer> &customer) {
                const StorePage *page = m_application.window().currentPage();
                auto *edit = page ? page->findChild<QLineEdit *>(u"licence-key"_s) : nullptr;
                auto *email = page ? page->findChild<QLineEdit *>(u"licence-email"_s) : nullptr;
                if (!customer || !edit || !email)
                    return;
                edit->setText(key);
                email->setText(customer->email);
                emit email->returnPressed();
            });
        });
}

void Screens::next()
{
    if (m_steps.isEmpty()) {
        QTextStream(stdout) << "Pictures in " << m_folder.absolutePath() << Qt::endl;
        return QApplication::exit(m_failures == 0 ? 0 : 1);
    }
    m_current = m_steps.takeFirst();
    m_current.prepare();
    m_polls = 0;
    m_poll.start();
}

bool Screens::isSettled() const
{
    if (m_current.isReady && !m_current.isReady())
        return false;
    if (m_current.dialog)
        return QApplication::activeModalWidget() && m_polls > 2;
    const StorePage *page = m_application.window().currentPage();
    Session *session = m_application.stores().session();
    return session && page && !page->isLoading() && !session->sync().isRunning() && !session->actions().isSending()
        && m_polls > 1;
}

void Screens::waitAndTake()
{
    if (!isSettled() && ++m_polls < longestWait)
        return;
    if (isSettled() && ++m_polls < 4) // one more round for what is painted late
        return;
    m_poll.stop();
    take();
    next();
}

void Screens::take()
{
    QWidget *dialog = m_current.dialog ? QApplication::activeModalWidget() : nullptr;
    if (!m_current.name.isEmpty()) {
        const bool shown = isSettled();
        const QString file = m_folder.filePath(m_current.name + u".png"_s);
        const QPixmap picture = (dialog ? dialog : &m_application.window())->grab();
        if (!shown || !picture.save(file)) {
            ++m_failures;
            QTextStream(stderr) << "No picture of " << m_current.name << Qt::endl;
        }
    }
    if (dialog && !m_current.keeps)
        delete dialog; // not close(): it might ask whether to throw away what nobody typed
}
