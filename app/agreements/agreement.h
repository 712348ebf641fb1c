#pragma once

#include "app/agreements/agreement_term.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/law/iso_duration.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

struct Agreement;
struct Processor;

/// In which form an agreement was made (art. 28(9) GDPR). The numbers are stored.
enum class AgreementForm { NotSeen = 0, Written = 1, Electronic = 2, Unwritten = 3 };

/// What was agreed about new sub-processors (art. 28(2) GDPR). The numbers are stored.
enum class SubAuthorisation {
    NotSeen = 0,
    Specific = 1, ///< each needs our yes
    General = 2   ///< each is announced, and we may object
};

/// What happens at the end of a term. The numbers are stored.
enum class AgreementRenewal {
    NotSeen = 0,
    Ends = 1,
    Renews = 2,    ///< silently, by a period, unless one of the two gives notice
    Indefinite = 3 ///< there is no end before somebody gives notice
};

inline constexpr std::array allAgreementForms = {
    AgreementForm::NotSeen, AgreementForm::Written, AgreementForm::Electronic, AgreementForm::Unwritten};
inline constexpr std::array allSubAuthorisations = {
    SubAuthorisation::NotSeen, SubAuthorisation::Specific, SubAuthorisation::General};
inline constexpr std::array allAgreementRenewals = {AgreementRenewal::NotSeen, AgreementRenewal::Ends,
    AgreementRenewal::Renews, AgreementRenewal::Indefinite};

/// "written", "specific", "renews"; empty for what was not seen.
QString codeOf(AgreementForm form);
QString codeOf(SubAuthorisation authorisation);
QString codeOf(AgreementRenewal renewal);
std::optional<AgreementForm> agreementFormFrom(QStringView code);
std::optional<SubAuthorisation> subAuthorisationFrom(QStringView code);
std::optional<AgreementRenewal> agreementRenewalFrom(QStringView code);

/// One agreement with a processor, proposed or signed (art. 28(3) GDPR). One processor may have several, one
/// after the other.
struct Agreement
{
    /// How long after a review the next one is due, unless the agreement says otherwise (domain.md 6.4).
    static constexpr int usualReviewMonths = 12;

    Id<Agreement> id = {};
    Id<Processor> processor = {};
    /// How it is called or numbered.
    QString reference = {};
    /// Null while it is only proposed.
    QDate signedOn = {};
    QDate from = {};
    /// Its last day, or that of its running period; null where it has none.
    QDate until = {};
    AgreementForm form = AgreementForm::NotSeen;
    AgreementRenewal renewal = AgreementRenewal::NotSeen;
    /// By how much it is renewed.
    std::optional<IsoDuration> renewsBy = std::nullopt;
    /// How long before its end notice must be given.
    std::optional<IsoDuration> notice = std::nullopt;
    SubAuthorisation authorisation = SubAuthorisation::NotSeen;
    /// Within how many days we may object to a new sub-processor, counted from the day we were told.
    std::optional<int> objectionDays = std::nullopt;
    int reviewMonths = usualReviewMonths;
    AgreementTerms terms = {};
    /// It ended before its day, and why.
    QDate endedOn = {};
    QString endedFor = {};
    int version = 1;

    bool isSigned() const { return signedOn.isValid(); }
    bool isWritten() const { return form == AgreementForm::Written || form == AgreementForm::Electronic; }
    /// Whether it is in force on a day; what renews itself does not end by its last day.
    bool holdsOn(QDate day) const;

    friend bool operator==(const Agreement &, const Agreement &) = default;
};

/// Invalid "agreement.ends-before" {from, until} for one that ends before it begins, "agreement.fields" with
/// the names of other fields that cannot be accepted.
Outcome checkAgreement(const Agreement &agreement);

namespace agreement_clocks {

/// The day that the period ends which runs on `today`; null where no end is known. What renews itself has a
/// next end after each.
QDate endOf(const Agreement &agreement, QDate today);
/// The last day on which notice keeps it from being renewed at that end; null where it does not renew itself
/// or no term of notice is known.
QDate noticeBy(const Agreement &agreement, QDate today);
/// When it is to be looked at again: so many months after the newest review, or after it began.
QDate reviewBy(const Agreement &agreement, QDate reviewedOn);

} // namespace agreement_clocks
