#include "app/findings/findings.h"
#include "app/storage/sql.h"
#include "services/contact_house.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using tests::draftOf;

/// What is sensitive of a person is handed out only once the trail has it, and special data only for a reason
/// (domain.md 8.3).
class TestContactsCovering final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = tests::OpenHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void coversWhatIsSensitiveUntilItIsAskedFor()
    {
        const Id<Contact> id = withSensitiveData();

        const auto file = contacts().find(founder(), customers, id).result();
        QCOMPARE(file->classes.whole, DataClass::Sensitive);
        QCOMPARE(file->notes.size(), 1);
        QVERIFY(file->notes.first().body.isEmpty());
        QCOMPARE(file->facts.size(), 1);
        QVERIFY(!file->facts.first().on.isValid() && file->facts.first().reference.isEmpty());
        QCOMPARE(entries(QStringLiteral("contact.reveal")), 0);

        const auto notes = contacts().reveal(founder(), customers, id, CoveredGroup::Notes).result();
        const auto moments = contacts().reveal(founder(), customers, id, CoveredGroup::StartMoments).result();

        QCOMPARE(notes->notes.first().body, QStringLiteral("betaalt laat"));
        QVERIFY(notes->facts.isEmpty());
        QCOMPARE(moments->facts.first().reference, QStringLiteral("F-17"));
        QVERIFY(moments->notes.isEmpty());
        QCOMPARE(entries(QStringLiteral("contact.reveal")), 2);
        QCOMPARE(entries(QStringLiteral("contact.reveal"), QStringLiteral("betaalt")), 0);
        QCOMPARE(entries(QStringLiteral("contact.reveal"), QStringLiteral("\"notes\"")), 1);
    }

    void coversWhatStoodInANote()
    {
        const Id<Contact> id = withSensitiveData();
        const auto edit = tests::editOf(1,
            {{ContactField::Note, QStringLiteral("betaalt op tijd"),
                contacts().find(founder(), customers, id).result()->notes.first().id.number()}});
        QVERIFY(contacts().edit(founder(), customers, id, edit).result());

        const auto history = contacts().history(founder(), customers, id).result();
        QVERIFY(history->first().isCovered);
        QVERIFY(history->first().before.isEmpty() && history->first().after.isEmpty());

        const auto notes = contacts().reveal(founder(), customers, id, CoveredGroup::Notes).result();
        QCOMPARE(notes->changes.first().before, QStringLiteral("betaalt laat"));
    }

    void asksWhyBeforeSpecialDataIsReadAndRecordsIt()
    {
        const Id<Contact> id = withSensitiveData();
        QVERIFY(contacts().addNote(founder(), customers, id, QStringLiteral("is veroordeeld")).result());
        QCOMPARE(contacts().find(founder(), customers, id).result()->classes.whole, DataClass::Criminal);

        const auto unasked = contacts().reveal(founder(), customers, id, CoveredGroup::Notes).result();
        QCOMPARE(unasked.error(), Error::refused("contact.view-reason"));
        QCOMPARE(entries(QStringLiteral("contact.reveal")), 0);

        const auto told =
            contacts().reveal(founder(), customers, id, CoveredGroup::Notes, ViewReason::LegalClaim).result();
        QCOMPARE(told->dataClass, DataClass::Criminal);
        QCOMPARE(told->notes.first().body, QStringLiteral("is veroordeeld"));
        QCOMPARE(entries(QStringLiteral("contact.reveal"), QStringLiteral("\"legal-claim\"")), 1);
        QCOMPARE(entries(QStringLiteral("contact.reveal"), QStringLiteral("\"criminal\"")), 1);
        QCOMPARE(entries(QStringLiteral("contact.reveal"), QStringLiteral("veroordeeld")), 0);
        // Another group of the same person asks for nothing.
        QVERIFY(contacts().reveal(founder(), customers, id, CoveredGroup::StartMoments).result());
    }

    void showsNoNationalNumberThatNoStatuteAllows()
    {
        const Id<Contact> id = withSensitiveData();
        QVERIFY(contacts()
                    .addNote(founder(), customers, id, QStringLiteral("nr 111 222 333 van klant"),
                        QStringLiteral("een ordernummer van ons"))
                    .result());
        const auto noteOf = [&] {
            return contacts()
                .reveal(founder(), customers, id, CoveredGroup::Notes, ViewReason::Correction)
                .result()
                ->notes.first()
                .body;
        };
        QCOMPARE(noteOf(), QStringLiteral("nr [BSN verwijderd] van klant"));

        const auto findings = m_house->services().findings().list(founder(), customers).result();
        QVERIFY(m_house->services()
                    .findings()
                    .settle(founder(), customers, findings->rows.first().finding.id, Settlement::NotPersonal,
                        QStringLiteral("een ordernummer"))
                    .result());

        QCOMPARE(noteOf(), QStringLiteral("nr 111 222 333 van klant"));
        QVERIFY(contacts().reveal(founder(), customers, id, CoveredGroup::Notes).result());
    }

    void showsNoNationalNumberInAStartMoment()
    {
        const Id<Contact> id = withSensitiveData();
        // As a list may have brought it: typed, it would have been refused.
        QVERIFY(Sql(*m_house->look(), "test.reference",
            QStringLiteral("UPDATE relation_fact SET reference = 'nr 111 222 333'"))
                    .run());
        const auto references = [&] {
            QStringList all;
            const auto shown =
                contacts()
                    .reveal(founder(), customers, id, CoveredGroup::StartMoments, ViewReason::Correction)
                    .result();
            for (const RelationFact &fact : shown->facts)
                all.append(fact.reference);
            all.sort();
            return all;
        };
        QCOMPARE(references(), QStringList{QStringLiteral("nr [BSN verwijderd]")});

        QVERIFY(
            m_house->services().findings().setStatute(founder(), QStringLiteral("UAVG art. 46")).result());
        QCOMPARE(references(), QStringList{QStringLiteral("nr 111 222 333")});
    }

    void asksWhyBeforeAFileWithSpecialDataIsOpened()
    {
        const Id<Contact> id = *contacts().add(founder(), customers, draftOf(QStringLiteral("Dam"))).result();
        const auto kept = [&](const QByteArray &content) {
            return *contacts()
                        .attach(founder(), customers, id, QStringLiteral("brief.txt"),
                            QStringLiteral("text/plain"), content)
                        .result();
        };
        const auto opened = [&](Id<Attachment> file, std::optional<ViewReason> reason = std::nullopt) {
            const auto read = contacts().attachment(founder(), customers, id, file, reason).result();
            return read ? QString() : read.error().what;
        };
        const auto plain = kept("over de levering");
        const auto special = kept("hij heeft diabetes");
        const auto numbered = kept("mijn bsn is 111222333");
        constexpr auto view = "contact.attachment-view";

        QCOMPARE(opened(plain), QString());
        QCOMPARE(opened(special), QStringLiteral("contact.view-reason"));
        QCOMPARE(entries(QLatin1String(view)), 1);
        QCOMPARE(opened(special, ViewReason::Review), QString());
        QCOMPARE(entries(QLatin1String(view), QStringLiteral("\"review\"")), 1);
        QCOMPARE(opened(numbered, ViewReason::Review), QStringLiteral("contact.national-number"));
        QVERIFY(
            m_house->services().findings().setStatute(founder(), QStringLiteral("UAVG art. 46")).result());
        QCOMPARE(opened(numbered, ViewReason::Review), QString());
    }

    void coversASourceThatTellsMoreAndNoFilesAsAGroup()
    {
        const Id<Contact> id = withSensitiveData();
        QVERIFY(contacts()
                    .addFact(founder(), customers,
                        {.kind = RelationFactKind::RelationEnded,
                            .on = QDate(2026, 9, 2),
                            .source = QStringLiteral("is veroordeeld"),
                            .contact = id})
                    .result());

        QCOMPARE(contacts().reveal(founder(), customers, id, CoveredGroup::StartMoments).result().error(),
            Error::refused("contact.view-reason"));
        QCOMPARE(contacts().reveal(founder(), customers, id, CoveredGroup::Files).result().error().what,
            QStringLiteral("contact.reveal-files"));
        QCOMPARE(entries(QStringLiteral("contact.reveal")), 0);
    }

    void uncoversNothingForWhoOnlyLooksUp()
    {
        const Id<Contact> id = withSensitiveData();
        const auto letter = *contacts()
                                 .attach(founder(), customers, id, QStringLiteral("brief.txt"),
                                     QStringLiteral("text/plain"), QByteArrayLiteral("inhoud"))
                                 .result();
        const Permit viewer = m_house->member(QStringLiteral("inzage"), {{Role::Viewer, customers}});
        const Permit approver = m_house->member(QStringLiteral("keurder"), {{Role::Approver, customers}});

        for (const CoveredGroup group : {CoveredGroup::Notes, CoveredGroup::StartMoments}) {
            QCOMPARE(contacts().reveal(viewer, customers, id, group).result().error(),
                Error::refused("contact.covered-role"));
            QVERIFY(contacts().reveal(approver, customers, id, group).result());
        }
        QCOMPARE(contacts().attachment(viewer, customers, id, letter).result().error(),
            Error::refused("contact.covered-role"));
        QCOMPARE(contacts()
                     .reveal(approver, FilingSystem::Employees, id, CoveredGroup::Notes)
                     .result()
                     .error()
                     .what,
            QStringLiteral("permit.contacts.view"));
        QCOMPARE(entries(QStringLiteral("contact.reveal")), 2);
    }

