#include "app/access_reviews/access_reviews.h"
#include "app/activities/processing_activities.h"
#include "app/agreements/agreements.h"
#include "app/breaches/breaches.h"
#include "app/changes/change.h"
#include "app/changes/service_context.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/documents/inspection_report.h"
#include "app/documents/inspection_words.h"
#include "app/inspection/answer_source.h"
#include "app/registers/processors.h"
#include "app/statement/statement_checklist.h"
#include "app/statement/statement_repository.h"
#include "app/storage/sql.h"
#include "tests/agreements/agreement_samples.h"
#include "tests/inspection/inspection_desk.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using tests::cellOf;
using tests::tableIn;

namespace {

QString codeIn(const InspectionCell &cell)
{
    return std::get<InspectionCode>(cell).code;
}

} // namespace

/// The 20 questions of domain.md 12, each answered from the file and from nothing else.
class TestInspection final
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

    void answersEveryQuestionOrSaysWhatIsNotRecorded()
    {
        for (const InspectionQuestion &question : inspectionQuestions()) {
            const auto answer = ask(question.number);
            QVERIFY2(answer,
                qPrintable(u"%1: %2"_s.arg(question.number).arg(answer ? QString() : answer.error().what)));
            QCOMPARE(answer->question, question.number);
            QCOMPARE(answer->madeBy, u"Stichter"_s);
            QVERIFY(answer->madeAt.micros > 0);
            QVERIFY2(!answer->isEmpty() || !answer->notRecorded.isEmpty(),
                qPrintable(QString::number(question.number)));
            QCOMPARE(!answer->personRef.isEmpty(), question.asksPerson);
            for (const InspectionTable &table : std::as_const(answer->tables)) {
                QVERIFY(table.total >= table.rows.size());
                for (const auto &row : table.rows)
                    QCOMPARE(row.size(), table.columns.size());
            }
        }
    }

    /// Also the one that nobody was told of, with why and by whom.
    void tellsEveryBreachAlsoWhatWasNotReported()
    {
        const auto all = m_house->services().breaches().list(founder()).result();
        const InspectionTable table = tableIn(ask(15), u"breaches");
        QCOMPARE(table.total, qint64(all->size()));
        int kept = 0;
        for (qsizetype at = 0; at < all->size(); ++at) {
            const Breach &breach = all->at(at);
            QCOMPARE(
                std::get<QString>(cellOf(table, at, u"breach"_s)), breach.values.text(BreachField::Title));
            const BreachDecision *decision = breach.standing();
            if (!decision || decision->authority == AuthorityChoice::Notify)
                continue;
            ++kept;
            QCOMPARE(codeIn(cellOf(table, at, u"to-authority"_s)), keyOf(decision->authority));
            QCOMPARE(std::get<QString>(cellOf(table, at, u"why"_s)), decision->reason);
            QCOMPARE(std::get<Instant>(cellOf(table, at, u"reported-at"_s)), Instant());
            QVERIFY(!std::get<QString>(cellOf(table, at, u"second"_s)).isEmpty());
            QCOMPARE(inspectionCellWord(cellOf(table, at, u"to-authority"_s)).isEmpty(), false);
            QCOMPARE(std::get<Instant>(cellOf(table, at, u"deadline"_s)),
                breach_clock::authorityDeadline(*breach.values.moment(BreachField::AwareAt)));
        }
        QVERIFY(kept > 0);
    }

    void tellsWhoReviewedWhichActivity()
    {
        const auto record = m_house->services().processingActivities().list(founder()).result();
        const auto answer = ask(1);
        const InspectionTable table = tableIn(answer, u"activities");
        QCOMPARE(table.total, qint64(record->activities.size()));
        for (qsizetype at = 0; at < record->activities.size(); ++at) {
            const ActivityStanding &standing = record->activities.at(at);
            QCOMPARE(std::get<QString>(cellOf(table, at, u"activity"_s)), standing.activity.name());
            QCOMPARE(std::get<Instant>(cellOf(table, at, u"reviewed-at"_s)),
                standing.isReviewed() ? standing.reviews.first().reviewedAt : Instant());
            QCOMPARE(codeIn(cellOf(table, at, u"gaps"_s)), standing.gaps().join(u' '));
        }
        const InspectionTable fields = tableIn(answer, u"activity-record");
        QVERIFY(fields.total > table.total);
        for (const auto &row : fields.rows)
            QVERIFY2(!inspectionCellWord(row.at(2)).isEmpty(), qPrintable(codeIn(row.at(1))));
    }

    void tellsWhichClausesOfAnAgreementAreMissing()
    {
        QVERIFY(!inspectionMissingSentence(u"agreements"_s).isEmpty());
        const qint64 before = tableIn(ask(13), u"agreements").total;
        const auto processors = m_house->services().processors().list(founder()).result();
        const auto bare = std::find_if(processors->cbegin(), processors->cend(),
            [](const Processor &each) { return needsAgreement(each.kind) && each.agreements.isEmpty(); });
        QVERIFY(bare != processors->cend());
        Agreement agreement = tests::signedAgreement(bare->id);
        const QDate today = m_house->services().context().clock.today();
        agreement.signedOn = agreement.from = today.addDays(-10);
        agreement.until = today.addYears(1);
        const auto id = m_house->services().agreements().add(founder(), agreement).result();
        QVERIFY2(id, id ? "" : qPrintable(id.error().what));
        QVERIFY(m_house->services()
                    .agreements()
                    .review(founder(), *id, tests::reviewed({u"c"_s, u"h"_s}))
                    .result());

        const auto answer = ask(13);

        const InspectionTable table = tableIn(answer, u"agreements");
        QCOMPARE(table.total, before + 1);
        QVERIFY(answer->notRecorded.isEmpty());
        qsizetype row = 0;
        while (row < table.rows.size() - 1 &&
            (std::get<QString>(cellOf(table, row, u"name"_s)) != bare->name ||
                codeIn(cellOf(table, row, u"missing-clauses"_s)) != u"c h"_s))
            ++row;
        QCOMPARE(std::get<QString>(cellOf(table, row, u"name"_s)), bare->name);
        QCOMPARE(codeIn(cellOf(table, row, u"verdict"_s)), u"agreement-incomplete"_s);
        QCOMPARE(codeIn(cellOf(table, row, u"missing-clauses"_s)), u"c h"_s);
    }

    /// Also what is written down with the flows alone.
    void tellsWhatGoesToEachRecipient()
    {
        const auto purposes = m_house->services().purposes().list(founder()).result();
        const DataCategories letters{DataCategory::Correspondence};
        const Processor recipient{.name = u"Zuiver Statistiek"_s,
            .kind = ProcessorKind::Independent,
            .country = u"US"_s,
            .flows = {{.purpose = purposes->first().id, .categories = letters}}};
        QVERIFY(m_house->services().processors().add(founder(), recipient).result());

        for (const auto &[question, key] : {std::pair(13, u"processors"_s), std::pair(14, u"transfers"_s)}) {
            const InspectionTable table = tableIn(ask(question), key);
            qsizetype row = 0;
            while (row < table.rows.size() - 1 &&
                std::get<QString>(cellOf(table, row, u"name"_s)) != recipient.name)
                ++row;
            QCOMPARE(std::get<QString>(cellOf(table, row, u"name"_s)), recipient.name);
            QCOMPARE(std::get<DataCategories>(cellOf(table, row, u"categories"_s)), letters);
        }
    }

    void tellsOfTheLastReviewOfAccess()
    {
        QVERIFY(ask(17)->isEmpty());
        QCOMPARE(ask(17)->notRecorded, QStringList{u"access-reviews"_s});
        AccessReviews &reviews = m_house->services().accessReviews();
        const auto review = reviews.start(founder(), AccessReviewScope::Everybody).result();
        QVERIFY(review);
        int line = 1; // nobody told of any passphrase file, which is not in order
        while (line <= review->lines.size() && review->lineAt(line)->matter != AccessMatter::PassphraseFile)
            ++line;
        QVERIFY(
            reviews.decide(founder(), review->ref, {line}, AccessVerdict::Remove, u"Tell of it."_s).result());

        const auto answer = ask(17);

        QVERIFY(answer->notRecorded.isEmpty());
        QCOMPARE(tableIn(answer, u"access-reviews").total, 1);
        const InspectionTable findings = tableIn(answer, u"access-findings");
        bool isTold = false;
        for (qsizetype at = 0; at < findings.rows.size(); ++at)
            isTold = isTold ||
                (codeIn(cellOf(findings, at, u"decided"_s)) == u"remove"_s &&
                    std::get<QString>(cellOf(findings, at, u"reason"_s)) == u"Tell of it."_s &&
                    std::get<QString>(cellOf(findings, at, u"decided-by"_s)) == u"Stichter"_s);
        QVERIFY(isTold);
        // Who sees the dashboards alone is told when, and of nobody.
        const Permit steward = m_house->member(u"beheer"_s, {{Role::Steward, customers}});
        const auto less = inspection().answer(steward, {.question = 17, .filingSystem = customers}).result();
        QVERIFY(less && !less->isEmpty());
        QVERIFY(tableIn(less, u"access-findings").key.isEmpty());
    }

    void tellsWhichStatementWasInForce()
    {
        QVERIFY(ask(19)->notRecorded.contains(u"statements"_s));
        StatementVersion version{.number = 1,
            .facts = {.asOf = QDate(2026, 1, 1)},
            .htmlNl = "<p>nl</p>",
            .htmlEn = "<p>en</p>",
            .publishedAt = Instant{1},
            .publishedBy = founder().staffRef()};
        version.digest = statement_version::digestOf(
            statement_facts::bytesOf(version.facts), version.htmlNl, version.htmlEn);
        const auto kept =
            m_house->services().context().change(founder(), [version](Change &change) -> Outcome {
                if (auto added = statement_repository::add(change.connection(), version); !added)
                    return added;
                return change.audit(
                    {.action = u"statement.publish"_s, .objectKind = u"statement"_s, .objectRef = u"1"_s});
            });
        QVERIFY(kept.result());

        const auto answer = ask(19);

        const InspectionTable versions = tableIn(answer, u"statement-versions");
        QCOMPARE(versions.total, 1);
        QCOMPARE(std::get<QString>(cellOf(versions, 0, u"statement"_s)), version.name());
        QVERIFY(std::get<bool>(cellOf(versions, 0, u"in-force"_s)));
        QCOMPARE(std::get<QString>(cellOf(versions, 0, u"recorded-by"_s)), u"Stichter"_s);
        // It said nothing, and the registers say a lot by now.
        QVERIFY(std::get<qint64>(cellOf(tableIn(answer, u"statement-match"), 0, u"number"_s)) > 0);
        QCOMPARE(tableIn(answer, u"statement-checklist").total, qint64(statement_checklist::items));
    }

    /// No code of an answer is shown as it is.
    void hasAWordForEveryTableAndColumn()
    {
        for (const InspectionQuestion &question : inspectionQuestions()) {
            const auto answer = ask(question.number);
            for (const InspectionTable &table : answer->tables) {
                QVERIFY2(inspectionTableWord(table.key) != table.key, qPrintable(table.key));
                for (const QString &column : table.columns)
                    QVERIFY2(inspectionColumnWord(column) != column, qPrintable(column));
            }
        }
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
            const auto answer =
                inspection()
                    .answer(founder(), {.question = question.number, .filingSystem = customers})
                    .result();
            if (question.asksPerson)
                QCOMPARE(answer.error().what, u"inspection.person"_s);
            else
                QVERIFY(answer);
        }
        QCOMPARE(
            inspection().answer(founder(), {.question = 21}).result().error().what, u"inspection.question"_s);
    }

    void provesTheConsentOfOnePerson()
    {
        const auto history = m_house->services().consents().history(founder(), customers, m_person).result();
        const auto answer = ask(3);
        const InspectionTable &table = answer->tables.first();
        QCOMPARE(table.total, history->size());
        QCOMPARE(std::get<Instant>(table.rows.first().at(0)), history->first().event.happenedAt);
        QCOMPARE(std::get<ConsentAct>(table.rows.first().at(3)), history->first().event.act);
        QCOMPARE(std::get<QString>(cellOf(table, 0, u"receipt"_s)), history->first().event.ref);
        // The text itself, not only which version of it.
        for (qsizetype at = 0; at < table.rows.size(); ++at) {
            const ConsentEvent &event = history->at(at).event;
            QCOMPARE(
                !std::get<QString>(cellOf(table, at, u"wording-text"_s)).isEmpty(), event.wording.isStored());
            QCOMPARE(std::get<QString>(cellOf(table, at, u"statement"_s)), event.statement);
        }
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
        const InspectionTable found = tableIn(ask(16), u"who-looked");
        QVERIFY(found.total > 0);
        QCOMPARE(std::get<QString>(found.rows.first().at(1)), u"Stichter"_s);
    }

    void listsThePurposesWithTheirBalance()
    {
        const auto purposes = m_house->services().purposes().list(founder()).result();
        const auto here = std::count_if(purposes->begin(), purposes->end(),
            [](const Purpose &purpose) { return !purpose.endedAt && purpose.appliesTo.contains(customers); });
        QCOMPARE(ask(2)->records(), here);
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
        QCOMPARE(
            inspection().answer(member, {.question = 7, .filingSystem = customers}).result().error().failure,
            Failure::Refused);
        // Whoever sees figures and no people is told nothing of one.
        const Permit auditor = m_house->member(u"auditor"_s, {{Role::Auditor, customers}});
        QVERIFY(inspection().answer(auditor, {.question = 14, .filingSystem = customers}).result());
        QVERIFY(!inspection()
                     .answer(auditor, {.question = 6, .filingSystem = customers, .person = m_person})
                     .result());
    }
};

QTEST_MAIN(TestInspection)

#include "tst_inspection.moc"
