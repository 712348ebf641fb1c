#include "app/accountability/accountability_documents.h"
#include "app/audit/audit_trail.h"
#include "app/backup/backups.h"
#include "app/documents/accountability_report.h"
#include "app/documents/accountability_words.h"
#include "app/retention/default_retention_rules.h"
#include "app/retention/financial_year.h"
#include "app/retention/retention.h"
#include "app/retention/rule_book.h"
#include "app/settings/settings.h"
#include "app/staff/deputies.h"
#include "app/staff/staff.h"
#include "services/contact_house.h"
#include "translations/words.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using enum AccountabilityKind;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr FilingSystem employees = FilingSystem::Employees;

/// What a reader finds in a PDF, without any space: cells of a table are broken over lines.
QString textOfPdf(const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, {file.fileName(), u"-"_s});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

QString packed(QString text)
{
    text.remove(QRegularExpression(u"\\s"_s));
    return text;
}

QString htmlIn(const AccountabilityDocument &document, QLocale::Language language)
{
    return QString::fromUtf8(accountabilityHtml(document, language));
}

} // namespace

/// The documents for the file: drawn up from what is in force, approved, kept, and out of date in time.
class TestAccountability final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_day = QDate(2026, 3, 10);
        m_house = tests::OpenHouse::open(backend,
            Clock([this] { return Instant::fromDateTime(QDateTime(m_day, QTime(12, 0), Qt::UTC)); }));
        if (!m_house)
            QSKIP("this server is not here");
    }

    void cleanup()
    {
        m_house.reset();
        rule_book::tell(defaultRetentionRules());
    }

    void keepsEveryVersionThatWasApproved()
    {
        QVERIFY(!standing(Protocol).approved && !standing(Protocol).draft);
        const auto first = approved(Protocol);
        QVERIFY(first);
        QCOMPARE(first->version, 1);
        QVERIFY(!standing(Protocol).draft);
        QVERIFY(holidays(HolidayMode::Equated));
        QCOMPARE(approved(Protocol)->version, 2);

        const auto versions = documents().versions(founder(), Protocol).result();

        QVERIFY(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->last().digest, first->digest);
        QCOMPARE(versions->last().facts, first->facts);
        QCOMPARE(versions->first().approvedBy, founder().staffRef());
        const auto trail = m_house->services().auditTrail().list(founder(), 0).result();
        QVERIFY(trail);
        const auto told = std::count_if(trail->rows.begin(), trail->rows.end(),
            [](const AuditEntry &entry) { return entry.action == u"document.approve"_s; });
        QCOMPARE(told, 2);
    }

    void letsStewardsDrawUpAndTheOfficerApprove()
    {
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});
        const Permit viewer = m_house->member(u"inzage"_s, {{Role::Viewer, customers}});
        const Permit auditor = m_house->member(u"auditor"_s, {{Role::Auditor, customers}});
        QVERIFY(!documents().standing(viewer, Protocol).result());
        QVERIFY(documents().standing(auditor, Protocol).result());
        QVERIFY(!documents().draw(auditor, Protocol).result());
        const auto draft = documents().draw(steward, RetentionSchedule).result();
        QVERIFY(draft);

        const auto byWhoDrewIt = documents().approve(steward, RetentionSchedule, draft->digest).result();

        QCOMPARE(byWhoDrewIt.error().failure, Failure::Refused);
        QVERIFY(documents().approve(founder(), RetentionSchedule, draft->digest).result());
        QCOMPARE(standing(RetentionSchedule).approved->draftedBy, steward.staffRef());
    }

    void asksForFourEyesWhereThereIsAnotherOfficer()
    {
        const Permit officer =
            m_house->member(u"fg"_s, {{Role::Officer, customers}, {Role::Officer, employees}});
        const Permit customersOnly = m_house->member(u"klanten"_s, {{Role::Officer, customers}});
        const Permit employeesOnly = m_house->member(u"personeel"_s, {{Role::Officer, employees}});
        const auto draft = documents().draw(officer, Protocol).result();
        QVERIFY(draft);

        QCOMPARE(documents().approve(officer, Protocol, draft->digest).result().error().what,
            u"document.own-draft"_s);
        // No officer need be one of both.
        QVERIFY(documents().approve(employeesOnly, Protocol, draft->digest).result());
        const auto business = documents().draw(officer, BusinessContacts).result();
        QVERIFY(business);
        QCOMPARE(
            documents().approve(employeesOnly, BusinessContacts, business->digest).result().error().failure,
            Failure::Refused);
        QVERIFY(documents().approve(customersOnly, BusinessContacts, business->digest).result());
    }

    void approvesExactlyWhatWasRead()
    {
        QCOMPARE(documents().approve(founder(), Protocol, {}).result().error().what, u"document.no-draft"_s);
        const auto read = documents().draw(founder(), Protocol).result();
        QVERIFY(holidays(HolidayMode::Equated));
        QCOMPARE(documents().approve(founder(), Protocol, read->digest).result().error().what,
            u"document.out-of-date"_s);
        const auto anew = documents().draw(founder(), Protocol).result();
        QVERIFY(anew->digest != read->digest);

        QCOMPARE(documents().approve(founder(), Protocol, read->digest).result().error().what,
            u"document.changed"_s);
        QVERIFY(documents().approve(founder(), Protocol, anew->digest).result());
    }

    void isOutOfDateAsSoonAsASettingChangesAndNotBefore()
    {
        QFETCH_GLOBAL(Backend, backend);
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});
        const Permit approver = m_house->member(u"baas"_s, {{Role::Approver, customers}});
        QVERIFY(added(u"Bakker"_s));
        for (const AccountabilityKind kind : allAccountabilityKinds)
            QVERIFY(approved(kind));
        // Neither one more of a group that is told already, nor a proposal, nor time that passes, is a
        // setting.
        QVERIFY(added(u"Smit"_s));
        RetentionRule rule = defaultRule(u"CUS-14"_s);
        rule.duration = IsoDuration{.months = 6};
        const auto change =
            m_house->services()
                .retention()
                .proposeRule(founder(), {.rule = rule, .baseVersion = 0, .reason = u"Korter kan ook."_s})
                .result();
        QVERIFY(change);
        m_day = m_day.addDays(40);
        for (const AccountabilityKind kind : allAccountabilityKinds)
            QCOMPARE(standing(kind).changed, QList<ChangedPart>());

        struct Step
        {
            QString setting;
            QList<AccountabilityKind> kinds;
            QString part;
        };
        const Step steps[] = {{u"holidays"_s, {Protocol}, u"terms"_s}, {u"role"_s, {Protocol}, u"roles"_s},
            {u"deputy"_s, {Protocol}, u"deputies"_s},
            {u"rule"_s, {RetentionSchedule, BusinessContacts}, u"rules"_s},
            {u"financial-year"_s, {RetentionSchedule}, u"financial_year"_s},
            {u"contact"_s, {BusinessContacts}, u"groups"_s}, {u"schedule"_s, {BackupStrategy}, u"schedule"_s},
            {u"organisation"_s, {Protocol, RetentionSchedule, BackupStrategy, BusinessContacts},
                u"organisation"_s}};
        for (const Step &step : steps) {
            if (backend == Backend::Server && step.setting == u"schedule"_s)
                continue; // a server's backups are its administrator's
            QVERIFY2(changed(step.setting, change->number, approver, steward), qPrintable(step.setting));
            for (const AccountabilityKind kind : allAccountabilityKinds) {
                const AccountabilityStanding now = standing(kind);
                QCOMPARE(now.isOutOfDate(), step.kinds.contains(kind));
                if (!now.isOutOfDate())
                    continue;
                QCOMPARE(now.changed.first().part, step.part);
                QVERIFY(approved(kind));
                QVERIFY(!standing(kind).isOutOfDate());
            }
        }
    }

    void readsAsItWasApprovedAfterTheSettingsChanged()
    {
        const auto first = approved(RetentionSchedule);
        QVERIFY(first);
        const QString dutch = htmlIn(*first, QLocale::Dutch);
        const QString english = htmlIn(*first, QLocale::English);
        QVERIFY(dutch.contains(u"7 jaar"_s) && dutch.contains(defaultRule(u"FIN-01"_s).rationale.nl));
        QVERIFY(english.contains(u"Retention schedule"_s) && english.contains(u"7 years from"_s));
        RetentionRule rule = defaultRule(u"CUS-14"_s);
        rule.duration = IsoDuration{.months = 77};
        rule.rationale = {.nl = u"Nieuwe uitleg."_s, .en = u"New words."_s};
        const auto change =
            m_house->services()
                .retention()
                .proposeRule(founder(), {.rule = rule, .baseVersion = 0, .reason = u"Anders is beter."_s})
                .result();
        QVERIFY(change);
        QVERIFY(m_house->services().retention().approveRule(founder(), rule.id, change->number, {}).result());
        QVERIFY(approved(RetentionSchedule));

        const auto versions = documents().versions(founder(), RetentionSchedule).result();

        QCOMPARE(htmlIn(versions->last(), QLocale::Dutch), dutch);
        QCOMPARE(htmlIn(versions->last(), QLocale::English), english);
        QVERIFY(!dutch.contains(u"Nieuwe uitleg."_s));
        QVERIFY(htmlIn(versions->first(), QLocale::Dutch).contains(u"Nieuwe uitleg."_s));
    }

    void holdsTheStatuteOfEveryRuleInForce()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not here");
        const auto document = approved(RetentionSchedule);
        const QString pdf = packed(textOfPdf(accountabilityPdf(*document, QLocale::English)));
        const QString html = htmlIn(*document, QLocale::English);

        int rules = 0;
        for (const RetentionRule &rule : defaultRetentionRules()) {
            if (!rule.inForce)
                continue;
            ++rules;
            for (const QString &said : {rule.id, rule.basis, rule.rationale.en, rule.subject.en})
                QVERIFY2(html.contains(said.toHtmlEscaped()), qPrintable(rule.id + u": "_s + said));
            // Word by word: a row may go on over a page.
            for (const QString &word : (rule.id + u' ' + rule.basis).split(u' '))
                QVERIFY2(pdf.contains(packed(word)), qPrintable(rule.id + u": "_s + word));
        }
        QVERIFY(rules > 30);
    }

    void saysWhatTheProtocolIsMadeOf()
    {
        const Permit approver = m_house->member(u"Wim Bakker"_s, {{Role::Approver, customers}});
        const QString text = htmlIn(*approved(Protocol), QLocale::English);
        for (const QString &said :
            {u"Wim Bakker"_s, u"V3"_s, u"Awaiting approval"_s, u"hand the plan to a second person"_s,
                u"1 month"_s, u"3 months"_s, u"14 days"_s, u"within 3 working days"_s,
                u"Algemene termijnenwet alone"_s, u"art. 17(3)(b)"_s, u"No deputy is given"_s, u"six weeks"_s,
                u"art. 12(3) and 12(5)"_s, u"art. 12(4)"_s, u"art. 77"_s, u"art. 79"_s})
            QVERIFY2(text.contains(said), qPrintable(said));
        QVERIFY(!text.contains(u"%1"_s) && !text.contains(u"%n"_s));
    }

    void tellsHowBackupsAreMadeAndWhoMakesThemOnAServer()
    {
        QFETCH_GLOBAL(Backend, backend);
        const QString text = htmlIn(*approved(BackupStrategy), QLocale::English);
        QVERIFY(text.contains(u"90 days"_s));
        QCOMPARE(text.contains(u"administrator of that server"_s), backend == Backend::Server);
        QCOMPARE(text.contains(u"every 1 day"_s), backend == Backend::Embedded);
        QCOMPARE(text.contains(u"the person is restricted"_s), backend == Backend::Embedded);
    }

    void putsWhatMembersWroteInAsPlainText()
    {
        const QString marker = u"</p><h1>Zon & Maan"_s;
        QVERIFY(m_house->services()
                    .settings()
                    .setOrganisation(founder(), {{u"organisation.name"_s, marker}})
                    .result());
        for (const AccountabilityKind kind : allAccountabilityKinds) {
            const QString html = htmlIn(*approved(kind), QLocale::Dutch);
            QVERIFY(html.contains(u"&lt;/p&gt;&lt;h1&gt;Zon &amp; Maan"_s));
            QCOMPARE(html.count(u"<h1>"_s), 1);
        }
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            return;
        QVERIFY(textOfPdf(accountabilityPdf(*standing(Protocol).approved, QLocale::Dutch)).contains(marker));
    }

    void justifiesBusinessContactsGroupByGroup()
    {
        QVERIFY(added(u"Bakker"_s) && added(u"Smit"_s));
        QVERIFY(added(u"Enkeling"_s, u"Enige afnemer van ovens in Delft"_s));
        for (int number = 0; number < 5; ++number)
            QVERIFY(added(u"Velen"_s + QString::number(number), u"Onderhoud van de ketel"_s));
        const auto document = approved(BusinessContacts);

        const QString text = htmlIn(*document, QLocale::English);

        QVERIFY(text.contains(u"10 March 2026: 8."_s));
        QVERIFY(text.contains(u"To perform the agreement with this customer"_s));
        QVERIFY(text.contains(u"Onderhoud van de ketel"_s));
        QVERIFY(text.contains(u"(CUS-14)"_s));
        // Words of one person could tell who it is.
        QVERIFY(!text.contains(u"Enige afnemer"_s));
        QVERIFY(text.contains(u"each of them alone: 1."_s));
        QVERIFY(added(u"Visser"_s));
        QVERIFY(!standing(BusinessContacts).isOutOfDate());
    }

