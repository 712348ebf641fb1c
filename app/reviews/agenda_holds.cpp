#include "app/changes/change.h"
#include "app/contacts/contact_repository.h"
#include "app/retention/hold_repository.h"
#include "app/reviews/agenda_source.h"
#include "app/reviews/review_rules.h"
#include "app/reviews/reviewed_hold.h"

namespace {

/// A hold lasts until it is released, and is looked at again within so many months (domain.md 8.4).
constexpr int monthsBetweenHoldReviews = 6;

Id<LegalHold> holdIn(const QString &subject)
{
    return Id<LegalHold>(subject.section(u':', 1, 1).toLongLong());
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
        agenda::itemAbout(question, ReviewKind::Hold, **person, QStringLiteral("review-passed"));
    item.subject += u':' + QString::number(held.hold.id.number());
    item.matter = agenda::matterOf({item.subject, held.hold.reason, held.hold.ground,
        QString::number(held.hold.categories.bits()), held.hold.reviewOn.toString(Qt::ISODate)});
    if (!item.locked && held.hold.setBy == question.permit.staffRef())
        item.locked = Error::refused("review.own-hold");
    return Found(item);
}

Result<QList<AgendaItem>> holdsDue(const AgendaQuestion &question, Connection &connection)
{
    const auto holds = hold_repository::toReview(connection, question.filingSystem, question.today);
    if (!holds)
        return holds.error();
    QList<AgendaItem> items;
    for (const HeldContact &held : *holds) {
        if (!question.contacts.isEmpty() && !question.contacts.contains(held.contact))
            continue;
        const auto item = holdItem(question, connection, held);
        if (!item)
            return item.error();
        if (*item)
            items.append(**item);
        if (items.size() == review_rules::mostOfAKind)
            break;
    }
    return items;
}

Result<std::optional<AgendaItem>> holdNow(
    const AgendaQuestion &question, Connection &connection, const QString &subject)
{
    const auto held = reviewed_hold::open(connection, question.filingSystem, holdIn(subject));
    if (!held)
        return held.error();
    // Somebody looked at it meanwhile.
    if (!*held || (*held)->hold.reviewOn > question.today)
        return std::optional<AgendaItem>();
    return holdItem(question, connection, **held);
}

Outcome showHold(const AgendaQuestion &question, Change &change, ReviewEvidence &evidence)
{
    const auto held =
        reviewed_hold::open(change.connection(), question.filingSystem, holdIn(evidence.now.subject));
    if (!held)
        return held.error();
    evidence.hold = *held;
    return done;
}

/// Approved: it stays. Rejected: it ends, and the terms of the person run on.
Outcome carryOutHold(
    Change &change, const AgendaQuestion &question, const AgendaItem &item, const ReviewWord &word)
{
    if (word.verdict == ReviewDecision::Verdict::Asked)
        return done;
    const Id<LegalHold> id = holdIn(item.subject);
    const bool stays = word.verdict == ReviewDecision::Verdict::Approved;
    const auto kept = stays ? reviewed_hold::postpone(change.connection(), question.filingSystem, id,
                                  question.today.addMonths(monthsBetweenHoldReviews))
                            : reviewed_hold::release(change.connection(), question.filingSystem, id,
                                  change.permit().staffRef(), change.now());
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
