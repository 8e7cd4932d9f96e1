// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panel.h"

class DefinitionLink;
class FigureTable;
class PlainLabel;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;
class SaveButton;

/// A card with a title, what belongs beside it, and its content below.
class TitledPanel final : public Panel
{
    Q_OBJECT
public:
    explicit TitledPanel(const QString &title, QWidget *parent = nullptr); ///< may hold other people's words

    void setTitle(const QString &title);
    void addBeside(QWidget *widget);    ///< at the right of the title
    QPushButton *addDefinitionButton(); ///< "What counts?", at the right of the title
    /// At the right of the title, for the table's figures. fileName: suggested, without its ending.
    SaveButton *addSaveButton(const QString &fileName, const FigureTable &table);
    QVBoxLayout *column() const { return m_column; }

private:
    PlainLabel *m_title;
    DefinitionLink *m_definition = nullptr;
    SaveButton *m_save = nullptr;
    QHBoxLayout *m_head;
    QVBoxLayout *m_column;
};
