#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/confirming.h"
#include "app/cli/leaving_values.h"
#include "app/cli/proof_checking.h"
#include "app/cli/review_answer.h"
#include "app/documents/error_sentence.h"
#include "app/documents/review_minutes_report.h"
#include "app/leaving/leaving.h"
#include "app/leaving/way_out.h"
#include "app/requests/requests.h"
#include "app/reviews/review_minutes.h"

#include <QJsonArray>
#include <QLocale>

namespace {

QList<QCommandLineOption> signOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("carry-out"),
            reviewWords(QT_TRANSLATE_NOOP("ReviewCommands",
                "Carries out what was signed as well; also of a session that was signed before."))}};
}

/// Requests one by one as every batch is, then the rest.
Outcome carryOutReview(CommandRun &run, const Confirmation &confirmation, const ReviewSubject &subject,
    const SignedMinutes &minutes, Answer &answer)
{
    const StopRequest stop;
    int carried = 0;
    QJsonArray failed;
    if (!minutes.toExecute.isEmpty()) {
        const auto batch = awaited(run,
            run.services->requests().executeMany(
                *run.permit, confirmation, subject.filingSystem, minutes.toExecute, stop),
            stop);
        if (!batch)
            return batch.error();
        carried += static_cast<int>(batch->done.size());
        for (const auto &[id, error] : batch->failed) {
            failed.append(
                QJsonObject{{QStringLiteral("request"), id.number()}, {QStringLiteral("error"), error.what}});
            answer.lines.append(
                QStringLiteral("%1\t%2").arg(QString::number(id.number()), errorSentence(error)));
        }
    }
    const auto rest = awaited(
        run, run.services->reviews().carryOut(*run.permit, subject.filingSystem, subject.ref, stop), stop);
    if (!rest)
        return rest.error();
    answer.json.insert(QStringLiteral("carried_out"), carried + rest->done);
    answer.json.insert(QStringLiteral("failed"), failed);
    answer.json.insert(QStringLiteral("not_carried_out"), rest->failed + rest->left);
    answer.exitStatus = failed.isEmpty() && rest->failed + rest->left == 0 ? 0 : 1;
    return done;
}

Answer minutesAnswer(const SignedMinutes &minutes)
{
    Answer answer{.json = sessionJson(minutes.session, minutes.officerName),
        .lines = {minutes.session.ref, minutes.session.digest, minutes.session.signer}};
    QJsonArray items;
    for (const ReviewItem &item : minutes.items)
        items.append(itemJson(item));
    answer.json.insert(QStringLiteral("items"), items);
    answer.json.insert(QStringLiteral("requests_to_carry_out"), minutes.toExecute.size());
    answer.json.insert(QStringLiteral("others_to_carry_out"), minutes.toCarryOut);
    return answer;
}

Result<Answer> signReview(CommandRun &run)
{
    const auto subject = reviewSubject(run);
    if (!subject)
        return subject.error();
    const Reviews &reviews = run.services->reviews();
    const auto confirmation = confirmedAgain(run);
    if (!confirmation)
        return confirmation.error();
    const bool carriesOut = run.isSet(QStringLiteral("carry-out"));
    auto minutes = reviews.minutes(*run.permit, subject->filingSystem, subject->ref).result();
    if (!minutes || !carriesOut)
        minutes = reviews.sign(*run.permit, *confirmation, subject->filingSystem, subject->ref).result();
    if (!minutes)
        return minutes.error();
    Answer answer = minutesAnswer(*minutes);
    if (carriesOut) {
        if (auto carried = carryOutReview(run, *confirmation, *subject, *minutes, answer); !carried)
            return carried.error();
    }
    return answer;
}

