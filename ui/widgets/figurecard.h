// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "panel.h"

class PlainLabel;
class QToolButton;
class SparkLine;

/// One figure: what it is, how much, how that compares, and how it came to be. A click or Enter asks for its rows.
class FigureCard final : public Panel
{
    Q_OBJECT
public:
    struct Content
    {
        QString value;
        QString change; ///< "+8.4 % on October"; empty: nothing to compare with
        QString unit;   ///< beside the title: the currency; empty: none
        QList<qint64> trend;
    };
    /// title: our own words. definition: what counts, in a sentence or two.
    FigureCard(const QString &title, const QString &definition, QWidget *parent = nullptr);

    void show(const Content &content);
    QString value() const;
    QString change() const;

signals:
    void rowsWanted();
    void definitionWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *) override { } // accepted, so that the release comes here
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const QString m_title;
    PlainLabel *m_unit;
    PlainLabel *m_value;
    PlainLabel *m_change;
    SparkLine *m_trend;
};
