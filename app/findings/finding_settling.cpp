#include "app/findings/finding_settling.h"

#include "app/changes/change.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/contact.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/edit_rule.h"
#include "app/contacts/field_value.h"
#include "app/contacts/free_text_words.h"
#include "app/findings/finding_recording.h"
#include "app/findings/finding_repository.h"
#include "app/findings/text_mark.h"
#include "app/retention/hold_repository.h"

#include <algorithm>

namespace finding_settling {

namespace {

using free_text_repository::OwnedText;

Outcome requireForSettling(const Change &change, FilingSystem filingSystem, Settlement settlement)
{
    if (settlement == Settlement::Mask && change.permit().may(Operation::EditContacts, filingSystem))
        return done;
    return change.permit().require(Operation::ConfigureRetention, filingSystem);
}

/// Whose it is, unless that is who settles it.
Result<Contact> contactOf(Change &change, const Finding &finding)
{
    auto contact = contact_repository::byId(change.connection(), finding.filingSystem, finding.contact);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("finding.unknown")};
    const bool isOwn = !(*contact)->ref.isEmpty() && (*contact)->ref == change.permit().ownContact();
    const auto allowed = mayEditRecord(isOwn ? std::optional((*contact)->id) : std::nullopt, (*contact)->id);
    return allowed ? Result<Contact>(**contact) : allowed.error();
}

Outcome refuseHeld(Change &change, const Finding &finding)
{
    const auto category = categoryOf(finding.place);
    const auto holds = hold_repository::list(change.connection(), finding.filingSystem, finding.contact);
    if (!holds)
        return holds.error();
    const bool isHeld = std::any_of(holds->begin(), holds->end(), [&category](const LegalHold &hold) {
        return !hold.releasedAt &&
            (hold.categories.isEmpty() || !category || hold.categories.contains(*category));
    });
    return isHeld ? Outcome(Error{Failure::Refused, QStringLiteral("finding.held")}) : Outcome(done);
}

Outcome rewrite(Change &change, const Finding &finding, const OwnedText &text, Settlement settlement)
{
    // A number that may not be kept is masked all the same; words are what a hold may be about.
    const bool isOfWords =
        finding.kind == ForbiddenKind::SpecialCategory || finding.kind == ForbiddenKind::Criminal;
    if (settlement == Settlement::Erase || (settlement == Settlement::Mask && isOfWords)) {
        if (auto free = refuseHeld(change, finding); !free)
            return free;
    }
    if (settlement == Settlement::Mask)
        return free_text_repository::replace(
            change.connection(), finding.filingSystem, text.text, maskedText(text.text.text, finding.kind));
    if (settlement != Settlement::Erase)
        return done;
    return free_text_repository::remove(change.connection(), finding.filingSystem, text.text);
}

/// The finding as the text stands now, open where it changed.
Result<Finding> asItStands(Change &change, const Finding &finding, const std::optional<OwnedText> &text)
{
    const auto key = finding_repository::markKeyOrNew(change.connection());
    if (!key)
        return key.error();
    const QList<Finding> now = text ? reconciled({finding}, finding_recording::scanned(*text, key->view()),
                                          finding.filingSystem, change.now())
                                    : goneOf({finding}, change.now());
    const auto found = std::find_if(
        now.begin(), now.end(), [&finding](const Finding &each) { return each.id == finding.id; });
    return found == now.end() ? finding : *found;
}

} // namespace

Result<Finding> settle(
    Change &change, FilingSystem filingSystem, Id<Finding> id, Settlement settlement, const QString &reason)
{
    if (auto allowed = requireForSettling(change, filingSystem, settlement); !allowed)
        return allowed.error();
    Connection &connection = change.connection();
    const auto known = finding_repository::byId(connection, filingSystem, id);
    if (!known)
        return known.error();
    if (!*known)
        return Error{Failure::NotFound, QStringLiteral("finding.unknown")};
    const auto contact = contactOf(change, **known);
    if (!contact)
        return contact.error();
    // Nobody changes what they may not see.
    if (const auto category = categoryOf((*known)->place)) {
        if (auto seen = archive_veil::refuseAny(connection, change.permit(), filingSystem, (*known)->contact,
                change.today(), {*category}, "contact.archive-only");
            !seen)
            return seen.error();
    }
    const auto text = free_text_repository::one(connection, filingSystem, (*known)->field, (*known)->number);
    if (!text)
        return text.error();
    const auto now = asItStands(change, **known, *text);
    if (!now)
        return now.error();
    Finding finding = *now;
    if (finding.state == Finding::State::Open) {
        const auto statute = finding_repository::statute(connection);
        if (!statute)
            return statute.error();
        if (auto may = maySettle(finding, settlement, reason, !statute->isEmpty()); !may)
            return may.error();
        if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), reason}}); !clean)
            return clean.error();
        if (auto written = rewrite(change, finding, **text, settlement); !written)
            return written.error();
        finding.state = stateAfter(settlement);
        finding.reason = reason.simplified();
        finding.settledAt = change.now();
        finding.settledBy = change.permit().staffRef();
    } else if ((*known)->state != Finding::State::Open) {
        return Error{Failure::Refused, QStringLiteral("finding.settled")};
    }
    if (auto put = finding_repository::put(connection, finding); !put)
        return put.error();
    // Of the other kinds in the same text: it is another text now, or none.
    if (settlement == Settlement::Mask || settlement == Settlement::Erase) {
        if (auto looked = finding_recording::lookAgain(change, filingSystem, finding.contact); !looked)
            return looked.error();
    }
    change.touched(filingSystem, finding.contact);
    change.requestsTouched(filingSystem);
    if (auto noted = change.audit({.action = QStringLiteral("finding.settle"),
            .filingSystem = filingSystem,
            .objectKind = QStringLiteral("contact"),
            .objectRef = contact->refText(),
            .detail = {{QStringLiteral("place"), keyOf(finding.place)},
                {QStringLiteral("kind"), keyOf(finding.kind)},
                {QStringLiteral("state"), keyOf(finding.state)}}});
        !noted)
        return noted.error();
    return finding;
}

} // namespace finding_settling
