#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/documents/retention_words.h"
#include "app/retention/retention.h"

#include <QJsonArray>

namespace {

QList<QCommandLineOption> dueOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("before"),
            retentionWords(
                QT_TRANSLATE_NOOP("RetentionCommands", "Due before this day; today where it is not given.")),
            QStringLiteral("DATE")}};
}

QList<QCommandLineOption> holdOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("reason"),
            retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "Why nothing may be erased.")),
            QStringLiteral("TEXT")},
        {QStringLiteral("ground"),
            retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "The legal ground, such as a claim.")),
            QStringLiteral("TEXT")},
        {QStringLiteral("category"),
            retentionWords(QT_TRANSLATE_NOOP(
                "RetentionCommands", "Only this category of data; may be given more than once.")),
            QStringLiteral("CATEGORY")},
        {QStringLiteral("review"),
            retentionWords(QT_TRANSLATE_NOOP("RetentionCommands",
                "The last day of the hold, six months ahead at most; it is looked at again by then.")),
            QStringLiteral("DATE")}};
}

QList<QCommandLineOption> holdsOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("waiting"),
            retentionWords(QT_TRANSLATE_NOOP(
                "RetentionCommands", "Those that nobody else agreed to yet, instead of those to review."))}};
}

QList<QCommandLineOption> refusalOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("reason"),
            retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "Why you do not agree to it.")),
            QStringLiteral("TEXT")}};
}

Result<DataCategories> holdScopeOf(const CommandRun &run)
{
    DataCategories categories;
    const QStringList codes = run.options.values(QStringLiteral("category"));
    for (const QString &code : codes) {
        const auto category = dataCategoryFromCode(code);
        if (!category)
            return usageError(QStringLiteral("value"), {QStringLiteral("--category"), code});
        categories = categories.with(*category);
    }
    return categories;
}

Result<Answer> status(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto figures = run.services->retention().figures(*run.permit, *filingSystem).result();
    if (!figures)
        return figures.error();
    Answer answer;
    QJsonObject states;
    for (const RetentionState state : allRetentionStates) {
        states.insert(codeOf(state), figures->people(state));
        answer.lines.append(QStringLiteral("%1\t%2").arg(stateWord(state)).arg(figures->people(state)));
    }
    answer.json = {{QStringLiteral("status"), states}, {QStringLiteral("total"), figures->total()},
        {QStringLiteral("as_of"), figures->asOf.toString(Qt::ISODate)},
        {QStringLiteral("next_due"), dayJson(figures->nextDue)}};
    return answer;
}

Result<Answer> due(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto before = dayOf(run, QStringLiteral("before"), run.services->clock().today());
    if (!before)
        return before.error();
    const auto rows = awaited(run, run.services->retention().due(*run.permit, *filingSystem, *before));
    if (!rows)
        return rows.error();
    Answer answer;
    QJsonArray list;
    for (const ListRow &row : *rows) {
        list.append(QJsonObject{{QStringLiteral("id"), row.contact.number()},
            {QStringLiteral("name"), row.name}, {QStringLiteral("kind"), codeOf(row.kind)},
            {QStringLiteral("due"), row.dueOn.toString(Qt::ISODate)}});
        answer.lines.append(QStringLiteral("%1\t%2\t%3")
                                .arg(row.contact.number())
                                .arg(row.dueOn.toString(Qt::ISODate), row.name));
    }
    answer.json = {{QStringLiteral("due"), list}, {QStringLiteral("total"), static_cast<int>(rows->size())}};
    return answer;
}

QJsonObject jsonOf(const LegalHold &hold, Id<Contact> contact)
{
    QJsonArray categories;
    for (const DataCategory category : allDataCategories) {
        if (hold.categories.contains(category))
            categories.append(codeOf(category));
    }
    return {{QStringLiteral("id"), contact.number()}, {QStringLiteral("reason"), hold.reason},
        {QStringLiteral("ground"), hold.ground}, {QStringLiteral("categories"), categories},
        {QStringLiteral("set_at"), hold.setAt.toText()},
        {QStringLiteral("approved_at"),
            hold.approvedAt ? QJsonValue(hold.approvedAt->toText()) : QJsonValue()},
        {QStringLiteral("review_on"), hold.reviewOn.toString(Qt::ISODate)},
        {QStringLiteral("released_at"),
            hold.releasedAt ? QJsonValue(hold.releasedAt->toText()) : QJsonValue()}};
}

QString lineOf(const LegalHold &hold, Id<Contact> contact, QDate today)
{
    const QString review = hold.reviewOn.toString(Qt::ISODate);
    QString standing = retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "review on %1")).arg(review);
    if (hold.releasedAt)
        standing = retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "released"));
    else if (!hold.isOpenOn(today))
        standing = retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "expired after %1")).arg(review);
    else if (hold.reviewOn == today)
        standing = retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "review was due on %1")).arg(review);
    return QStringLiteral("%1\t%2\t%3").arg(contact.number()).arg(standing, hold.reason);
}

/// Everybody's that nobody else agreed to yet.
Result<QList<HeldContact>> holdsWaiting(CommandRun &run, FilingSystem filingSystem)
{
    const auto waiting =
        run.services->retention().openHolds(*run.permit, filingSystem, HoldsInSight::Waiting).result();
    if (!waiting)
        return waiting.error();
    QList<HeldContact> held;
    for (const OpenHold &each : *waiting)
        held.append(each.held);
    return held;
}

