// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rowsrequest.h"
#include "ui/looks/words.h"

#include <QFrame>

#include <functional>

class PlainLabel;
class QFormLayout;
class QScrollArea;
class QVBoxLayout;

/// The record beside its list: everything that is known of it, whole and selectable, other people's words as they
/// wrote them. Filled anew for each record.
class DetailPane final : public QFrame
{
    Q_OBJECT
public:
    explicit DetailPane(const TimeStyle &times, QWidget *parent = nullptr);

    void showNothing(const QString &text); ///< in place of a record
    /// Empties the pane and begins a record. statusWire: of any status enum; empty: none.
    void begin(const QString &title, const QString &statusWire);
    void addSection(const QString &title = {});                 ///< a line across, and the title below it
    void addRow(const QString &label, const QString &value);    ///< nothing for an empty value
    void addTime(const QString &label, const QDateTime &time);  ///< in the merchant's zone; UTC as tool tip
    void addId(const QString &label, const QString &id);        ///< with a button that copies it
    void addLink(const QString &label, const QString &address); ///< opens web links only; others are just text
    /// Another record, by its name: leads to it. Just text without an id.
    void addRecord(const QString &label, const QString &name, Resource resource, const QString &id);
    /// A line of a list inside of the details: what leads to a record on the left, a figure on the right.
    struct Line
    {
        QString text;
        QString note;  ///< quieter, beside the text; empty: none
        QString value; ///< on the right; empty: none
        Resource resource = Resource::Transactions;
        QString id;           ///< of the record; empty: it leads nowhere
        QString tellsApart{}; ///< for screen readers, where several lines lead to the same record
    };
    void addLine(const Line &line);
    void addMore(qint64 count, const RowsRequest &rows); ///< "and 12 more", which leads to all of them
    void addMore(qint64 count, QAction *action);         ///< likewise, which are added here: what the action is called
    void addText(const QString &text);                   ///< across both columns
    void addNote(const QString &text);                   ///< likewise, quieter
    void addActions(const QList<QAction *> &actions, const QList<QAction *> &more); ///< buttons, and a menu of more
    void end(); ///< shows it; until then the record before stays

    QSize sizeHint() const override;

signals:
    void recordWanted(Resource resource, const QString &id); ///< a link was followed
    void rowsWanted(const RowsRequest &rows);                ///< likewise

private:
    QWidget *recordLink(const QString &text, const QString &name, Resource resource, const QString &id);
    PlainLabel *addLabeled(const QString &label, QWidget *value);
    void addMore(qint64 count, const QString &name, const std::function<void()> &clicked);
    void addReasons(const QList<QAction *> &actions);
    void ensureForm();
    void setContent(QWidget *content);
    void restoreFocus();

    const TimeStyle m_times;
    QScrollArea *m_area;
    QVBoxLayout *m_column = nullptr; ///< of what is being filled
    QString m_title;                 ///< of what is being filled
    QString m_shownTitle;            ///< of what is shown
    QString m_focusName;             ///< of what had the focus; empty: it was elsewhere
    bool m_isWhyOpen = false;        ///< what can't be done with what is shown, and why
    QVBoxLayout *m_lines = nullptr;  ///< null: the next line begins a list
    QFormLayout *m_form = nullptr;   ///< null: the next row begins one
};
