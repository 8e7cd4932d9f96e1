// SPDX-License-Identifier: GPL-3.0-or-later
#include "value.h"

#include <simdjson.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <string>

namespace json {

namespace {

using Element = simdjson::dom::element;
static_assert(sizeof(Element) == 16 && alignof(Element) <= 8 && std::is_trivially_copyable_v<Element>);

Element elementOf(const std::byte *storage)
{
    Element e;
    std::memcpy(static_cast<void *>(&e), storage, sizeof e);
    return e;
}

} // namespace

struct Document::Tree
{
    simdjson::dom::parser parser; // owns the tape that the elements point into
    Element root;

    /// Parsers are used again, as simdjson advises: their memory is several times that of the text.
    static std::shared_ptr<Tree> make()
    {
        constexpr size_t keptAtMost = 1'000'000; // bytes of text it was made for
        thread_local std::unique_ptr<Tree> spare;
        Tree *tree = spare ? spare.release() : new Tree;
        return {tree, [](Tree *used) {
                    if (used->parser.capacity() <= keptAtMost)
                        spare.reset(used);
                    else
                        delete used;
                }};
    }
};

Document::Document(std::shared_ptr<const Tree> tree) : m_tree(std::move(tree)) { }

tl::expected<Document, Document::ParseError> Document::parse(QByteArrayView text)
{
    if (text.isEmpty()) // simdjson would copy from a null pointer
        return tl::make_unexpected(ParseError{QStringLiteral("Empty: no JSON found")});
    auto tree = Tree::make();
    const char *start = text.isEmpty() ? "" : text.data(); // simdjson copies even nothing, but not from null
    const auto error = tree->parser.parse(start, size_t(text.size())).get(tree->root);
    if (error)
        return tl::make_unexpected(ParseError{QString::fromUtf8(simdjson::error_message(error))});
    return Document(std::move(tree));
}

Value Document::root() const
{
    Value v;
    std::memcpy(v.m_element, static_cast<const void *>(&m_tree->root), sizeof(Element));
    v.m_present = true;
    return v;
}

Value::Type Value::type() const
{
    if (!m_present)
        return Type::Missing;
    switch (elementOf(m_element).type()) {
    case simdjson::dom::element_type::NULL_VALUE: return Type::Null;
    case simdjson::dom::element_type::BOOL: return Type::Bool;
    case simdjson::dom::element_type::INT64:
    case simdjson::dom::element_type::UINT64: return Type::Integer;
    case simdjson::dom::element_type::DOUBLE: return Type::Number;
    case simdjson::dom::element_type::STRING: return Type::String;
    case simdjson::dom::element_type::ARRAY: return Type::Array;
    case simdjson::dom::element_type::OBJECT: return Type::Object;
    }
    Q_UNREACHABLE();
    return Type::Missing;
}

std::optional<bool> Value::toBool() const
{
    bool b = false;
    if (!m_present || elementOf(m_element).get(b))
        return {};
    return b;
}

std::optional<qint64> Value::toInteger() const
{
    if (!m_present)
        return {};
    const Element e = elementOf(m_element);
    if (e.is_int64())
        return e.get_int64().value_unsafe();
    if (!e.is_double())
        return {};
    // 12.0 and 1e3 are integers to JSON. Beyond 2^53 a double no longer says which integer was meant.
    constexpr double exact = 9007199254740992.0;
    const double d = e.get_double().value_unsafe();
    if (d != std::floor(d) || std::abs(d) > exact)
        return {};
    return qint64(d);
}

std::optional<double> Value::toNumber() const
{
    double d = 0;
    if (!m_present || elementOf(m_element).get(d)) // simdjson widens integers here
        return {};
    return d;
}

std::optional<QString> Value::toString() const
{
    std::string_view s;
    if (!m_present || elementOf(m_element).get(s))
        return {};
    return QString::fromUtf8(s.data(), qsizetype(s.size()));
}

qsizetype Value::size() const
{
    if (!m_present)
        return 0;
    const Element e = elementOf(m_element);
    if (e.is_array())
        return qsizetype(e.get_array().value_unsafe().size());
    if (e.is_object())
        return qsizetype(e.get_object().value_unsafe().size());
    return 0;
}

Value Value::at(qsizetype index) const
{
    Element child;
    if (!m_present || index < 0 || elementOf(m_element).at(size_t(index)).get(child))
        return {};
    Value v;
    std::memcpy(v.m_element, static_cast<const void *>(&child), sizeof child);
    v.m_present = true;
    return v;
}

Value Value::member(const char *key) const
{
    Element child;
    if (!m_present || elementOf(m_element).at_key(key).get(child))
        return {};
    Value v;
    std::memcpy(v.m_element, static_cast<const void *>(&child), sizeof child);
    v.m_present = true;
    return v;
}

void Value::visit(void (*f)(void *, const Value &), void *context) const
{
    // a copy: the result would die before the loop
    const simdjson::dom::array elements = elementOf(m_element).get_array();
    for (const Element child : elements) {
        Value v;
        std::memcpy(v.m_element, static_cast<const void *>(&child), sizeof child);
        v.m_present = true;
        f(context, v);
    }
}

QByteArray Value::toJson() const
{
    if (!m_present)
        return {};
    const std::string text = simdjson::minify(elementOf(m_element));
    return QByteArray(text.data(), qsizetype(text.size()));
}

const char *typeName(Value::Type type)
{
    switch (type) {
    case Value::Type::Missing: return "nothing";
    case Value::Type::Null: return "null";
    case Value::Type::Bool: return "bool";
    case Value::Type::Integer: return "integer";
    case Value::Type::Number: return "number";
    case Value::Type::String: return "string";
    case Value::Type::Array: return "array";
    case Value::Type::Object: return "object";
    }
    Q_UNREACHABLE();
    return "?";
}

} // namespace json
