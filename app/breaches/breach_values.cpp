#include "app/breaches/breach_values.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace breach_values {

namespace {

/// A date alone is no moment: nobody knows which hour of it.
bool hasTime(const QString &text)
{
    return text.contains(u'T') || text.contains(u' ');
}

std::optional<QString> storedLine(const QString &given)
{
    return given.contains(u'\n') ? std::nullopt : std::optional(given);
}

std::optional<QString> storedMoment(const QString &given)
{
    const auto moment = momentFrom(given);
    return moment ? std::optional(textOf(*moment)) : std::nullopt;
}

std::optional<QString> storedNumber(const QString &given)
{
    constexpr qint64 most = 10'000'000'000;
    bool isNumber = false;
    const qint64 number = given.toLongLong(&isNumber);
    return isNumber && number >= 0 && number <= most ? std::optional(QString::number(number)) : std::nullopt;
}

std::optional<QString> storedCodes(const QString &given, const QStringList &known)
{
    QString asked = given;
    asked.replace(u',', u' ');
    const QStringList words = asked.split(u' ', Qt::SkipEmptyParts);
    QStringList kept;
    for (const QString &code : known) {
        if (words.contains(code))
            kept.append(code);
    }
    for (const QString &word : words) {
        if (!known.contains(word))
            return std::nullopt;
    }
    return kept.join(u' ');
}

std::optional<QString> storedOne(const QString &given, const QStringList &known)
{
    return known.contains(given) ? std::optional(given) : std::nullopt;
}

std::optional<QString> stored(const BreachFieldRow &row, const QString &given)
{
    switch (row.kind) {
    case BreachFieldKind::Line:
        return storedLine(given);
    case BreachFieldKind::Text:
        return given;
    case BreachFieldKind::Moment:
        return storedMoment(given);
    case BreachFieldKind::YesNo:
        return storedOne(given, {QStringLiteral("yes"), QStringLiteral("no")});
    case BreachFieldKind::Number:
        return storedNumber(given);
    case BreachFieldKind::Choice:
        return storedOne(given, row.choices());
    case BreachFieldKind::Choices:
        return storedCodes(given, row.choices());
    case BreachFieldKind::Severity: {
        const auto severity = BreachSeverity::fromText(given);
        return severity ? std::optional(severity->toText()) : std::nullopt;
    }
    }
    return std::nullopt;
}

} // namespace

std::optional<Instant> momentFrom(const QString &text)
{
    if (!hasTime(text))
        return std::nullopt;
    QString iso = text;
    iso.replace(u' ', u'T');
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
    return moment.isValid() ? std::optional(Instant::fromDateTime(moment.toUTC())) : std::nullopt;
}

QString textOf(Instant moment)
{
    return moment.toUtc().toString(Qt::ISODate);
}

} // namespace breach_values

std::optional<Instant> BreachValues::moment(BreachField field) const
{
    return has(field) ? breach_values::momentFrom(text(field)) : std::nullopt;
}

std::optional<qint64> BreachValues::number(BreachField field) const
{
    return has(field) ? std::optional(text(field).toLongLong()) : std::nullopt;
}

std::optional<bool> BreachValues::yesNo(BreachField field) const
{
    return has(field) ? std::optional(text(field) == QLatin1String("yes")) : std::nullopt;
}

QStringList BreachValues::codes(BreachField field) const
{
    return text(field).split(u' ', Qt::SkipEmptyParts);
}

std::optional<BreachSeverity> BreachValues::severity() const
{
    return BreachSeverity::fromText(text(BreachField::Severity));
}

Outcome BreachValues::set(BreachField field, const QString &given)
{
    const BreachFieldRow &row = rowOf(field);
    const QString trimmed = given.trimmed();
    if (trimmed.isEmpty()) {
        m_texts.remove(field);
        return done;
    }
    const int most =
        row.kind == BreachFieldKind::Text ? breach_values::longestText : breach_values::longestLine;
    if (trimmed.size() > most)
        return Error{Failure::Invalid, QStringLiteral("breach.value-long"),
            {QLatin1String(row.key), QString::number(most)}};
    const auto value = breach_values::stored(row, trimmed);
    if (!value)
        return Error{Failure::Invalid, QStringLiteral("breach.value"), {QLatin1String(row.key)}};
    m_texts.insert(field, *value);
    return done;
}

QList<BreachField> BreachValues::changedIn(const BreachValues &other) const
{
    QList<BreachField> changed;
    for (const BreachFieldRow &row : breachFields()) {
        if (text(row.field) != other.text(row.field))
            changed.append(row.field);
    }
    return changed;
}

QJsonObject BreachValues::toJson() const
{
    QJsonObject json;
    for (auto each = m_texts.begin(); each != m_texts.end(); ++each)
        json.insert(keyOf(each.key()), each.value());
    return json;
}

Result<BreachValues> BreachValues::fromJson(const QJsonObject &json)
{
    BreachValues values;
    for (auto each = json.begin(); each != json.end(); ++each) {
        const auto field = breachFieldFrom(each.key());
        if (!field || !values.set(*field, each.value().toString()))
            return Error{Failure::Damaged, QStringLiteral("breach.stored")};
    }
    return values;
}

QByteArray BreachValues::digest() const
{
    // Keys come in their order.
    return QCryptographicHash::hash(
        QJsonDocument(toJson()).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
}
