#include "app/requests/identity_check.h"

#include <QLatin1String>

#include <algorithm>

std::optional<int> identityLevelOf(QStringView method)
{
    for (const IdentityMethod &known : identityMethods) {
        if (method == QLatin1String(known.code))
            return known.level;
    }
    return std::nullopt;
}

Outcome checkEvidence(const QString &method, const IdentityEvidence &evidence)
{
    const bool isDocument = method == QLatin1String(maskedDocument);
    const bool isKnown = std::any_of(identityDocuments.begin(), identityDocuments.end(),
        [&](const char *code) { return evidence.document == QLatin1String(code); });
    if (isDocument != isKnown)
        return Error{Failure::Invalid, QStringLiteral("request.identity-document"), {evidence.document}};
    if (isDocument && evidence.remark.trimmed().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("request.identity-why")};
    return done;
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
