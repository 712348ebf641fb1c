#include "app/retention/rule_fields.h"

#include "app/retention/rule_json.h"

#include <QJsonArray>

#include <cmath>

QString RuleFields::placeOf(const char *name) const
{
    return QStringLiteral("%1.%2").arg(m_where, QLatin1String(name));
}

void RuleFields::fail(const char *what, const char *name, const QString &value)
{
    if (m_error)
        return;
    QStringList place{placeOf(name)};
    if (!value.isNull())
        place.append(value.left(40));
    m_error = Error{Failure::Invalid, QLatin1String(what), place};
}

QJsonValue RuleFields::take(const char *name)
{
    m_taken.insert(QLatin1String(name));
    if (!has(name))
        fail("rule.field-missing", name);
    return m_json.value(QLatin1String(name));
}

QString RuleFields::text(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isString())
        fail("rule.field-type", name);
    return value.toString();
}

bool RuleFields::flag(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isBool())
        fail("rule.field-type", name);
    return value.toBool();
}

bool RuleFields::flagOr(const char *name, bool otherwise)
{
    return has(name) ? flag(name) : otherwise;
}

int RuleFields::number(const char *name)
{
    const QJsonValue value = take(name);
    const double number = value.toDouble(-1);
    if (number < 0 || number > 9999 || std::floor(number) != number)
        fail("rule.field-type", name);
    return value.toInt();
}

RuleText RuleFields::words(const char *name)
{
    RuleFields both = object(name);
    RuleText words{.nl = both.text("nl"), .en = both.text("en")};
    if (const auto closed = both.close(); !closed && !m_error)
        m_error = closed.error();
    return words;
}

IsoDuration RuleFields::duration(const char *name)
{
    const QString written = text(name);
    const auto read = ruleDuration(written);
    if (!read)
        fail("rule.duration", name, written);
    return read.value_or(IsoDuration());
}

std::optional<IsoDuration> RuleFields::durationOrNull(const char *name)
{
    if (has(name) && m_json.value(QLatin1String(name)).isNull()) {
        m_taken.insert(QLatin1String(name));
        return std::nullopt;
    }
    return duration(name);
}

RuleFields RuleFields::object(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isObject())
        fail("rule.field-type", name);
    return {value.toObject(), placeOf(name)};
}

QStringList RuleFields::list(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isArray())
        fail("rule.field-type", name);
    QStringList codes;
    for (const QJsonValue &each : value.toArray()) {
        if (!each.isString())
            fail("rule.field-type", name);
        codes.append(each.toString());
    }
    return codes;
}

Outcome RuleFields::close()
{
    const QStringList names = m_json.keys();
    for (const QString &name : names) {
        if (!m_taken.contains(name))
            fail("rule.field-unknown", name.left(40).toLatin1().constData());
    }
    return m_error ? Outcome(*m_error) : Outcome(done);
}
