// SPDX-License-Identifier: GPL-3.0-or-later
#include "listexport.h"

#include "ui/dialogs/mirrorwords.h"
#include "ui/widgets/plainlabel.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int progressScale = 1000;
constexpr qint64 worthShowing = 5000; // rows: fewer are saved before a dialog could be read
} // namespace

ListExport::ListExport(Mirror &mirror, MirrorQuery query, QList<qsizetype> columns, qint64 rows, QWidget *parent)
    : QObject(parent), m_mirror(mirror), m_parent(parent),
      m_rows(rows), m_request{std::move(query), std::move(columns), {}}
{
}

ListExport::~ListExport() = default;

void ListExport::ask()
{
    auto *dialog = new QFileDialog(m_parent, tr("Export as CSV"));
    dialog->setObjectName(u"export-dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("CSV files (*.csv)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QString(resourceName(m_request.query.resource)) + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ListExport::saveTo);
    connect(dialog, &QDialog::rejected, this, &QObject::deleteLater);
    dialog->open();
}

void ListExport::saveTo(const QString &path)
{
    m_request.path = path;
    m_export = std::make_unique<CsvExport>(m_mirror, m_request);
    connect(m_export.get(), &CsvExport::finished, this, &ListExport::end);
    if (m_rows < worthShowing)
        return;
    auto *dialog = new QDialog(m_parent);
    dialog->setWindowTitle(tr("Exporting"));
    auto *bar = new QProgressBar;
    bar->setRange(0, progressScale);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Progress of the export"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(dialog);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(tr("Saving %1 rows…").arg(QLocale().toString(m_rows))));
    column->addWidget(bar);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::rejected, this, [this] { m_export->cancel(); });
    connect(m_export.get(), &CsvExport::progressed, bar,
            [bar, rows = m_rows](qint64 done) { bar->setValue(int(qMin(done, rows) * progressScale / rows)); });
    m_progress = dialog;
    dialog->open();
}

void ListExport::end(const CsvExport::Outcome &outcome)
{
    if (m_progress) {
        m_progress->hide();
        m_progress->deleteLater();
    }
    if (outcome.isWritten())
        emit said(Tone::Good, tr("%n row(s) were exported", nullptr, int(outcome.rows)), m_request.path);
    else if (outcome.mirrorError)
        emit said(Tone::Danger, tr("Nothing was exported"), mirrorWords(*outcome.mirrorError).title);
    else if (!outcome.wasCancelled)
        emit said(Tone::Danger, tr("Nothing was exported"),
                  tr("The file %1 can't be written: %2").arg(m_request.path, outcome.fileError));
    else
        emit said(Tone::Neutral, tr("The export was cancelled"), tr("No file was written or changed."));
    deleteLater();
}
