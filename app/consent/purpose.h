#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/base/set_of.h"
#include "app/consent/channel.h"
#include "app/consent/lawful_basis.h"
#include "app/law/iso_duration.h"
#include "app/retention/data_category.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

struct Purpose;

/// How much a wording differs from the one before it. The numbers are stored.
enum class WordingGrade {
    Unknown = 0,   ///< of before it was kept; taken for material
    First = 1,     ///< there was none before it
    Editorial = 2, ///< means the same
    Material = 3   ///< consent to the text before it is over
};

/// One version of what people are told about a purpose, in both languages. Never changed once written.
struct PurposeWording
{
    Id<PurposeWording> id = {};
    Id<Purpose> purpose = {};
    int number = 0; ///< 1, 2, 3 within the purpose
    QString titleNl = {};
    QString titleEn = {};
    QString wordingNl = {};
    QString wordingEn = {};
    QByteArray digest = {}; ///< of wordingDigest()
    Instant writtenAt = {};
    QString writtenBy = {};
    WordingGrade grade = WordingGrade::Unknown;

    /// Whether consent to the text before it has ended.
    bool isMaterial() const { return grade == WordingGrade::Material || grade == WordingGrade::Unknown; }

    friend bool operator==(const PurposeWording &, const PurposeWording &) = default;
};

/// What is weighed before data is used for a legitimate interest, besides the interest itself: art. 6(1)(f)
/// GDPR, domain.md 2.1. All of it is asked for; a file of before it was kept has none of it.
struct InterestWeighing
{
    QString necessity = {};  ///< why it cannot be reached with less
    QString balance = {};    ///< what it means for the people, against the interest
    QString safeguards = {}; ///< what is done to make it weigh less on them
    QString assessedBy = {};
    QDate assessedOn = {};
    QDate reviewOn = {}; ///< the day by which it is looked at again

    friend bool operator==(const InterestWeighing &, const InterestWeighing &) = default;
};

/// What data is used for: on which ground, by which channels, with which data and for how long.
struct Purpose
{
    Id<Purpose> id = {};
    /// Lower-case letters, digits and hyphens: "newsletter".
    QString key = {};
    LawfulBasis basis = LawfulBasis::Consent;
    SetOf<FilingSystem> appliesTo = {FilingSystem::Customers};
    Channels channels = {};
    DataCategories categories = {};
    bool doubleOptIn = false;
    /// Whether it is to promote something: goods, services, ideals or a charity (Telecommunicatiewet
    /// art. 11.7). Not said: on consent and legitimate interest it is taken for that, on the other bases it
    /// is not.
    std::optional<bool> marketing = std::nullopt;
    /// How long consent holds; none: until it is withdrawn.
    std::optional<IsoDuration> validity = std::nullopt;
    /// What the ground needs besides (domain.md 2.1): the statute (c, e), why consent cannot be asked (d),
    /// the interest (f), of which the rest stands in `weighing`.
    QString assessment = {};
    InterestWeighing weighing = {};
    /// Why somebody is kept for it, unless their own record says another reason; empty: as is usual for the
    /// basis and the kind of contact.
    QString reason = {};
    /// The term of DPV 2.3 that it falls under, without prefix; empty: as dpv_terms::purposeTerm() has it.
    QString dpvTerm = {};
    std::optional<Instant> endedAt = std::nullopt;
    int version = 1;
    /// The newest wording.
    PurposeWording wording = {};

    bool asksConsent() const { return basis == LawfulBasis::Consent; }
    bool weighsInterests() const { return basis == LawfulBasis::LegitimateInterest; }
    /// Whether nothing else than consent or legitimate interest can carry marketing is for checkPurpose():
    /// what promotes is held to the rules of marketing whatever its basis.
    bool promotes() const { return marketing.value_or(asksConsent() || weighsInterests()); }

    friend bool operator==(const Purpose &, const Purpose &) = default;
};

/// SHA-256 of the UTF-8 bytes of titles and texts, each ended by a zero byte: Dutch first (domain.md 2.6).
QByteArray wordingDigest(const PurposeWording &wording);

/// The fields that its ground asks for and that are empty, by the names that errors have for them.
QStringList missingOfGround(const Purpose &purpose);
/// Whether a purpose says all that its ground asks for (domain.md 2.1). `place` names the field. Invalid
/// "purpose.marketing" for what would promote on bases b to e, "purpose.review-early" for a review before the
/// assessment itself.
Outcome checkPurpose(const Purpose &purpose);
/// Whether the assessment of its interest is to be looked at again by now: its day has come, or parts of it
/// are missing. Never of what ended.
bool isReviewDue(const Purpose &purpose, QDate today);
/// Titles in both languages; for consent the texts as well, since nobody can agree to what they cannot read.
Outcome checkWording(const Purpose &purpose, const PurposeWording &wording);

/// Consent between employer and employee is rarely free (domain.md 2.1, rule 3): allowed, with a warning.
constexpr bool consentIsRarelyFree(LawfulBasis basis, SetOf<FilingSystem> appliesTo)
{
    return basis == LawfulBasis::Consent && appliesTo.contains(FilingSystem::Employees);
}
