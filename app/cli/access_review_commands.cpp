#include "app/access_reviews/access_reviews.h"
#include "app/cli/access_answer.h"
#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/confirming.h"
#include "app/cli/leaving_values.h"
#include "app/documents/access_review_report.h"
#include "app/leaving/way_out.h"
#include "app/settings/settings.h"

#include <QJsonArray>
#include <QLocale>

namespace {

QDate accessToday(const CommandRun &run)
{
    return run.services->clock().today();
}

/// The reference that stands first after the command's words.
Result<QString> accessReviewRef(const CommandRun &run)
{
    return run.arguments.isEmpty()
        ? Result<QString>(usageError(QStringLiteral("missing"), {QStringLiteral("REVIEW")}))
        : Result<QString>(run.arguments.first());
}

/// The numbers of lines that stand after it.
Result<QList<int>> accessLineNumbers(const CommandRun &run)
{
    QList<int> numbers;
    for (const QString &argument : run.arguments.mid(1)) {
        bool isNumber = false;
        numbers.append(argument.toInt(&isNumber));
        if (!isNumber)
            return usageError(QStringLiteral("number"), {QStringLiteral("LINE")});
    }
    if (numbers.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("LINE")});
    return numbers;
}

Result<Answer> accessReviewAnswer(const CommandRun &run, const Result<AccessReview> &review)
{
    if (!review)
        return review.error();
    const auto names = accessNames(run);
    if (!names)
        return names.error();
    Answer answer{.json = jsonOf(*review, *names, accessToday(run), true),
        .lines = linesOf(*review, *names, accessToday(run))};
    answer.lines.prepend(review->ref);
    return answer;
}

QList<QCommandLineOption> accessScopeOptions()
{
    return {valueOption("scope",
        accessCommandWords(QT_TRANSLATE_NOOP("AccessCommands",
            "privileged (administrators and privacy officers) or everybody; without it everybody.")),
        "SCOPE")};
}

Result<Answer> startAccessReview(CommandRun &run)
{
    AccessReviewScope scope = AccessReviewScope::Everybody;
    if (const QString option = QStringLiteral("scope"); run.isSet(option)) {
        const auto given = accessReviewScopeFrom(run.value(option));
        if (!given || *given == AccessReviewScope::Log)
            return usageError(QStringLiteral("value"), {QStringLiteral("--scope"), run.value(option)});
        scope = *given;
    }
    return accessReviewAnswer(run, run.services->accessReviews().start(*run.permit, scope).result());
}

QList<QCommandLineOption> accessMonthOptions()
{
    return {valueOption("month",
        accessCommandWords(QT_TRANSLATE_NOOP(
            "AccessCommands", "The month, as 2026-11; without it the last one that is over.")),
        "MONTH")};
}

Result<Answer> startLogReview(CommandRun &run)
{
    QDate month = accessToday(run).addMonths(-1);
    if (const QString option = QStringLiteral("month"); run.isSet(option)) {
        month = QDate::fromString(run.value(option) + QStringLiteral("-01"), Qt::ISODate);
        if (!month.isValid())
            return usageError(QStringLiteral("value"), {QStringLiteral("--month"), run.value(option)});
    }
    return accessReviewAnswer(run, run.services->accessReviews().startLog(*run.permit, month).result());
}

Result<Answer> listAccessReviews(CommandRun &run)
{
    const auto reviews = awaited(run, run.services->accessReviews().list(*run.permit));
    if (!reviews)
        return reviews.error();
    const auto names = accessNames(run);
    if (!names)
        return names.error();
    Answer answer;
    QJsonArray all;
    for (const AccessReview &review : *reviews) {
        all.append(jsonOf(review, *names, accessToday(run), false));
        answer.lines.append(
            QStringLiteral("%1\t%2\t%3")
                .arg(review.ref, accessReviewTitle(review), accessReviewState(review, accessToday(run))));
    }
    answer.json.insert(QStringLiteral("reviews"), all);
    return answer;
}

Result<Answer> showAccessReview(CommandRun &run)
{
    const auto ref = accessReviewRef(run);
    if (!ref)
        return ref.error();
    return accessReviewAnswer(run, awaited(run, run.services->accessReviews().find(*run.permit, *ref)));
}

