#include "app/consent/consents.h"
#include "services/consent_house.h"
#include "services/request_desk.h"

#include <QTest>

using tests::customers;

/// Who must not come back without being told: whoever objected, withdrew or was erased.
class TestSuppression final
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
        QVERIFY(m_house->services().purposes().add(founder(), tests::clubPurpose()).result());
        m_contact = added(tests::draftOf(QStringLiteral("Dam")));
        QVERIFY(m_contact.isStored());
    }

    void cleanup() { close(); }

    void keepsTheOtherObjectionWhenOneIsTakenBack()
    {
        QVERIFY(record(ConsentAct::Given, Channel::Email));
        m_now.micros += tests::aDay;
        const auto first = record(ConsentAct::Objected, Channel::Email);
        QVERIFY(record(ConsentAct::Objected, Channel::Phone));

        QVERIFY(m_house->services().consents().correct(founder(), customers, first->event).result());

        QCOMPARE(comingBack(), QStringLiteral("contact.suppressed"));
    }

    void keepsWhoWithdrewUntilTheyGiveItAgain()
    {
        QVERIFY(record(ConsentAct::Given, Channel::Email));
        m_now.micros += tests::aDay;
        QVERIFY(record(ConsentAct::Withdrawn, Channel::Email));
        const QString withdrawn = comingBack();
        m_now.micros += tests::aDay;
        const auto given = record(ConsentAct::Given, Channel::Email);

        QCOMPARE(withdrawn, QStringLiteral("contact.suppressed"));
        QVERIFY(given);
        QCOMPARE(given->state, ConsentState::Given);
        QCOMPARE(comingBack(), QString());
    }

    void keepsAnObjectionThoughConsentIsGivenForOnePurpose()
    {
        QVERIFY(record(ConsentAct::Objected, Channel::Email));
        m_now.micros += 400 * tests::aDay;

        QVERIFY(record(ConsentAct::Given, Channel::Email));

        QCOMPARE(comingBack(), QStringLiteral("contact.suppressed"));
    }

    void tellsThatSomebodyWasErased()
    {
        eraseThem();

        const auto refused = contacts().add(founder(), customers, again()).result();
        ContactDraft known = again();
        known.suppressionAcknowledged = true;

        QCOMPARE(refused.error(),
            (Error{Failure::Refused, QStringLiteral("contact.erased-before"),
                {QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("street")}}));
        QVERIFY(contacts().add(founder(), customers, known).result());
    }

    void knowsAnErasedPersonByNameAndAddressAndTheirNeighbourNot()
    {
        eraseThem();
        ContactDraft same = again();
        same.points.clear();
        ContactDraft family = same;
        family.name.initials = QStringLiteral("P.");
        family.name.givenName = QStringLiteral("Piet");

        const auto refused = contacts().add(founder(), customers, same).result();

        QCOMPARE(refused.error().what, QStringLiteral("contact.erased-before"));
        QVERIFY(contacts().add(founder(), customers, family).result());
    }

    void remembersNobodyWhoWasRemovedAsAMistake()
    {
        QVERIFY(contacts().remove(founder(), customers, m_contact).result());

        QVERIFY(contacts().add(founder(), customers, again()).result());
    }

private:
    static ContactDraft again()
    {
        ContactDraft draft = tests::draftOf(QStringLiteral("Dam"));
        draft.identifiers.clear();
        return draft;
    }

    Result<RecordedConsent> record(ConsentAct act, Channel channel) const
    {
        ConsentDraft draft = tests::actOf(act, channel);
        draft.statement = QStringLiteral("Ja, ik wil clubnieuws.");
        return m_house->services().consents().record(founder(), customers, m_contact, draft).result();
    }

    /// What adding the same person again is refused with; empty where it is not. Nobody stays.
    QString comingBack() const
    {
        const auto contact = contacts().add(founder(), customers, again()).result();
        if (!contact)
            return contact.error().what;
        std::ignore = contacts().remove(founder(), customers, *contact).result();
        return {};
    }

    void eraseThem() const
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        QVERIFY(approve(*m_approver, id));
        QVERIFY(requests().execute(founder(), m_house->confirm(founder()), customers, id).result());
    }
};

QTEST_GUILESS_MAIN(TestSuppression)

#include "tst_suppression.moc"
