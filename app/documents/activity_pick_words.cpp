#include "app/documents/activity_words.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>

namespace {

constexpr CodeWord dataPickWords[] = {{"Name", QT_TRANSLATE_NOOP("Activities", "Name")},
    {"EmailAddress", QT_TRANSLATE_NOOP("Activities", "E-mail address")},
    {"TelephoneNumber", QT_TRANSLATE_NOOP("Activities", "Telephone number")},
    {"PhysicalAddress", QT_TRANSLATE_NOOP("Activities", "Postal address")},
    {"BirthDate", QT_TRANSLATE_NOOP("Activities", "Date of birth")},
    {"Age", QT_TRANSLATE_NOOP("Activities", "Age")}, {"Gender", QT_TRANSLATE_NOOP("Activities", "Gender")},
    {"Nationality", QT_TRANSLATE_NOOP("Activities", "Nationality")},
    {"Language", QT_TRANSLATE_NOOP("Activities", "Language")},
    {"Picture", QT_TRANSLATE_NOOP("Activities", "Photo or video")},
    {"OfficialID", QT_TRANSLATE_NOOP("Activities", "Citizen service number (BSN)")},
    {"Passport", QT_TRANSLATE_NOOP("Activities", "Identity document")},
    {"UID", QT_TRANSLATE_NOOP("Activities", "Customer or personnel number")},
    {"Username", QT_TRANSLATE_NOOP("Activities", "User name")},
    {"Password", QT_TRANSLATE_NOOP("Activities", "Password")},
    {"IPAddress", QT_TRANSLATE_NOOP("Activities", "IP address")},
    {"MACAddress", QT_TRANSLATE_NOOP("Activities", "Address of a device")},
    {"UserAgent", QT_TRANSLATE_NOOP("Activities", "Browser and device")},
    {"BrowsingBehaviour", QT_TRANSLATE_NOOP("Activities", "Browsing behaviour")},
    {"LinkClicked", QT_TRANSLATE_NOOP("Activities", "Opened mails and links")},
    {"BankAccount", QT_TRANSLATE_NOOP("Activities", "Bank account")},
    {"PaymentCardNumber", QT_TRANSLATE_NOOP("Activities", "Payment card")},
    {"Transaction", QT_TRANSLATE_NOOP("Activities", "Invoices and payments")},
    {"Purchase", QT_TRANSLATE_NOOP("Activities", "Orders and purchases")},
    {"Income", QT_TRANSLATE_NOOP("Activities", "Income and debts")},
    {"Salary", QT_TRANSLATE_NOOP("Activities", "Salary")},
    {"Tax", QT_TRANSLATE_NOOP("Activities", "Tax data")},
    {"Preference", QT_TRANSLATE_NOOP("Activities", "Preferences")},
    {"PrivacyPreference", QT_TRANSLATE_NOOP("Activities", "Consents and objections")},
    {"Interest", QT_TRANSLATE_NOOP("Activities", "Interests")},
    {"Communication", QT_TRANSLATE_NOOP("Activities", "Correspondence")},
    {"EmailContent", QT_TRANSLATE_NOOP("Activities", "Content of e-mails")},
    {"VoiceCommunicationRecording", QT_TRANSLATE_NOOP("Activities", "Recorded calls")},
    {"CallLog", QT_TRANSLATE_NOOP("Activities", "Who called when")},
    {"Job", QT_TRANSLATE_NOOP("Activities", "Job title")},
    {"CurrentEmployment", QT_TRANSLATE_NOOP("Activities", "Employment contract")},
    {"EmploymentHistory", QT_TRANSLATE_NOOP("Activities", "Work experience")},
    {"Education", QT_TRANSLATE_NOOP("Activities", "Education")},
    {"EducationQualification", QT_TRANSLATE_NOOP("Activities", "Diplomas")},
    {"ProfessionalEvaluation", QT_TRANSLATE_NOOP("Activities", "Appraisals")},
    {"PerformanceAtWork", QT_TRANSLATE_NOOP("Activities", "Performance at work")},
    {"DisciplinaryAction", QT_TRANSLATE_NOOP("Activities", "Disciplinary measures")},
    {"Reference", QT_TRANSLATE_NOOP("Activities", "References of others")},
    {"Location", QT_TRANSLATE_NOOP("Activities", "Whereabouts")},
    {"GPSCoordinate", QT_TRANSLATE_NOOP("Activities", "GPS position")},
    {"VehicalLicenseRegistration", QT_TRANSLATE_NOOP("Activities", "Number plate")},
    {"MaritalStatus", QT_TRANSLATE_NOOP("Activities", "Marital status")},
    {"Family", QT_TRANSLATE_NOOP("Activities", "Family")},
    {"Health", QT_TRANSLATE_NOOP("Activities", "Health (special)")},
    {"HealthRecord", QT_TRANSLATE_NOOP("Activities", "Medical file (special)")},
    {"Disability", QT_TRANSLATE_NOOP("Activities", "Disability (special)")},
    {"Biometric", QT_TRANSLATE_NOOP("Activities", "Biometric data (special)")},
    {"Genetic", QT_TRANSLATE_NOOP("Activities", "Genetic data (special)")},
    {"EthnicOrigin", QT_TRANSLATE_NOOP("Activities", "Ethnic origin (special)")},
    {"Religion", QT_TRANSLATE_NOOP("Activities", "Religion (special)")},
    {"PhilosophicalBelief", QT_TRANSLATE_NOOP("Activities", "Philosophical belief (special)")},
    {"PoliticalOpinion", QT_TRANSLATE_NOOP("Activities", "Political opinion (special)")},
    {"TradeUnionMembership", QT_TRANSLATE_NOOP("Activities", "Trade union membership (special)")},
    {"Sexual", QT_TRANSLATE_NOOP("Activities", "Sex life or orientation (special)")},
    {"CriminalConviction", QT_TRANSLATE_NOOP("Activities", "Convictions (criminal)")},
    {"CriminalOffence", QT_TRANSLATE_NOOP("Activities", "Suspicions and offences (criminal)")}};

constexpr CodeWord subjectPickWords[] = {{"Customer", QT_TRANSLATE_NOOP("Activities", "Customers")},
    {"Client", QT_TRANSLATE_NOOP("Activities", "Clients")},
    {"Consumer", QT_TRANSLATE_NOOP("Activities", "Consumers")},
    {"prospect", QT_TRANSLATE_NOOP("Activities", "People who showed interest")},
    {"former-customer", QT_TRANSLATE_NOOP("Activities", "Former customers")},
    {"supplier-contact", QT_TRANSLATE_NOOP("Activities", "Contacts at suppliers")},
    {"Employee", QT_TRANSLATE_NOOP("Activities", "Employees")},
    {"former-employee", QT_TRANSLATE_NOOP("Activities", "Former employees")},
    {"temporary-worker", QT_TRANSLATE_NOOP("Activities", "Temporary workers")},
    {"trainee", QT_TRANSLATE_NOOP("Activities", "Trainees")},
    {"volunteer", QT_TRANSLATE_NOOP("Activities", "Volunteers")},
    {"relative-of-employee", QT_TRANSLATE_NOOP("Activities", "Relatives of employees")},
    {"JobApplicant", QT_TRANSLATE_NOOP("Activities", "Job applicants")},
    {"Applicant", QT_TRANSLATE_NOOP("Activities", "People who asked for something")},
    {"Member", QT_TRANSLATE_NOOP("Activities", "Members")},
    {"Subscriber", QT_TRANSLATE_NOOP("Activities", "Subscribers")},
    {"User", QT_TRANSLATE_NOOP("Activities", "Users of a service")},
    {"Visitor", QT_TRANSLATE_NOOP("Activities", "Visitors")},
    {"Adult", QT_TRANSLATE_NOOP("Activities", "Adults")},
    {"Child", QT_TRANSLATE_NOOP("Activities", "Children")},
    {"ParentOfDataSubject", QT_TRANSLATE_NOOP("Activities", "Parents")},
    {"GuardianOfDataSubject", QT_TRANSLATE_NOOP("Activities", "Guardians")},
    {"Patient", QT_TRANSLATE_NOOP("Activities", "Patients")},
    {"Student", QT_TRANSLATE_NOOP("Activities", "Students")},
    {"VulnerableDataSubject", QT_TRANSLATE_NOOP("Activities", "Other vulnerable people")}};

constexpr CodeWord specialGroundWords[] = {{"a", QT_TRANSLATE_NOOP("Activities", "a: explicit consent")},
    {"b", QT_TRANSLATE_NOOP("Activities", "b: employment and social security law")},
    {"c", QT_TRANSLATE_NOOP("Activities", "c: vital interests")},
    {"d", QT_TRANSLATE_NOOP("Activities", "d: members of a non-profit body")},
    {"e", QT_TRANSLATE_NOOP("Activities", "e: made public by the person")},
    {"f", QT_TRANSLATE_NOOP("Activities", "f: legal claims")},
    {"g", QT_TRANSLATE_NOOP("Activities", "g: substantial public interest")},
    {"h", QT_TRANSLATE_NOOP("Activities", "h: health care")},
    {"i", QT_TRANSLATE_NOOP("Activities", "i: public health")},
    {"j", QT_TRANSLATE_NOOP("Activities", "j: archiving, research, statistics")}};

constexpr CodeWord sourcePickWords[] = {{"person", QT_TRANSLATE_NOOP("Activities", "From the person")},
    {"other-organisation", QT_TRANSLATE_NOOP("Activities", "From another organisation")},
    {"public-source", QT_TRANSLATE_NOOP("Activities", "From a public source")},
    {"observed", QT_TRANSLATE_NOOP("Activities", "Observed by ourselves")},
    {"derived", QT_TRANSLATE_NOOP("Activities", "Derived from other data")}};

constexpr CodeWord profilingWords[] = {{"none", QT_TRANSLATE_NOOP("Activities", "No profiling")},
    {"profiling", QT_TRANSLATE_NOOP("Activities", "Profiling without decisions about people")},
    {"profiling-with-effects",
        QT_TRANSLATE_NOOP("Activities", "Profiling that leads to decisions with effects")}};

constexpr ValueWord<DpiaCriterion> dpiaCriteria[] = {
    {DpiaCriterion::Scoring,
        QT_TRANSLATE_NOOP("Activities", "1. People are scored, judged or predicted, profiling included")},
    {DpiaCriterion::AutomatedDecision,
        QT_TRANSLATE_NOOP(
            "Activities", "2. A machine decides about people, with legal or similarly serious effects")},
    {DpiaCriterion::Monitoring, QT_TRANSLATE_NOOP("Activities", "3. People are watched systematically")},
    {DpiaCriterion::SensitiveData,
        QT_TRANSLATE_NOOP("Activities", "4. Special, criminal or otherwise very personal data")},
    {DpiaCriterion::LargeScale, QT_TRANSLATE_NOOP("Activities", "5. Data on a large scale")},
    {DpiaCriterion::Matching,
        QT_TRANSLATE_NOOP("Activities", "6. Sets of data are combined in ways that people do not expect")},
    {DpiaCriterion::Vulnerable,
        QT_TRANSLATE_NOOP("Activities", "7. People who cannot easily refuse: staff, children, patients")},
    {DpiaCriterion::NewTechnology,
        QT_TRANSLATE_NOOP("Activities", "8. New technology, or technology used in a new way")},
    {DpiaCriterion::Obstruction,
        QT_TRANSLATE_NOOP("Activities", "9. It keeps people from a right, a service or a contract")}};

constexpr ValueWord<DpiaPrinciple> dpiaPrinciples[] = {
    {DpiaPrinciple::PurposeLimitation,
        QT_TRANSLATE_NOOP("Activities", "Are the purposes specified, explicit and legitimate?")},
    {DpiaPrinciple::Lawfulness,
        QT_TRANSLATE_NOOP("Activities", "Does every purpose have a lawful basis that holds?")},
    {DpiaPrinciple::Minimisation,
        QT_TRANSLATE_NOOP("Activities", "Is no more data used than the purposes need?")},
    {DpiaPrinciple::Accuracy, QT_TRANSLATE_NOOP("Activities", "Is the data kept right and up to date?")},
    {DpiaPrinciple::StorageLimitation,
        QT_TRANSLATE_NOOP("Activities", "Is the data kept no longer than needed?")},
    {DpiaPrinciple::Information,
        QT_TRANSLATE_NOOP("Activities", "Are people told, in plain words and in time?")},
    {DpiaPrinciple::Consent,
        QT_TRANSLATE_NOOP("Activities", "Where consent is asked: is it free, and as easily withdrawn?")},
    {DpiaPrinciple::AccessAndPortability,
        QT_TRANSLATE_NOOP("Activities", "Can people see and take along their data?")},
    {DpiaPrinciple::CorrectionAndErasure,
        QT_TRANSLATE_NOOP("Activities", "Can people have their data corrected and erased?")},
    {DpiaPrinciple::RestrictionAndObjection,
        QT_TRANSLATE_NOOP("Activities", "Can people restrict the use of their data and object to it?")},
    {DpiaPrinciple::Processors,
        QT_TRANSLATE_NOOP("Activities", "Is every processor bound by a complete agreement?")},
    {DpiaPrinciple::Transfers,
        QT_TRANSLATE_NOOP("Activities", "Is data that leaves the EEA protected as well as here?")}};

constexpr ValueWord<DpiaAnswer> dpiaAnswers[] = {
    {DpiaAnswer::Open, QT_TRANSLATE_NOOP("Activities", "Not answered")},
    {DpiaAnswer::Yes, QT_TRANSLATE_NOOP("Activities", "Yes")},
    {DpiaAnswer::Partly, QT_TRANSLATE_NOOP("Activities", "Partly")},
    {DpiaAnswer::No, QT_TRANSLATE_NOOP("Activities", "No")},
    {DpiaAnswer::DoesNotApply, QT_TRANSLATE_NOOP("Activities", "Does not apply")}};

} // namespace

QString activityPickWord(const ActivityField &field, const QString &code)
{
    const QLatin1String key(field.key);
    const char *word = nullptr;
    if (key == QLatin1String(activity_key::dataCategories))
        word = wordOf(dataPickWords, code);
    else if (key == QLatin1String(activity_key::subjects))
        word = wordOf(subjectPickWords, code);
    else if (key == QLatin1String("special-ground"))
        word = wordOf(specialGroundWords, code);
    else if (key == QLatin1String("source"))
        word = wordOf(sourcePickWords, code);
    else if (key == QLatin1String(activity_key::profiling))
        word = wordOf(profilingWords, code);
    return word ? activityWords(word) : code;
}

QString dpiaCriterionWord(DpiaCriterion criterion)
{
    return activityWords(wordOf(dpiaCriteria, criterion));
}

QString dpiaPrincipleQuestion(DpiaPrinciple principle)
{
    return activityWords(wordOf(dpiaPrinciples, principle));
}

QString dpiaAnswerWord(DpiaAnswer answer)
{
    return activityWords(wordOf(dpiaAnswers, answer));
}
