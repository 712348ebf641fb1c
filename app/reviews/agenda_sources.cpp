#include "app/changes/change.h"
#include "app/contacts/contact_name.h"
#include "app/contacts/contact_repository.h"
#include "app/requests/request_opening.h"
#include "app/reviews/agenda_source.h"
#include "app/reviews/review_repository.h"
#include "app/vault/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

const QList<AgendaSource> &agendaSources()
{
    static const QList<AgendaSource> sources = {agenda::requests(), agenda::orphans(), agenda::holds(),
        agenda::terms(), agenda::access(), agenda::findings(), agenda::measures(), agenda::agreements(),
        agenda::accessReviews()};
    return sources;
}

const AgendaSource &agendaSourceOf(ReviewKind kind)
{
    const QList<AgendaSource> &sources = agendaSources();
    return *std::find_if(
        sources.begin(), sources.end(), [kind](const AgendaSource &source) { return source.kind == kind; });
}

namespace agenda {

QByteArray matterOf(const QStringList &parts)
{
    const QByteArray text = QJsonDocument(QJsonArray::fromStringList(parts)).toJson(QJsonDocument::Compact);
    return sha256({text}).view().toByteArray();
}

Result<std::optional<Contact>> personOf(
    Connection &connection, FilingSystem filingSystem, const QString &subject)
{
    const QByteArray ref = QByteArray::fromHex(subject.section(u':', 0, 0).toLatin1());
    auto found = contact_repository::byRef(connection, filingSystem, ref);
    // Whoever went into another record is not who was on the agenda.
    if (found && *found && (*found)->ref != ref)
        return std::optional<Contact>();
    return found;
}

AgendaItem itemAbout(
    const AgendaQuestion &question, ReviewKind kind, const Contact &contact, const QString &rule)
{
    AgendaItem item{.kind = kind,
        .rule = rule,
        .subject = QString::fromLatin1(contact.ref.toHex()),
        .contact = contact.id,
        .name = listName(nameOf(contact))};
    if (!contact.ref.isEmpty() && contact.ref == question.permit.ownContact())
        item.locked = Error::refused("review.own-record");
    return item;
}

Result<bool> isNoted(const AgendaQuestion &question, Connection &connection, const AgendaItem &item)
{
    return review_repository::isApprovedBefore(
        connection, question.filingSystem, item.kind, item.subject, item.matter);
}

Outcome askErasureIfYes(
    Change &change, const AgendaQuestion &question, const AgendaItem &item, const ReviewWord &word)
{
    if (word.verdict != ReviewDecision::Verdict::Approved)
        return done;
    const auto opened = request_opening::askErasure(change, question.filingSystem, item.contact);
    return opened ? Outcome(done) : Outcome(opened.error());
}

} // namespace agenda
