// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableWidget>

/// Names with figures beside them: the first column is text, the others stand right. Enter or a double click asks for
/// the rows of a line. Other people's text is plain, as in all of Qt's tables.
class FigureTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit FigureTable(const QString &accessibleName = {}, QWidget *parent = nullptr);

    /// Whoever stands on a line stays there.
    void setFigures(const QStringList &titles, const QList<QStringList> &lines);
    QString text() const; ///< tab-separated, with the titles
    /// As high as its lines need, at most so many; 0: as high as there is room.
    void setLinesShown(int most);

signals:
    void opened(int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();

    int m_most = 12;
};
