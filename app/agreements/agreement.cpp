#include "app/agreements/agreement.h"

#include "app/contacts/visible_text.h"

#include <QStringList>

namespace {

constexpr const char *agreementFormCodes[] = {"", "written", "electronic", "unwritten"};
constexpr const char *subAuthorisationCodes[] = {"", "specific", "general"};
constexpr const char *agreementRenewalCodes[] = {"", "ends", "renews", "indefinite"};

template <typename Value, std::size_t Count>
std::optional<Value> agreementValueFrom(const char *const (&codes)[Count], QStringView code)
{
    for (std::size_t at = 1; at < Count; ++at) {
        if (code == QLatin1String(codes[at]))
            return static_cast<Value>(at);
    }
    return std::nullopt;
}

bool isLongerThanNothing(const IsoDuration &term)
{
    return term.years + term.months + term.weeks + term.days > 0;
}

bool isGoodReference(const QString &reference)
{
    constexpr qsizetype longest = 200;
    return reference.size() <= longest && !hasForbiddenCharacters(reference);
}

QStringList wrongFieldsOf(const Agreement &agreement)
{
    constexpr int mostDays = 366;
    constexpr int mostMonths = 60;
    QStringList wrong;
    if (!isGoodReference(agreement.reference))
        wrong.append(QStringLiteral("reference"));
    if (agreement.isSigned() && !agreement.from.isValid())
        wrong.append(QStringLiteral("from"));
    for (const QDate end : {agreement.until, agreement.endedOn}) {
        if (end.isValid() && agreement.signedOn > end)
            wrong.append(QStringLiteral("signed"));
    }
    const bool renews = agreement.renewal == AgreementRenewal::Renews;
    if (agreement.renewal == AgreementRenewal::Indefinite ? agreement.until.isValid()
                                                          : renews && !agreement.until.isValid())
        wrong.append(QStringLiteral("until"));
    if (agreement.renewsBy ? !renews || !isLongerThanNothing(*agreement.renewsBy) : renews)
        wrong.append(QStringLiteral("renews-by"));
    if (agreement.notice && !isLongerThanNothing(*agreement.notice))
        wrong.append(QStringLiteral("notice"));
    if (agreement.objectionDays && (*agreement.objectionDays < 1 || *agreement.objectionDays > mostDays))
        wrong.append(QStringLiteral("objection-days"));
    if (agreement.reviewMonths < 1 || agreement.reviewMonths > mostMonths)
        wrong.append(QStringLiteral("review-months"));
    for (auto term = agreement.terms.cbegin(); term != agreement.terms.cend(); ++term) {
        if (!isGoodTerm(term.key(), term.value()))
            wrong.append(codeOf(term.key()));
    }
    return wrong;
}

} // namespace

QString codeOf(AgreementForm form)
{
    return QString::fromLatin1(agreementFormCodes[static_cast<int>(form)]);
}

QString codeOf(SubAuthorisation authorisation)
{
    return QString::fromLatin1(subAuthorisationCodes[static_cast<int>(authorisation)]);
}

QString codeOf(AgreementRenewal renewal)
{
    return QString::fromLatin1(agreementRenewalCodes[static_cast<int>(renewal)]);
}

std::optional<AgreementForm> agreementFormFrom(QStringView code)
{
    return agreementValueFrom<AgreementForm>(agreementFormCodes, code);
}

std::optional<SubAuthorisation> subAuthorisationFrom(QStringView code)
{
    return agreementValueFrom<SubAuthorisation>(subAuthorisationCodes, code);
}

std::optional<AgreementRenewal> agreementRenewalFrom(QStringView code)
{
    return agreementValueFrom<AgreementRenewal>(agreementRenewalCodes, code);
}

bool Agreement::holdsOn(QDate day) const
{
    if (!isSigned() || signedOn > day || from > day || (endedOn.isValid() && endedOn < day))
        return false;
    return renewal == AgreementRenewal::Renews || !until.isValid() || until >= day;
}

Outcome checkAgreement(const Agreement &agreement)
{
    const auto backward = [&](QDate end) {
        return end.isValid() && agreement.from.isValid() && end < agreement.from;
    };
    for (const QDate end : {agreement.until, agreement.endedOn}) {
        if (backward(end))
            return Error{Failure::Invalid, QStringLiteral("agreement.ends-before"),
                {agreement.from.toString(Qt::ISODate), end.toString(Qt::ISODate)}};
    }
    const QStringList wrong = wrongFieldsOf(agreement);
    return wrong.isEmpty() ? Outcome(done)
                           : Outcome(Error{Failure::Invalid, QStringLiteral("agreement.fields"),
                                 {wrong.join(QStringLiteral(", "))}});
}

namespace agreement_clocks {

QDate endOf(const Agreement &agreement, QDate today)
{
    if (agreement.endedOn.isValid())
        return agreement.endedOn;
    if (agreement.renewal != AgreementRenewal::Renews || !agreement.renewsBy)
        return agreement.until;
    // Each from the first end, so that the 31st comes back after a shorter month.
    QDate end = agreement.until;
    for (int times = 1; end.isValid() && end < today; ++times) {
        const IsoDuration &by = *agreement.renewsBy;
        const IsoDuration whole{by.years * times, by.months * times, by.weeks * times, by.days * times};
        end = whole.addedTo(agreement.until);
    }
    return end;
}

QDate noticeBy(const Agreement &agreement, QDate today)
{
    const QDate end = endOf(agreement, today);
    if (agreement.renewal != AgreementRenewal::Renews || !agreement.notice || !end.isValid() ||
        agreement.endedOn.isValid())
        return {};
    const IsoDuration &notice = *agreement.notice;
    return IsoDuration{-notice.years, -notice.months, -notice.weeks, -notice.days}.addedTo(end);
}

QDate reviewBy(const Agreement &agreement, QDate reviewedOn)
{
    const QDate since = reviewedOn.isValid() ? reviewedOn : agreement.from;
    return since.isValid() ? since.addMonths(agreement.reviewMonths) : QDate();
}

} // namespace agreement_clocks
