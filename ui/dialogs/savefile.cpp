// SPDX-License-Identifier: GPL-3.0-or-later
#include "savefile.h"

#include "ui/widgets/filesaver.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

struct SaveFile
{
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

} // namespace

void askAndSave(QWidget *parent, const QString &fileName, const QByteArray &bytes,
                std::function<void(Tone, const QString &title, const QString &text)> said)
{
    const QString ending = QFileInfo(fileName).suffix();
    auto *saver = new FileSaver(
        {SaveFile::tr("Save"), fileName, u"%1 (*.%2)"_s.arg(ending.toUpper(), ending), bytes}, parent);
    QObject::connect(saver, &FileSaver::saved, parent,
                     [said](const QString &path) { said(Tone::Good, SaveFile::tr("Saved"), path); });
    QObject::connect(saver, &FileSaver::failed, parent, [said](const QString &path, const QString &reason) {
        said(Tone::Danger, SaveFile::tr("Nothing was saved"),
             SaveFile::tr("The file %1 can't be written: %2").arg(path, reason));
    });
    saver->ask();
}
