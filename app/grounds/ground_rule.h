#pragma once

#include "app/base/result.h"
#include "app/consent/lawful_basis.h"
#include "app/grounds/contact_ground.h"
#include "app/retention/retention_rule.h"

#include <QList>
#include <QStringList>

/// The assessment of a legitimate interest, as it stands with the purpose (domain.md 2.1).
struct PurposeWeighing
{
    QString interest = {};
    QString balance = {};
    QDate reviewOn = {};
};

/// What the usual ground of a contact follows from.
struct GroundSetting
{
    ContactKind kind = ContactKind::Customer;
    LawfulBasis basis = LawfulBasis::Contract;
    /// The reason that the privacy officer wrote with the purpose; empty where there is none.
    QString purposeReason = {};
    /// Of a purpose that rests on a legitimate interest and whose weighing is complete.
    std::optional<PurposeWeighing> weighed = std::nullopt;
    /// Works for somebody who does business with the organisation.
    bool isBusiness = false;
    QList<RelationFact> facts = {};
    QList<RetentionRule> rules = {};
    int financialYearEndMonth = 12;
    QDate today = {};
};

/// The rule that ends a ground where nobody decided on a day: with consent that of its withdrawal, else the
/// one that every contact of the kind falls under. None where such a rule is not in force.
std::optional<QString> usualUntilRule(const GroundSetting &setting);

/// The last day that the rules allow (domain.md 8.5: needs, cut by limits; a duty beats both). What has not
/// begun yet is taken to begin today. None where no rule sets a last day.
std::optional<QDate> latestUntil(const GroundSetting &setting);

/// Whether a day may be decided on: Invalid "date.unknown", "ground.until-past", "ground.until-beyond-rule".
Outcome checkUntil(QDate until, const GroundSetting &setting);

/// A legitimate interest in somebody is looked at again within so many months (domain.md 8.4).
inline constexpr int monthsToReview = 12;

/// The ground as it is kept. Invalid "contact.fields" with all that is wrong, as "field:reason" of the fields
/// ground-reason, until, interest, balancing and review-on. On a legitimate interest its words and its
/// weighing are asked for ("ground.weighing") where the purpose does not have them; of a business contact
/// they are kept in any case (ahead.md 4.3), as the purpose has them where nobody says other ones.
Result<ContactGround> resolveGround(const GroundWish &wish, const GroundSetting &setting);

/// What would be filled in where nobody says anything; empty is what must be said.
ContactGround usualGround(const GroundSetting &setting);
