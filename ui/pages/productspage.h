// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storypage.h"
#include "ui/dialogs/submitdialog.h"

class QAction;

/// The products of a store: find, look at, create, edit, duplicate, archive.
class ProductsPage final : public StoryPage<Product>
{
    Q_OBJECT
public:
    ProductsPage(Session &session, const TimeStyle &times, QWidget *parent = nullptr);

protected:
    void showStory(const Product &product) override;
    void dropRecord() override;
    void fillContextMenu(QMenu &menu) override;
    void openRecord() override;

private:
    QAction *make(const QString &name, const QString &text, const QKeySequence &keys, void (ProductsPage::*slot)());
    void openNew();
    void openLike();
    void openEdit();
    void openArchive();
    void enableActions();

    const StoreTarget m_target;
    QAction *m_new;
    QAction *m_edit;
    QAction *m_duplicate;
    QAction *m_archive;
    QAction *m_copyLink;
    QAction *m_openPage;
};
