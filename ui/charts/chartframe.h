// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/looks/colors.h"
#include "ui/widgets/panel.h"

class PlainLabel;
class FigureTable;
class FlowLayout;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QToolButton;

/// A picture of numbers with its title, what its colours mean, the same numbers as a table, and the ways to take it
/// along.
class ChartFrame : public Panel
{
    Q_OBJECT
public:
    void setTitle(const QString &title);
    void setNote(const QString &text); ///< below; plain text
    virtual QByteArray toCsv() const = 0;
    virtual QByteArray toPng() = 0;
    virtual QByteArray toSvg() = 0;

signals:
    void definitionWanted();
    void saved(Tone tone, const QString &title, const QString &text);

protected:
    /// picture: what is shown in place of the table. fileName: of what is saved, without its ending.
    ChartFrame(const QString &title, const QString &fileName, QWidget *picture, QWidget *parent);

    struct LegendEntry
    {
        int look;
        QString name; ///< may be other people's words
    };
    void setLegend(const QList<LegendEntry> &entries);
    void addBeside(QWidget *widget); ///< between the legend and the table's button
    FigureTable &table() { return *m_table; }
    void showPicture();                        ///< or the table, as was chosen
    void showNothing(const QString &sentence); ///< in place of both
    void changeEvent(QEvent *event) override;

private:
    void showWhat();
    void fillLegend();
    void save(const QString &ending, const QByteArray &bytes);

    const QString m_fileName;
    QList<LegendEntry> m_entries;
    PlainLabel *m_title;
    QHBoxLayout *m_head;
    QHBoxLayout *m_legend;  ///< beside the title, while there is room
    QWidget *m_legendBelow; ///< otherwise
    FlowLayout *m_legendFlow;
    QPushButton *m_tableButton;
    QToolButton *m_save;
    QStackedWidget *m_stack;
    QWidget *m_picture;
    FigureTable *m_table;
    PlainLabel *m_empty;
    PlainLabel *m_note;
    bool m_isTable = false;
};