QList<QCommandLineOption> accessDecideOptions()
{
    return {valueOption("verdict",
                accessCommandWords(QT_TRANSLATE_NOOP(
                    "AccessCommands", "keep, change or remove; of the trail in-order or follow-up.")),
                "VERDICT"),
        valueOption("reason",
            accessCommandWords(QT_TRANSLATE_NOOP("AccessCommands", "Why, in two words or more.")), "TEXT")};
}

Result<Answer> decideAccessReview(CommandRun &run)
{
    const auto ref = accessReviewRef(run);
    if (!ref)
        return ref.error();
    const auto lines = accessLineNumbers(run);
    if (!lines)
        return lines.error();
    const auto word = required(run, QStringLiteral("verdict"));
    if (!word)
        return word.error();
    const auto verdict = accessVerdictFrom(*word);
    if (!verdict)
        return usageError(QStringLiteral("value"), {QStringLiteral("--verdict"), *word});
    const auto reason = required(run, QStringLiteral("reason"));
    if (!reason)
        return reason.error();
    return accessReviewAnswer(
        run, run.services->accessReviews().decide(*run.permit, *ref, *lines, *verdict, *reason).result());
}

Result<Answer> signAccessReview(CommandRun &run)
{
    const auto ref = accessReviewRef(run);
    if (!ref)
        return ref.error();
    const auto confirmation = confirmedAgain(run);
    if (!confirmation)
        return confirmation.error();
    return accessReviewAnswer(
        run, run.services->accessReviews().sign(*run.permit, *confirmation, *ref).result());
}

Result<Answer> verifyAccessChanges(CommandRun &run)
{
    const auto seen = run.services->accessReviews().verifyChanges(*run.permit).result();
    if (!seen)
        return seen.error();
    const auto due = awaited(run, run.services->accessReviews().due(*run.permit));
    if (!due)
        return due.error();
    int open = 0;
    for (const ReviewDue &each : *due)
        open += each.kind == ReviewDueKind::OpenChange ? each.count : 0;
    return Answer{.json = {{QStringLiteral("carried_out"), *seen}, {QStringLiteral("open"), open}},
        .lines = {accessCommandWords(QT_TRANSLATE_NOOP("AccessCommands",
                                         "Seen carried out now: %1. Decided on and not carried out yet: %2."))
                      .arg(QString::number(*seen), QString::number(open))}};
}

QList<QCommandLineOption> accessFollowUpOptions()
{
    return {valueOption("reason",
        accessCommandWords(
            QT_TRANSLATE_NOOP("AccessCommands", "What was done about it, in two words or more.")),
        "TEXT")};
}

Result<Answer> followUpFinding(CommandRun &run)
{
    const auto ref = accessReviewRef(run);
    if (!ref)
        return ref.error();
    const auto lines = accessLineNumbers(run);
    if (!lines)
        return lines.error();
    const auto note = required(run, QStringLiteral("reason"));
    if (!note)
        return note.error();
    return accessReviewAnswer(
        run, run.services->accessReviews().followUp(*run.permit, *ref, lines->first(), *note).result());
}

QList<QCommandLineOption> accessExportOptions()
{
    return {valueOption("out",
                accessCommandWords(QT_TRANSLATE_NOOP("AccessCommands",
                    "Where it goes: a ZIP encrypted with AES-256 where the name ends in .zip, else plain "
                    "with --plain-reason.")),
                "FILE"),
        {QStringLiteral("html"),
            accessCommandWords(QT_TRANSLATE_NOOP("AccessCommands", "As a page of HTML instead of a PDF."))},
        valueOption("plain-reason",
            accessCommandWords(QT_TRANSLATE_NOOP(
                "AccessCommands", "Why it leaves without encryption: it names members of staff.")),
            "TEXT")};
}

