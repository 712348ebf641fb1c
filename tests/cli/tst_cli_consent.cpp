#include "app/consent/confirmation_drop.h"
#include "cli/cli_house.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

/// Consent from the command line: what is refused with which words, the second step, moments, many at once.
class TestCliConsent final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        // A time without an offset is that of the organisation's clock.
        qputenv("TZ", "Europe/Amsterdam");
        m_house = tests::CliHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
        addPurpose(u"nieuws"_s, {});
        m_person = addPerson(u"Jansen"_s, u"jansen@voorbeeld.example"_s);
    }

    void cleanup() { m_house.reset(); }

    void refusesWhatIsNotSo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QStringList &words, const QString &sentence) {
            QTest::newRow(name) << words << sentence;
        };
        row("to come", {u"--at"_s, u"2099-01-01T00:00:00Z"_s}, u"still to come"_s);
        row("a skipped hour", {u"--at"_s, u"2026-03-29T02:30:00"_s}, u"did not exist"_s);
        row("an hour that came twice", {u"--at"_s, u"2025-10-26T02:30:00"_s}, u"came twice"_s);
        row("before there was a text", {u"--at"_s, u"2020-01-01T00:00:00Z"_s}, u"had no text yet"_s);
        row("another channel", {u"--channel"_s, u"phone"_s}, u"does not use this channel"_s);
        row("no such purpose", {u"--purpose"_s, u"bestaat-niet"_s}, u""_s);
        row("the address of another", {u"--detail"_s, u"anders@voorbeeld.example"_s}, u"no such address"_s);
        row("a program", {u"--evidence"_s, u"PROGRAM"_s}, u"could run something"_s);
        row("too large", {u"--evidence"_s, u"LARGE"_s}, u"larger than 25 MB"_s);
        row("no language", {u"--shown-in"_s, u"Nederlands"_s}, u"two letters"_s);
        row("a representative of whom nothing is known", {u"--representative"_s, u"M. Jansen"_s},
            u"how it was checked"_s);
    }

    void refusesWhatIsNotSo()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, sentence);
        if (words.last() == u"PROGRAM")
            words.last() = m_house->write(u"formulier.pdf"_s, "MZ\x90");
        if (words.last() == u"LARGE")
            words.last() = m_house->write(u"groot.pdf"_s, QByteArray(25 * 1024 * 1024 + 1, 'x'));

        const auto refused = record(m_person, u"given"_s, words);

        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(sentence), qPrintable(refused.err));
        QVERIFY(events(m_person).isEmpty());
    }

    void withdrawsWhateverIsWrongWithTheRest()
    {
        QCOMPARE(record(m_person, u"given"_s).status, 0);
        const auto withdrawn = m_house->founder({u"consent"_s, u"record"_s, m_person, u"--purpose"_s,
            u"nieuws"_s, u"--channel"_s, u"email"_s, u"--status"_s, u"withdrawn"_s, u"--at"_s, u"gisteren"_s,
            u"--evidence"_s, u"/bestaat/niet.pdf"_s, u"--detail"_s, u"anders@voorbeeld.example"_s});

        QVERIFY2(withdrawn.status == 0, qPrintable(withdrawn.err));
        QStringList leftOut;
        const QJsonArray all = withdrawn.json()[u"left_out"_s].toArray();
        for (const QJsonValue &each : all)
            leftOut.append(each.toString());
        leftOut.sort();
        QCOMPARE(leftOut, (QStringList{u"detail"_s, u"evidence"_s, u"method"_s, u"moment"_s}));
        QCOMPARE(withdrawn.json()[u"state"_s].toString(), u"withdrawn"_s);
    }

    void refusesForWhoIsRestrictedOrGone()
    {
        QCOMPARE(record(u"4711"_s, u"given"_s).status, 1);
        QCOMPARE(record(m_person, u"given"_s).status, 0);
    }

    void asksWhichAddressWhereThereAreSeveral()
    {
        const auto edited = m_house->founder({u"contact"_s, u"edit"_s, m_person,
            u"work-email=jansen@werk.example"_s, u"--cause"_s, u"person"_s, u"--source"_s, u"balie"_s});
        QVERIFY2(edited.status == 0, qPrintable(edited.err));

        const auto unnamed = record(m_person, u"given"_s);
        const auto named = record(m_person, u"given"_s, {u"--detail"_s, u"Jansen@Werk.example"_s});

        QCOMPARE(unnamed.status, 1);
        QVERIFY2(unnamed.err.contains(u"several addresses"_s), qPrintable(unnamed.err));
        QVERIFY2(named.status == 0, qPrintable(named.err));
        QVERIFY(events(m_person)[0][u"detail"_s].toInt() > 0);
    }

    void tellsEveryFieldOfARecord()
    {
        const auto given = record(m_person, u"given"_s,
            {u"--source"_s, u"open dag"_s, u"--place"_s, u"Delft"_s, u"--shown-in"_s, u"nl"_s,
                u"--representative"_s, u"M. Jansen"_s, u"--authority"_s, u"gezien"_s, u"--remark"_s,
                u"wil ook post"_s});
        QVERIFY2(given.status == 0, qPrintable(given.err));
        const QJsonObject event = events(m_person)[0].toObject();

        QCOMPARE(event[u"source"_s].toString(), u"open dag"_s);
        QCOMPARE(event[u"place"_s].toString(), u"Delft"_s);
        QCOMPARE(event[u"language"_s].toString(), u"nl"_s);
        QCOMPARE(event[u"representative"_s].toString(), u"M. Jansen"_s);
        QCOMPARE(event[u"authority"_s].toString(), u"gezien"_s);
        QCOMPARE(event[u"basis"_s].toString(), u"a"_s);
        QCOMPARE(event[u"entry_hash"_s].toString().size(), 64);
        const auto check = m_house->founder({u"consent"_s, u"check"_s});
        QCOMPARE(check.status, 0);
        QVERIFY(check.json()[u"intact"_s].toBool());
        QCOMPARE(check.json()[u"events"_s].toInt(), 1);
    }

    void tellsHowSomebodyStoodThen()
    {
        QCOMPARE(record(m_person, u"given"_s).status, 0);
        const QString then = events(m_person)[0][u"at"_s].toString();
        QCOMPARE(record(m_person, u"withdrawn"_s).status, 0);

        QCOMPARE(state({}), u"withdrawn"_s);
        QCOMPARE(state({u"--at"_s, then}), u"given"_s);
        QCOMPARE(state({u"--at"_s, u"2020-01-01"_s}), u"unknown"_s);
    }

    void confirmsByTokenAndByDropFile()
    {
        addPurpose(u"tweemaal"_s, {u"--double-opt-in"_s});
        const QString event = QString::number(
            record(m_person, u"given"_s, {u"--purpose"_s, u"tweemaal"_s}).json()[u"event"_s].toInt());
        const auto asked = m_house->founder({u"consent"_s, u"ask-confirmation"_s, event});
        QVERIFY2(asked.status == 0, qPrintable(asked.err));
        const QString token = asked.json()[u"token"_s].toString();
        const auto confirm = [&](const QString &text) {
            return m_house->founder({u"consent"_s, u"confirm"_s, u"--token-file"_s,
                m_house->write(u"code.txt"_s, text.toUtf8() + '\n')});
        };

        QCOMPARE(confirm(u"geraden"_s).status, 1);
        const auto confirmed = confirm(token);
        QVERIFY2(confirmed.status == 0, qPrintable(confirmed.err));
        QCOMPARE(confirmed.json()[u"state"_s].toString(), u"given"_s);
        QCOMPARE(confirm(token).status, 1);
        const QJsonArray history = events(m_person);
        QVERIFY2(!history.last()[u"by_the_person"_s].toBool(), "at the desk it is reported");

        const QString other = addPerson(u"Smit"_s, u"smit@voorbeeld.example"_s);
        const QString second = QString::number(
            record(other, u"given"_s, {u"--purpose"_s, u"tweemaal"_s}).json()[u"event"_s].toInt());
        const QString token2 =
            m_house->founder({u"consent"_s, u"ask-confirmation"_s, second}).json()[u"token"_s].toString();
        const QByteArray key = QByteArray::fromHex(
            m_house->founder({u"consent"_s, u"drop-key"_s}).json()[u"key"_s].toString().toLatin1());
        const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        const auto drop = [&](const QByteArray &mac) {
            const QJsonObject entry{
                {u"token"_s, token2}, {u"confirmed_at"_s, now}, {u"mac"_s, QString::fromLatin1(mac.toHex())}};
            return m_house->founder({u"consent"_s, u"confirm"_s, u"--drop"_s,
                m_house->write(u"drop.json"_s,
                    QJsonDocument(QJsonObject{{u"format"_s, u"klantkluis/confirmations/v1"_s},
                                      {u"entries"_s, QJsonArray{entry}}})
                        .toJson())});
        };
        const auto forged = drop(QByteArray(32, 'x'));
        const auto taken = drop(confirmation_drop::macOf(key, token2, now, {}, {}));

        QCOMPARE(forged.status, 4);
        QCOMPARE(forged.json()[u"refused"_s][0][u"reason"_s].toString(), u"drop.forged"_s);
        QVERIFY2(taken.status == 0, qPrintable(taken.err));
        QCOMPARE(taken.json()[u"confirmed"_s].toInt(), 1);
        QCOMPARE(m_house->founder({u"consent"_s, u"lapse"_s}).json()[u"lapsed"_s].toArray().size(), 0);
    }

    void recordsForManyAndPreviews()
    {
        const QString other = addPerson(u"Smit"_s, u"smit@voorbeeld.example"_s);
        const QString list =
            m_house->write(u"lijst.txt"_s, (m_person + u'\n' + other + u"\n4711\n"_s).toUtf8());
        const auto bulk = [&](const QStringList &more) {
            return m_house->founder(QStringList{u"consent"_s, u"bulk"_s, u"--purpose"_s, u"nieuws"_s,
                                        u"--channel"_s, u"email"_s, u"--method"_s, u"paper"_s} +
                more);
        };
        const QStringList given{u"--act"_s, u"given"_s, u"--source"_s, u"open dag"_s, u"--contacts"_s, list};

        const auto preview = bulk(given + QStringList{u"--preview"_s});
        QVERIFY2(preview.status == 0, qPrintable(preview.err));
        QVERIFY(events(m_person).isEmpty());
        const auto recorded = bulk(given);
        const auto expired = bulk({u"--act"_s, u"expired"_s, u"--all-with-state"_s, u"given"_s});

        for (const auto &answer : {preview, recorded}) {
            QCOMPARE(answer.json()[u"changed"_s].toInt(), 2);
            QCOMPARE(answer.json()[u"refused"_s][u"contact"_s].toInt(), 1);
        }
        QCOMPARE(expired.json()[u"changed"_s].toInt(), 2);
        QCOMPARE(state({}), u"expired"_s);
        QCOMPARE(bulk({u"--act"_s, u"given"_s, u"--contacts"_s, list}).status, 1);
        QCOMPARE(bulk({u"--act"_s, u"dansen"_s, u"--contacts"_s, list}).status, 2);
        QCOMPARE(bulk({u"--act"_s, u"asked"_s}).status, 2);
    }

