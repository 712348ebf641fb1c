#include "app/consent/purpose.h"

#include "app/grounds/reason_rule.h"
#include "app/receipts/dpv_terms.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace {

constexpr int longestWording = 20'000;

Outcome missing(const char *field)
{
    return Error{Failure::Invalid, QStringLiteral("purpose.field-missing"), {QString::fromLatin1(field)}};
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool needsAssessment(LawfulBasis basis)
{
    return basis != LawfulBasis::Consent && basis != LawfulBasis::Contract;
}

} // namespace

QByteArray wordingDigest(const PurposeWording &wording)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {wording.titleNl, wording.wordingNl, wording.titleEn, wording.wordingEn}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArray(1, '\0'));
    }
    return hash.result();
}

Outcome checkPurpose(const Purpose &purpose)
{
    static const QRegularExpression keyShape(QStringLiteral("\\A[a-z][a-z0-9-]{1,39}\\z"));
    if (!keyShape.match(purpose.key).hasMatch())
        return Error{Failure::Invalid, QStringLiteral("purpose.key"), {QStringLiteral("key")}};
    if (purpose.appliesTo.isEmpty())
        return missing("applies_to");
    if (purpose.asksConsent() && purpose.channels.isEmpty())
        return missing("channels");
    if (needsAssessment(purpose.basis) && isBlank(purpose.assessment))
        return missing("assessment");
    if (purpose.assessment.size() > longestWording)
        return Error{Failure::Invalid, QStringLiteral("purpose.too-long"), {QStringLiteral("assessment")}};
    if (!purpose.reason.isEmpty()) {
        if (const auto good = checkReason(purpose.reason); !good)
            return Error{Failure::Invalid, good.error().what, {QStringLiteral("reason")}};
    }
    if (!purpose.dpvTerm.isEmpty() && !dpv_terms::isPurpose(purpose.dpvTerm))
        return Error{Failure::Invalid, QStringLiteral("purpose.dpv-term"), {QStringLiteral("dpv_term")}};
    if (purpose.promotes() && !purpose.asksConsent() && purpose.basis != LawfulBasis::LegitimateInterest)
        return Error{Failure::Invalid, QStringLiteral("purpose.marketing"), {QStringLiteral("marketing")}};
    if (purpose.doubleOptIn && !purpose.asksConsent())
        return Error{
            Failure::Invalid, QStringLiteral("purpose.double-opt-in"), {QStringLiteral("double_opt_in")}};
    return done;
}

Outcome checkWording(const Purpose &purpose, const PurposeWording &wording)
{
    if (isBlank(wording.titleNl))
        return missing("title_nl");
    if (isBlank(wording.titleEn))
        return missing("title_en");
    if (purpose.asksConsent() && isBlank(wording.wordingNl))
        return missing("wording_nl");
    if (purpose.asksConsent() && isBlank(wording.wordingEn))
        return missing("wording_en");
    if (wording.wordingNl.size() > longestWording || wording.wordingEn.size() > longestWording)
        return Error{Failure::Invalid, QStringLiteral("purpose.too-long"), {QStringLiteral("wording")}};
    return done;
}
