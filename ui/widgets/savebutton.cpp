// SPDX-License-Identifier: GPL-3.0-or-later
#include "savebutton.h"

#include "figuretable.h"
#include "filesaver.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>

using namespace Qt::StringLiterals;

SaveButton::SaveButton(const QString &fileName, const FigureTable &table, const Picture &picture, QWidget *parent)
    : QToolButton(parent), m_fileName(fileName)
{
    setText(tr("Save ▾"));
    setObjectName(u"quiet"_s);
    setAutoRaise(true);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    menu->addAction(tr("&Copy numbers"), this, [&table] { QGuiApplication::clipboard()->setText(table.text()); });
    if (picture.png)
        menu->addAction(tr("Copy &picture"), this,
                        [picture] { QGuiApplication::clipboard()->setImage(QImage::fromData(picture.png())); });
    menu->addSeparator();
    menu->addAction(tr("Save numbers as CS&V…"), this, [this, &table] { save(u"csv"_s, table.csv()); });
    if (picture.png)
        menu->addAction(tr("Save picture as P&NG…"), this, [this, picture] { save(u"png"_s, picture.png()); });
    if (picture.svg)
        menu->addAction(tr("Save picture as &SVG…"), this, [this, picture] { save(u"svg"_s, picture.svg()); });
    setMenu(menu);
}

void SaveButton::setOf(const QString &of) { setAccessibleName(tr("Save or copy %1").arg(of)); }

void SaveButton::save(const QString &ending, const QByteArray &bytes)
{
    FileSaver::save(this, m_fileName + u'.' + ending, bytes,
                    [this](Tone tone, const QString &title, const QString &text) { emit saved(tone, title, text); });
}
