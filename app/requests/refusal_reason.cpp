#include "app/requests/refusal_reason.h"

#include <algorithm>

namespace {

using Type = Request::Type;
using enum RefusalReason;

/// The rights of art. 15 to 22, to which art. 12(2) and 12(5) GDPR apply.
bool isOfDataSubject(Type type)
{
    return type != Type::ConsentWithdrawal && type != Type::Complaint;
}

} // namespace

QString keyOf(RefusalReason reason)
{
    return QStringLiteral("R%1").arg(static_cast<int>(reason), 2, 10, QLatin1Char('0'));
}

std::optional<RefusalReason> refusalReasonFrom(QStringView key)
{
    const auto found = std::find_if(allRefusalReasons.begin(), allRefusalReasons.end(),
        [key](RefusalReason reason) { return key == keyOf(reason); });
    return found == allRefusalReasons.end() ? std::nullopt : std::optional(*found);
}

QString articleOf(RefusalReason reason)
{
    switch (reason) {
    case IdentityNotEstablished:
        return QStringLiteral("12(2), 11(2)");
    case NoDataHeld:
    case TakenBack:
        return QStringLiteral("12(4)");
    case ManifestlyUnfounded:
    case Excessive:
        return QStringLiteral("12(5)");
    case RightsOfOthers:
        return QStringLiteral("15(4), 20(4)");
    case FreedomOfExpression:
        return QStringLiteral("17(3)(a)");
    case LegalObligation:
        return QStringLiteral("17(3)(b)");
    case PublicHealth:
        return QStringLiteral("17(3)(c)");
    case Archiving:
        return QStringLiteral("17(3)(d)");
    case LegalClaims:
        return QStringLiteral("17(3)(e)");
    case DataAccurate:
        return QStringLiteral("16");
    case NoRestrictionGround:
        return QStringLiteral("18(1)");
    case NotConsentOrContract:
        return QStringLiteral("20(1)(a)");
    case NotProvidedByPerson:
        return QStringLiteral("20(1)");
    case CompellingGrounds:
        return QStringLiteral("21(1)");
    case NationalExemption:
        return QStringLiteral("UAVG 41(1)");
    case OnlyProcessor:
        return QStringLiteral("28");
    }
    Q_UNREACHABLE();
}

bool canRefuse(Type type, RefusalReason reason)
{
    if (!isOfDataSubject(type))
        return reason == OnlyProcessor && type == Type::Complaint;
    switch (reason) {
    case IdentityNotEstablished:
    case ManifestlyUnfounded:
    case Excessive:
    case OnlyProcessor:
        return true;
    case NoDataHeld:
        return type != Type::HumanReview;
    // It sets aside art. 12 to 21, not 22.
    case NationalExemption:
        return type != Type::HumanReview;
    case RightsOfOthers:
        return type == Type::Access || type == Type::Portability;
    case FreedomOfExpression:
    case LegalObligation:
    case PublicHealth:
    case Archiving:
    case LegalClaims:
        return type == Type::Erasure;
    case DataAccurate:
        return type == Type::Rectification;
    case NoRestrictionGround:
        return type == Type::Restriction;
    case NotConsentOrContract:
    case NotProvidedByPerson:
        return type == Type::Portability;
    case CompellingGrounds:
        return type == Type::Objection;
    case TakenBack:
        return false;
    }
    Q_UNREACHABLE();
}

QList<RefusalReason> refusalReasonsFor(Type type)
{
    QList<RefusalReason> all;
    std::copy_if(allRefusalReasons.begin(), allRefusalReasons.end(), std::back_inserter(all),
        [type](RefusalReason reason) { return canRefuse(type, reason); });
    return all;
}

QJsonArray refusalKeys(const QList<RefusalReason> &reasons)
{
    QJsonArray keys;
    for (const RefusalReason reason : reasons)
        keys.append(keyOf(reason));
    return keys;
}

QList<RefusalReason> refusalReasonsFrom(const QJsonArray &keys)
{
    QList<RefusalReason> reasons;
    for (const QJsonValue &key : keys) {
        if (const auto reason = refusalReasonFrom(key.toString()))
            reasons.append(*reason);
    }
    return reasons;
}
