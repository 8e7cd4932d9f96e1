// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableWidget>

/// Names with figures beside them: the first column is text, the others stand right. Enter or a double click asks for
/// the rows of a line. Other people's text is plain, as in all of Qt's tables.
class FigureTable final : public QTableWidget
{
    Q_OBJECT
public:
    struct Cell
    {
        QString text;
        QStringList fields; ///< of a file: {"1234.50"} for "$1,234.50"; a period has two, from and to

        Cell(const QString &shown = {}) : text(shown), fields{shown} { }
        Cell(const QString &shown, const QStringList &inFiles) : text(shown), fields(inFiles) { }
    };
    using Line = QList<Cell>;

    explicit FigureTable(const QString &accessibleName = {}, QWidget *parent = nullptr);

    /// As many cells a line as titles. Whoever stands on a line stays there.
    void setFigures(const Line &titles, const QList<Line> &lines);
    QString text() const;   ///< tab-separated, with the titles
    QByteArray csv() const; ///< the fields; RFC 4180, nothing in it is a formula
    /// As high as its lines need, at most so many; 0: as high as there is room.
    void setLinesShown(int most);

signals:
    void opened(int line);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();

    int m_most = 12;
    QList<Line> m_lines; ///< the titles first
};
