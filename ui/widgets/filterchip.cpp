// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterchip.h"

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

FilterChip::FilterChip(QString title, QWidget *parent)
    : QToolButton(parent), m_title(std::move(title)), m_menu(new CheckMenu(this))
{
    setObjectName(u"chip"_s); // how the style sheet finds it
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterChip::fill);
    setChosen({});
}

void FilterChip::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    for (const Choice &choice : choices)
        m_words.insert(choice.wire, choice.word);
    if (!m_chosen.isEmpty())
        showTitle(); // a product may have come by its name
}

void FilterChip::setChosen(const QStringList &wires)
{
    m_chosen = wires;
    showTitle();
}

QString FilterChip::wordOf(const QString &wire) const { return m_words.value(wire, wire); }

void FilterChip::fill()
{
    m_menu->clear();
    const auto choose = [this](const QStringList &wires) {
        setChosen(wires);
        emit chosenChanged(m_chosen);
    };
    QAction *all = m_menu->addAction(tr("All"));
    connect(all, &QAction::triggered, this, [choose] { choose({}); });
    m_menu->addSeparator();
    for (const Choice &choice : m_choices) {
        const QString word = QString(choice.word).replace(u'&', "&&"_L1);
        QAction *action = m_menu->addAction(
            tr("%1 (%2)", "value, number of records").arg(word, locale().toString(choice.count)));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(choice.wire));
        connect(action, &QAction::triggered, this, [this, choose, wire = choice.wire](bool on) {
            QStringList wires = m_chosen;
            wires.removeAll(wire);
            if (on)
                wires.append(wire);
            choose(wires);
        });
    }
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
