#include "app/requests/request_figures.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 2);

RequestLine received(QDate on, QDate due)
{
    return {.receivedOn = on, .dueOn = due};
}

RequestLine answered(QDate on, QDate due, QDate answeredOn)
{
    RequestLine line = received(on, due);
    line.answeredOn = answeredOn;
    line.stage = Request::Stage::Closed;
    line.outcome = Request::Outcome::Granted;
    return line;
}

qint64 sumOf(const QList<RequestCount> &counts)
{
    qint64 sum = 0;
    for (const RequestCount &count : counts)
        sum += count.requests;
    return sum;
}

} // namespace

/// What is counted of requests, and that it adds up (domain.md 12, question 7).
class TestRequestFigures final : public QObject
{
    Q_OBJECT

private slots:
    void tellsHowARequestStandsToItsLastDay_data()
    {
        QTest::addColumn<RequestLine>("line");
        QTest::addColumn<RequestTiming>("timing");

        const QDate first(2026, 10, 1);
        const QDate due(2026, 11, 2);
        QTest::newRow("on the last day") << answered(first, due, due) << RequestTiming::InTime;
        QTest::newRow("a day after") << answered(first, due, due.addDays(1)) << RequestTiming::AnsweredLate;
        QTest::newRow("open today") << received(first, today) << RequestTiming::Running;
        QTest::newRow("open since yesterday") << received(first, today.addDays(-1)) << RequestTiming::Overdue;
        RequestLine waiting = answered(first, due, due);
        waiting.stage = Request::Stage::Answered; // a recipient is still to be told
        QTest::newRow("answered and open") << waiting << RequestTiming::InTime;
        RequestLine taken = received(first, due.addDays(-20));
        taken.stage = Request::Stage::Closed;
        taken.outcome = Request::Outcome::Withdrawn;
        QTest::newRow("taken back") << taken << RequestTiming::NoAnswer;
        taken.stage = Request::Stage::Duplicate;
        QTest::newRow("duplicate") << taken << RequestTiming::NoAnswer;
    }

    void tellsHowARequestStandsToItsLastDay()
    {
        QFETCH(RequestLine, line);
        QFETCH(RequestTiming, timing);

        QCOMPARE(timingOf(line, today), timing);
    }

    void countsEachRequestOnceInEachGroup()
    {
        QRandomGenerator dice(7);
        const QStringList methods = {QString(), u"two-facts"_s, u"in-person"_s, u"video"_s};
        QList<RequestLine> lines;
        for (int n = 0; n < 500; ++n) {
            RequestLine line = received(today.addDays(-dice.bounded(400)), {});
            line.id = Id<Request>(n + 1);
            line.dueOn = line.receivedOn.addDays(31);
            line.type = allRequestTypes[size_t(dice.bounded(int(allRequestTypes.size())))];
            line.stage = allRequestStages[size_t(dice.bounded(int(allRequestStages.size())))];
            line.outcome = static_cast<Request::Outcome>(dice.bounded(6));
            line.channel = static_cast<Request::Channel>(1 + dice.bounded(6));
            line.identityMethod = methods.at(dice.bounded(4));
            line.pausedDays = dice.bounded(3);
            if (dice.bounded(2) == 1)
                line.answeredOn = line.receivedOn.addDays(dice.bounded(60));
            if (dice.bounded(5) == 1)
                line.extensionSentOn = line.receivedOn.addDays(20);
            if (line.outcome == Request::Outcome::Refused && dice.bounded(2) == 1)
                line.refusalGrounds = {u"R03"_s, u"R10"_s};
            lines.append(line);
        }

        for (const RequestGroup group : allRequestGroups) {
            const QList<RequestCount> counts = countsIn(group, lines, today);
            QCOMPARE(sumOf(counts), lines.size());
            qsizetype behind = 0;
            for (const RequestCount &count : counts) {
                const auto list = std::count_if(lines.cbegin(), lines.cend(),
                    [&](const RequestLine &line) { return keyIn(group, line, today) == count.key; });
                QCOMPARE(list, count.requests); // what a figure says, its list shows
                behind += list;
            }
            QCOMPARE(behind, lines.size());
        }
    }

