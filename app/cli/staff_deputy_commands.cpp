#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/confirming.h"
#include "app/cli/staff_subject.h"
#include "app/documents/error_sentence.h"
#include "app/documents/role_words.h"
#include "app/staff/deputies.h"
#include "app/staff/staff.h"

#include <QJsonArray>

namespace {

QList<QCommandLineOption> deputyAddOptions()
{
    return {memberNameOption(), filingSystemOption(),
        valueOption("for",
            staffWords(QT_TRANSLATE_NOOP("StaffCommands", "The sign-in name of whom they stand for.")),
            "NAME"),
        valueOption("from",
            staffWords(QT_TRANSLATE_NOOP("StaffCommands", "The first day; today where it is not given.")),
            "DATE"),
        valueOption("until",
            staffWords(QT_TRANSLATE_NOOP("StaffCommands", "The last day, which counts as well.")), "DATE")};
}

/// "running", or why it lends nothing now.
QString stateOf(const DeputyLine &line)
{
    if (!line.lapsed)
        return QStringLiteral("running");
    if (line.given.endedAt)
        return QStringLiteral("ended");
    if (line.lapsed->what == QLatin1String("deputy.over"))
        return QStringLiteral("over");
    return line.lapsed->what == QLatin1String("deputy.not-yet") ? QStringLiteral("to-come")
                                                                : QStringLiteral("lapsed");
}

QString wordOf(const DeputyLine &line)
{
    const QString state = stateOf(line);
    if (state == QLatin1String("running"))
        return staffWords(QT_TRANSLATE_NOOP("StaffCommands", "stands in now"));
    if (state == QLatin1String("ended"))
        return staffWords(QT_TRANSLATE_NOOP("StaffCommands", "ended early"));
    if (state == QLatin1String("over"))
        return staffWords(QT_TRANSLATE_NOOP("StaffCommands", "over"));
    if (state == QLatin1String("to-come"))
        return staffWords(QT_TRANSLATE_NOOP("StaffCommands", "to come"));
    return errorSentence(*line.lapsed);
}

QString nameOf(const QList<StaffMember> &members, const QString &ref)
{
    for (const StaffMember &member : members) {
        if (member.ref == ref)
            return member.name;
    }
    return ref;
}

QJsonObject jsonOf(const DeputyLine &line, const QList<StaffMember> &members)
{
    const Deputyship &given = line.given;
    return {{QStringLiteral("id"), given.id.number()},
        {QStringLiteral("deputy"), nameOf(members, given.deputy)},
        {QStringLiteral("for"), nameOf(members, given.principal)},
        {QStringLiteral("filing_system"), codeOf(given.filingSystem)},
        {QStringLiteral("from"), given.from.toString(Qt::ISODate)},
        {QStringLiteral("until"), given.until.toString(Qt::ISODate)},
        {QStringLiteral("given_by"), nameOf(members, given.givenBy)},
        {QStringLiteral("ended"), given.endedAt ? QJsonValue(given.endedAt->toText()) : QJsonValue()},
        {QStringLiteral("status"), stateOf(line)}};
}

Result<Answer> listDeputies(CommandRun &run)
{
    const auto members = run.services->staff().list(*run.permit).result();
    if (!members)
        return members.error();
    const auto lines = run.services->deputies().list(*run.permit).result();
    if (!lines)
        return lines.error();
    Answer answer;
    QJsonArray all;
    for (const DeputyLine &line : *lines) {
        all.append(jsonOf(line, *members));
        answer.lines.append(
            QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\t%7")
                .arg(QString::number(line.given.id.number()), nameOf(*members, line.given.deputy),
                    nameOf(*members, line.given.principal), filingSystemWord(line.given.filingSystem),
                    line.given.from.toString(Qt::ISODate), line.given.until.toString(Qt::ISODate),
                    wordOf(line)));
    }
    answer.json.insert(QStringLiteral("deputies"), all);
    return answer;
}

Result<Answer> addDeputy(CommandRun &run)
{
    for (const auto *option : {"name", "for", "until"}) {
        if (const auto given = required(run, QLatin1String(option)); !given)
            return given.error();
    }
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto from = dayOf(run, QStringLiteral("from"), run.services->clock().now().toLocal().date());
    const auto until = dayOf(run, QStringLiteral("until"), {});
    if (!from || !until)
        return from ? until.error() : from.error();
    const auto deputy = memberNamed(run);
    const auto principal = memberNamed(run, QStringLiteral("for"));
    if (!deputy || !principal)
        return deputy ? principal.error() : deputy.error();
    const auto confirmed = confirmedAgain(run);
    if (!confirmed)
        return confirmed.error();
    const auto given = run.services->deputies()
                           .give(*run.permit, *confirmed,
                               {.filingSystem = *filingSystem,
                                   .principal = principal->ref,
                                   .deputy = deputy->ref,
                                   .from = *from,
                                   .until = *until})
                           .result();
    if (!given)
        return given.error();
    auto answer = listDeputies(run);
    if (answer)
        answer->json.insert(QStringLiteral("id"), given->id.number());
    return answer;
}

Result<Answer> end(CommandRun &run)
{
    const auto number = numberArgument(run, QStringLiteral("ID"));
    if (!number)
        return number.error();
    const auto confirmed = confirmedAgain(run);
    if (!confirmed)
        return confirmed.error();
    const auto ended =
        run.services->deputies().end(*run.permit, *confirmed, Id<Deputyship>(*number)).result();
    if (!ended)
        return ended.error();
    return listDeputies(run);
}

} // namespace

QList<Command> staffDeputyCommands()
{
    const QString staff = QStringLiteral("staff");
    const QString deputy = QStringLiteral("deputy");
    return {
        {.words = {staff, deputy, QStringLiteral("list")},
            .summary =
                [] {
                    return staffWords(QT_TRANSLATE_NOOP(
                        "StaffCommands", "Who stands for whom, when, and whether it counts now."));
                },
            .run = listDeputies},
        {.words = {staff, deputy, QStringLiteral("add")},
            .summary =
                [] {
                    return staffWords(QT_TRANSLATE_NOOP("StaffCommands",
                        "Lets a member decide requests in the stead of another for a period."));
                },
            .options = deputyAddOptions,
            .run = addDeputy},
        {.words = {staff, deputy, QStringLiteral("end")},
            .summary =
                [] {
                    return staffWords(
                        QT_TRANSLATE_NOOP("StaffCommands", "Ends early that a member stands for another."));
                },
            .usage = QStringLiteral("ID"),
            .run = end},
    };
}
