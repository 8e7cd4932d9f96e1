// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusVariant>
#include <QObject>
#include <QPalette>

#include <optional>

class QApplication;

/// What the desktop says about looks, read from the settings portal; empty where it says nothing.
struct DesktopLooks
{
    std::optional<bool> dark;
    std::optional<QColor> accent;
    bool highContrast = false;
    friend bool operator==(const DesktopLooks &, const DesktopLooks &) = default;
};

QPalette paletteFor(const DesktopLooks &looks);
QString styleSheetFor(const QPalette &palette);

/// Dresses the application, and again whenever the desktop changes its mind. Qt 6.4 has no API for the colour
/// scheme, so the settings portal is asked; it never holds the caller.
class Theme final : public QObject
{
    Q_OBJECT
public:
    /// fixed overrules the desktop (screenshots, tests).
    explicit Theme(QApplication &application, std::optional<bool> fixedDark = {}, QObject *parent = nullptr);

    void setFixedDark(std::optional<bool> dark);
    const DesktopLooks &looks() const { return m_looks; }

private slots:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void take(const QString &key, const QVariant &value);
    void apply();

    QApplication &m_application;
    std::optional<bool> m_fixedDark;
    DesktopLooks m_looks;
};
