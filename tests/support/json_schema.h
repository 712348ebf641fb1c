#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <cmath>

namespace tests {

/// What of a JSON value is not as a schema says, each with its place; as much of JSON Schema 2020-12 as the
/// schemas of this program use, and a word about every other keyword.
inline QStringList schemaFaults(const QJsonValue &value, const QJsonObject &schema, const QString &place = {})
{
    QStringList faults;
    const auto fault = [&](const char *what) {
        faults.append(place + QStringLiteral(": ") + QLatin1String(what));
    };
    const auto isOf = [&value](const QString &type) {
        if (type == QLatin1String("integer"))
            return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
        if (type == QLatin1String("string"))
            return value.isString();
        if (type == QLatin1String("boolean"))
            return value.isBool();
        if (type == QLatin1String("object"))
            return value.isObject();
        if (type == QLatin1String("array"))
            return value.isArray();
        return type == QLatin1String("null") && value.isNull();
    };
    for (auto rule = schema.begin(); rule != schema.end(); ++rule) {
        const QString keyword = rule.key();
        const QJsonValue wanted = rule.value();
        if (keyword == QLatin1String("type")) {
            bool fits = wanted.isString() && isOf(wanted.toString());
            for (const QJsonValue &each : wanted.toArray())
                fits = fits || isOf(each.toString());
            if (!fits)
                fault("type");
        } else if (keyword == QLatin1String("const")) {
            if (value != wanted)
                fault("const");
        } else if (keyword == QLatin1String("enum")) {
            if (!wanted.toArray().contains(value))
                fault("enum");
        } else if (keyword == QLatin1String("required")) {
            for (const QJsonValue &name : wanted.toArray()) {
                if (!value.toObject().contains(name.toString()))
                    faults.append(place + QStringLiteral(": misses ") + name.toString());
            }
        } else if (keyword == QLatin1String("properties")) {
            const QJsonObject known = wanted.toObject();
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member) {
                if (known.contains(member.key()))
                    faults += schemaFaults(member.value(), known.value(member.key()).toObject(),
                        place + QLatin1Char('/') + member.key());
            }
        } else if (keyword == QLatin1String("additionalProperties")) {
            const QJsonObject known = schema.value(QStringLiteral("properties")).toObject();
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member) {
                if (known.contains(member.key()))
                    continue;
                if (wanted.isObject())
                    faults += schemaFaults(
                        member.value(), wanted.toObject(), place + QLatin1Char('/') + member.key());
                else if (!wanted.toBool())
                    faults.append(place + QStringLiteral(": also has ") + member.key());
            }
        } else if (keyword == QLatin1String("items")) {
            const QJsonArray list = value.toArray();
            for (qsizetype at = 0; at < list.size(); ++at)
                faults += schemaFaults(
                    list.at(at), wanted.toObject(), place + QLatin1Char('/') + QString::number(at));
        } else if (keyword != QLatin1String("$schema") && keyword != QLatin1String("title") &&
            keyword != QLatin1String("format")) {
            faults.append(place + QStringLiteral(": the schema asks for ") + keyword);
        }
    }
    return faults;
}

} // namespace tests
