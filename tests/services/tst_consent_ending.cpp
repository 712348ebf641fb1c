#include "app/contacts/contact_point_repository.h"
#include "services/consent_house.h"

#include <QTest>

using tests::actOf;
using tests::customers;
using enum ConsentAct;

/// Taking consent back is recorded and takes effect, whatever is wrong with the rest (invariant I5).
class TestConsentEnding final
    : public QObject
    , tests::ConsentFixture
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!setUp(backend))
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void withdrawsForARestrictedPersonWhateverIsWrong()
    {
        std::ignore = record(actOf(Given));
        QVERIFY(Sql(*m_house->look(), "test", QStringLiteral("UPDATE contact SET restricted_at = 1")).run());
        ConsentDraft draft = actOf(Withdrawn);
        draft.language = QStringLiteral("Nederlands");
        draft.place = QString(500, u'x');
        draft.statement = QString(QChar(0xD800)) + QChar(QChar::Null);
        draft.evidence = ConsentEvidence{QStringLiteral("formulier.exe"), {}, QByteArray("MZ")};

        const auto withdrawn = record(draft);

        QVERIFY2(withdrawn, qPrintable(withdrawn ? QString() : withdrawn.error().what));
        QCOMPARE(withdrawn->state, ConsentState::Withdrawn);
        QCOMPARE(withdrawn->leftOut, QStringList{QStringLiteral("evidence")});
        QVERIFY(verdict().isIntact());
    }

    void withdrawsWithAnyText_data()
    {
        QTest::addColumn<QString>("text");
        const QChar high(0xD83D);
        const QChar low(0xDE00);
        QTest::newRow("a pair at every cut") << QString(high) + QString(QString(low) + high).repeated(10'001);
        QTest::newRow("pairs") << (QString(high) + low).repeated(10'001);
        QTest::newRow("two halves") << QString(high) + high;
        QTest::newRow("zeros") << QString(300, QChar::Null);
        QTest::newRow("one and zero") << QStringLiteral("x") + QChar::Null;
        QTest::newRow("no characters") << QString(QChar(0xFFFF)) + QChar(0xFFFE) + QChar(0xFDD0);
        QTest::newRow("turned around") << QString(QChar(0x202E)) + QStringLiteral("exe") + QChar(0x2066);
        QTest::newRow("number") << QStringLiteral("111222333 111222333");
        QTest::newRow("controls") << QStringLiteral("\x01\x02\x7f\r\n\t");
    }

    void withdrawsWithAnyText()
    {
        QFETCH(QString, text);
        std::ignore = record(actOf(Given));
        for (int shift = 0; shift < 2; ++shift) {
            ConsentDraft draft = actOf(Withdrawn);
            const QString nasty = QString(shift, u'y') + text;
            for (QString *field : {&draft.method, &draft.statement, &draft.remark, &draft.source,
                     &draft.place, &draft.language, &draft.representative, &draft.authority})
                *field = nasty;
            draft.evidence = ConsentEvidence{nasty, nasty, QByteArray("a scan")};
            draft.detail = phone(); // of another kind than the channel reaches

            const auto withdrawn = record(draft);

            QVERIFY2(withdrawn, qPrintable(withdrawn ? QString() : withdrawn.error().what));
            QCOMPARE(withdrawn->state, ConsentState::Withdrawn);
            QVERIFY(withdrawn->leftOut.contains(QStringLiteral("detail")));
            QVERIFY(history().last().event.language.isEmpty());
        }
        QVERIFY(verdict().isIntact());
    }

    void withdrawsAtTheEndOfTheDayThatIsNamed()
    {
        const Instant day = Instant::fromDateTime(m_now.toLocal().date().startOfDay());
        QVERIFY(record(actOf(Given)));
        m_now.micros += tests::aDay;
        ConsentDraft draft = actOf(Withdrawn);
        draft.happenedAt = day;
        draft.onlyDay = true;

        const auto withdrawn = record(draft);

        QCOMPARE(withdrawn->state, ConsentState::Withdrawn);
        QCOMPARE(stateOf(Channel::Email).state, ConsentState::Withdrawn);
        QCOMPARE(history().last().event.happenedAt, tests::afternoon);
        // Given again on a later day: the line runs on, and the answer says so.
        QVERIFY(record(actOf(Given)));
        QCOMPARE(record(draft)->state, ConsentState::Given);
        draft.happenedAt = Instant::fromDateTime(m_now.toLocal().date().startOfDay());
        QCOMPARE(record(draft)->state, ConsentState::Withdrawn);
        QCOMPARE(history().last().event.happenedAt, m_now);
    }

    void withdrawsWhatADeskWithAClockAheadGave()
    {
        m_now.micros += 300'000'000;
        QVERIFY(record(actOf(Given)));
        m_now = tests::afternoon;

        const auto withdrawn = record(actOf(Withdrawn));

        QCOMPARE(withdrawn->state, ConsentState::Withdrawn);
        QCOMPARE(stateOf(Channel::Email).state, ConsentState::Withdrawn);
        QCOMPARE(history().last().event.act, Withdrawn);
        QCOMPARE(history().last().event.happenedAt.micros, tests::afternoon.micros + 300'000'001);
        m_now.micros += tests::aDay;
        const auto later = consents().states(founder(), customers, m_person, m_now).result();
        for (const ConsentLine &line : *later) {
            if (line.channel == Channel::Email)
                QCOMPARE(line.state, ConsentState::Withdrawn);
        }
    }

private:
    ConsentChainVerdict verdict() const { return *consents().checkChain(founder(), customers).result(); }

    Id<ContactPoint> phone() const
    {
        const auto points = contact_point_repository::list(*m_house->look(), customers, m_person);
        for (const ContactPoint &point : *points) {
            if (point.kind == ContactPoint::Kind::Phone)
                return point.id;
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestConsentEnding)

#include "tst_consent_ending.moc"
