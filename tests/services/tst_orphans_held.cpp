#include "app/contacts/contacts.h"
#include "app/grounds/grounds.h"
#include "app/requests/requests.h"
#include "services/consent_house.h"

#include <QTest>

/// Whose data art. 18 GDPR itself holds is not proposed for erasure with those who have no ground any more.
class TestOrphansHeld final
    : public QObject
    , protected tests::ConsentFixture
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

    void passesOverWhoseDataIsRestrictedAndSaysHowMany()
    {
        const Id<Contact> orphan = onConsent(QStringLiteral("Kok"));
        const Id<Contact> held = onConsent(QStringLiteral("Bos"));
        QVERIFY(m_house->services()
                    .requests()
                    .open(founder(), tests::customers,
                        {.type = Request::Type::Restriction,
                            .contact = held,
                            .receivedOn = m_house->services().clock().today(),
                            .aim = {.ground = RestrictionGround::Unlawful}})
                    .result());

        const auto all = m_house->services()
                             .grounds()
                             .proposeErasure(founder(), tests::customers, {held, orphan})
                             .result();
        const auto alone =
            m_house->services().grounds().proposeErasure(founder(), tests::customers, {held}).result();

        QVERIFY2(all, qPrintable(all ? QString() : all.error().what));
        QCOMPARE(all->opened.size(), 1);
        QCOMPARE(all->restricted, 1);
        QCOMPARE(alone.error().what, QStringLiteral("request.restricted"));
    }

private:
    /// Who stands on a consent that nobody gave.
    Id<Contact> onConsent(const QString &surname) const
    {
        ContactDraft draft = tests::draftOf(surname);
        draft.kind = ContactKind::Prospect;
        draft.identifiers.clear();
        draft.points.clear();
        draft.provenance.basis = QStringLiteral("a");
        return *m_house->services().contacts().add(founder(), tests::customers, draft).result();
    }
};

QTEST_GUILESS_MAIN(TestOrphansHeld)

#include "tst_orphans_held.moc"
