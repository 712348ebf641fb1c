#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/consent_values.h"
#include "app/cli/informing_values.h"
#include "app/documents/archive_words.h"
#include "app/documents/informing_words.h"
#include "app/informing/informing.h"

#include <QJsonArray>

namespace {

constexpr qint64 shownWhereNotSaid = 50;

/// A page of the list is named by the day and the number behind which it begins: "2026-04-10/17".
Result<std::optional<InformingPage::Cursor>> cursorOf(const CommandRun &run)
{
    if (!run.isSet(QStringLiteral("after")))
        return std::optional<InformingPage::Cursor>();
    const QString text = run.value(QStringLiteral("after"));
    const QDate day = QDate::fromString(text.section(u'/', 0, 0), Qt::ISODate);
    const qint64 number = text.section(u'/', 1).toLongLong();
    if (!day.isValid() || number < 1)
        return usageError(QStringLiteral("value"), {QStringLiteral("--after"), text});
    return std::optional(InformingPage::Cursor{day, Id<Contact>(number)});
}

QList<QCommandLineOption> informingListOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("overdue"),
            informingCommandWords(QT_TRANSLATE_NOOP("InformingCommands", "Only those whose day is over."))},
        {QStringLiteral("soon"),
            informingCommandWords(
                QT_TRANSLATE_NOOP("InformingCommands", "Those whose day is over or comes within 7 days."))},
        valueOption("limit",
            informingCommandWords(
                QT_TRANSLATE_NOOP("InformingCommands", "How many at most; 50 where it is not given.")),
            "N"),
        valueOption("after",
            informingCommandWords(
                QT_TRANSLATE_NOOP("InformingCommands", "Goes on behind the place that 'next' named.")),
            "CURSOR")};
}

QList<QCommandLineOption> informingRecordOptions()
{
    return {filingSystemOption(), informingDueOption(),
        valueOption("manner",
            informingCommandWords(QT_TRANSLATE_NOOP("InformingCommands",
                "at-collection, letter, email, in-person, website; already-has, disproportionate, statute or "
                "secrecy (the exceptions of art. 13(4) and 14(5)); reopened for what does not hold after "
                "all.")),
            "M"),
        informingStatementOption(),
        valueOption("at",
            informingCommandWords(QT_TRANSLATE_NOOP(
                "InformingCommands", "When it happened (RFC 3339); now where it is not given.")),
            "TIME"),
        valueOption("reason",
            informingCommandWords(QT_TRANSLATE_NOOP(
                "InformingCommands", "Why an exception holds, or what was wrong; needed for those.")),
            "TEXT"),
        informingPreviewOption()};
}

QList<QCommandLineOption> informingContactedOptions()
{
    return {filingSystemOption(),
        valueOption("at",
            informingCommandWords(
                QT_TRANSLATE_NOOP("InformingCommands", "The day (YYYY-MM-DD); today where it is not given.")),
            "DATE")};
}

QString urgencyKey(InformingUrgency urgency)
{
    switch (urgency) {
    case InformingUrgency::Overdue:
        return QStringLiteral("overdue");
    case InformingUrgency::Soon:
        return QStringLiteral("soon");
    case InformingUrgency::Later:
        break;
    }
    return QStringLiteral("later");
}

Result<Answer> listInforming(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto limit = numberOf(run, QStringLiteral("limit"), shownWhereNotSaid, 1);
    if (!limit)
        return limit.error();
    const auto after = cursorOf(run);
    if (!after)
        return after.error();
    const InformingFilter filter = run.isSet(QStringLiteral("overdue")) ? InformingFilter::Overdue
        : run.isSet(QStringLiteral("soon"))                             ? InformingFilter::Due
                                                                        : InformingFilter::Open;
    const Informing &informing = run.services->informing();
    const auto figures = informing.figures(*run.permit, *filingSystem).result();
    if (!figures)
        return figures.error();
    const auto page =
        informing.list(*run.permit, *filingSystem, filter, *after, static_cast<int>(*limit)).result();
    if (!page)
        return page.error();
    const QDate today = run.services->clock().today();
    Answer answer;
    QJsonArray people;
    for (const InformingLine &line : page->lines) {
        const InformingDue &due = line.due;
        people.append(QJsonObject{{QStringLiteral("id"), due.contact.number()},
            {QStringLiteral("name"), line.name}, {QStringLiteral("origin"), keyOf(due.origin)},
            {QStringLiteral("source"), line.source}, {QStringLiteral("obtained"), dayJson(due.obtainedOn)},
            {QStringLiteral("due"), dayJson(due.term.on)}, {QStringLiteral("cause"), keyOf(due.term.cause)},
            {QStringLiteral("urgency"), urgencyKey(informingUrgency(due.term.on, today))}});
        answer.lines.append(QStringLiteral("%1\t%2\t%3\t%4")
                                .arg(due.term.on.toString(Qt::ISODate))
                                .arg(due.contact.number())
                                .arg(nameOrArchived(line.name, line.isArchived), causeWord(due.term.cause)));
    }
    answer.lines.append(
        informingCommandWords(QT_TRANSLATE_NOOP("InformingCommands",
                                  "Not informed yet: %1; of these overdue: %2, within 7 days: %3."))
            .arg(figures->open())
            .arg(figures->overdue)
            .arg(figures->soon));
    const QJsonValue next = page->next ? QJsonValue(page->next->dueOn.toString(Qt::ISODate) + u'/' +
                                             QString::number(page->next->contact.number()))
                                       : QJsonValue();
    answer.json = {{QStringLiteral("total"), figures->of(filter)},
        {QStringLiteral("overdue"), figures->overdue}, {QStringLiteral("soon"), figures->soon},
        {QStringLiteral("later"), figures->later}, {QStringLiteral("people"), people},
        {QStringLiteral("next"), next}};
    return answer;
}

