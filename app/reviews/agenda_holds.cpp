#include "app/changes/change.h"
#include "app/contacts/contact_repository.h"
#include "app/retention/hold_repository.h"
#include "app/reviews/agenda_source.h"
#include "app/reviews/review_rules.h"

#include <algorithm>

namespace {

Id<LegalHold> holdIn(const QString &subject)
{
    return Id<LegalHold>(subject.section(u':', 1, 1).toLongLong());
}

/// Whether it still holds: one whose day passed without anybody looking holds nothing any more, and the terms
/// run on (domain.md 8.4).
QString holdRule(const LegalHold &hold, QDate today)
{
    return hold.isLapsedOn(today) ? QStringLiteral("lapsed") : QStringLiteral("to-review");
}

Result<std::optional<AgendaItem>> holdItem(
    const AgendaQuestion &question, Connection &connection, const HeldContact &held)
{
    using Found = std::optional<AgendaItem>;
    const auto person = contact_repository::byId(connection, question.filingSystem, held.contact);
    if (!person)
        return person.error();
    if (!*person)
        return Found();
    AgendaItem item =
        agenda::itemAbout(question, ReviewKind::Hold, **person, holdRule(held.hold, question.today));
    item.subject += u':' + QString::number(held.hold.id.number());
    item.matter = agenda::matterOf({item.subject, held.hold.reason, held.hold.ground,
        QString::number(held.hold.categories.bits()), held.hold.reviewOn.toString(Qt::ISODate)});
    if (!item.locked && held.hold.setBy == question.permit.staffRef())
        item.locked = Error::refused("review.own-hold");
    return Found(item);
}

/// Of those who were chosen, or of everybody.
Result<QList<HeldContact>> holdsToReview(const AgendaQuestion &question, Connection &connection)
{
    const QDate reviewedBy = question.today.addDays(LegalHold::daysBeforeReview);
    QList<HeldContact> held;
    if (question.contacts.isEmpty()) {
        const auto due = hold_repository::toReview(
            connection, question.filingSystem, reviewedBy, review_rules::mostOfAKind);
        if (!due)
            return due.error();
        for (const NamedHold &each : *due)
            held.append(each.held);
        return held;
    }
    for (const Id<Contact> contact : question.contacts) {
        const auto theirs = hold_repository::list(connection, question.filingSystem, contact);
        if (!theirs)
            return theirs.error();
        for (const LegalHold &hold : *theirs) {
            if (hold.isToReviewOn(question.today))
                held.append({contact, hold});
        }
    }
    return held.first(std::min<qsizetype>(held.size(), review_rules::mostOfAKind));
}

Result<QList<AgendaItem>> holdsDue(const AgendaQuestion &question, Connection &connection)
{
    const auto holds = holdsToReview(question, connection);
    if (!holds)
        return holds.error();
    QList<AgendaItem> items;
    for (const HeldContact &held : *holds) {
        const auto item = holdItem(question, connection, held);
        if (!item)
            return item.error();
        if (*item)
            items.append(**item);
    }
    return items;
}

Result<std::optional<AgendaItem>> holdNow(
    const AgendaQuestion &question, Connection &connection, const QString &subject)
{
    const auto held = hold_repository::open(connection, question.filingSystem, holdIn(subject));
    if (!held)
        return held.error();
    // Somebody looked at it meanwhile.
    if (!*held || !(*held)->hold.isToReviewOn(question.today))
        return std::optional<AgendaItem>();
    return holdItem(question, connection, **held);
}

Outcome showHold(const AgendaQuestion &question, Change &change, ReviewEvidence &evidence)
{
    const auto held =
        hold_repository::open(change.connection(), question.filingSystem, holdIn(evidence.now.subject));
    if (!held)
        return held.error();
    evidence.hold = *held;
    return done;
}

/// Approved: it stays, or holds again. Rejected: it ends, and the terms of the person run on.
Outcome carryOutHold(
    Change &change, const AgendaQuestion &question, const AgendaItem &item, const ReviewWord &word)
{
    if (word.verdict == ReviewDecision::Verdict::Asked)
        return done;
    const Id<LegalHold> id = holdIn(item.subject);
    const bool stays = word.verdict == ReviewDecision::Verdict::Approved;
    // The words of a decision are kept with it.
    const auto kept = stays ? hold_repository::postpone(change.connection(), question.filingSystem, id,
                                  question.today.addMonths(LegalHold::mostMonths))
                            : hold_repository::releaseOne(change.connection(), question.filingSystem, id,
                                  change.permit().staffRef(), {}, change.now());
    if (!kept)
        return kept;
    change.touched(question.filingSystem, item.contact);
    return change.audit(
        {.action = stays ? QStringLiteral("retention.hold-reviewed") : QStringLiteral("retention.release"),
            .filingSystem = question.filingSystem,
            .objectKind = QStringLiteral("contact"),
            .objectRef = item.subject.section(u':', 0, 0)});
}

} // namespace

AgendaSource agenda::holds()
{
    return {.kind = ReviewKind::Hold,
        .decides = Operation::SetHolds,
        .due = holdsDue,
        .now = holdNow,
        .show = showHold,
        .allows = nullptr,
        .carryOut = carryOutHold};
}
