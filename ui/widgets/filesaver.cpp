// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesaver.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

/// Empty: it is there. A short write without an error is a full disk.
QString write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        file.cancelWriting();
        return file.error() == QFileDevice::NoError ? FileSaver::tr("There is no room left.") : file.errorString();
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace

FileSaver::FileSaver(QWidget *parent, QByteArray bytes, Said said)
    : QObject(parent), m_parent(parent), m_bytes(std::move(bytes)), m_said(std::move(said))
{
}

void FileSaver::save(QWidget *parent, const QString &name, const QByteArray &bytes, Said said)
{
    (new FileSaver(parent, bytes, std::move(said)))->ask(name);
}

void FileSaver::ask(const QString &name)
{
    const QString ending = QFileInfo(name).suffix();
    auto *dialog = new QFileDialog(m_parent, tr("Save"));
    dialog->setObjectName(u"export-dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(u"%1 (*.%2)"_s.arg(ending.toUpper(), ending));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &FileSaver::saveTo);
    connect(dialog, &QDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void FileSaver::saveTo(const QString &path)
{
    QThreadPool::globalInstance()->start([guard = QPointer(this), path, bytes = m_bytes] {
        const QString reason = write(path, bytes);
        // The application outlives the pool's threads; the saver may have gone with its window.
        QMetaObject::invokeMethod(qApp, [guard, path, reason] {
            if (guard)
                guard->end(path, reason);
        });
    });
}

void FileSaver::end(const QString &path, const QString &reason)
{
    deleteLater();
    if (reason.isEmpty())
        m_said(Tone::Good, tr("Saved"), path);
    else
        m_said(Tone::Danger, tr("Nothing was saved"), tr("The file %1 can't be written: %2").arg(path, reason));
}
