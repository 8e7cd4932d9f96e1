// SPDX-License-Identifier: GPL-3.0-or-later
#include "codesrun.h"

#include "actionwords.h"
#include "core/format/csv.h"
#include "core/models/activitylist.h"
#include "discountdialog.h"
#include "ui/looks/otherwords.h"
#include "ui/widgets/runtable.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString codeOf(const ActionRecord &record) { return record.wish.parameters["code"_L1].toString(); }

} // namespace

CodesRun::CodesRun(Actions &actions, Mode mode, const TimeStyle &times, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_mode(mode), m_times(times),
      m_table(new RunTable(tr("Code"), tr("What became of it")))
{
    m_table->setAccessibleName(tr("What became of each code"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(&m_actions, &Actions::changed, this, &CodesRun::takeRecord);
}

void CodesRun::follow(const QString &batch)
{
    m_batch = batch;
    for (const ActionRecord &record : records()) {
        auto row = m_rows.constFind(codeOf(record));
        if (row == m_rows.cend())
            row = m_rows.insert(codeOf(record), m_table->addRow(codeOf(record)));
        setRow(*row, record);
    }
}

QList<ActionRecord> CodesRun::records() const
{
    return m_batch.isEmpty() ? QList<ActionRecord>() : m_actions.ofBatch(m_batch);
}

void CodesRun::takeRecord(const QString &id)
{
    const auto record = m_actions.record(id);
    const auto row = record ? m_rows.constFind(codeOf(*record)) : m_rows.cend();
    if (row == m_rows.cend() || record->wish.kind != WishKind::CreateDiscount || !record->supersededBy.isEmpty())
        return;
    setRow(*row, *record);
    m_table->scrollToItem(m_table->item(*row, 1));
    emit changed();
}

void CodesRun::setRow(int row, const ActionRecord &record)
{
    QString note;
    if (record.state == ActionState::Refused || record.state == ActionState::NotSent) {
        const OutcomeWords words = outcomeWords(record, m_mode);
        note = words.text.isEmpty() ? words.title : words.text;
    }
    m_table->setOutcome(row, json::Open(outcomeOf(record)).wire(), note);
}

QByteArray CodesRun::csv() const
{
    const CsvWriter writer(
        {{"code", CellKind::Text, {}},
         {"outcome", CellKind::Text, {}},
         {"id", CellKind::Id, {}},
         {"name", CellKind::Text, {}},
         {"gives", CellKind::Text, {}},
         {"ends", CellKind::Time, {}}});
    QByteArray csv = writer.header();
    for (const ActionRecord &record : records()) {
        const auto draft = decoded<NewDiscount>(record.wish.parameters);
        if (!draft)
            continue;
        csv += writer.line(
            {codeOf(record), wireWord(json::Open(outcomeOf(record)).wire()), record.resultId, draft->name,
             discountWords(*draft, m_times.locale), draft->expiryDate ? QVariant(*draft->expiryDate) : QVariant()});
    }
    return csv;
}
