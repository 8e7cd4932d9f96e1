// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "periodchart.h"
#include "ui/looks/colors.h"
#include "ui/widgets/panel.h"

class PlainLabel;
class FlowLayout;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QToolButton;

/// A chart with its title, what its colours mean, its numbers as a table, and the ways to take it along.
class ChartCard final : public Panel
{
    Q_OBJECT
public:
    /// fileName: of what is saved, without its ending.
    ChartCard(const QString &title, const QString &fileName, PeriodChart::Shape shape, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setData(const ChartData &shown,
                 const QString &empty); ///< empty: the sentence in place of a chart without data
    void setNote(const QString &text);  ///< below; plain text
    PeriodChart &chart() { return *m_chart; }
    QByteArray toCsv() const;

signals:
    void picked(int category, int series); ///< series: -1: the total of the category
    void definitionWanted();
    void saved(Tone tone, const QString &title, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWhat();
    void fillLegend();
    void fillTable();
    void copyText();
    void save(const QString &ending, const QByteArray &bytes);

    const QString m_fileName;
    const PeriodChart::Shape m_shape;
    PlainLabel *m_title;
    QHBoxLayout *m_legend;  ///< beside the title, while there is room
    QWidget *m_legendBelow; ///< otherwise
    FlowLayout *m_legendFlow;
    QPushButton *m_tableButton;
    QToolButton *m_save;
    QStackedWidget *m_stack;
    PeriodChart *m_chart;
    QTableWidget *m_table;
    PlainLabel *m_empty;
    PlainLabel *m_note;
    QWidget *m_noteRow;
    bool m_isTable = false;
};
