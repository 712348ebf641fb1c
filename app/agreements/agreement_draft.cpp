#include "app/agreements/agreement_draft.h"

#include "app/base/country.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace agreement_drafts {

namespace {

/// When a clause needs a fact; what it only tells is never open.
enum class Need { Always, UnlessSpecific, IfLeavingEea, UnlessIndefinite, UnlessEnding, Told };

struct FactRow
{
    AgreementClause clause;
    const char *fact;
    Need need;
    /// What the register of processors says of the same, where nothing else was agreed.
    const char *registered = "";
};

using enum AgreementClause;

constexpr FactRow factRows[] = {
    {Subject, "processor.services", Need::Always},
    {Duration, "agreement.from", Need::Always},
    {Duration, "agreement.renewal", Need::Always},
    {Duration, "agreement.until", Need::Told},
    {Nature, "terms.operations", Need::Always},
    {Purpose, "flows.purposes", Need::Always},
    {DataTypes, "flows.data", Need::Always},
    {People, "flows.people", Need::Always},
    {Controller, "organisation.name", Need::Always},
    {Instructions, "terms.instructions", Need::Always},
    {Confidentiality, "processor.name", Need::Always},
    {Security, "terms.measures", Need::Always},
    {SubProcessors, "agreement.authorisation", Need::Always},
    {SubProcessors, "subs", Need::Told},
    {RequestHelp, "terms.request-hours", Need::Always},
    {BreachHelp, "terms.breach-hours", Need::Always},
    {EndOfService, "terms.exit-choice", Need::Always},
    {EndOfService, "terms.exit-days", Need::Always},
    {Audits, "terms.audit-months", Need::Always},
    {Authorisation, "agreement.authorisation", Need::Always},
    {ChangeNotice, "terms.change-notice-days", Need::Always},
    {ObjectionTerm, "agreement.objection_days", Need::UnlessSpecific},
    {PassedOn, "processor.name", Need::Always},
    {PassedOn, "subs", Need::Told},
    {BreachHours, "terms.breach-hours", Need::Always},
    {ContactPerson, "processor.contact", Need::Always},
    {ContactPerson, "organisation.contact", Need::Always},
    {Locations, "terms.locations", Need::Always, "processor.places"},
    {Locations, "processor.country", Need::Told},
    {Locations, "processor.places", Need::Told},
    {TransferTool, "processor.country", Need::Told},
    {TransferTool, "processor.places", Need::Told},
    {TransferTool, "terms.transfer-tool", Need::IfLeavingEea, "register.transfers"},
    {AuditFrequency, "terms.audit-months", Need::Always},
    {Certificates, "terms.certificates", Need::Always, "register.certificates"},
    {ExitTerm, "terms.exit-format", Need::Always},
    {ExitTerm, "terms.exit-days", Need::Always},
    {Liability, "terms.liability", Need::Always},
    {EndDate, "agreement.renewal", Need::Always},
    {EndDate, "agreement.until", Need::UnlessIndefinite},
    {EndDate, "agreement.notice", Need::UnlessEnding},
    {EndDate, "agreement.renews_by", Need::Told},
};

bool isNeededNow(Need need, const QJsonObject &facts)
{
    const QString renewal = factOf(facts, QStringLiteral("agreement.renewal")).toString();
    switch (need) {
    case Need::Always:
        return true;
    case Need::UnlessSpecific:
        return factOf(facts, QStringLiteral("agreement.authorisation")).toString() !=
            codeOf(SubAuthorisation::Specific);
    case Need::IfLeavingEea:
        return leavesEea(facts);
    case Need::UnlessIndefinite:
        return renewal != codeOf(AgreementRenewal::Indefinite);
    case Need::UnlessEnding:
        return renewal == codeOf(AgreementRenewal::Renews) || renewal == codeOf(AgreementRenewal::Indefinite);
    case Need::Told:
        return false;
    }
    return false;
}

bool isThere(const QJsonObject &facts, const QString &name)
{
    return !factOf(facts, name).isUndefined();
}

/// The name of what stands there: the register's where nothing else was agreed.
QString factOfRow(const FactRow &row, const QJsonObject &facts)
{
    const QString fact = QString::fromLatin1(row.fact);
    const QString registered = QString::fromLatin1(row.registered);
    return !isThere(facts, fact) && !registered.isEmpty() && isThere(facts, registered) ? registered : fact;
}

/// In which register a fact stands, and in which row of it.
QString rowOf(const QJsonObject &facts, const QString &fact)
{
    const QString part = fact.section(u'.', 0, 0);
    const QString name = fact.section(u'.', 1);
    if (part == QLatin1String("organisation"))
        return fact;
    if (part == QLatin1String("agreement") || part == QLatin1String("terms"))
        return QStringLiteral("agreement:%1.%2")
            .arg(facts.value(QLatin1String("agreement")).toObject().value(QLatin1String("id")).toInteger())
            .arg(name);
    const qint64 processor =
        facts.value(QLatin1String("processor")).toObject().value(QLatin1String("id")).toInteger();
    return QStringLiteral("processor:%1.%2")
        .arg(processor)
        .arg(part == QLatin1String("processor") || part == QLatin1String("register") ? name
                : name.isEmpty()                                                     ? part
                                                                                     : part + u'.' + name);
}

Error damagedDraft()
{
    return {Failure::Damaged, QStringLiteral("agreement.draft-stored")};
}

} // namespace

