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

FileSaver::FileSaver(File file, QWidget *parent) : QObject(parent), m_file(std::move(file)), m_parent(parent) { }

void FileSaver::save(QWidget *parent, const QString &name, const QByteArray &bytes,
                     std::function<void(Tone, const QString &title, const QString &text)> said)
{
    const QString ending = QFileInfo(name).suffix();
    auto *saver = new FileSaver({tr("Save"), name, u"%1 (*.%2)"_s.arg(ending.toUpper(), ending), bytes}, parent);
    connect(saver, &FileSaver::saved, parent, [said](const QString &path) { said(Tone::Good, tr("Saved"), path); });
    connect(saver, &FileSaver::failed, parent, [said](const QString &path, const QString &reason) {
        said(Tone::Danger, tr("Nothing was saved"), tr("The file %1 can't be written: %2").arg(path, reason));
    });
    saver->ask();
}

void FileSaver::ask()
{
    auto *dialog = new QFileDialog(m_parent, m_file.title);
    dialog->setObjectName(u"export-dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(m_file.name).suffix());
    dialog->setNameFilter(m_file.filter);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(m_file.name);
    connect(dialog, &QFileDialog::fileSelected, this, &FileSaver::saveTo);
    connect(dialog, &QDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void FileSaver::saveTo(const QString &path)
{
    QThreadPool::globalInstance()->start([guard = QPointer(this), path, bytes = m_file.bytes] {
        const QString reason = write(path, bytes);
        // The application outlives the pool's threads; the saver may have gone with its window.
        QMetaObject::invokeMethod(qApp, [guard, path, reason] {
            if (!guard)
                return;
            if (reason.isEmpty())
                emit guard->saved(path);
            else
                emit guard->failed(path, reason);
            guard->deleteLater();
        });
    });
}
