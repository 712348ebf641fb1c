#include "app/documents/letter_writing.h"
#include "app/letters/letters.h"
#include "app/requests/decision_document.h"
#include "app/settings/settings.h"
#include "services/request_desk.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Nobody approves what they did not look at: each piece of the evidence is opened first, and letters go to
/// who asks in the person's stead.
class TestRequestEvidence final
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
    }

    void cleanup() { close(); }

    void refusesUntilEachPieceWasOpened()
    {
        const Id<Request> id = represented();
        const QString letter = pieces(id).first().code();
        QCOMPARE(codes(id), QStringList({letter, u"mandate"_s, u"identity"_s, u"plan"_s}));
        QVERIFY(letter.startsWith(u"letter:"_s));
        for (const auto &[why, code] :
            {std::pair(u"request.letter-unopened"_s, letter), {u"request.mandate-unopened"_s, u"mandate"_s},
                {u"request.identity-unopened"_s, u"identity"_s}, {u"request.plan-unopened"_s, u"plan"_s}}) {
            const auto refused = approves(id);
            QVERIFY(!refused);
            QCOMPARE(refused.error().what, why);
            QVERIFY(openPiece(*m_approver, id, code));
        }

        const auto decided = approves(id);

        QVERIFY2(decided, decided ? "" : qPrintable(decided.error().what));
        QCOMPARE(counted(u"audit_entry WHERE action = 'request.evidence-opened'"_s), 4);
        if (decided->document.isEmpty())
            return; // a server signs nothing
        const auto signedFor = DecisionDocument::fromBytes(decided->document);
        QVERIFY(signedFor);
        QStringList opened;
        for (const QString &line : signedFor->opened.split(u'\n'))
            opened.append(line.section(u' ', 0, 0));
        QCOMPARE(opened, QStringList({letter, u"mandate"_s, u"identity"_s, u"plan"_s}));
    }

    void handsOutTheLetterAsItCameIn()
    {
        const Id<Request> id = represented();
        const auto opened = openPiece(*m_approver, id, pieces(id).first().code());
        QVERIFY(opened);
        QVERIFY(opened->letter);
        QCOMPARE(opened->letter->content, "Wis alles"_ba);
        QCOMPARE(openPiece(*m_approver, id, u"letter:987"_s).error().what, u"request.evidence"_s);
    }

    void readsNoLetterToWhoOnlyLooksUp()
    {
        const Id<Request> id = represented();
        const QString letter = pieces(id).first().code();
        const Permit viewer = m_house->member(u"lezer"_s, {{Role::Viewer, customers}});
        const Permit steward = m_house->member(u"medewerker"_s, {{Role::Steward, customers}});

        QCOMPARE(openPiece(viewer, id, letter).error(), Error::refused("contact.covered-role"));
        QVERIFY(openPiece(steward, id, letter));
        QVERIFY(openPiece(founder(), id, letter));
    }

    void countsOnlyWhatTheApproverOpened()
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        for (const QString &code : codes(id))
            QVERIFY(openPiece(founder(), id, code));

        QCOMPARE(approves(id).error().what, u"request.identity-unopened"_s);
        QVERIFY(!requests().find(*m_approver, customers, id).result()->pieces.first().openedAt);
    }

    void asksAgainOnceThePlanIsAnother()
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        tests::openEvidence(requests(), *m_approver, customers, id);
        QVERIFY(requests().propose(founder(), customers, id, {}).result());

        QCOMPARE(approves(id).error().what, u"request.identity-unopened"_s);
        tests::openEvidence(requests(), *m_approver, customers, id);
        QVERIFY(approves(id));
    }

    void rejectsWithoutOpeningAnything()
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        QVERIFY(decide(*m_approver, id, Decision::Verdict::Rejected, u"nog niet"_s));
    }

    void writesToTheRepresentativeAboutThePerson()
    {
        QVERIFY(m_house->services()
                    .settings()
                    .setOrganisation(founder(),
                        {{u"organisation.name"_s, u"Voorbeeld"_s},
                            {u"organisation.privacy-contact"_s, u"privacy@voorbeeld.example"_s}})
                    .result());
        const Id<Request> id = represented();
        const auto material =
            m_house->services()
                .letters()
                .gather(founder(), customers, id,
                    {.kind = LetterKind{LetterAct::Acknowledgement}, .language = LetterLanguage::Dutch})
                .result();
        QVERIFY2(material, material ? "" : qPrintable(material.error().what));
        const auto letter = writtenLetter(*material);
        QVERIFY(letter);
        QCOMPARE(letter->receiver.join(u'|'), u"mr. Kort|Gracht 1|1234 AB  UTRECHT"_s);
        QCOMPARE(material->receiver.email, u"kort@voorbeeld.example"_s);
        QString all;
        for (const LetterParagraph &paragraph : letter->text.paragraphs)
            all += paragraph.lines.join(u'\n') + u'\n';
        QVERIFY2(all.contains(u"Kort"_s) && all.contains(u"volmacht van 1 november"_s), qPrintable(all));
        QVERIFY(all.contains(tests::marker));                  // whose data it is about
        QCOMPARE(contactOf(m_contact).surname, tests::marker); // which stays the person's
    }

    void answersTheRepresentativeOfWhoWasErasedAndForgetsThem()
    {
        const Id<Request> id = represented();
        QVERIFY(approve(*m_approver, id));
        const auto executed = execute(id);
        QVERIFY2(executed, executed ? "" : qPrintable(executed.error().what));
        QVERIFY(executed->receiver);
        QCOMPARE(executed->receiver->name.surname, u"mr. Kort"_s);
        QCOMPARE(executed->receiver->address.city, u"Utrecht"_s);
        QCOMPARE(counted(u"request WHERE representative <> '' OR representative_street <> '' OR "
                         "representative_email <> '' OR representative_town <> ''"_s),
            0);
    }

    void learnsLaterWhereTheRepresentativeIsReached()
    {
        const Id<Request> id = represented();
        const auto moved = [&](const RepresentativeAddress &address) {
            return requests().setRepresentativeAddress(founder(), customers, id, address).result();
        };
        QCOMPARE(moved({.email = u"geen adres"_s}).error().what, u"request.representative-email"_s);
        QVERIFY(moved({.street = u"  Kade 2 "_s, .town = u"Delft"_s}));
        QCOMPARE(fileOf(id).representativeAddress,
            (RepresentativeAddress{.street = u"Kade 2"_s, .town = u"Delft"_s}));
        QCOMPARE(requests()
                     .setRepresentativeAddress(
                         founder(), customers, opened(Request::Type::Access), {.town = u"Delft"_s})
                     .result()
                     .error()
                     .what,
            u"request.representative-missing"_s);
    }

    void approvesOnlyTheAddressThatWasSeenAndKeepsToIt()
    {
        const Id<Request> id = represented();
        const auto moved = [&] {
            return requests()
                .setRepresentativeAddress(
                    founder(), customers, id, {.street = u"Kade 2"_s, .town = u"Delft"_s})
                .result();
        };
        tests::openEvidence(requests(), *m_approver, customers, id);
        QVERIFY(moved());
        QCOMPARE(approves(id).error().what, u"request.mandate-unopened"_s);
        tests::openEvidence(requests(), *m_approver, customers, id);
        QVERIFY(approves(id));

        QCOMPARE(moved().error().what, u"request.stage"_s);
    }

