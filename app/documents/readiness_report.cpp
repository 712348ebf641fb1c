#include "app/documents/readiness_report.h"

#include "app/documents/role_words.h"
#include "app/documents/trend_words.h"
#include "app/documents/word_table.h"
#include "app/insights/figure_names.h"

#include <QCoreApplication>
#include <QLocale>

#include <span>

namespace {

constexpr ValueWord<ReadinessRow> readinessRows[] = {
    {ReadinessRow::Consent, QT_TRANSLATE_NOOP("Readiness", "Consent per purpose")},
    {ReadinessRow::Transparency, QT_TRANSLATE_NOOP("Readiness", "Insight and transparency")},
    {ReadinessRow::AccessAndBackups, QT_TRANSLATE_NOOP("Readiness", "Access and backups")},
    {ReadinessRow::ProcessorChain, QT_TRANSLATE_NOOP("Readiness", "Chain of processors")},
    {ReadinessRow::Rights, QT_TRANSLATE_NOOP("Readiness", "Correcting, erasing and keeping")},
};

constexpr CodeWord readinessChecks[] = {
    {"consent.proved",
        QT_TRANSLATE_NOOP("Readiness", "Consent that runs rests on an act with its method and its text")},
    {"consent.in-time", QT_TRANSLATE_NOOP("Readiness", "No consent is used beyond its time")},
    {"consent.history-sealed", QT_TRANSLATE_NOOP("Readiness", "Acts of consent are tied to each other")},
    {"consent.recipients-told",
        QT_TRANSLATE_NOOP("Readiness", "Recipients were told of a withdrawal within a month")},
    {"consent.purposes", QT_TRANSLATE_NOOP("Readiness", "Purposes say all that their basis asks for")},
    {"consent.interests-weighed",
        QT_TRANSLATE_NOOP("Readiness", "Legitimate interests were weighed and looked at again in time")},
    {"consent.grounds", QT_TRANSLATE_NOOP("Readiness", "Everybody is kept on a ground")},
    {"consent.lists-compared",
        QT_TRANSLATE_NOOP("Readiness", "Lists at recipients were compared with what may be there")},
    {"consent.informed", QT_TRANSLATE_NOOP("Readiness", "People were informed in time")},
    {"consent.fields-needed", QT_TRANSLATE_NOOP("Readiness", "Nobody is held more of than something needs")},
    {"transparency.sources", QT_TRANSLATE_NOOP("Readiness", "It is known where everybody's data is from")},
    {"transparency.statement",
        QT_TRANSLATE_NOOP("Readiness", "A version of the privacy statement is in force")},
    {"transparency.statement-checked",
        QT_TRANSLATE_NOOP("Readiness", "The privacy statement is complete and matches the register")},
    {"transparency.activities",
        QT_TRANSLATE_NOOP("Readiness", "The record of processing activities is complete and was reviewed")},
    {"access.reviewed", QT_TRANSLATE_NOOP("Readiness", "Who has access was looked at again")},
    {"access.breaches-in-time",
        QT_TRANSLATE_NOOP("Readiness", "Breaches were reported within 72 hours, or it was decided why not")},
    {"access.logs-reviewed", QT_TRANSLATE_NOOP("Readiness", "The trail was looked at in time")},
    {"measures.tested", QT_TRANSLATE_NOOP("Readiness", "Measures were tested in time, and hold")},
    {"backups.made", QT_TRANSLATE_NOOP("Readiness", "The newest backup is at most two days old")},
    {"backups.elsewhere", QT_TRANSLATE_NOOP("Readiness", "A backup elsewhere is at most eight days old")},
    {"backups.restored", QT_TRANSLATE_NOOP("Readiness", "Restoring was tried within a week")},
    {"chain.flows", QT_TRANSLATE_NOOP("Readiness", "It is known what goes to each processor, and for what")},
    {"chain.agreements", QT_TRANSLATE_NOOP("Readiness", "Processors have an agreement in force")},
    {"chain.protected-countries",
        QT_TRANSLATE_NOOP("Readiness", "Data stays where it is protected, or leaves with a tool of art. 46")},
    {"chain.reviewed",
        QT_TRANSLATE_NOOP("Readiness", "It was looked at within a year whether processors are still fit")},
    {"chain.breach-addresses",
        QT_TRANSLATE_NOOP("Readiness", "It is known where a breach is told to each processor")},
    {"chain.certificates", QT_TRANSLATE_NOOP("Readiness", "Certificates of processors have not run out")},
    {"chain.clauses", QT_TRANSLATE_NOOP("Readiness", "Agreements hold every clause of art. 28(3)")},
    {"rights.requests-in-time", QT_TRANSLATE_NOOP("Readiness", "Requests were answered in time")},
    {"rights.holds-reviewed", QT_TRANSLATE_NOOP("Readiness", "Holds were looked at again in time")},
    {"rights.rules", QT_TRANSLATE_NOOP("Readiness", "Retention rules are in force")},
    {"rights.terms-kept", QT_TRANSLATE_NOOP("Readiness", "Nobody is kept beyond their term")},
    {"rights.terms-known", QT_TRANSLATE_NOOP("Readiness", "Everybody's term is known")},
};

/// What is to be done about one record of which a check does not hold.
constexpr CodeWord readinessVerbs[] = {
    {"consent.proved", QT_TRANSLATE_NOOP("Readiness", "Add the proof")},
    {"consent.in-time", QT_TRANSLATE_NOOP("Readiness", "Look at the consent")},
    {"consent.history-sealed", QT_TRANSLATE_NOOP("Readiness", "Look at the consent")},
    {"consent.recipients-told", QT_TRANSLATE_NOOP("Readiness", "Tell the recipient")},
    {"consent.purposes", QT_TRANSLATE_NOOP("Readiness", "Complete the purpose")},
    {"consent.interests-weighed", QT_TRANSLATE_NOOP("Readiness", "Weigh the interest")},
    {"consent.grounds", QT_TRANSLATE_NOOP("Readiness", "Give a ground or erase")},
    {"consent.lists-compared", QT_TRANSLATE_NOOP("Readiness", "Compare the list")},
    {"consent.informed", QT_TRANSLATE_NOOP("Readiness", "Inform")},
    {"consent.fields-needed", QT_TRANSLATE_NOOP("Readiness", "Propose erasure")},
    {"transparency.sources", QT_TRANSLATE_NOOP("Readiness", "Write down the source")},
    {"transparency.statement", QT_TRANSLATE_NOOP("Readiness", "Record a statement")},
    {"transparency.statement-checked", QT_TRANSLATE_NOOP("Readiness", "Complete the statement")},
    {"transparency.activities", QT_TRANSLATE_NOOP("Readiness", "Look at the activity")},
    {"access.reviewed", QT_TRANSLATE_NOOP("Readiness", "Look at who has access")},
    {"access.breaches-in-time", QT_TRANSLATE_NOOP("Readiness", "Decide or report")},
    {"access.logs-reviewed", QT_TRANSLATE_NOOP("Readiness", "Look at the trail")},
    {"measures.tested", QT_TRANSLATE_NOOP("Readiness", "Test it")},
    {"backups.made", QT_TRANSLATE_NOOP("Readiness", "To the backups")},
    {"backups.elsewhere", QT_TRANSLATE_NOOP("Readiness", "To the backups")},
    {"backups.restored", QT_TRANSLATE_NOOP("Readiness", "To the backups")},
    {"chain.flows", QT_TRANSLATE_NOOP("Readiness", "Write down what goes there")},
    {"chain.agreements", QT_TRANSLATE_NOOP("Readiness", "Record the agreement")},
    {"chain.clauses", QT_TRANSLATE_NOOP("Readiness", "Go through the clauses")},
    {"chain.protected-countries", QT_TRANSLATE_NOOP("Readiness", "Look at the transfer")},
    {"chain.reviewed", QT_TRANSLATE_NOOP("Readiness", "Look at the processor")},
    {"chain.breach-addresses", QT_TRANSLATE_NOOP("Readiness", "Write down where")},
    {"chain.certificates", QT_TRANSLATE_NOOP("Readiness", "Ask for the new one")},
    {"rights.requests-in-time", QT_TRANSLATE_NOOP("Readiness", "Open the request")},
    {"rights.holds-reviewed", QT_TRANSLATE_NOOP("Readiness", "Review the hold")},
    {"rights.terms-kept", QT_TRANSLATE_NOOP("Readiness", "Erase or review")},
    {"rights.terms-known", QT_TRANSLATE_NOOP("Readiness", "Record the start")},
};

/// Where that is kept which a check asks for, where it is not here.
constexpr CodeWord missingRegisters[] = {
    {"backups.made",
        QT_TRANSLATE_NOOP(
            "Readiness", "The server's backups are kept by its administrator: none is known here.")},
    {"backups.restored",
        QT_TRANSLATE_NOOP(
            "Readiness", "The server's backups are kept by its administrator: none is known here.")},
};

const char *wordOfCode(std::span<const CodeWord> words, const QString &code)
{
    for (const CodeWord &each : words) {
        if (code == QLatin1String(each.code))
            return each.word;
    }
    return QT_TRANSLATE_NOOP("Readiness", "This program does not keep that yet.");
}

QString readinessWords(const char *text)
{
    return QCoreApplication::translate("Readiness", text);
}

} // namespace

