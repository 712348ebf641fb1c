#include "app/audit/audit_trail.h"
#include "app/contacts/note_repository.h"
#include "app/findings/findings.h"
#include "app/formats/zip_writer.h"
#include "app/retention/retention.h"
#include "services/request_desk.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using State = Finding::State;

/// What may not stand in free text is found in the whole file, waits for the privacy officer, and is settled
/// without a trace of it anywhere else (domain.md 8.3, 11.2).
class TestFindings final
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

    void findsWhatAnOlderProgramLeft()
    {
        spoil();

        const auto report = findings().scan(founder(), customers).result();

        QVERIFY2(report, report ? "" : qPrintable(report.error().what));
        QCOMPARE(report->opened, 5);
        QCOMPARE(report->open, 5);
        QCOMPARE(told(),
            (QStringList{u"file card-number"_s, u"file-name national-number"_s, u"note national-number"_s,
                u"note special-category"_s, u"request national-number"_s}));
        const auto page = findings().list(founder(), customers, {.kind = ForbiddenKind::CardNumber}).result();
        QCOMPARE(page->total, 1);
        QCOMPARE(page->rows.first().finding.contact, m_contact);
        QVERIFY(page->rows.first().name.contains(u"merkwaardigenaam"_s, Qt::CaseInsensitive));
        QCOMPARE(*findings().openCount(founder(), customers).result(), 5);
        QCOMPARE(*findings().openCount(founder(), FilingSystem::Employees).result(), 0);
    }

    void findsNothingTwice()
    {
        spoil();
        QVERIFY(findings().scan(founder(), customers).result());

        const auto again = findings().scan(founder(), customers).result();

        QCOMPARE(again->opened, 0);
        QCOMPARE(again->gone, 0);
        QCOMPARE(again->open, 5);
    }

    void waitsAsSoonAsItIsWritten()
    {
        const auto note =
            contacts().addNote(founder(), customers, m_contact, u"belt terug, heeft diabetes"_s).result();

        QVERIFY(note);
        QCOMPARE(told(), QStringList{u"note special-category"_s});
        QVERIFY(contacts()
                    .attach(founder(), customers, m_contact, u"brief.txt"_s, u"text/plain"_s,
                        "paspoort NP1234567")
                    .result());
        QCOMPARE(told(), (QStringList{u"file document-number"_s, u"note special-category"_s}));
    }

    void looksIntoDocumentsAsTheyAreKept()
    {
        const auto keep = [this](const QString &name, const QByteArray &content) {
            return contacts()
                .attach(founder(), customers, m_contact, name, u"application/octet-stream"_s, content)
                .result();
        };
        QVERIFY(keep(u"brief.docx"_s, office("mijn bsn is 111222333")));
        QVERIFY(keep(u"stuk.odt"_s, QByteArrayLiteral("PK\x03\x04 afgebroken")));
        if (Findings::searchesPdf())
            QVERIFY(keep(u"verklaring.pdf"_s, pdf("Zij heeft diabetes")));
        const QStringList pdfFound =
            Findings::searchesPdf() ? QStringList{u"file special-category"_s} : QStringList();

        const QStringList expected =
            QStringList{u"file national-number"_s} + pdfFound + QStringList{u"file unreadable"_s};
        QCOMPARE(told(), expected);
        // Another text of the same person says nothing of them.
        QVERIFY(contacts().addNote(founder(), customers, m_contact, u"belt terug"_s).result());
        QCOMPARE(told(), expected);
        const auto again = findings().scan(founder(), customers).result();
        QCOMPARE(again->opened, 0);
        QCOMPARE(again->gone, 0);
        QCOMPARE(
            contacts().forbiddenTexts(founder(), customers, m_contact).result()->size(), expected.size());
        QVERIFY(settle(u"file unreadable"_s, Settlement::NotPersonal, u"oude huisstijl zonder tekst"_s));
        QVERIFY(settle(u"file national-number"_s, Settlement::Erase));
        QCOMPARE(told(), pdfFound);
        QVERIFY(isSilent());
    }

    void looksIntoTheLetterOfARequest()
    {
        QVERIFY(
            requests()
                .open(founder(), customers,
                    {.type = Request::Type::Access,
                        .contact = m_contact,
                        .receivedOn = m_house->services().clock().today(),
                        .letter = RequestLetter{u"verzoek.eml"_s, u"message/rfc822"_s,
                            "From: a@voorbeeld.example\r\nDate: Mon, 2 Nov 2026 10:00:00 +0100\r\n"
                            "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nzie bijlage\r\n"
                            "--x\r\nContent-Type: application/octet-stream\r\nContent-Disposition: "
                            "attachment; filename=brief.docx\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
                                office("paspoort NP1234567").toBase64() + "\r\n--x--\r\n"}})
                .result());

        QCOMPARE(told(), QStringList{u"file document-number"_s});
    }

    void masksOneKindAndLeavesTheRest()
    {
        spoil();
        QVERIFY(findings().scan(founder(), customers).result());

        const auto masked = settle(u"note national-number"_s, Settlement::Mask);

        QVERIFY2(masked, masked ? "" : qPrintable(masked.error().what));
        QCOMPARE(masked->state, State::Masked);
        QVERIFY(holdsNote(u"bsn [BSN verwijderd], heeft diabetes"_s));
        // The other one in that text waits on.
        QVERIFY(told().contains(u"note special-category"_s) && !told().contains(u"note national-number"_s));
        QVERIFY(settle(u"note special-category"_s, Settlement::Mask));
        QVERIFY(holdsNote(u"bsn [BSN verwijderd], heeft [weggelaten]"_s));
        QVERIFY(isSilent());
    }

    void erasesAllThatItStandsIn()
    {
        spoil();
        QVERIFY(findings().scan(founder(), customers).result());

        QVERIFY(settle(u"note special-category"_s, Settlement::Erase));
        QVERIFY(settle(u"file card-number"_s, Settlement::Erase));
        QVERIFY(settle(u"request national-number"_s, Settlement::Erase));

        const auto file = contacts().find(founder(), customers, m_contact).result();
        QVERIFY(file->attachments.isEmpty());
        QVERIFY(!holdsNote(u"bsn 111222333, heeft diabetes"_s));
        QVERIFY(fileOf(m_request).request.remark.isEmpty());
        // What stood beside it is gone with it.
        QVERIFY(told().isEmpty());
        QCOMPARE(findings().list(founder(), customers, {.state = State::Gone}).result()->total, 2);
        QVERIFY(isSilent());
    }

    void erasesNothingThatAHoldKeeps()
    {
        spoil();
        QVERIFY(findings().scan(founder(), customers).result());
        QVERIFY(change(u"INSERT INTO legal_hold (filing_system, contact_id, reason, ground, categories, "
                       "set_by, set_at, review_on) VALUES (1, %1, 'proces', 'bewijs', '', 'x', 1, "
                       "'2027-01-01')"_s.arg(m_contact.number())));

        QCOMPARE(settle(u"note special-category"_s, Settlement::Erase).error().what, u"finding.held"_s);
        QVERIFY(holdsNote(u"bsn 111222333, heeft diabetes"_s));
    }

    void keepsANationalNumberUnderAStatuteAlone()
    {
        spoil();
        QVERIFY(findings().scan(founder(), customers).result());
        const QString reason = u"nodig voor de loonheffing"_s;

        QCOMPARE(settle(u"note national-number"_s, Settlement::Keep, reason).error().what,
            u"finding.no-statute"_s);
        QVERIFY(findings().setStatute(founder(), u"Wet LB 1964 art. 29"_s).result());
        QVERIFY(settle(u"note national-number"_s, Settlement::Keep, reason));

        QCOMPARE(findings().list(founder(), customers, {.state = State::Kept}).result()->total, 1);
        QCOMPARE(findings().scan(founder(), customers).result()->opened, 0);
    }

    void opensAgainWhatWasKeptOfAnotherText()
    {
        spoil();
        QVERIFY(findings().scan(founder(), customers).result());
        QVERIFY(settle(u"note special-category"_s, Settlement::Keep, u"vraagt om een rolstoelplek"_s));
        QVERIFY(settle(u"note national-number"_s, Settlement::NotPersonal, u"is een ordernummer"_s));
        QVERIFY(
            change(u"UPDATE note SET body = 'heeft kanker' WHERE contact_id = %1 AND body LIKE 'bsn%'"_s.arg(
                m_contact.number())));

        const auto report = findings().scan(founder(), customers).result();

        QCOMPARE(report->opened, 1);
        QCOMPARE(report->gone, 1); // the number that was none
        QVERIFY(told().contains(u"note special-category"_s));
    }

    void tellsThatItWasGoneWhenItIsSettled()
    {
        spoil();
        QVERIFY(findings().scan(founder(), customers).result());
        QVERIFY(change(u"DELETE FROM note WHERE contact_id = %1"_s.arg(m_contact.number())));

        const auto settled = settle(u"note national-number"_s, Settlement::Mask);

        QVERIFY2(settled, settled ? "" : qPrintable(settled.error().what));
        QCOMPARE(settled->state, State::Gone);
    }

    void goesOnWhereItStopped()
    {
        spoil();
        const StopRequest stop;
        stop.stop();

        QCOMPARE(findings().scan(founder(), customers, stop).result().error().what, u"finding.stopped"_s);
        QVERIFY(change(u"UPDATE finding_scan SET source = 1, after_number = 0, texts = 12"_s));

        const auto report = findings().scan(founder(), customers).result();

        // The notes were looked at before.
        QVERIFY(report->texts >= 12);
        QVERIFY(!told().contains(u"note national-number"_s));
        QVERIFY(told().contains(u"file-name national-number"_s));
        QVERIFY(findings().scan(founder(), customers).result());
        QVERIFY(told().contains(u"note national-number"_s));
    }

    void asksTheRightOfWhoSettles()
    {
        spoil();
        QVERIFY(findings().scan(founder(), customers).result());
        const Permit viewer = m_house->member(u"kijker"_s, {{Role::Viewer, customers}});
        const Permit steward = m_house->member(u"beheerder"_s, {{Role::Steward, customers}});
        const Id<Finding> id = idOf(u"note national-number"_s);

        QCOMPARE(findings().list(viewer, customers).result().error().failure, Failure::Refused);
        QCOMPARE(findings().scan(steward, customers).result().error().failure, Failure::Refused);
        QCOMPARE(findings()
                     .settle(steward, customers, id, Settlement::NotPersonal, u"is een ordernummer"_s)
                     .result()
                     .error()
                     .failure,
            Failure::Refused);
        QVERIFY(findings().list(steward, customers).result());
        QVERIFY(findings().settle(steward, customers, id, Settlement::Mask).result());
    }

    void goesWithThePerson()
    {
        QVERIFY(contacts().addNote(founder(), customers, m_contact, u"heeft diabetes"_s).result());
        QCOMPARE(counted(u"finding"_s), 1);

        const auto erased = execute(approved(Request::Type::Erasure, {}));

        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().what));
        QCOMPARE(counted(u"finding"_s), 0);
    }

    void holdsNothingOfWhatWasFound()
    {
        spoil();
        QVERIFY(findings().scan(founder(), customers).result());
        const auto line = m_house->look();

        const auto texts = Sql(*line, "test.texts", u"SELECT field || reason || settled_by FROM finding"_s)
                               .list([](const Row &row) { return row.text(0); });

        for (const QString &text : *texts)
            QVERIFY(!text.contains(u"111222333"_s) && !text.contains(u"diabetes"_s));
        QVERIFY(isSilent());
    }

