#include "app/breaches/breaches.h"
#include "app/cli/breach_answer.h"
#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/staff_subject.h"
#include "app/documents/breach_sentence.h"
#include "app/documents/breach_words.h"
#include "app/documents/staff_words.h"
#include "app/staff/staff.h"

#include <QJsonArray>

namespace {

Result<Answer> listBreaches(CommandRun &run)
{
    const auto breaches = awaited(run, run.services->breaches().list(*run.permit));
    if (!breaches)
        return breaches.error();
    const Instant now = run.services->clock().computedNow();
    Answer answer;
    QJsonArray list;
    for (const Breach &breach : *breaches) {
        list.append(breachJson(breach, now));
        answer.lines.append(breachLine(breach, now));
    }
    if (breaches->isEmpty())
        answer.lines.append(
            breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands", "No breach is in the register.")));
    answer.json.insert(QStringLiteral("breaches"), list);
    return answer;
}

QStringList registerLines(const BreachDossier &dossier)
{
    QStringList lines;
    for (const BreachBlock block : allBreachBlocks) {
        lines.append(breachBlockWord(block));
        for (const BreachFieldRow &row : breachFields()) {
            if (row.block == block && dossier.breach.values.has(row.field))
                lines.append(
                    QStringLiteral("\t%1\t%2")
                        .arg(breachFieldWord(row.field), breachValueWords(dossier.breach.values, row.field)));
        }
    }
    return lines;
}

QStringList decisionLines(const BreachDossier &dossier)
{
    QStringList lines;
    for (const BreachDecision &decision : dossier.breach.decisions) {
        lines.append(QStringLiteral("%1\t%2\t%3")
                         .arg(breachMoment(decision.proposedAt), dossier.nameOf(decision.proposedBy),
                             breachDecisionSentence(decision)));
        lines.append(QStringLiteral("\t%1").arg(decision.reason));
        if (!decision.peopleReason.isEmpty())
            lines.append(QStringLiteral("\t%1").arg(decision.peopleReason));
        if (decision.secondAt)
            lines.append(QStringLiteral("\t%1\t%2")
                             .arg(breachMoment(*decision.secondAt), dossier.nameOf(decision.secondBy)));
        else if (decision.needsSecond())
            lines.append(QStringLiteral("\t") +
                breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands",
                                       "Waits for a second person, who answers to exactly this: %1"))
                    .arg(QString::fromLatin1(decision.digest.toHex())));
    }
    return lines;
}

Result<Answer> showBreach(CommandRun &run)
{
    const auto id = breachOf(run);
    if (!id)
        return id.error();
    const auto dossier = breachDossierOf(run, *id);
    if (!dossier)
        return dossier.error();
    const Breach &breach = dossier->breach;
    Answer answer{.json = breachJson(breach, dossier->now), .lines = {breachLine(breach, dossier->now)}};
    for (const BreachClockKind kind : allBreachClocks)
        answer.lines.append(QStringLiteral("%1\t%2").arg(
            breachClockWord(kind), breachClockSentence(breach.clock(kind, dossier->now), dossier->now)));
    answer.lines += registerLines(*dossier) + decisionLines(*dossier);
    QJsonArray flags;
    for (const BreachFlag &flag : dossier->flags) {
        flags.append(QJsonObject{{QStringLiteral("code"), flag.code},
            {QStringLiteral("place"), QJsonArray::fromStringList(flag.place)}});
        answer.lines.append(breachFlagSentence(flag));
    }
    QJsonArray timeline;
    for (const AuditEntry &entry : dossier->trail) {
        timeline.append(QJsonObject{{QStringLiteral("at"), entry.happenedAt.toText()},
            {QStringLiteral("by"), entry.actor}, {QStringLiteral("action"), entry.action},
            {QStringLiteral("detail"), entry.detail}});
        answer.lines.append(QStringLiteral("%1\t%2\t%3")
                                .arg(breachMoment(entry.happenedAt), dossier->nameOf(entry.actor),
                                    auditActionWord(entry.action)));
    }
    answer.json.insert(QStringLiteral("flags"), flags);
    answer.json.insert(QStringLiteral("timeline"), timeline);
    answer.json.insert(QStringLiteral("signature_intact"),
        dossier->isSignatureIntact ? QJsonValue(*dossier->isSignatureIntact) : QJsonValue());
    if (dossier->isSignatureIntact == false)
        answer.exitStatus = 4;
    return answer;
}

