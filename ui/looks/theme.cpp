// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "colors.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStyle>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto space = "org.freedesktop.appearance"_L1;

/// The portal wraps a value in one variant more on Read, and an accent in a structure of three doubles.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

std::optional<QColor> colorOf(const QVariant &value)
{
    if (!value.canConvert<QDBusArgument>())
        return {};
    const auto argument = value.value<QDBusArgument>();
    if (argument.currentType() != QDBusArgument::StructureType)
        return {};
    double r = -1;
    double g = -1;
    double b = -1;
    argument.beginStructure();
    argument >> r >> g >> b;
    argument.endStructure();
    const auto valid = [](double d) { return d >= 0 && d <= 1; }; // out of range means "no accent"
    if (!valid(r) || !valid(g) || !valid(b))
        return {};
    return QColor::fromRgbF(float(r), float(g), float(b));
}

} // namespace

QPalette paletteFor(const DesktopLooks &looks)
{
    const bool dark = looks.dark.value_or(false);
    const auto pick = [dark](QRgb light, QRgb night) { return QColor::fromRgb(dark ? night : light); };
    const QColor window = pick(0xFFF7F6F3, 0xFF1B1B1A);
    const QColor panel = pick(0xFFFFFFFF, 0xFF242423);
    const QColor side = pick(0xFFF0EEE9, 0xFF202020);
    QColor line = pick(0xFFE2DFD8, 0xFF373634);
    QColor text = pick(0xFF1E1D1B, 0xFFECEAE5);
    QColor quiet = pick(0xFF6B6860, 0xFFA19E96);
    QColor accent = pick(0xFF1F7A5C, 0xFF4DB58F);
    if (looks.highContrast) {
        text = quiet = line = dark ? Qt::white : Qt::black;
    }
    if (looks.accent)
        accent = *looks.accent;
    const QColor onAccent = accent.lightnessF() > 0.5f ? QColor(0x10, 0x18, 0x14) : QColor(Qt::white);

    QPalette p(panel, window);
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::Base, panel);
    p.setColor(QPalette::AlternateBase, side);
    p.setColor(QPalette::Button, panel);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText})
        p.setColor(role, text);
    p.setColor(QPalette::ToolTipBase, panel);
    p.setColor(QPalette::PlaceholderText, quiet);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Midlight, line);
    p.setColor(QPalette::Dark, quiet);
    p.setColor(QPalette::Light, panel);
    p.setColor(QPalette::Shadow, dark ? QColor(0, 0, 0) : QColor(0x8A, 0x87, 0x80));
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, pick(0xFF2563A8, 0xFF7FB2E8));
    p.setColor(QPalette::LinkVisited, pick(0xFF2563A8, 0xFF7FB2E8));
    QColor faded = quiet;
    faded.setAlpha(looks.highContrast ? 255 : 150);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faded);
    return p;
}

