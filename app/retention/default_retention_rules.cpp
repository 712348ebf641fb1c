#include "app/retention/default_retention_rules.h"

#include "app/retention/retention_pack.h"

#include <QFile>
#include <QtGlobal>

namespace {

QList<RetentionRule> dutchPack()
{
    QFile file(QStringLiteral(":/retention/nl.json"));
    const auto rules = file.open(QIODevice::ReadOnly)
        ? readRetentionPack(file.readAll())
        : Result<QList<RetentionRule>>(Error{Failure::Unavailable, QStringLiteral("rule.pack")});
    // It is part of the program, and a test reads it: without rules nothing may be computed.
    if (!rules)
        qFatal("retention pack: %s %s", qPrintable(rules.error().what),
            qPrintable(rules.error().place.join(QLatin1Char(' '))));
    return *rules;
}

} // namespace

const QList<RetentionRule> &defaultRetentionRules()
{
    static const QList<RetentionRule> rules = dutchPack();
    return rules;
}
