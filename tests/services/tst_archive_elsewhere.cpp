#include "app/access_package/access_packages.h"
#include "app/access_reviews/access_reviews.h"
#include "app/grounds/grounds.h"
#include "app/handovers/mailing_lists.h"
#include "app/informing/informing.h"
#include "app/letters/letters.h"
#include "app/lists/contact_lists.h"
#include "app/merging/merging.h"
#include "app/receipts/receipts.h"
#include "services/archive_desk.h"
#include "services/consent_house.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Beyond their own card nobody shows, finds or uses what the archive has of somebody for who may not see it
/// (archive_desk.h): in lists and searches, with what they said, in what is handed out and on lists that
/// leave.
class TestArchiveElsewhere final
    : public QObject
    , private tests::ArchiveDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!openArchive(backend))
            QSKIP("this server is not here");
    }

    void cleanup() { closeArchive(); }

    void standsBehindAllWhoHaveAName_data()
    {
        QTest::addColumn<bool>("isLoaded");
        QTest::newRow("before the index is loaded") << false;
        QTest::newRow("after") << true;
    }

    void standsBehindAllWhoHaveAName()
    {
        QFETCH(bool, isLoaded);
        const Id<Contact> first = added(other()); // Blijver, Factuurman, Merkwaardigenaam
        if (isLoaded)
            load();

        QCOMPARE(listed(*m_officer), (QList<Id<Contact>>{first, m_invoiced, m_contact}));
        QCOMPARE(listed(*m_viewer), (QList<Id<Contact>>{first, m_contact, m_invoiced}));
        QCOMPARE(placeOfName(*m_officer, u"f"_s), 1);
        QCOMPARE(placeOfName(*m_viewer, u"f"_s), 1);
        QCOMPARE(placeOfName(*m_officer, u"g"_s), 2);
        QCOMPARE(placeOfName(*m_viewer, u"g"_s), 1);
        QCOMPARE(placeOfName(*m_viewer, u"z"_s), 2);
        QCOMPARE(*lists().positionOf(*m_viewer, customers, nullptr, m_invoiced).result(), 2);
        QCOMPARE(*lists().positionOf(*m_viewer, customers, nullptr, m_contact).result(), 1);
        QCOMPARE(*lists().contacts(*m_viewer, customers, nullptr, 1, 2).result(),
            (QList<Id<Contact>>{m_contact, m_invoiced}));
        const auto page = lists().page(*m_viewer, customers, nullptr, 2, 10).result();
        QCOMPARE(page->rows.size(), 1);
        QCOMPARE(page->rows.first().contact, m_invoiced);
        QCOMPARE(page->total, 3);
        // The same where a filter is asked for instead of a word.
        const auto all =
            lists().search(*m_viewer, customers, {.filter = {.kinds = {ContactKind::Customer}}}).result();
        QCOMPARE((*all)->count(), 3);
        QCOMPARE(*lists().positionOf(*m_viewer, customers, *all, m_invoiced).result(), 2);
    }

    void goesOnBeyondThemToTheLimitOfASearch()
    {
        const Id<Contact> first = added(other());
        load();

        QCOMPARE(found(*m_officer, u"anna"_s, 2), (QList<Id<Contact>>{first, m_invoiced}));
        QCOMPARE(found(*m_viewer, u"anna"_s, 2), (QList<Id<Contact>>{first, m_contact}));
        QCOMPARE(found(*m_viewer, u"fa"_s), QList<Id<Contact>>());
        QCOMPARE(found(*m_officer, u"fa"_s), QList<Id<Contact>>{m_invoiced});
    }

    /// Who has a name is found by it, and not by an address that the archive has.
    void findsNobodyByWhatIsCoveredOfThem()
    {
        QVERIFY(change(u"UPDATE retention_due SET restricted_from = '2030-01-01', keep_until = '2031-12-31', "
                       "standing = 1 WHERE category = 1 AND contact_id = %1"_s));

        QCOMPARE(found(*m_viewer, u"factuurman"_s), QList<Id<Contact>>{m_invoiced});
        QCOMPARE(found(*m_viewer, u"f@voorbeeld.example"_s), QList<Id<Contact>>());
        QCOMPARE(found(*m_viewer, u"delft"_s), QList<Id<Contact>>());
        QCOMPARE(found(*m_viewer, u"0612345678"_s), QList<Id<Contact>>());
        QCOMPARE(found(*m_officer, u"delft"_s), QList<Id<Contact>>{m_invoiced});
    }

    void followsWhoComesBackAndWhoComesIn()
    {
        load();
        QCOMPARE(found(*m_viewer, u"factuurman"_s), QList<Id<Contact>>());

        QVERIFY(contacts()
                    .addFact(*m_steward, customers,
                        {.kind = RelationFactKind::LastPurchase,
                            .on = QDate(2026, 11, 1),
                            .source = u"winkel"_s,
                            .contact = m_invoiced})
                    .result());
        QCOMPARE(found(*m_viewer, u"factuurman"_s), QList<Id<Contact>>{m_invoiced});

        // Two years and a day later, when nothing was changed but the day.
        m_now = Instant::fromDateTime(QDateTime(QDate(2028, 12, 1), QTime(10, 0), Qt::UTC));
        QCOMPARE(found(*m_viewer, u"factuurman"_s), QList<Id<Contact>>());
        QCOMPARE(found(*m_officer, u"factuurman"_s), QList<Id<Contact>>{m_invoiced});
    }

    void namesNobodyOfWhomNothingIsCarriedOrWhoMustBeInformed()
    {
        std::ignore = m_house->services().grounds().orphans(founder(), customers, 10).result();
        QVERIFY(change(u"DELETE FROM ground_end WHERE contact_id = %1"_s));
        QVERIFY(change(u"INSERT INTO ground_end (filing_system, contact_id, from_on, why) VALUES "
                       "(1, %1, '2026-01-01', 1)"_s));
        const auto orphan = [this](const Permit &permit) {
            return m_house->services().grounds().orphans(permit, customers, 10).result()->first();
        };
        QVERIFY(orphan(*m_steward).isArchived);
        QCOMPARE(orphan(*m_steward).name, QString());
        QVERIFY(orphan(*m_officer).name.contains(u"Factuurman"_s));

        const auto informed = [this](const Permit &permit) {
            const auto page = m_house->services()
                                  .informing()
                                  .list(permit, customers, InformingFilter::Open, std::nullopt, 10)
                                  .result();
            return *std::find_if(page->lines.cbegin(), page->lines.cend(),
                [this](const InformingLine &line) { return line.due.contact == m_invoiced; });
        };
        QVERIFY(informed(*m_viewer).isArchived);
        QCOMPARE(informed(*m_viewer).name, QString());
        QVERIFY(informed(*m_officer).name.contains(u"Factuurman"_s));
        QCOMPARE(
            m_house->services().accessReviews().looks(*m_viewer, customers, m_invoiced, 12).result()->person,
            QString());
    }

    void saysNothingOfWhatTheyConsentedToAndHearsThemAllTheSame()
    {
        QVERIFY(m_house->services().purposes().add(founder(), tests::clubPurpose()).result());
        const Consents &consents = m_house->services().consents();
        const auto given =
            consents.record(founder(), customers, m_invoiced, tests::actOf(ConsentAct::Given)).result();
        QVERIFY(given);
        QVERIFY(archiveAll());
        const auto line = [&](const Permit &permit) {
            const auto lines = consents.states(permit, customers, m_invoiced).result();
            return *std::find_if(lines->cbegin(), lines->cend(),
                [](const ConsentLine &each) { return each.channel == Channel::Email; });
        };

        QCOMPARE(line(*m_officer).state, ConsentState::Given);
        QVERIFY(line(*m_steward).isArchived);
        QCOMPARE(line(*m_steward).state, ConsentState::Unknown);
        QVERIFY(!line(*m_steward).since);
        const auto refusal = [](const auto &answer) { return answer ? QString() : answer.error().what; };
        QCOMPARE(
            refusal(consents.history(*m_steward, customers, m_invoiced).result()), u"consent.archived"_s);
        QCOMPARE(refusal(consents.proof(*m_steward, customers, m_invoiced).result()), u"consent.archived"_s);
        QCOMPARE(
            refusal(m_house->services().receipts().receipt(*m_steward, customers, given->event).result()),
            u"consent.archived"_s);
        QVERIFY(consents.history(*m_officer, customers, m_invoiced).result());
        QVERIFY(
            refusal(m_house->services().receipts().receipt(*m_officer, customers, given->event).result()) !=
            u"consent.archived"_s);

        QVERIFY(
            consents.record(*m_steward, customers, m_invoiced, tests::actOf(ConsentAct::Withdrawn)).result());
    }

    void givesThemNoGroundWithoutTheRight()
    {
        const Id<Contact> current = added(other());
        const auto give = [&](const Permit &permit, const QList<Id<Contact>> &contacts) {
            return m_house->services()
                .grounds()
                .give(permit, customers, contacts,
                    {.basis = LawfulBasis::Contract,
                        .wish = {.reason = u"Onderhoud van de ketel"_s, .until = QDate(2027, 3, 1)}})
                .result();
        };
        const qint64 before = counted(u"provenance"_s);

        const auto steward = give(*m_steward, {current, m_invoiced});
        QVERIFY(!steward);
        QCOMPARE(steward.error().what, u"ground.archived"_s);
        QCOMPARE(steward.error().place, QStringList{u"1"_s});
        QCOMPARE(counted(u"provenance"_s), before);
        Purpose upkeep = tests::clubPurpose();
        upkeep.key = u"onderhoud"_s;
        upkeep.basis = LawfulBasis::Contract;
        upkeep.validity = {};
        QVERIFY(m_house->services().purposes().add(founder(), upkeep).result());
        const auto alone = m_house->services()
                               .consents()
                               .addGround(*m_steward, customers, m_invoiced,
                                   {.purposeKey = upkeep.key, .reason = u"Onderhoud van de ketel"_s})
                               .result();
        QVERIFY(!alone);
        QCOMPARE(alone.error().what, u"contact.archive-only"_s);
        QVERIFY(give(*m_steward, {current}));
        const auto officer = give(*m_officer, {m_invoiced});
        QVERIFY2(officer, officer ? "" : qPrintable(officer.error().what));
    }

    void letsThePackageBeMadeByWhoSeesTheArchiveAlone()
    {
        m_contact = m_invoiced;
        const Id<Request> id = opened(Request::Type::Access);
        QVERIFY(requests().verifyIdentity(founder(), customers, id, u"in-person"_s).result());
        const AccessPackages &packages = m_house->services().accessPackages();

        const auto steward = packages.preview(*m_steward, customers, id, {}).result();
        const auto officer = packages.preview(*m_officer, customers, id, {}).result();

        QVERIFY(!steward);
        QCOMPARE(steward.error().what, u"contact.archive-only"_s);
        QVERIFY2(officer, officer ? "" : qPrintable(officer.error().what));
        QVERIFY(officer->name.contains(u"Factuurman"_s));
        QTRY_COMPARE(looksOf(*m_officer), 1);
        // Who is in no archive stays whose work it was.
        const Id<Contact> current = added(other());
        m_contact = current;
        const Id<Request> usual = opened(Request::Type::Access);
        QVERIFY(requests().verifyIdentity(founder(), customers, usual, u"two-facts"_s).result());
        QVERIFY(packages.preview(*m_steward, customers, usual, {}).result());
        QVERIFY(!packages.preview(*m_officer, customers, usual, {}).result());
    }

    void writesToThemOnlyAsWhoeverWritesSays()
    {
        m_contact = m_invoiced;
        const Id<Request> id = opened(Request::Type::Erasure);
        const LetterKind receipt{LetterAct::Acknowledgement};
        const auto letter = [&](const Permit &permit, const std::optional<LetterReceiver> &receiver) {
            return m_house->services()
                .letters()
                .gather(permit, customers, id, {.kind = receipt, .receiver = receiver})
                .result();
        };
        const auto steward = letter(*m_steward, std::nullopt);
        QVERIFY(!steward);
        QCOMPARE(steward.error().what, u"letter.archived"_s);
        const LetterReceiver told{.name = {.surname = u"Schrijver"_s}};
        QCOMPARE(letter(*m_steward, told)->receiver, told);
        QCOMPARE(letter(*m_officer, std::nullopt)->receiver.name.surname, u"Factuurman"_s);
    }

    void showsNoPlanWhatStandsInTheArchive()
    {
        m_contact = m_invoiced;
        const Id<Request> id = prepared(
            Request::Type::Rectification, {.corrections = {{u"email"_s, {}, u"nieuw@voorbeeld.example"_s}}});
        const auto correction = [&](const Permit &permit) {
            return requests().find(permit, customers, id).result()->proposal->corrections.first();
        };

        QCOMPARE(correction(*m_officer).before, u"f@voorbeeld.example"_s);
        QCOMPARE(correction(*m_steward).before, QString());
        QCOMPARE(correction(*m_approver).after, u"nieuw@voorbeeld.example"_s);
        const auto decided = approve(*m_approver, id);
        QVERIFY2(decided, decided ? "" : qPrintable(decided.error().what));
    }

    /// The gate lets a duty reach whom the archive keeps for it; a list would show them.
    void leavesThemOffTheListOfWhoMayNotSeeThem()
    {
        Purpose duty = tests::clubPurpose();
        duty.key = u"terugroepen"_s;
        duty.basis = LawfulBasis::LegalObligation;
        duty.validity = {};
        duty.assessment = u"Wie een gevaarlijk product kocht moet het horen."_s;
        const auto made = m_house->services().purposes().add(founder(), duty).result();
        QVERIFY2(made, made ? "" : qPrintable(made.error().what));
        const auto ground = m_house->services()
                                .consents()
                                .addGround(founder(), customers, m_invoiced,
                                    {.purposeKey = duty.key, .reason = u"Kocht het product in 2024"_s})
                                .result();
        QVERIFY2(ground, ground ? "" : qPrintable(ground.error().what));
        QVERIFY(archiveAll());
        const auto preview = [&](const Permit &permit) {
            return *m_house->services()
                        .mailingLists()
                        .preview(permit,
                            {.filingSystem = customers,
                                .purposeKey = duty.key,
                                .channel = Channel::Email,
                                .recipient = u"eigen gebruik"_s})
                        .result();
        };

        QCOMPARE(preview(*m_officer).included, 1);
        const HandoverPreview steward = preview(*m_steward);
        QCOMPARE(steward.included, 0);
        const auto out = std::find_if(steward.exclusions.cbegin(), steward.exclusions.cend(),
            [this](const HandoverExclusion &each) { return each.contact == m_invoiced; });
        QVERIFY(out != steward.exclusions.cend());
        QCOMPARE(out->reason, GateReason::Archived);
        QVERIFY(out->isArchived);
        QCOMPARE(out->name, QString());
    }

    void tellsNobodyThatTheyShareSomething()
    {
        QVERIFY(bool(Sql(*m_house->look(), "test",
            u"UPDATE contact_point SET normalised = 'f@voorbeeld.example' WHERE contact_id = %1 AND kind = 1"_s
                .arg(m_contact.number()))
                         .run()));
        const auto groups = [this](const Permit &permit) {
            return m_house->services().merging().duplicatesOf(permit, customers, m_contact).result()->size();
        };

        QCOMPARE(groups(*m_steward), 0);
        QCOMPARE(groups(*m_officer), 1);
    }

