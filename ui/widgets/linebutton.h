// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/looks/statuslook.h"

#include <QAbstractButton>

/// A line of a card that leads somewhere: a pill or a name at the left, a note, an amount at the right. Other people's
/// text is painted as it is, cut with an ellipsis.
class LineButton final : public QAbstractButton
{
    Q_OBJECT
public:
    struct Content
    {
        std::optional<StatusLook> pill; ///< in place of the name
        QString name;
        QString note;
        QString amount;
        QString accessibleName; ///< unique on the page
        bool isLink = false;    ///< in place of the amount stands a word that leads there: it looks like a link
    };
    explicit LineButton(const Content &content, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Enter, as of any link
    void paintEvent(QPaintEvent *event) override;

private:
    const Content m_content;
};
