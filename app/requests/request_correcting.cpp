#include "app/requests/request_correcting.h"

#include "app/backup/act_record.h"
#include "app/changes/change.h"
#include "app/contacts/contact_file_store.h"
#include "app/contacts/field_value.h"

namespace request_correcting {

namespace {

Result<ContactFile> correctedPersonOf(Connection &connection, const Request &request)
{
    auto file = contact_file_store::find(connection, request.filingSystem, request.contact);
    if (!file)
        return file.error();
    if (!*file)
        return Error{Failure::NotFound, QStringLiteral("request.contact")};
    return **file;
}

Result<ContactField> correctedFieldOf(const QString &code)
{
    const auto field = contactFieldOf(code);
    if (!field)
        return Error{Failure::Invalid, QStringLiteral("request.field"), {code}};
    return *field;
}

/// Which of several the wish is about: the one it names, else the first, so that what is approved is what is
/// changed even where another comes before it by then. None for what a person has one of.
Result<std::optional<qint64>> correctedItemOf(
    const ContactFile &person, ContactField field, const Proposal::Correction &wish)
{
    const qint64 number = person.itemOf(field, wish.item);
    if (number > 0)
        return std::optional(number);
    if (wish.item.value_or(0) > 0)
        return Error{Failure::NotFound, QStringLiteral("request.correction-item"), {wish.field}};
    return wish.item;
}

/// What is written for the corrections, where each field still says what it said when they were proposed.
Result<QList<FieldEdit>> editsOf(const ContactFile &person, const Proposal &proposal)
{
    QList<FieldEdit> edits;
    for (const Proposal::Correction &correction : proposal.corrections) {
        const auto field = correctedFieldOf(correction.field);
        if (!field)
            return field.error();
        const bool isGone = correction.item.value_or(0) > 0 && person.itemOf(*field, correction.item) == 0;
        if (isGone || person.valueOf(*field, correction.item) != correction.before)
            return Error{
                Failure::ChangedMeanwhile, QStringLiteral("request.field-changed"), {correction.field}};
        edits.append({.field = *field, .value = correction.after, .item = correction.item});
    }
    return edits;
}

} // namespace

Result<Proposal> completed(
    Connection &connection, const Request &request, const Proposal &proposal, QDate today)
{
    if (proposal.corrections.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("request.correction-empty")};
    const auto person = correctedPersonOf(connection, request);
    if (!person)
        return person.error();
    Proposal complete;
    for (const Proposal::Correction &wish : proposal.corrections) {
        const auto field = correctedFieldOf(wish.field);
        if (!field)
            return field.error();
        const auto after = acceptedFieldValue(*field, request.filingSystem, wish.after, today);
        if (!after)
            return after.error();
        const auto item = correctedItemOf(*person, *field, wish);
        if (!item)
            return item.error();
        const QString before = person->valueOf(*field, *item);
        if (before == *after)
            return Error{Failure::Invalid, QStringLiteral("request.correction-same"), {wish.field}};
        complete.corrections.append({wish.field, before, *after, *item});
    }
    return complete;
}

Outcome check(Connection &connection, const Request &request, const Proposal &proposal)
{
    const auto person = correctedPersonOf(connection, request);
    if (!person)
        return person.error();
    const auto edits = editsOf(*person, proposal);
    return edits ? Outcome(done) : Outcome(edits.error());
}

Outcome correct(Change &change, const Request &request, const Proposal &proposal)
{
    const auto person = correctedPersonOf(change.connection(), request);
    if (!person)
        return person.error();
    const auto edits = editsOf(*person, proposal);
    if (!edits)
        return edits.error();
    const auto changes = contact_file_store::put(change.connection(), *person, *edits,
        {.cause = EditCause::NewsFromPerson,
            .source = QStringLiteral("request"),
            .requestRef = request.ref,
            .changedAt = change.now(),
            .changedBy = change.permit().staffRef()});
    if (!changes)
        return changes.error();
    change.touched(request.filingSystem, request.contact);
    return act_record::corrected(change.connection(), request, change.now());
}

} // namespace request_correcting
