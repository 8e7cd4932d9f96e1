// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Enumerations that the server may extend.

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace json {

/// Specialise per enum: the value and its text on the wire.
template <class E> inline constexpr auto enumNames = nullptr;

/// An enum value as the server said it. The server may know more values than we do: the text it sent is kept and
/// known() is empty then. Never map an unknown value to a known one.
template <class E> class Open
{
public:
    Open() = default;
    Open(E value) : m_wire(toWire(value)), m_known(value) { }

    static Open fromWire(const QString &wire)
    {
        Open o;
        o.m_wire = wire;
        for (const auto &[value, name] : enumNames<E>)
            if (wire == QLatin1String(name))
                o.m_known = value;
        return o;
    }

    static Open fromWire(QByteArrayView utf8)
    {
        for (const auto &[value, name] : enumNames<E>)
            if (utf8 == QByteArrayView(name))
                return Open(value);
        Open o;
        o.m_wire = QString::fromUtf8(utf8);
        return o;
    }

    std::optional<E> known() const { return m_known; }
    const QString &wire() const { return m_wire; }

    friend bool operator==(const Open &, const Open &) = default;
    friend bool operator==(const Open &a, E value) { return a.m_known == value; }

private:
    static QString toWire(E value)
    {
        static const auto wires = [] { // made once: every record has some of them
            std::array<QString, std::tuple_size_v<std::remove_cv_t<decltype(enumNames<E>)>>> all;
            for (size_t i = 0; i < all.size(); ++i)
                all[i] = QLatin1String(enumNames<E>[i].second);
            return all;
        }();
        for (size_t i = 0; i < wires.size(); ++i)
            if (enumNames<E>[i].first == value)
                return wires[i];
        Q_UNREACHABLE();
        return {};
    }

    QString m_wire;
    std::optional<E> m_known;
};

} // namespace json