QString styleSheetFor(const QPalette &p)
{
    // Multi-argument arg(): the colours come from the palette, which the desktop has a say in.
    return uR"(
QToolTip { background: %1; color: %2; border: 1px solid %3; padding: 4px 8px; }
QPushButton, QToolButton#chip { background: %1; color: %2; border: 1px solid %3; border-radius: 6px; padding: 0 14px; min-height: 28px; }
QToolButton#chip { padding: 0 10px; min-height: 23px; }
QToolButton#chip::menu-indicator { image: none; width: 0; }
QPushButton:hover, QToolButton#chip:hover { background: %4; }
QPushButton:pressed, QToolButton#chip:pressed { background: %3; }
QPushButton:focus, QToolButton#chip:focus { border: 1px solid %5; outline: none; }
QPushButton:default { border: 1px solid %5; }
QPushButton:disabled, QToolButton#chip:disabled { color: %6; }
QPushButton[role="primary"] { background: %5; color: %7; border: 1px solid %5; font-weight: 600; }
QPushButton[role="primary"]:hover, QPushButton[role="danger"]:hover { border: 1px solid %2; }
QPushButton[role="primary"]:disabled { background: %3; color: %6; border: 1px solid %3; }
QPushButton[role="danger"] { background: %9; color: %1; border: 1px solid %9; font-weight: 600; }
QPushButton[role="danger"]:disabled { background: %3; color: %6; border: 1px solid %3; }
QPushButton[role="link"] { background: transparent; color: palette(link); border: 1px solid transparent; padding: 0; min-height: 18px; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 1px solid %5; }
QPushButton[role="safe"]:focus { border: 2px solid %5; }
QToolButton#quiet, QToolButton#hint { background: transparent; color: palette(link); border: 1px solid transparent; border-radius: 4px; padding: 0 4px; }
QToolButton#hint { color: %6; min-width: 14px; padding: 0; }
QToolButton#quiet:focus, QToolButton#hint:focus { border: 1px solid %5; }
QToolButton#quiet:disabled, QPushButton[role="link"]:disabled { color: %6; }
QToolButton#quiet::menu-indicator { image: none; width: 0; }
QToolButton#chip[filtered="true"] { background: %8; border: 1px solid %5; }
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QListWidget { background: %1; color: %2; border: 1px solid %3; border-radius: 6px; padding: 0 8px; min-height: 26px; selection-background-color: %5; selection-color: %7; }
QPlainTextEdit, QListWidget { padding: 4px; }
QListWidget { outline: none; }
QListWidget::item { padding: 3px 4px; border-radius: 4px; }
QListWidget::item:selected { background: %8; color: %2; }
QListWidget::item:focus { border: 1px solid %5; }
QListWidget::indicator { width: 14px; height: 14px; background: %1; border: 1px solid %6; border-radius: 4px; }
QListWidget::indicator:checked { background: %5; border: 1px solid %5; image: url(:/icons/check-%10.svg); }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QListWidget:focus { border: 1px solid %5; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QListWidget:disabled { color: %6; background: %4; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { border: none; background: transparent; width: 24px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/chevron-up-field.svg); width: 12px; height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/chevron-field.svg); width: 12px; height: 12px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/chevron-field.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: %1; color: %2; border: 1px solid %3; selection-background-color: %8; selection-color: %2; outline: none; }
QMenu { background: %1; color: %2; border: 1px solid %3; padding: 4px; menu-scrollable: 1; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: %8; color: %2; }
QMenu::item:disabled { color: %6; }
QMenu::separator { height: 1px; background: %3; margin: 4px 8px; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; background: %1; border: 1px solid %6; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:focus, QRadioButton::indicator:unchecked:focus, QCheckBox::indicator:hover, QRadioButton::indicator:unchecked:hover { border: 1px solid %5; }
QCheckBox::indicator:checked { background: %5; border: 1px solid %5; image: url(:/icons/check-%10.svg); }
QCheckBox::indicator:indeterminate { background: %5; border: 1px solid %5; image: url(:/icons/dash-%10.svg); }
QRadioButton::indicator:checked { width: 6px; height: 6px; background: %1; border: 5px solid %5; border-radius: 8px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border: 1px solid %3; background: %4; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 6px; }
QTableView { background: %1; border: none; gridline-color: transparent; outline: none; }
QHeaderView { background: %1; }
QHeaderView::section { background: %1; color: %6; border: none; border-bottom: 1px solid %3; padding: 0 8px; min-height: 31px; }
QHeaderView::section:hover { color: %2; }
QTableCornerButton::section { background: %1; border: none; border-bottom: 1px solid %3; }
QAbstractScrollArea::corner { background: %1; border: none; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: %3; border-radius: 3px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: %6; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: %3; }
QProgressBar { background: %3; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: %5; border-radius: 2px; }
)"_s.arg(panelColor(p).name(), textColor(p).name(), lineColor(p).name(), sideColor(p).name(), accentColor(p).name(),
         quietColor(p).name(), p.color(QPalette::HighlightedText).name(), accentSoftColor(p).name(),
         toneColors(Tone::Danger, p).ink.name(),
         p.color(QPalette::HighlightedText).lightness() > 128 ? u"white"_s : u"black"_s);
}

Theme::Theme(QApplication &application, std::optional<bool> fixedDark, QObject *parent)
    : QObject(parent), m_application(application), m_fixedDark(fixedDark)
{
    // One style that we know in both schemes; the desktop's colours, fonts, icons' sizes and dialogs stay its own.
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    if (!m_fixedDark) {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.connect(service, path, interface, u"SettingChanged"_s, this,
                    SLOT(onSettingChanged(QString, QString, QDBusVariant)));
        ask(u"color-scheme"_s);
        ask(u"accent-color"_s);
        ask(u"contrast"_s);
    }
    apply();
}

void Theme::setFixedDark(std::optional<bool> dark)
{
    m_fixedDark = dark;
    apply();
}

void Theme::ask(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << QString(space) << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *w) {
        w->deleteLater();
        const QDBusPendingReply<QVariant> reply = *w;
        if (!reply.isError()) // no portal, no such key: our own looks
            take(key, unwrapped(reply.value()));
    });
}

void Theme::onSettingChanged(const QString &changedSpace, const QString &key, const QDBusVariant &value)
{
    if (changedSpace == space)
        take(key, unwrapped(value.variant()));
}

void Theme::take(const QString &key, const QVariant &value)
{
    const DesktopLooks before = m_looks;
    if (key == "color-scheme"_L1) {
        switch (value.toUInt()) {
        case 1: m_looks.dark = true; break;
        case 2: m_looks.dark = false; break;
        default: m_looks.dark.reset(); break; // the portal's numbers, not an enum of ours
        }
    } else if (key == "accent-color"_L1) {
        m_looks.accent = colorOf(value);
    } else if (key == "contrast"_L1) {
        m_looks.highContrast = value.toUInt() == 1;
    }
    if (m_looks != before)
        apply();
}

void Theme::apply()
{
    DesktopLooks looks = m_looks;
    if (m_fixedDark)
        looks.dark = *m_fixedDark;
    const QPalette palette = paletteFor(looks);
    QApplication::setPalette(palette);
    m_application.setStyleSheet(styleSheetFor(palette));
}