Result<Answer> listFields(CommandRun &)
{
    Answer answer;
    QJsonArray fields;
    for (const BreachFieldRow &row : breachFields()) {
        fields.append(QJsonObject{{QStringLiteral("key"), QLatin1String(row.key)},
            {QStringLiteral("block"), keyOf(row.block)}, {QStringLiteral("mandatory"), row.isMandatory()},
            {QStringLiteral("choices"), QJsonArray::fromStringList(row.choices())}});
        answer.lines.append(
            QStringLiteral("%1\t%2\t%3")
                .arg(QLatin1String(row.key), breachFieldWord(row.field), row.choices().join(u'|')));
    }
    answer.json.insert(QStringLiteral("fields"), fields);
    return answer;
}

QList<QCommandLineOption> openBreachOptions()
{
    return {valueOption("title",
                breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands", "What it is called.")), "TEXT"),
        valueOption("aware",
            breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands",
                "When you were aware of it: RFC 3339, or local time. The 72 hours run from there.")),
            "TIME")};
}

Result<Answer> openBreach(CommandRun &run)
{
    const auto edits = breachEditsOf(run, 0);
    if (!edits)
        return edits.error();
    return breachAnswer(run, run.services->breaches().open(*run.permit, *edits).result());
}

Result<Answer> editBreach(CommandRun &run)
{
    const auto id = breachOf(run);
    if (!id)
        return id.error();
    const auto edits = breachEditsOf(run, 1);
    if (!edits)
        return edits.error();
    if (edits->isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("FIELD=VALUE")});
    const auto dossier = breachDossierOf(run, *id);
    if (!dossier)
        return dossier.error();
    return breachAnswer(
        run, run.services->breaches().edit(*run.permit, *id, dossier->breach.version, *edits).result());
}

QList<QCommandLineOption> scopeOptions()
{
    return {valueOption("member",
                breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands",
                    "Whose account or device it is: the name of a member. Everybody where it is not given.")),
                "NAME"),
        valueOption("from",
            breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands", "When the period begins.")), "TIME"),
        valueOption("until",
            breachCommandWords(
                QT_TRANSLATE_NOOP("BreachCommands", "When it ends; this moment is not in it any more.")),
            "TIME"),
        valueOption("export",
            breachCommandWords(QT_TRANSLATE_NOOP(
                "BreachCommands", "Instead: one list or file that left, by its reference.")),
            "REF"),
        {QStringLiteral("whole-file"),
            breachCommandWords(QT_TRANSLATE_NOOP("BreachCommands",
                "The device held the customer file itself: everybody in reach is touched."))}};
}

Result<BreachScopeQuestion> scopeQuestionOf(const CommandRun &run)
{
    BreachScopeQuestion question{.exportRef = run.value(QStringLiteral("export")),
        .isWholeFile = run.isSet(QStringLiteral("whole-file"))};
    if (!question.exportRef.isEmpty())
        return question;
    if (run.isSet(QStringLiteral("member"))) {
        const auto member = memberNamed(run, QStringLiteral("member"));
        if (!member)
            return member.error();
        question.member = member->ref;
    }
    const auto from = momentOption(run, QStringLiteral("from"));
    if (!from)
        return from.error();
    const auto until = momentOption(run, QStringLiteral("until"));
    if (!until)
        return until.error();
    question.from = *from;
    question.until = *until;
    return question;
}

