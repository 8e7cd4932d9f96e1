// SPDX-License-Identifier: GPL-3.0-or-later
#include "licencespage.h"

#include "actionnotice.h"
#include "core/profiles/session.h"
#include "ui/dialogs/activatedialog.h"
#include "ui/dialogs/errorwords.h"
#include "ui/dialogs/wishdialog.h"
#include "ui/looks/mnemonics.h"
#include "ui/looks/otherwords.h"
#include "ui/widgets/columnsbutton.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/splitframe.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Outcome = LicenseLookup::Outcome;

LicencesPage::LicencesPage(Session &session, const TimeStyle &times, QWidget *parent)
    : StorePage(parent), m_session(session), m_times(times), m_target{session.profile().name, session.mode()},
      m_lookup(session.client()), m_presented(m_lookup, times),
      m_activate(makeAction(u"activate-licence"_s, tr("&Activate…"), &LicencesPage::activate)),
      m_validate(makeAction({}, tr("&Does it hold?"), &LicencesPage::validate)),
      m_free(makeAction(u"free-activation"_s, tr("&Free it…"), &LicencesPage::freeOne)), m_key(new QLineEdit),
      m_email(new QLineEdit), m_instance(new QLineEdit), m_find(new QPushButton(tr("&Look up"))),
      m_notice(new NoticeBox), m_event(new NoticeBox), m_table(new RecordTable(u"activations"_s)),
      m_state(new StateView), m_details(new DetailPane(times)),
      m_frame(new SplitFrame(tr("Licences"), m_table, m_state, m_details))
{
    m_presented.setTitles({{"name", tr("Activation")}, {"created", tr("Since")}});
    build();
    connectAll();
    new ActionNotice(session.actions(), session.mode(), {ObjectKind::License}, *m_notice, *this);
    showOutcome();
}

QAction *LicencesPage::makeAction(const QString &name, const QString &text, void (LicencesPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void LicencesPage::build()
{
    const auto field = [this](QLineEdit *edit, const QString &name, int width) {
        edit->setPlaceholderText(name);
        edit->setAccessibleName(name);
        edit->setFixedWidth(width);
        edit->setClearButtonEnabled(true);
        m_frame->addFilter(edit);
    };
    m_key->setObjectName(u"licence-key"_s);
    m_email->setObjectName(u"licence-email"_s);
    field(m_key, tr("Licence key"), 220);
    field(m_email, tr("Customer's e-mail"), 164);
    field(m_instance, tr("or an activation's id"), 164);
    m_find->setProperty("role", u"primary"_s);
    m_frame->addFilter(m_find);
    auto *more = new QPushButton(m_activate->text());
    connect(more, &QPushButton::clicked, m_activate, &QAction::trigger);
    connect(m_activate, &QAction::enabledChanged, more, &QPushButton::setEnabled);
    m_frame->addButton(more);
    m_frame->addBlock(m_notice);
    m_frame->addBlock(m_event);
    m_table->setAccessibleName(tr("Activations"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setPresented(m_presented, {0, 148, 120});
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_frame->addButton(new ColumnsButton(*m_table));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
}

void LicencesPage::connectAll()
{
    for (QLineEdit *edit : {m_key, m_email, m_instance}) {
        connect(edit, &QLineEdit::returnPressed, this, &LicencesPage::find);
        connect(edit, &QLineEdit::textChanged, this, &LicencesPage::enableActions);
    }
    connect(m_find, &QPushButton::clicked, this, &LicencesPage::find);
    connect(m_event, &NoticeBox::actionTriggered, m_event, &NoticeBox::clear);
    connect(m_notice, &NoticeBox::actionTriggered, m_notice, &NoticeBox::clear);
    connect(m_state, &StateView::actionTriggered, this, &LicencesPage::refresh);
    connect(m_table, &RecordTable::currentIdChanged, this, &LicencesPage::showDetails);
    connect(m_table, &RecordTable::opened, m_frame, &SplitFrame::openDetails);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(m_table); // not on the stack: the page may go while it is open
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_validate, m_free});
        menu->popup(m_table->viewport()->mapToGlobal(position));
    });
    connect(m_details, &DetailPane::recordWanted, this, &StorePage::recordWanted);
    connect(&m_lookup, &LicenseLookup::outcomeChanged, this, &LicencesPage::showOutcome);
    connect(&m_session.actions(), &Actions::conditionChanged, this, &LicencesPage::enableActions);
    connect(&m_session.actions(), &Actions::markChanged, this, &LicencesPage::enableActions);
    connect(&m_session.actions(), &Actions::changed, this, [this](const QString &id) {
        // An activation came or went: what is shown is of before.
        const auto record = m_session.actions().record(id);
        if (record && operationOf(record->wish.kind).object == ObjectKind::License && !record->isOpen()
            && m_lookup.license() && record->wish.objectId == m_lookup.license()->id)
            m_lookup.reload();
    });
}

