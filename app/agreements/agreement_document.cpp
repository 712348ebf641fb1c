#include "app/agreements/agreement_document.h"

namespace {

struct DocumentKindRow
{
    AgreementDocument::Kind kind;
    const char *code;
};

constexpr DocumentKindRow documentKindRows[] = {{AgreementDocument::Kind::Agreement, "agreement"},
    {AgreementDocument::Kind::SignedCopy, "signed"}, {AgreementDocument::Kind::Annex, "annex"},
    {AgreementDocument::Kind::Evidence, "evidence"}};

} // namespace

QString codeOf(AgreementDocument::Kind kind)
{
    for (const DocumentKindRow &row : documentKindRows) {
        if (row.kind == kind)
            return QString::fromLatin1(row.code);
    }
    return {};
}

std::optional<AgreementDocument::Kind> agreementDocumentKindFrom(QStringView code)
{
    for (const DocumentKindRow &row : documentKindRows) {
        if (code == QLatin1String(row.code))
            return row.kind;
    }
    return std::nullopt;
}
