// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractButton>

/// A link among lines of text: as high as they are and on their base line. Its words may be long and other people's:
/// they are cut where there is no room.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &words, Qt::TextElideMode cut = Qt::ElideRight, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Enter, as of any link
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_words;
    const Qt::TextElideMode m_cut;
};
