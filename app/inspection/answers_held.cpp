#include "app/access_package/access_package_repository.h"
#include "app/changes/service_context.h"
#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "app/inspection/answer_source.h"
#include "app/retention/retention.h"

namespace inspection_answers {

namespace {

QHash<qint64, RuleText> heldPurposeTitles(const InspectionAsking &asking)
{
    QHash<qint64, RuleText> titles;
    const auto all = Purposes(asking.context).list(asking.permit).result();
    if (all) {
        for (const Purpose &each : *all)
            titles.insert(each.id.number(), {each.wording.titleNl, each.wording.titleEn});
    }
    return titles;
}

/// How much there is of each kind.
InspectionTable heldCounts(const ContactFile &file)
{
    InspectionTable table{
        .key = QStringLiteral("held"), .columns = {QStringLiteral("kind"), QStringLiteral("number")}};
    const std::pair<const char *, qsizetype> parts[] = {{"points", file.points.size()},
        {"addresses", file.addresses.size()}, {"identifiers", file.identifiers.size()},
        {"notes", file.notes.size()}, {"attachments", file.attachments.size()}, {"facts", file.facts.size()}};
    for (const auto &[reason, count] : parts)
        table.add({InspectionCode{InspectionCode::Of::Reason, QLatin1String(reason)}, qint64(count)});
    return table;
}

/// What is covered is uncovered for the regulator, group by group, and the trail says so before anything is
/// told. False for whoever may not, or does not see what is archived.
bool isUncovered(const InspectionAsking &asking)
{
    if (asking.file->isVeiled)
        return false;
    for (const CoveredGroup group : {CoveredGroup::Notes, CoveredGroup::StartMoments}) {
        if (!asking.file->classes.isCovered(group))
            continue;
        const auto shown =
            Contacts(asking.context)
                .reveal(asking.permit, asking.filingSystem, asking.person, group, ViewReason::Review)
                .result();
        if (!shown)
            return false;
    }
    return true;
}

/// Every value of every place that holds something of the person, as a copy for them has it (art. 15(3)
/// GDPR).
Result<InspectionTable> heldValues(const InspectionAsking &asking)
{
    const auto sections =
        asking.context
            .read(asking.permit,
                [&asking](Connection &line) {
                    return access_package_repository::sections(line, asking.filingSystem, asking.person,
                        asking.file->contact.language.startsWith(QLatin1String("en")));
                })
            .result();
    if (!sections)
        return sections.error();
    InspectionTable table{.key = QStringLiteral("held-data"),
        .columns = {QStringLiteral("place"), QStringLiteral("row"), QStringLiteral("held-field"),
            QStringLiteral("value")}};
    for (const PackageSection &section : *sections) {
        qint64 number = 0;
        for (const PackageRow &row : section.rows) {
            ++number;
            for (const PackageValue &value : row.values)
                table.add({InspectionCode{InspectionCode::Of::HeldPlace, section.key}, number,
                    InspectionCode{InspectionCode::Of::HeldField, value.key}, value});
        }
    }
    return table;
}

/// What each category is and how long it is kept.
Result<InspectionTable> heldTerms(const InspectionAsking &asking)
{
    const auto terms =
        Retention(asking.context).terms(asking.permit, asking.filingSystem, asking.person).result();
    if (!terms)
        return terms.error();
    InspectionTable table{.key = QStringLiteral("held-terms"),
        .columns = {QStringLiteral("category"), QStringLiteral("rule"), QStringLiteral("until")}};
    for (const CategoryTerm &term : *terms)
        table.add(
            {DataCategories{term.category}, term.due.decidingRule, term.due.keepUntil.value_or(QDate())});
    return table;
}

InspectionTable sourcesOf(const ContactFile &file)
{
    InspectionTable table{.key = QStringLiteral("sources"),
        .columns = {
            QStringLiteral("source"), QStringLiteral("collected-on"), QStringLiteral("basis-letter")}};
    table.add({file.provenance.source, file.provenance.collectedOn, file.provenance.basis});
    for (const Provenance &each : file.fieldProvenance)
        table.add({each.source, each.collectedOn, each.basis});
    return table;
}

InspectionTable recipientsOf(const InspectionAsking &asking)
{
    const QHash<qint64, RuleText> titles = heldPurposeTitles(asking);
    InspectionTable table{.key = QStringLiteral("recipients"),
        .columns = {QStringLiteral("recipient"), QStringLiteral("purpose"), QStringLiteral("happened-at"),
            QStringLiteral("list")}};
    for (const Disclosure &each : asking.file->disclosures)
        table.add({each.recipient, titles.value(each.purpose.number()), each.happenedAt, each.handoverRef});
    return table;
}

} // namespace

Outcome personalData(const InspectionAsking &asking, InspectionAnswer &answer)
{
    answer.tables.append(heldCounts(*asking.file));
    if (isUncovered(asking)) {
        auto values = heldValues(asking);
        if (!values)
            return values.error();
        answer.tables.append(*std::move(values));
    } else {
        answer.notRecorded.append(QStringLiteral("held-covered"));
    }
    auto terms = heldTerms(asking);
    if (!terms)
        return terms.error();
    answer.tables.append({*std::move(terms), sourcesOf(*asking.file), recipientsOf(asking)});
    return done;
}

} // namespace inspection_answers