/// Those of one contact, or everybody's that must be reviewed or that wait for agreement.
Result<Answer> holds(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    QList<HeldContact> found;
    if (run.isSet(QStringLiteral("waiting"))) {
        if (!run.arguments.isEmpty())
            return usageError(QStringLiteral("value"), {QStringLiteral("ID"), run.arguments.first()});
        const auto waiting = holdsWaiting(run, *filingSystem);
        if (!waiting)
            return waiting.error();
        found = *waiting;
    } else if (run.arguments.isEmpty()) {
        const auto due = run.services->retention().holdsToReview(*run.permit, *filingSystem).result();
        if (!due)
            return due.error();
        found = *due;
    } else {
        const auto contact = contactOf(run);
        if (!contact)
            return contact.error();
        const auto all = run.services->retention().holds(*run.permit, *filingSystem, *contact).result();
        if (!all)
            return all.error();
        for (const LegalHold &hold : *all)
            found.append({*contact, hold});
    }
    Answer answer;
    QJsonArray list;
    for (const HeldContact &each : std::as_const(found)) {
        list.append(jsonOf(each.hold, each.contact));
        answer.lines.append(lineOf(each.hold, each.contact, run.services->clock().today()));
    }
    answer.json = {
        {QStringLiteral("holds"), list}, {QStringLiteral("total"), static_cast<int>(found.size())}};
    return answer;
}

Result<Answer> answerFor(const Outcome &outcome, Id<Contact> contact)
{
    if (!outcome)
        return outcome.error();
    return Answer{.json = {{QStringLiteral("id"), contact.number()}},
        .lines = {retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "Done."))}};
}

Result<Answer> hold(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto contact = contactOf(run);
    if (!contact)
        return contact.error();
    const auto reason = required(run, QStringLiteral("reason"));
    if (!reason)
        return reason.error();
    const auto categories = holdScopeOf(run);
    if (!categories)
        return categories.error();
    const auto review = dayOf(run, QStringLiteral("review"), QDate());
    if (!review)
        return review.error();
    const LegalHold hold{.reason = *reason,
        .ground = run.value(QStringLiteral("ground")),
        .categories = *categories,
        .reviewOn = *review};
    return answerFor(
        run.services->retention().hold(*run.permit, *filingSystem, *contact, hold).result(), *contact);
}

Result<Answer> approveHold(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto contact = contactOf(run);
    if (!contact)
        return contact.error();
    return answerFor(
        run.services->retention().approveHold(*run.permit, *filingSystem, *contact).result(), *contact);
}

/// Every hold on the contact that waits for agreement and that somebody else set.
Result<Answer> refuseHold(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto contact = contactOf(run);
    if (!contact)
        return contact.error();
    const auto reason = required(run, QStringLiteral("reason"));
    if (!reason)
        return reason.error();
    return answerFor(
        run.services->retention().refuseHolds(*run.permit, *filingSystem, *contact, *reason).result(),
        *contact);
}

Result<Answer> release(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto contact = contactOf(run);
    if (!contact)
        return contact.error();
    return answerFor(
        run.services->retention().release(*run.permit, *filingSystem, *contact).result(), *contact);
}

} // namespace

QList<Command> retentionCommands()
{
    const QString retention = QStringLiteral("retention");
    return QList<Command>{
               {.words = {retention, QStringLiteral("status")},
                   .summary =
                       [] {
                           return retentionWords(
                               QT_TRANSLATE_NOOP("RetentionCommands", "How many people are in which state."));
                       },
                   .options = filingSystemOptions,
                   .run = status},
               {.words = {retention, QStringLiteral("due")},
                   .summary =
                       [] {
                           return retentionWords(
                               QT_TRANSLATE_NOOP("RetentionCommands", "Whose term is over."));
                       },
                   .options = dueOptions,
                   .run = due},
               {.words = {retention, QStringLiteral("hold")},
                   .summary =
                       [] {
                           return retentionWords(
                               QT_TRANSLATE_NOOP("RetentionCommands", "Stops the erasure of one contact."));
                       },
                   .usage = QStringLiteral("ID"),
                   .options = holdOptions,
                   .run = hold},
               {.words = {retention, QStringLiteral("approve-hold")},
                   .summary =
                       [] {
                           return retentionWords(QT_TRANSLATE_NOOP(
                               "RetentionCommands", "Agrees to what somebody else holds of one contact."));
                       },
                   .usage = QStringLiteral("ID"),
                   .options = filingSystemOptions,
                   .run = approveHold},
               {.words = {retention, QStringLiteral("refuse-hold")},
                   .summary =
                       [] {
                           return retentionWords(QT_TRANSLATE_NOOP("RetentionCommands",
                               "Does not agree to what somebody else holds of one contact; it ends."));
                       },
                   .usage = QStringLiteral("ID"),
                   .options = refusalOptions,
                   .run = refuseHold},
               {.words = {retention, QStringLiteral("holds")},
                   .summary =
                       [] {
                           return retentionWords(QT_TRANSLATE_NOOP("RetentionCommands",
                               "The holds on one contact, or those that must be reviewed."));
                       },
                   .usage = QStringLiteral("[ID]"),
                   .options = holdsOptions,
                   .run = holds},
               {.words = {retention, QStringLiteral("release")},
                   .summary =
                       [] {
                           return retentionWords(
                               QT_TRANSLATE_NOOP("RetentionCommands", "Ends the holds on one contact."));
                       },
                   .usage = QStringLiteral("ID"),
                   .options = filingSystemOptions,
                   .run = release},
           } +
        sweepCommands() + figureCommands() + retentionRuleCommands();
}
