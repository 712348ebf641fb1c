#include "app/demo/demo_activities.h"

#include "app/activities/activity_history_repository.h"
#include "app/activities/activity_reader.h"
#include "app/activities/activity_repository.h"
#include "app/changes/change.h"
#include "app/consent/purpose_repository.h"

namespace demo_activities {

namespace {

struct DemoActivity
{
    QStringList purposeKeys;
    ActivityValues values;
};

DemoActivity marketing()
{
    return {{QStringLiteral("newsletter"), QStringLiteral("phone-sales")},
        {{QStringLiteral("name"), QStringLiteral("Nieuwsbrief en telefonische verkoop")},
            {QStringLiteral("description"),
                QStringLiteral("Wie toestemming gaf, krijgt de nieuwsbrief of wordt gebeld over eigen "
                               "producten. Afmelden kan in elke nieuwsbrief en in elk gesprek.")},
            {QStringLiteral("department"), QStringLiteral("Marketing")},
            {QStringLiteral("subjects"), QStringLiteral("Customer prospect Subscriber")},
            {QStringLiteral("data-categories"),
                QStringLiteral("Name EmailAddress TelephoneNumber LinkClicked Preference PrivacyPreference")},
            {QStringLiteral("source"), QStringLiteral("person observed")},
            {QStringLiteral("internal-recipients"), QStringLiteral("Marketing en klantenservice")},
            {QStringLiteral("own-measures"),
                QStringLiteral("Jaarlijkse training; lijsten gaan alleen versleuteld de deur uit.")},
            {QStringLiteral("profiling"), QStringLiteral("profiling")},
            {QStringLiteral("owner"), QStringLiteral("Hoofd marketing")},
            {QStringLiteral("systems"), QStringLiteral("Klantkluis; mailprogramma; telefooncentrale")}}};
}

DemoActivity photos()
{
    return {{QStringLiteral("event-photos")},
        {{QStringLiteral("name"), QStringLiteral("Foto's van evenementen")},
            {QStringLiteral("description"), QStringLiteral("Foto's maken en plaatsen op de website.")},
            {QStringLiteral("subjects"), QStringLiteral("Customer Visitor")},
            {QStringLiteral("data-categories"), QStringLiteral("Name Picture")}}};
}

DemoActivity customers()
{
    return {{QStringLiteral("customer-administration"), QStringLiteral("download-delivery")},
        {{QStringLiteral("name"), QStringLiteral("Klantadministratie en levering")},
            {QStringLiteral("description"),
                QStringLiteral("Gegevens van klanten bijhouden om de overeenkomst uit te voeren, vragen te "
                               "beantwoorden en te leveren waar iemand om vroeg.")},
            {QStringLiteral("department"), QStringLiteral("Klantenservice")},
            {QStringLiteral("subjects"), QStringLiteral("Customer former-customer supplier-contact")},
            {QStringLiteral("data-categories"),
                QStringLiteral(
                    "Name EmailAddress TelephoneNumber PhysicalAddress UID Purchase Communication")},
            {QStringLiteral("source"), QStringLiteral("person")},
            {QStringLiteral("internal-recipients"), QStringLiteral("Klantenservice, verkoop en magazijn")},
            {QStringLiteral("profiling"), QStringLiteral("none")},
            {QStringLiteral("owner"), QStringLiteral("Hoofd klantenservice")},
            {QStringLiteral("systems"), QStringLiteral("Klantkluis; webwinkel")}}};
}

DemoActivity accounts()
{
    return {{QStringLiteral("invoicing")},
        {{QStringLiteral("name"), QStringLiteral("Facturatie en boekhouding")},
            {QStringLiteral("description"),
                QStringLiteral("Facturen maken, betalingen verwerken en de boekhouding bewaren.")},
            {QStringLiteral("department"), QStringLiteral("Financiën")},
            {QStringLiteral("subjects"), QStringLiteral("Customer former-customer supplier-contact")},
            {QStringLiteral("data-categories"),
                QStringLiteral("Name PhysicalAddress BankAccount Transaction Purchase")},
            {QStringLiteral("source"), QStringLiteral("person derived")},
            {QStringLiteral("internal-recipients"), QStringLiteral("Financiën")},
            {QStringLiteral("other-recipients"), QStringLiteral("Belastingdienst; accountant")},
            {QStringLiteral("profiling"), QStringLiteral("none")},
            {QStringLiteral("owner"), QStringLiteral("Hoofd financiën")},
            {QStringLiteral("systems"), QStringLiteral("Klantkluis; boekhoudprogramma")}}};
}

DemoActivity personnel()
{
    return {{QStringLiteral("personnel-administration"), QStringLiteral("payroll-tax"),
                QStringLiteral("recruitment")},
        {{QStringLiteral("name"), QStringLiteral("Personeel, salaris en werving")},
            {QStringLiteral("description"),
                QStringLiteral("Sollicitaties behandelen, personeelsdossiers bijhouden en salaris betalen.")},
            {QStringLiteral("department"), QStringLiteral("Personeelszaken")},
            {QStringLiteral("subjects"), QStringLiteral("Employee former-employee JobApplicant")},
            {QStringLiteral("data-categories"),
                QStringLiteral("Name BirthDate OfficialID BankAccount Salary Tax CurrentEmployment "
                               "EducationQualification PerformanceAtWork")},
            {QStringLiteral("source"), QStringLiteral("person other-organisation")},
            {QStringLiteral("statute"),
                QStringLiteral("Burgerservicenummer: Wet op de loonbelasting 1964 art. 28; UAVG art. 46.")},
            {QStringLiteral("internal-recipients"),
                QStringLiteral("Personeelszaken en de eigen leidinggevende")},
            {QStringLiteral("other-recipients"), QStringLiteral("Belastingdienst; UWV; pensioenfonds")},
            {QStringLiteral("profiling"), QStringLiteral("none")},
            {QStringLiteral("owner"), QStringLiteral("Hoofd personeelszaken")},
            {QStringLiteral("systems"), QStringLiteral("Klantkluis; salarisprogramma")}}};
}

Result<QList<Id<Purpose>>> purposesNamed(Change &change, const QStringList &keys)
{
    QList<Id<Purpose>> purposes;
    for (const QString &key : keys) {
        const auto purpose = purpose_repository::byKey(change.connection(), key);
        if (!purpose)
            return purpose.error();
        if (*purpose && !(*purpose)->endedAt)
            purposes.append((*purpose)->id);
    }
    return purposes;
}

/// Nothing where the file has none of its purposes.
Result<std::optional<Id<ProcessingActivity>>> addOne(Change &change, const DemoActivity &activity)
{
    const auto purposes = purposesNamed(change, activity.purposeKeys);
    if (!purposes)
        return purposes.error();
    if (purposes->isEmpty())
        return std::optional<Id<ProcessingActivity>>();
    const auto id = activity_repository::add(change.connection(),
        {.purposes = *purposes, .values = activity.values}, change.now(), change.permit().staffRef());
    return id ? Result<std::optional<Id<ProcessingActivity>>>(std::optional(*id))
              : Result<std::optional<Id<ProcessingActivity>>>(id.error());
}

Outcome screenOne(
    Change &change, Id<ProcessingActivity> id, DpiaCriteria criteria, const QString &reason = {})
{
    QMap<DpiaPrinciple, DpiaAnswer> answers;
    for (const DpiaPrinciple principle : allDpiaPrinciples)
        answers.insert(principle, DpiaAnswer::Yes);
    answers.insert(DpiaPrinciple::Transfers, DpiaAnswer::DoesNotApply);
    return activity_history_repository::addScreening(change.connection(),
        {.activity = id,
            .criteria = criteria,
            .answers = answers,
            .isNeeded = callsForDpia(criteria) && reason.isEmpty(),
            .reason = reason,
            .screenedBy = change.permit().staffRef(),
            .screenedAt = change.now()});
}

Outcome reviewOne(Change &change, Id<ProcessingActivity> id, bool isServer)
{
    constexpr int monthsToNext = 11;
    if (auto set =
            activity_repository::setValue(change.connection(), id, QLatin1String(activity_key::reviewOn),
                change.today().addMonths(monthsToNext).toString(Qt::ISODate));
        !set)
        return set;
    const auto standing = activity_reader::one(
        change.connection(), id, {.today = change.today(), .now = change.now(), .isServer = isServer});
    if (!standing)
        return standing.error();
    return activity_history_repository::addReview(change.connection(),
        {.activity = id,
            .reviewedBy = change.permit().staffRef(),
            .reviewedAt = change.now(),
            .isOwn = true,
            .facts = activity_answers::snapshot(standing->answers),
            .digest = standing->digest});
}

/// Screened and reviewed.
Outcome addLookedAt(Change &change, const DemoActivity &activity, DpiaCriteria criteria, bool isServer,
    const QString &reason = {})
{
    const auto id = addOne(change, activity);
    if (!id)
        return id.error();
    if (!*id)
        return done;
    if (auto screened = screenOne(change, **id, criteria, reason); !screened)
        return screened;
    return reviewOne(change, **id, isServer);
}

/// Somebody named another recipient after it was reviewed.
Outcome addOutdated(Change &change, const DemoActivity &activity, bool isServer)
{
    const auto id = addOne(change, activity);
    if (!id)
        return id.error();
    if (!*id)
        return done;
    if (auto screened = screenOne(change, **id, {}); !screened)
        return screened;
    if (auto reviewed = reviewOne(change, **id, isServer); !reviewed)
        return reviewed;
    return activity_repository::setValue(
        change.connection(), **id, QStringLiteral("other-recipients"), QStringLiteral("Bezorgdienst"));
}

} // namespace

Outcome add(Change &change, bool isServer)
{
    if (auto added = addLookedAt(change, marketing(), {DpiaCriterion::Scoring}, isServer); !added)
        return added;
    if (const auto added = addOne(change, photos()); !added)
        return added.error();
    if (auto added = addOutdated(change, customers(), isServer); !added)
        return added;
    if (auto added = addLookedAt(change, accounts(), {DpiaCriterion::SensitiveData}, isServer); !added)
        return added;
    return addLookedAt(change, personnel(), {DpiaCriterion::SensitiveData, DpiaCriterion::Vulnerable},
        isServer, QStringLiteral("Kleine organisatie; de wet schrijft voor welke gegevens worden verwerkt."));
}

} // namespace demo_activities
