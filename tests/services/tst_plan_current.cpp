#include "app/requests/erasure_plan.h"
#include "app/requests/person_facts.h"
#include "services/request_desk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::marker;

/// A plan tells everything that is held, one by one, and counts only as long as that is what is held.
class TestPlanCurrent final
    : public QObject
    , private tests::RequestDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
        m_now.micros += Instant::hour;
    }

    void cleanup() { close(); }

    void tellsEveryFieldAndRecordAndNothingThatStandsInIt()
    {
        const RequestFile file = fileOf(prepared(Request::Type::Erasure, {}));

        QCOMPARE(told(file.lines),
            QStringList({u"given-name 1"_s, u"surname 1"_s, u"email 1"_s, u"note 1 2026-11-02"_s}));
        for (const PlanLine &line : file.lines)
            QVERIFY(line.fate.erase && line.fate.category == line.category);
        QCOMPARE(file.proposal->plan.constFirst().records, 1);
        QVERIFY(!file.planStale);
    }

    void carriesNothingOutOnceSomethingElseIsHeld_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("another address") << 0;
        QTest::newRow("another note") << 1;
    }

    void carriesNothingOutOnceSomethingElseIsHeld()
    {
        QFETCH(int, what);
        const Id<Request> id = approved(Request::Type::Erasure, {});
        QVERIFY(what == 0 ? moved() : noted());

        const auto result = execute(id);

        QVERIFY(!result);
        QCOMPARE(result.error().what, u"request.person-changed"_s);
        QCOMPARE(contactOf(m_contact).surname, marker);
        QCOMPARE(fileOf(id).planStale->what, u"request.person-changed"_s);
        // Made anew and approved again, it is carried out.
        QVERIFY(requests().propose(founder(), customers, id, {}).result());
        QVERIFY(!fileOf(id).planStale);
        QVERIFY(approve(*m_approver, id));
        QVERIFY(execute(id));
        QVERIFY(nothingIsLeftOfTheMarker());
    }

    void approvesNoPlanOfOtherDataButLetsItBeRejected()
    {
        const Id<Request> erasure = prepared(Request::Type::Erasure, {});
        QVERIFY(moved());

        const auto approval = approve(*m_approver, erasure);

        QVERIFY(!approval);
        QCOMPARE(approval.error().what, u"request.person-changed"_s);
        QVERIFY(decide(*m_approver, erasure, Decision::Verdict::Rejected, u"Verouderd."_s));
    }

    void approvesNoCorrectionOfWhatSaysSomethingElse()
    {
        Proposal wish;
        wish.corrections = {{u"email"_s, {}, u"nieuw@voorbeeld.example"_s}};
        const Id<Request> id = prepared(Request::Type::Rectification, wish);
        QVERIFY(moved(ContactField::Email));

        const auto approval = approve(*m_approver, id);

        QVERIFY(!approval);
        QCOMPARE(approval.error().what, u"request.field-changed"_s);
        QCOMPARE(fileOf(id).planStale->what, u"request.field-changed"_s);
    }

    void staysAsItIsWhileThePersonIsRestrictedOnly()
    {
        const Id<Request> id = approved(Request::Type::Erasure, {});
        QVERIFY(requests()
                    .open(founder(), customers,
                        {.type = Request::Type::Restriction,
                            .contact = m_contact,
                            .receivedOn = QDate(2026, 11, 2)})
                    .result());

        QVERIFY(!fileOf(id).planStale);
        QVERIFY(execute(id));
    }

    /// What was approved by an earlier build tells nothing of what was held.
    void takesAPlanOfBeforeAsItStands()
    {
        RequestFile file = fileOf(prepared(Request::Type::Erasure, {}));
        const Proposal before = file.proposal->withoutHeld();
        file.request.proposal = before.toJson();
        QVERIFY(moved());
        const auto line = m_house->look();
        CommonFacts common(*line);
        PersonFacts person(common, customers, m_contact);

        const auto now = erasure_plan::current(person, file.request, before, QDate(2026, 11, 2));

        QVERIFY(now);
        QCOMPARE(now->toJson(), file.request.proposal);
    }

private:
    static QStringList told(const QList<PlanLine> &lines)
    {
        QStringList all;
        for (const PlanLine &line : lines) {
            const QString what = line.field ? editRule(*line.field).code.toString() : line.record;
            const QString day = line.on.isValid() ? u' ' + line.on.toString(Qt::ISODate) : QString();
            all.append(u"%1 %2%3"_s.arg(what).arg(line.count).arg(day));
        }
        return all;
    }

    /// The person has another address by now.
    bool moved(ContactField field = ContactField::WorkEmail)
    {
        m_now.micros += Instant::hour;
        const auto edited = contacts()
                                .edit(founder(), customers, m_contact,
                                    {.version = contactOf(m_contact).version,
                                        .fields = {{.field = field, .value = u"later@voorbeeld.example"_s}},
                                        .cause = EditCause::NewsFromPerson,
                                        .source = u"telefoon"_s})
                                .result();
        if (!edited)
            qWarning("%s", qPrintable(edited.error().what));
        return bool(edited);
    }

    bool noted() const
    {
        return bool(contacts().addNote(founder(), customers, m_contact, u"Belde nog eens."_s).result());
    }
};

QTEST_GUILESS_MAIN(TestPlanCurrent)

#include "tst_plan_current.moc"