QList<QCommandLineOption> minutesOptions()
{
    return {filingSystemOption(),
        valueOption("out",
            reviewWords(QT_TRANSLATE_NOOP("ReviewCommands", "Where the signed minutes go, JSON.")), "FILE"),
        valueOption("pdf",
            reviewWords(QT_TRANSLATE_NOOP("ReviewCommands",
                "Where the minutes go to be read with the words of each reason, a ZIP encrypted with "
                "AES-256.")),
            "FILE"),
        valueOption("html",
            reviewWords(QT_TRANSLATE_NOOP("ReviewCommands", "The same as a page, a ZIP as well.")), "FILE")};
}

Outcome leaveMinutes(CommandRun &run, const ReviewSubject &subject, const QString &way, const QString &name,
    const QByteArray &content, const QString &option, Answer &answer)
{
    if (!run.isSet(option))
        return done;
    const QString path = run.value(option);
    if (way == way_out::reviewMinutesReading && !isPackagePath(path))
        return usageError(QStringLiteral("value"), {QStringLiteral("--") + option, path});
    const LeavingPlaces places = leavingPlaces(path);
    const auto left = run.services->leaving()
                          .write(*run.permit,
                              {.way = way,
                                  .filingSystem = subject.filingSystem,
                                  .objectKind = QStringLiteral("review"),
                                  .objectRef = subject.ref,
                                  .name = name,
                                  .places = places,
                                  .mayReplace = true},
                              content)
                          .result();
    if (!left)
        return left.error();
    answer.json.insert(option, places.path);
    answer.lines.append(places.path);
    tellPassphrase(left->passphrase, places.path, answer);
    return done;
}

Result<Answer> writeMinutes(CommandRun &run)
{
    const auto subject = reviewSubject(run);
    if (!subject)
        return subject.error();
    const auto minutes =
        awaited(run, run.services->reviews().minutes(*run.permit, subject->filingSystem, subject->ref));
    if (!minutes)
        return minutes.error();
    Answer answer = minutesAnswer(*minutes);
    const QLocale::Language language = QLocale().language();
    if (auto left = leaveMinutes(run, *subject, way_out::reviewMinutes, QStringLiteral("minutes.json"),
            minutes->document, QStringLiteral("out"), answer);
        !left)
        return left.error();
    const auto pdf = run.isSet(QStringLiteral("pdf")) ? reviewMinutesPdf(*minutes, language) : QByteArray();
    if (auto left = leaveMinutes(run, *subject, way_out::reviewMinutesReading, QStringLiteral("minutes.pdf"),
            pdf, QStringLiteral("pdf"), answer);
        !left)
        return left.error();
    if (auto left = leaveMinutes(run, *subject, way_out::reviewMinutesReading, QStringLiteral("minutes.html"),
            reviewMinutesHtml(*minutes, language), QStringLiteral("html"), answer);
        !left)
        return left.error();
    return answer;
}

} // namespace

QList<Command> reviewMinutesCommands()
{
    const QString review = QStringLiteral("review");
    const QString session = QStringLiteral("SESSION");
    return {
        {.words = {review, QStringLiteral("sign")},
            .summary =
                [] {
                    return reviewWords(QT_TRANSLATE_NOOP(
                        "ReviewCommands", "Signs every decision of a session together, and its minutes."));
                },
            .usage = session,
            .options = signOptions,
            .run = signReview},
        {.words = {review, QStringLiteral("minutes")},
            .summary =
                [] {
                    return reviewWords(
                        QT_TRANSLATE_NOOP("ReviewCommands", "Writes the signed minutes of a session."));
                },
            .usage = session,
            .options = minutesOptions,
            .run = writeMinutes},
        {.words = {review, QStringLiteral("verify")},
            .summary =
                [] {
                    return reviewWords(QT_TRANSLATE_NOOP("ReviewCommands",
                        "Checks signed minutes without a customer file, and names what was altered."));
                },
            .usage = QStringLiteral("PATH"),
            .options = proofCheckOptions,
            .needs = Command::Needs::Nothing,
            .run = [](CommandRun &run) { return verifyProof(run, minutesKind); }},
    };
}
