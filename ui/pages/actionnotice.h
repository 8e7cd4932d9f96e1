// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/actions.h"

class NoticeBox;

/// What became of what was done on a page, said in its NoticeBox: how it ended, and, as long as nobody knows, that;
/// also of what an earlier session or a dialog that was closed has left open. What a dialog in sight says is left to
/// it.
class ActionNotice final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. page: whose dialogs are looked at. kinds: what the page is about.
    ActionNotice(Actions &actions, Mode mode, QList<ObjectKind> kinds, NoticeBox &box, QWidget &page);

private:
    bool isMine(const ActionRecord &record) const;
    bool isSaidByDialog(const QString &id) const;
    void follow(const ActionRecord &record);
    void take(const QString &id);
    void show(const ActionRecord &record);
    void showUnsettled(); ///< the newest that nobody knows the outcome of; otherwise nothing
    void act();
    void takeOfRun(const ActionRecord &record);

    Actions &m_actions;
    const Mode m_mode;
    const QList<ObjectKind> m_kinds;
    NoticeBox &m_box;
    QWidget &m_page;
    QSet<QString> m_followed; ///< seen open in this session: their end is told
    QSet<QString> m_runs;     ///< seen going on in this session: their end is told
    QString m_shown;          ///< whose words the box has; empty: none of ours
};
