#include "app/documents/readiness_report.h"

#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"
#include "app/documents/role_words.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

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
    {"transparency.informed", QT_TRANSLATE_NOOP("Readiness", "People were informed in time")},
    {"transparency.statement",
        QT_TRANSLATE_NOOP("Readiness", "A version of the privacy statement is in force")},
    {"transparency.statement-checked",
        QT_TRANSLATE_NOOP("Readiness", "The privacy statement is complete and matches the register")},
    {"access.reviewed", QT_TRANSLATE_NOOP("Readiness", "Who has access was looked at again")},
    {"backups.made", QT_TRANSLATE_NOOP("Readiness", "The newest backup is at most two days old")},
    {"backups.elsewhere", QT_TRANSLATE_NOOP("Readiness", "A backup elsewhere is at most eight days old")},
    {"backups.restored", QT_TRANSLATE_NOOP("Readiness", "Restoring was tried within a week")},
    {"chain.flows", QT_TRANSLATE_NOOP("Readiness", "It is known what goes to each processor, and for what")},
    {"chain.agreements", QT_TRANSLATE_NOOP("Readiness", "Processors have an agreement in force")},
    {"chain.protected-countries",
        QT_TRANSLATE_NOOP("Readiness", "Data stays in countries with adequate protection")},
    {"chain.clauses", QT_TRANSLATE_NOOP("Readiness", "Agreements hold every clause of art. 28(3)")},
    {"rights.requests-in-time", QT_TRANSLATE_NOOP("Readiness", "Requests were answered in time")},
    {"rights.holds-reviewed", QT_TRANSLATE_NOOP("Readiness", "Holds were looked at again in time")},
    {"rights.rules", QT_TRANSLATE_NOOP("Readiness", "Retention rules are in force")},
    {"rights.terms-kept", QT_TRANSLATE_NOOP("Readiness", "Nobody is kept beyond their term")},
    {"rights.terms-known", QT_TRANSLATE_NOOP("Readiness", "Everybody's term is known")},
};

QString readinessWords(const char *text)
{
    return QCoreApplication::translate("Readiness", text);
}

QString readinessTitle()
{
    return readinessWords(QT_TRANSLATE_NOOP("Readiness", "Readiness"));
}

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

QString readinessVerdict(const ReadinessCheck &check)
{
    const QLocale locale;
    if (!check.seen)
        return readinessWords(QT_TRANSLATE_NOOP("Readiness", "This program does not keep that yet."));
    if (*check.seen == 0)
        return readinessWords(QT_TRANSLATE_NOOP("Readiness", "Nothing is recorded that shows it."));
    if (check.failing == 0)
        return readinessWords(QT_TRANSLATE_NOOP("Readiness", "Holds for all %1."))
            .arg(locale.toString(*check.seen));
    return readinessWords(QT_TRANSLATE_NOOP("Readiness", "%1 of %2 do not hold."))
        .arg(locale.toString(check.failing), locale.toString(*check.seen));
}

void layOutReadiness(const Readiness &readiness, FilingSystem filingSystem, QTextDocument &document)
{
    const QLocale locale;
    dressDocument(document);
    PlainDocument page(document);
    page.title(readinessTitle());
    page.line(
        readinessWords(QT_TRANSLATE_NOOP("Readiness", "%1, as of %2: %3"))
            .arg(filingSystemWord(filingSystem),
                locale.toString(readiness.at.toLocal(), QLocale::ShortFormat), percent(readiness.score())));
    page.line(readinessWords(QT_TRANSLATE_NOOP(
        "Readiness", "A score is the share of its checks that pass, by weight; what nothing shows fails.")));
    page.line(readinessWords(QT_TRANSLATE_NOOP("Readiness", "An aid, no judgement in law.")));
    for (const ReadinessRow row : allReadinessRows) {
        const int score = readiness.score(row);
        const QString heading = score < Readiness::warnBelow
            ? readinessWords(QT_TRANSLATE_NOOP("Readiness", "%1: %2, to be worked on"))
            : readinessWords(QT_TRANSLATE_NOOP("Readiness", "%1: %2"));
        page.heading(heading.arg(readinessRowWord(row), percent(score)));
        page.table({readinessWords(QT_TRANSLATE_NOOP("Readiness", "Check")),
                       readinessWords(QT_TRANSLATE_NOOP("Readiness", "Result")),
                       readinessWords(QT_TRANSLATE_NOOP("Readiness", "Why")),
                       readinessWords(QT_TRANSLATE_NOOP("Readiness", "Weight"))},
            checkRows(readiness, row), false);
    }
}

Outcome writeReadiness(const Readiness &readiness, FilingSystem filingSystem, const QString &path)
{
    QTextDocument document;
    layOutReadiness(readiness, filingSystem, document);
    return writePdf(document, readinessTitle(), path);
}
