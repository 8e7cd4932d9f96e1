// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/looks/colors.h"

#include <QObject>

#include <functional>

class QWidget;

/// Asks where to, and writes bytes there, off the GUI thread: the file is there whole, or as it was before. Deletes
/// itself.
class FileSaver final : public QObject
{
    Q_OBJECT
public:
    struct File
    {
        QString title;  ///< of the question where to
        QString name;   ///< suggested, with its ending
        QString filter; ///< "CSV files (*.csv)"
        QByteArray bytes;
    };
    /// parent outlives it.
    FileSaver(File file, QWidget *parent);

    /// The same with words for what becomes of it, unless the parent has died; nothing is said when the question is
    /// turned down.
    static void save(QWidget *parent, const QString &name, const QByteArray &bytes,
                     std::function<void(Tone, const QString &title, const QString &text)> said);

    void ask(); ///< the desktop's own dialog
    void saveTo(const QString &path);

signals:
    void saved(const QString &path);
    void failed(const QString &path, const QString &reason); ///< the system's words

private:
    const File m_file;
    QWidget *const m_parent;
};
