// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/entities/product.h"
#include "submitdialog.h"
#include "ui/looks/words.h"

#include <QSet>

class DiscountForm;
class QSpinBox;
class RunTable;

/// Many single-use codes at once: each is a wish of its own, sent one after the other, with a result for each and a
/// file of all. May be closed while it runs: the run goes on, and ActionNotice says how it ended.
class ManyCodesDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Stage { Editing, Running, Over };
    static constexpr int mostCodes = 1000;

    ManyCodesDialog(Actions &actions, StoreTarget target, const TimeStyle &times, const QList<Product> &products,
                    QWidget *parent);

    Stage stage() const { return m_stage; }
    const QString &batch() const { return m_batch; } ///< of the last run; empty: none
    void reject() override;                          ///< asks where something typed would be lost
    QByteArray csv() const;                          ///< a line for each code that was wished, whatever became of it

private:
    void build();
    QWidget *buildForm();
    QList<Wish> wishes() const; ///< as the fields say, with new codes
    QString problem() const;
    void begin();
    void run(const QList<Wish> &wishes);
    QList<Wish> rest() const; ///< of the runs: what was not sent, or not done
    void takeRecord(const QString &id);
    void setRow(int row, const ActionRecord &record);
    void save();
    bool isCountTyped() const;
    void dress();

    Actions &m_actions;
    const StoreTarget m_target;
    const TimeStyle m_times;
    Stage m_stage = Stage::Editing;
    QString m_batch;
    QStringList m_codes;           ///< in the order of the rows
    QHash<QString, QString> m_ids; ///< the last record of each code
    QHash<QString, int> m_rows;    ///< by record
    QTimer m_soon;                 ///< dresses once for all that changes in one go

    DiscountForm *m_form;
    QSpinBox *m_count;
    QLineEdit *m_prefix;
    QWidget *m_editing;
    RunTable *m_table;
    PlainLabel *m_summary;
    QWidget *m_countRow;
    PlainLabel *m_countLabel;
    QLineEdit *m_typed;
    QProgressBar *m_progress;
    QPushButton *m_close;
    QPushButton *m_stop;
    QPushButton *m_rest;
    QPushButton *m_save;
    QPushButton *m_begin;
};
