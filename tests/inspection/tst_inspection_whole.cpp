#include "app/changes/change.h"
#include "app/changes/service_context.h"
#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "app/documents/inspection_report.h"
#include "app/documents/inspection_words.h"
#include "app/findings/findings.h"
#include "app/measures/measures.h"
#include "app/registers/processors.h"
#include "app/requests/request_repository.h"
#include "app/storage/sql.h"
#include "tests/inspection/inspection_desk.h"

#include <QLocale>
#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;

using tests::cellOf;
using tests::tableIn;

/// What an inspector would send back: answers that count where data is asked for, that are cut, or of which
/// nobody can say of which days they are.
class TestInspectionWhole final
    : public QObject
    , private tests::InspectionDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (isOpen(backend))
            return; // answers change nothing that another test looks at
        if (!open(backend))
            QSKIP("this server is not here");
        QVERIFY(fill());
    }

    void cleanupTestCase() { m_house.reset(); }

    /// Every value, with where it came from; not how many there are.
    void tellsAllThatIsHeldOfAPerson()
    {
        const auto file = m_house->services().contacts().find(founder(), customers, m_person).result();
        const auto answer = ask(6);
        QStringList told;
        for (const auto &row : tableIn(answer, u"held-data").rows)
            told.append(inspectionCellWord(row.last()));
        QVERIFY(!file->contact.surname.isEmpty() && told.contains(file->contact.surname));
        for (const ContactPoint &point : file->points)
            QVERIFY2(told.contains(point.value), qPrintable(point.value));
        QVERIFY(!answer->notRecorded.contains(u"held-covered"_s));
        // Who does not see what is archived is told so, and counts.
        QVERIFY(Sql(*m_house->look(), "test",
            u"UPDATE retention_due SET restricted_from = '2020-01-01', keep_until = '2099-12-31', "
            "standing = 4 WHERE filing_system = 1 AND contact_id = ?"_s)
                    .bind(m_person)
                    .run());
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});
        const auto less = inspection()
                              .answer(steward, {.question = 6, .filingSystem = customers, .person = m_person})
                              .result();
        QVERIFY2(less, less ? "" : qPrintable(less.error().what));
        QVERIFY(less->notRecorded.contains(u"held-covered"_s));
        QCOMPARE(tableIn(less, u"held-data").total, 0);
    }

    void tellsWhichLettersNameTheWaysThatStandOpen()
    {
        QVERIFY(setLetters());
        const auto answer = ask(10);
        const InspectionTable ways = tableIn(answer, u"ways-told");
        const InspectionTable table = tableIn(answer, u"refusals");
        QVERIFY(table.total >= 2);
        qint64 both = 0;
        qint64 unwritten = 0;
        for (qsizetype at = 0; at < table.rows.size(); ++at) {
            const InspectionCode letter = std::get<InspectionCode>(cellOf(table, at, u"letter"_s));
            if (letter.of != InspectionCode::Of::Letter) {
                ++unwritten;
                continue;
            }
            QCOMPARE(letter.code, u"refused-access/nl 0"_s);
            QVERIFY(std::get<bool>(cellOf(table, at, u"complaint-told"_s)));
            QVERIFY(std::get<bool>(cellOf(table, at, u"court-told"_s)));
            ++both;
        }
        QCOMPARE(both, 1);
        QCOMPARE(std::get<qint64>(ways.rows.at(0).at(1)), both);
        QCOMPARE(std::get<qint64>(ways.rows.at(1).at(1)), 0);
        QCOMPARE(std::get<qint64>(ways.rows.at(2).at(1)), unwritten);
    }

    /// Another period gives another answer, and says which.
    void answersOfThePeriodThatWasAsked()
    {
        const QDate today = m_house->services().context().clock.today();
        const auto usual = ask(7);
        QCOMPARE(usual->from, QDate(today.year(), 1, 1));
        QCOMPARE(usual->until, today);
        const auto all = answered({.question = 7, .from = today.addYears(-20)});
        QVERIFY(tableIn(all, u"requests").total >= tableIn(usual, u"requests").total);
        const auto none = answered({.question = 7, .from = QDate(2001, 1, 1), .until = QDate(2001, 2, 1)});
        QCOMPARE(tableIn(none, u"requests").total, 0);
        QVERIFY(none->notRecorded.contains(u"requests"_s));
        QVERIFY(inspectionLines(*none).join(u' ').contains(
            QLocale().toString(QDate(2001, 2, 1), QLocale::ShortFormat)));
        QCOMPARE(answered({.question = 7, .from = today, .until = today.addDays(-1)}).error().what,
            u"inspection.period"_s);
    }

    /// Each place by what goes there, and nothing for a purpose that ended.
    void tellsWhereEachFlowGoes()
    {
        const Purposes &purposes = m_house->services().purposes();
        const auto all = purposes.list(founder()).result();
        const auto ended = purposes
                               .add(founder(),
                                   {.key = u"gestopt"_s,
                                       .basis = LawfulBasis::Contract,
                                       .channels = {Channel::Email},
                                       .categories = {DataCategory::Financial},
                                       .wording = {.titleNl = u"Gestopt"_s, .titleEn = u"Stopped"_s}})
                               .result();
        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().what));
        const DataCategories letters{DataCategory::Correspondence};
        const DataCategories names{DataCategory::Identity};
        const Processor recipient{.name = u"Verre Post"_s,
            .kind = ProcessorKind::Independent,
            .country = u"US"_s,
            .flows = {{.purpose = all->first().id, .categories = letters},
                {.purpose = all->first().id, .categories = names, .country = u"IN"_s},
                {.purpose = *ended, .categories = {DataCategory::Financial}, .country = u"BR"_s}}};
        QVERIFY(m_house->services().processors().add(founder(), recipient).result());
        QVERIFY(purposes.end(founder(), *ended).result());

        QMap<QString, DataCategories> told;
        const InspectionTable table = tableIn(ask(14), u"transfers");
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            if (std::get<QString>(cellOf(table, row, u"name"_s)) == recipient.name)
                told.insert(std::get<InspectionCode>(cellOf(table, row, u"country"_s)).code,
                    std::get<DataCategories>(cellOf(table, row, u"categories"_s)));
        }
        QCOMPARE(told.keys(), (QStringList{u"IN"_s, u"US"_s}));
        QVERIFY(told.value(u"US"_s) == letters);
        QVERIFY(told.value(u"IN"_s) == names);
    }

    /// More than a page of the trail, which has 200.
    void tellsEveryLookAtAPerson()
    {
        constexpr int looks = 230;
        const QString ref = ask(16)->personRef;
        const auto noted = m_house->services().context().change(founder(), [ref](Change &change) -> Outcome {
            for (int look = 0; look < looks; ++look) {
                const auto told = change.audit({.action = u"contact.view"_s,
                    .filingSystem = customers,
                    .objectKind = u"contact"_s,
                    .objectRef = ref});
                if (!told)
                    return told;
            }
            return done;
        });
        QVERIFY(noted.result());
        QVERIFY(tableIn(ask(16), u"who-looked").total >= looks);
    }

    void tellsOfTheMeasuresThatWereTested()
    {
        QVERIFY(m_house->services().measures().measure(founder(), MeasureKind::DormantAccounts).result());
        const auto answer = ask(18);
        QCOMPARE(answer->tables.at(0).total, qint64(allMeasureKinds.size()));
        QCOMPARE(answer->tables.at(1).total, 1);
        QCOMPARE(
            std::get<MeasureKind>(answer->tables.at(1).rows.first().first()), MeasureKind::DormantAccounts);
    }

    void tellsWhenTheFileWasLookedThrough()
    {
        const auto before = ask(20);
        QCOMPARE(tableIn(before, u"last-scan").total, 0);
        QVERIFY(before->notRecorded.contains(u"findings"_s));
        QVERIFY(m_house->services().findings().scan(founder(), customers).result());
        const auto answer = ask(20);
        const InspectionTable scan = tableIn(answer, u"last-scan");
        QCOMPARE(scan.total, 1);
        QVERIFY(std::get<Instant>(cellOf(scan, 0, u"finished-at"_s)).micros > 0);
        QVERIFY(std::get<qint64>(cellOf(scan, 0, u"texts"_s)) > 0);
        QVERIFY(!answer->notRecorded.contains(u"findings"_s));
        QVERIFY(tableIn(answer, u"field-classes").total > 0);
    }

