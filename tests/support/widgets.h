// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Finding widgets as a person or a screen reader does, and what every page and dialog owes them.

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QWidget>

namespace widgets {

inline QString plain(QString text) { return text.remove(u'&'); }

/// Without the signs that order a direction of writing: names are shown without them.
inline QString undirected(QString text)
{
    return text.removeIf([](QChar c) {
        return (c.unicode() >= 0x202A && c.unicode() <= 0x202E) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
    });
}

/// Whether a text has a name of others in it, or the words of it in one line.
inline bool hasName(const QString &text, const QString &name)
{
    const QString plain = undirected(text);
    return plain.contains(undirected(name)) || plain.contains(undirected(name).simplified());
}

/// The visible button with these words, mnemonic aside; null: there is none.
inline QAbstractButton *button(const QWidget *in, const QString &words)
{
    for (auto *button : in->findChildren<QAbstractButton *>())
        if (button->isVisible() && plain(button->text()) == words)
            return button;
    return nullptr;
}

/// The widget that a screen reader calls so; null: there is none.
template <class W = QWidget> W *named(const QWidget *in, const QString &name)
{
    for (auto *widget : in->findChildren<W *>())
        if (widget->accessibleName() == name)
            return widget;
    return nullptr;
}

inline bool isControl(const QWidget *w) { return w->focusPolicy() & Qt::TabFocus; }

/// Whether Tab can go there now. A widget inside of a spin or combo box is a part of it.
inline bool isReachable(const QWidget *w)
{
    return isControl(w) && w->isVisible() && w->isEnabled() && !w->focusProxy()
        && !(w->parentWidget()
             && (w->parentWidget()->inherits("QAbstractSpinBox") || w->parentWidget()->inherits("QComboBox")));
}

/// What a screen reader would call it.
inline QString spokenName(const QWidget *w)
{
    if (!w->accessibleName().isEmpty())
        return w->accessibleName();
    const auto *button = qobject_cast<const QAbstractButton *>(w);
    return button ? plain(button->text()) : QString();
}

/// The first thing wrong with the labels and names under root; empty: nothing.
inline QString faultOf(const QWidget *root)
{
    for (const auto *label : root->findChildren<QLabel *>())
        if (label->textFormat() != Qt::PlainText)
            return QStringLiteral("renders markup: ") + label->text();
    QSet<QString> names;
    for (const auto *widget : root->findChildren<QWidget *>()) {
        if (!isReachable(widget))
            continue;
        const QString name = spokenName(widget);
        if (name.isEmpty())
            return QStringLiteral("nameless: ") + QString::fromLatin1(widget->metaObject()->className());
        if (names.contains(name))
            return QStringLiteral("named twice: ") + name;
        names.insert(name);
    }
    return {};
}

/// The names of what Tab does not reach, walking from where the focus is, once around.
inline QStringList unreachedByTab(QWidget *window)
{
    QSet<const QWidget *> reached;
    for (int i = 0; i < 300 && QApplication::focusWidget() && !reached.contains(QApplication::focusWidget()); ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QStringList missed;
    for (const auto *widget : window->findChildren<QWidget *>())
        if (isReachable(widget) && !reached.contains(widget))
            missed.append(spokenName(widget));
    return missed;
}

} // namespace widgets