QByteArray bytesOf(const QJsonObject &facts)
{
    return QJsonDocument(facts).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> factsFrom(const QByteArray &bytes, const QByteArray &digest)
{
    const QJsonDocument read = QJsonDocument::fromJson(bytes);
    if (digestOf(bytes) != digest || !read.isObject() || read.object().isEmpty())
        return damagedDraft();
    return read.object();
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QJsonValue factOf(const QJsonObject &facts, const QString &name)
{
    const QString part = name.section(u'.', 0, 0);
    const QString within = name.section(u'.', 1);
    const QJsonValue value =
        within.isEmpty() ? facts.value(part) : facts.value(part).toObject().value(within);
    const bool isEmpty = value.isNull() || (value.isString() && value.toString().trimmed().isEmpty()) ||
        (value.isArray() && value.toArray().isEmpty());
    return isEmpty ? QJsonValue(QJsonValue::Undefined) : value;
}

bool leavesEea(const QJsonObject &facts)
{
    const auto isOutside = [](const QJsonValue &code) {
        return !code.toString().isEmpty() && !country::isInEea(code.toString());
    };
    // Where they are established, and where data is kept, reached from or sent besides.
    const auto goesOutside = [&](const QJsonValue &somebody) {
        const QJsonObject told = somebody.toObject();
        const QJsonArray places = told.value(QLatin1String("places")).toArray();
        return isOutside(told.value(QLatin1String("country"))) ||
            std::any_of(places.begin(), places.end(), isOutside);
    };
    const QJsonArray subs = facts.value(QLatin1String("subs")).toArray();
    return goesOutside(facts.value(QLatin1String("processor"))) ||
        std::any_of(subs.begin(), subs.end(), goesOutside);
}

QList<DraftSection> sectionsOf(const QJsonObject &facts)
{
    QList<DraftSection> sections;
    for (const AgreementClause clause : agreement_clauses::all()) {
        DraftSection section{.clause = clause};
        qsizetype needed = 0;
        for (const FactRow &row : factRows) {
            if (row.clause != clause)
                continue;
            const QString fact = factOfRow(row, facts);
            const bool isOpen = isNeededNow(row.need, facts) && !isThere(facts, fact);
            needed += isNeededNow(row.need, facts) ? 1 : 0;
            if (isOpen)
                section.open.append(fact);
            if ((isOpen || isThere(facts, fact)) && !section.rows.contains(rowOf(facts, fact)))
                section.rows.append(rowOf(facts, fact));
        }
        if (!section.open.isEmpty())
            section.state = section.open.size() == needed ? ClauseState::Missing : ClauseState::Partly;
        sections.append(section);
    }
    return sections;
}

QList<ClauseReview> reviewed(const QJsonObject &facts)
{
    QList<ClauseReview> reviews;
    const QList<DraftSection> sections = sectionsOf(facts);
    for (const DraftSection &section : sections)
        reviews.append({.clause = section.clause, .state = section.state});
    return reviews;
}

QList<DraftChange> changed(const QJsonObject &then, const QJsonObject &now)
{
    QList<DraftChange> changes;
    for (const AgreementClause clause : agreement_clauses::all()) {
        DraftChange change{.clause = clause};
        for (const FactRow &row : factRows) {
            if (row.clause != clause)
                continue;
            const QString before = factOfRow(row, then);
            const QString fact = factOfRow(row, now);
            const bool isOther = before != fact || factOf(then, fact) != factOf(now, fact);
            if (isOther && !change.facts.contains(fact))
                change.facts.append(fact);
        }
        if (!change.facts.isEmpty())
            changes.append(change);
    }
    return changes;
}

bool hasOtherParties(const QJsonObject &then, const QJsonObject &now)
{
    return then.value(QLatin1String("organisation")) != now.value(QLatin1String("organisation")) ||
        then.value(QLatin1String("processor")) != now.value(QLatin1String("processor"));
}

} // namespace agreement_drafts
