#include "app/consent/purposes.h"
#include "app/findings/findings.h"
#include "app/gate/gate.h"
#include "app/imports/imports.h"
#include "app/insights/insights.h"
#include "app/lists/contact_lists.h"
#include "app/merging/merging.h"
#include "app/necessity/necessity.h"
#include "app/retention/retention.h"
#include "services/archive_desk.h"
#include "support/weighed.h"

#include <QFile>
#include <QTest>

#include <algorithm>

/// What is in the archive is for the role of the archive (archive_desk.h).
class TestArchive final
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
        const auto listed = [this](const Permit &permit, const QString &text) {
            const auto view =
                m_house->services().contactLists().search(permit, customers, {.text = text}).result();
            return (*view)->count();
        };
        QCOMPARE(listed(*m_officer, QStringLiteral("Factuurman")), 1);
        QCOMPARE(listed(*m_viewer, QStringLiteral("Factuurman")), 0);
        QCOMPARE(listed(*m_viewer, QStringLiteral("f@voorbeeld.example")), 0);
        QCOMPARE(listed(*m_viewer, tests::marker), 1);
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

    void namesNobodyOfWhomNoStartIsKnown()
    {
        QVERIFY(change(QStringLiteral("UPDATE retention_due SET standing = 6, rule = 'CUS-14' WHERE "
                                      "category <> 1 AND contact_id = %1")));
        const auto row = [this](const Permit &permit) {
            return m_house->services()
                .retention()
                .listWithoutStart(permit, customers, QStringLiteral("CUS-14"), 10)
                .result()
                ->rows.first();
        };

        QCOMPARE(row(*m_steward).name + row(*m_steward).number, QString());
        QVERIFY(row(*m_steward).marks.contains(ListMark::Archived));
        QVERIFY(row(*m_officer).name.contains(QStringLiteral("Factuurman")));
    }

    void namesNobodyWhoIsHeld()
    {
        QVERIFY(m_house->services()
                    .retention()
                    .hold(*m_officer, customers, m_invoiced, {.reason = QStringLiteral("geschil")})
                    .result());
        const auto held = [this](const Permit &permit) {
            return m_house->services()
                .retention()
                .openHolds(permit, customers, HoldsInSight::Waiting)
                .result()
                ->first();
        };

        QVERIFY(held(*m_steward).isArchived);
        QCOMPARE(held(*m_steward).person, QString());
        QVERIFY(!held(*m_officer).isArchived);
        QVERIFY(held(*m_officer).person.contains(QStringLiteral("Factuurman")));
    }

    void namesNobodyInWhoseTextSomethingWasFound()
    {
        const auto found = [this](const Permit &permit) {
            return m_house->services().findings().list(permit, customers).result()->rows.first();
        };
        QVERIFY(found(*m_steward).isArchived);
        QCOMPARE(found(*m_steward).name, QString());
        QVERIFY(found(*m_officer).name.contains(QStringLiteral("Factuurman")));
    }

    void namesNobodyOfWhomNothingIsNeeded()
    {
        const auto needless = [this](const Permit &permit) {
            const auto page = m_house->services().necessity().people(permit, customers, {}).result();
            return *std::find_if(page->rows.cbegin(), page->rows.cend(),
                [this](const NeedlessPerson &each) { return each.contact == m_invoiced; });
        };
        QCOMPARE(needless(*m_steward).name, QString());
        QVERIFY(needless(*m_officer).name.contains(QStringLiteral("Factuurman")));
        const auto failing = [this](const Permit &permit) {
            const auto found = Insights(m_house->services().context())
                                   .failing(permit, customers, QStringLiteral("consent.fields-needed"))
                                   .result();
            return *std::find_if(found->records.cbegin(), found->records.cend(),
                [this](const FailingRecord &each) { return each.number == m_invoiced.number(); });
        };
        QVERIFY(failing(*m_steward).isArchived);
        QCOMPARE(failing(*m_steward).name, QString());
        QVERIFY(failing(*m_officer).name.contains(QStringLiteral("Factuurman")));
    }

    void letsNobodyMergeWhatTheyMayNotSee()
    {
        const auto refusal = [this](Id<Contact> kept, Id<Contact> absorbed) {
            const auto plan = m_house->services()
                                  .merging()
                                  .preview(*m_steward, customers, {.keep = kept, .absorb = absorbed})
                                  .result();
            return plan ? QString() : plan.error().what;
        };

        QCOMPARE(refusal(m_invoiced, m_contact), QStringLiteral("merge.archived"));
        QCOMPARE(refusal(m_contact, m_invoiced), QStringLiteral("merge.archived"));
        QVERIFY(refusal(m_contact, added(other())) != QStringLiteral("merge.archived"));
    }

    void importsNothingIntoWhatTheyMayNotSee()
    {
        const QString path = m_house->folder() + QStringLiteral("/klanten.csv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Voornaam;Achternaam;E-mail;Functie\nAnna;Factuurman;f@voorbeeld.example;Bakker\n");
        file.close();
        const Imports &imports = m_house->services().imports();
        ImportPlan plan{.path = path,
            .filingSystem = customers,
            .kind = ContactKind::Customer,
            .source = QStringLiteral("oude CRM"),
            .collectedOn = QDate(2026, 6, 1),
            .basis = QStringLiteral("b")};
        plan.mapping = imports.inspect(path, std::nullopt, customers).result()->suggestion;

        plan.listAbsent = true;
        const auto summary = imports.run(*m_steward, plan).result();

        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().what));
        QCOMPARE(summary->imported + summary->updated, 0);
        QVERIFY(summary->leftAlone.isEmpty());
        // Another file, in which they do not stand.
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Voornaam;Achternaam;E-mail;Functie\nPiet;Anders;p@voorbeeld.example;Smid\n");
        file.close();
        const auto without = imports.tryOut(*m_steward, plan).result();
        QVERIFY(without->absent.contains(NamedContact{m_invoiced, QString(), true}));
        QCOMPARE(counted(QStringLiteral("contact WHERE job_title = 'Bakker'")), 0);
    }

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
        // What no need of ours ever kept has no day of its own: it follows the rest, here as in the file.
        QVERIFY(
            change(QStringLiteral("UPDATE retention_due SET restricted_from = CASE WHEN category = 4 THEN "
                                  "'2026-07-01' ELSE NULL END WHERE contact_id = %1")));
        QVERIFY(contacts().find(*m_viewer, customers, m_invoiced).result()->isVeiled);
        QCOMPARE(reasonFor(m_invoiced), GateReason::Archived);
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
};

QTEST_GUILESS_MAIN(TestArchive)

#include "tst_archive.moc"