private:
    const Permit &founder() const { return m_house->founder(); }
    AccountabilityDocuments &documents() const { return m_house->services().accountabilityDocuments(); }

    AccountabilityStanding standing(AccountabilityKind kind) const
    {
        const auto now = documents().standing(founder(), kind).result();
        return now ? *now : AccountabilityStanding{};
    }

    /// Drawn up and approved; nothing where it could not be.
    std::optional<AccountabilityDocument> approved(AccountabilityKind kind) const
    {
        const auto draft = documents().draw(founder(), kind).result();
        if (!draft)
            return {};
        const auto document = documents().approve(founder(), kind, draft->digest).result();
        return document ? std::optional(*document) : std::nullopt;
    }

    bool holidays(HolidayMode mode) const
    {
        return bool(m_house->services().settings().setHolidays(founder(), mode).result());
    }

    bool added(const QString &surname, const std::optional<QString> &reason = {},
        ContactKind contactKind = ContactKind::Customer) const
    {
        ContactDraft draft = tests::draftOf(surname);
        draft.kind = contactKind;
        draft.identifiers.first().value += surname;
        draft.points.clear();
        draft.ground.reason = reason;
        return bool(m_house->services().contacts().add(founder(), customers, draft).result());
    }

    static RetentionRule defaultRule(const QString &id)
    {
        const auto &rules = defaultRetentionRules();
        return *std::find_if(rules.begin(), rules.end(), [&](const auto &rule) { return rule.id == id; });
    }

    bool changed(const QString &setting, int change, const Permit &approver, const Permit &steward) const
    {
        Services &services = m_house->services();
        if (setting == u"holidays"_s)
            return holidays(HolidayMode::Equated);
        if (setting == u"organisation"_s)
            return bool(services.settings()
                            .setOrganisation(founder(), {{u"organisation.officer"_s, u"Mr. De Wit"_s}})
                            .result());
        if (setting == u"rule"_s)
            return bool(services.retention().approveRule(founder(), u"CUS-14"_s, change, {}).result());
        if (setting == u"financial-year"_s)
            return bool(FinancialYear(services.context()).setEndMonth(founder(), 6).result());
        if (setting == u"contact"_s)
            return added(u"Visser"_s, {}, ContactKind::Supplier);
        if (setting == u"role"_s)
            return !m_house->member(u"nieuw"_s, {{Role::Steward, customers}}).staffRef().isEmpty();
        if (setting == u"schedule"_s)
            return bool(services.backups().setSchedule(founder(), {.everyDays = 3}).result());
        return bool(services.deputies()
                        .give(founder(), m_house->confirm(founder()),
                            {.principal = approver.staffRef(),
                                .deputy = steward.staffRef(),
                                .from = m_day,
                                .until = m_day.addDays(10)})
                        .result());
    }

    Words m_words;
    QDate m_day;
    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_MAIN(TestAccountability)

#include "tst_accountability.moc"
