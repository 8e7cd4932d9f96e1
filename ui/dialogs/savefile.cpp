// SPDX-License-Identifier: GPL-3.0-or-later
#include "savefile.h"

#include "core/mirror/mailbox.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

struct SaveFile
{
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

/// What went wrong; empty: nothing did.
QString write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // A full disk answers with a short count and no error, and commit() would then replace the good file.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace

void askAndSave(QWidget *parent, const QString &fileName, const QByteArray &bytes,
                std::function<void(Tone, const QString &title, const QString &text)> said)
{
    const QString ending = QFileInfo(fileName).suffix();
    auto *dialog = new QFileDialog(parent, SaveFile::tr("Save"));
    dialog->setObjectName(u"save-dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(u"%1 (*.%2)"_s.arg(ending.toUpper(), ending));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [bytes, said = std::move(said), mailbox = Mailbox::of(parent)](const QString &path) {
                         QThreadPool::globalInstance()->start([=] {
                             const QString error = write(path, bytes);
                             mailbox->post([=] {
                                 if (error.isEmpty())
                                     said(Tone::Good, SaveFile::tr("Saved"), path);
                                 else
                                     said(Tone::Danger, SaveFile::tr("Nothing was saved"),
                                          SaveFile::tr("The file %1 can't be written: %2").arg(path, error));
                             });
                         });
                     });
    dialog->open();
}
