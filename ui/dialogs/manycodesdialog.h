// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/entities/product.h"
#include "submitdialog.h"
#include "ui/looks/words.h"

class ClickGuard;
class CodesRun;
class DiscountForm;
class QSpinBox;

/// Many single-use codes at once: each is a wish of its own, sent one after the other, with a result for each and a
/// file of all. May be closed while it runs: the run goes on, and ActionNotice says how it ended. Opened again at a
/// run, also of an earlier session, it makes the codes that were not made.
class ManyCodesDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Stage { Editing, Running, Over };
    static constexpr int mostCodes = 1000;

    ManyCodesDialog(Actions &actions, StoreTarget target, const TimeStyle &times, const QList<Product> &products,
                    QWidget *parent);
    /// At a run that was begun before.
    ManyCodesDialog(Actions &actions, StoreTarget target, const TimeStyle &times, const QString &batch,
                    QWidget *parent);

    Stage stage() const { return m_stage; }
    const QString &batch() const; ///< of the run; empty: none
    void reject() override;       ///< asks where something typed would be lost
    QByteArray csv() const;       ///< see CodesRun

private:
    void build();
    QWidget *buildForm();
    QList<Wish> wishes() const; ///< as the fields say, with new codes
    QString problem() const;
    void begin();
    void run(const QList<Wish> &wishes);
    void follow(const QString &batch);
    void checkUnknown();
    void save();
    int toMake() const; ///< as the fields say, or what is left of the run
    bool isCountTyped() const;
    void dress();

    Actions &m_actions;
    const StoreTarget m_target;
    const TimeStyle m_times;
    Stage m_stage = Stage::Editing;
    QTimer m_soon; ///< dresses once for all that changes in one go

    DiscountForm *m_form;
    QSpinBox *m_count;
    QLineEdit *m_prefix;
    QWidget *m_editing;
    PlainLabel *m_heading;
    CodesRun *m_run;
    PlainLabel *m_summary;
    QString m_saved; ///< what became of the file
    QWidget *m_countRow;
    PlainLabel *m_countLabel;
    QLineEdit *m_typed;
    QProgressBar *m_progress;
    QPushButton *m_close;
    QPushButton *m_stop;
    QPushButton *m_check;
    QPushButton *m_rest;
    QPushButton *m_save;
    QPushButton *m_begin;
    ClickGuard *m_guard;
};
