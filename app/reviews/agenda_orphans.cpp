#include "app/changes/change.h"
#include "app/contacts/contact_repository.h"
#include "app/grounds/ground_end_repository.h"
#include "app/reviews/agenda_source.h"
#include "app/reviews/review_rules.h"

namespace {

/// As documents have it.
QString ruleOf(WithoutGround why)
{
    switch (why) {
    case WithoutGround::NoReason:
        return QStringLiteral("no-reason");
    case WithoutGround::NoConsent:
        return QStringLiteral("no-consent");
    case WithoutGround::ConsentEnded:
        return QStringLiteral("consent-ended");
    case WithoutGround::DayPassed:
        return QStringLiteral("day-passed");
    case WithoutGround::ReviewPassed:
        return QStringLiteral("review-passed");
    case WithoutGround::PurposeEnded:
        return QStringLiteral("purpose-ended");
    }
    Q_UNREACHABLE();
}

AgendaItem orphanItem(const AgendaQuestion &question, const Contact &person, const Orphan &orphan)
{
    AgendaItem item = agenda::itemAbout(question, ReviewKind::Orphan, person, ruleOf(orphan.end.why));
    item.matter = agenda::matterOf({item.subject, item.rule, orphan.end.from.toString(Qt::ISODate)});
    return item;
}

/// Nothing where their erasure is asked for already, or they are gone.
Result<std::optional<AgendaItem>> itemOfOrphan(
    const AgendaQuestion &question, Connection &connection, const Orphan &orphan)
{
    using Found = std::optional<AgendaItem>;
    if (orphan.erasureOpen)
        return Found();
    const auto person = contact_repository::byId(connection, question.filingSystem, orphan.contact);
    if (!person)
        return person.error();
    return *person ? Found(orphanItem(question, **person, orphan)) : Found();
}

/// Of one person: nothing where something carries them.
Result<std::optional<AgendaItem>> orphanOf(
    const AgendaQuestion &question, Connection &connection, Id<Contact> contact)
{
    const auto orphan =
        ground_end_repository::one(connection, question.filingSystem, contact, question.today);
    if (!orphan)
        return orphan.error();
    return *orphan ? itemOfOrphan(question, connection, **orphan)
                   : Result<std::optional<AgendaItem>>(std::optional<AgendaItem>());
}

/// Those who were chosen and whom nothing carries, or everybody.
Result<QList<Orphan>> orphansAsked(const AgendaQuestion &question, Connection &connection)
{
    if (question.contacts.isEmpty())
        return ground_end_repository::list(
            connection, question.filingSystem, question.today, review_rules::mostOfAKind, std::nullopt);
    QList<Orphan> orphans;
    for (const Id<Contact> contact : question.contacts) {
        const auto orphan =
            ground_end_repository::one(connection, question.filingSystem, contact, question.today);
        if (!orphan)
            return orphan.error();
        if (*orphan)
            orphans.append(**orphan);
    }
    return orphans;
}

Result<QList<AgendaItem>> orphansDue(const AgendaQuestion &question, Connection &connection)
{
    QList<AgendaItem> items;
    // Nobody is without a ground before the file was asked about it first.
    const auto since = ground_end_repository::askedSince(connection, question.filingSystem);
    if (!since)
        return since.error();
    if (!since->isValid())
        return items;
    const auto orphans = orphansAsked(question, connection);
    if (!orphans)
        return orphans.error();
    for (const Orphan &orphan : *orphans) {
        const auto item = itemOfOrphan(question, connection, orphan);
        if (!item)
            return item.error();
        if (*item)
            items.append(**item);
    }
    return items;
}

Result<std::optional<AgendaItem>> orphanNow(
    const AgendaQuestion &question, Connection &connection, const QString &subject)
{
    const auto person = agenda::personOf(connection, question.filingSystem, subject);
    if (!person)
        return person.error();
    if (!*person)
        return std::optional<AgendaItem>();
    return orphanOf(question, connection, (*person)->id);
}

Outcome showOrphan(const AgendaQuestion &question, Change &change, ReviewEvidence &evidence)
{
    const auto orphan = ground_end_repository::one(
        change.connection(), question.filingSystem, evidence.now.contact, question.today);
    if (!orphan)
        return orphan.error();
    evidence.orphan = *orphan;
    return done;
}

} // namespace

AgendaSource agenda::orphans()
{
    return {.kind = ReviewKind::Orphan,
        .decides = Operation::GiveGrounds,
        .due = orphansDue,
        .now = orphanNow,
        .show = showOrphan,
        .allows = nullptr,
        .carryOut = agenda::askErasureIfYes};
}
