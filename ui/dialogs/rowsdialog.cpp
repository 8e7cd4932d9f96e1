// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsdialog.h"

#include "core/mirror/mirror.h"
#include "core/mirror/mirrorreader.h"
#include "core/mirror/viewcolumns.h"
#include "ui/looks/fonts.h"
#include "ui/looks/mnemonics.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractTableModel>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QTabBar>
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

} // namespace

/// Cells are read as they are looked at.
class ShareModel final : public QAbstractTableModel
{
public:
    ShareModel(Mirror &mirror, const RowsDialog::Part &content, const TimeStyle &times, QObject *parent)
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
            return m_content.answer.isCount
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
    const RowsDialog::Part m_content;
    const TimeStyle m_times;
    QList<int> m_columns;
    QHash<Rowid, MirrorRow> m_rows;
    mutable QSet<int> m_wanted;
    mutable QTimer m_fetch;
};

RowsDialog::RowsDialog(Mirror &mirror, const Content &content, const TimeStyle &times, QWidget *parent)
    : QDialog(parent), m_mirror(mirror), m_content(content), m_times(times), m_tabs(new QTabBar),
      m_table(new QTableView), m_total(new PlainLabel), m_actions(new QHBoxLayout)
{
    setWindowTitle(tr("What this is made of"));
    auto *title = new PlainLabel(content.title);
    title->setFont(textFont(TextSize::Text, QFont::DemiBold));
    title->setWordWrap(true);
    m_tabs->setAccessibleName(tr("What it is made of"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const Part &part : m_content.parts)
        m_tabs->addTab(escapedMnemonics(part.name));
    m_tabs->setVisible(m_content.parts.size() > 1);
    m_table->setAccessibleName(content.title);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_total->setObjectName(u"sum"_s);
    m_total->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_total->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_list = buttons->addButton(tr("Show in the &list"), QDialogButtonBox::ActionRole);
    m_list->setEnabled(false); // as long as there are no rows
    m_total->setText(tr("There are no records in this."));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addLayout(m_actions);
    foot->addStretch(1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(m_tabs);
    column->addWidget(m_table, 1);
    column->addWidget(m_total);
    column->addLayout(foot);
    resize(760, 480);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tabs, &QTabBar::currentChanged, this, &RowsDialog::showPart);
    connect(m_list, &QPushButton::clicked, this, [this] {
        emit listWanted(m_tabs->currentIndex());
        accept();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const QString id = m_model->idAt(index.row());
        if (id.isEmpty())
            return;
        emit recordWanted(m_content.parts.at(m_tabs->currentIndex()).answer.resource, id);
        accept();
    });
    showPart(m_tabs->currentIndex());
}

void RowsDialog::showPart(int index)
{
    if (index < 0)
        return;
    const Part &part = m_content.parts.at(index);
    auto *before = m_model;
    m_model = new ShareModel(m_mirror, part, m_times, this);
    m_table->setModel(m_model);
    delete before;
    const QString sum = part.answer.isOverflown ? tr("too much to add up")
        : part.answer.isCount                   ? m_times.locale.toString(part.answer.sum)
                                                : formatMoney({part.answer.sum, part.currency}, m_times.locale);
    const QString words = tr("%n record(s), together %1", nullptr, int(part.answer.rows.size())).arg(sum);
    m_total->setText(part.note.isEmpty() ? words : tr("%1. %2", "sum, note").arg(words, part.note));
    m_list->setEnabled(!part.answer.rows.empty());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RowsDialog::enableActions);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RowsDialog::enableActions);
    if (!m_buttons.isEmpty())
        m_table->selectRow(0);
    enableActions();
}

void RowsDialog::addAction(const QString &text, const QString &tip, std::function<void(const QString &id)> act)
{
    auto *button = new QPushButton(text);
    button->setToolTip(tip.toHtmlEscaped());
    button->setAutoDefault(false);
    m_buttons.append(button);
    m_actions->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, act = std::move(act)] {
        const QString id = m_model->idAt(m_table->currentIndex().row());
        accept();
        act(id);
    });
    m_table->selectRow(0);
    enableActions();
}

/// As soon as it is known which record it is.
void RowsDialog::enableActions()
{
    const QModelIndex current = m_table->currentIndex();
    const bool isThere = current.isValid() && !m_model->idAt(current.row()).isEmpty();
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(isThere);
}
