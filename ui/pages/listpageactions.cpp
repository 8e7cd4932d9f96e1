// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to the rows of a list, and what they say while it is under way.
#include "actionnotice.h"
#include "core/mirror/mirrorreader.h"
#include "core/profiles/session.h"
#include "listcopy.h"
#include "listexport.h"
#include "listpage.h"
#include "ui/dialogs/actionwords.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/dialogs/mirrorwords.h"
#include "ui/looks/mnemonics.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace {

constexpr int mostCopied = 100'000; // rows; some MB of text, and other programs have to take it
constexpr int mostAtOnce = 500;     // minutes, at the pace of a run; each is looked up for the dry run

} // namespace

/// Rows say what is under way with them, and the page says what became of it.
void ListPage::followActions()
{
    Actions &actions = m_session.actions();
    QList<ObjectKind> kinds;
    for (const ObjectKind kind : {ObjectKind::Product, ObjectKind::Customer, ObjectKind::Subscription,
                                  ObjectKind::Transaction, ObjectKind::Discount})
        if (resourceFor(kind) == m_setup.resource)
            kinds.append(kind);
    new ActionNotice(actions, m_session.mode(), kinds, *m_notice, *this);
    m_presented.setMarks([&actions](const QString &id) {
        const auto mark = actions.markOf(id);
        return mark ? markWire(*mark) : QString();
    });
    auto *many = new QPushButton;
    many->setAccessibleName(tr("What can be done to the selected rows"));
    many->hide();
    addHeadButton(many);
    const auto showCount = [this, many] {
        const int count = m_table->selectedRowCount();
        many->setText(tr("%n selected ▾", nullptr, count));
        many->setVisible(count > 1 && !BulkPlan::kindsOf(m_setup.resource).isEmpty());
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, many, showCount);
    connect(&m_presented, &QAbstractItemModel::modelReset, many, showCount); // a selection that ends so doesn't say so
    connect(many, &QPushButton::clicked, this, [this, many] {
        auto *menu = new QMenu(many); // not on the stack: the page may go while it is open
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(many->mapToGlobal(QPoint(0, many->height() + 2)));
    });
    connect(&actions, &Actions::markChanged, this, [this](const QString &id) {
        m_presented.markChanged(m_list.rowOf(id));
        if (id == m_currentId)
            showMark();
    });
}

QString ListPage::statusOf(const QString &id, const QString &wire) const
{
    const auto mark = m_session.actions().markOf(id);
    return mark ? markWire(*mark) : wire;
}

void ListPage::allowAction(QAction *action, bool isAllowed, const QString &reason) const
{
    const Actions &actions = m_session.actions();
    QString why = reason;
    if (actions.isReadOnly())
        why = tr("This store is locked: nothing can be changed.");
    else if (actions.markOf(m_currentId))
        why = tr("Something is under way with it already.");
    else if (isAllowed)
        why.clear();
    action->setEnabled(isAllowed && why.isEmpty());
    action->setToolTip(why.isEmpty() ? withoutMnemonic(action->text()) : why);
}

/// Of one row what can be done to it, of several what can be done to many.
void ListPage::fillMenu(QMenu &menu)
{
    menu.setToolTipsVisible(true); // why something can't be done
    const int count = m_table->selectedRowCount();
    const QList<WishKind> kinds = BulkPlan::kindsOf(m_setup.resource);
    if (count > 1 && !kinds.isEmpty()) {
        for (const WishKind kind : kinds) {
            QAction *action = menu.addAction(withoutMnemonic(BulkPlan::verb(kind, count)) + u'…');
            action->setEnabled(!m_session.actions().isReadOnly());
            connect(action, &QAction::triggered, this, [this, kind] { openBulk(kind); });
        }
        menu.addSeparator();
    } else {
        fillContextMenu(menu);
    }
    menu.addActions({m_copyText, m_copyId});
}

void ListPage::openBulk(WishKind kind)
{
    if (m_table->selectedRowCount() > mostAtOnce)
        return m_event->say(
            Tone::Warning, tr("That is too many at once"),
            tr("Up to %1 can be done in one run: select fewer rows.").arg(m_times.locale.toString(mostAtOnce)), {},
            tr("&OK"));
    const std::vector<Rowid> records = m_list.recordsAt(m_table->selectedRowNumbers());
    m_session.mirror().read(
        this, [records, resource = m_setup.resource](MirrorReader &reader) { return reader.rows(resource, records); },
        [this, kind](const MirrorResult<QList<MirrorRow>> &rows) {
            if (!rows)
                return;
            QStringList ids;
            for (const MirrorRow &row : *rows)
                if (!row.id.isEmpty())
                    ids.append(row.id);
            auto *dialog = new BulkDialog(m_session.actions(), m_session.mirror(),
                                          {m_session.profile().name, m_session.mode()}, m_times, kind, ids, this);
            dialog->open();
        });
}

void ListPage::copy(bool idsOnly)
{
    if (m_table->selectedRowCount() > mostCopied)
        return m_event->say(Tone::Warning, tr("That is too many to copy"),
                            tr("Up to %1 rows can be copied. All that is shown can be exported as a file.")
                                .arg(m_times.locale.toString(mostCopied)),
                            {}, tr("&OK"));
    copyRows(m_session.mirror(), m_list, m_presented, m_table->selectedRowNumbers(),
             idsOnly ? QList<int>() : m_table->shownColumns(), [this](const MirrorError &error) {
                 m_event->say(Tone::Danger, tr("Nothing was copied"), mirrorWords(error).title, {}, tr("&OK"));
             });
}

void ListPage::exportList()
{
    QList<qsizetype> columns;
    bool hasId = false;
    for (const int column : m_table->shownColumns()) {
        columns.append(column);
        hasId = hasId || m_list.columns().at(column).kind == CellKind::Id;
    }
    if (!hasId) // what makes the rows of a file findable again
        columns.append(m_list.columnOf("id"));
    const qint64 count = m_list.totals() ? m_list.totals()->count : m_list.rowCount();
    auto *saving = new ListExport(m_session.mirror(), m_list.mirrorQuery(), columns, count, this);
    connect(saving, &ListExport::said, this, [this](Tone tone, const QString &title, const QString &text) {
        m_event->say(tone, title, text, {}, tr("&OK"));
    });
    saving->ask();
}
