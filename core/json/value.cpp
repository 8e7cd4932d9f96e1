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
using MemberIterator = simdjson::dom::object::iterator;
static_assert(sizeof(MemberIterator) == 16 && alignof(MemberIterator) <= 8
              && std::is_trivially_copyable_v<MemberIterator>);

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
    QByteArray text; // without white space between its parts; with room behind it, as simdjson wants
    qsizetype size = 0;

    /// Parsers are used again, as simdjson advises: their memory is several times that of the text.
    static std::shared_ptr<Tree> make()
    {
        constexpr size_t keptAtMost = 1'000'000; // bytes of text it was made for
        thread_local std::unique_ptr<Tree> spare;
        Tree *tree = spare ? spare.release() : new Tree;
        return {tree, [](Tree *used) {
                    if (used->parser.capacity() <= keptAtMost && size_t(used->text.capacity()) <= 2 * keptAtMost)
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
    tree->text.resize(text.size() + qsizetype(simdjson::SIMDJSON_PADDING));
    size_t size = 0;
    auto error = simdjson::minify(text.data(), size_t(text.size()), tree->text.data(), size);
    if (!error && size != size_t(text.size())) // joined is what white space parted: "1 2" would be 12
        error = tree->parser.parse(text.data(), size_t(text.size())).error();
    if (!error)
        error = tree->parser.parse(tree->text.constData(), size, false).get(tree->root);
    if (error)
        return tl::make_unexpected(ParseError{QString::fromUtf8(simdjson::error_message(error))});
    tree->size = qsizetype(size);
    return Document(std::move(tree));
}

Value Document::root() const
{
    Value v;
    std::memcpy(v.m_element, static_cast<const void *>(&m_tree->root), sizeof(Element));
    v.m_text = QByteArrayView(m_tree->text).first(m_tree->size);
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

std::optional<QByteArrayView> Value::toUtf8() const
{
    std::string_view s;
    if (!m_present || elementOf(m_element).get(s))
        return {};
    return QByteArrayView(s.data(), qsizetype(s.size()));
}

std::optional<QString> Value::toString() const
{
    const auto utf8 = toUtf8();
    return utf8 ? std::optional(QString::fromUtf8(*utf8)) : std::nullopt;
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

QByteArray Value::text() const { return m_text.toByteArray(); }

QByteArray Value::toJson() const
{
    if (!m_present)
        return {};
    const std::string text = simdjson::minify(elementOf(m_element));
    return QByteArray(text.data(), qsizetype(text.size()));
}

QList<QByteArray> Value::textsOf(const char *key) const
{
    namespace ondemand = simdjson::ondemand;
    QList<QByteArray> texts;
    if (m_text.isEmpty())
        return texts;
    thread_local ondemand::parser parser;
    const auto size = size_t(m_text.size());
    ondemand::document document;
    ondemand::array elements;
    if (parser.iterate(m_text.data(), size, size + simdjson::SIMDJSON_PADDING).get(document)
        || document.find_field(key).get_array().get(elements))
        return texts;
    for (auto element : elements) {
        ondemand::object object;
        std::string_view text;
        if (element.get_object().get(object) || object.raw_json().get(text))
            text = {};
        texts.append(QByteArray(text.data(), qsizetype(text.size())));
    }
    return texts;
}

Members::Members(const Value &object)
{
    const Element element = elementOf(object.m_element);
    if (!object.m_present || !element.is_object())
        return;
    const simdjson::dom::object members = element.get_object().value_unsafe();
    const MemberIterator begin = members.begin();
    const MemberIterator end = members.end();
    std::memcpy(m_begin, static_cast<const void *>(&begin), sizeof begin);
    std::memcpy(m_at, static_cast<const void *>(&begin), sizeof begin);
    std::memcpy(m_end, static_cast<const void *>(&end), sizeof end);
    m_isObject = true;
}

Value Members::next(const char *key)
{
    Value v;
    if (!m_isObject)
        return v;
    const auto iterator = [](const std::byte *storage) {
        MemberIterator it;
        std::memcpy(static_cast<void *>(&it), storage, sizeof it);
        return it;
    };
    const std::string_view wanted(key);
    const auto search = [&](MemberIterator from, const MemberIterator &to) {
        for (; from != to; ++from) {
            if (!from.key_equals(wanted))
                continue;
            const Element found = from.value();
            std::memcpy(v.m_element, static_cast<const void *>(&found), sizeof found);
            v.m_present = true;
            ++from;
            std::memcpy(m_at, static_cast<const void *>(&from), sizeof from);
            return true;
        }
        return false;
    };
    const MemberIterator at = iterator(m_at);
    if (!search(at, iterator(m_end)))
        search(iterator(m_begin), at);
    return v;
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
