#include "app/agreements/agreement_task.h"
#include "tests/agreements/agreement_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

using tests::codesOf;

namespace {

QList<ClauseReview> allPresent()
{
    QList<ClauseReview> reviews;
    for (const AgreementClause clause : agreement_clauses::all())
        reviews.append({.clause = clause, .state = ClauseState::Present, .quotation = u"so it says"_s});
    return reviews;
}

/// Signed, renewed by a year each time, with three months of notice.
Agreement yearly()
{
    return {.id = Id<Agreement>(5),
        .processor = Id<Processor>(12),
        .signedOn = QDate(2024, 12, 1),
        .from = QDate(2025, 1, 1),
        .until = QDate(2025, 12, 31),
        .form = AgreementForm::Electronic,
        .renewal = AgreementRenewal::Renews,
        .renewsBy = IsoDuration{.years = 1},
        .notice = IsoDuration{.months = 3},
        .authorisation = SubAuthorisation::General,
        .objectionDays = 5};
}

SubAnnouncement announced(QDate day)
{
    return {.id = Id<SubAnnouncement>(7),
        .agreement = Id<Agreement>(5),
        .name = u"Wolk BV"_s,
        .country = u"IE"_s,
        .announcedOn = day,
        .authorisation = SubAuthorisation::General,
        .termDays = 5};
}

QStringList kindsOf(const QList<AgreementTask> &tasks)
{
    QStringList kinds;
    for (const AgreementTask &task : tasks)
        kinds.append(codeOf(task.kind));
    return kinds;
}

} // namespace

/// What an agreement must say, and when something is due under it.
class TestAgreementRules final : public QObject
{
    Q_OBJECT

private slots:
    void knowsTwentyEightClausesAndMarksTheFour()
    {
        QCOMPARE(agreement_clauses::all().size(), 28);
        QHash<ClauseGroup, int> counted;
        QStringList named(4);
        QStringList measures;
        for (const AgreementClause clause : agreement_clauses::all()) {
            ++counted[agreement_clauses::groupOf(clause)];
            QCOMPARE(agreement_clauses::from(agreement_clauses::codeOf(clause)), clause);
            if (const int place = agreement_clauses::namedPlaceOf(clause))
                named[place - 1] = agreement_clauses::codeOf(clause);
            if (agreement_clauses::markOf(clause) == ClauseMark::Measures)
                measures.append(agreement_clauses::codeOf(clause));
        }
        QCOMPARE(counted[ClauseGroup::Opening], 7);
        QCOMPARE(counted[ClauseGroup::Letter], 8);
        QCOMPARE(counted[ClauseGroup::SubProcessor], 4);
        QCOMPARE(counted[ClauseGroup::Practice], 9);
        QCOMPARE(named, (QStringList{u"a"_s, u"f"_s, u"h"_s, u"b"_s}));
        QCOMPARE(measures, QStringList{u"c"_s});
    }

    void isCompleteWithTheOpeningTheLettersAndTheForm()
    {
        const AgreementVerdict whole = verdictOf(allPresent(), true);
        QVERIFY(whole.isComplete());
        QCOMPARE(whole.present, 28);
        QVERIFY(whole.gaps.isEmpty());
        const AgreementVerdict spoken = verdictOf(allPresent(), false);
        QVERIFY(!spoken.isComplete());
        QVERIFY(spoken.missing.isEmpty());
    }

