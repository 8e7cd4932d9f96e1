// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storypage.h"
#include "ui/dialogs/submitdialog.h"

class QAction;

/// The discount codes of a store: find, look at, create (also many at once), duplicate, delete.
class DiscountsPage final : public StoryPage<DiscountStory>
{
    Q_OBJECT
public:
    DiscountsPage(Session &session, const TimeStyle &times, QWidget *parent = nullptr);

protected:
    void showStory(const DiscountStory &story) override;
    void dropRecord() override;
    void fillContextMenu(QMenu &menu) override;

private:
    QAction *make(const QString &name, const QString &text, const QKeySequence &keys, void (DiscountsPage::*slot)());
    void openNew();
    void openLike();
    void openDelete();
    void openFind();
    void openMany();
    void openDialog(const std::optional<Discount> &like);
    void withProducts(std::function<void(const QList<Product> &)> go); ///< as soon as they are read
    void enableActions();

    const StoreTarget m_target;
    QAction *m_new;
    QAction *m_duplicate;
    QAction *m_delete;
    QAction *m_find;
    QAction *m_many;
    QAction *m_copyCode;
    bool m_isAsking = false; ///< for the products that a dialog offers
};
