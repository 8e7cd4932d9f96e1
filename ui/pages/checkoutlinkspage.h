// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/models/checkoutlist.h"
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
class QCheckBox;
class QLineEdit;

/// Checkout links: make one, hand it on, and see whether it was paid.
class CheckoutLinksPage final : public StorePage
{
    Q_OBJECT
public:
    CheckoutLinksPage(Session &session, const TimeStyle &times, QWidget *parent = nullptr); ///< session outlives it

    void refresh() override { m_list.reload(); }
    void focusSearch() override;
    bool isLoading() const override;
    void showRecord(const QString &id) override; ///< of a checkout

    const CheckoutList &list() const { return m_list; }

private:
    void build();
    void connectList();
    QAction *makeAction(const QString &name, const QString &text, const QKeySequence &keys,
                        void (CheckoutLinksPage::*slot)());
    void showState();
    void showDetails();
    void select(const QString &id);
    QString ownPrice(const CheckoutList::Link &link);
    void openNew();
    void openDialog(const QList<Product> &products, const QList<Discount> &discounts);
    void showCode();
    void copyLink();
    void openLink();

    Session &m_session;
    const TimeStyle m_times;
    const StoreTarget m_target;
    CheckoutList m_list;
    PresentedModel m_presented;
    QString m_currentId;
    QHash<QString, QString> m_currencies; ///< by product
    QAction *m_new;
    QAction *m_copy;
    QAction *m_open;
    QAction *m_code;
    QLineEdit *m_search;
    QCheckBox *m_over;
    NoticeBox *m_notice;    ///< what became of what was done
    NoticeBox *m_condition; ///< whether Creem could be asked
    RecordTable *m_table;
    StateView *m_state;
    DetailPane *m_details;
    SplitFrame *m_frame;
};
