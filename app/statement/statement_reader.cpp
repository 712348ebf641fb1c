#include "app/statement/statement_reader.h"

#include "app/base/country.h"
#include "app/consent/purpose_repository.h"
#include "app/registers/data_transfer_repository.h"
#include "app/registers/processor_repository.h"
#include "app/retention/retention_rule_repository.h"
#include "app/settings/organisation_profile_repository.h"
#include "app/statement/statement_people_repository.h"
#include "app/statement/statement_repository.h"

#include <algorithm>

namespace statement_reader {

namespace {

StatementPurpose purposeOf(const Purpose &purpose)
{
    return {.key = purpose.key,
        .titleNl = purpose.wording.titleNl,
        .titleEn = purpose.wording.titleEn,
        .basis = purpose.basis,
        .appliesTo = purpose.appliesTo,
        .categories = purpose.categories,
        .promotes = purpose.promotes(),
        .assessment = purpose.assessment,
        .validity = purpose.validity};
}

/// What goes to them by the flows of the register, of purposes in use.
void addFlows(const Processor &processor, const QList<Purpose> &purposes, StatementRecipient &into)
{
    quint32 categories = processor.categories.bits();
    for (const DataFlow &flow : processor.flows) {
        const auto purpose = std::find_if(purposes.begin(), purposes.end(),
            [&flow](const Purpose &each) { return each.id == flow.purpose && !each.endedAt; });
        if (purpose == purposes.end())
            continue;
        into.purposes.append(purpose->key);
        categories |= flow.categories.bits();
    }
    into.purposes.removeDuplicates();
    into.purposes.sort();
    into.categories = DataCategories::fromBits(categories);
}

/// What lets data go to a place with them, where all of it is in order.
QString transferTermOf(const Processor &processor, const QString &place, const TransferTerms &terms)
{
    const TransferFindings wrong = findingsOf(processor, terms);
    if (std::any_of(wrong.begin(), wrong.end(),
            [&place](const TransferFinding &each) { return each.country == place; }))
        return {};
    const auto found =
        std::find_if(terms.transfers.begin(), terms.transfers.end(), [&](const DataTransfer &each) {
            return each.importer == processor.id && each.country == place && !each.endedAt;
        });
    return found == terms.transfers.end() ? QString() : termOf(*found);
}

bool isAdequateNow(const QString &place, const TransferTerms &terms)
{
    return standingOf(terms.decisions, place, terms.today) == PlaceStanding::Adequate;
}

/// Where data goes outside the EEA besides the country where they are established.
QList<StatementPlace> placesBesideOf(const Processor &processor, const TransferTerms &terms)
{
    QList<StatementPlace> beside;
    const QStringList places = placesOf(processor);
    for (const QString &place : places) {
        if (place != processor.country && !country::isInEea(place))
            beside.append({place, isAdequateNow(place, terms), transferTermOf(processor, place, terms)});
    }
    return beside;
}

StatementRecipient recipientOf(
    const Processor &processor, const QList<Purpose> &purposes, const TransferTerms &terms)
{
    StatementRecipient recipient{.number = processor.id.number(),
        .name = processor.name,
        .kind = processor.kind,
        .services = processor.services,
        .country = processor.country,
        .isInEea = country::isInEea(processor.country),
        .isAdequate = isAdequateNow(processor.country, terms),
        .transferTerm = transferTermOf(processor, processor.country, terms),
        .placesBeside = placesBesideOf(processor, terms)};
    addFlows(processor, purposes, recipient);
    return recipient;
}

/// A sub-processor gets what those get for whom it works, where no flow of its own is written down.
void inheritPurposes(const QList<Processor> &processors, StatementFacts &facts)
{
    bool grew = true;
    while (grew) {
        grew = false;
        for (StatementRecipient &recipient : facts.recipients) {
            if (!recipient.purposes.isEmpty())
                continue;
            const auto own = std::find_if(processors.begin(), processors.end(),
                [&](const Processor &each) { return each.id.number() == recipient.number; });
            for (const Id<Processor> parent : own->worksFor) {
                const auto above = std::find_if(facts.recipients.cbegin(), facts.recipients.cend(),
                    [parent](const StatementRecipient &each) { return each.number == parent.number(); });
                if (above != facts.recipients.cend())
                    recipient.purposes += above->purposes;
            }
            recipient.purposes.removeDuplicates();
            recipient.purposes.sort();
            grew = grew || !recipient.purposes.isEmpty();
        }
    }
}

Outcome readRecipients(Connection &connection, QDate today, StatementFacts &facts)
{
    const auto purposes = purpose_repository::all(connection);
    if (!purposes)
        return purposes.error();
    for (const Purpose &purpose : *purposes) {
        if (!purpose.endedAt)
            facts.purposes.append(purposeOf(purpose));
    }
    const auto processors = processor_repository::all(connection);
    if (!processors)
        return processors.error();
    const auto terms = data_transfer_repository::terms(connection, today);
    if (!terms)
        return terms.error();
    for (const Processor &processor : *processors) {
        if (!processor.endedAt)
            facts.recipients.append(recipientOf(processor, *purposes, *terms));
    }
    inheritPurposes(*processors, facts);
    return done;
}

Outcome readSources(Connection &connection, StatementFacts &facts)
{
    for (const FilingSystem filingSystem : allFilingSystems) {
        const auto any = statement_people_repository::hasElsewhere(connection, filingSystem);
        if (!any)
            return any.error();
        if (!*any)
            continue;
        facts.hasElsewhere = true;
        const auto sources =
            statement_people_repository::sources(connection, filingSystem, fewestPeopleOfASource);
        if (!sources)
            return sources.error();
        facts.sources += *sources;
    }
    facts.sources.removeDuplicates();
    return done;
}

} // namespace

Result<StatementFacts> facts(Connection &connection, QDate today)
{
    StatementFacts facts{.asOf = today};
    auto organisation = organisation_profile_repository::find(connection);
    if (!organisation)
        return organisation.error();
    facts.organisation = *std::move(organisation);
    // That is what a version gets when it is published, and no fact that it is made of.
    facts.organisation.statementVersion.clear();
    if (auto read = readRecipients(connection, today, facts); !read)
        return read.error();
    const auto rules = retention_rule_repository::all(connection);
    if (!rules)
        return rules.error();
    std::copy_if(rules->begin(), rules->end(), std::back_inserter(facts.rules),
        [](const RetentionRule &rule) { return rule.inForce; });
    if (auto read = readSources(connection, facts); !read)
        return read.error();
    auto texts = statement_repository::texts(connection);
    if (!texts)
        return texts.error();
    facts.texts = *std::move(texts);
    return facts;
}

Result<QList<EndedPurpose>> ended(Connection &connection)
{
    const auto purposes = purpose_repository::all(connection);
    if (!purposes)
        return purposes.error();
    QList<EndedPurpose> ended;
    for (const Purpose &purpose : *purposes) {
        if (purpose.endedAt)
            ended.append({purpose.key, purpose.wording.titleNl, purpose.wording.titleEn});
    }
    return ended;
}

} // namespace statement_reader
