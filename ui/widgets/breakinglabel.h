// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "plainlabel.h"

/// Words that may be too long for a line, to be read and to be copied: where they may break stands in the text that is
/// shown, and not in what is copied.
class BreakingLabel final : public PlainLabel
{
    Q_OBJECT
public:
    enum class Column {
        Wide,
        Narrow, ///< an id or an address doesn't fit into it
    };
    explicit BreakingLabel(const QString &text = {}, Column column = Column::Wide, QWidget *parent = nullptr);
    void setWords(const QString &text);

private:
    QString selectedWords() const;
    void copy() const; ///< all of it when nothing is selected
    void offerSelection() const;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

    const Column m_column;
    QString m_words;
};
