// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkdialog.h"

#include "ui/looks/fonts.h"
#include "ui/widgets/linkbox.h"
#include "ui/widgets/modeband.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

LinkDialog::LinkDialog(const Content &content, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(content.title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    auto *title = new PlainLabel(content.title);
    title->setFont(textFont(TextSize::Heading, QFont::DemiBold));
    title->setWordWrap(true);
    auto *text = new PlainLabel(content.text);
    text->setWordWrap(true);
    auto *link = new LinkBox(content.what, content.fileName);
    link->setLink(content.address);
    link->setCodeShown(true);
    auto *close = new QPushButton(tr("C&lose"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    if (content.mode == Mode::Test)
        outer->addWidget(new ModeBand);
    auto *column = new QVBoxLayout;
    outer->addLayout(column);
    column->setContentsMargins(24, content.mode == Mode::Test ? 16 : 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(link);
    column->addSpacing(8);
    column->addLayout(buttons);
    close->setFocus();
}