private:
    /// Two requests of this year that were refused, of which one was answered by the letter that ships.
    bool setLetters() const
    {
        const QDate today = m_house->services().context().clock.today();
        return m_house->services()
            .context()
            .change(founder(),
                [today](Change &change) -> Outcome {
                    Connection &line = change.connection();
                    const auto ids = Sql(line, "test",
                        u"SELECT id FROM request WHERE filing_system = 1 ORDER BY id DESC LIMIT 2"_s)
                                         .list([](const auto &row) { return row.template id<Request>(0); });
                    for (const Id<Request> id : *ids) {
                        const auto set = Sql(line, "test",
                            u"UPDATE request SET outcome = ?, received_on = ?, answered_on = ? WHERE id = ?"_s)
                                             .bind(Request::Outcome::Refused)
                                             .bind(today)
                                             .bind(today)
                                             .bind(id)
                                             .run();
                        if (!set)
                            return set.error();
                    }
                    if (auto noted = request_repository::addStep(line, customers, ids->first(),
                            {.step = u"letter"_s,
                                .actor = change.permit().staffRef(),
                                .happenedAt = change.now(),
                                .remark = u"refused-access/nl 0"_s});
                        !noted)
                        return noted;
                    return change.audit(
                        {.action = u"request.letter"_s, .objectKind = u"request"_s, .objectRef = u"1"_s});
                })
            .result()
            .has_value();
    }
};

QTEST_MAIN(TestInspectionWhole)

#include "tst_inspection_whole.moc"
