#include "app/storage/sql.h"
#include "cli/cli_house.h"

#include <QJsonArray>
#include <QTest>

#include <type_traits>

using namespace Qt::StringLiterals;

/// What the command line takes of a person and of a purpose, and that it tells all of it again.
class TestCliContacts final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = tests::CliHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void takesEveryFieldOfANewContact()
    {
        const QJsonObject told = shown(added(everyField));

        const QJsonObject contact = told[u"contact"_s].toObject();
        for (const QString &field : everyField) {
            const QString code = field.section(u'=', 0, 0);
            if (code != u"note"_s && contact.contains(code))
                QCOMPARE(contact[code].toString(), field.section(u'=', 1));
        }
        for (const QString &code : {u"birth-date"_s, u"gender"_s, u"language"_s, u"work-email"_s,
                 u"work-phone"_s, u"house-letter"_s, u"house-addition"_s, u"country"_s, u"partner-surname"_s,
                 u"title-before"_s, u"salutation"_s, u"name-use"_s, u"organisation"_s, u"job-title"_s})
            QVERIFY2(contact.contains(code), qPrintable(code));
        QStringList numbers;
        for (const QJsonValue &number : told[u"identifiers"_s].toArray())
            numbers.append(number[u"kind"_s].toString() + u' ' + number[u"value"_s].toString());
        QCOMPARE(numbers,
            QStringList({u"customer-number K-77"_s, u"user-id anna77"_s, u"ip-address 192.0.2.7"_s}));
        QCOMPARE(told[u"points"_s].toArray().size(), 5);
    }

    void tellsEverythingThatIsHeld()
    {
        const QString id = added(everyField + QStringList{u"--start"_s, u"last-purchase=2026-03-01"_s});
        QCOMPARE(m_house
                     ->founder({u"contact"_s, u"edit"_s, id, u"city=Gouda"_s, u"--cause"_s, u"person"_s,
                         u"--source"_s, u"telefoon"_s})
                     .status,
            0);
        const QString proof = m_house->write(u"bewijs.txt"_s, "Ja graag.\n");
        const auto given = m_house->founder({u"consent"_s, u"record"_s, id, u"--purpose"_s, u"newsletter"_s,
            u"--channel"_s, u"email"_s, u"--status"_s, u"given"_s, u"--method"_s, u"paper"_s, u"--evidence"_s,
            proof, u"--detail"_s, u"anna@werk.example"_s});
        QVERIFY2(given.status == 0, qPrintable(given.err));
        disclose(id);

        const auto covered = m_house->founder({u"contact"_s, u"show"_s, id, u"--lang"_s, u"en"_s});
        QVERIFY2(covered.out.contains(u"Class: sensitive"_s), qPrintable(covered.out));
        QVERIFY2(covered.out.contains(u"hidden; --reveal shows it"_s), qPrintable(covered.out));
        for (const QString &hidden : {u"Belt graag terug."_s, u"2026-03-01"_s})
            QVERIFY2(!covered.out.contains(hidden), qPrintable(hidden));
        QCOMPARE(shown(id)[u"class"_s].toString(), u"sensitive"_s);
        QCOMPARE(shown(id)[u"covered"_s].toArray(), (QJsonArray{u"notes"_s, u"start-moments"_s}));
        QVERIFY(shown(id)[u"notes"_s][0][u"body"_s].isNull());

        const QJsonObject told = m_house->founder({u"contact"_s, u"show"_s, id, u"--reveal"_s}).json();
        const auto plain =
            m_house->founder({u"contact"_s, u"show"_s, id, u"--reveal"_s, u"--lang"_s, u"en"_s});

        QVERIFY(told[u"covered"_s].toArray().isEmpty());
        QCOMPARE(told[u"contact"_s][u"sources"_s][u"city"_s][u"source"_s].toString(), u"telefoon"_s);
        QCOMPARE(told[u"contact"_s][u"sources"_s][u"surname"_s][u"source"_s].toString(), u"balie"_s);
        QCOMPARE(told[u"start_moments"_s][0][u"kind"_s].toString(), u"last-purchase"_s);
        QCOMPARE(told[u"start_moments"_s][0][u"on"_s].toString(), u"2026-03-01"_s);
        QCOMPARE(told[u"attachments"_s][0][u"name"_s].toString(), u"bewijs.txt"_s);
        QCOMPARE(told[u"disclosures"_s][0][u"recipient"_s].toString(), u"Drukkerij"_s);
        QVERIFY(!told[u"retention"_s].toArray().isEmpty());
        for (const QString &piece : {u"Jansen"_s, u"Gouda\ttelefoon"_s, u"anna@werk.example"_s,
                 u"192.0.2.7"_s, u"Belt graag terug."_s, u"bewijs.txt"_s, u"2026-03-01\tLast purchase"_s,
                 u"Drukkerij"_s, u"How long it is kept:"_s, u"Consent:"_s})
            QVERIFY2(plain.out.contains(piece), qPrintable(piece + u" is not in:\n"_s + plain.out));
    }

    /// The notes of this person ask for none, the start moment does: neither is noted as shown.
    void uncoversNothingWhereAReasonIsMissing()
    {
        const QString id = added(everyField + QStringList{u"--start"_s, u"last-purchase=2026-03-01"_s});
        QVERIFY(inside([](Connection &line) {
            return Sql(line, "test.refer", u"UPDATE relation_fact SET reference = 'nr 111 222 333'"_s).run();
        }));
        const auto shows = [this] {
            return *inside([](Connection &line) {
                return Sql(
                    line, "test.shows", u"SELECT COUNT(*) FROM audit_entry WHERE action = 'contact.reveal'"_s)
                    .number();
            });
        };
        const QStringList reveal{u"contact"_s, u"show"_s, id, u"--reveal"_s};

        QCOMPARE(m_house->founder(reveal).status, 1);
        QCOMPARE(shows(), 0);
        QCOMPARE(m_house->founder(reveal + QStringList{u"--reason"_s, u"duty"_s}).status, 0);
        QCOMPARE(shows(), 2);
    }

    /// Figures that differ in the year of birth alone are told apart; a year that is not known is none.
    void tellsFiguresApartByTheYearOfBirth()
    {
        QVERIFY(inside([](Connection &line) {
            return Sql(line, "test.figures",
                u"INSERT INTO anonymous_figure (filing_system, category, rule, kind, ended_in, born_in, "
                "postcode, value, people) VALUES (1, 1, 'CUS-01', 1, 0, 1961, '12', '', 10), "
                "(1, 1, 'CUS-01', 1, 0, 1962, '12', '', 10), (1, 1, 'CUS-01', 1, 0, 0, '12', '', 10)"_s)
                .run();
        }));

        const auto told = m_house->as(u"stichter"_s, {u"retention"_s, u"anonymous"_s, u"--lang"_s, u"en"_s});

        QVERIFY2(told.status == 0, qPrintable(told.err));
        for (const QString &years : {u"\t–\t1961\t12\t"_s, u"\t–\t1962\t12\t"_s, u"\t–\t–\t12\t"_s})
            QVERIFY2(told.out.contains(years), qPrintable(told.out));
    }

    void namesEachFieldThatCannotBeAcceptedAndNoValue()
    {
        const auto refused =
            m_house->founder(words({u"surname=Jansen"_s, u"email=geenadres"_s, u"postcode=1234X"_s}));
        const auto noField = m_house->founder(words({u"surname=Jansen"_s, u"schoenmaat=44"_s}));
        const auto noDay = m_house->founder(words({u"surname=Jansen"_s, u"birth-date=31-02-1980"_s}));

        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"email: "_s) && refused.err.contains(u"postcode: "_s),
            qPrintable(refused.err));
        QVERIFY(!refused.err.contains(u"geenadres"_s));
        QCOMPARE(noField.status, 2);
        QVERIFY2(
            noField.err.contains(u"work-email"_s) && !noField.err.contains(u"44"_s), qPrintable(noField.err));
        QCOMPARE(noDay.status, 2);
        QCOMPARE(m_house->founder({u"contact"_s, u"list"_s}).json()[u"total"_s].toInt(-1), 0);
    }

    void addsAPurposeWithAllThatThePageAsks()
    {
        const auto answer = m_house->founder({u"purpose"_s, u"add"_s, u"--key"_s, u"beurs"_s, u"--basis"_s,
            u"a"_s, u"--channel"_s, u"email"_s, u"--channel"_s, u"post"_s, u"--title-nl"_s,
            u"Uitnodigingen"_s, u"--title-en"_s, u"Invitations"_s, u"--wording-nl"_s, u"Ja, nodig mij uit."_s,
            u"--wording-en"_s, u"Yes, invite me."_s, u"--filing-system"_s, u"customers"_s,
            u"--filing-system"_s, u"employees"_s, u"--category"_s, u"identity"_s, u"--category"_s,
            u"birth-date"_s, u"--validity"_s, u"P2Y"_s, u"--double-opt-in"_s});
        QVERIFY2(answer.status == 0, qPrintable(answer.err));

        QJsonObject purpose;
        for (const QJsonValue &each : answer.json()[u"purposes"_s].toArray()) {
            if (each[u"key"_s] == u"beurs"_s)
                purpose = each.toObject();
        }
        QCOMPARE(purpose[u"title_nl"_s].toString(), u"Uitnodigingen"_s);
        QCOMPARE(purpose[u"title_en"_s].toString(), u"Invitations"_s);
        QCOMPARE(purpose[u"channels"_s].toString(), u"email post"_s);
        QCOMPARE(purpose[u"filing_systems"_s].toArray(), QJsonArray({u"customers"_s, u"employees"_s}));
        QCOMPARE(purpose[u"categories"_s].toArray(), QJsonArray({u"identity"_s, u"birth-date"_s}));
        QCOMPARE(purpose[u"validity"_s].toString(), u"P2Y"_s);
        QVERIFY(purpose[u"double_opt_in"_s].toBool());
    }

