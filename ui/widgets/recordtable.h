// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableView>

#include <functional>

class PresentedModel;
class QMenu;

/// The table of every list page: rows of 32, sorting by a click on the title, columns that can be hidden, moved and
/// are remembered, copying as text or as ids.
class RecordTable final : public QTableView
{
    Q_OBJECT
public:
    /// settingsKey: under which the columns are remembered, the page's name.
    explicit RecordTable(QString settingsKey, QWidget *parent = nullptr);

    /// model: not owned. widths: pixels by column, from the drawings; the first of width 0 takes what is left.
    /// hidden: columns that a merchant hasn't chosen yet, by key.
    void setPresented(PresentedModel &model, const QList<int> &widths, const QList<QByteArray> &hidden = {});
    /// Copies in place of copyText() where rows may be selected whose cells are not at hand.
    void setCopier(std::function<void()> copier) { m_copier = std::move(copier); }

    QStringList selectedIds() const;             ///< in the order shown
    QString selectedText() const;                ///< tab-separated, with a line of titles when there are several rows
    void selectId(const QString &id);            ///< if it is among the rows
    QList<int> shownColumns() const;             ///< in the order shown
    std::vector<int> selectedRowNumbers() const; ///< in order
    int selectedRowCount() const;                ///< also of a million rows at once
    bool isSortable() const;                     ///< by one of its columns at least
    void showColumnMenu(const QPoint &globalPosition); ///< which columns are shown, and by which the rows are sorted
    /// Nothing: letters would be looked for in a million rows, and most of them aren't at hand. The search field finds.
    void keyboardSearch(const QString &) override { }

public slots:
    void copyText() const;
    void copyIds() const;

signals:
    void currentIdChanged(const QString &id); ///< empty: no row
    void opened(const QString &id);           ///< double click or Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void toggleSort(int column);
    void addSortMenu(QMenu &menu);
    void stretch();
    void restoreColumns();
    void rememberColumns() const;
    void rememberOrder() const;

    const QString m_settingsKey;
    PresentedModel *m_presented = nullptr;
    int m_stretched = -1;
    QList<int> m_widths; ///< that the columns have where there is room; the stretched one: any
    bool m_isStretching = false;
    QList<QByteArray> m_hiddenAtFirst;
    std::function<void()> m_copier;
};