QString readinessTitle()
{
    return readinessWords(QT_TRANSLATE_NOOP("Readiness", "Readiness"));
}

namespace {

QString percent(int score)
{
    return readinessWords(QT_TRANSLATE_NOOP("Readiness", "%1%")).arg(QLocale().toString(score));
}

QList<QStringList> checkRows(const Readiness &readiness, ReadinessRow row)
{
    QList<QStringList> rows;
    for (const ReadinessCheck &check : readiness.of(row))
        rows.append({readinessCheckWord(check.key),
            check.passes() ? readinessWords(QT_TRANSLATE_NOOP("Readiness", "Passes"))
                           : readinessWords(QT_TRANSLATE_NOOP("Readiness", "Fails")),
            readinessVerdict(check), QLocale().toString(check.weight)});
    return rows;
}

} // namespace

QString readinessRowWord(ReadinessRow row)
{
    return readinessWords(wordOf(readinessRows, row));
}

QString readinessCheckWord(const QString &key)
{
    for (const CodeWord &each : readinessChecks) {
        if (key == QLatin1String(each.code))
            return readinessWords(each.word);
    }
    return key;
}

QString readinessVerb(const QString &key)
{
    for (const CodeWord &each : readinessVerbs) {
        if (key == QLatin1String(each.code))
            return readinessWords(each.word);
    }
    return readinessWords(QT_TRANSLATE_NOOP("Readiness", "Open"));
}

