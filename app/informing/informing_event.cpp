#include "app/informing/informing_event.h"

#include "app/contacts/field_value.h"
#include "app/contacts/visible_text.h"
#include "app/grounds/reason_rule.h"

namespace {

constexpr qsizetype longestInformingText = 1'000;

struct MannerKey
{
    InformingManner manner;
    const char *key;
};

constexpr MannerKey mannerKeys[] = {
    {InformingManner::AtCollection, "at-collection"},
    {InformingManner::Letter, "letter"},
    {InformingManner::Email, "email"},
    {InformingManner::InPerson, "in-person"},
    {InformingManner::Website, "website"},
    {InformingManner::AlreadyHas, "already-has"},
    {InformingManner::Disproportionate, "disproportionate"},
    {InformingManner::Statute, "statute"},
    {InformingManner::Secrecy, "secrecy"},
    {InformingManner::Reopened, "reopened"},
};

Error wrongInforming(const char *what, const char *field)
{
    return {Failure::Invalid, QString::fromLatin1(what), {QString::fromLatin1(field)}};
}

} // namespace

QString keyOf(InformingManner manner)
{
    for (const MannerKey &row : mannerKeys) {
        if (row.manner == manner)
            return QString::fromLatin1(row.key);
    }
    return {};
}

std::optional<InformingManner> informingMannerFrom(QStringView key)
{
    for (const MannerKey &row : mannerKeys) {
        if (key == QLatin1String(row.key))
            return row.manner;
    }
    return std::nullopt;
}

QString lettersNotWritten()
{
    return QStringLiteral("letters-not-written");
}

bool tellsThem(InformingManner manner)
{
    return manner <= InformingManner::Website;
}

bool isFor(InformingManner manner, DataOrigin origin)
{
    switch (manner) {
    case InformingManner::AtCollection:
        return origin == DataOrigin::Person;
    case InformingManner::Disproportionate:
    case InformingManner::Statute:
    case InformingManner::Secrecy:
        return origin == DataOrigin::Elsewhere;
    default:
        return true;
    }
}

Result<InformingDraft> acceptedInforming(const InformingDraft &draft, const QString &inForce, Instant now)
{
    InformingDraft accepted = draft;
    accepted.at = draft.at.value_or(now);
    accepted.statement = draft.statement.simplified();
    accepted.reason = draft.reason.simplified();
    if (*accepted.at > now)
        return wrongInforming("informing.future", "at");
    for (const auto &[field, text] :
        {std::pair("statement", accepted.statement), std::pair("reason", accepted.reason)}) {
        if (text.size() > longestInformingText || hasForbiddenCharacters(text) || !text.isValidUtf16())
            return wrongInforming("informing.text", field);
    }
    if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), accepted.reason}}); !clean)
        return clean.error();
    if (!tellsThem(draft.manner)) {
        accepted.statement.clear();
        // A word or a dash explains nothing to whoever asks for account (art. 5(2) GDPR).
        return checkReason(accepted.reason)
            ? Result<InformingDraft>(accepted)
            : Result<InformingDraft>(wrongInforming("informing.reason", "reason"));
    }
    if (accepted.statement.isEmpty())
        accepted.statement = inForce;
    if (accepted.statement.isEmpty())
        return wrongInforming("informing.statement", "statement");
    return accepted;
}
