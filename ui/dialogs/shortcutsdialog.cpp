// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsdialog.h"

#include "ui/looks/fonts.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    const auto keys = [](const QKeySequence &sequence) { return sequence.toString(QKeySequence::NativeText); };
    const QList<std::pair<QString, QString>> rows = {
        {keys(QKeySequence(u"Ctrl+1"_s)) + u" … 9"_s, tr("Go to a page")},
        {keys(QKeySequence::Find), tr("Search in the page")},
        {keys(QKeySequence::Back), tr("Back to what was looked at before")},
        {keys(QKeySequence::Refresh), tr("Refresh")},
        {keys(QKeySequence(u"Shift+F5"_s)), tr("Read everything from Creem again")},
        {keys(QKeySequence::New), tr("New record")},
        {keys(QKeySequence(Qt::Key_F2)), tr("Edit the selected record")},
        {keys(QKeySequence::Delete), tr("Archive or delete the selected record")},
        {keys(QKeySequence(u"Shift+F10"_s)), tr("What can be done to the selected rows")},
        {keys(QKeySequence::Copy), tr("Copy the selected rows as text")},
        {keys(QKeySequence(u"Ctrl+Shift+C"_s)), tr("Copy the ids of the selected rows")},
        {keys(QKeySequence(u"Ctrl+Shift+L"_s)), tr("Switch to live mode")},
        {keys(QKeySequence(u"Ctrl+Shift+T"_s)), tr("Switch to test mode")},
        {keys(QKeySequence(u"Ctrl+Shift+S"_s)), tr("Choose a store")},
        {keys(QKeySequence(Qt::Key_F6)), tr("Move between the navigation and the page")},
        {keys(QKeySequence::Quit), tr("Quit")},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    for (int i = 0; i < rows.size(); ++i) {
        auto *sequence = new PlainLabel(rows.at(i).first);
        sequence->setFont(textFont(TextSize::Text, QFont::DemiBold));
        grid->addWidget(sequence, i, 0);
        grid->addWidget(new PlainLabel(rows.at(i).second), i, 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addLayout(grid);
    column->addWidget(buttons);
}
