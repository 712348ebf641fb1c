#include "app/contacts/drafts_naming.h"
#include "app/drafts/drafts.h"
#include "app/services.h"
#include "contact_house.h"
#include "support/bytes_at_rest.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What was being typed when the window locked (security.md 4.9): kept for its member alone, and gone with
/// whom it is about.
class TestDrafts final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_now = {1'795'000'000'000'000};
        m_house = tests::OpenHouse::open(backend, Clock([this] { return m_now; }));
        if (!m_house)
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void keepsOneOfEachFormForItsMemberAlone()
    {
        const Permit marit = m_house->member(u"marit"_s, {{Role::Steward, FilingSystem::Customers}});
        QVERIFY(drafts().save(marit, {draft(u"eerste"_s), draft(u"tweede"_s)}).result());
        QVERIFY(drafts().save(marit, {draft(u"derde"_s)}).result());

        const auto own = drafts().mine(marit).result();
        QVERIFY(own);
        QCOMPARE(own->size(), 1);
        QCOMPARE(own->first().content, u"derde"_s);
        QCOMPARE(own->first().form, u"contact.add"_s);
        QVERIFY(own->first().savedAt == m_now);

        QVERIFY(drafts().mine(m_house->founder()).result()->isEmpty());
        QVERIFY(drafts().remove(m_house->founder(), own->first().id).result());
        QCOMPARE(drafts().mine(marit).result()->size(), 1);
        QVERIFY(drafts().remove(marit, own->first().id).result());
        QVERIFY(drafts().mine(marit).result()->isEmpty());
    }

