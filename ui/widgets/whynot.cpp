// SPDX-License-Identifier: GPL-3.0-or-later
#include "whynot.h"

#include "linkbutton.h"
#include "plainlabel.h"
#include "ui/looks/fonts.h"
#include "ui/looks/mnemonics.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QAction &action)
{
    const QString name = withoutMnemonic(action.text());
    return name.endsWith(u'…') ? name.chopped(1) : name;
}

} // namespace

WhyNot::WhyNot(const QList<QAction *> &actions, bool isOpen, QWidget *parent)
    : QWidget(parent), m_ask(new LinkButton(tr("What can't be done, and why"))), m_reasons(new PlainLabel)
{
    m_ask->setFont(textFont(TextSize::Note));
    m_ask->setCheckable(true); // a screen reader says whether it is open
    m_ask->setChecked(isOpen);
    m_reasons->setWordWrap(true);
    m_reasons->setFont(textFont(TextSize::Note));
    m_reasons->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_ask, 0, Qt::AlignLeft);
    column->addWidget(m_reasons);
    m_reasons->setVisible(isOpen);
    connect(m_ask, &QAbstractButton::toggled, m_reasons, &QWidget::setVisible);
    connect(m_ask, &QAbstractButton::toggled, this, &WhyNot::opened);
    for (QAction *action : actions)
        connect(action, &QAction::changed, this, [this, actions] { tell(actions); });
    tell(actions);
}

void WhyNot::tell(const QList<QAction *> &actions)
{
    QStringList names; // a pane may have two of these: what tells them apart
    for (const QAction *action : actions)
        if (!reasonOf(*action).isEmpty())
            names.append(nameOf(*action));
    m_reasons->setText(reasonsOf(actions));
    m_ask->setAccessibleName(tr("Why this can't be done: %1", "actions").arg(names.join(u", "_s)));
    m_ask->setAccessibleDescription(m_reasons->text());
    setHidden(names.isEmpty());
}

QString WhyNot::reasonOf(const QAction &action)
{
    const QString tip = action.toolTip();
    const bool isReason = !action.isEnabled() && tip != withoutMnemonic(action.text()) && tip != nameOf(action);
    return isReason ? tip : QString();
}

QString WhyNot::reasonsOf(const QList<QAction *> &actions)
{
    QStringList reasons;
    QHash<QString, QStringList> names;
    for (const QAction *action : actions) {
        const QString reason = reasonOf(*action);
        if (reason.isEmpty())
            continue;
        if (!reasons.contains(reason))
            reasons.append(reason);
        names[reason].append(nameOf(*action));
    }
    QStringList lines;
    for (const QString &reason : std::as_const(reasons))
        lines.append(tr("%1: %2", "actions, why they can't be chosen").arg(names.value(reason).join(u", "_s), reason));
    return lines.join(u'\n');
}
