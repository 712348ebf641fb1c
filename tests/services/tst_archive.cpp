#include "app/consent/purposes.h"
#include "app/gate/gate.h"
#include "app/lists/contact_lists.h"
#include "app/retention/retention.h"
#include "services/request_desk.h"
#include "support/weighed.h"

#include <QTest>

#include <algorithm>

/// The example of domain.md 8.5 on a day on which a duty alone keeps some of it: the last invoice of 14 March
/// 2024, the relation ended on 30 June 2024. From 1 July 2026 only the archive has the name on the invoice,
/// and the rest waits to go.
class TestArchive final
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
        m_viewer =
            std::make_unique<Permit>(m_house->member(QStringLiteral("lezer"), {{Role::Viewer, customers}}));
        m_steward = std::make_unique<Permit>(
            m_house->member(QStringLiteral("medewerker"), {{Role::Steward, customers}}));
        m_officer = std::make_unique<Permit>(
            m_house->member(QStringLiteral("functionaris"), {{Role::Officer, customers}}));
        ContactDraft draft = person();
        draft.name.surname = QStringLiteral("Factuurman");
        draft.points = {{.kind = ContactPoint::Kind::Email, .value = QStringLiteral("f@voorbeeld.example")},
            {.kind = ContactPoint::Kind::Phone, .value = QStringLiteral("0612345678")}};
        draft.addresses = {{.street = QStringLiteral("Dorpsstraat"),
            .houseNumber = QStringLiteral("1"),
            .postcode = QStringLiteral("2611 ET"),
            .city = QStringLiteral("Delft")}};
        draft.facts = {{.kind = RelationFactKind::InvoiceIssued,
                           .on = QDate(2024, 3, 14),
                           .source = QStringLiteral("boekhouding")},
            {.kind = RelationFactKind::RelationEnded,
                .on = QDate(2024, 6, 30),
                .source = QStringLiteral("boekhouding")}};
        m_invoiced = added(draft);
        QVERIFY(m_invoiced.isStored());
    }

    void cleanup()
    {
        m_viewer.reset();
        m_steward.reset();
        m_officer.reset();
        close();
    }

    void showsAnOrdinaryMemberNothingOfIt()
    {
        for (const Permit *permit : {m_viewer.get(), m_steward.get(), m_approver.get()}) {
            const auto file = contacts().find(*permit, customers, m_invoiced).result();
            QVERIFY(file);
            QVERIFY(file->isVeiled);
            QCOMPARE(file->contact.surname, QString());
            QCOMPARE(file->contact.givenName, QString());
            QVERIFY(file->points.isEmpty() && file->addresses.isEmpty() && file->notes.isEmpty());
            QVERIFY(std::none_of(file->facts.cbegin(), file->facts.cend(),
                [](const RelationFact &fact) { return fact.kind == RelationFactKind::InvoiceIssued; }));
        }
        QCOMPARE(looksOf(*m_viewer), 0);
    }

    void showsTheArchiveWithItsDutyAndNotesTheLook()
    {
        const auto file = contacts().find(*m_officer, customers, m_invoiced).result();

        QVERIFY(file);
        QVERIFY(!file->isVeiled);
        QCOMPARE(file->contact.surname, QStringLiteral("Factuurman"));
        QCOMPARE(file->points.size(), 2);
        const auto term = std::find_if(file->archived.cbegin(), file->archived.cend(),
            [](const ArchivedTerm &each) { return each.category == DataCategory::Identity; });
        QVERIFY(term != file->archived.cend());
        QCOMPARE(*term,
            (ArchivedTerm{DataCategory::Identity, QStringLiteral("FIN-01"), QDate(2031, 12, 31), false}));
        QVERIFY(std::any_of(file->archived.cbegin(), file->archived.cend(), [](const ArchivedTerm &each) {
            return each.category == DataCategory::ContactDetails && each.isOver;
        }));
        QTRY_COMPARE(looksOf(*m_officer), 1);
    }

    void showsEverybodyWhatAPurposeNeeds()
    {
        m_now = Instant::fromDateTime(QDateTime(QDate(2026, 6, 30), QTime(10, 0), Qt::UTC));
        const auto file = contacts().find(*m_viewer, customers, m_invoiced).result();

        QVERIFY(!file->isVeiled);
        QCOMPARE(file->contact.surname, QStringLiteral("Factuurman"));
        QCOMPARE(file->points.size(), 2);
    }

    /// Whoever must decide about what waits to go has to see whom it is about.
    void hidesNobodyOfWhomNoDutyKeepsAnything()
    {
        ContactDraft draft = other();
        draft.facts = {{.kind = RelationFactKind::RelationEnded,
            .on = QDate(2020, 1, 1),
            .source = QStringLiteral("boekhouding")}};
        const Id<Contact> former = added(draft);

        const auto file = contacts().find(*m_steward, customers, former).result();

        QVERIFY(!file->isVeiled);
        QCOMPARE(file->contact.surname, draft.name.surname);
        const auto rows = m_house->services().contactLists().find(*m_viewer, draft.name.surname).result();
        QCOMPARE(rows->size(), 1);
    }

    void hidesNoInvoiceOfWhoIsStillDealtWith()
    {
        ContactDraft draft = other();
        draft.facts = {{.kind = RelationFactKind::InvoiceIssued,
                           .on = QDate(2026, 10, 1),
                           .source = QStringLiteral("boekhouding")},
            {.kind = RelationFactKind::LastPurchase,
                .on = QDate(2026, 10, 1),
                .source = QStringLiteral("boekhouding")}};
        const Id<Contact> customer = added(draft);

        const auto file = contacts().find(*m_steward, customers, customer).result();

        QVERIFY(!file->isVeiled);
        QCOMPARE(file->facts.size(), 2);
    }

    void findsNobodyByWhatIsArchived()
    {
        const auto found = [this](const Permit &permit, const QString &text) {
            return m_house->services().contactLists().find(permit, text).result()->size();
        };
        QCOMPARE(found(*m_officer, QStringLiteral("Factuurman")), 1);
        QCOMPARE(found(*m_viewer, QStringLiteral("Factuurman")), 0);
        QCOMPARE(found(*m_viewer, QStringLiteral("f@voorbeeld.example")), 0);
        QCOMPARE(found(*m_viewer, tests::marker), 1);
    }

    void namesNobodyInTheListWhoIsArchived()
    {
        const auto row = [this](const Permit &permit) {
            const auto page =
                m_house->services().contactLists().page(permit, customers, nullptr, 0, 200).result();
            return *std::find_if(page->rows.cbegin(), page->rows.cend(),
                [this](const ListRow &each) { return each.contact == m_invoiced; });
        };
        QCOMPARE(row(*m_officer).name.contains(QStringLiteral("Factuurman")), true);
        const ListRow covered = row(*m_viewer);
        QVERIFY(covered.marks.contains(ListMark::Archived));
        QCOMPARE(covered.name + covered.email + covered.phone + covered.city, QString());
    }

    /// From the day that a duty counts from follows what happened then.
    void explainsNothingOfWhatIsArchived()
    {
        const auto isExplained = [this](const Permit &permit) {
            const auto all = m_house->services().retention().explain(permit, customers, m_invoiced).result();
            return std::any_of(all->cbegin(), all->cend(),
                [](const TermExplanation &each) { return each.category == DataCategory::Identity; });
        };
        QVERIFY(isExplained(*m_officer));
        QVERIFY(!isExplained(*m_viewer));
    }

    void letsNobodyChangeWhatTheyMayNotSee()
    {
        const auto edited =
            contacts()
                .edit(*m_steward, customers, m_invoiced,
                    {.version = contactOf(m_invoiced).version,
                        .fields = {{.field = ContactField::City, .value = QStringLiteral("Gouda")}},
                        .cause = EditCause::NewsFromPerson,
                        .source = QStringLiteral("telefoon")})
                .result();
        QVERIFY(!edited);
        QCOMPARE(edited.error().what, QStringLiteral("contact.archived"));
        // Who buys again is a customer again.
        QVERIFY(contacts()
                    .addFact(*m_steward, customers,
                        {.kind = RelationFactKind::LastPurchase,
                            .on = QDate(2026, 11, 1),
                            .source = QStringLiteral("winkel"),
                            .contact = m_invoiced})
                    .result());
        const auto file = contacts().find(*m_viewer, customers, m_invoiced).result();
        QVERIFY(!file->isVeiled);
        QCOMPARE(file->contact.surname, QStringLiteral("Factuurman"));
    }

    /// Of those who may be mailed, nobody is whose name a duty alone keeps: not for another purpose.
    void mailsNobodyWhoIsArchived()
    {
        const auto made = m_house->services()
                              .purposes()
                              .add(founder(),
                                  {.key = QStringLiteral("vakblad"),
                                      .basis = LawfulBasis::LegitimateInterest,
                                      .appliesTo = {customers},
                                      .channels = {Channel::Email},
                                      .categories = {DataCategory::ContactDetails},
                                      .assessment = QStringLiteral("Klanten op de hoogte houden."),
                                      .weighing = tests::weighed(),
                                      .wording = {.titleNl = QStringLiteral("Vakblad"),
                                          .titleEn = QStringLiteral("Magazine"),
                                          .wordingNl = QStringLiteral("Ja"),
                                          .wordingEn = QStringLiteral("Yes")}})
                              .result();
        QVERIFY2(made, made ? "" : qPrintable(made.error().what));
        const auto reasonFor = [this](Id<Contact> contact) {
            return m_house->services()
                .gate()
                .mayContact(founder(), customers, contact, QStringLiteral("vakblad"), Channel::Email)
                .result()
                ->answer.reason;
        };

        QCOMPARE(reasonFor(m_invoiced), GateReason::Archived);
        QVERIFY(reasonFor(m_contact) != GateReason::Archived);
    }

    void widensNothingByAHold()
    {
        QVERIFY(m_house->services()
                    .retention()
                    .hold(*m_officer, customers, m_invoiced, {.reason = QStringLiteral("geschil")})
                    .result());

        QVERIFY(contacts().find(*m_viewer, customers, m_invoiced).result()->points.isEmpty());
        QVERIFY(contacts().history(*m_viewer, customers, m_invoiced).result()->isEmpty());
    }

private:
    /// How often the trail tells that a member looked at what the archive has of somebody.
    qint64 looksOf(const Permit &permit) const
    {
        return counted(QStringLiteral("audit_entry WHERE action = 'contact.archive-view' AND actor = '%1'")
                           .arg(permit.staffRef()));
    }

    std::unique_ptr<Permit> m_viewer;
    std::unique_ptr<Permit> m_steward;
    std::unique_ptr<Permit> m_officer;
    Id<Contact> m_invoiced;
};

QTEST_GUILESS_MAIN(TestArchive)

#include "tst_archive.moc"
