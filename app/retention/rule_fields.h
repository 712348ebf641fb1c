#pragma once

#include "app/base/result.h"
#include "app/retention/retention_rule.h"

#include <QJsonObject>
#include <QSet>

/// Takes the fields out of an object one after the other and remembers the first thing that is wrong: after
/// that everything reads as empty.
class RuleFields final
{
public:
    RuleFields(QJsonObject json, QString where) : m_json(std::move(json)), m_where(std::move(where)) {}

    QString text(const char *name);
    bool flag(const char *name);
    /// `otherwise` where the field is not there.
    bool flagOr(const char *name, bool otherwise);
    int number(const char *name);
    bool has(const char *name) const { return m_json.contains(QLatin1String(name)); }
    /// Both languages, and nothing besides.
    RuleText words(const char *name);
    IsoDuration duration(const char *name);
    /// None where it is null.
    std::optional<IsoDuration> durationOrNull(const char *name);
    /// The fields of an object in this one; close() is called on it as well.
    RuleFields object(const char *name);
    QStringList list(const char *name);

    template <typename Value, typename FromCode>
    Value value(const char *name, Value otherwise, FromCode fromCode)
    {
        const QString code = text(name);
        const auto found = fromCode(code);
        if (!found)
            fail("rule.field-value", name, code);
        return found.value_or(otherwise);
    }

    template <typename Set, typename FromCode>
    Set set(const char *name, FromCode fromCode)
    {
        Set all;
        const QStringList codes = list(name);
        for (const QString &code : codes) {
            const auto found = fromCode(code);
            if (!found || all.contains(*found))
                fail("rule.field-value", name, code);
            else
                all = all.with(*found);
        }
        return all;
    }

    void fail(const char *what, const char *name, const QString &value = {});
    /// What was wrong, a field that nothing took among it.
    Outcome close();

private:
    QJsonValue take(const char *name);
    QString placeOf(const char *name) const;

    QJsonObject m_json;
    QString m_where;
    QSet<QString> m_taken;
    std::optional<Error> m_error;
};
