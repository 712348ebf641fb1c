#include "app/agreements/agreement_draft.h"
#include "tests/agreements/agreement_samples.h"
#include "tests/agreements/draft_facts.h"

#include <QTest>

using namespace Qt::StringLiterals;

using tests::codesOf;

/// What a draft of an agreement is made of, and what is open in it.
class TestAgreementDraft final : public QObject
{
    Q_OBJECT

private slots:
    void scoresAWholeDraftComplete()
    {
        const QList<ClauseReview> reviews = agreement_drafts::reviewed(tests::wholeFacts());
        const AgreementVerdict verdict = verdictOf(reviews, true);
        QVERIFY(verdict.isComplete());
        QCOMPARE(verdict.present, 28);
        for (const DraftSection &section : agreement_drafts::sectionsOf(tests::wholeFacts())) {
            QVERIFY(section.open.isEmpty());
            QVERIFY2(!section.rows.isEmpty(), qPrintable(agreement_clauses::codeOf(section.clause)));
        }
    }

    void opensExactlyTheClausesOfAFactThatIsGone_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<QStringList>("opened");
        const auto row = [](const char *fact, const QStringList &opened) {
            QTest::newRow(fact) << QString::fromLatin1(fact) << opened;
        };
        row("processor.services", {u"subject"_s});
        row("processor.contact", {u"contact"_s});
        row("organisation.name", {u"controller"_s});
        row("organisation.contact", {u"contact"_s});
        row("flows.purposes", {u"purpose"_s});
        row("flows.data", {u"data"_s});
        row("flows.people", {u"people"_s});
        row("agreement.from", {u"duration"_s});
        row("agreement.renewal", {u"duration"_s, u"end"_s});
        row("agreement.until", {u"end"_s});
        row("agreement.notice", {u"end"_s});
        row("agreement.authorisation", {u"d"_s, u"authorisation"_s});
        row("agreement.objection_days", {u"objection"_s});
        row("terms.operations", {u"nature"_s});
        row("terms.instructions", {u"a"_s});
        row("terms.measures", {u"c"_s});
        row("terms.change-notice-days", {u"change-notice"_s});
        row("terms.request-hours", {u"e"_s});
        row("terms.breach-hours", {u"f"_s, u"breach-hours"_s});
        row("terms.exit-choice", {u"g"_s});
        row("terms.exit-format", {u"exit"_s});
        row("terms.exit-days", {u"g"_s, u"exit"_s});
        row("terms.audit-months", {u"h"_s, u"audit-frequency"_s});
        row("terms.locations", {u"locations"_s});
        row("terms.certificates", {u"certificates"_s});
        row("terms.liability", {u"liability"_s});
    }

    void opensExactlyTheClausesOfAFactThatIsGone()
    {
        QFETCH(QString, fact);
        QFETCH(QStringList, opened);
        const QJsonObject facts = tests::factsWithout(fact);
        QVERIFY(facts != tests::wholeFacts());
        QCOMPARE(codesOf(verdictOf(agreement_drafts::reviewed(facts), true).gaps), opened);
        QStringList changed;
        for (const DraftChange &change : agreement_drafts::changed(tests::wholeFacts(), facts)) {
            QCOMPARE(change.facts, QStringList{fact});
            changed.append(agreement_clauses::codeOf(change.clause));
        }
        for (const QString &clause : opened)
            QVERIFY(changed.contains(clause));
    }

    void asksWhatCarriesATransferOnlyWhereThereIsOne()
    {
        QJsonObject facts = tests::wholeFacts();
        facts.insert(u"subs"_s,
            QJsonArray{QJsonObject{{u"id"_s, 14}, {u"name"_s, u"Cloud Inc"_s}, {u"country"_s, u"US"_s}}});
        QVERIFY(agreement_drafts::leavesEea(facts));
        QCOMPARE(
            codesOf(verdictOf(agreement_drafts::reviewed(facts), true).gaps), QStringList{u"transfer"_s});
        QJsonObject terms = facts.value(u"terms"_s).toObject();
        terms.insert(u"transfer-tool"_s, u"SCC module 3"_s);
        facts.insert(u"terms"_s, terms);
        QVERIFY(verdictOf(agreement_drafts::reviewed(facts), true).gaps.isEmpty());
    }

    void takesFromTheRegisterWhatNobodyAgreedOtherwise()
    {
        QJsonObject facts = tests::factsWithout(u"terms.locations"_s);
        QJsonObject terms = facts.value(u"terms"_s).toObject();
        terms.remove(u"certificates"_s);
        facts.insert(u"terms"_s, terms);
        QJsonObject processor = facts.value(u"processor"_s).toObject();
        processor.insert(u"places"_s, QJsonArray{u"US"_s});
        facts.insert(u"processor"_s, processor);
        QJsonObject known{{u"certificates"_s, QJsonArray{QJsonObject{{u"kind"_s, u"iso-27001"_s}}}}};
        facts.insert(u"register"_s, known);

        // The place outside the Area asks for what carries it, and a transfer of the register answers.
        const auto gaps = [&] { return codesOf(verdictOf(agreement_drafts::reviewed(facts), true).gaps); };
        QCOMPARE(gaps(), QStringList{u"transfer"_s});
        QCOMPARE(
            agreement_drafts::sectionsOf(facts).at(24).rows, QStringList{u"processor:12.certificates"_s});
        known.insert(u"transfers"_s, QJsonArray{QJsonObject{{u"tool"_s, u"eu-gdpr:A46-2-c"_s}}});
        facts.insert(u"register"_s, known);
        QCOMPARE(gaps(), QStringList());
    }

    void asksTheSameWhereTheirDataIsKeptElsewhere()
    {
        for (const auto &[place, leaves] : {std::pair{u"IE"_s, false}, std::pair{u"US"_s, true}}) {
            QJsonObject facts = tests::wholeFacts();
            QJsonObject processor = facts.value(u"processor"_s).toObject();
            processor.insert(u"places"_s, QJsonArray{place});
            facts.insert(u"processor"_s, processor);
            QCOMPARE(agreement_drafts::leavesEea(facts), leaves);
            QCOMPARE(codesOf(verdictOf(agreement_drafts::reviewed(facts), true).gaps),
                leaves ? QStringList{u"transfer"_s} : QStringList());
        }
    }

    void knowsAStoredDraftByItsDigest()
    {
        const QByteArray bytes = agreement_drafts::bytesOf(tests::wholeFacts());
        const QByteArray digest = agreement_drafts::digestOf(bytes);
        QCOMPARE(*agreement_drafts::factsFrom(bytes, digest), tests::wholeFacts());
        QByteArray altered = bytes;
        altered.replace("24", "42");
        QCOMPARE(agreement_drafts::factsFrom(altered, digest).error().failure, Failure::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestAgreementDraft)
#include "tst_agreement_draft.moc"
