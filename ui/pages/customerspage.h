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
        qint64 count = 0; ///< what Creem says that there are
        int page = 0;     ///< the last one that has come
        bool hasMore = false;
        bool isLoading = true;
        std::optional<ApiError> error;
        qsizetype shown = fewAtFirst;
    };
    static constexpr qsizetype fewAtFirst = 12;
    void load(const QString &id);
    void loadOrders(int page);
    void loadLicenses(int page);
    template <class T> void take(Loaded<T> &loaded, int number, const Result<Page<T>> &page);
    /// What is loaded of them, or else the next page. False: that is still to be asked for.
    template <class T> bool showMore(Loaded<T> &loaded);
    template <class T> qsizetype showProgress(const Loaded<T> &loaded);
    template <class T> void showRest(const Loaded<T> &loaded, QAction *more);
    void showAgain();
    void showOrders(const CustomerStory &story);
    void showLicenses(const CustomerStory &story);

    const StoreTarget m_target;
    QAction *m_new;
    QAction *m_edit;
    QAction *m_portal;
    QAction *m_mail;
    QAction *m_loadAgain;
    QAction *m_moreOrders;
    QAction *m_moreLicenses;
    QString m_loadedId; ///< whose orders and licences these are; empty: nobody's
    int m_loading = 0;  ///< which loading of them: what comes of those before isn't wanted
    Loaded<Order> m_orders;
    Loaded<License> m_licenses;
};
