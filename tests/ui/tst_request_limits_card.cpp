#include "app/contacts/contacts.h"
#include "app/requests/requests.h"
#include "app/staff/sign_in.h"
#include "support/open_house.h"
#include "tests/ui/spoken.h"
#include "ui/look/style.h"
#include "ui/pages/requests_page.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/passphrase_field.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

bool pressSpoken(const QString &name)
{
    const bool isThere = QTest::qWaitFor([&] {
        const auto *verb = tests::spoken<QPushButton>(name);
        return verb && verb->isEnabled();
    });
    if (isThere)
        QTest::mouseClick(tests::spoken<QPushButton>(name), Qt::LeftButton);
    return isThere;
}

} // namespace

/// What stops, restricts and frees, and many requests in one go, in the window.
class TestRequestLimitsCard final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded, Clock(QDate(2026, 11, 2)));
        QVERIFY(m_house);
        m_approver =
            std::make_unique<Permit>(m_house->member(u"goedkeurder"_s, {{Role::Approver, customers}}));
        m_contact = added(u"Voorbeeld"_s);
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_approver.reset();
        m_house.reset();
    }

    void keepsARestrictionAndProposesItsEnd()
    {
        const Id<Request> id = opened(Request::Type::Restriction);
        QVERIFY(requests().verifyIdentity(founder(), customers, id, u"two-facts"_s).result());
        show(id);

        QVERIFY(pressSpoken(u"Keep it restricted"_s));
        QVERIFY(QTest::qWaitFor([&] { return fileOf(id).request.executedAt.has_value(); }));
        QVERIFY(pressSpoken(u"Propose to lift it"_s));
        // Nobody is told of it yet.
        QCOMPARE(requests().page(founder(), customers, true).result()->total, 1);
        const QString told = u"The person was told that it ends on"_s;
        QVERIFY(QTest::qWaitFor([&] { return tests::spoken<DateField>(told) != nullptr; }));
        tests::spoken<DateField>(told)->setDate(QDate(2026, 11, 2));
        QVERIFY(pressSpoken(u"Propose to lift it"_s));

        QVERIFY(QTest::qWaitFor(
            [&] { return requests().page(founder(), customers, true).result()->total == 2; }));
        const auto all = requests().page(founder(), customers, true).result();
        QVERIFY(std::any_of(all->rows.begin(), all->rows.end(), [](const Request &request) {
            return request.aim.kind == RequestAim::Kind::Lifting &&
                request.stage == Request::Stage::AwaitingSecondApprover;
        }));
    }

    void restrictsWhatCannotBeProved()
    {
        const Id<Request> id = opened(Request::Type::Rectification);
        QVERIFY(requests().verifyIdentity(founder(), customers, id, u"two-facts"_s).result());
        show(id);

        QVERIFY(pressSpoken(u"Propose to restrict"_s));
        QCOMPARE(fileOf(id).request.stage, Request::Stage::IdentityConfirmed);
        tests::spoken<QLineEdit>(u"What cannot be proved: what the person says of it"_s)
            ->setText(u"Zo heet ik niet."_s);
        QVERIFY(pressSpoken(u"Propose to restrict"_s));

        QVERIFY(QTest::qWaitFor(
            [&] { return fileOf(id).request.stage == Request::Stage::AwaitingSecondApprover; }));
        QCOMPARE(fileOf(id).proposal->statement, u"Zo heet ik niet."_s);
    }

    void asksNobodyToDecideOnWhatWasStopped()
    {
        const Id<Request> id = opened(Request::Type::Objection);
        show(id);

        QVERIFY(
            QTest::qWaitFor([&] { return tests::spoken<QPushButton>(u"Close this request"_s) != nullptr; }));
        QVERIFY(!tests::spoken<QPushButton>(u"Approve"_s));
        QVERIFY(!tests::spoken<QPushButton>(u"Stop it now"_s));
        QVERIFY(pressSpoken(u"Close this request"_s));
        QVERIFY(QTest::qWaitFor([&] { return fileOf(id).request.stage == Request::Stage::Closed; }));
    }

    void carriesOutAllThatWasApproved()
    {
        QList<Id<Request>> ids;
        for (const QString &name : {u"Een"_s, u"Twee"_s}) {
            m_contact = added(name);
            ids.append(opened(Request::Type::Erasure));
            QVERIFY(requests().verifyIdentity(founder(), customers, ids.last(), u"in-person"_s).result());
            QVERIFY(requests().propose(founder(), customers, ids.last(), {}).result());
            const auto digest =
                requests().find(*m_approver, customers, ids.last()).result()->request.proposalDigest;
            QVERIFY(requests()
                        .decide(*m_approver, m_house->confirm(*m_approver), customers, ids.last(),
                            Decision::Verdict::Approved, {}, digest)
                        .result());
        }
        show(ids.first());

        QVERIFY(pressSpoken(u"Carry out all that was approved…"_s));
        QVERIFY(QTest::qWaitFor([] { return tests::spoken<PassphraseField>(u"Passphrase"_s) != nullptr; }));
        tests::spoken<PassphraseField>(u"Passphrase"_s)->setTyped(tests::OpenHouse::passphrase());
        QVERIFY(pressSpoken(u"Carry them out"_s));

        QVERIFY(QTest::qWaitFor(
            [&] { return fileOf(ids.first()).request.executedAt && fileOf(ids.last()).request.executedAt; }));
    }

private:
    const Permit &founder() const { return m_house->founder(); }
    const Requests &requests() const { return m_house->services().requests(); }
    RequestFile fileOf(Id<Request> id) const { return *requests().find(founder(), customers, id).result(); }

    Id<Contact> added(const QString &surname) const
    {
        ContactDraft draft;
        draft.name.surname = surname;
        draft.provenance = {.source = u"beurs"_s, .collectedOn = QDate(2026, 1, 5), .basis = u"b"_s};
        return *m_house->services().contacts().add(founder(), customers, draft).result();
    }

    Id<Request> opened(Request::Type type) const
    {
        const auto id = requests()
                            .open(founder(), customers,
                                {.type = type, .contact = m_contact, .receivedOn = QDate(2026, 11, 1)})
                            .result();
        return id ? *id : Id<Request>();
    }

    void show(Id<Request> id)
    {
        m_session = std::make_unique<Session>(m_house->shared(), founder());
        m_page = std::make_unique<RequestsPage>(*m_session);
        m_page->resize(1072, 720);
        m_page->show();
        m_page->refresh();
        m_page->openRecord(id.number());
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Permit> m_approver;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RequestsPage> m_page;
    Id<Contact> m_contact;
};

QTEST_MAIN(TestRequestLimitsCard)

#include "tst_request_limits_card.moc"