    void goesWithTheContactItIsAbout()
    {
        const Permit &founder = m_house->founder();
        auto &contacts = m_house->services().contacts();
        const auto gone =
            contacts.add(founder, FilingSystem::Customers, tests::draftOf(u"Verdwijner"_s)).result();
        QVERIFY(gone);
        Draft about = draft(u"Vertrouwelijkmerk"_s);
        about.contact = *gone;
        QVERIFY(drafts().save(founder, {about, draft(u"blijft"_s)}).result());

        QVERIFY(contacts.remove(founder, FilingSystem::Customers, *gone).result());

        const auto left = drafts().mine(founder).result();
        QVERIFY(left);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().content, u"blijft"_s);
        QVERIFY(!tests::holdText(tests::bytesAtRest(m_house->services().location()), u"Vertrouwelijkmerk"_s));
    }

    void takesNoOtherAlongWhenItsPersonWasJustErased()
    {
        const Permit &founder = m_house->founder();
        auto &contacts = m_house->services().contacts();
        const auto gone =
            contacts.add(founder, FilingSystem::Customers, tests::draftOf(u"Verdwijner"_s)).result();
        QVERIFY(gone);
        QVERIFY(contacts.remove(founder, FilingSystem::Customers, *gone).result());
        Draft about = draft(u"Vertrouwelijkmerk"_s);
        about.contact = *gone;
        about.form = u"note"_s;

        QVERIFY(drafts().save(founder, {about, draft(u"blijft"_s)}).result());

        const auto left = drafts().mine(founder).result();
        QVERIFY(left);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().content, u"blijft"_s);
    }

    void tellsOfOneThatIsTooLongAndKeepsTheOthers()
    {
        const Permit &founder = m_house->founder();
        Draft endless = draft(QString(Drafts::longest + 1, u'a'));
        endless.form = u"note"_s;

        const auto kept = drafts().save(founder, {endless, draft(u"kort"_s)}).result();

        QVERIFY(!kept);
        QCOMPARE(kept.error(), (Error{Failure::Refused, u"draft.lost"_s, {}}));
        const auto left = drafts().mine(founder).result();
        QVERIFY(left);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().content, u"kort"_s);
    }

    void goesWhenItsFormIsEmptiedAgain()
    {
        const Permit &founder = m_house->founder();
        QVERIFY(drafts().save(founder, {draft(u"half"_s)}).result());

        QVERIFY(drafts().save(founder, {draft({})}).result());

        const auto left = drafts().mine(founder).result();
        QVERIFY(left && left->isEmpty());
    }

    void ofAPurposeIsForWhoMayStillConfigureThem()
    {
        const Permit officer = m_house->member(u"fg"_s, {{Role::Officer, FilingSystem::Employees}});
        const Permit marit = m_house->member(u"marit"_s, {{Role::Steward, FilingSystem::Customers}});
        Draft purpose = draft(u"halve tekst"_s);
        purpose.form = Draft::formOf(u"purpose"_s, u"newsletter"_s);
        for (const Permit &member : {officer, marit})
            QVERIFY(drafts().save(member, {purpose}).result());

        const auto own = drafts().mine(officer).result();
        QVERIFY(own);
        QCOMPARE(own->size(), 1);
        QCOMPARE(own->first().record(), u"newsletter"_s);
        const auto others = drafts().mine(marit).result();
        QVERIFY(others && others->isEmpty());
    }

    void ofTheWholeFileIsForWhoKeepsIt()
    {
        // Who sees to measures may see no contact at all.
        const Permit keeper = m_house->member(u"beheer"_s, {{Role::Administrator, FilingSystem::Customers}});
        const Permit marit = m_house->member(u"marit"_s, {{Role::Steward, FilingSystem::Customers}});
        Draft finding = draft(u"wat de proef liet zien"_s);
        finding.form = Draft::formOf(u"measure.test"_s, u"restore"_s);
        for (const Permit &member : {keeper, marit})
            QVERIFY(drafts().save(member, {finding}).result());

        const auto own = drafts().mine(keeper).result();
        QVERIFY(own);
        QCOMPARE(own->size(), 1);
        const auto others = drafts().mine(marit).result();
        QVERIFY(others && others->isEmpty());
    }

    void comesBackToWhoeverMayOpenItsForm_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QStringList>("forms");
        const QStringList breaches{u"breach.report/1"_s, u"incident/1"_s};
        const QString decision = u"breach-decision/1"_s;
        const QString objection = u"breach-objection/1"_s;
        const QString measure = u"measure.test/restore"_s;
        const QString rule = u"rule/newsletter"_s;
        const QString words = u"letter-template/answer/nl"_s;
        const QStringList officer{u"purpose"_s, u"processor/1"_s, u"transfer/1"_s, u"agreement.terms/1/1"_s,
            u"processed-for/1"_s, u"statement"_s};
        const auto row = [](const char *name, Role role, QStringList forms) {
            forms.sort();
            QTest::newRow(name) << static_cast<int>(role) << forms;
        };
        row("viewer", Role::Viewer, {});
        // They propose a rule, and that nobody is told of a breach.
        row("steward", Role::Steward, breaches + QStringList{decision, rule});
        row("approver", Role::Approver, {decision, objection});
        row("officer", Role::Officer,
            breaches + officer + QStringList{decision, objection, measure, rule, words});
        row("administrator", Role::Administrator, {measure, words});
        row("auditor", Role::Auditor, {});
    }
    void comesBackToWhoeverMayOpenItsForm()
    {
        QFETCH(int, role);
        QFETCH(QStringList, forms);
        const Permit member = m_house->member(u"lid"_s, {{static_cast<Role>(role), FilingSystem::Customers}});
        QList<Draft> all;
        for (const QString &subject : Draft::subjects()) {
            Draft typed = draft(u"half"_s);
            typed.form = formOf(subject);
            if (!typed.isAboutPeople())
                all.append(typed);
        }
        QVERIFY(drafts().save(member, all).result());

        const auto own = drafts().mine(member).result();

        QVERIFY(own);
        QStringList back;
        for (const Draft &each : *own)
            back.append(each.form);
        back.sort();
        QCOMPARE(back, forms);
    }

    void goesWhereItNamesWhoIsErased_data()
    {
        QTest::addColumn<FilingSystem>("filingSystem");
        QTest::newRow("customer") << FilingSystem::Customers;
        QTest::newRow("employee") << FilingSystem::Employees;
    }
    void goesWhereItNamesWhoIsErased()
    {
        QFETCH(FilingSystem, filingSystem);
        const Permit &founder = m_house->founder();
        auto &contacts = m_house->services().contacts();
        ContactDraft person = tests::draftOf(u"Verdwijner"_s);
        if (filingSystem == FilingSystem::Employees)
            person = tests::workerOf(u"Verdwijner"_s);
        const auto gone = contacts.add(founder, filingSystem, person).result();
        QVERIFY(gone);
        QList<Draft> typed;
        for (const QString &subject : {u"breach"_s, u"breach-decision"_s, u"incident"_s, u"measure"_s}) {
            typed.append(draft(u"lijst van Jan van Verdwijner"_s));
            typed.last().form = formOf(subject);
        }
        typed.append(draft(u"lijst van jan@voorbeeld.example"_s));
        typed.last().form = u"breach"_s;
        // As forms keep it, where a line ends with the letter n.
        typed.append(draft(uR"({"words":"van\nJan\nVerdwijner","numbers":[1]})"_s));
        typed.last().form = u"transfer"_s;
        typed.append(draft(u"Jan van Blijver"_s));
        typed.last().form = u"processor"_s;
        typed.append(draft(u"sinds januari gaat het om verdwijnersgeld"_s));
        typed.last().form = u"agreement"_s;
        QVERIFY(drafts().save(founder, typed).result());

        QVERIFY(contacts.remove(founder, filingSystem, *gone).result());

        const auto left = drafts().mine(founder).result();
        QVERIFY(left);
        QSet<QString> forms;
        for (const Draft &each : *left)
            forms.insert(each.form);
        QCOMPARE(forms, (QSet<QString>{u"processor"_s, u"agreement"_s}));
    }

    void tellsOfSomebody_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<bool>("tells");
        QTest::newRow("name") << u"Brief aan Zoë van der Verdwijner"_s << true;
        QTest::newRow("other case, no marks") << u"ZOE VERDWIJNER"_s << true;
        QTest::newRow("letters and marks apart") << u"Zoe\u0308 Verdwijner"_s << true;
        QTest::newRow("first of two given names") << u"Zoë Anna; dossier Verdwijner"_s << true;
        QTest::newRow("genitive") << u"Zoë Verdwijners adres"_s << true;
        QTest::newRow("file name") << u"brief_zoe_Verdwijner2024.pdf"_s << true;
        QTest::newRow("partner's name") << u"Zoë Smit-Verdwijner"_s << true;
        QTest::newRow("partner's name alone") << u"Zoë Smit"_s << true;
        QTest::newRow("name in JSON") << uR"({"words":"van\nZoë\nVerdwijner"})"_s << true;
        QTest::newRow("key in JSON") << uR"({"Zoë Verdwijner":1})"_s << true;
        QTest::newRow("JSON that was cut off") << u"{\"words\":\"aan\\nZoë\\nVerdwijner"_s << true;
        QTest::newRow("number in JSON") << uR"({"numbers":[31612345678]})"_s << true;
        QTest::newRow("address") << u"mailto:ZOE@voorbeeld.example"_s << true;
        QTest::newRow("surname alone") << u"Verdwijner"_s << false;
        QTest::newRow("given name alone") << u"Zoë"_s << false;
        QTest::newRow("parts of words") << u"de zoektocht naar verdwijnerspapier"_s << false;
        QTest::newRow("somebody else") << u"Zoë Blijver"_s << false;
    }
    void tellsOfSomebody()
    {
        QFETCH(QString, content);
        const QList<drafts_naming::Told> people{{.givenName = u"Zoë Anna"_s,
                                                    .initials = u"Z.A."_s,
                                                    .surname = u"Verdwijner"_s,
                                                    .partnerSurname = u"Smit"_s},
            {.point = u"zoe@voorbeeld.example"_s}, {.point = u"31612345678"_s}};

        QTEST(drafts_naming::tells(content, people), "tells");
    }

    /// Of whom no given name is known.
    void tellsOfSomebodyByTheInitials()
    {
        const drafts_naming::Told name{.initials = u"Z.A."_s, .surname = u"Verdwijner"_s};
        QVERIFY(drafts_naming::tells(u"Mw. Z. Verdwijner"_s, {name}));
        QVERIFY(!drafts_naming::tells(u"Mw. B. Verdwijner"_s, {name}));
    }

    void goesAfterThirtyDays()
    {
        const Permit &founder = m_house->founder();
        QVERIFY(drafts().save(founder, {draft(u"oud"_s)}).result());
        m_now.micros += (Drafts::keptDays + 1) * 24LL * 60 * 60 * 1'000'000;
        Draft other = draft(u"nieuw"_s);
        other.form = u"note"_s;

        QVERIFY(drafts().save(founder, {other}).result());

        const auto left = drafts().mine(founder).result();
        QVERIFY(left);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().content, u"nieuw"_s);
    }

    void staysOutOfTheTrailAndOutOfReachWithoutTheRight()
    {
        const Permit marit = m_house->member(u"marit"_s, {{Role::Steward, FilingSystem::Customers}});
        const auto before = m_house->services().auditTrail().list(m_house->founder(), 0).result();
        Draft worker = draft(u"personeel"_s);
        worker.filingSystem = FilingSystem::Employees;

        QVERIFY(drafts().save(marit, {worker, draft(u"klant"_s)}).result());

        const auto own = drafts().mine(marit).result();
        QVERIFY(own);
        QCOMPARE(own->size(), 1);
        QCOMPARE(own->first().content, u"klant"_s);
        const auto after = m_house->services().auditTrail().list(m_house->founder(), 0).result();
        QVERIFY(before && after);
        QCOMPARE(after->rows.size(), before->rows.size());
    }

private:
    static Draft draft(const QString &content) { return {.form = u"contact.add"_s, .content = content}; }

    /// One form of each subject.
    static QString formOf(const QString &subject)
    {
        static const QHash<QString, QString> all{{u"breach"_s, u"breach.report/1"_s},
            {u"measure"_s, u"measure.test/restore"_s}, {u"agreement"_s, u"agreement.terms/1/1"_s},
            {u"rule"_s, u"rule/newsletter"_s}, {u"letter-template"_s, u"letter-template/answer/nl"_s},
            {u"purpose"_s, u"purpose"_s}, {u"statement"_s, u"statement"_s}};
        return all.value(subject, Draft::formOf(subject, u"1"_s));
    }

    Drafts &drafts() const { return m_house->services().drafts(); }

    Instant m_now;
    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_GUILESS_MAIN(TestDrafts)

#include "tst_drafts.moc"
