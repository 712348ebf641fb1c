#include "app/consent/consent_screening.h"

#include "app/consent/consent_age.h"
#include "app/consent/consent_detail.h"
#include "app/consent/consent_history.h"
#include "app/consent/evidence_danger.h"
#include "app/contacts/bsn_scan.h"

#include <QRegularExpression>

#include <utility>

namespace consent_screening {

namespace {

constexpr qsizetype longestStatement = 10'000;
constexpr qsizetype longestMethod = 60;
constexpr qsizetype longestName = 200;
constexpr qsizetype longestMediaType = 100;

bool isLanguage(const QString &text)
{
    static const QRegularExpression language(QStringLiteral("\\A[a-z]{2}\\z"));
    return language.match(text).hasMatch();
}

Error invalid(const char *what, const char *field)
{
    return {Failure::Invalid, QString::fromLatin1(what), {QString::fromLatin1(field)}};
}

bool isSound(const ConsentEvidence &evidence)
{
    return !evidence.name.trimmed().isEmpty() && !evidence.content.isEmpty() &&
        evidence.content.size() <= ConsentEvidence::largest &&
        !isDangerousEvidence(evidence.name, evidence.content);
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
    const QDate day = draft.happenedAt.value_or(circumstances.now).toLocal().date();
    const bool isChild = contact.birthDate.isValid() && day < contact.birthDate.addYears(lowestConsentAge);
    const bool agrees = startsValidity(draft.act) || draft.act == ConsentAct::Confirmed;
    if (isChild && agrees && draft.method != consent_method::correction &&
        draft.representative.trimmed().isEmpty())
        return invalid("consent.under-age", "representative");
    return done;
}

/// Every text that somebody writes down freely, the longest it may be, and the field it stands in.
struct FreeText
{
    QString ConsentDraft::*text;
    qsizetype longest;
    const char *field;
};

constexpr FreeText freeTexts[] = {{&ConsentDraft::method, longestMethod, "method"},
    {&ConsentDraft::statement, longestStatement, "statement"},
    {&ConsentDraft::remark, longestStatement, "remark"}, {&ConsentDraft::source, longestName, "source"},
    {&ConsentDraft::place, longestName, "place"},
    {&ConsentDraft::representative, longestName, "representative"},
    {&ConsentDraft::authority, longestStatement, "authority"}};

Outcome checkTexts(const ConsentDraft &draft)
{
    for (const FreeText &each : freeTexts) {
        if ((draft.*each.text).size() > each.longest)
            return invalid("consent.too-long", each.field);
        if (isBlocked(scanForBsn(draft.*each.text)))
            return invalid("consent.national-number", each.field);
    }
    if (!draft.language.isEmpty() && !isLanguage(draft.language))
        return invalid("consent.language", "language");
    // Art. 8(2) GDPR: who says yes for a child must be known, and how that was checked.
    if (draft.representative.trimmed().isEmpty() != draft.authority.trimmed().isEmpty())
        return invalid("consent.representative", "authority");
    return done;
}

Outcome checkEvidence(const ConsentEvidence &evidence)
{
    if (isBlocked(scanForBsn(evidence.name)))
        return invalid("consent.national-number", "evidence");
    if (evidence.content.size() > ConsentEvidence::largest)
        return invalid("consent.evidence-too-large", "evidence");
    if (isDangerousEvidence(evidence.name, evidence.content))
        return invalid("consent.evidence-dangerous", "evidence");
    return isSound(evidence) ? Outcome(done) : Outcome(invalid("consent.evidence-empty", "evidence"));
}

Outcome checkContent(const ConsentDraft &draft, const Circumstances &circumstances)
{
    if (draft.happenedAt && *draft.happenedAt > circumstances.now)
        return invalid("consent.future", "happened_at");
    if (draft.method.trimmed().isEmpty())
        return invalid("consent.method", "method");
    if (auto texts = checkTexts(draft); !texts)
        return texts;
    if (draft.evidence) {
        if (auto sound = checkEvidence(*draft.evidence); !sound)
            return sound;
    }
    if (draft.detail.isStored()) {
        const auto detail = consent_detail::of(draft.channel, draft.detail, {}, circumstances.points);
        if (!detail)
            return detail.error();
    }
    return done;
}

/// What both engines and a signed document keep as it is: no zero characters, no halves of a pair, no marks
/// of byte order nor what SQLite takes for none.
QString storable(const QString &text)
{
    QString whole = QString::fromUtf8(text.toUtf8());
    for (const char16_t lost : {u'\0', u'\uFEFF', u'\uFFFE', u'\uFFFF'})
        whole.remove(QChar(lost));
    return whole;
}

/// At most so many characters, of which none is half.
QString cutTo(const QString &text, qsizetype longest)
{
    QString cut = text.left(longest);
    if (cut.size() < text.size() && !cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    return cut;
}

/// Cut to what is kept, and what may be a national number masked: nobody is asked why it is none
/// (domain.md 11.2).
ConsentDraft cleaned(ConsentDraft draft)
{
    for (const FreeText &each : freeTexts)
        draft.*each.text = maskedBsn(cutTo(storable(draft.*each.text), each.longest));
    if (draft.evidence) {
        draft.evidence->name = maskedBsn(storable(draft.evidence->name));
        draft.evidence->mediaType = cutTo(storable(draft.evidence->mediaType), longestMediaType);
    }
    if (!isLanguage(draft.language))
        draft.language.clear();
    return draft;
}

/// Mends or leaves out whatever would stand in the way of a withdrawal.
Screened mended(ConsentDraft draft, const Circumstances &circumstances)
{
    draft = cleaned(std::move(draft));
    QStringList leftOut;
    if (draft.happenedAt && *draft.happenedAt > circumstances.now) {
        draft.happenedAt.reset();
        leftOut.append(QStringLiteral("moment"));
    }
    if (draft.evidence && !isSound(*draft.evidence)) {
        draft.evidence.reset();
        leftOut.append(QStringLiteral("evidence"));
    }
    const auto detail = consent_detail::of(draft.channel, draft.detail, {}, circumstances.points);
    if (draft.detail.isStored() && !detail) {
        draft.detail = {};
        leftOut.append(QStringLiteral("detail"));
    }
    return {std::move(draft), std::move(leftOut)};
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
