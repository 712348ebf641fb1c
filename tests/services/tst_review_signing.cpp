#include "app/access_reviews/access_reviews.h"
#include "app/agreements/agreements.h"
#include "app/findings/findings.h"
#include "app/grounds/grounds.h"
#include "app/measures/measures.h"
#include "app/receipts/receipt_check.h"
#include "app/registers/processors.h"
#include "app/reviews/review_minutes.h"
#include "services/review_desk.h"
#include "tests/agreements/agreement_samples.h"

#include <QTest>

#include <algorithm>

/// What was decided in a sitting is signed together, once, and only while it still holds.
class TestReviewSigning final
    : public QObject
    , private tests::ReviewDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!openDesk(backend))
            QSKIP("this server is not here");
    }

    void cleanup() { closeDesk(); }

    void losesNoDecisionAndCarriesOutNoneWhereTheProgramIsKilled()
    {
        const QString ref = begun();
        QVERIFY(openEvidence(lineOf(ref, ReviewKind::Request)));
        QVERIFY(decide(lineOf(ref, ReviewKind::Request), Verdict::Approved));
        const Location place = m_house->services().location();
        m_house->closeFile();

        const auto again = enteredAgain(place);

        QVERIFY(again);
        const auto permit = again->signIn().enter(QStringLiteral("fatima"), tests::passphrase()).result();
        QVERIFY(permit);
        const auto sitting = again->reviews().resume(*permit, customers, ref).result();
        QVERIFY2(sitting, qPrintable(sitting ? QString() : sitting.error().what));
        QCOMPARE(sitting->decided(), 1);
        QCOMPARE(sitting->voided, 0);
        const auto file = again->requests().find(*permit, customers, m_request).result();
        QCOMPARE(file->request.stage, Request::Stage::AwaitingSecondApprover);
        QVERIFY(file->decisions.isEmpty());
        const auto confirmed = again->signIn().confirm(*permit, tests::passphrase()).result();
        const auto minutes = again->reviews().sign(*permit, *confirmed, customers, ref).result();
        QVERIFY2(minutes, qPrintable(minutes ? QString() : minutes.error().what));
        QCOMPARE(minutes->toExecute, QList{m_request});
    }

    void goesOnWithSigningWhereItWasStopped()
    {
        const QString ref = begun();
        QVERIFY(openEvidence(lineOf(ref, ReviewKind::Request)));
        QVERIFY(decide(lineOf(ref, ReviewKind::Request), Verdict::Approved));
        const auto first = sign(ref);
        QVERIFY2(first, qPrintable(first ? QString() : first.error().what));
        // As if it was stopped between the decision on the request and the minutes.
        QVERIFY(change(QStringLiteral("UPDATE review_session SET state = 1, minutes = NULL")));
        QVERIFY(change(QStringLiteral("UPDATE review_item SET claim = 1")));

        const auto second = sign(ref);

        QVERIFY2(second, qPrintable(second ? QString() : second.error().what));
        QCOMPARE(second->toExecute, QList{m_request});
        QCOMPARE(fileOf(m_request).decisions.size(), 1);
        QCOMPARE(counted(QStringLiteral("review_decision WHERE voided <> ''")), 0);
    }

    void voidsADecisionOnWhatChangedSince_data()
    {
        QTest::addColumn<bool>("isWithdrawn");
        QTest::addColumn<QString>("why");
        QTest::newRow("another proposal") << false << QStringLiteral("review.changed");
        QTest::newRow("withdrawn") << true << QStringLiteral("review.gone");
    }

    void voidsADecisionOnWhatChangedSince()
    {
        QFETCH(bool, isWithdrawn);
        QFETCH(QString, why);
        const QString ref = begun();
        QVERIFY(openEvidence(lineOf(ref, ReviewKind::Request)));
        QVERIFY(decide(lineOf(ref, ReviewKind::Request), Verdict::Approved));
        if (isWithdrawn)
            QVERIFY(requests().withdraw(founder(), customers, m_request).result());
        else
            QVERIFY(requests().propose(founder(), customers, m_request, anotherProposal()).result());

        const auto refused = sign(ref);

        QCOMPARE(refused.error(),
            (Error{Failure::ChangedMeanwhile, QStringLiteral("review.voided"), {QStringLiteral("1")}}));
        const ReviewLine line = lineOf(ref, ReviewKind::Request);
        QVERIFY(!line.item.decision);
        QCOMPARE(line.item.voided, why);
        QVERIFY(fileOf(m_request).decisions.isEmpty());
        QCOMPARE(whatOf(decide(line, Verdict::Approved)), why);
        QCOMPARE(sign(ref).error().what, QStringLiteral("review.nothing-decided"));
        QCOMPARE(counted(QStringLiteral("audit_entry WHERE action = 'review.void'")), 1);
    }

    void signsAllTogetherAndCarriesThemOut()
    {
        const Id<Contact> orphan = onConsent(QStringLiteral("Kok"));
        QVERIFY(m_house->services().grounds().orphanFigures(founder(), customers).result());
        const Id<Contact> held = heldToReview();
        QVERIFY(held.isStored());
        const QString ref = begun();
        for (const ReviewKind kind : {ReviewKind::Request, ReviewKind::Orphan, ReviewKind::Hold}) {
            QVERIFY(openEvidence(lineOf(ref, kind)));
            const bool isHold = kind == ReviewKind::Hold;
            QVERIFY(decide(lineOf(ref, kind), isHold ? Verdict::Rejected : Verdict::Approved,
                isHold ? QStringLiteral("Geschil is geschikt") : QString()));
        }
        QCOMPARE(requests().ofContact(founder(), customers, orphan).result()->size(), 0);

        const auto minutes = sign(ref);

        QVERIFY2(minutes, qPrintable(minutes ? QString() : minutes.error().what));
        QCOMPARE(minutes->toExecute, QList{m_request});
        QCOMPARE(minutes->toCarryOut, 2);
        QCOMPARE(fileOf(m_request).decisions.first().ref, decisionOf(*minutes, ReviewKind::Request).ref);
        const auto verdict = receipt_check::check(minutes->document, {}, minutesKind);
        QVERIFY(verdict && verdict->isIntact());
        QCOMPARE(verdict->signer, minutes->session.signer);
        QVERIFY(!minutes->document.contains(tests::marker.toUtf8()));
        QVERIFY(!minutes->document.contains("geschikt"));
        QByteArray altered = minutes->document;
        altered.replace("\"rejected\"", "\"approved\"");
        QVERIFY(!receipt_check::check(altered, {}, minutesKind)->isIntact());

        const auto executed = requests()
                                  .executeMany(*m_officer, m_house->confirm(*m_officer), customers,
                                      minutes->toExecute, {}, BatchLetters::WrittenAfter)
                                  .result();
        QVERIFY(executed && executed->done == minutes->toExecute);
        const auto result = reviews().carryOut(*m_officer, customers, ref).result();
        QVERIFY2(result, qPrintable(result ? QString() : result.error().what));
        QCOMPARE(result->done, 2);
        QCOMPARE(result->failed + result->left, 0);
        const auto asked = requests().ofContact(founder(), customers, orphan).result();
        QCOMPARE(asked->size(), 1);
        QCOMPARE(asked->first().channel, Request::Channel::OwnInitiative);
        QVERIFY(m_house->services().retention().holdsToReview(founder(), customers).result()->isEmpty());
        const auto after = reviews().minutes(*m_officer, customers, ref).result();
        QVERIFY(after->toExecute.isEmpty() && after->toCarryOut == 0);
        QVERIFY(decisionOf(*after, ReviewKind::Request).carriedOutAt.has_value());
        QCOMPARE(after->document, minutes->document);
    }

    void sendsAQuestionBackToWhoMadeTheProposal()
    {
        const QString ref = begun();
        QVERIFY(openEvidence(lineOf(ref, ReviewKind::Request)));
        QVERIFY(decide(
            lineOf(ref, ReviewKind::Request), Verdict::Asked, QStringLiteral("Is de factuur betaald?")));
        QCOMPARE(fileOf(m_request).request.stage, Request::Stage::AwaitingSecondApprover);

        const auto minutes = sign(ref);

        QVERIFY2(minutes, qPrintable(minutes ? QString() : minutes.error().what));
        QVERIFY(minutes->toExecute.isEmpty());
        const RequestFile file = fileOf(m_request);
        QVERIFY(file.request.stage != Request::Stage::AwaitingSecondApprover);
        QVERIFY(file.decisions.isEmpty());
        QCOMPARE(file.steps.last().step, QStringLiteral("asked-back"));
        QCOMPARE(file.steps.last().remark, QStringLiteral("Is de factuur betaald?"));
    }

    void letsAHoldStayForSixMonths()
    {
        const Id<Contact> held = heldToReview();
        QVERIFY(held.isStored());
        const QString ref = *reviews().start(*m_officer, customers, {.kinds = {ReviewKind::Hold}}).result();
        const auto evidence = openEvidence(lineOf(ref, ReviewKind::Hold));
        QCOMPARE(evidence->hold->hold.reason, QStringLiteral("geschil"));
        QVERIFY(decide(lineOf(ref, ReviewKind::Hold), Verdict::Approved));
        QVERIFY(sign(ref));

        QVERIFY(reviews().carryOut(*m_officer, customers, ref).result());

        const auto holds = m_house->services().retention().holds(founder(), customers, held).result();
        QCOMPARE(holds->size(), 1);
        QVERIFY(!holds->first().releasedAt);
        QCOMPARE(holds->first().reviewOn, QDate(2027, 5, 2));
    }

    void settlesFindingsAsTheyWereDecided()
    {
        const Findings &findings = m_house->services().findings();
        QVERIFY(change(QStringLiteral("UPDATE note SET body = 'bsn 111222333, heeft diabetes' "
                                      "WHERE contact_id = %1")
                           .arg(m_contact.number())));
        QVERIFY(findings.scan(founder(), customers).result());
        const QString ref =
            *reviews().start(*m_officer, customers, {.kinds = {ReviewKind::Finding}}).result();
        const auto sitting = reviews().look(*m_officer, customers, ref).result();
        QCOMPARE(sitting->lines.size(), 2);
        const ReviewLine &number = sitting->lines.first();
        const ReviewLine &word = sitting->lines.last();
        QCOMPARE(number.item.rule, QStringLiteral("national-number"));
        QCOMPARE(word.item.rule, QStringLiteral("special-category"));
        QCOMPARE(openEvidence(number)->finding->place, FreeTextPlace::Note);
        QVERIFY(openEvidence(word));
        QCOMPARE(whatOf(decide(number, Verdict::Rejected, QStringLiteral("nodig voor loon"))),
            QStringLiteral("finding.no-statute"));
        QCOMPARE(whatOf(decide(word, Verdict::Rejected, QStringLiteral("zomaar"))),
            QStringLiteral("finding.reason"));
        QVERIFY(decide(number, Verdict::Approved));
        QVERIFY(decide(word, Verdict::Rejected, QStringLiteral("nodig voor de zorg")));
        QCOMPARE(*findings.openCount(founder(), customers).result(), 2);

        const auto minutes = sign(ref);
        QVERIFY2(minutes, qPrintable(minutes ? QString() : minutes.error().what));
        const auto result = reviews().carryOut(*m_officer, customers, ref).result();

        QVERIFY2(result, qPrintable(result ? QString() : result.error().what));
        QCOMPARE(result->done, 2);
        QCOMPARE(*findings.openCount(founder(), customers).result(), 0);
        const auto kept = findings.list(founder(), customers, {.state = Finding::State::Kept}).result();
        QCOMPARE(kept->total, 1);
        QCOMPARE(kept->rows.first().finding.reason, QStringLiteral("nodig voor de zorg"));
        QCOMPARE(counted(QStringLiteral("note WHERE body = 'bsn [BSN verwijderd], heeft diabetes'")), 1);
    }

    void masksNothingInAFile()
    {
        QVERIFY(contacts()
                    .attach(founder(), customers, m_contact, QStringLiteral("brief.txt"),
                        QStringLiteral("text/plain"), "paspoort NP1234567")
                    .result());
        const QString ref =
            *reviews().start(*m_officer, customers, {.kinds = {ReviewKind::Finding}}).result();
        const ReviewLine line = lineOf(ref, ReviewKind::Finding);
        QCOMPARE(line.item.rule, QStringLiteral("document-number:fixed"));
        QVERIFY(openEvidence(line));
        QCOMPARE(whatOf(decide(line, Verdict::Approved)), QStringLiteral("finding.account"));
        QCOMPARE(whatOf(decide(line, Verdict::Rejected, QStringLiteral("kopie voor visum"))), QString());
    }

    void looksAtRightsEveryThreeMonths()
    {
        const QString ref = *reviews().start(*m_officer, customers, {.kinds = {ReviewKind::Access}}).result();
        const auto evidence = openEvidence(lineOf(ref, ReviewKind::Access));
        QVERIFY(evidence);
        QVERIFY(evidence->access->members.size() >= 3);
        QVERIFY(decide(lineOf(ref, ReviewKind::Access), Verdict::Approved));
        const Permit added = officer(QStringLiteral("joost"));
        QCOMPARE(sign(ref).error().what, QStringLiteral("review.voided"));
        QVERIFY(openEvidence(lineOf(ref, ReviewKind::Access)));
        QVERIFY(decide(lineOf(ref, ReviewKind::Access), Verdict::Approved));
        QVERIFY(sign(ref));

        QVERIFY(!reviews().due(*m_officer, customers).result()->contains(ReviewKind::Access));
        m_now = Instant::fromDateTime(QDateTime(QDate(2027, 2, 3), QTime(10, 0), Qt::UTC));
        QCOMPARE(reviews().due(*m_officer, customers).result()->value(ReviewKind::Access), 1);
    }

    void confirmsNoClausesThatNobodyRead()
    {
        const auto processor =
            m_house->services()
                .processors()
                .add(founder(), {.name = QStringLiteral("Postduif"), .country = QStringLiteral("NL")})
                .result();
        QVERIFY(processor);
        m_now = Instant::fromDateTime(QDateTime(QDate(2027, 1, 4), QTime(10, 0), Qt::UTC));
        QVERIFY(m_house->services().agreements().add(founder(), tests::signedAgreement(*processor)).result());
        const QString ref =
            *reviews().start(*m_officer, customers, {.kinds = {ReviewKind::Agreement}}).result();

        const auto agreed = openEvidence(lineOf(ref, ReviewKind::Agreement));
        QVERIFY(agreed && agreed->agreement);
        QCOMPARE(agreed->agreement->kind, AgreementTask::Kind::Review);
        // Nobody read it clause by clause: there is nothing to confirm yet.
        QCOMPARE(whatOf(decide(lineOf(ref, ReviewKind::Agreement), Verdict::Approved)),
            QStringLiteral("agreement.clauses-unread"));
    }

    void findsNoMissingAgreementInOrder()
    {
        for (const ProcessorKind kind : {ProcessorKind::Processor, ProcessorKind::Independent})
            QVERIFY(m_house->services()
                        .processors()
                        .add(founder(), {.name = keyOf(kind), .kind = kind, .country = QStringLiteral("NL")})
                        .result());
        const QList<ReviewKind> kinds{ReviewKind::Agreement};
        QCOMPARE(reviews().due(*m_officer, customers).result()->value(ReviewKind::Agreement), 1);
        const QString ref = *reviews().start(*m_officer, customers, {.kinds = kinds}).result();

        const ReviewLine missing = lineRuled(ref, QStringLiteral("missing"));
        QVERIFY(openEvidence(missing));
        QCOMPARE(whatOf(decide(missing, Verdict::Approved)), QStringLiteral("agreement.none-in-force"));
        QVERIFY(decide(missing, Verdict::Rejected, QStringLiteral("wordt gesloten")));
        const auto minutes = sign(ref);
        QVERIFY2(minutes, qPrintable(minutes ? QString() : minutes.error().what));
        QCOMPARE(minutes->toCarryOut, 0);
        // It is there again until there is one.
        QCOMPARE(reviews().due(*m_officer, customers).result()->value(ReviewKind::Agreement), 1);
    }

    /// What is decided is done where it belongs, and is not on the next agenda.
    void doesAtItsPlaceWhatWasDecided()
    {
        const auto processor =
            m_house->services()
                .processors()
                .add(founder(), {.name = QStringLiteral("Postduif"), .country = QStringLiteral("NL")})
                .result();
        QVERIFY(processor);
        Agreements &agreements = m_house->services().agreements();
        const auto agreement = agreements.add(founder(), tests::signedAgreement(*processor)).result();
        QVERIFY(agreement);
        QVERIFY(agreements.review(founder(), *agreement, tests::reviewed({QStringLiteral("c")})).result());
        m_now = Instant::fromDateTime(QDateTime(QDate(2027, 11, 4), QTime(10, 0), Qt::UTC));
        const QList<ReviewKind> kinds{ReviewKind::Agreement, ReviewKind::AccessReview, ReviewKind::Measure};
        const QString ref = *reviews().start(*m_officer, customers, {.kinds = kinds}).result();

        const ReviewLine yearly = lineRuled(ref, QStringLiteral("review"));
        QVERIFY(openEvidence(yearly));
        QVERIFY(decide(yearly, Verdict::Approved));
        const ReviewLine access = lineRuled(ref, QStringLiteral("other-access"));
        QVERIFY(openEvidence(access));
        QVERIFY(decide(access, Verdict::Approved));
        const ReviewLine test = lineRuled(ref, QStringLiteral("overdue:people"));
        QVERIFY(openEvidence(test));
        QCOMPARE(whatOf(decide(test, Verdict::Approved)), QStringLiteral("review.measure-words"));
        QVERIFY(decide(test, Verdict::Approved, QStringLiteral("Geoefend: besluit na 9 uur")));
        const auto minutes = sign(ref);
        QVERIFY2(minutes, qPrintable(minutes ? QString() : minutes.error().what));
        QCOMPARE(minutes->toCarryOut, 3);
        const auto carried = reviews().carryOut(*m_officer, customers, ref).result();
        QVERIFY2(carried, qPrintable(carried ? QString() : carried.error().what));
        QCOMPARE(carried->done, 3);

        const auto file = agreements.find(founder(), *agreement).result();
        QCOMPARE(file->reviews.last().reviewer, m_officer->staffRef());
        QCOMPARE(file->reviews.last().reviewedAt.toLocal().date(), QDate(2027, 11, 4));
        const auto open = m_house->services().accessReviews().list(*m_officer).result();
        QCOMPARE(open->size(), 1);
        QVERIFY(!open->first().lines.isEmpty() && !open->first().closedAt);
        const auto kind = measureKindFromCode(test.item.subject);
        const auto results = m_house->services().measures().results(founder(), *kind).result();
        QCOMPARE(results->size(), 1);
        QCOMPARE(results->first().outcome, MeasureOutcome::Passed);
        QCOMPARE(results->first().finding, QStringLiteral("Geoefend: besluit na 9 uur"));
        QVERIFY(results->first().evidence.contains(ref));

        const QString next = *reviews().start(*m_officer, customers, {.kinds = kinds}).result();
        for (const ReviewLine &gone : {yearly, access, test})
            QVERIFY2(!hasItem(next, gone.item), qPrintable(gone.item.subject));
    }

private:
    ReviewLine lineRuled(const QString &ref, const QString &rule) const
    {
        const auto sitting = reviews().look(*m_officer, customers, ref).result();
        for (const ReviewLine &line : sitting->lines) {
            if (line.item.rule == rule)
                return line;
        }
        return {};
    }

    bool hasItem(const QString &ref, const ReviewItem &item) const
    {
        const auto sitting = reviews().look(*m_officer, customers, ref).result();
        return std::any_of(sitting->lines.begin(), sitting->lines.end(), [&item](const ReviewLine &line) {
            return line.item.rule == item.rule && line.item.subject == item.subject;
        });
    }
};

QTEST_GUILESS_MAIN(TestReviewSigning)

#include "tst_review_signing.moc"
