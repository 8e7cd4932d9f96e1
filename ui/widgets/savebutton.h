// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/looks/colors.h"

#include <QToolButton>

#include <functional>

class FigureTable;

/// The ways to take figures along: copied, or as files.
class SaveButton final : public QToolButton
{
    Q_OBJECT
public:
    struct Picture
    {
        std::function<QByteArray()> png;
        std::function<QByteArray()> svg;
    };
    /// fileName: suggested, without its ending. table: the numbers; outlives it. picture: empty where there is none.
    SaveButton(const QString &fileName, const FigureTable &table, const Picture &picture = {},
               QWidget *parent = nullptr);

    void setOf(const QString &of); ///< what is saved, as a screen reader is to say it

signals:
    void saved(Tone tone, const QString &title, const QString &text); ///< or not

private:
    void save(const QString &ending, const QByteArray &bytes);

    const QString m_fileName;
};
