#include "app/requests/identity_check.h"

#include <QLatin1String>

std::optional<int> identityLevelOf(QStringView method)
{
    for (const IdentityMethod &known : identityMethods) {
        if (method == QLatin1String(known.code))
            return known.level;
    }
    return std::nullopt;
}

int identityLevelNeeded(Request::Type type)
{
    switch (type) {
    case Request::Type::Objection:
    case Request::Type::ConsentWithdrawal:
    case Request::Type::Complaint:
        return 0;
    case Request::Type::Rectification:
        return 1;
    case Request::Type::Access:
    case Request::Type::Erasure:
    case Request::Type::Restriction:
    case Request::Type::Portability:
    case Request::Type::HumanReview:
    case Request::Type::Recipients:
        return 2;
    }
    Q_UNREACHABLE();
}
