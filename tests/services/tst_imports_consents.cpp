#include "services/import_house.h"

#include <QRandomGenerator>

using tests::ImportHouse;

/// What an import may not do to the consent that is in the file (domain.md 2.5, invariant I4).
class TestImportsConsents final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = ImportHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void raisesNoPermissionHoweverOftenItIsTakenInAgain()
    {
        QFETCH_GLOBAL(Backend, backend);
        // 10,000 people taken in again; a server, which is asked for each of them over a line, takes a fifth.
        constexpr int people = 500;
        const int rounds = backend == Backend::Server ? 4 : 20;
        QRandomGenerator random(11);
        const auto fileOf = [&](int round) {
            QByteArray csv("Klantnr;Achternaam;E-mail;Functie\n");
            for (int i = 0; i < people; ++i)
                csv += QStringLiteral("P%1;Dam%1;%2;Functie %3\n")
                           .arg(i)
                           .arg(random.bounded(3) == 0
                                   ? QStringLiteral("dam%1.%2@voorbeeld.example").arg(i).arg(round)
                                   : QStringLiteral("dam%1@voorbeeld.example").arg(i))
                           .arg(round)
                           .toUtf8();
            return csv;
        };
        QVERIFY(m_house->take(fileOf(0)));
        QVERIFY(m_house->change(QStringLiteral(
            "INSERT INTO consent_event (filing_system, ref, contact_id, purpose_id, channel, act, "
            "happened_at, "
            "recorded_at, recorded_by, method, subject_confirmed, statement, remark, detail_id) "
            "SELECT 1, 'r' || c.id, c.id, 1, 1, 1 + c.id % 12, 1, 1, '', 'paper', 0, 'Ja.', '', p.id FROM "
            "contact c "
            "JOIN contact_point p ON p.contact_id = c.id WHERE c.surname LIKE 'Dam%'")));
        QVERIFY(m_house->change(
            QStringLiteral("INSERT INTO consent_state (filing_system, contact_id, purpose_id, channel, "
                           "state, since, event_id) "
                           "SELECT filing_system, contact_id, 1, 1, 1 + id % 11, 1, id FROM consent_event")));
        // Which address somebody may be reached at, by the value that consent was given for.
        const QString reachable = QStringLiteral(
            "SELECT COUNT(*) FROM consent_event e JOIN consent_state s ON s.event_id = e.id "
            "JOIN contact_point p ON p.id = e.detail_id WHERE s.state IN (6, 7) AND p.normalised %1");
        QVERIFY(
            m_house->change(QStringLiteral("CREATE TABLE given_for AS SELECT p.id, p.normalised FROM "
                                           "contact_point p JOIN consent_event e ON e.detail_id = p.id")));
        const qint64 before =
            m_house->count(QStringLiteral("SELECT COUNT(*) FROM consent_state WHERE state IN (6, 7)"));
        QVERIFY(before > 10);

        for (int round = 1; round <= rounds; ++round)
            QVERIFY(m_house->take(fileOf(round)));

        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM consent_event")), people);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM consent_state WHERE state IN (6, 7)")),
            before);
        QCOMPARE(m_house->count(reachable.arg(
                     QStringLiteral("<> (SELECT g.normalised FROM given_for g WHERE g.id = p.id)"))),
            0);
        QVERIFY(m_house->change(QStringLiteral("DROP TABLE given_for")));
    }

private:
    std::unique_ptr<ImportHouse> m_house;
};

QTEST_GUILESS_MAIN(TestImportsConsents)

#include "tst_imports_consents.moc"
