#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "app/documents/error_sentence.h"
#include "app/requests/requests.h"
#include "app/staff/sign_in.h"
#include "support/open_house.h"
#include "support/opened_evidence.h"
#include "support/weighed.h"
#include "tests/ui/spoken.h"
#include "ui/look/style.h"
#include "ui/pages/request_batch_bar.h"
#include "ui/pages/requests_page.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/passphrase_field.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>

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

    void carriesOutWhatIsChosenAndNothingElse()
    {
        const QList<Id<Request>> ids = {approvedOfOurOwn(u"Een"_s), approvedOfOurOwn(u"Twee"_s)};
        show(ids.first());

        // The row of the page that is open is chosen; the other one stays as it is.
        QVERIFY(pressSpoken(u"Carry out what is chosen (1)…"_s));
        confirmBatch();

        QVERIFY(QTest::qWaitFor([&] { return fileOf(ids.first()).request.executedAt.has_value(); }));
        QVERIFY(!fileOf(ids.last()).request.executedAt);
    }

    void carriesOutWhatIsShownAndSaysTheNumber()
    {
        const QList<Id<Request>> ids = {approvedOfOurOwn(u"Een"_s), approvedOfOurOwn(u"Twee"_s)};
        show({});

        QVERIFY(pressSpoken(u"Carry out what was approved and is shown (2)…"_s));
        confirmBatch();

        QVERIFY(QTest::qWaitFor(
            [&] { return fileOf(ids.first()).request.executedAt && fileOf(ids.last()).request.executedAt; }));
    }

    void asksForTheNumberBeforeManyAreErased()
    {
        for (int at = 0; at < 11; ++at)
            approvedOfOurOwn(u"Naam%1"_s.arg(QChar(u'a' + at)));
        show({});

        QVERIFY(pressSpoken(u"Carry out what was approved and is shown (11)…"_s));
        const QString asked = u"To be sure, type how many: 11"_s;
        QVERIFY(QTest::qWaitFor([&] { return tests::spoken<QLineEdit>(asked) != nullptr; }));
        tests::spoken<PassphraseField>(u"Passphrase"_s)->setTyped(tests::OpenHouse::passphrase());
        tests::spoken<QLineEdit>(asked)->setText(u"10"_s);
        QVERIFY(pressSpoken(u"Carry them out"_s));
        QCOMPARE(requests().approved(founder(), customers).result()->size(), 11);

        tests::spoken<QLineEdit>(asked)->setText(u"11"_s);
        QVERIFY(pressSpoken(u"Carry them out"_s));
        QVERIFY(
            QTest::qWaitFor([&] { return requests().approved(founder(), customers).result()->isEmpty(); }));
    }

    void standsOnlyOverTheQueue()
    {
        approvedOfOurOwn(u"Een"_s);
        approvedOfOurOwn(u"Twee"_s);
        show({});
        const QString verb = u"Carry out what was approved and is shown (2)…"_s;
        QVERIFY(QTest::qWaitFor([&] { return tests::spoken<QPushButton>(verb) != nullptr; }));

        auto *bar = m_page->findChild<RequestBatchBar *>();
        QVERIFY(bar && bar->isVisible());
        auto *table = tests::spoken<QTableView>(u"Queue of requests"_s);
        auto *list = qobject_cast<QStackedWidget *>(table->parentWidget());
        QVERIFY(list);
        list->setCurrentIndex(1);
        QVERIFY(!bar->isVisible());
        list->setCurrentIndex(0);
        QVERIFY(bar->isVisible());
    }

    void choosesWhatAnObjectionStopsAndChangesIt()
    {
        interest(u"uitnodigen"_s, u"Invitations"_s);
        interest(u"bellen"_s, u"Telephone calls"_s);
        const Id<Request> id = ownSituation();
        show(id);

        QVERIFY(QTest::qWaitFor([&] { return tests::spoken<QCheckBox>(u"Invitations"_s) != nullptr; }));
        tests::spoken<QCheckBox>(u"Telephone calls"_s)->setChecked(false);
        QVERIFY(pressSpoken(u"Propose to stop these"_s));
        QVERIFY(QTest::qWaitFor([&] { return fileOf(id).proposal.has_value(); }));
        QCOMPARE(fileOf(id).proposal->stops, QStringList{u"uitnodigen"_s});

        QVERIFY(pressSpoken(u"Change what is stopped"_s));
        QVERIFY(QTest::qWaitFor([&] {
            const auto *calls = tests::spoken<QCheckBox>(u"Telephone calls"_s);
            return calls && !calls->isChecked();
        }));
        tests::spoken<QCheckBox>(u"Telephone calls"_s)->setChecked(true);
        QVERIFY(pressSpoken(u"Propose to stop these"_s));
        QVERIFY(QTest::qWaitFor([&] { return fileOf(id).proposal->stops.size() == 2; }));
    }

    void saysWhyNothingCanBeStopped()
    {
        const Id<Request> id = ownSituation();
        show(id);

        const QString why = errorSentence({Failure::Invalid, u"request.stop-missing"_s});
        QVERIFY(QTest::qWaitFor([&] {
            const auto labels = m_page->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [&](const QLabel *label) { return label->isVisible() && label->text().contains(why); });
        }));
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

    void confirmBatch()
    {
        QVERIFY(QTest::qWaitFor([] { return tests::spoken<PassphraseField>(u"Passphrase"_s) != nullptr; }));
        tests::spoken<PassphraseField>(u"Passphrase"_s)->setTyped(tests::OpenHouse::passphrase());
        QVERIFY(pressSpoken(u"Carry them out"_s));
    }

    /// An erasure that nobody asked for, so that nobody has to be answered.
    Id<Request> approvedOfOurOwn(const QString &surname) const
    {
        const auto id = requests()
                            .open(founder(), customers,
                                {.type = Request::Type::Erasure,
                                    .contact = added(surname),
                                    .receivedOn = QDate(2026, 11, 1),
                                    .channel = Request::Channel::OwnInitiative})
                            .result();
        if (!id || !requests().propose(founder(), customers, *id, {}).result())
            return {};
        tests::openEvidence(requests(), *m_approver, customers, *id);
        const auto digest = requests().find(*m_approver, customers, *id).result()->request.proposalDigest;
        const auto decided = requests()
                                 .decide(*m_approver, m_house->confirm(*m_approver), customers, *id,
                                     Decision::Verdict::Approved, {}, digest)
                                 .result();
        return decided ? *id : Id<Request>();
    }

    void interest(const QString &key, const QString &title) const
    {
        const auto added = m_house->services()
                               .purposes()
                               .add(founder(),
                                   {.key = key,
                                       .basis = LawfulBasis::LegitimateInterest,
                                       .appliesTo = {customers},
                                       .channels = {Channel::Email},
                                       .assessment = u"Weten of onze dienst goed was"_s,
                                       .weighing = tests::weighed(),
                                       .wording = {.titleNl = title,
                                           .titleEn = title,
                                           .wordingNl = title,
                                           .wordingEn = title}})
                               .result();
        QVERIFY2(added, qPrintable(added ? QString() : added.error().what));
    }

    Id<Request> ownSituation() const
    {
        const auto id = requests()
                            .open(founder(), customers,
                                {.type = Request::Type::Objection,
                                    .contact = m_contact,
                                    .receivedOn = QDate(2026, 11, 1),
                                    .aim = {.kind = RequestAim::Kind::OwnSituation}})
                            .result();
        return id && requests().verifyIdentity(founder(), customers, *id, u"two-facts"_s).result()
            ? *id
            : Id<Request>();
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
        if (id.isStored())
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
