#include "app/activities/activity_picks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activity_picks {

namespace {

using enum DataClass;

constexpr DataPick dataOffered[] = {{"Name"_L1, Standard}, {"EmailAddress"_L1, Standard},
    {"TelephoneNumber"_L1, Standard}, {"PhysicalAddress"_L1, Standard}, {"BirthDate"_L1, Standard},
    {"Age"_L1, Standard}, {"Gender"_L1, Standard}, {"Nationality"_L1, Standard}, {"Language"_L1, Standard},
    {"Picture"_L1, Standard}, {"OfficialID"_L1, NationalId}, {"Passport"_L1, Sensitive},
    {"UID"_L1, Pseudonymous}, {"Username"_L1, Standard}, {"Password"_L1, Sensitive},
    {"IPAddress"_L1, Pseudonymous}, {"MACAddress"_L1, Pseudonymous}, {"UserAgent"_L1, Pseudonymous},
    {"BrowsingBehaviour"_L1, Sensitive}, {"LinkClicked"_L1, Standard}, {"BankAccount"_L1, Sensitive},
    {"PaymentCardNumber"_L1, Sensitive}, {"Transaction"_L1, Standard}, {"Purchase"_L1, Standard},
    {"Income"_L1, Sensitive}, {"Salary"_L1, Sensitive}, {"Tax"_L1, Sensitive}, {"Preference"_L1, Standard},
    {"PrivacyPreference"_L1, Standard}, {"Interest"_L1, Standard}, {"Communication"_L1, Standard},
    {"EmailContent"_L1, Standard}, {"VoiceCommunicationRecording"_L1, Sensitive}, {"CallLog"_L1, Standard},
    {"Job"_L1, Standard}, {"CurrentEmployment"_L1, Standard}, {"EmploymentHistory"_L1, Standard},
    {"Education"_L1, Standard}, {"EducationQualification"_L1, Standard},
    {"ProfessionalEvaluation"_L1, Sensitive}, {"PerformanceAtWork"_L1, Sensitive},
    {"DisciplinaryAction"_L1, Sensitive}, {"Reference"_L1, Sensitive}, {"Location"_L1, Sensitive},
    {"GPSCoordinate"_L1, Sensitive}, {"VehicalLicenseRegistration"_L1, Standard},
    {"MaritalStatus"_L1, Standard}, {"Family"_L1, Sensitive}, {"Health"_L1, Special},
    {"HealthRecord"_L1, Special}, {"Disability"_L1, Special}, {"Biometric"_L1, Special},
    {"Genetic"_L1, Special}, {"EthnicOrigin"_L1, Special}, {"Religion"_L1, Special},
    {"PhilosophicalBelief"_L1, Special}, {"PoliticalOpinion"_L1, Special},
    {"TradeUnionMembership"_L1, Special}, {"Sexual"_L1, Special}, {"CriminalConviction"_L1, Criminal},
    {"CriminalOffence"_L1, Criminal}};

constexpr SubjectPick subjectsOffered[] = {{"Customer"_L1, true, false}, {"Client"_L1, true, false},
    {"Consumer"_L1, true, false}, {"prospect"_L1, false, false}, {"former-customer"_L1, false, false},
    {"supplier-contact"_L1, false, false}, {"Employee"_L1, true, true}, {"former-employee"_L1, false, false},
    {"temporary-worker"_L1, false, true}, {"trainee"_L1, false, true}, {"volunteer"_L1, false, false},
    {"relative-of-employee"_L1, false, false}, {"JobApplicant"_L1, true, true}, {"Applicant"_L1, true, false},
    {"Member"_L1, true, false}, {"Subscriber"_L1, true, false}, {"User"_L1, true, false},
    {"Visitor"_L1, true, false}, {"Adult"_L1, true, false}, {"Child"_L1, true, true},
    {"ParentOfDataSubject"_L1, true, false}, {"GuardianOfDataSubject"_L1, true, false},
    {"Patient"_L1, true, true}, {"Student"_L1, true, false}, {"VulnerableDataSubject"_L1, true, true}};

QStringList words(std::initializer_list<const char *> words)
{
    QStringList list;
    for (const char *word : words)
        list.append(QString::fromLatin1(word));
    return list;
}

} // namespace

std::span<const DataPick> data()
{
    return dataOffered;
}

std::span<const SubjectPick> subjects()
{
    return subjectsOffered;
}

QStringList of(const ActivityField &field)
{
    const QLatin1StringView key(field.key);
    QStringList codes;
    if (key == QLatin1StringView(activity_key::dataCategories)) {
        for (const DataPick &pick : dataOffered)
            codes.append(pick.term);
    } else if (key == QLatin1StringView(activity_key::subjects)) {
        for (const SubjectPick &pick : subjectsOffered)
            codes.append(pick.code);
    } else if (key == "special-ground"_L1) {
        codes = words({"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"}); // art. 9(2) GDPR
    } else if (key == "source"_L1) {
        codes = words({"person", "other-organisation", "public-source", "observed", "derived"});
    } else if (key == QLatin1StringView(activity_key::profiling)) {
        codes = words({"none", "profiling", "profiling-with-effects"}); // art. 4(4) and 22(1) GDPR
    }
    return codes;
}

QStringList chosen(const QString &value)
{
    return value.split(u' ', Qt::SkipEmptyParts);
}

std::optional<QString> ordered(const ActivityField &field, const QString &value)
{
    const QStringList given = chosen(value);
    QStringList kept;
    const QStringList offered = of(field);
    for (const QString &code : offered) {
        if (given.contains(code))
            kept.append(code);
    }
    const bool isKnown =
        std::all_of(given.begin(), given.end(), [&](const QString &code) { return offered.contains(code); });
    if (!isKnown || (field.input == ActivityInput::Choice && kept.size() > 1))
        return std::nullopt;
    return kept.join(u' ');
}

DataClass classOf(const QString &dataCategories)
{
    DataClass highest = Standard;
    const QStringList codes = chosen(dataCategories);
    for (const DataPick &pick : dataOffered) {
        if (codes.contains(pick.term))
            highest = stricter(highest, pick.dataClass);
    }
    return highest;
}

bool holdsClass(const QString &dataCategories, DataClass dataClass)
{
    const QStringList codes = chosen(dataCategories);
    return std::any_of(std::begin(dataOffered), std::end(dataOffered),
        [&](const DataPick &pick) { return pick.dataClass == dataClass && codes.contains(pick.term); });
}

bool isAnyVulnerable(const QString &subjects)
{
    const QStringList codes = chosen(subjects);
    return std::any_of(std::begin(subjectsOffered), std::end(subjectsOffered),
        [&](const SubjectPick &pick) { return pick.isVulnerable && codes.contains(pick.code); });
}

} // namespace activity_picks