/// Of a breach whose number is given it is written into its register; else it is only told.
Result<Answer> breachScope(CommandRun &run)
{
    const auto question = scopeQuestionOf(run);
    if (!question)
        return question.error();
    const Breaches &breaches = run.services->breaches();
    const StopRequest stop;
    Result<BreachScope> scope = Error{Failure::NotFound, QStringLiteral("breach.find")};
    if (run.arguments.isEmpty()) {
        scope = awaited(run, breaches.scope(*run.permit, *question, stop), stop);
    } else {
        const auto id = breachOf(run);
        if (!id)
            return id.error();
        scope = awaited(run, breaches.takeScope(*run.permit, *id, *question, stop), stop);
    }
    if (!scope)
        return scope.error();
    QHash<QString, QString> names;
    if (const auto members = run.services->staff().list(*run.permit).result()) {
        for (const StaffMember &member : *members)
            names.insert(member.ref, member.displayName);
    }
    return Answer{.json = scopeJson(*scope), .lines = scopeLines(*scope, names)};
}

Result<Answer> breachPeople(CommandRun &run)
{
    const auto id = breachOf(run);
    if (!id)
        return id.error();
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    Answer answer;
    QJsonArray people;
    qint64 nameless = 0;
    for (qint64 after = 0, isMore = 1; isMore != 0;) {
        const auto page =
            awaited(run, run.services->breaches().people(*run.permit, *id, *filingSystem, after));
        if (!page)
            return page.error();
        for (const BreachPerson &person : page->people) {
            people.append(QJsonObject{
                {QStringLiteral("contact"), person.contact.number()}, {QStringLiteral("name"), person.name}});
            answer.lines.append(
                QStringLiteral("%1\t%2").arg(QString::number(person.contact.number()), person.name));
        }
        nameless += page->nameless;
        after = page->next;
        isMore = page->next;
    }
    answer.json = {{QStringLiteral("people"), people}, {QStringLiteral("nameless"), nameless}};
    return answer;
}

} // namespace

QList<Command> breachCommands()
{
    const QString breach = QStringLiteral("breach");
    const auto summary = [](const char *words) { return [words] { return breachCommandWords(words); }; };
    return QList<Command>{
               {.words = {breach, QStringLiteral("list")},
                   .summary = summary(QT_TRANSLATE_NOOP("BreachCommands",
                       "The register of breaches, also of those that nobody was told of, with their "
                       "clocks.")),
                   .run = listBreaches},
               {.words = {breach, QStringLiteral("show")},
                   .summary = summary(QT_TRANSLATE_NOOP("BreachCommands",
                       "One breach: its register, clocks, decisions with their reasons, and its timeline.")),
                   .usage = QStringLiteral("ID"),
                   .run = showBreach},
               {.words = {breach, QStringLiteral("fields")},
                   .summary = summary(QT_TRANSLATE_NOOP(
                       "BreachCommands", "The fields of the register and what each can hold.")),
                   .run = listFields},
               {.words = {breach, QStringLiteral("open")},
                   .summary = summary(QT_TRANSLATE_NOOP("BreachCommands", "Records a breach.")),
                   .usage = QStringLiteral("[FIELD=VALUE ...]"),
                   .options = openBreachOptions,
                   .run = openBreach},
               {.words = {breach, QStringLiteral("add")},
                   .summary = summary(QT_TRANSLATE_NOOP("BreachCommands", "The same as breach open.")),
                   .usage = QStringLiteral("[FIELD=VALUE ...]"),
                   .options = openBreachOptions,
                   .run = openBreach},
               {.words = {breach, QStringLiteral("edit")},
                   .summary = summary(QT_TRANSLATE_NOOP("BreachCommands",
                       "Writes fields of its register; nothing after = takes a value away.")),
                   .usage = QStringLiteral("ID FIELD=VALUE ..."),
                   .run = editBreach},
               {.words = {breach, QStringLiteral("scope")},
                   .summary = summary(QT_TRANSLATE_NOOP("BreachCommands",
                       "Whose data somebody had before them in a period; with ID written into its "
                       "register.")),
                   .usage = QStringLiteral("[ID]"),
                   .options = scopeOptions,
                   .run = breachScope},
               {.words = {breach, QStringLiteral("people")},
                   .summary = summary(
                       QT_TRANSLATE_NOOP("BreachCommands", "Who is touched, as far as you may see them.")),
                   .usage = QStringLiteral("ID"),
                   .options = filingSystemOptions,
                   .run = breachPeople},
           } +
        breachDecidingCommands() + breachTellingCommands();
}
