#include "app/cli/contact_codes.h"

#include <array>

namespace {

constexpr std::array allKinds = {Identifier::Kind::CustomerNumber, Identifier::Kind::EmployeeNumber,
    Identifier::Kind::UserId, Identifier::Kind::IpAddress, Identifier::Kind::Cookie, Identifier::Kind::Other};

} // namespace

QString codeOf(ContactPoint::Kind kind)
{
    switch (kind) {
    case ContactPoint::Kind::Email:
        return QStringLiteral("email");
    case ContactPoint::Kind::Phone:
        return QStringLiteral("phone");
    case ContactPoint::Kind::Website:
        break;
    }
    return QStringLiteral("website");
}

QString codeOf(ContactPoint::Label label)
{
    switch (label) {
    case ContactPoint::Label::None:
        return {};
    case ContactPoint::Label::Work:
        return QStringLiteral("work");
    case ContactPoint::Label::Home:
        break;
    }
    return QStringLiteral("home");
}

QString codeOf(Identifier::Kind kind)
{
    switch (kind) {
    case Identifier::Kind::CustomerNumber:
        return QStringLiteral("customer-number");
    case Identifier::Kind::EmployeeNumber:
        return QStringLiteral("employee-number");
    case Identifier::Kind::UserId:
        return QStringLiteral("user-id");
    case Identifier::Kind::IpAddress:
        return QStringLiteral("ip-address");
    case Identifier::Kind::Cookie:
        return QStringLiteral("cookie");
    case Identifier::Kind::Other:
        break;
    }
    return QStringLiteral("identifier");
}

std::optional<Identifier::Kind> identifierKindFromCode(const QString &code)
{
    for (const Identifier::Kind kind : allKinds) {
        if (code == codeOf(kind))
            return kind;
    }
    return std::nullopt;
}
