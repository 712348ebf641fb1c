#include "app/consent/consent_screening.h"

#include "app/consent/consent_history.h"
#include "app/contacts/bsn_scan.h"

#include <algorithm>

namespace consent_screening {

namespace {

constexpr qsizetype longestStatement = 10'000;
constexpr qsizetype longestMethod = 60;

Error invalid(const char *what, const char *field)
{
    return {Failure::Invalid, QString::fromLatin1(what), {QString::fromLatin1(field)}};
}

bool isSound(const ConsentEvidence &evidence)
{
    return !evidence.name.trimmed().isEmpty() && !evidence.content.isEmpty() &&
        evidence.content.size() <= ConsentEvidence::largest;
}

bool isOf(const QList<ContactPoint> &points, Id<ContactPoint> detail)
{
    return std::any_of(
        points.begin(), points.end(), [&](const ContactPoint &point) { return point.id == detail; });
}

Outcome checkPurposeFits(const ConsentDraft &draft, const Circumstances &circumstances)
{
    const Purpose &purpose = circumstances.purpose;
    if (!purpose.asksConsent())
        return invalid("consent.basis", "purpose");
    if (purpose.endedAt)
        return Error{Failure::Refused, QStringLiteral("purpose.ended")};
    if (!purpose.appliesTo.contains(circumstances.contact.filingSystem))
        return invalid("consent.filing-system", "purpose");
    if (!purpose.channels.contains(draft.channel))
        return invalid("consent.channel", "channel");
    return done;
}

Outcome checkPerson(const ConsentDraft &draft, const Circumstances &circumstances)
{
    const Contact &contact = circumstances.contact;
    if (!circumstances.ownContact.isEmpty() && contact.ref == circumstances.ownContact)
        return Error{Failure::Refused, QStringLiteral("contact.own-record")};
    // Art. 18(2) GDPR: while restricted nothing is asked or begun; a no may always be noted.
    if (contact.restrictedAt && draft.act != ConsentAct::Refused)
        return Error{Failure::Refused, QStringLiteral("contact.restricted")};
    return done;
}

Outcome checkContent(const ConsentDraft &draft, const Circumstances &circumstances)
{
    if (draft.happenedAt && *draft.happenedAt > circumstances.now)
        return invalid("consent.future", "happened_at");
    if (draft.method.trimmed().isEmpty())
        return invalid("consent.method", "method");
    if (draft.method.size() > longestMethod)
        return invalid("consent.too-long", "method");
    if (draft.statement.size() > longestStatement)
        return invalid("consent.too-long", "statement");
    if (draft.remark.size() > longestStatement)
        return invalid("consent.too-long", "remark");
    if (isBlocked(scanForBsn(draft.method)))
        return invalid("consent.national-number", "method");
    if (isBlocked(scanForBsn(draft.statement)))
        return invalid("consent.national-number", "statement");
    if (isBlocked(scanForBsn(draft.remark)))
        return invalid("consent.national-number", "remark");
    if (draft.evidence && isBlocked(scanForBsn(draft.evidence->name)))
        return invalid("consent.national-number", "evidence");
    if (draft.evidence && draft.evidence->content.size() > ConsentEvidence::largest)
        return invalid("consent.evidence-too-large", "evidence");
    if (draft.evidence && !isSound(*draft.evidence))
        return invalid("consent.evidence-empty", "evidence");
    if (draft.detail.isStored() && !isOf(circumstances.points, draft.detail))
        return invalid("consent.detail", "detail");
    return done;
}

/// Cut to what is kept, and what may be a national number masked: nobody is asked why it is none
/// (domain.md 11.2).
ConsentDraft cleaned(ConsentDraft draft)
{
    draft.method = maskedBsn(draft.method.left(longestMethod));
    draft.statement = maskedBsn(draft.statement.left(longestStatement));
    draft.remark = maskedBsn(draft.remark.left(longestStatement));
    if (draft.evidence)
        draft.evidence->name = maskedBsn(draft.evidence->name);
    return draft;
}

/// Mends or leaves out whatever would stand in the way of a withdrawal.
Screened mended(ConsentDraft draft, const Circumstances &circumstances)
{
    QStringList leftOut;
    if (draft.happenedAt && *draft.happenedAt > circumstances.now) {
        draft.happenedAt.reset();
        leftOut.append(QStringLiteral("moment"));
    }
    if (draft.evidence && !isSound(*draft.evidence)) {
        draft.evidence.reset();
        leftOut.append(QStringLiteral("evidence"));
    }
    if (draft.detail.isStored() && !isOf(circumstances.points, draft.detail)) {
        draft.detail = {};
        leftOut.append(QStringLiteral("detail"));
    }
    return {cleaned(std::move(draft)), std::move(leftOut)};
}

} // namespace

Result<Screened> screen(const ConsentDraft &draft, const Circumstances &circumstances)
{
    if (endsProcessing(draft.act))
        return mended(draft, circumstances);
    if (auto person = checkPerson(draft, circumstances); !person)
        return person.error();
    if (auto fits = checkPurposeFits(draft, circumstances); !fits)
        return fits.error();
    if (auto content = checkContent(draft, circumstances); !content)
        return content.error();
    return Screened{cleaned(draft)};
}

} // namespace consent_screening