    void countsAsRefusedOnlyWhatWasRefused()
    {
        RequestLine line = answered(QDate(2026, 10, 1), QDate(2026, 11, 2), QDate(2026, 10, 9));
        line.outcome = Request::Outcome::Withdrawn;
        line.refusalGrounds = {u"R18"_s}; // taken back
        QCOMPARE(keyIn(RequestGroup::Ground, line, today), QString());
        line.outcome = Request::Outcome::NoDataHeld;
        line.refusalGrounds = {u"R02"_s};
        QCOMPARE(keyIn(RequestGroup::Ground, line, today), u"R02"_s);
        line.outcome = Request::Outcome::Refused;
        line.refusalGrounds.clear();
        QCOMPARE(keyIn(RequestGroup::Ground, line, today), u"?"_s);
    }

    void knowsOfAnExtensionWhoseWordsWentThatItHadAReason()
    {
        RequestLine line = received(QDate(2026, 10, 1), QDate(2027, 1, 1));
        QCOMPARE(extensionOf(line), RequestExtension::None);
        line.extensionSentOn = QDate(2026, 10, 20);
        QCOMPARE(extensionOf(line), RequestExtension::WithReason);
    }

    void takesTheMiddleOfTheDays()
    {
        const QDate first(2026, 10, 1);
        QVERIFY(!medianDays({received(first, first)}));
        QList<RequestLine> lines = {answered(first, first, first.addDays(3)),
            answered(first, first, first.addDays(30)), answered(first, first, first.addDays(5))};
        QCOMPARE(*medianDays(lines), 5.0);
        lines.append(answered(first, first, first.addDays(10)));
        QCOMPARE(*medianDays(lines), 7.5);
        lines.append(received(first, first)); // open: no days yet
        QCOMPARE(*medianDays(lines), 7.5);
    }

    void keepsNothingOfTheRequestThatNamesAnybody()
    {
        Request request{.ref = u"abc"_s,
            .contactRef = "c",
            .receivedOn = QDate(2026, 10, 1),
            .dueOn = QDate(2026, 11, 2),
            .remark = u"bel mij op 06"_s,
            .representative = u"mr. De Wit"_s,
            .result = u"{\"refusal\":[\"R10\",\"R03\"]}"_s};
        const QList<RequestQuestion> questions = {
            {.askedOn = QDate(2026, 10, 5), .answeredOn = QDate(2026, 10, 8)},
            {.askedOn = QDate(2026, 10, 9)}};

        const RequestLine line = lineFrom(request, questions, today, HolidayMode::Core);

        QCOMPARE(line.pausedDays, 3 + 24); // the open one until today
        QCOMPARE(line.refusalGrounds, QStringList({u"R03"_s, u"R10"_s}));
        request.stage = Request::Stage::Closed;
        QCOMPARE(lineFrom(request, questions, today, HolidayMode::Core).pausedDays, 3);
    }

    /// As the derivation has it: what was asked too late stops nothing, so no day of it is counted.
    void countsNoDayOfAQuestionThatCameTooLate()
    {
        const Request request{.receivedOn = QDate(2026, 10, 1), .dueOn = QDate(2026, 11, 2)};
        const auto paused = [&](QDate askedOn, HolidayMode mode = HolidayMode::Core) {
            return lineFrom(request, {{.askedOn = askedOn}}, today, mode).pausedDays;
        };
        QCOMPARE(paused(QDate(2026, 10, 6)), 27);
        QCOMPARE(paused(QDate(2026, 10, 7)), 0);
        QCOMPARE(paused(QDate(2026, 10, 30)), 0);
    }
};

QTEST_GUILESS_MAIN(TestRequestFigures)

#include "tst_request_figures.moc"
