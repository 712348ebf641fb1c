#include "app/audit/audit_trail.h"
#include "app/changes/service_context.h"
#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "app/informing/informing.h"
#include "app/inspection/answer_source.h"
#include "app/retention/retention.h"
#include "app/staff/rights.h"
#include "app/staff/staff_repository.h"

#include <algorithm>

namespace inspection_answers {

namespace {

/// Looking for a year is what is asked (domain.md 12, question 16).
bool isOfTheLastYear(const AuditEntry &entry, QDate today)
{
    return entry.happenedAt.toLocal().date() >= today.addYears(-1);
}

QHash<qint64, RuleText> purposeTitles(const InspectionAsking &asking)
{
    QHash<qint64, RuleText> titles;
    const auto all = Purposes(asking.context).list(asking.permit).result();
    if (all) {
        for (const Purpose &each : *all)
            titles.insert(each.id.number(), {each.wording.titleNl, each.wording.titleEn});
    }
    return titles;
}

InspectionTable heldData(const ContactFile &file)
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

} // namespace

Outcome personalData(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto file =
        Contacts(asking.context).find(asking.permit, asking.filingSystem, asking.person).result();
    if (!file)
        return file.error();
    const auto terms = heldTerms(asking);
    if (!terms)
        return terms.error();
    const QHash<qint64, RuleText> titles = purposeTitles(asking);
    InspectionTable recipients{.key = QStringLiteral("recipients"),
        .columns = {QStringLiteral("recipient"), QStringLiteral("purpose"), QStringLiteral("happened-at"),
            QStringLiteral("list")}};
    for (const Disclosure &each : file->disclosures)
        recipients.add(
            {each.recipient, titles.value(each.purpose.number()), each.happenedAt, each.handoverRef});
    answer.tables.append({heldData(*file), *terms, sourcesOf(*file), recipients});
    return done;
}

Outcome whoLooked(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto entries =
        AuditTrail(asking.context).about(asking.permit, asking.filingSystem, answer.personRef).result();
    if (!entries)
        return entries.error();
    const auto members =
        asking.context.read(asking.permit, [](Connection &line) { return staff_repository::all(line); })
            .result();
    if (!members)
        return members.error();
    const auto nameOf = [&](const QString &ref) {
        const auto found = std::find_if(
            members->begin(), members->end(), [&](const StaffMember &member) { return member.ref == ref; });
        return found == members->end() ? ref : found->displayName;
    };
    InspectionTable table{.key = QStringLiteral("who-looked"),
        .columns = {QStringLiteral("happened-at"), QStringLiteral("member"), QStringLiteral("act"),
            QStringLiteral("reason"), QStringLiteral("request")}};
    answer.from = asking.today.addYears(-1);
    for (const AuditEntry &entry : *entries) {
        if (isOfTheLastYear(entry, asking.today))
            table.add({entry.happenedAt, nameOf(entry.actor),
                InspectionCode{InspectionCode::Of::AuditAction, entry.action},
                entry.detail.value(QLatin1String("reason")).toString(), entry.requestRef});
    }
    answer.tables.append(table);
    return done;
}

/// Who may see people, and of those who sees special data as well: officers and who handles requests.
Outcome rights(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto members =
        asking.context.read(asking.permit, [](Connection &line) { return staff_repository::all(line); })
            .result();
    if (!members)
        return members.error();
    InspectionTable table{.key = QStringLiteral("rights"),
        .columns = {QStringLiteral("member"), QStringLiteral("role"), QStringLiteral("filing-system"),
            QStringLiteral("sees-people"), QStringLiteral("handles-requests"), QStringLiteral("sees-archive"),
            QStringLiteral("works-here")}};
    for (const StaffMember &member : *members) {
        for (const Grant &grant : member.grants) {
            if (grant.filingSystem == asking.filingSystem)
                table.add({member.displayName, grant.role, grant.filingSystem,
                    mayDo(grant.role, Operation::ViewContacts), mayDo(grant.role, Operation::HandleRequests),
                    mayDo(grant.role, Operation::ViewArchive), !member.disabledAt.has_value()});
        }
    }
    answer.tables.append(table);
    return done;
}

Outcome statementsSeen(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto state =
        Informing(asking.context).of(asking.permit, asking.filingSystem, asking.person).result();
    if (!state)
        return state.error();
    const auto inForce = Informing(asking.context).statementInForce(asking.permit).result();
    if (!inForce)
        return inForce.error();
    InspectionTable table{.key = QStringLiteral("statements-seen"),
        .columns = {QStringLiteral("happened-at"), QStringLiteral("statement"), QStringLiteral("in-force"),
            QStringLiteral("reason")}};
    for (const InformingEvent &event : state->events)
        table.add({event.happenedAt, event.statement,
            !event.statement.isEmpty() && event.statement == *inForce, event.reason});
    answer.tables.append(table);
    return done;
}

} // namespace inspection_answers