private:
    static QStringList words(const QStringList &fields)
    {
        return QStringList{u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s, u"--source"_s, u"balie"_s,
                   u"--basis"_s, u"b"_s} +
            fields;
    }

    QString added(const QStringList &fields) const
    {
        const auto answer = m_house->founder(words(fields));
        if (answer.status != 0)
            qWarning("%s", qPrintable(answer.err));
        return QString::number(answer.json()[u"id"_s].toInt());
    }

    QJsonObject shown(const QString &id) const
    {
        return m_house->founder({u"contact"_s, u"show"_s, id}).json();
    }

    /// As a later command will: nothing hands data over yet.
    void disclose(const QString &id) const
    {
        const QString statement =
            u"INSERT INTO disclosure (filing_system, contact_id, recipient, happened_at, recorded_by) "
            "VALUES (1, %1, 'Drukkerij', 1, 'iemand')"_s.arg(id);
        QVERIFY(inside([&](Connection &line) { return Sql(line, "test.disclose", statement).run(); }));
    }

    /// Past the command line, in what is stored.
    template <typename Work>
    std::invoke_result_t<Work, Connection &> inside(const Work &work) const
    {
        if (m_house->server())
            return work(m_house->server()->connection());
        const auto line = tests::lineInto(m_house->place().last());
        if (!line)
            qFatal("the file cannot be opened");
        return work(*line);
    }

    const QStringList everyField{u"initials=A.B."_s, u"given-name=Anna"_s, u"infix=van"_s,
        u"surname=Jansen"_s, u"partner-surname=Vries"_s, u"partner-infix=de"_s, u"name-use=partner-own"_s,
        u"title-before=dr."_s, u"title-after=MSc"_s, u"salutation=madam"_s, u"birth-date=1980-03-02"_s,
        u"gender=v"_s, u"language=nl"_s, u"organisation=Bakkerij"_s, u"job-title=inkoper"_s,
        u"email=anna@thuis.example"_s, u"phone=+31201234567"_s, u"work-email=anna@werk.example"_s,
        u"work-phone=+31101234567"_s, u"house-letter=A"_s, u"house-addition=bis"_s, u"street=Kerkstraat"_s,
        u"house-number=12"_s, u"postcode=1234AB"_s, u"city=Delft"_s, u"country=NL"_s,
        u"customer-number=K-77"_s, u"user-id=anna77"_s, u"ip-address=192.0.2.7"_s,
        u"website=https://anna.example"_s, u"note=Belt graag terug."_s};
    std::unique_ptr<tests::CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliContacts)

#include "tst_cli_contacts.moc"
