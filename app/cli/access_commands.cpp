#include "app/access_reviews/access_reviews.h"
#include "app/cli/access_answer.h"
#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/leaving_values.h"
#include "app/cli/staff_subject.h"
#include "app/documents/leaving_words.h"
#include "app/documents/looks_letter.h"
#include "app/documents/role_words.h"
#include "app/documents/staff_words.h"
#include "app/leaving/way_out.h"
#include "app/staff/rights.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace {

QJsonArray jsonOfRights(const MemberAccess &access)
{
    QJsonArray all;
    for (auto each = access.rights.begin(); each != access.rights.end(); ++each) {
        QJsonArray operations;
        for (const EffectiveRight &right : each.value())
            operations.append(nameOf(right.operation));
        all.append(QJsonObject{
            {QStringLiteral("filing_system"), codeOf(each.key())}, {QStringLiteral("may"), operations}});
    }
    return all;
}

QJsonObject jsonOf(const MemberAccess &access)
{
    QJsonArray uses;
    for (const MemberUse &use : access.uses)
        uses.append(QJsonObject{{QStringLiteral("action"), use.action},
            {QStringLiteral("filing_system"),
                use.filingSystem ? QJsonValue(codeOf(*use.filingSystem)) : QJsonValue()},
            {QStringLiteral("count"), use.count}, {QStringLiteral("last"), use.last.toText()}});
    return {{QStringLiteral("name"), access.member.name},
        {QStringLiteral("shut_out"), access.member.disabledAt.has_value()},
        {QStringLiteral("last_sign_in"),
            access.lastSignIn ? QJsonValue(access.lastSignIn->toText()) : QJsonValue()},
        {QStringLiteral("dormant"), access.dormancy},
        {QStringLiteral("used_since"), dayJson(access.usedSince)},
        {QStringLiteral("rights"), jsonOfRights(access)}, {QStringLiteral("did"), uses}};
}

QStringList linesOf(const MemberAccess &access)
{
    QStringList lines{
        QStringLiteral("%1\t%2\t%3")
            .arg(access.member.name, accessMoment(access.lastSignIn), accessFaultSentence(access.dormancy))};
    for (auto each = access.rights.begin(); each != access.rights.end(); ++each) {
        QStringList may;
        for (const EffectiveRight &right : each.value())
            may.append(operationWord(right.operation));
        lines.append(
            QStringLiteral("\t%1: %2").arg(filingSystemWord(each.key()), may.join(QStringLiteral(", "))));
    }
    for (const MemberUse &use : access.uses)
        lines.append(
            QStringLiteral("\t%1\t%2\t%3")
                .arg(auditActionWord(use.action), QString::number(use.count), accessMoment(use.last)));
    return lines;
}

Result<Answer> membersAnswer(CommandRun &run, bool isOfDormant)
{
    const auto all = awaited(run, run.services->accessReviews().rights(*run.permit));
    if (!all)
        return all.error();
    Answer answer;
    QJsonArray members;
    for (const MemberAccess &access : *all) {
        if (isOfDormant && access.dormancy.isEmpty())
            continue;
        members.append(jsonOf(access));
        answer.lines += isOfDormant ? linesOf(access).mid(0, 1) : linesOf(access);
    }
    answer.json.insert(QStringLiteral("members"), members);
    return answer;
}

Result<Answer> tellRights(CommandRun &run)
{
    return membersAnswer(run, false);
}

Result<Answer> tellDormant(CommandRun &run)
{
    return membersAnswer(run, true);
}

Result<Answer> tellAccessMap(CommandRun &run)
{
    const auto standings = awaited(run, run.services->accessReviews().map(*run.permit));
    if (!standings)
        return standings.error();
    const auto names = accessNames(run);
    if (!names)
        return names.error();
    Answer answer;
    QJsonArray all;
    for (const ReviewedAccess &standing : *standings) {
        QJsonObject json = jsonOf(standing.line, *names);
        json.insert(QStringLiteral("reviewed"),
            decisionJson(standing.reviewed ? &*standing.reviewed : nullptr, *names));
        all.append(json);
        answer.lines.append(lineOf(standing.line, *names) + u'\t' + accessReviewedWords(standing, *names));
    }
    answer.json.insert(QStringLiteral("access"), all);
    return answer;
}

Result<Answer> tellReviewsDue(CommandRun &run)
{
    const auto due = awaited(run, run.services->accessReviews().due(*run.permit));
    if (!due)
        return due.error();
    const QDate today = run.services->clock().today();
    Answer answer;
    QJsonArray all;
    for (const ReviewDue &each : *due) {
        all.append(QJsonObject{{QStringLiteral("what"), codeOf(each.kind)},
            {QStringLiteral("due_on"), dayJson(each.dueOn)},
            {QStringLiteral("last_on"), dayJson(each.lastOn)},
            {QStringLiteral("overdue"), each.isOverdue(today)},
            {QStringLiteral("review"), each.review.isEmpty() ? QJsonValue() : QJsonValue(each.review)}});
        answer.lines.append(reviewDueSentence(each, today));
    }
    answer.json.insert(QStringLiteral("due"), all);
    return answer;
}