private:
    const Findings &findings() const { return m_house->services().findings(); }

    bool change(const QString &sql) const
    {
        const auto line = m_house->look();
        return bool(Sql(*line, "test.change", sql).run());
    }

    qint64 counted(const QString &table) const
    {
        const auto line = m_house->look();
        const auto count = Sql(*line, "test.count", u"SELECT COUNT(*) FROM "_s + table).number();
        return count ? *count : -1;
    }

    /// What waits, as "place kind".
    QStringList told() const
    {
        QStringList lines;
        const auto page = findings().list(founder(), customers).result();
        if (page) {
            for (const NamedFinding &each : page->rows)
                lines.append(keyOf(each.finding.place) + u' ' + keyOf(each.finding.kind));
        }
        lines.sort();
        return lines;
    }

    Id<Finding> idOf(const QString &line) const
    {
        const auto page = findings().list(founder(), customers).result();
        for (const NamedFinding &each : page->rows) {
            if (line == keyOf(each.finding.place) + u' ' + keyOf(each.finding.kind))
                return each.finding.id;
        }
        return {};
    }

    Result<Finding> settle(const QString &line, Settlement settlement, const QString &reason = {}) const
    {
        return findings().settle(founder(), customers, idOf(line), settlement, reason).result();
    }

    /// As it is stored: what is handed out has no number in it.
    bool holdsNote(const QString &body) const
    {
        const auto notes = note_repository::list(*m_house->look(), customers, m_contact);
        return std::any_of(
            notes->begin(), notes->end(), [&body](const Note &note) { return note.body == body; });
    }

    static QByteArray office(const QByteArray &words)
    {
        return *zip_writer::packed({{u"[Content_Types].xml"_s, "<Types/>"},
            {u"word/document.xml"_s, "<w><p><t>" + words + "</t></p></w>"}});
    }

    /// The least that is a page with words.
    static QByteArray pdf(const QByteArray &words)
    {
        const QByteArray drawn = "BT /F1 12 Tf 20 100 Td (" + words + ") Tj ET";
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
               "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
               "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 "
               "5 0 R>>>>>>endobj\n4 0 obj<</Length " +
            QByteArray::number(drawn.size()) + ">>stream\n" + drawn +
            "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
            "trailer<</Root 1 0 R/Size 6>>\n%%EOF\n";
    }

    /// What the program refuses today and an earlier one took in.
    void spoil()
    {
        m_request = opened(Request::Type::Erasure);
        QVERIFY(contacts().addNote(founder(), customers, m_contact, u"van een ander"_s).result());
        QVERIFY(
            contacts().attach(founder(), customers, m_contact, u"scan.txt"_s, u"text/plain"_s, "x").result());
        const QString of = u" WHERE contact_id = %1"_s.arg(m_contact.number());
        QVERIFY(change(u"UPDATE note SET body = 'bsn 111222333, heeft diabetes'"_s + of +
            u" AND body = 'van een ander'"_s));
        QFETCH_GLOBAL(Backend, backend);
        const QString content = u"betaald met 4111 1111 1111 1111"_s;
        const QString bytes = QString::fromLatin1(content.toUtf8().toHex());
        QVERIFY(change(u"UPDATE attachment SET name = 'scan 111222333.txt', content = "_s +
            (backend == Backend::Embedded ? u"x'%1'"_s : u"decode('%1', 'hex')"_s).arg(bytes) + of));
        QVERIFY(change(u"UPDATE request SET remark = 'mijn bsn is 123456782'"_s + of));
    }

    bool isSilent() const
    {
        const auto page = m_house->services().auditTrail().list(founder(), 0, {}).result();
        return std::none_of(page->rows.begin(), page->rows.end(), [](const AuditEntry &entry) {
            const QString detail = QString::fromUtf8(QJsonDocument(entry.detail).toJson());
            return detail.contains(u"111222333"_s) || detail.contains(u"diabetes"_s) ||
                detail.contains(u"4111 1111"_s);
        });
    }

    Id<Request> m_request;
};

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
