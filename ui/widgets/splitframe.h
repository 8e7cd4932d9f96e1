// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class FlowLayout;
class PlainLabel;
class QHBoxLayout;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

/// The frame of a page: title and buttons, filters, notices, rows or what stands in their place, a line below, and the
/// chosen record beside all of it. Where there is no room for both, the record takes the place of the rows when it is
/// asked for, and gives it back. The focus goes to what stands there.
class SplitFrame final : public QWidget
{
    Q_OBJECT
public:
    /// Narrower than this, in pixels, it is folded: a list beside the record would be cut at its figures.
    static int foldWidth();

    /// Takes ownership. instead: in place of the rows when there are none.
    SplitFrame(const QString &title, QWidget *rows, QWidget *instead, QWidget *details, QWidget *parent = nullptr);

    void addButton(QWidget *button); ///< right of the title
    void addFilter(QWidget *filter);
    void addBlock(QWidget *block); ///< below the filters, across: a notice, a form
    void showRows(bool shown);
    void setFoot(const QString &text); ///< the line below; empty: none

    bool isFolded() const { return m_isFolded; }
    bool isInDetails() const { return m_isFolded && m_isInDetails; } ///< the record has the place of the rows
    /// When folded, puts the record in the place of the rows; the focus goes with it when it was in the rows.
    void openDetails();
    void closeDetails(); ///< and back

private:
    QWidget *buildLeft(const QString &title, QWidget *rows, QWidget *instead);
    QWidget *buildSide(QWidget *details);
    void fold(bool isFolded);
    void arrange();
    void resizeEvent(QResizeEvent *event) override;

    QHBoxLayout *m_buttons;
    FlowLayout *m_filters;
    QVBoxLayout *m_head;
    QStackedWidget *m_stack;
    PlainLabel *m_foot;
    QSplitter *m_splitter;
    QPushButton *m_open;  ///< to the record, when folded
    QPushButton *m_close; ///< and back
    QWidget *m_rows;
    QWidget *m_left;
    QWidget *m_side;
    QWidget *m_details;
    int m_sideWidth;
    bool m_isFolded = false;
    bool m_isInDetails = false;
};
