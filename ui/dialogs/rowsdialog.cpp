// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsdialog.h"

#include "core/mirror/mirror.h"
#include "core/mirror/mirrorreader.h"
#include "core/mirror/viewcolumns.h"
#include "ui/looks/fonts.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractTableModel>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> shownColumns(Resource resource)
{
    switch (resource) {
    case Resource::Transactions: return {"created", "customer", "product", "status"};
    case Resource::Subscriptions: return {"customer", "product", "status"};
    case Resource::Customers: return {"name", "email", "created"};
    case Resource::Discounts: return {"code", "name", "expiry", "redeemed"};
    case Resource::Products: return {"name"};
    }
    Q_UNREACHABLE();
    return {};
}

/// Cells are read as they are looked at.
class ShareModel final : public QAbstractTableModel
{
public:
    ShareModel(Mirror &mirror, const RowsDialog::Content &content, const TimeStyle &times, QObject *parent)
        : QAbstractTableModel(parent), m_mirror(mirror), m_content(content), m_times(times)
    {
        const auto columns = viewColumns(content.answer.resource);
        for (const QByteArray &key : shownColumns(content.answer.resource))
            for (size_t i = 0; i < columns.size(); ++i)
                if (key == columns[i].key)
                    m_columns.append(int(i));
        m_fetch.setSingleShot(true);
        m_fetch.setInterval(0);
        connect(&m_fetch, &QTimer::timeout, this, &ShareModel::fetch);
    }

    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_content.answer.rows.size());
    }
    int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size()) + 1;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        const bool isShare = section == m_columns.size();
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter | (isShare ? Qt::AlignRight : Qt::AlignLeft));
        if (role != Qt::DisplayRole)
            return {};
        return isShare ? m_content.share
                       : columnTitle(viewColumns(m_content.answer.resource)[size_t(m_columns.at(section))].key);
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const bool isShare = index.column() == m_columns.size();
        const Contribution &row = m_content.answer.rows[size_t(index.row())];
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter | (isShare ? Qt::AlignRight : Qt::AlignLeft));
        if (role != Qt::DisplayRole)
            return {};
        if (isShare)
            return m_content.currency.isEmpty()
                ? m_times.locale.toString(row.amount)
                : formatMoney({row.amount, m_content.currency}, m_times.locale);
        const auto it = m_rows.constFind(row.row);
        if (it == m_rows.cend()) {
            m_wanted.insert(index.row());
            m_fetch.start();
            return {};
        }
        const int column = m_columns.at(index.column());
        const ViewColumn &view = viewColumns(m_content.answer.resource)[size_t(column)];
        ListModel::Column known;
        known.key = view.key;
        known.kind = view.kind;
        return cellText(known, it->values.value(column), m_times);
    }
    QString idAt(int row) const { return m_rows.value(m_content.answer.rows[size_t(row)].row).id; }

private:
    void fetch()
    {
        constexpr int around = 60;
        if (m_wanted.isEmpty())
            return;
        const auto [least, most] = std::minmax_element(m_wanted.cbegin(), m_wanted.cend());
        const int last = int(m_content.answer.rows.size()) - 1;
        const int from = std::max(0, *least - around);
        const int to = std::min({last, *most + around, from + 400});
        m_wanted.clear();
        std::vector<Rowid> rows;
        for (int row = from; row <= to; ++row)
            rows.push_back(m_content.answer.rows[size_t(row)].row);
        m_mirror.read(
            this,
            [rows, resource = m_content.answer.resource](MirrorReader &reader) { return reader.rows(resource, rows); },
            [this, from, to](const MirrorResult<QList<MirrorRow>> &read) {
                if (!read)
                    return; // the page behind says what is wrong with the mirror
                for (const MirrorRow &row : *read)
                    m_rows.insert(row.row, row);
                emit dataChanged(index(from, 0), index(to, int(m_columns.size())));
            });
    }

    Mirror &m_mirror;
    const RowsDialog::Content m_content;
    const TimeStyle m_times;
    QList<int> m_columns;
    QHash<Rowid, MirrorRow> m_rows;
    mutable QSet<int> m_wanted;
    mutable QTimer m_fetch;
};

} // namespace

RowsDialog::RowsDialog(Mirror &mirror, const Content &content, const TimeStyle &times, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What this is made of"));
    auto *title = new PlainLabel(content.title);
    title->setFont(textFont(TextSize::Text, QFont::DemiBold));
    title->setWordWrap(true);
    auto *model = new ShareModel(mirror, content, times, this);
    auto *table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(content.title);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(32);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    const QString sum = content.currency.isEmpty()
        ? times.locale.toString(content.answer.sum)
        : formatMoney({content.answer.sum, content.currency}, times.locale);
    auto *total = new PlainLabel(tr("%n record(s), together %1", nullptr, int(content.answer.rows.size())).arg(sum));
    total->setObjectName(u"sum"_s);
    total->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *list = buttons->addButton(tr("Show in the &list"), QDialogButtonBox::ActionRole);
    list->setEnabled(!content.answer.rows.empty());
    auto *foot = new QHBoxLayout;
    foot->addWidget(total, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(table, 1);
    column->addLayout(foot);
    resize(760, 480);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(list, &QPushButton::clicked, this, [this] {
        emit listWanted();
        accept();
    });
    connect(table, &QTableView::activated, this, [this, model](const QModelIndex &index) {
        const QString id = model->idAt(index.row());
        if (id.isEmpty())
            return;
        emit recordWanted(id);
        accept();
    });
}
