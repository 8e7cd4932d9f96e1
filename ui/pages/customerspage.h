// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storypage.h"
#include "ui/dialogs/submitdialog.h"

class QAction;

/// Who has bought, with each customer's whole story: look at, create, edit, write to, hand on the portal link.
class CustomersPage final : public StoryPage<CustomerStory>
{
    Q_OBJECT
public:
    CustomersPage(Session &session, const TimeStyle &times, QWidget *parent = nullptr);

protected:
    void showStory(const CustomerStory &story) override;
    void dropRecord() override;
    void fillContextMenu(QMenu &menu) override;
    void openRecord() override { openEdit(); }

private:
    QAction *make(const QString &name, const QString &text, const QKeySequence &keys, void (CustomersPage::*slot)());
    void openNew();
    void openEdit();
    void openPortal();
    void mail();
    void enableActions();

    /// What only the API knows of a customer: nothing lists it for all of them.
    template <class T> struct Loaded
    {
        QList<T> items;
        qint64 count = 0;
        bool isLoading = true;
        std::optional<ApiError> error;
    };
    void load(const QString &id);
    void showAgain();
    template <class T> bool showProgress(const Loaded<T> &loaded);
    void showOrders(const CustomerStory &story);
    void showLicenses(const CustomerStory &story);

    const StoreTarget m_target;
    QAction *m_new;
    QAction *m_edit;
    QAction *m_portal;
    QAction *m_mail;
    QAction *m_loadAgain;
    QString m_loadedId; ///< whose orders and licences these are; empty: nobody's
    Loaded<Order> m_orders;
    Loaded<License> m_licenses;
};
