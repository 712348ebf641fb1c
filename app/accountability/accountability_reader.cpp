#include "app/accountability/accountability_reader.h"

#include "app/accountability/backup_facts.h"
#include "app/accountability/business_facts.h"
#include "app/accountability/business_group_repository.h"
#include "app/accountability/protocol_facts.h"
#include "app/accountability/retention_facts.h"
#include "app/backup/backup_outlook.h"
#include "app/consent/purpose_repository.h"
#include "app/grounds/ground_end_repository.h"
#include "app/retention/retention_due_repository.h"
#include "app/retention/retention_rule_repository.h"
#include "app/settings/holiday_setting.h"
#include "app/settings/organisation_profile_repository.h"
#include "app/staff/deputy_repository.h"
#include "app/staff/staff_repository.h"

namespace accountability_reader {

namespace {

Outcome readProtocol(Connection &connection, const Reading &reading, AccountabilityFacts &facts)
{
    const auto members = staff_repository::all(connection);
    if (!members)
        return members.error();
    const auto deputies = deputy_repository::all(connection);
    if (!deputies)
        return deputies.error();
    const auto holidays = holiday_setting::find(connection);
    if (!holidays)
        return holidays.error();
    facts.settings.insert(QStringLiteral("roles"), protocol_facts::roles(*members));
    facts.settings.insert(
        QStringLiteral("deputies"), protocol_facts::deputies(*deputies, *members, reading.asOf));
    facts.settings.insert(QStringLiteral("identity"), protocol_facts::identity());
    facts.settings.insert(QStringLiteral("steps"), protocol_facts::steps());
    facts.settings.insert(QStringLiteral("terms"), protocol_facts::terms(*holidays));
    facts.settings.insert(QStringLiteral("refusal"), protocol_facts::refusal());
    return done;
}

Outcome readRules(Connection &connection, AccountabilityFacts &facts)
{
    const auto rules = retention_rule_repository::all(connection);
    if (!rules)
        return rules.error();
    const auto month = retention_due_repository::financialYearEndMonth(connection);
    if (!month)
        return month.error();
    facts.settings.insert(QStringLiteral("rules"), retention_facts::rules(*rules));
    facts.settings.insert(QStringLiteral("financial_year"), *month);
    return done;
}

Outcome readBackups(Connection &connection, const Reading &reading, AccountabilityFacts &facts)
{
    facts.settings.insert(QStringLiteral("server"), reading.isServer);
    facts.settings.insert(QStringLiteral("keeping"), backup_facts::keeping());
    facts.settings.insert(QStringLiteral("restoring"), backup_facts::restoring());
    if (reading.isServer)
        return done;
    const auto situation = backup_outlook::remembered(connection, reading.now);
    if (!situation)
        return situation.error();
    facts.settings.insert(QStringLiteral("schedule"), backup_facts::schedule(situation->schedule));
    facts.settings.insert(
        QStringLiteral("destinations"), backup_facts::destinations(situation->destinations));
    facts.figures = backup_facts::figures(*situation);
    return done;
}

Outcome readBusiness(Connection &connection, AccountabilityFacts &facts)
{
    const auto groups = business_group_repository::groups(connection);
    if (!groups)
        return groups.error();
    const auto purposes = purpose_repository::all(connection);
    if (!purposes)
        return purposes.error();
    const auto rules = retention_rule_repository::all(connection);
    if (!rules)
        return rules.error();
    const auto days = ground_end_repository::daysToErase(connection);
    if (!days)
        return days.error();
    facts.settings.insert(QStringLiteral("purposes"), business_facts::purposes(*purposes));
    facts.settings.insert(
        QStringLiteral("rules"), retention_facts::rules(business_facts::rulesThatEnd(*rules)));
    facts.settings.insert(QStringLiteral("review"), business_facts::reviewing(*days));
    facts.settings.insert(
        QLatin1String(accountability_facts::groupsPart), business_facts::groups(*groups, *purposes));
    facts.figures = business_facts::figures(*groups);
    return done;
}

Outcome readKind(
    Connection &connection, AccountabilityKind kind, const Reading &reading, AccountabilityFacts &facts)
{
    switch (kind) {
    case AccountabilityKind::Protocol:
        return readProtocol(connection, reading, facts);
    case AccountabilityKind::RetentionSchedule:
        return readRules(connection, facts);
    case AccountabilityKind::BackupStrategy:
        return readBackups(connection, reading, facts);
    case AccountabilityKind::BusinessContacts:
        return readBusiness(connection, facts);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<AccountabilityFacts> facts(Connection &connection, AccountabilityKind kind, const Reading &reading)
{
    const auto profile = organisation_profile_repository::find(connection);
    if (!profile)
        return profile.error();
    AccountabilityFacts facts{.settings = {{QStringLiteral("organisation"),
                                  QJsonObject{{QStringLiteral("name"), profile->name},
                                      {QStringLiteral("officer"), profile->officer},
                                      {QStringLiteral("privacy_contact"), profile->privacyContact}}}},
        .asOf = reading.asOf};
    if (auto read = readKind(connection, kind, reading, facts); !read)
        return read.error();
    return facts;
}

} // namespace accountability_reader