QString readinessVerdict(const ReadinessCheck &check)
{
    const QLocale locale;
    if (!check.seen)
        return readinessWords(wordOfCode(missingRegisters, check.key));
    if (*check.seen == 0)
        return readinessWords(QT_TRANSLATE_NOOP("Readiness", "Nothing is recorded that shows it."));
    if (check.asOf.isValid())
        return readinessWords(QT_TRANSLATE_NOOP("Readiness", "%1 of %2 did not hold on %3."))
            .arg(locale.toString(check.failing), locale.toString(*check.seen),
                locale.toString(check.asOf, QLocale::ShortFormat));
    if (check.failing == 0)
        return readinessWords(QT_TRANSLATE_NOOP("Readiness", "Holds for all %1."))
            .arg(locale.toString(*check.seen));
    return readinessWords(QT_TRANSLATE_NOOP("Readiness", "%1 of %2 do not hold."))
        .arg(locale.toString(check.failing), locale.toString(*check.seen));
}

QString readinessRowHeading(const Readiness &readiness, ReadinessRow row)
{
    const int score = readiness.score(row);
    const QString heading = score < Readiness::warnBelow
        ? readinessWords(QT_TRANSLATE_NOOP("Readiness", "%1: %2, to be worked on"))
        : readinessWords(QT_TRANSLATE_NOOP("Readiness", "%1: %2"));
    return heading.arg(readinessRowWord(row), percent(score));
}

QString readinessNotice()
{
    return readinessWords(QT_TRANSLATE_NOOP("Readiness", "An aid, no judgement in law."));
}

DashboardContent readinessContent(
    const Readiness &readiness, FilingSystem filingSystem, const FigureTrend &trend)
{
    const QLocale locale;
    DashboardContent content{.title = readinessTitle()};
    content.lines = {
        readinessWords(QT_TRANSLATE_NOOP("Readiness", "%1, as of %2: %3"))
            .arg(filingSystemWord(filingSystem),
                locale.toString(readiness.at.toLocal(), QLocale::ShortFormat), percent(readiness.score())),
        readinessWords(QT_TRANSLATE_NOOP("Readiness",
            "A score is the share of its checks that pass, by weight; what nothing shows fails.")),
        readinessNotice()};
    for (const ReadinessRow row : allReadinessRows)
        content.tables.append({.title = readinessRowHeading(readiness, row),
            .head = {readinessWords(QT_TRANSLATE_NOOP("Readiness", "Check")),
                readinessWords(QT_TRANSLATE_NOOP("Readiness", "Result")),
                readinessWords(QT_TRANSLATE_NOOP("Readiness", "Why")),
                readinessWords(QT_TRANSLATE_NOOP("Readiness", "Weight"))},
            .rows = checkRows(readiness, row),
            .isFigures = false});
    DashboardTable went{.title = readinessWords(QT_TRANSLATE_NOOP("Readiness", "How it went")),
        .head = {readinessWords(QT_TRANSLATE_NOOP("Readiness", "Counted on")), readinessTitle()},
        .note = trendNote(trend)};
    for (const ReadinessRow row : allReadinessRows)
        went.head.append(readinessRowWord(row));
    for (const TrendPoint &point : trend.points) {
        QStringList cells{
            trendPointWord(point), locale.toString(point.figures.value(figure_names::readinessTotal))};
        for (const ReadinessRow row : allReadinessRows)
            cells.append(locale.toString(point.figures.value(figure_names::readiness(row))));
        went.rows.append(cells);
    }
    content.tables.append(went);
    return content;
}
