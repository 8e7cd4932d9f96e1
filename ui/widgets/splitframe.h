// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class FlowLayout;
class PlainLabel;
class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

/// The frame of a page: title and buttons, filters, notices, rows or what stands in their place, a line below, and the
/// chosen record beside all of it.
class SplitFrame final : public QWidget
{
    Q_OBJECT
public:
    /// Takes ownership. instead: in place of the rows when there are none.
    SplitFrame(const QString &title, QWidget *rows, QWidget *instead, QWidget *details, QWidget *parent = nullptr);

    void addButton(QWidget *button); ///< right of the title
    void addFilter(QWidget *filter);
    void addBlock(QWidget *block); ///< below the filters, across: a notice, a form
    void showRows(bool shown);
    void setFoot(const QString &text); ///< the line below; empty: none

private:
    QHBoxLayout *m_buttons;
    FlowLayout *m_filters;
    QVBoxLayout *m_head;
    QStackedWidget *m_stack;
    PlainLabel *m_foot;
};