private:
    ContactLists &lists() const { return m_house->services().contactLists(); }

    void load() const
    {
        QSignalSpy loaded(&lists(), &ContactLists::loaded);
        lists().startLoading(customers);
        QVERIFY(lists().isLoaded(customers) || loaded.wait());
    }

    QList<Id<Contact>> listed(const Permit &permit) const
    {
        return contactsIn(lists().page(permit, customers, nullptr, 0, 100).result());
    }

    QList<Id<Contact>> found(const Permit &permit, const QString &text, qsizetype limit = 0) const
    {
        const auto result = lists().search(permit, customers, {.text = text, .limit = limit}).result();
        return result ? contactsIn(lists().page(permit, customers, *result, 0, 100).result())
                      : QList<Id<Contact>>();
    }

    static QList<Id<Contact>> contactsIn(const Result<ListPage> &page)
    {
        QList<Id<Contact>> contacts;
        if (page) {
            for (const ListRow &row : page->rows)
                contacts.append(row.contact);
        }
        return contacts;
    }

    qint64 placeOfName(const Permit &permit, const QString &beginning) const
    {
        return *lists().positionOfName(permit, customers, beginning).result();
    }

    /// As though a duty alone kept everything of them.
    bool archiveAll() const
    {
        return change(u"UPDATE retention_due SET restricted_from = '2026-07-01', keep_until = '2031-12-31', "
                      "standing = 4 WHERE contact_id = %1"_s);
    }
};

QTEST_GUILESS_MAIN(TestArchiveElsewhere)

#include "tst_archive_elsewhere.moc"
