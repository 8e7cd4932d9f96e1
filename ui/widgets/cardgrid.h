// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QWidget>

class QGridLayout;

/// Cards of equal width, four beside each other, or two where the window is narrow.
class CardGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit CardGrid(QWidget *parent = nullptr);

    void add(QWidget *card);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);

    QGridLayout *m_layout;
    QList<QWidget *> m_cards;
    int m_columns = 4;
};
