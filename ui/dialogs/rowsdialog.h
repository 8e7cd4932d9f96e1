// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/metrics/figurerows.h"
#include "ui/looks/words.h"

#include <QDialog>

#include <functional>

class Mirror;
class QHBoxLayout;
class QPushButton;
class QTabBar;
class QTableView;
class PlainLabel;
class ShareModel;

/// The records that a figure is made of, each with its share; the shares sum to the figure. A figure that is made of
/// more than one number has a tab for each.
class RowsDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Part
    {
        QString name; ///< of its tab
        RowsAnswer answer;
        QString currency; ///< of the shares, unless they count
        QString share;    ///< what a share is called
        QString note;     ///< after the sum; empty: none
    };
    struct Content
    {
        QString title; ///< "Net revenue, November 2026, USD"
        QList<Part> parts;
    };
    /// mirror outlives it.
    RowsDialog(Mirror &mirror, const Content &content, const TimeStyle &times, QWidget *parent = nullptr);

    /// A button that does something with the chosen record, by its id, after the dialog has closed.
    void addAction(const QString &text, const QString &tip, std::function<void(const QString &id)> act);

signals:
    void recordWanted(Resource resource, const QString &id);
    void listWanted(int part); ///< its records on their own page

private:
    void showPart(int index);
    void enableActions();

    Mirror &m_mirror;
    const Content m_content;
    const TimeStyle m_times;
    ShareModel *m_model = nullptr;
    QTabBar *m_tabs;
    QTableView *m_table;
    PlainLabel *m_total;
    QPushButton *m_list;
    QHBoxLayout *m_actions;
    QList<QPushButton *> m_buttons;
};