    void isIncompleteWithoutAnyOneOfThem_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isNeeded");
        for (const AgreementClause clause : agreement_clauses::all())
            QTest::addRow("%s", qPrintable(agreement_clauses::codeOf(clause)))
                << agreement_clauses::codeOf(clause) << (static_cast<int>(clause) <= 15);
    }

    void isIncompleteWithoutAnyOneOfThem()
    {
        QFETCH(QString, code);
        QFETCH(bool, isNeeded);
        const AgreementClause clause = *agreement_clauses::from(code);
        for (const ClauseState state : {ClauseState::Missing, ClauseState::Partly}) {
            QList<ClauseReview> reviews = allPresent();
            reviews[static_cast<int>(clause) - 1].state = state;
            const AgreementVerdict verdict = verdictOf(reviews, true);
            QCOMPARE(verdict.isComplete(), !isNeeded);
            QCOMPARE(codesOf(verdict.missing), isNeeded ? QStringList{code} : QStringList());
            QCOMPARE(codesOf(verdict.gaps), QStringList{code});
            QCOMPARE(verdict.present, 27);
        }
    }

    void isNotCompleteWithTheFourAndTheMeasures()
    {
        QList<ClauseReview> reviews = allPresent();
        for (ClauseReview &review : reviews) {
            if (agreement_clauses::groupOf(review.clause) == ClauseGroup::Letter &&
                agreement_clauses::markOf(review.clause) == ClauseMark::None)
                review.state = ClauseState::Missing;
        }
        QCOMPARE(codesOf(verdictOf(reviews, true).missing), (QStringList{u"d"_s, u"e"_s, u"g"_s}));
    }

    void takesTheNewestReviewAndCountsWhatNobodySaw()
    {
        QList<ClauseReview> reviews = allPresent();
        reviews.append({.clause = AgreementClause::Audits, .state = ClauseState::Missing, .reviewedAt = {5}});
        QCOMPARE(codesOf(verdictOf(reviews, true).gaps), QStringList{u"h"_s});
        // Of two of the same moment the last counts.
        reviews.append({.clause = AgreementClause::Audits, .state = ClauseState::Present, .reviewedAt = {5}});
        QVERIFY(verdictOf(reviews, true).gaps.isEmpty());
        reviews.removeLast();
        reviews.removeIf([](const ClauseReview &one) { return one.clause == AgreementClause::Liability; });
        QCOMPARE(codesOf(verdictOf(reviews, true).unreviewed), QStringList{u"liability"_s});
        QCOMPARE(codesOf(verdictOf(reviews, true).gaps), QStringList{u"h"_s});
    }

    void wantsTheWordsOfWhatIsThere()
    {
        ClauseReview ticked{.clause = AgreementClause::Audits, .state = ClauseState::Present};
        QCOMPARE(checkReview(ticked).error().place, (QStringList{u"h"_s, u"quotation"_s}));
        ticked.quotation = u"once a year"_s;
        QVERIFY(checkReview(ticked));
        ticked.page = -1;
        QCOMPARE(checkReview(ticked).error().place.last(), u"page"_s);
    }

    void refusesAnAgreementThatEndsBeforeItBegins()
    {
        Agreement agreement = yearly();
        QVERIFY(checkAgreement(agreement));
        agreement.until = QDate(2024, 12, 31);
        const Outcome refused = checkAgreement(agreement);
        QCOMPARE(refused.error().what, u"agreement.ends-before"_s);
        QCOMPARE(refused.error().place, (QStringList{u"2025-01-01"_s, u"2024-12-31"_s}));
        agreement = yearly();
        agreement.until = agreement.from;
        QVERIFY(checkAgreement(agreement));
        agreement.objectionDays = 0;
        agreement.terms = {{AgreementTerm::BreachHours, u"soon"_s}};
        QCOMPARE(checkAgreement(agreement).error().place, QStringList{u"objection-days, breach-hours"_s});
    }

    void countsDownFromTheTermOfTheAgreement()
    {
        const QDate day(2026, 11, 30);
        const SubAnnouncement announcement = announced(day);
        QCOMPARE(announcement.daysLeft(day), 5);
        QCOMPARE(announcement.daysLeft(day.addDays(3)), 2);
        QCOMPARE(announcement.daysLeft(day.addDays(5)), 0);
        QCOMPARE(announcement.lastDay(), QDate(2026, 12, 5));
        QVERIFY(!announcement.isAllowedBySilence(day.addDays(5)));
        QVERIFY(announcement.isAllowedBySilence(day.addDays(6)));
        SubAnnouncement objected = announcement;
        objected.answer = SubAnnouncement::Answer::Objected;
        objected.answeredOn = day.addDays(5);
        QVERIFY(!objected.isLate());
        objected.answeredOn = day.addDays(6);
        QVERIFY(objected.isLate());

        AgreementStanding standing{
            .agreements = {yearly()}, .reviewedOn = {QDate(2026, 11, 1)}, .announcements = {announcement}};
        const QList<AgreementTask> tasks = agreementTasks(standing, day);
        QCOMPARE(kindsOf(tasks), QStringList{u"objection"_s});
        QCOMPARE(tasks.first().daysLeft, 5);
        QVERIFY(agreementTasks(standing, day.addDays(6)).isEmpty());
    }

    void allowsNothingBySilenceWithoutATerm()
    {
        SubAnnouncement specific = announced(QDate(2026, 11, 1));
        specific.authorisation = SubAuthorisation::Specific;
        QCOMPARE(specific.daysLeft(QDate(2026, 11, 30)), std::nullopt);
        QVERIFY(!specific.isAllowedBySilence(QDate(2027, 11, 30)));
        const QList<AgreementTask> tasks = agreementTasks({.announcements = {specific}}, QDate(2026, 11, 30));
        QCOMPARE(kindsOf(tasks), QStringList{u"decision"_s});
        QCOMPARE(tasks.first().daysLeft, std::nullopt);
    }

    void rollsTheEndOnAndKnowsTheDayOfNotice()
    {
        const Agreement agreement = yearly();
        QCOMPARE(agreement_clocks::endOf(agreement, QDate(2025, 12, 31)), QDate(2025, 12, 31));
        QCOMPARE(agreement_clocks::endOf(agreement, QDate(2026, 1, 1)), QDate(2026, 12, 31));
        QCOMPARE(agreement_clocks::noticeBy(agreement, QDate(2026, 9, 1)), QDate(2026, 9, 30));
        Agreement monthly = agreement;
        monthly.until = QDate(2025, 1, 31);
        monthly.renewsBy = IsoDuration{.months = 1};
        QCOMPARE(agreement_clocks::endOf(monthly, QDate(2025, 2, 1)), QDate(2025, 2, 28));
        QCOMPARE(agreement_clocks::endOf(monthly, QDate(2025, 3, 1)), QDate(2025, 3, 31));
        QVERIFY(agreement.holdsOn(QDate(2027, 1, 1)));
        QVERIFY(!agreement.holdsOn(QDate(2024, 12, 31)));
    }

    void tellsOfNoticeEndAndTheYearlyReview()
    {
        const QDate reviewed(2026, 1, 10);
        AgreementStanding standing{
            .needsAgreement = true, .agreements = {yearly()}, .reviewedOn = {reviewed}};
        QVERIFY(agreementTasks(standing, QDate(2026, 8, 30)).isEmpty());
        QCOMPARE(kindsOf(agreementTasks(standing, QDate(2026, 8, 31))), QStringList{u"notice"_s});
        QVERIFY(agreementTasks(standing, QDate(2026, 10, 1)).isEmpty());
        QCOMPARE(kindsOf(agreementTasks(standing, QDate(2026, 12, 11))), QStringList{u"review"_s});
        QVERIFY(agreementTasks(standing, QDate(2027, 1, 11)).first().isLate());

        standing.agreements.first().renewal = AgreementRenewal::Ends;
        standing.agreements.first().renewsBy.reset();
        standing.agreements.first().until = QDate(2026, 12, 31);
        QCOMPARE(kindsOf(agreementTasks(standing, QDate(2026, 10, 2))), QStringList{u"ending"_s});
        QCOMPARE(kindsOf(agreementTasks(standing, QDate(2027, 1, 1))), QStringList{u"ended"_s});
        Agreement next = yearly();
        next.id = Id<Agreement>(6);
        next.from = QDate(2027, 1, 1);
        next.until = QDate(2027, 12, 31);
        standing.agreements.append(next);
        QVERIFY(agreementTasks(standing, QDate(2026, 10, 2)).isEmpty());
    }

    void missesAnAgreementWithWhoGetsDataUnderOne()
    {
        const QDate day(2026, 3, 1);
        const QStringList missing{u"missing"_s};
        QVERIFY(agreementTasks({}, day).isEmpty());
        AgreementStanding standing{.processorName = u"Postduif"_s, .needsAgreement = true};
        const QList<AgreementTask> tasks = agreementTasks(standing, day);
        QCOMPARE(kindsOf(tasks), missing);
        QVERIFY(tasks.first().isLate() && !tasks.first().daysLeft);

        Agreement agreement = yearly();
        agreement.signedOn = {};
        standing.agreements = {agreement};
        QCOMPARE(kindsOf(agreementTasks(standing, day)), missing);
        agreement.signedOn = day;
        agreement.from = day.addDays(1);
        standing.agreements = {agreement};
        QCOMPARE(kindsOf(agreementTasks(standing, day)), missing);
        QVERIFY(agreementTasks(standing, day.addDays(1)).isEmpty());
        // What ended is told of as that, and not once more.
        agreement.endedOn = day.addDays(9);
        standing.agreements = {agreement};
        QCOMPARE(kindsOf(agreementTasks(standing, day.addDays(10))), QStringList{u"ended"_s});
    }

    void asksForAuditsThatDoNotComeAndForWhatTheyLeft()
    {
        const ProcessorAudit awaited{.id = Id<ProcessorAudit>(1),
            .kind = ProcessorAudit::Kind::Report,
            .scope = u"SOC 2"_s,
            .askedOn = QDate(2026, 10, 1)};
        QVERIFY(checkAudit(awaited, QDate(2026, 10, 1)));
        QVERIFY(agreementTasks({.audits = {awaited}}, QDate(2026, 10, 30)).isEmpty());
        QCOMPARE(
            kindsOf(agreementTasks({.audits = {awaited}}, QDate(2026, 10, 31))), QStringList{u"answer"_s});
        ProcessorAudit refused = awaited;
        refused.refusedOn = QDate(2026, 10, 5);
        QCOMPARE(checkAudit(refused, QDate(2026, 10, 5)).error().place, QStringList{u"refused"_s});
        refused.refusal = u"not under this contract"_s;
        QVERIFY(checkAudit(refused, QDate(2026, 10, 5)));
        QVERIFY(agreementTasks({.audits = {refused}}, QDate(2026, 10, 31)).isEmpty());
        ProcessorAudit received = awaited;
        received.receivedOn = QDate(2026, 9, 30);
        QCOMPARE(checkAudit(received, QDate(2026, 10, 5)).error().place, QStringList{u"received"_s});
        received.receivedOn = QDate(2026, 10, 10);
        received.finding = u"no second factor"_s;
        received.followUp = u"switch it on"_s;
        received.followUpBy = QDate(2026, 11, 1);
        QVERIFY(checkAudit(received, QDate(2026, 10, 31)));
        QCOMPARE(kindsOf(agreementTasks({.audits = {received}}, QDate(2026, 10, 31))),
            QStringList{u"follow-up"_s});
        received.followedUpOn = QDate(2026, 10, 30);
        QVERIFY(agreementTasks({.audits = {received}}, QDate(2026, 10, 31)).isEmpty());
        received.validUntil = QDate(2026, 12, 1);
        QCOMPARE(kindsOf(agreementTasks({.audits = {received}}, QDate(2026, 10, 31))),
            QStringList{u"certificate"_s});
        ProcessorAudit renewed = received;
        renewed.id = Id<ProcessorAudit>(2);
        renewed.validUntil = QDate(2027, 12, 1);
        QVERIFY(agreementTasks({.audits = {received, renewed}}, QDate(2026, 10, 31)).isEmpty());
    }

    void isToldOfAnIncidentNoLaterThanNow()
    {
        ProcessorIncident incident{.toldAt = {1000}, .account = u"mail server open"_s};
        QVERIFY(checkIncident(incident, {1000}));
        QCOMPARE(checkIncident(incident, {999}).error().place, QStringList{u"told"_s});
    }

    /// A look at one clause is no look at the agreement.
    void countsAsReviewedOnceAllThatIsNeededWasLookedAt()
    {
        const QDate first(2026, 1, 10);
        const QDate second(2026, 6, 1);
        const auto on = [](QDate day) {
            return Instant::fromDateTime(QDateTime(day, QTime(12, 0), Qt::UTC));
        };
        QList<ClauseReview> reviews = allPresent();
        for (ClauseReview &review : reviews)
            review.reviewedAt = on(first);
        QCOMPARE(wholeReviewOn(reviews), first);
        reviews.append(
            {.clause = AgreementClause::Audits, .state = ClauseState::Present, .reviewedAt = on(second)});
        QCOMPARE(wholeReviewOn(reviews), first);
        QList<ClauseReview> again = allPresent();
        for (ClauseReview &review : again)
            review.reviewedAt = on(second);
        QCOMPARE(wholeReviewOn(reviews + again), second);
        reviews.removeIf([](const ClauseReview &one) { return one.clause == AgreementClause::Purpose; });
        QVERIFY(!wholeReviewOn(reviews).isValid());
    }
};

QTEST_GUILESS_MAIN(TestAgreementRules)
#include "tst_agreement_rules.moc"