Result<Answer> tellFilesOut(CommandRun &run)
{
    const auto out = awaited(run, run.services->accessReviews().filesOut(*run.permit));
    if (!out)
        return out.error();
    const auto names = accessNames(run);
    if (!names)
        return names.error();
    Answer answer;
    QJsonArray files;
    for (const FileOut &file : *out) {
        files.append(QJsonObject{{QStringLiteral("file"), file.ref},
            {QStringLiteral("filing_system"), codeOf(file.filingSystem)}, {QStringLiteral("way"), file.way},
            {QStringLiteral("at"), file.happenedAt.toText()},
            {QStringLiteral("by"), names->value(file.madeBy)},
            {QStringLiteral("encrypted"), file.isEncrypted}, {QStringLiteral("people"), file.people}});
        answer.lines.append(QStringList{
            file.ref, wayOutWord(file.way), accessMoment(file.happenedAt), names->value(file.madeBy)}
                                .join(u'\t'));
    }
    answer.json.insert(QStringLiteral("files"), files);
    return answer;
}

QList<QCommandLineOption> destroyedOptions()
{
    return {filingSystemOption(),
        valueOption("on",
            accessCommandWords(QT_TRANSLATE_NOOP(
                "AccessCommands", "The day on which it was destroyed; today where it is not given.")),
            "DATE")};
}

Result<Answer> tellFileDestroyed(CommandRun &run)
{
    if (run.arguments.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("FILE")});
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto day = dayOf(run, QStringLiteral("on"), run.services->clock().today());
    if (!day)
        return day.error();
    const auto told = run.services->accessReviews()
                          .tellDestroyed(*run.permit, *filingSystem, run.arguments.first(), *day)
                          .result();
    if (!told)
        return told.error();
    return Answer{.json = {{QStringLiteral("file"), run.arguments.first()},
                      {QStringLiteral("destroyed_on"), dayJson(*day)}}};
}

QList<QCommandLineOption> passphraseFileOptions()
{
    return {memberNameOption(),
        {QStringLiteral("gone"),
            accessCommandWords(QT_TRANSLATE_NOOP("AccessCommands", "The file is no longer used."))}};
}

Result<Answer> tellPassphraseFile(CommandRun &run)
{
    if (run.arguments.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("PATH")});
    const QString path = QFileInfo(run.arguments.first()).absoluteFilePath();
    Answer answer{.json = {{QStringLiteral("path"), path}}, .lines = {path}};
    if (run.isSet(QStringLiteral("gone"))) {
        const auto gone = run.services->accessReviews().forgetPassphraseFile(*run.permit, path).result();
        return gone ? Result<Answer>(answer) : Result<Answer>(gone.error());
    }
    const auto member = memberNamed(run);
    if (!member)
        return member.error();
    const auto told =
        run.services->accessReviews().tellPassphraseFile(*run.permit, path, member->ref).result();
    return told ? Result<Answer>(answer) : Result<Answer>(told.error());
}

QList<QCommandLineOption> leaverOptions()
{
    return {memberNameOption()};
}

Result<Answer> tellLeaver(CommandRun &run)
{
    const auto member = memberNamed(run);
    if (!member)
        return member.error();
    const auto checks = awaited(run, run.services->accessReviews().leaving(*run.permit, member->ref));
    if (!checks)
        return checks.error();
    Answer answer;
    QJsonArray steps;
    bool isSettled = true;
    for (const LeavingCheck &check : *checks) {
        steps.append(QJsonObject{{QStringLiteral("step"), codeOf(check.step)},
            {QStringLiteral("done"), check.isDone()}, {QStringLiteral("open"), check.open}});
        const QString mark = check.isDone() ? QStringLiteral("✓") : QString::number(check.open);
        answer.lines.append(QStringLiteral("%1\t%2").arg(mark, leavingStepSentence(check.step)));
        isSettled = isSettled && check.isDone();
    }
    answer.json = {{QStringLiteral("name"), member->name}, {QStringLiteral("settled"), isSettled},
        {QStringLiteral("steps"), steps}};
    return answer;
}

Result<Answer> setNamesTold(CommandRun &run)
{
    const QString word = run.arguments.value(0);
    const bool isOn = word == QLatin1String("on");
    if (!isOn && word != QLatin1String("off"))
        return usageError(QStringLiteral("value"), {QStringLiteral("on|off"), word});
    const auto set = run.services->accessReviews().nameMembers(*run.permit, isOn).result();
    return set ? Result<Answer>(Answer{.json = {{QStringLiteral("names"), isOn}}})
               : Result<Answer>(set.error());
}

