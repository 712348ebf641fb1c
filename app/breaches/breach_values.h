#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/breaches/breach_field.h"
#include "app/breaches/breach_severity.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// What stands in the register of one breach. A field without a value is not filled in yet: a draft can be
/// kept at any time.
class BreachValues final
{
public:
    QString text(BreachField field) const { return m_texts.value(field); }
    bool has(BreachField field) const { return m_texts.contains(field); }
    std::optional<Instant> moment(BreachField field) const;
    std::optional<qint64> number(BreachField field) const;
    /// Nothing where nobody said.
    std::optional<bool> yesNo(BreachField field) const;
    QStringList codes(BreachField field) const;
    std::optional<BreachSeverity> severity() const;

    /// Takes a value as it is kept: trimmed, codes in the order of the table, a moment in UTC; empty takes it
    /// away. Invalid "breach.value" {key} for what the field cannot hold, "breach.value-long" {key, limit}.
    Outcome set(BreachField field, const QString &given);

    qsizetype count() const { return m_texts.size(); }
    /// Which fields are otherwise in the other.
    QList<BreachField> changedIn(const BreachValues &other) const;

    /// By the keys of the fields.
    QJsonObject toJson() const;
    /// Damaged "breach.stored" for what toJson() does not give.
    static Result<BreachValues> fromJson(const QJsonObject &json);
    /// SHA-256 over the values: what a decision was taken on.
    QByteArray digest() const;

    friend bool operator==(const BreachValues &, const BreachValues &) = default;

private:
    QMap<BreachField, QString> m_texts;
};

namespace breach_values {

/// How long a line and a text may be, in signs.
inline constexpr int longestLine = 200;
inline constexpr int longestText = 10'000;

/// "2026-03-27T15:40:00Z" of a moment in a text: RFC 3339 with its offset, or local time without one.
std::optional<Instant> momentFrom(const QString &text);
QString textOf(Instant moment);

} // namespace breach_values
