#include "services/consent_house.h"

#include <QTest>

using tests::clubPurpose;

constexpr FilingSystem customers = FilingSystem::Customers;

class TestConsentProof final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_now = tests::afternoon;
        m_house = tests::OpenHouse::open(backend, Clock([this] { return m_now; }));
        if (!m_house)
            QSKIP("this server is not here");
        QVERIFY(m_house->services().purposes().add(founder(), clubPurpose()).result());
        m_person = *m_house->services()
                        .contacts()
                        .add(founder(), customers, tests::draftOf(QStringLiteral("Dam")))
                        .result();
    }

    void cleanup() { m_house.reset(); }

    void provesEveryActWithTheWordsThatWereShown()
    {
        QVERIFY(record(ConsentAct::Given));
        m_now.micros += tests::aDay;
        QVERIFY(record(ConsentAct::Withdrawn));

        const auto proof = consents().proof(founder(), customers, m_person).result();
        QVERIFY(proof);
        QCOMPARE(proof->contactName, QStringLiteral("Jan van Dam"));
        QCOMPARE(proof->entries.size(), 2);
        QCOMPARE(proof->entries.last().event.act, ConsentAct::Withdrawn);
        QCOMPARE(proof->wordings.size(), 1);
        QCOMPARE(proof->wordings.first().wordingNl, clubPurpose().wording.wordingNl);
        QCOMPARE(proof->madeAt, m_now);
        const auto trail =
            m_house->services().auditTrail().about(founder(), customers, proof->contactRef).result();
        QCOMPARE(trail->first().action, QStringLiteral("consent.export"));
    }

    void handsNoProofToWhoMayNotExport()
    {
        const Permit viewer = m_house->member(QStringLiteral("kijker"), {{Role::Viewer, customers}});

        const auto proof = consents().proof(viewer, customers, m_person).result();

        QVERIFY(!proof);
        QCOMPARE(proof.error().failure, Failure::Refused);
    }

private:
    const Permit &founder() const { return m_house->founder(); }
    Consents &consents() const { return m_house->services().consents(); }

    bool record(ConsentAct act) const
    {
        return consents().record(founder(), customers, m_person, tests::actOf(act)).result() ? true : false;
    }

    Instant m_now;
    std::unique_ptr<tests::OpenHouse> m_house;
    Id<Contact> m_person;
};

QTEST_GUILESS_MAIN(TestConsentProof)

#include "tst_consent_proof.moc"
