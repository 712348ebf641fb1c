#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/demo/demonstration.h"
#include "app/documents/inspection_report.h"
#include "app/documents/inspection_words.h"
#include "app/inspection/answer_source.h"
#include "app/inspection/inspection.h"
#include "app/measures/measures.h"
#include "app/storage/sql.h"
#include "services/contact_house.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr int people = 10;

} // namespace

/// The 20 questions of domain.md 12, each answered from the file and from nothing else.
class TestInspection final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (m_house && m_backend == backend)
            return; // answers change nothing that another test looks at
        m_backend = backend;
        m_house = tests::OpenHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
        QVERIFY(m_house->services().demonstration().fill(founder(), m_house->confirm(founder()), people, 3).result());
        m_person = somebodyWithConsent();
        QVERIFY(m_person.isStored());
    }

    void cleanupTestCase() { m_house.reset(); }

    void answersEveryQuestionOrSaysWhatIsNotRecorded()
    {
        for (const InspectionQuestion &question : inspectionQuestions()) {
            const auto answer = ask(question.number);
            QVERIFY2(answer, qPrintable(u"%1: %2"_s.arg(question.number).arg(answer ? QString() : answer.error().what)));
            QCOMPARE(answer->question, question.number);
            QCOMPARE(answer->madeBy, u"Stichter"_s);
            QVERIFY(answer->madeAt.micros > 0);
            QVERIFY2(!answer->isEmpty() || !answer->notRecorded.isEmpty(), qPrintable(QString::number(question.number)));
            QCOMPARE(!answer->personRef.isEmpty(), question.asksPerson);
            for (const InspectionTable &table : std::as_const(answer->tables)) {
                QVERIFY(table.total >= table.rows.size());
                for (const auto &row : table.rows)
                    QCOMPARE(row.size(), table.columns.size());
            }
        }
    }

    /// Nothing is made up of a register in which nothing stands.
    void saysThatNoBreachIsRecorded()
    {
        const auto answer = ask(15);
        QVERIFY(answer->isEmpty());
        QCOMPARE(answer->notRecorded, QStringList{u"breaches"_s});
        QVERIFY(!inspectionMissingSentence(u"breaches"_s).isEmpty());
    }

    void namesAPlaceForEachQuestion()
    {
        for (const InspectionQuestion &question : inspectionQuestions()) {
            const bool isKnown = std::any_of(answerSources().begin(), answerSources().end(),
                [&](const AnswerSource &source) { return source.question == question.number; });
            QVERIFY2(isKnown, qPrintable(QString::number(question.number)));
            QVERIFY(!inspectionQuestionWord(question.number).isEmpty());
        }
        QVERIFY(!inspectionQuestion(0) && !inspectionQuestion(21));
    }

    void asksForThePersonFirst()
    {
        for (const InspectionQuestion &question : inspectionQuestions()) {
            const auto answer = inspection()
                                    .answer(founder(), {.question = question.number, .filingSystem = customers})
                                    .result();
            if (question.asksPerson)
                QCOMPARE(answer.error().what, u"inspection.person"_s);
            else
                QVERIFY(answer);
        }
        QCOMPARE(inspection().answer(founder(), {.question = 21}).result().error().what, u"inspection.question"_s);
    }

    void provesTheConsentOfOnePerson()
    {
        const auto history =
            m_house->services().consents().history(founder(), customers, m_person).result();
        const auto answer = ask(3);
        const InspectionTable &table = answer->tables.first();
        QCOMPARE(table.total, history->size());
        QCOMPARE(std::get<Instant>(table.rows.first().at(0)), history->first().event.happenedAt);
        QCOMPARE(std::get<ConsentAct>(table.rows.first().at(3)), history->first().event.act);
        QCOMPARE(std::get<QString>(table.rows.first().at(10)), history->first().event.ref);
    }

    void tellsTheRuleForEachPurposeAndChannel()
    {
        const auto answer = ask(5);
        const InspectionTable &table = answer->tables.first();
        QVERIFY(table.total > 0);
        for (const auto &row : table.rows) {
            const QString rule = std::get<QString>(row.at(3));
            QVERIFY2(rule.startsWith(u"TM"_s) || rule.startsWith(u"ART"_s), qPrintable(rule));
            QVERIFY(!inspectionCellWord(row.at(4)).isEmpty());
        }
    }

    void toldOfALookAtThePerson()
    {
        QVERIFY(ask(6));
        const auto answer = ask(16);
        const auto found = std::find_if(answer->tables.begin(), answer->tables.end(),
            [](const InspectionTable &table) { return table.key == u"who-looked"_s; });
        QVERIFY(found != answer->tables.end() && found->total > 0);
        QCOMPARE(std::get<QString>(found->rows.first().at(1)), u"Stichter"_s);
    }

    void listsThePurposesWithTheirBalance()
    {
        const auto purposes = m_house->services().purposes().list(founder()).result();
        const auto here = std::count_if(purposes->begin(), purposes->end(), [](const Purpose &purpose) {
            return !purpose.endedAt && purpose.appliesTo.contains(customers);
        });
        QCOMPARE(ask(2)->records(), here);
    }

    void tellsOfTheMeasuresThatWereTested()
    {
        QVERIFY(m_house->services().measures().measure(founder(), MeasureKind::DormantAccounts).result());
        const auto answer = ask(18);
        QCOMPARE(answer->tables.at(0).total, qint64(allMeasureKinds.size()));
        QCOMPARE(answer->tables.at(1).total, 1);
        QCOMPARE(std::get<MeasureKind>(answer->tables.at(1).rows.first().first()), MeasureKind::DormantAccounts);
    }

    void bearsTheDigestOfItsExport()
    {
        const auto answer = ask(13);
        const QByteArray csv = inspectionFile(*answer, InspectionFormat::Csv);
        const QString digest =
            QString::fromLatin1(QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex());
        QCOMPARE(inspectionDigest(*answer), digest);
        QVERIFY(inspectionLines(*answer).last().contains(digest));
        QVERIFY(csv.contains(QByteArray::number(answer->records())));
        QCOMPARE(inspectionFileName(*answer, InspectionFormat::Csv), u"inspection-13.csv"_s);
        QCOMPARE(inspectionFormatOf(u"a.PDF.zip"_s), InspectionFormat::Pdf);
        QVERIFY(!inspectionFormatOf(u"a.docx"_s));
    }

    void isForWhoMaySeeTheFigures()
    {
        const Permit member = m_house->member(u"viewer"_s, {{Role::Viewer, FilingSystem::Employees}});
        QCOMPARE(inspection().answer(member, {.question = 7, .filingSystem = customers}).result().error().failure,
            Failure::Refused);
        // Whoever sees figures and no people is told nothing of one.
        const Permit auditor = m_house->member(u"auditor"_s, {{Role::Auditor, customers}});
        QVERIFY(inspection().answer(auditor, {.question = 14, .filingSystem = customers}).result());
        QVERIFY(!inspection()
                     .answer(auditor, {.question = 6, .filingSystem = customers, .person = m_person})
                     .result());
    }

private:
    Inspection &inspection() const { return m_house->services().inspection(); }
    const Permit &founder() const { return m_house->founder(); }

    Result<InspectionAnswer> ask(int question) const
    {
        return inspection()
            .answer(founder(), {.question = question, .filingSystem = customers, .person = m_person})
            .result();
    }

    Id<Contact> somebodyWithConsent() const
    {
        const auto line = m_house->look();
        const auto found = Sql(*line, "test",
            u"SELECT MIN(contact_id) FROM consent_event WHERE filing_system = 1"_s)
                               .number();
        return Id<Contact>(found ? *found : 0);
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    Backend m_backend = Backend::Embedded;
    Id<Contact> m_person;
};

QTEST_MAIN(TestInspection)

#include "tst_inspection.moc"
