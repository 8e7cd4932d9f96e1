// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A parsed JSON text and views into it. simdjson does the parsing; its header stays inside value.cpp because it
// is slow to compile. QJsonDocument is not used for reading: it rounds integers above 2^53 that stand in floating
// notation, reorders members, and takes most of the time of a large sync.

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <cstddef>
#include <memory>
#include <optional>
#include <tl/expected.hpp>

namespace json {

class Document;

/// One value inside a Document. Cheap to copy; valid only as long as the Document it came from.
/// A default-constructed Value is Missing: the member that was not there.
class Value
{
public:
    enum class Type { Missing, Null, Bool, Integer, Number, String, Array, Object };

    Value() = default;

    Type type() const;
    bool isMissing() const { return !m_present; }
    bool isNullOrMissing() const { return type() == Type::Missing || type() == Type::Null; }

    /// The accessors answer nullopt when the value has another type; nothing is converted silently.
    std::optional<bool> toBool() const;
    std::optional<qint64> toInteger() const; ///< also 12.0; not 12.5, not what int64 can't hold
    std::optional<double> toNumber() const;
    std::optional<QString> toString() const;
    std::optional<QByteArrayView> toUtf8() const; ///< of a string; valid as long as this value is

    qsizetype size() const;              ///< elements of an array, members of an object, otherwise 0
    Value at(qsizetype index) const;     ///< Missing outside of the array; O(index)
    Value member(const char *key) const; ///< Missing when there is none or this is no object

    /// The text of each object in an array that is a member of a document's root, as it came, without white space
    /// between its parts; empty for elements of other types. Nothing when this isn't such a root.
    QList<QByteArray> textsOf(const char *key) const;

    /// Calls f(Value) for each element of an array, in order; returns false when this is no array.
    template <class F> bool forEach(F f) const
    {
        if (type() != Type::Array)
            return false;
        visit([](void *context, const Value &element) { (*static_cast<F *>(context))(element); }, &f);
        return true;
    }

    QByteArray text() const;   ///< of a root: as it came, without white space between its parts; otherwise empty
    QByteArray toJson() const; ///< this value as compact JSON, members in the order they came

private:
    friend class Document;
    friend class Members;
    void visit(void (*f)(void *, const Value &), void *context) const;

    alignas(8) std::byte m_element[16] = {}; // a simdjson::dom::element, checked in value.cpp
    QByteArrayView m_text;                   ///< of a root: what was parsed
    bool m_present = false;
};

/// The members of an object, each looked for from where the one before was found: they mostly come in a known order,
/// and looking through all of them for each takes longer than parsing them.
class Members
{
public:
    explicit Members(const Value &object); ///< which lives longer
    Value next(const char *key);           ///< Missing when there is none

private:
    alignas(8) std::byte m_begin[16] = {}; // simdjson::dom::object::iterator, checked in value.cpp
    alignas(8) std::byte m_at[16] = {};
    alignas(8) std::byte m_end[16] = {};
    bool m_isObject = false;
};

const char *typeName(Value::Type type); ///< "integer", "nothing" …, for error messages

/// Owns the parsed text. Shared: copies are cheap and keep the Values alive.
class Document
{
public:
    struct ParseError
    {
        QString message;
    };
    static tl::expected<Document, ParseError> parse(QByteArrayView text);

    Value root() const;

private:
    struct Tree;
    explicit Document(std::shared_ptr<const Tree> tree);
    std::shared_ptr<const Tree> m_tree;
};

} // namespace json
