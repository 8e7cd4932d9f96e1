// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterchip.h"

#include "ui/looks/mnemonics.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWord = 24; // characters of a value on the chip: a product may have a long name

/// Stays open while boxes are checked: several are often wanted.
class CheckMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (QAction *action = actionAt(event->pos()); action && action->isCheckable() && action->isEnabled())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (QAction *action = activeAction(); event->key() == Qt::Key_Space && action && action->isCheckable())
            action->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

} // namespace

FilterChip::FilterChip(QString title, WordOf wordOf, QWidget *parent)
    : QToolButton(parent), m_title(std::move(title)), m_wordOf(std::move(wordOf)), m_menu(new CheckMenu(this))
{
    setObjectName(u"chip"_s); // how the style sheet finds it
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterChip::fill);
    setChosen({});
}

void FilterChip::setChoices(const std::optional<QList<Choice>> &choices)
{
    m_choices = choices;
    for (const Choice &choice : choices.value_or(QList<Choice>()))
        m_words.insert(choice.wire, choice.word);
    if (!m_chosen.isEmpty())
        showTitle(); // a product may have come by its name
}

void FilterChip::setChosen(const QStringList &wires)
{
    m_chosen = wires;
    showTitle();
}

QString FilterChip::wordOf(const QString &wire) const
{
    const auto word = m_words.constFind(wire);
    return word != m_words.cend() ? *word : m_wordOf ? m_wordOf(wire) : wire;
}

void FilterChip::fill()
{
    m_menu->clear();
    QAction *all = m_menu->addAction(tr("All"));
    connect(all, &QAction::triggered, this, [this] {
        setChosen({});
        emit chosenChanged(m_chosen);
    });
    m_menu->addSeparator();
    const auto counted = [this](const QString &word, qint64 count) {
        return tr("%1 (%2)", "value, number of records").arg(word, locale().toString(count));
    };
    QStringList missing = m_chosen;
    for (const Choice &choice : m_choices.value_or(QList<Choice>())) {
        addChoice(choice.wire, counted(choice.word, choice.count));
        missing.removeAll(choice.wire);
    }
    for (const QString &wire : std::as_const(missing))
        addChoice(wire, m_choices ? counted(wordOf(wire), 0) : wordOf(wire));
}

void FilterChip::addChoice(const QString &wire, const QString &text)
{
    QAction *action = m_menu->addAction(escapedMnemonics(text));
    action->setCheckable(true);
    action->setChecked(m_chosen.contains(wire));
    connect(action, &QAction::triggered, this, [this, wire](bool on) {
        QStringList wires = m_chosen;
        wires.removeAll(wire);
        if (on)
            wires.append(wire);
        setChosen(wires);
        emit chosenChanged(m_chosen);
    });
}

void FilterChip::showTitle()
{
    QStringList words;
    for (const QString &wire : m_chosen) {
        const QString word = wordOf(wire);
        words.append(word.size() <= longestWord ? word : word.left(longestWord - 1) + u'…');
    }
    const QString what = words.isEmpty() ? tr("all")
        : words.size() <= 2              ? words.join(u", "_s)
                                         : tr("%n chosen", nullptr, int(words.size()));
    const QString text = tr("%1: %2", "column, values").arg(m_title, what);
    setText(QString(words.isEmpty() ? m_title : text).replace(u'&', "&&"_L1) + u" ▾"_s);
    setAccessibleName(tr("Filter, %1").arg(text));
    setProperty("filtered", !m_chosen.isEmpty());
    style()->unpolish(this); // a style sheet looks at properties only then
    style()->polish(this);
}
