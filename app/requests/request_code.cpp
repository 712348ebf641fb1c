#include "app/requests/request_code.h"

#include <algorithm>

namespace {

struct TypeCode
{
    Request::Type type;
    const char *code;
};

/// The codes stand in what was signed, and in certificates that were given out.
constexpr TypeCode typeCodes[] = {{Request::Type::Access, "access"},
    {Request::Type::Rectification, "rectification"}, {Request::Type::Erasure, "erasure"},
    {Request::Type::Restriction, "restriction"}, {Request::Type::Portability, "portability"},
    {Request::Type::Objection, "objection"}, {Request::Type::ConsentWithdrawal, "consent-withdrawal"},
    {Request::Type::HumanReview, "human-review"}, {Request::Type::Recipients, "recipients"},
    {Request::Type::Complaint, "complaint"}};

} // namespace

QString codeOf(Request::Type type)
{
    const auto *row = std::find_if(std::begin(typeCodes), std::end(typeCodes),
        [type](const TypeCode &each) { return each.type == type; });
    return row == std::end(typeCodes) ? QString() : QString::fromLatin1(row->code);
}

std::optional<Request::Type> requestTypeFromCode(const QString &code)
{
    const auto *row = std::find_if(std::begin(typeCodes), std::end(typeCodes),
        [&code](const TypeCode &each) { return code == QLatin1String(each.code); });
    return row == std::end(typeCodes) ? std::nullopt : std::optional(row->type);
}
