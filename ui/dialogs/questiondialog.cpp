// SPDX-License-Identifier: GPL-3.0-or-later
#include "questiondialog.h"

#include "ui/looks/fonts.h"
#include "ui/looks/otherwords.h"
#include "ui/widgets/breakinglabel.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QuestionDialog::QuestionDialog(const Content &content, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(content.title);
    setMinimumWidth(460);
    auto *title = new PlainLabel(breakableIfLong(content.title));
    title->setFont(textFont(TextSize::Heading, QFont::DemiBold));
    title->setWordWrap(true);
    auto *text = new BreakingLabel(content.text);

    auto *keep = new QPushButton(content.keep);
    keep->setDefault(true);
    keep->setProperty("role", u"safe"_s);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(keep);
    if (!content.act.isEmpty()) {
        auto *act = new QPushButton(content.act);
        act->setAutoDefault(false);
        act->setProperty("role", content.danger ? u"danger"_s : u"primary"_s);
        connect(act, &QPushButton::clicked, this, &QDialog::accept);
        buttons->addWidget(act);
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(12);
    column->addLayout(buttons);
    keep->setFocus();
}
