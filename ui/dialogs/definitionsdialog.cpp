// SPDX-License-Identifier: GPL-3.0-or-later
#include "definitionsdialog.h"

#include "ui/looks/fonts.h"
#include "ui/looks/metricwords.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DefinitionsDialog::DefinitionsDialog(const QList<Metric> &metrics, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("What counts"));
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(20, 16, 20, 8);
    column->setSpacing(4);
    for (const Metric metric : metrics) {
        auto *title = new PlainLabel(metricTitle(metric));
        title->setFont(textFont(TextSize::Text, QFont::DemiBold));
        auto *text = new PlainLabel(metricDefinition(metric));
        auto *rules = new PlainLabel(metricRules(metric));
        rules->setFont(textFont(TextSize::Note));
        rules->setForegroundRole(QPalette::PlaceholderText);
        for (PlainLabel *label : {text, rules}) {
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        }
        column->addWidget(title);
        column->addWidget(text);
        column->addWidget(rules);
        column->addSpacing(12);
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(list);
    scroll->setAccessibleName(tr("Definitions"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 12);
    outer->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 0, 20, 0);
    foot->addWidget(buttons);
    outer->addLayout(foot);
    resize(560, metrics.size() > 2 ? 520 : 320);
}