private:
    /// An erasure that somebody asked for in the person's stead, by letter; ready to be decided.
    Id<Request> represented() const
    {
        const auto id = requests()
                            .open(founder(), customers,
                                {.type = Request::Type::Erasure,
                                    .contact = m_contact,
                                    .receivedOn = QDate(2026, 11, 1),
                                    .representative = u"mr. Kort"_s,
                                    .mandate = u"volmacht van 1 november"_s,
                                    .representativeAddress = {.street = u"Gracht 1"_s,
                                        .postcode = u"1234AB"_s,
                                        .town = u"Utrecht"_s,
                                        .email = u"kort@voorbeeld.example"_s},
                                    .letter = RequestLetter{u"brief.txt"_s, u"text/plain"_s, "Wis alles"_ba}})
                            .result();
        if (!id || !requests().verifyIdentity(founder(), customers, *id, u"in-person"_s).result() ||
            !requests().propose(founder(), customers, *id, {}).result())
            qWarning("preparing failed: %s", qPrintable(id ? QString() : id.error().what));
        return id ? *id : Id<Request>();
    }

    QList<EvidencePiece> pieces(Id<Request> id) const
    {
        return requests().find(*m_approver, customers, id).result()->pieces;
    }

    QStringList codes(Id<Request> id) const
    {
        QStringList all;
        for (const EvidencePiece &piece : pieces(id))
            all.append(piece.code());
        return all;
    }

    Result<OpenedEvidence> openPiece(const Permit &permit, Id<Request> id, const QString &code) const
    {
        return requests().openEvidence(permit, customers, id, code).result();
    }

    /// Says yes without opening anything before.
    Result<Decision> approves(Id<Request> id) const
    {
        const auto digest = requests().find(*m_approver, customers, id).result()->request.proposalDigest;
        return requests()
            .decide(*m_approver, m_house->confirm(*m_approver), customers, id, Decision::Verdict::Approved,
                {}, digest)
            .result();
    }
};

QTEST_GUILESS_MAIN(TestRequestEvidence)

#include "tst_request_evidence.moc"
