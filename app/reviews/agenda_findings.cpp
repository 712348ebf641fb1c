#include "app/changes/change.h"
#include "app/contacts/contact_repository.h"
#include "app/findings/finding_repository.h"
#include "app/findings/finding_settling.h"
#include "app/reviews/agenda_source.h"
#include "app/reviews/review_rules.h"

namespace {

Id<Finding> findingIn(const QString &subject)
{
    return Id<Finding>(subject.section(u':', 1, 1).toLongLong());
}

/// What can be masked is told from what stays as it is written: one word never does both.
QString findingRule(const Finding &finding)
{
    return isMaskable(finding.place) ? keyOf(finding.kind) : keyOf(finding.kind) + QStringLiteral(":fixed");
}

/// Nothing where it was settled, or its person is gone.
Result<std::optional<AgendaItem>> findingItem(
    const AgendaQuestion &question, Connection &connection, const Finding &finding)
{
    using Found = std::optional<AgendaItem>;
    if (finding.state != Finding::State::Open)
        return Found();
    const auto person = contact_repository::byId(connection, question.filingSystem, finding.contact);
    if (!person)
        return person.error();
    if (!*person)
        return Found();
    AgendaItem item = agenda::itemAbout(question, ReviewKind::Finding, **person, findingRule(finding));
    item.subject += u':' + QString::number(finding.id.number());
    // What is decided on is where and of which kind; what stands there nobody saw. Masking one kind leaves
    // the others of the same text as they were.
    item.matter = agenda::matterOf({item.subject, keyOf(finding.kind), finding.field,
        QString::number(finding.number), QString::number(finding.times)});
    return Found(item);
}

Result<QList<Finding>> openFindings(const AgendaQuestion &question, Connection &connection)
{
    if (question.contacts.isEmpty())
        return finding_repository::list(connection, question.filingSystem, {}, review_rules::mostOfAKind);
    QList<Finding> findings;
    for (const Id<Contact> contact : question.contacts) {
        const auto theirs = finding_repository::list(
            connection, question.filingSystem, {.contact = contact}, review_rules::mostOfAKind);
        if (!theirs)
            return theirs;
        findings += *theirs;
    }
    return findings;
}

Result<QList<AgendaItem>> findingsDue(const AgendaQuestion &question, Connection &connection)
{
    const auto findings = openFindings(question, connection);
    if (!findings)
        return findings.error();
    QList<AgendaItem> items;
    for (const Finding &finding : *findings) {
        const auto item = findingItem(question, connection, finding);
        if (!item)
            return item.error();
        if (*item)
            items.append(**item);
    }
    return items;
}

Result<std::optional<AgendaItem>> findingNow(
    const AgendaQuestion &question, Connection &connection, const QString &subject)
{
    const auto finding = finding_repository::byId(connection, question.filingSystem, findingIn(subject));
    if (!finding)
        return finding.error();
    return *finding ? findingItem(question, connection, **finding)
                    : Result<std::optional<AgendaItem>>(std::optional<AgendaItem>());
}

Outcome showFinding(const AgendaQuestion &question, Change &change, ReviewEvidence &evidence)
{
    const auto finding =
        finding_repository::byId(change.connection(), question.filingSystem, findingIn(evidence.now.subject));
    if (!finding)
        return finding.error();
    evidence.finding = *finding;
    return done;
}

Settlement settlementOf(ReviewDecision::Verdict verdict)
{
    return verdict == ReviewDecision::Verdict::Approved ? Settlement::Mask : Settlement::Keep;
}

/// What settling it would refuse is refused before it is signed.
Outcome allowsOnFinding(
    const AgendaQuestion &question, Connection &connection, const AgendaItem &item, const ReviewWord &word)
{
    if (word.verdict == ReviewDecision::Verdict::Asked)
        return done;
    const auto finding = finding_repository::byId(connection, question.filingSystem, findingIn(item.subject));
    if (!finding)
        return finding.error();
    if (!*finding)
        return Error::refused("review.gone");
    const auto statute = finding_repository::statute(connection);
    if (!statute)
        return statute.error();
    return maySettle(**finding, settlementOf(word.verdict), word.reason, !statute->isEmpty());
}

/// Approved: it is masked. Rejected: it stays, for the reason given.
Outcome carryOutFinding(
    Change &change, const AgendaQuestion &question, const AgendaItem &item, const ReviewWord &word)
{
    if (word.verdict == ReviewDecision::Verdict::Asked)
        return done;
    const auto settled = finding_settling::settle(
        change, question.filingSystem, findingIn(item.subject), settlementOf(word.verdict), word.reason);
    return settled ? Outcome(done) : Outcome(settled.error());
}

} // namespace

AgendaSource agenda::findings()
{
    return {.kind = ReviewKind::Finding,
        .decides = Operation::ConfigureRetention,
        .due = findingsDue,
        .now = findingNow,
        .show = showFinding,
        .allows = allowsOnFinding,
        .carryOut = carryOutFinding};
}