QString recordedSentence(bool isPreview)
{
    return isPreview
        ? informingCommandWords(QT_TRANSLATE_NOOP("InformingCommands", "It would be recorded of %1."))
        : informingCommandWords(QT_TRANSLATE_NOOP("InformingCommands", "Recorded of %1."));
}

QString countedSentence(const QString & /*text*/, int value)
{
    return QString::number(value);
}

Result<Answer> recordInforming(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto whom = informingWhomOf(run);
    if (!whom)
        return whom.error();
    const auto code = required(run, QStringLiteral("manner"));
    if (!code)
        return code.error();
    const auto manner = informingMannerFrom(*code);
    if (!manner)
        return usageError(QStringLiteral("value"), {QStringLiteral("--manner"), *code});
    const auto at = momentOf(run);
    if (!at)
        return at.error();
    const InformingDraft draft{.manner = *manner,
        .at = *at,
        .statement = run.value(QStringLiteral("statement")),
        .reason = run.value(QStringLiteral("reason"))};
    const Informing &informing = run.services->informing();
    const bool isPreview = run.isSet(QStringLiteral("preview"));
    const StopRequest stop;
    const auto outcome = awaited(run,
        isPreview ? informing.preview(*run.permit, *filingSystem, *whom, draft, stop)
                  : informing.record(*run.permit, *filingSystem, *whom, draft, stop),
        stop, countedSentence);
    if (!outcome)
        return outcome.error();
    return informingAnswerOf(*outcome, recordedSentence(isPreview));
}

Result<Answer> recordContacted(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto contact = contactOf(run);
    if (!contact)
        return contact.error();
    const auto day = dayOf(run, QStringLiteral("at"), run.services->clock().today());
    if (!day)
        return day.error();
    const auto moved =
        run.services->informing().contacted(*run.permit, *filingSystem, *contact, *day).result();
    if (!moved)
        return moved.error();
    return Answer{.json = {{QStringLiteral("id"), contact->number()}, {QStringLiteral("moved"), *moved}},
        .lines = {*moved ? informingCommandWords(QT_TRANSLATE_NOOP(
                               "InformingCommands", "Recorded. They must have been informed by that day."))
                         : informingCommandWords(QT_TRANSLATE_NOOP("InformingCommands",
                               "Recorded. The day by which they must be informed stays as it is."))}};
}

} // namespace

QList<Command> informingCommands()
{
    const QString informing = QStringLiteral("informing");
    return QList<Command>{
               {.words = {informing, QStringLiteral("list")},
                   .summary =
                       [] {
                           return informingCommandWords(QT_TRANSLATE_NOOP("InformingCommands",
                               "Who must still be told what is done with their data, and by when."));
                       },
                   .options = informingListOptions,
                   .run = listInforming},
               {.words = {informing, QStringLiteral("record")},
                   .summary =
                       [] {
                           return informingCommandWords(QT_TRANSLATE_NOOP("InformingCommands",
                               "Records that people were informed, how and by which privacy statement, or "
                               "why not."));
                       },
                   .usage = QStringLiteral("[ID ...]"),
                   .options = informingRecordOptions,
                   .run = recordInforming},
               {.words = {informing, QStringLiteral("contacted")},
                   .summary =
                       [] {
                           return informingCommandWords(QT_TRANSLATE_NOOP("InformingCommands",
                               "Records that somebody was first turned to, by which day they must have been "
                               "informed."));
                       },
                   .usage = QStringLiteral("ID"),
                   .options = informingContactedOptions,
                   .run = recordContacted},
           } +
        informingLetterCommands();
}