void LicencesPage::focusSearch()
{
    m_key->setFocus(Qt::ShortcutFocusReason);
    m_key->selectAll();
}

void LicencesPage::find()
{
    if (!m_find->isEnabled())
        return;
    m_event->clear();
    m_product.clear();
    m_productId.clear();
    m_lookup.find({m_key->text().trimmed(), m_instance->text().trimmed(), m_email->text().trimmed()});
}

QString LicencesPage::productName() const { return m_product.isEmpty() ? m_productId : m_product; }

void LicencesPage::showOutcome()
{
    const bool hasRows = m_lookup.outcome() == Outcome::Found && m_lookup.rowCount() > 0;
    m_frame->showRows(hasRows);
    m_frame->setFoot(hasRows ? tr("%n activation(s)", nullptr, m_lookup.rowCount()) : QString());
    if (hasRows && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    if (m_lookup.license() && m_lookup.license()->productId != m_productId) {
        m_productId = m_lookup.license()->productId;
        m_session.mirror().record<Product>(
            m_productId, this, [this, id = m_productId](const std::optional<Product> &product) {
                if (!product || id != m_productId)
                    return;
                m_product = product->name;
                showDetails();
            });
    }
    showDetails();
    switch (m_lookup.outcome()) {
    case Outcome::Nothing:
        return m_state->show({u"licences"_s,
                              tr("Look up a licence key"),
                              tr("Enter the key, and the e-mail address of the customer who has it or the id of one of "
                                 "its activations: Creem doesn't find a key by itself. The key is not kept."),
                              {}});
    case Outcome::Asking: return m_state->show({{}, tr("Asking Creem…"), {}, {}});
    case Outcome::Found:
        return m_state->show({u"licences"_s,
                              tr("Not activated anywhere"),
                              tr("The key is known, and nothing is activated with it."),
                              {}});
    case Outcome::NoSuchKey:
        return m_state->show({u"search"_s,
                              tr("Creem doesn't know this key and activation"),
                              tr("One of them may be mistyped, or of the other mode."),
                              {}});
    case Outcome::NoSuchCustomer:
        return m_state->show({u"search"_s,
                              tr("No customer has this e-mail address"),
                              tr("Look at the page of customers how it is written."),
                              {}});
    case Outcome::NotTheirs:
        return m_state->show({u"search"_s,
                              tr("This customer has no such key"),
                              tr("The key may be mistyped, or be somebody else's."),
                              {}});
    case Outcome::Failed: {
        const ErrorWords words = errorWords(m_lookup.failure(), m_session.mode());
        const QString trace = words.traceId.isEmpty() ? QString() : u"\n\n"_s + tr("Trace id: %1").arg(words.traceId);
        return m_state->show({words.icon, words.title, words.text + trace, tr("Try &again")});
    }
    }
}

void LicencesPage::enableActions()
{
    const bool canFind = !m_key->text().trimmed().isEmpty()
        && !(m_email->text().trimmed().isEmpty() && m_instance->text().trimmed().isEmpty());
    const auto &license = m_lookup.license();
    const bool isFound = license && m_lookup.outcome() == Outcome::Found;
    const LicenseInstance *instance = m_lookup.instance(m_table->currentIndex().data(ListModel::IdRole).toString());
    m_find->setEnabled(canFind);
    const Actions &actions = m_session.actions();
    const QString bar = actions.isReadOnly() ? tr("This store is locked: nothing can be changed.")
        : isFound && actions.openFor(license->id)
        ? tr("Something is under way with it already.")
        : QString();
    m_activate->setEnabled(isFound && bar.isEmpty() && license->status != LicenseStatus::Disabled
                           && license->status != LicenseStatus::Expired);
    m_activate->setToolTip(isFound ? bar : QString());
    m_validate->setEnabled(isFound && instance);
    m_free->setEnabled(isFound && instance && bar.isEmpty() && instance->status == LicenseInstanceStatus::Active);
    m_free->setToolTip(isFound && !bar.isEmpty() ? bar : withoutMnemonic(m_free->text()));
}

void LicencesPage::showDetails()
{
    enableActions();
    const auto &license = m_lookup.license();
    if (!license || m_lookup.outcome() != Outcome::Found)
        return m_details->showNothing(tr("What Creem knows of the key will stand here."));
    DetailPane &pane = *m_details;
    pane.begin(productName(), license->status.wire());
    pane.addRecord(tr("Product"), productName(), Resource::Products, license->productId);
    pane.addId(tr("Key"), license->key);
    const QString used = m_times.locale.toString(license->activation);
    pane.addRow(
        tr("Activated"),
        license->activationLimit
            ? tr("%1 of %2", "activations, at most").arg(used, m_times.locale.toString(*license->activationLimit))
            : tr("%1, no limit", "activations").arg(used));
    if (license->expiresAt)
        pane.addTime(tr("Expires"), *license->expiresAt);
    else
        pane.addRow(tr("Expires"), tr("never"));
    pane.addTime(tr("Since"), license->createdAt);
    pane.addId(tr("Id"), license->id);
    pane.addRow(tr("Mode"), wireWord(license->mode.wire()));
    if (const LicenseInstance *instance = m_lookup.instance(
            m_table->currentIndex().data(ListModel::IdRole).toString())) {
        pane.addSection(tr("The chosen activation"));
        pane.addRow(tr("Name"), instance->name);
        pane.addRow(tr("Status"), wireWord(instance->status.wire()));
        pane.addTime(tr("Activated"), instance->createdAt);
        pane.addId(tr("Activation's id"), instance->id);
        pane.addActions({m_validate, m_free}, {});
    }
    pane.end();
}

void LicencesPage::activate()
{
    if (!m_lookup.license())
        return;
    auto *dialog = new ActivateDialog(
        m_session.actions(), m_target, *m_lookup.license(), productName(), m_lookup.instances(), this);
    dialog->open();
}

/// A question, although it is a POST: nothing changes by it.
void LicencesPage::validate()
{
    const LicenseInstance *instance = m_lookup.instance(m_table->currentIndex().data(ListModel::IdRole).toString());
    if (!m_lookup.license() || !instance)
        return;
    m_event->clear();
    m_validate->setEnabled(false);
    m_session.client()
        .validateLicense(m_lookup.license()->key, instance->id)
        .then(this, [this, name = breakableIfLong(isolated(instance->name))](const Result<License> &license) {
            enableActions();
            if (!license) {
                const ErrorWords words = errorWords(license.error(), m_session.mode());
                return m_event->say(Tone::Warning, words.title, words.text, words.traceId, tr("&OK"));
            }
            const bool holds = license->status == LicenseStatus::Active
                && (!license->instance || license->instance->status == LicenseInstanceStatus::Active);
            m_event->say(holds ? Tone::Good : Tone::Warning,
                         holds ? tr("“%1” holds").arg(name) : tr("“%1” does not hold").arg(name),
                         tr("The key is %1, the activation %2.", "two statuses")
                             .arg(wireWord(license->status.wire()),
                                  license->instance ? wireWord(license->instance->status.wire()) : tr("not named")),
                         {}, tr("&OK"));
        });
}

void LicencesPage::freeOne()
{
    const LicenseInstance *instance = m_lookup.instance(m_table->currentIndex().data(ListModel::IdRole).toString());
    if (!m_lookup.license() || !instance)
        return;
    auto *dialog = new WishDialog(
        m_session.actions(), m_target,
        {tr("Free this activation?"),
         tr("What runs there loses the licence, and the key can be activated once more "
            "elsewhere."),
         {{tr("Activation"), instance->name}, {tr("Id"), instance->id}, {tr("Product"), productName()}},
         tr("&Free it"),
         tr("&Keep it"),
         tr("Freeing the activation…"),
         {},
         true},
        wishes::deactivateLicense(*m_lookup.license(), productName(), *instance), this);
    dialog->open();
}
