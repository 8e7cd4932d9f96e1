// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractvalidator.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString key(const QByteArray &method, const QString &path)
{
    return QString::fromLatin1(method.toUpper()) + u' ' + path;
}

bool isOfType(const QString &type, const QJsonValue &value)
{
    if (type == "integer"_L1)
        return value.isDouble() && value.toDouble() == double(value.toInteger());
    if (type == "number"_L1)
        return value.isDouble();
    if (type == "string"_L1)
        return value.isString();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "array"_L1)
        return value.isArray();
    return type != "object"_L1 || value.isObject();
}

bool isDateTime(const QString &text)
{
    static const QRegularExpression zoned(u"T\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"_s);
    return zoned.match(text).hasMatch() && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

} // namespace

std::optional<ContractValidator> ContractValidator::load(const QString &file, QString *error)
{
    QFile f(file);
    if (!f.open(QIODevice::ReadOnly)) {
        *error = file + u": "_s + f.errorString();
        return {};
    }
    const QJsonObject document = QJsonDocument::fromJson(f.readAll()).object();
    ContractValidator v;
    v.m_schemas = document["components"_L1]["schemas"_L1].toObject();
    const QJsonObject paths = document["paths"_L1].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject methods = path->toObject();
        for (auto method = methods.begin(); method != methods.end(); ++method) {
            const QJsonValue responses = (*method)["responses"_L1];
            const QJsonValue ok = responses.toObject().contains("200"_L1) ? responses["200"_L1] : responses["201"_L1];
            v.m_answers.insert(key(method.key().toLatin1(), path.key()),
                               ok["content"_L1]["application/json"_L1]["schema"_L1].toObject());
        }
    }
    if (v.m_schemas.isEmpty() || v.m_answers.isEmpty()) {
        *error = file + u": no OpenAPI document with paths and schemas"_s;
        return {};
    }
    return v;
}

QString ContractValidator::defaultFile()
{
    const QString named = qEnvironmentVariable("CREAMERY_OPENAPI");
    return named.isEmpty() ? QStringLiteral(CREAMERY_OPENAPI_FILE) : named;
}

void ContractValidator::addEnumValue(const QString &name, const QString &value)
{
    QJsonObject schema = m_schemas[name].toObject();
    QJsonArray values = schema["enum"_L1].toArray();
    values.append(value);
    schema["enum"_L1] = values;
    m_schemas[name] = schema;
}

void ContractValidator::allowNull(const QString &name, const QString &property)
{
    QJsonObject schema = m_schemas[name].toObject();
    QJsonObject properties = schema["properties"_L1].toObject();
    QJsonObject changed = properties[property].toObject();
    changed["nullable"_L1] = true;
    properties[property] = changed;
    schema["properties"_L1] = properties;
    m_schemas[name] = schema;
}

void ContractValidator::addOperation(const QByteArray &method, const QString &path, const QJsonObject &answerSchema)
{
    m_answers.insert(key(method, path), answerSchema);
}

QJsonObject ContractValidator::reference(const QString &schema)
{
    return {{u"$ref"_s, u"#/components/schemas/"_s + schema}};
}

QStringList ContractValidator::operations() const { return m_answers.keys(); }

QString ContractValidator::operationOf(const QByteArray &method, const QString &called) const
{
    const QString path = called.section(u'?', 0, 0);
    if (m_answers.contains(key(method, path)))
        return key(method, path);
    for (auto it = m_answers.keyBegin(); it != m_answers.keyEnd(); ++it) {
        const QString pattern = QRegularExpression::escape(*it).replace(u"\\{id\\}"_s, u"[^/]+"_s);
        if (QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(key(method, path)).hasMatch())
            return *it;
    }
    return {};
}

QStringList ContractValidator::validate(const QByteArray &method, const QString &path, const QByteArray &body) const
{
    const QString operation = operationOf(method, path);
    if (operation.isEmpty())
        return {u"the contract has no "_s + key(method, path)};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (document.isNull())
        return {operation + u": not JSON: "_s + error.errorString()};
    QStringList problems;
    check(m_answers[operation], document.object(), operation, problems);
    return problems;
}

bool ContractValidator::passes(const QJsonObject &schema, const QJsonValue &value) const
{
    QStringList problems;
    check(schema, value, {}, problems);
    return problems.isEmpty();
}

void ContractValidator::check(const QJsonObject &schema, const QJsonValue &value, const QString &at,
                              QStringList &problems) const
{
    if (const QString ref = schema["$ref"_L1].toString(); !ref.isEmpty()) {
        const QString name = ref.section(u'/', -1);
        if (!m_schemas.contains(name))
            problems.append(at + u": the contract has no schema "_s + name);
        else
            check(m_schemas[name].toObject(), value, at, problems);
        return;
    }
    if (value.isNull()) {
        if (!schema["nullable"_L1].toBool())
            problems.append(at + u": is null"_s);
        return;
    }
    for (const QJsonValue &part : schema["allOf"_L1].toArray())
        check(part.toObject(), value, at, problems);
    for (const auto choice : {"oneOf"_L1, "anyOf"_L1}) {
        const QJsonArray options = schema[choice].toArray();
        const auto fitting = std::count_if(
            options.begin(), options.end(), [&](const QJsonValue &option) { return passes(option.toObject(), value); });
        if (!options.isEmpty() && (fitting == 0 || (choice == "oneOf"_L1 && fitting > 1)))
            problems.append(at + u": fits %1 of %2 in "_s.arg(fitting).arg(options.size()) + choice);
    }
    const QString type = schema["type"_L1].toString();
    if (!type.isEmpty() && !isOfType(type, value)) {
        problems.append(at + u": expected "_s + type);
        return;
    }
    const QJsonArray values = schema["enum"_L1].toArray();
    if (!values.isEmpty() && !values.contains(value))
        problems.append(at + u": \"%1\" is not in the enum"_s.arg(value.toVariant().toString()));
    if (value.isString())
        checkString(schema, value.toString(), at, problems);
    const QJsonObject object = value.toObject();
    for (const QJsonValue &name : schema["required"_L1].toArray()) {
        if (value.isObject() && !object.contains(name.toString()))
            problems.append(at + u'.' + name.toString() + u": is missing"_s);
    }
    const QJsonObject properties = schema["properties"_L1].toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (properties.contains(it.key()))
            check(properties[it.key()].toObject(), *it, at + u'.' + it.key(), problems);
    }
    const QJsonArray elements = value.toArray();
    for (qsizetype i = 0; i < elements.size() && schema.contains("items"_L1); ++i)
        check(schema["items"_L1].toObject(), elements[i], u"%1[%2]"_s.arg(at).arg(i), problems);
}

void ContractValidator::checkString(const QJsonObject &schema, const QString &value, const QString &at,
                                    QStringList &problems) const
{
    if (schema["format"_L1] == "date-time"_L1 && !isDateTime(value))
        problems.append(at + u": is no date-time: "_s + value);
    const QString pattern = schema["pattern"_L1].toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(value).hasMatch())
        problems.append(at + u": does not match "_s + pattern);
    if (schema.contains("maxLength"_L1) && value.size() > schema["maxLength"_L1].toInt())
        problems.append(at + u": is too long"_s);
    if (schema.contains("minLength"_L1) && value.size() < schema["minLength"_L1].toInt())
        problems.append(at + u": is too short"_s);
}
