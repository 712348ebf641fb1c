#include "services/request_desk.h"

#include <QTest>

using tests::marker;

/// The letter that a request came in: kept with it, and gone with the person.
class TestRequestLetters final
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

    void keepsTheLetterWithTheRequestAndThePerson()
    {
        const auto id = openedWith({QStringLiteral("brief.txt"), QStringLiteral("text/plain"), letterText()});
        QVERIFY(id);

        const auto file = requests().find(founder(), customers, *id).result();
        QVERIFY(file);
        QCOMPARE(file->letters.size(), 1);
        const Attachment letter = file->letters.constFirst();
        QCOMPARE(letter.name, QStringLiteral("brief.txt"));
        QVERIFY(letter.content.isEmpty()); // told without reading it
        const auto whole = contacts().attachment(founder(), customers, m_contact, letter.id).result();
        QVERIFY(whole);
        QCOMPARE(whole->content, letterText());
        QCOMPARE(file->steps.last().step, QStringLiteral("letter-kept"));
        // Another request has no part in it.
        const Id<Request> other = opened(Request::Type::Access);
        QVERIFY(requests().find(founder(), customers, other).result()->letters.isEmpty());
    }

    void takesNothingInWhereTheLetterCannotBeKept()
    {
        const auto id = openedWith(
            {QStringLiteral("brief.pdf"), QStringLiteral("application/pdf"), QByteArray("MZ\x90\0", 4)});

        QVERIFY(!id);
        QCOMPARE(id.error().what, QStringLiteral("request.letter-danger"));
        QVERIFY(requests().ofContact(founder(), customers, m_contact).result()->isEmpty());
        QVERIFY(contacts().find(founder(), customers, m_contact).result()->attachments.isEmpty());
    }

    void losesTheLetterWithThePerson()
    {
        const auto id = openedWith({QStringLiteral("brief.txt"), QStringLiteral("text/plain"), letterText()});
        QVERIFY(id);
        QVERIFY(requests().verifyIdentity(founder(), customers, *id, QStringLiteral("two-facts")).result());
        QVERIFY(requests().propose(founder(), customers, *id, {}).result());
        QVERIFY(approve(*m_approver, *id));
        QVERIFY(requests().execute(founder(), m_house->confirm(founder()), customers, *id).result());

        const auto file = requests().find(founder(), customers, *id).result();
        QVERIFY(file);
        QVERIFY(file->letters.isEmpty());
        QVERIFY(nothingIsLeftOfTheMarker());
    }

private:
    static QByteArray letterText() { return "Wis alles van " + marker.toUtf8(); }

    Result<Id<Request>> openedWith(const RequestLetter &letter) const
    {
        return requests()
            .open(founder(), customers,
                {.type = Request::Type::Erasure,
                    .contact = m_contact,
                    .receivedOn = QDate(2026, 11, 1),
                    .letter = letter})
            .result();
    }
};

QTEST_GUILESS_MAIN(TestRequestLetters)

#include "tst_request_letters.moc"
