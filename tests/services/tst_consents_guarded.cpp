#include "app/staff/sign_in.h"
#include "app/storage/sql.h"
#include "services/consent_house.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

using tests::actOf;
using tests::clubPurpose;
using tests::customers;
using enum ConsentAct;

/// Who may record consent, and what recording it keeps out of the file.
class TestConsentsGuarded final
    : public QObject
    , tests::ConsentFixture
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!setUp(backend))
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void keepsObjectorsFromComingBackByKeyedHashes()
    {
        std::ignore = record(actOf(Withdrawn));
        QCOMPARE(suppressed(), 0);
        std::ignore = record(actOf(Objected));

        QCOMPARE(suppressed(), 3);
        auto draft = tests::draftOf(QStringLiteral("Dam"));
        draft.identifiers.clear();
        const auto back = m_house->services().contacts().add(founder(), customers, draft).result();
        QCOMPARE(back.error().what, QStringLiteral("contact.suppressed"));
    }

    void letsAViewerLookAndNoMore()
    {
        const Permit viewer = m_house->member(QStringLiteral("inzage"), {{Role::Viewer, customers}});
        const Permit stranger =
            m_house->member(QStringLiteral("hr"), {{Role::Steward, FilingSystem::Employees}});

        QVERIFY(consents().history(viewer, customers, m_person).result());
        for (const ConsentAct act : allConsentActs) {
            const auto refused = consents().record(viewer, customers, m_person, actOf(act)).result();
            QCOMPARE(refused.error().failure, Failure::Refused);
        }
        QCOMPARE(
            consents().history(stranger, customers, m_person).result().error().failure, Failure::Refused);
        QCOMPARE(consents().record(stranger, customers, m_person, actOf(Withdrawn)).result().error().failure,
            Failure::Refused);
        QVERIFY(history().isEmpty());
    }

    void writesNoValueInTheTrail()
    {
        const QString mark = QStringLiteral("Zwaluwstaartqx");
        ConsentDraft draft = actOf(Given);
        draft.statement = draft.remark = draft.method = mark;
        draft.evidence = ConsentEvidence{mark + QStringLiteral(".pdf"), {}, mark.toUtf8()};
        QVERIFY(record(draft));

        const auto entries = m_house->services().auditTrail().list(founder(), 0).result();

        const AuditEntry &entry = entries->rows.first();
        QCOMPARE(entry.action, QStringLiteral("consent.record"));
        QCOMPARE(entry.detail.value(QStringLiteral("purpose")).toString(), QStringLiteral("club-news"));
        QCOMPARE(entry.detail.value(QStringLiteral("act")).toString(), QStringLiteral("given"));
        for (const AuditEntry &each : entries->rows)
            QVERIFY(!QJsonDocument(each.detail).toJson().contains(mark.toUtf8()));
    }

    void keepsANationalNumberOutOfWhatWasSaid()
    {
        ConsentDraft draft = actOf(Given);
        draft.statement = QStringLiteral("mijn bsn is 111222333");
        QCOMPARE(record(draft).error().what, QStringLiteral("consent.national-number"));
        draft.act = Withdrawn;
        QVERIFY(record(draft));
        QVERIFY(!history().first().event.statement.contains(QStringLiteral("111222333")));
    }

    void keepsANationalNumberOutOfEvidenceAndGrounds()
    {
        ConsentDraft draft = actOf(Given);
        draft.evidence = ConsentEvidence{QStringLiteral("bsn 111222333.pdf"), {}, QByteArray("x")};
        QCOMPARE(record(draft).error().what, QStringLiteral("consent.national-number"));
        draft.evidence->name = QStringLiteral("kaart 111222333.pdf");
        draft.statement = QStringLiteral("nr 111222333");
        QVERIFY(record(draft));
        QCOMPARE(history().first().evidenceName, QStringLiteral("kaart [BSN verwijderd].pdf"));
        QCOMPARE(history().first().event.statement, QStringLiteral("nr [BSN verwijderd]"));

        Purpose orders = clubPurpose();
        orders.key = QStringLiteral("orders");
        orders.basis = LawfulBasis::Contract;
        QVERIFY(purposes().add(founder(), orders).result());
        const auto ground = consents()
                                .addGround(founder(), customers, m_person,
                                    {.purposeKey = orders.key,
                                        .reason = QStringLiteral("Klant met bsn 111222333 in de boeken")})
                                .result();
        QVERIFY(!ground);
        QCOMPARE(ground.error().what, QStringLiteral("text.national-number"));
    }
};

QTEST_GUILESS_MAIN(TestConsentsGuarded)

#include "tst_consents_guarded.moc"
