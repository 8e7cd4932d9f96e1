// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

/// Checks answers against an OpenAPI 3.0 document: the parts of JSON Schema that such documents use for answers (type,
/// required, properties, items, enum, nullable, oneOf, anyOf, allOf, $ref, format date-time, pattern, lengths).
class ContractValidator
{
public:
    /// nullopt when the file can't be read or is no OpenAPI document; error says why.
    static std::optional<ContractValidator> load(const QString &file, QString *error);

    /// The file that CREAMERY_OPENAPI names, otherwise the one given when the tests were configured.
    static QString defaultFile();

    /// What the service says beyond its document: a further value of an enum, a property that may be null, an
    /// operation with the schema of its answer.
    void addEnumValue(const QString &name, const QString &value);
    void allowNull(const QString &name, const QString &property);
    void addOperation(const QByteArray &method, const QString &path, const QJsonObject &answerSchema);
    static QJsonObject reference(const QString &schema);

    QStringList operations() const; ///< "GET /v1/products/search" …, those of the document and the added ones

    /// What is wrong with a successful answer, a line each. path is the one that was called.
    QStringList validate(const QByteArray &method, const QString &path, const QByteArray &body) const;
    /// The operation that a called path belongs to; empty: none.
    QString operationOf(const QByteArray &method, const QString &called) const;

private:
    void check(const QJsonObject &schema, const QJsonValue &value, const QString &at, QStringList &problems) const;
    void checkString(const QJsonObject &schema, const QString &value, const QString &at, QStringList &problems) const;
    bool passes(const QJsonObject &schema, const QJsonValue &value) const;

    QJsonObject m_schemas;
    QHash<QString, QJsonObject> m_answers; ///< of "GET /v1/…"
};