QList<QCommandLineOption> looksOptions()
{
    return {filingSystemOption(),
        valueOption("months",
            accessCommandWords(
                QT_TRANSLATE_NOOP("AccessCommands", "Of how many months; 12 where not given.")),
            "N"),
        valueOption("out",
            accessCommandWords(QT_TRANSLATE_NOOP("AccessCommands",
                "Where the letter goes: a ZIP encrypted with AES-256 where the name ends in .zip, else plain "
                "with --plain-reason.")),
            "FILE"),
        valueOption("plain-reason",
            accessCommandWords(QT_TRANSLATE_NOOP(
                "AccessCommands", "Why it leaves without encryption: it names the person.")),
            "TEXT")};
}

Result<Answer> tellLooks(CommandRun &run)
{
    const auto contact = contactOf(run);
    if (!contact)
        return contact.error();
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto months = numberOf(run, QStringLiteral("months"), 12, 1);
    if (!months)
        return months.error();
    const auto looks =
        awaited(run, run.services->accessReviews().looks(*run.permit, *filingSystem, *contact, int(*months)));
    if (!looks)
        return looks.error();
    Answer answer;
    QJsonArray all;
    for (const PersonLook &look : looks->looks) {
        const QString who = lookerWord(look, looks->namesMembers);
        all.append(
            QJsonObject{{QStringLiteral("at"), look.entry.happenedAt.toText()}, {QStringLiteral("who"), who},
                {QStringLiteral("what"), look.entry.action}, {QStringLiteral("why"), lookReason(look)}});
        answer.lines.append(QStringList{
            accessMoment(look.entry.happenedAt), who, auditActionWord(look.entry.action), lookReason(look)}
                                .join(u'\t'));
    }
    answer.json = {{QStringLiteral("from"), dayJson(looks->from)}, {QStringLiteral("looks"), all}};
    if (run.isSet(QStringLiteral("out"))) {
        if (auto left = leaveAt(run, run.value(QStringLiteral("out")),
                {.way = way_out::personLooks,
                    .filingSystem = looks->filingSystem,
                    .objectKind = QStringLiteral("contact"),
                    .objectRef = looks->personRef,
                    .name = QStringLiteral("looks.pdf")},
                looksPdf(*looks, QLocale().language()), answer);
            !left)
            return left.error();
    }
    return answer;
}

} // namespace

QList<Command> accessCommands()
{
    const QString access = QStringLiteral("access");
    const auto summary = [](const char *words) { return [words] { return accessCommandWords(words); }; };
    const QList<Command> all{
        {.words = {access, QStringLiteral("rights")},
            .summary = summary(QT_TRANSLATE_NOOP("AccessCommands",
                "What each member may do in each filing system, beside what they did in the last year.")),
            .run = tellRights},
        {.words = {access, QStringLiteral("dormant")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "AccessCommands", "Accounts without a sign-in for 60 days, or without any.")),
            .run = tellDormant},
        {.words = {access, QStringLiteral("map")},
            .summary =
                summary(QT_TRANSLATE_NOOP("AccessCommands", "Everything that gives access to the file now.")),
            .run = tellAccessMap},
        {.words = {access, QStringLiteral("due")},
            .summary = summary(
                QT_TRANSLATE_NOOP("AccessCommands", "When which review of access and the trail is due.")),
            .run = tellReviewsDue},
        {.words = {access, QStringLiteral("files")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "AccessCommands", "Files with personal data that left and were not reported destroyed.")),
            .run = tellFilesOut},
        {.words = {access, QStringLiteral("destroyed")},
            .summary =
                summary(QT_TRANSLATE_NOOP("AccessCommands", "Reports that a file that left was destroyed.")),
            .usage = QStringLiteral("FILE"),
            .options = destroyedOptions,
            .run = tellFileDestroyed},
        {.words = {access, QStringLiteral("passphrase-file")},
            .summary = summary(QT_TRANSLATE_NOOP("AccessCommands",
                "Registers the passphrase file of a scheduled run with its member, or takes it off.")),
            .usage = QStringLiteral("PATH"),
            .options = passphraseFileOptions,
            .run = tellPassphraseFile},
        {.words = {access, QStringLiteral("leaver")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "AccessCommands", "What is left to settle for a member of staff who leaves.")),
            .options = leaverOptions,
            .run = tellLeaver},
        {.words = {access, QStringLiteral("names")},
            .summary = summary(QT_TRANSLATE_NOOP("AccessCommands",
                "Whether people who ask who looked at them are told names, or functions alone.")),
            .usage = QStringLiteral("on|off"),
            .run = setNamesTold},
        {.words = {QStringLiteral("contact"), QStringLiteral("looks")},
            .summary = summary(QT_TRANSLATE_NOOP("AccessCommands",
                "Who looked at a person, for the person themselves; as a letter with --out.")),
            .usage = QStringLiteral("ID"),
            .options = looksOptions,
            .run = tellLooks},
    };
    return all + accessReviewCommands();
}
