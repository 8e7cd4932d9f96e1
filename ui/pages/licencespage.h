// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/models/licenselookup.h"
#include "storepage.h"
#include "ui/dialogs/submitdialog.h"
#include "ui/looks/presentedmodel.h"

class DetailPane;
class NoticeBox;
class RecordTable;
class Session;
class SplitFrame;
class StateView;
class QAction;
class QLineEdit;
class QPushButton;

/// One licence key: what it is, what it is activated on; activate it, ask whether an activation holds, free one.
class LicencesPage final : public StorePage
{
    Q_OBJECT
public:
    LicencesPage(Session &session, const TimeStyle &times, QWidget *parent = nullptr); ///< session outlives it

    void refresh() override { m_lookup.reload(); }
    void focusSearch() override;
    bool isLoading() const override { return m_lookup.outcome() == LicenseLookup::Outcome::Asking; }

private:
    void build();
    void connectAll();
    QAction *makeAction(const QString &name, const QString &text, void (LicencesPage::*slot)());
    void find();
    void showOutcome();
    void showDetails();
    void enableActions();
    void activate();
    void validate();
    void freeOne();
    QString productName() const;

    Session &m_session;
    const TimeStyle m_times;
    const StoreTarget m_target;
    LicenseLookup m_lookup;
    PresentedModel m_presented;
    QString m_product; ///< the name of m_productId; empty: not known (yet)
    QString m_productId;
    QAction *m_activate;
    QAction *m_validate;
    QAction *m_free;
    QLineEdit *m_key;
    QLineEdit *m_email;
    QLineEdit *m_instance;
    QPushButton *m_find;
    NoticeBox *m_notice; ///< what became of what was done
    NoticeBox *m_event;  ///< what Creem said of an activation
    RecordTable *m_table;
    StateView *m_state;
    DetailPane *m_details;
    SplitFrame *m_frame;
};
