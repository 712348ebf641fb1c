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

/// A text that the ground asks for, and the name that errors have for it.
struct GroundText
{
    const char *field;
    const QString &text;
};

QList<GroundText> textsOfGround(const Purpose &purpose)
{
    QList<GroundText> texts;
    if (needsAssessment(purpose.basis))
        texts.append({"assessment", purpose.assessment});
    if (purpose.weighsInterests())
        texts.append({{"necessity", purpose.weighing.necessity}, {"balance", purpose.weighing.balance},
            {"safeguards", purpose.weighing.safeguards}, {"assessed_by", purpose.weighing.assessedBy}});
    return texts;
}

Outcome checkGround(const Purpose &purpose)
{
    if (const QStringList fields = missingOfGround(purpose); !fields.isEmpty())
        return Error{Failure::Invalid,
            purpose.weighsInterests() ? QStringLiteral("purpose.weighing-missing")
                                      : QStringLiteral("purpose.field-missing"),
            {fields.first()}};
    for (const GroundText &each : textsOfGround(purpose)) {
        if (each.text.size() > longestWording)
            return Error{
                Failure::Invalid, QStringLiteral("purpose.too-long"), {QString::fromLatin1(each.field)}};
    }
    if (purpose.weighsInterests() && purpose.weighing.reviewOn < purpose.weighing.assessedOn)
        return Error{Failure::Invalid, QStringLiteral("purpose.review-early"), {QStringLiteral("review_on")}};
    return done;
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

QStringList missingOfGround(const Purpose &purpose)
{
    QStringList fields;
    for (const GroundText &each : textsOfGround(purpose)) {
        if (isBlank(each.text))
            fields.append(QString::fromLatin1(each.field));
    }
    if (purpose.weighsInterests() && !purpose.weighing.assessedOn.isValid())
        fields.append(QStringLiteral("assessed_on"));
    if (purpose.weighsInterests() && !purpose.weighing.reviewOn.isValid())
        fields.append(QStringLiteral("review_on"));
    return fields;
}

bool isReviewDue(const Purpose &purpose, QDate today)
{
    if (!purpose.weighsInterests() || purpose.endedAt)
        return false;
    return !missingOfGround(purpose).isEmpty() || purpose.weighing.reviewOn <= today;
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
    if (auto good = checkGround(purpose); !good)
        return good;
    if (!purpose.reason.isEmpty()) {
        if (const auto good = checkReason(purpose.reason); !good)
            return Error{Failure::Invalid, good.error().what, {QStringLiteral("reason")}};
    }
    if (!purpose.dpvTerm.isEmpty() && !dpv_terms::isPurpose(purpose.dpvTerm))
        return Error{Failure::Invalid, QStringLiteral("purpose.dpv-term"), {QStringLiteral("dpv_term")}};
    if (purpose.promotes() && !purpose.asksConsent() && !purpose.weighsInterests())
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
