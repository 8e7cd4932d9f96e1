// SPDX-License-Identifier: GPL-3.0-or-later
#include "querybar.h"

#include "ui/looks/drawn.h"
#include "ui/looks/fonts.h"
#include "ui/looks/mnemonics.h"
#include "ui/looks/presentedmodel.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/timechip.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// What a value of a column is called. label: as its records call it; none: that there is no value.
QString wordOf(CellKind kind, const QString &value, const QString &label, const QString &none)
{
    if (value.isEmpty())
        return none;
    if (kind == CellKind::Status)
        return wireWord(value);
    return kind == CellKind::Country ? countryName(value) : label;
}

} // namespace

QueryBar::QueryBar(ListModel &list, const PresentedModel &presented, const Setup &setup, const TimeStyle &times,
                   QWidget *parent)
    : QWidget(parent), m_list(list), m_noneWords(setup.noneWords), m_search(new QLineEdit), m_rows(new QToolButton)
{
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(setup.searchName);
    m_search->setClearButtonEnabled(true);
    constexpr qsizetype manyChips = 4; // so many fit beside a wide field
    m_search->setFixedWidth(drawn(setup.chips.size() > manyChips ? 148 : 220));
    m_search->installEventFilter(this);

    auto *row = new FlowLayout(8, this);
    row->addWidget(m_search);
    for (const QByteArray &key : setup.timeChips + setup.aheadChips) {
        const auto days = setup.aheadChips.contains(key) ? TimeChip::Days::Ahead : TimeChip::Days::Past;
        auto *chip = new TimeChip(presented.titleOf(m_list.columnOf(key)), times, days);
        connect(chip, &TimeChip::spanChosen, this, [this, key](const std::optional<TimeSpan> &span) {
            ListModel::Query query = m_list.query();
            if (span)
                query.times[key] = *span;
            else
                query.times.remove(key);
            emit queryWanted(query);
        });
        m_times.append({key, chip});
    }
    for (const QByteArray &key : setup.chips) {
        const CellKind kind = m_list.columns().at(m_list.columnOf(key)).kind;
        const QString none = noneWord(key);
        auto *chip = new FilterChip(presented.titleOf(m_list.columnOf(key)), [kind, none](const QString &wire) {
            return wordOf(kind, wire, wire, none);
        });
        connect(chip, &FilterChip::chosenChanged, this, [this, key](const QStringList &wires) {
            ListModel::Query query = m_list.query();
            if (wires.isEmpty())
                query.filters.remove(key);
            else
                query.filters[key] = wires;
            emit queryWanted(query);
        });
        m_chips.append({key, chip});
        row->addWidget(chip);
        if (m_chips.size() > 1)
            continue;
        for (const auto &[time, timeChip] : std::as_const(m_times))
            row->addWidget(timeChip);
    }
    m_rows->setObjectName(u"chip"_s);
    m_rows->setProperty("filtered", true);
    m_rows->setFocusPolicy(Qt::StrongFocus);
    m_rows->hide();
    connect(m_rows, &QToolButton::clicked, this, [this] {
        m_search->setFocus(); // the button goes
        clear();
    });
    row->addWidget(m_rows);
    m_search->setMinimumHeight(m_chips.isEmpty() ? 0 : m_chips.first().second->sizeHint().height());

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        ListModel::Query query = m_list.query();
        if (query.search == text)
            return; // show() told it, and its button has to hear of it too
        query.search = text;
        emit queryWanted(query);
    });
    connect(m_search, &QLineEdit::returnPressed, this, &QueryBar::done);
}

void QueryBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void QueryBar::show(const ListModel::Query &query, const QString &label)
{
    QSet<QByteArray> offered;
    for (const auto &[key, chip] : std::as_const(m_chips))
        offered.insert(key);
    for (const auto &[key, chip] : std::as_const(m_times))
        offered.insert(key);
    const auto isOther = [&offered](const QByteArray &key) { return !offered.contains(key); };
    const QList<QByteArray> keys = query.filters.keys() + query.times.keys();
    m_rows->setVisible(query.only || std::any_of(keys.cbegin(), keys.cend(), isOther));
    m_label = m_rows->isVisibleTo(this) ? label : QString();
    const QString words = label.isEmpty() ? tr("Chosen rows") : label;
    m_rows->setText(escapedMnemonics(m_rows->fontMetrics().elidedText(words, Qt::ElideRight, drawn(260))) + u"  ✕"_s);
    m_rows->setAccessibleName(tr("Only %1: show all rows again", "which rows").arg(words));
    m_search->setText(query.search);
    for (const auto &[key, chip] : std::as_const(m_chips))
        chip->setChosen(query.filters.value(key));
    for (const auto &[key, chip] : std::as_const(m_times))
        chip->setSpan(query.times.contains(key) ? std::optional(query.times.value(key)) : std::nullopt);
}

QString QueryBar::noneWord(const QByteArray &key) const
{
    return m_noneWords.value(key, tr("none", "no value in a column"));
}

void QueryBar::showFacets()
{
    const Facets facets = m_list.facets();
    for (const auto &[key, chip] : std::as_const(m_chips)) {
        if (!facets.contains(key)) {
            chip->setChoices({});
            continue;
        }
        const CellKind kind = m_list.columns().at(m_list.columnOf(key)).kind;
        const QString none = noneWord(key);
        QList<FilterChip::Choice> choices;
        for (const FacetValue &facet : facets.value(key))
            choices.append({facet.value, wordOf(kind, facet.value, facet.label, none), facet.count});
        chip->setChoices(choices);
    }
}

void QueryBar::clear()
{
    ListModel::Query query = m_list.query();
    query.search.clear();
    query.filters.clear();
    query.times.clear();
    query.only.reset();
    emit queryWanted(query);
    show(query);
}

/// Escape takes the search back, as it does in every search field.
bool QueryBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