private:
    void addPurpose(const QString &key, const QStringList &more) const
    {
        const auto added =
            m_house->founder(QStringList{u"purpose"_s, u"add"_s, u"--key"_s, key, u"--basis"_s, u"a"_s,
                                 u"--channel"_s, u"email"_s, u"--wording-nl"_s, u"Ja, ik wil nieuws."_s,
                                 u"--wording-en"_s, u"Yes, I want news."_s} +
                more);
        QVERIFY2(added.status == 0, qPrintable(added.err));
    }

    QString addPerson(const QString &surname, const QString &email) const
    {
        const auto added =
            m_house->founder({u"contact"_s, u"add"_s, u"surname="_s + surname, u"email="_s + email,
                u"--kind"_s, u"customer"_s, u"--source"_s, u"balie"_s, u"--basis"_s, u"b"_s});
        if (added.status != 0)
            qWarning("%s", qPrintable(added.err));
        return QString::number(added.json()[u"id"_s].toInt());
    }

    /// Options that come again take the place of those before.
    tests::CliAnswer record(const QString &id, const QString &status, const QStringList &more = {}) const
    {
        QStringList words{u"consent"_s, u"record"_s, id, u"--status"_s, status, u"--method"_s, u"phone"_s};
        if (!more.contains(u"--purpose"_s))
            words += {u"--purpose"_s, u"nieuws"_s};
        if (!more.contains(u"--channel"_s))
            words += {u"--channel"_s, u"email"_s};
        return m_house->founder(words + more);
    }

    QJsonArray events(const QString &id) const
    {
        return m_house->founder({u"consent"_s, u"history"_s, id}).json()[u"events"_s].toArray();
    }

    QString state(const QStringList &more) const
    {
        return m_house->founder(QStringList{u"consent"_s, u"states"_s, m_person} + more)
            .json()[u"states"_s][0][u"state"_s]
            .toString();
    }

    std::unique_ptr<tests::CliHouse> m_house;
    QString m_person;
};

QTEST_GUILESS_MAIN(TestCliConsent)

#include "tst_cli_consent.moc"
