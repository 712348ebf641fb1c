#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/leaving_values.h"
#include "app/cli/request_subject.h"
#include "app/documents/notice_letters.h"
#include "app/documents/notice_words.h"
#include "app/documents/request_words.h"
#include "app/documents/retention_words.h"
#include "app/leaving/leaving.h"
#include "app/requests/request_notices.h"
#include "app/requests/requests.h"

#include <QFileInfo>
#include <QJsonArray>

namespace {

QList<QCommandLineOption> noticesOptions()
{
    return {filingSystemOption(),
        valueOption("out",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "Where the notices are written: an encrypted ZIP. Without it they are only told.")),
            "PATH"),
        valueOption("format",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "pdf (letters), eml (messages, ready to be sent) or csv; pdf where it is not given.")),
            "FORMAT"),
        valueOption("processor",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "Only this recipient; may be given more than once. All that are open where it is not "
                "given.")),
            "NAME"),
        {QStringLiteral("plain"),
            requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Without encryption; needs --plain-reason."))},
        valueOption("plain-reason",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Why it leaves without encryption.")), "TEXT"),
        valueOption("sent",
            requestWords(
                QT_TRANSLATE_NOOP("RequestCommands", "Instead: records the day on which they were sent.")),
            "DATE"),
        valueOption("way",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "By which way: post, email, phone or portal; post where it is not given.")),
            "WAY")};
}

QJsonArray categoriesJson(DataCategories categories)
{
    QJsonArray json;
    for (const DataCategory category : allDataCategories) {
        if (categories.contains(category))
            json.append(codeOf(category));
    }
    return json;
}

QJsonObject jsonOf(const RequestNotice &notice)
{
    QJsonArray fields;
    for (const HandoverField field : notice.fields)
        fields.append(keyOf(field));
    return {{QStringLiteral("recipient"), notice.recipient}, {QStringLiteral("ask"), keyOf(notice.ask)},
        {QStringLiteral("via"), QJsonArray::fromStringList(notice.via)},
        {QStringLiteral("categories"), categoriesJson(notice.categories)},
        {QStringLiteral("restricted"), categoriesJson(notice.restricted)}, {QStringLiteral("fields"), fields},
        {QStringLiteral("corrected"), QJsonArray::fromStringList(notice.corrected)},
        {QStringLiteral("made"), notice.madeAt ? QJsonValue(keyOf(notice.madeAs)) : QJsonValue()},
        {QStringLiteral("sent"), dayJson(notice.sentOn)},
        {QStringLiteral("way"), notice.sentOn.isValid() ? QJsonValue(keyOf(notice.sentBy)) : QJsonValue()},
        {QStringLiteral("confirmed"), dayJson(notice.confirmedOn)},
        {QStringLiteral("impossible"),
            notice.obstacle.isEmpty() ? QJsonValue() : QJsonValue(notice.obstacle)}};
}

/// How far a notice is, as a person reads it.
QString standingOf(const RequestNotice &notice)
{
    if (!notice.obstacle.isEmpty())
        return obstacleWord(notice.obstacle);
    if (notice.confirmedOn.isValid())
        return requestWords(QT_TRANSLATE_NOOP("RequestCommands", "confirmed on %1"))
            .arg(notice.confirmedOn.toString(Qt::ISODate));
    if (notice.sentOn.isValid())
        return requestWords(QT_TRANSLATE_NOOP("RequestCommands", "sent on %1"))
            .arg(notice.sentOn.toString(Qt::ISODate));
    return notice.madeAt ? requestWords(QT_TRANSLATE_NOOP("RequestCommands", "written out"))
                         : requestWords(QT_TRANSLATE_NOOP("RequestCommands", "not written out yet"));
}

Result<Answer> shownNotices(CommandRun &run, const RequestSubject &subject)
{
    const auto notices =
        run.services->requestNotices().list(*run.permit, subject.filingSystem, subject.id).result();
    if (!notices)
        return notices.error();
    Answer answer;
    QJsonArray list;
    for (const RequestNotice &notice : *notices) {
        list.append(jsonOf(notice));
        answer.lines.append(QStringLiteral("%1\t%2\t%3\t%4\t%5")
                                .arg(notice.recipient, noticeRoadWords(notice.via), noticeAskWord(notice.ask),
                                    noticeAboutWords(notice), standingOf(notice)));
    }
    if (notices->isEmpty())
        answer.lines.append(
            requestWords(QT_TRANSLATE_NOOP("RequestCommands", "There is nobody to be told.")));
    answer.json.insert(QStringLiteral("notices"), list);
    return answer;
}

