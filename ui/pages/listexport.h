// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/models/csvexport.h"
#include "ui/looks/colors.h"

#include <QPointer>

class QWidget;

/// Asks where to, saves a list as CSV, shows how far it is, and says what came of it. Deletes itself.
class ListExport final : public QObject
{
    Q_OBJECT
public:
    /// rows: how many there are, for the progress. The mirror and parent outlive it.
    ListExport(Mirror &mirror, MirrorQuery query, QList<qsizetype> columns, qint64 rows, QWidget *parent);
    ~ListExport() override;

    void ask(); ///< the desktop's own dialog
    void saveTo(const QString &path);

signals:
    void said(Tone tone, const QString &title, const QString &text);

private:
    void end(const CsvExport::Outcome &outcome);

    Mirror &m_mirror;
    QWidget *const m_parent;
    const qint64 m_rows;
    CsvExport::Request m_request;
    std::unique_ptr<CsvExport> m_export;
    QPointer<QWidget> m_progress;
};
