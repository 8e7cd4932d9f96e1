// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/models/productlist.h"
#include "storepage.h"
#include "ui/dialogs/submitdialog.h"
#include "ui/looks/presentedmodel.h"

class Client;
class DetailPane;
class FilterChip;
class NoticeBox;
class PlainLabel;
class QAction;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class RecordTable;
class StateView;

/// The products of a store: find, look at, create, edit, duplicate, archive.
class ProductsPage final : public StorePage
{
    Q_OBJECT
public:
    /// client outlives this. Reads at once.
    ProductsPage(Client &client, StoreTarget target, const TimeStyle &times, QWidget *parent = nullptr);
    ~ProductsPage() override;

    void refresh() override;
    void focusSearch() override;
    bool isLoading() const override;

    const ProductList &list() const { return m_list; }

private:
    void makeActions();
    QWidget *buildList();
    void connectList();

    void openNew();
    void openLike();
    void openEdit();
    void openArchive();
    void watch(SubmitDialog *dialog, const QString &what);
    void take(const Product &product, const QString &done);

    void setSearch(const QString &text);
    void setFilter(const QByteArray &column, const QStringList &wires);
    void clearQuery();

    const Product *current() const; ///< null: none
    void showCurrent();
    void showNoProduct();
    void showState();
    void showFacets();
    void reselect();

    Client &m_client;
    const StoreTarget m_target;
    const TimeStyle m_times;
    ProductList m_list;
    PresentedModel m_presented;
    QString m_currentId;
    std::optional<Product> m_shown; ///< in the details

    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_copyText = nullptr;
    QAction *m_copyId = nullptr;
    QAction *m_copyLink = nullptr;
    QAction *m_openPage = nullptr;

    QLineEdit *m_search = nullptr;
    FilterChip *m_status = nullptr;
    FilterChip *m_billing = nullptr;
    NoticeBox *m_event = nullptr;     ///< what became of a write
    NoticeBox *m_condition = nullptr; ///< how the list stands, while rows are shown
    QStackedWidget *m_stack = nullptr;
    RecordTable *m_table = nullptr;
    StateView *m_state = nullptr;
    DetailPane *m_details;
    enum class Remedy { None, Reload, Create, ClearQuery };
    Remedy m_remedy = Remedy::None; ///< what the state's button does
};
