#include "app/audit/audit_trail.h"
#include "app/consent/consents.h"
#include "services/request_desk.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Severity = ScanFinding::Severity;

/// What stands in a person's free text and may not is pointed out by place and kind, and masked on demand
/// (domain.md 11.2).
class TestForbiddenTexts final
    : public QObject
    , tests::RequestDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }
    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
    }
    void cleanup() { close(); }

    void pointsOutWhatAnOlderImportLeft()
    {
        spoil();

        const auto found = contacts().forbiddenTexts(founder(), customers, m_contact).result();

        QVERIFY(found);
        QStringList told;
        for (const ForbiddenText &each : *found)
            told.append(QStringList{keyOf(each.place), keyOf(each.kind),
                each.severity == Severity::Block ? u"certain"_s : u"doubtful"_s, keyOf(each.remedy())}
                            .join(u' '));
        told.sort();
        QCOMPARE(told,
            (QStringList{u"file card-number certain erase"_s, u"file-name national-number doubtful mask"_s,
                u"note national-number certain mask"_s, u"note special-category doubtful erase"_s,
                u"request national-number certain mask"_s}));
        const auto other = added(RequestDesk::other());
        QVERIFY(contacts().forbiddenTexts(founder(), customers, other).result()->isEmpty());
    }

    void masksTheNumbersAndLeavesTheRest()
    {
        spoil();
        const Id<Request> id = m_request;

        const auto masked = contacts().maskNumbers(founder(), customers, m_contact).result();

        QVERIFY2(masked, qPrintable(masked ? QString() : masked.error().what));
        QCOMPARE(*masked, 3);
        const auto file = contacts().find(founder(), customers, m_contact).result();
        QVERIFY(file);
        QCOMPARE(file->attachments.constFirst().name, u"scan [BSN verwijderd].txt"_s);
        bool isMasked = false;
        const auto shown =
            contacts()
                .reveal(founder(), customers, m_contact, CoveredGroup::Notes, ViewReason::Review)
                .result();
        for (const Note &note : shown->notes)
            isMasked |= note.body == u"bsn [BSN verwijderd], heeft diabetes"_s;
        QVERIFY(isMasked);
        QCOMPARE(requests().find(founder(), customers, id).result()->request.remark,
            u"mijn bsn is [BSN verwijderd]"_s);
        const auto left = contacts().forbiddenTexts(founder(), customers, m_contact).result();
        QCOMPARE(left->size(), 2);
        QVERIFY(trailIsSilent());
        QCOMPARE(contacts().maskNumbers(founder(), customers, m_contact).result().error().what,
            u"text.nothing-to-mask"_s);
    }

    void readsProposalsRepresentativesAndWhatWasSeenOfWhoAsked()
    {
        m_request = opened(Request::Type::Erasure);
        const QString of = u" WHERE contact_id = %1"_s.arg(m_contact.number());
        const QString number = u"bsn 111222333"_s;
        Proposal proposal{
            .plan = {{.category = DataCategory::Correspondence, .erase = false, .reason = number},
                {.category = DataCategory::Identity}},
            .statement = number,
            .groundWords = number,
            .refusal = {RefusalReason::LegalClaims},
            .refusalWords = number};
        QVERIFY(change(u"UPDATE request SET representative = 'Moeder, bsn 123456782', proposal = '%1'"_s.arg(
                           proposal.toJson()) +
            of));
        QVERIFY(change(u"INSERT INTO identity_evidence (filing_system, request_id, document, remark) "
                       "SELECT filing_system, id, 'passport', 'bsn 123456782' FROM request"_s +
            of));
        const auto told = [&] {
            QStringList places;
            const auto found = contacts().forbiddenTexts(founder(), customers, m_contact).result();
            for (const ForbiddenText &each : *found)
                places.append(keyOf(each.place) + u' ' + keyOf(each.remedy()));
            return places;
        };
        const QStringList signedAbout(4, u"proposal erase"_s);

        QCOMPARE(told(), QStringList(2, u"request mask"_s) + signedAbout);
        const auto masked = contacts().maskNumbers(founder(), customers, m_contact).result();

        QVERIFY2(masked, qPrintable(masked ? QString() : masked.error().what));
        QCOMPARE(*masked, 2);
        // What somebody signs about stays as it was laid before them.
        QCOMPARE(told(), signedAbout);
        const RequestFile file = fileOf(m_request);
        QCOMPARE(file.request.representative, u"Moeder, bsn [BSN verwijderd]"_s);
        QCOMPARE(counted(u"identity_evidence WHERE remark = 'bsn [BSN verwijderd]'"_s), 1);
        QVERIFY(trailIsSilent());
    }

    void keepsTheTrailWhole()
    {
        spoil();
        QVERIFY(contacts().maskNumbers(founder(), customers, m_contact).result());

        const auto verdict = m_house->services().auditTrail().verify(founder()).result();

        QVERIFY(verdict && verdict->isIntact());
    }

    void masksNothingOfWhoMayNotBeEdited()
    {
        spoil();
        QVERIFY(change(u"UPDATE contact SET restricted_at = 1 WHERE id = %1"_s.arg(m_contact.number())));
        const Permit viewer = m_house->member(u"kijker"_s, {{Role::Viewer, customers}});

        QCOMPARE(contacts().maskNumbers(founder(), customers, m_contact).result().error().what,
            u"contact.restricted"_s);
        QCOMPARE(
            contacts().maskNumbers(viewer, customers, m_contact).result().error().failure, Failure::Refused);
        QVERIFY(contacts().forbiddenTexts(viewer, customers, m_contact).result());
    }

private:
    bool change(const QString &sql) const
    {
        const auto line = m_house->look();
        return bool(Sql(*line, "test.change", sql).run());
    }

    /// What the program refuses today and an earlier one took in.
    void spoil()
    {
        m_request = opened(Request::Type::Erasure);
        QVERIFY(contacts().addNote(founder(), customers, m_contact, u"van een ander"_s).result());
        QVERIFY(contacts()
                    .attach(founder(), customers, m_contact, u"scan.txt"_s, u"text/plain"_s,
                        "betaald met 4111 1111 1111 1111")
                    .result());
        const QString of = u" WHERE contact_id = %1"_s.arg(m_contact.number());
        QVERIFY(change(u"UPDATE note SET body = 'bsn 111222333, heeft diabetes'"_s + of +
            u" AND body = 'van een ander'"_s));
        QVERIFY(change(u"UPDATE attachment SET name = 'scan 111222333.txt'"_s + of));
        QVERIFY(change(u"UPDATE request SET remark = 'mijn bsn is 123456782'"_s + of));
    }

    bool trailIsSilent() const
    {
        const auto page = m_house->services().auditTrail().list(founder(), 0, {}).result();
        bool isTold = false;
        for (const AuditEntry &entry : page->rows) {
            const QString detail = QString::fromUtf8(QJsonDocument(entry.detail).toJson());
            if (detail.contains(u"111222333"_s) || detail.contains(u"123456782"_s))
                return false;
            isTold |= entry.action == u"contact.mask"_s;
        }
        return isTold;
    }

    Id<Request> m_request;
};

QTEST_GUILESS_MAIN(TestForbiddenTexts)

#include "tst_forbidden_texts.moc"
