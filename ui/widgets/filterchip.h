// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QToolButton>

#include <functional>

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
    using WordOf = std::function<QString(const QString &wire)>;
    /// wordOf: what a value is called that hasn't been among the choices yet; nothing: itself.
    explicit FilterChip(QString title, WordOf wordOf = {}, QWidget *parent = nullptr);

    /// What records have now. Keeps what is chosen, and offers it even where no record has it: it couldn't be taken
    /// back otherwise. nullopt: that isn't known (yet).
    void setChoices(const std::optional<QList<Choice>> &choices);
    QStringList chosen() const { return m_chosen; } ///< wire texts; empty: all
    void setChosen(const QStringList &wires);

signals:
    void chosenChanged(const QStringList &wires); ///< by a person

private:
    QString wordOf(const QString &wire) const; ///< as it was called last among choices
    void fill();
    void addChoice(const QString &wire, const QString &text);
    void showTitle();

    const QString m_title;
    const WordOf m_wordOf;
    QMenu *m_menu;
    std::optional<QList<Choice>> m_choices;
    QHash<QString, QString> m_words; ///< of all choices so far
    QStringList m_chosen;
};
