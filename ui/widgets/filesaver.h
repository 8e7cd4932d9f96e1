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
    using Said = std::function<void(Tone, const QString &title, const QString &text)>;

    /// name: suggested, with its ending. said: words for what became of it, on the GUI thread, unless the parent has
    /// died; nothing is said when the question is turned down.
    static void save(QWidget *parent, const QString &name, const QByteArray &bytes, Said said);

private:
    FileSaver(QWidget *parent, QByteArray bytes, Said said);
    void ask(const QString &name); ///< the desktop's own dialog
    void saveTo(const QString &path);
    void end(const QString &path, const QString &reason);

    QWidget *const m_parent;
    const QByteArray m_bytes;
    const Said m_said;
};
