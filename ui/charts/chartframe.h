// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/looks/colors.h"
#include "ui/widgets/panel.h"

class DefinitionLink;
class PlainLabel;
class FigureTable;
class FlowLayout;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class SaveButton;

/// A picture of numbers with its title, what its colours mean, the same numbers as a table, and the ways to take it
/// along: what is taken along says what it is by itself.
class ChartFrame : public Panel
{
    Q_OBJECT
public:
    void setTitle(const QString &title);
    QString title() const;
    void setNote(const QString &text); ///< below; plain text
    void addBelow(QWidget *widget);    ///< between the note and the link to the definition
    QByteArray toCsv() const;
    QByteArray toPng();
    QByteArray toSvg();

signals:
    void definitionWanted();
    void shownAs(bool isTable); ///< as was chosen
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
    bool isTable() const { return m_isTable; }
    void addBeside(QWidget *widget); ///< between the legend and the table's button
    FigureTable &table() { return *m_table; }
    /// Where it is drawn to be taken along, heading, legend and note are added.
    virtual QString pictureTitle() const = 0;
    virtual QSize pictureSize() const = 0;
    virtual void paintPicture(QPainter &painter) = 0; ///< from (0, 0)
    void showPicture();                               ///< or the table, as was chosen
    void showNothing(const QString &sentence);        ///< in place of both
    void changeEvent(QEvent *event) override;

private:
    void showWhat();
    void fillLegend();
    QList<QPoint> legendPlaces(int width) const;
    QRect noteRect(int width) const;
    QSize wholeSize() const;
    void paintWhole(QPainter &painter);

    QList<LegendEntry> m_entries;
    PlainLabel *m_title;
    QHBoxLayout *m_head;
    QHBoxLayout *m_legend;  ///< beside the title, while there is room
    QWidget *m_legendBelow; ///< otherwise
    FlowLayout *m_legendFlow;
    QPushButton *m_tableButton;
    QStackedWidget *m_stack;
    QWidget *m_picture;
    FigureTable *m_table;
    SaveButton *m_save;
    PlainLabel *m_empty;
    PlainLabel *m_note;
    QHBoxLayout *m_foot;
    DefinitionLink *m_definition;
    bool m_isTable = false;
};