private:
    Contacts &contacts() const { return m_house->services().contacts(); }
    const Permit &founder() const { return m_house->founder(); }

    Id<Contact> withSensitiveData() const
    {
        ContactDraft draft = draftOf(QStringLiteral("Dam"));
        draft.notes = {QStringLiteral("betaalt laat")};
        draft.facts = {{.kind = RelationFactKind::InvoiceIssued,
            .on = QDate(2026, 9, 2),
            .reference = QStringLiteral("F-17"),
            .source = QStringLiteral("boekhouding")}};
        return *contacts().add(founder(), customers, draft).result();
    }

    /// How many entries of this kind stand in the trail, after everything asked for was done.
    qint64 entries(const QString &action, const QString &saying = {}) const
    {
        // The writer works in order: once this is through, so is every look before it.
        std::ignore = m_house->services()
                          .contacts()
                          .addNote(founder(), customers, Id<Contact>(-1), QStringLiteral("x"))
                          .result();
        const auto page = m_house->services().auditTrail().list(founder(), 0, {}).result();
        return std::count_if(page->rows.begin(), page->rows.end(), [&](const AuditEntry &entry) {
            return entry.action == action &&
                QString::fromUtf8(QJsonDocument(entry.detail).toJson()).contains(saying);
        });
    }

    static constexpr FilingSystem customers = FilingSystem::Customers;
    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_GUILESS_MAIN(TestContactsCovering)

#include "tst_contacts_covering.moc"