Result<AccessReviewReport> reportOf(const CommandRun &run, const QString &ref)
{
    auto review = awaited(run, run.services->accessReviews().find(*run.permit, ref));
    if (!review)
        return review.error();
    auto names = accessNames(run);
    if (!names)
        return names.error();
    const auto profile = awaited(run, run.services->settings().organisation(*run.permit));
    if (!profile)
        return profile.error();
    return AccessReviewReport{*std::move(review), *std::move(names), profile->name, accessToday(run)};
}

/// Where it is recorded that a file left: a review is of the whole file.
FilingSystem accessFilingSystem(const Permit &permit)
{
    return permit.may(Operation::ReviewAccess, FilingSystem::Customers) ? FilingSystem::Customers
                                                                        : FilingSystem::Employees;
}

Result<Answer> exportAccessReview(CommandRun &run)
{
    const auto ref = accessReviewRef(run);
    if (!ref)
        return ref.error();
    const auto out = required(run, QStringLiteral("out"));
    if (!out)
        return out.error();
    const auto report = reportOf(run, *ref);
    if (!report)
        return report.error();
    const bool isHtml = run.isSet(QStringLiteral("html"));
    const QLocale::Language language = QLocale().language();
    Answer answer;
    if (auto left = leaveAt(run, *out,
            {.way = way_out::accessReview,
                .filingSystem = accessFilingSystem(*run.permit),
                .objectKind = QStringLiteral("access-review"),
                .objectRef = *ref,
                .name = isHtml ? QStringLiteral("access-review.html") : QStringLiteral("access-review.pdf")},
            isHtml ? accessReviewHtml(*report, language) : accessReviewPdf(*report, language), answer);
        !left)
        return left.error();
    return answer;
}

} // namespace

QList<Command> accessReviewCommands()
{
    const QString access = QStringLiteral("access");
    const QString review = QStringLiteral("review");
    const QString log = QStringLiteral("log-review");
    const QString one = QStringLiteral("REVIEW");
    const auto summary = [](const char *words) { return [words] { return accessCommandWords(words); }; };
    return {
        {.words = {access, review, QStringLiteral("start")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "AccessCommands", "Freezes a list of everything that gives access, to be reviewed.")),
            .options = accessScopeOptions,
            .run = startAccessReview},
        {.words = {access, review, QStringLiteral("list")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "AccessCommands", "The reviews of access and of the trail, the newest first.")),
            .run = listAccessReviews},
        {.words = {access, review, QStringLiteral("show")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "AccessCommands", "One review: its lines, what was decided, and who signed.")),
            .usage = one,
            .run = showAccessReview},
        {.words = {access, review, QStringLiteral("decide")},
            .summary = summary(QT_TRANSLATE_NOOP("AccessCommands",
                "Decides on lines of a review, all of them or none; never on a line about oneself.")),
            .usage = QStringLiteral("REVIEW LINE ..."),
            .options = accessDecideOptions,
            .run = decideAccessReview},
        {.words = {access, review, QStringLiteral("sign")},
            .summary = summary(QT_TRANSLATE_NOOP("AccessCommands",
                "Signs for what one decided; a review is whole once everybody who decided has signed.")),
            .usage = one,
            .run = signAccessReview},
        {.words = {access, review, QStringLiteral("verify")},
            .summary = summary(QT_TRANSLATE_NOOP("AccessCommands",
                "Looks whether the changes that were decided on show in what gives access now.")),
            .run = verifyAccessChanges},
        {.words = {access, QStringLiteral("export")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "AccessCommands", "Writes a review as PDF or HTML, in the language of --lang.")),
            .usage = one,
            .options = accessExportOptions,
            .run = exportAccessReview},
        {.words = {access, log, QStringLiteral("start")},
            .summary = summary(QT_TRANSLATE_NOOP("AccessCommands",
                "Freezes what the trail of a month tells by the rules, and a sample, to be reviewed.")),
            .options = accessMonthOptions,
            .run = startLogReview},
        {.words = {access, log, QStringLiteral("follow-up")},
            .summary = summary(
                QT_TRANSLATE_NOOP("AccessCommands", "Tells what was done about a finding of a log review.")),
            .usage = QStringLiteral("REVIEW LINE"),
            .options = accessFollowUpOptions,
            .run = followUpFinding},
    };
}
