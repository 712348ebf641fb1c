#include "app/cli/statement_values.h"

#include "app/cli/command_values.h"
#include "app/documents/statement_judgement.h"

#include <algorithm>

Result<StatementStanding> statementStanding(const CommandRun &run)
{
    return awaited(run, run.services->privacyStatements().standing(*run.permit));
}

Result<QList<StatementVersion>> statementVersions(const CommandRun &run)
{
    return awaited(run, run.services->privacyStatements().versions(*run.permit));
}

Result<StatementVersion> statementVersionOf(const QList<StatementVersion> &versions, qint64 number)
{
    const auto found = std::find_if(versions.begin(), versions.end(),
        [number](const StatementVersion &each) { return each.number == number; });
    return found == versions.end()
        ? Result<StatementVersion>(Error{Failure::NotFound, QStringLiteral("statement.version")})
        : Result<StatementVersion>(*found);
}

QLocale::Language statementLanguage()
{
    return QLocale().language() == QLocale::Dutch ? QLocale::Dutch : QLocale::English;
}

QJsonObject statementVersionJson(const StatementVersion &version)
{
    return {{QStringLiteral("version"), version.number},
        {QStringLiteral("as_of"), dayJson(version.facts.asOf)},
        {QStringLiteral("published_at"), version.publishedAt.toText()},
        {QStringLiteral("published_by"), version.publishedByName},
        {QStringLiteral("digest"), QString::fromLatin1(version.digest.toHex())}};
}

QJsonArray statementChangesJson(const StatementFacts &then, const StatementFacts &now)
{
    QJsonArray json;
    const QList<StatementChange> changes = statement_comparison::changesBetween(then, now);
    for (const StatementChange &change : changes)
        json.append(QJsonObject{{QStringLiteral("change"), codeOf(change.kind)},
            {QStringLiteral("material"), isMaterial(change.kind)},
            {QStringLiteral("subject"), change.subject},
            {QStringLiteral("purposes"), QJsonArray::fromStringList(change.purposes)},
            {QStringLiteral("text"), statementChangeSentence(then, now, change)}});
    return json;
}

StatementVersion statementDraftOf(const StatementStanding &standing)
{
    return {.facts = standing.facts};
}
