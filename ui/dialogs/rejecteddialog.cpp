// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejecteddialog.h"

#include "ui/looks/fonts.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Indented for reading; as it came where it isn't JSON.
QString readable(const QByteArray &raw)
{
    const QJsonDocument document = QJsonDocument::fromJson(raw);
    return QString::fromUtf8(document.isNull() ? raw : document.toJson(QJsonDocument::Indented));
}

} // namespace

RejectedDialog::RejectedDialog(const QList<StoredRejection> &records, const TimeStyle &times, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Records that can't be shown"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(820, 520);
    auto *title = new PlainLabel(windowTitle());
    title->setFont(textFont(TextSize::Heading, QFont::DemiBold));
    auto *text = new PlainLabel(tr(
        "Creem sent these in a form that Creamery doesn't know. A newer Creamery may understand them; all of them are "
        "read again when everything is (Shift+F5)."));
    text->setWordWrap(true);

    auto *list = new QListWidget;
    list->setAccessibleName(tr("Records"));
    for (const StoredRejection &record : records)
        list->addItem(record.id.isEmpty() ? tr("without an id") : record.id);
    auto *reason = new PlainLabel;
    reason->setWordWrap(true);
    reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *raw = new QPlainTextEdit; // plain: the words are other people's
    raw->setReadOnly(true);
    raw->setFont(monospaceFont());
    raw->setAccessibleName(tr("As Creem sent it"));
    raw->setTabChangesFocus(true);
    auto *record = new QWidget;
    auto *recordColumn = new QVBoxLayout(record);
    recordColumn->setContentsMargins(12, 0, 0, 0);
    recordColumn->addWidget(reason);
    recordColumn->addWidget(raw, 1);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list);
    splitter->addWidget(record);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 520});

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this,
            [reason, raw] { QGuiApplication::clipboard()->setText(reason->text() + u'\n' + raw->toPlainText()); });
    connect(list, &QListWidget::currentRowChanged, this, [records, times, reason, raw](int row) {
        const StoredRejection &chosen = records.at(row);
        reason->setText(
            tr("%1, read on %2", "what is wrong, when").arg(chosen.error, times.dayAndClock(chosen.at)) + u'\n'
            + (chosen.isOlderShown ? tr("Lists and sums have it as it was before.")
                                   : tr("It is left out of every list and sum.")));
        raw->setPlainText(readable(chosen.raw));
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(splitter, 1);
    column->addWidget(buttons);
    list->setCurrentRow(0);
    list->setFocus();
}