Result<Answer> recordSent(CommandRun &run, const RequestSubject &subject, const QStringList &recipients)
{
    const auto day = neededDay(run, QStringLiteral("sent"));
    if (!day)
        return day.error();
    const QString code = run.value(QStringLiteral("way"));
    const auto way = run.isSet(QStringLiteral("way")) ? noticeWayFrom(code) : NoticeWay::Post;
    if (!way)
        return usageError(QStringLiteral("value"), {QStringLiteral("--way"), code});
    const auto recorded =
        run.services->requestNotices()
            .recordSent(*run.permit, subject.filingSystem, subject.id, recipients, *day, *way)
            .result();
    return recorded ? shownNotices(run, subject) : Result<Answer>(recorded.error());
}

Result<LeftFile> writtenOut(
    CommandRun &run, const RequestSubject &subject, const QList<NoticeSheet> &sheets, NoticeFormat format)
{
    const auto content = layOutNotices(format, sheets);
    if (!content)
        return content.error();
    DataClass highest = DataClass::Standard;
    for (const NoticeSheet &sheet : sheets)
        highest = stricter(highest, sheet.dataClass());
    LeavingPlaces places{.path = QFileInfo(run.value(QStringLiteral("out"))).absoluteFilePath(),
        .isPlain = run.isSet(QStringLiteral("plain"))};
    return run.services->leaving()
        .write(*run.permit,
            {.way = way_out::requestNotices,
                .filingSystem = subject.filingSystem,
                .objectKind = QStringLiteral("request"),
                .objectRef = sheets.first().requestRef,
                .dataClass = highest,
                .name = noticesFileName(format),
                .places = places,
                .mayReplace = true,
                .plainReason = run.value(QStringLiteral("plain-reason"))},
            *content)
        .result();
}

Result<Answer> writeNotices(CommandRun &run, const RequestSubject &subject, const QStringList &recipients)
{
    const QString code = run.value(QStringLiteral("format"));
    const auto format = run.isSet(QStringLiteral("format")) ? noticeFormatFrom(code) : NoticeFormat::Pdf;
    if (!format)
        return usageError(QStringLiteral("value"), {QStringLiteral("--format"), code});
    const RequestNotices &notices = run.services->requestNotices();
    const auto sheets =
        notices.draw(*run.permit, subject.filingSystem, subject.id, recipients, *format).result();
    if (!sheets)
        return sheets.error();
    const auto left = writtenOut(run, subject, *sheets, *format);
    if (!left)
        return left.error();
    QStringList names;
    for (const NoticeSheet &sheet : *sheets)
        names.append(sheet.notice.recipient);
    const auto recorded =
        notices.recordMade(*run.permit, subject.filingSystem, subject.id, names, *format).result();
    if (!recorded)
        return recorded.error();
    auto answer = shownNotices(run, subject);
    if (!answer)
        return answer;
    const QString path = QFileInfo(run.value(QStringLiteral("out"))).absoluteFilePath();
    answer->json.insert(QStringLiteral("path"), path);
    answer->json.insert(QStringLiteral("written"), static_cast<int>(sheets->size()));
    answer->lines.append(path);
    tellPassphrase(left->passphrase, path, *answer);
    return answer;
}

/// Nothing is silently passed over: notices are written or recorded as sent, one at a time.
Outcome checkNoticeOptions(const CommandRun &run)
{
    const QString out = QStringLiteral("out");
    const QString sent = QStringLiteral("sent");
    const auto named = [](const QString &option) { return QStringLiteral("--") + option; };
    if (run.isSet(out) && run.isSet(sent))
        return usageError(QStringLiteral("not-with"), {named(out), named(sent)});
    for (const QString &option :
        {QStringLiteral("format"), QStringLiteral("plain"), QStringLiteral("plain-reason")}) {
        if (run.isSet(option) && !run.isSet(out))
            return usageError(QStringLiteral("not-without"), {named(option), named(out)});
    }
    if (run.isSet(QStringLiteral("way")) && !run.isSet(sent))
        return usageError(QStringLiteral("not-without"), {named(QStringLiteral("way")), named(sent)});
    return done;
}

Result<Answer> requestNotices(CommandRun &run)
{
    if (auto fitting = checkNoticeOptions(run); !fitting)
        return fitting.error();
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    const QStringList recipients = run.options.values(QStringLiteral("processor"));
    if (run.isSet(QStringLiteral("sent")))
        return recordSent(run, *subject, recipients);
    return run.isSet(QStringLiteral("out")) ? writeNotices(run, *subject, recipients)
                                            : shownNotices(run, *subject);
}

} // namespace

QList<Command> requestNoticeCommands()
{
    return {{.words = {QStringLiteral("request"), QStringLiteral("notices")},
        .summary =
            [] {
                return requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                    "What the recipients of the data are told, and the notices as letters, messages or a "
                    "table."));
            },
        .usage = QStringLiteral("ID"),
        .options = noticesOptions,
        .run = requestNotices}};
}
