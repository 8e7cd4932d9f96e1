// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QToolButton>

class QMenu;

/// A button with the values of one column, of which any number can be chosen: "Status: active ▾".
class FilterChip final : public QToolButton
{
    Q_OBJECT
public:
    struct Choice
    {
        QString wire;
        QString word;
        qint64 count = 0;
    };
    explicit FilterChip(QString title, QWidget *parent = nullptr);

    /// Keeps what is chosen. What of it no record has now is to be among the choices, or it couldn't be taken back.
    void setChoices(const QList<Choice> &choices);
    QStringList chosen() const { return m_chosen; } ///< wire texts; empty: all
    void setChosen(const QStringList &wires);
    QString wordOf(const QString &wire) const; ///< as it was called last among choices; otherwise itself

signals:
    void chosenChanged(const QStringList &wires); ///< by a person

private:
    void fill();
    void showTitle();

    const QString m_title;
    QMenu *m_menu;
    QList<Choice> m_choices;
    QHash<QString, QString> m_words; ///< of all choices so far
    QStringList m_chosen;
};
