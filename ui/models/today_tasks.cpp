#include "ui/models/today_tasks.h"

#include "app/requests/request_result.h"

#include <algorithm>

namespace {

constexpr qsizetype mostHolds = 4; // the longest overdue; the others come up as these are dealt with

/// An executed or rejected request waits for its answer only, and that too must be in time (art. 12(3) GDPR);
/// once that was sent there is no day to be late by.
bool isUrgent(const Request &request, QDate today)
{
    return request.isOpen() && !request.answeredOn.isValid() &&
        today.daysTo(request.dueOn) <= requestDueSoonDays;
}

/// One task for each recipient, about as many people as there are: they are told of all at once.
QList<TodayTask> untoldRecipients(const QList<RecipientTask> &untold)
{
    QList<TodayTask> tasks;
    for (const RecipientTask &each : untold) {
        const auto same = std::find_if(tasks.begin(), tasks.end(),
            [&](const TodayTask &task) { return task.untold.recipient == each.recipient; });
        if (same != tasks.end())
            ++same->people;
        else
            tasks.append({.kind = TodayTask::Kind::TellRecipient, .people = 1, .untold = each});
    }
    return tasks;
}

/// Breaches that the authority must still be told of, or that nobody decided on, the soonest due first.
QList<TodayTask> runningClocks(const TodayFacts &facts)
{
    QList<TodayTask> tasks;
    for (const Breach &breach : facts.breaches) {
        if (breach.clock(BreachClockKind::Authority, facts.now).isOpen())
            tasks.append({.kind = TodayTask::Kind::BreachClock, .breach = breach});
    }
    std::stable_sort(tasks.begin(), tasks.end(), [](const TodayTask &one, const TodayTask &other) {
        return one.breach.moments().awareAt < other.breach.moments().awareAt;
    });
    return tasks;
}

} // namespace

bool waitsForReader(const Request &request, const TodayFacts &facts)
{
    const bool isEntitled = facts.mayDecide ||
        std::any_of(facts.standsFor.begin(), facts.standsFor.end(), [&](const RequestActor &principal) {
            return !request_rules::cannotHaveDecided(request, principal);
        });
    return isEntitled && request.stage == Request::Stage::AwaitingSecondApprover &&
        !request_rules::cannotDecide(request, facts.reader);
}

std::optional<TodayTask::Kind> nextForReader(const Request &request, const TodayFacts &facts)
{
    if (waitsForReader(request, facts))
        return TodayTask::Kind::Decide;
    const bool isMine = request.preparedBy == facts.reader.staffRef;
    if (request.stage == Request::Stage::PlanReady && facts.mayHandle && isMine)
        return TodayTask::Kind::AnswerQuestion;
    // What was approved as a refusal is answered, and not carried out.
    const bool isOwn = !facts.reader.ownContact.isEmpty() && facts.reader.ownContact == request.contactRef;
    if (request.stage == Request::Stage::Approved && request.outcome == Request::Outcome::None &&
        facts.mayExecute && !isOwn)
        return TodayTask::Kind::CarryOut;
    if (request.stage == Request::Stage::NotifyingRecipients && facts.mayHandle &&
        !RequestResult::fromJson(request.result).openNotices().isEmpty())
        return TodayTask::Kind::TellHolders;
    return std::nullopt;
}

QList<TodayTask> todayTasks(const TodayFacts &facts)
{
    QList<TodayTask> tasks;
    for (const Request &request : facts.requests) {
        if (isUrgent(request, facts.today))
            tasks.append(
                {.kind = request.dueOn < facts.today ? TodayTask::Kind::Late : TodayTask::Kind::DueSoon,
                    .request = request});
        else if (const auto next = nextForReader(request, facts))
            tasks.append({.kind = *next, .request = request});
    }
    std::stable_sort(tasks.begin(), tasks.end(), [](const TodayTask &one, const TodayTask &other) {
        return std::pair(one.kind, one.request.dueOn) < std::pair(other.kind, other.request.dueOn);
    });
    // Before everything else: it is counted in hours.
    const QList<TodayTask> clocks = runningClocks(facts);
    tasks = clocks + tasks;
    for (const DueReminder &reminder : facts.reminders)
        tasks.append(
            {.kind = TodayTask::Kind::RemindRequester, .request = reminder.request, .remindOn = reminder.on});
    if (facts.backups && facts.backups->stickWanted)
        tasks.append({.kind = TodayTask::Kind::InsertStick, .stick = *facts.backups->stickWanted});
    if (facts.backups && facts.mayManageBackups && !facts.backups->news.isEmpty())
        tasks.append({.kind = TodayTask::Kind::BackupFails, .trouble = facts.backups->news.constFirst()});
    tasks.append(untoldRecipients(facts.untold));
    for (const ReconciliationAge &age : facts.uncompared)
        tasks.append({.kind = TodayTask::Kind::CompareList, .uncompared = age});
    if (facts.informing && facts.informing->overdue > 0)
        tasks.append({.kind = TodayTask::Kind::InformOverdue, .people = facts.informing->overdue});
    if (facts.informing && facts.informing->soon > 0)
        tasks.append({.kind = TodayTask::Kind::InformSoon, .people = facts.informing->soon});
    const qint64 over = facts.figures ? facts.figures->people(RetentionState::TermOver) : 0;
    if (over > 0)
        tasks.append({.kind = TodayTask::Kind::TermOver, .people = over});
    if (facts.orphans.people > 0)
        tasks.append({.kind = TodayTask::Kind::WithoutGround, .people = facts.orphans.people});
    if (facts.openFindings > 0)
        tasks.append({.kind = TodayTask::Kind::SettleFindings, .people = facts.openFindings});
    for (const HeldContact &held : facts.holds.first(std::min<qsizetype>(facts.holds.size(), mostHolds)))
        tasks.append({.kind = TodayTask::Kind::ReviewHold, .held = held});
    for (const Purpose &purpose : facts.toWeigh)
        tasks.append({.kind = TodayTask::Kind::ReviewInterest, .purpose = purpose});
    for (const AgreementTask &agreement : facts.agreements)
        tasks.append({.kind = TodayTask::Kind::KeepAgreement, .agreement = agreement});
    if (!facts.missed.isEmpty()) {
        const auto longest = std::min_element(facts.missed.begin(), facts.missed.end(),
            [](const MeasureStanding &one, const MeasureStanding &other) { return one.dueOn < other.dueOn; });
        tasks.append({.kind = TodayTask::Kind::MissedMeasures,
            .people = facts.missed.size(),
            .measure = longest->kind});
    }
    for (const ListRow &person : facts.ending)
        tasks.append({.kind = TodayTask::Kind::ConsentEnds, .person = person});
    if (facts.backups && facts.mayManageBackups && facts.backups->isDrillDue)
        tasks.append({.kind = TodayTask::Kind::PaperDrill});
    return tasks;
}

QDate nextTodayDate(const TodayFacts &facts)
{
    QDate next = facts.figures ? facts.figures->nextDue : QDate();
    for (const Request &request : facts.requests) {
        if (request.isOpen() && !request.answeredOn.isValid() && request.dueOn > facts.today &&
            (!next.isValid() || request.dueOn < next))
            next = request.dueOn;
    }
    // What is due within days is for today already.
    const QDate inform = facts.informing ? facts.informing->nextDue : QDate();
    if (inform.isValid() && facts.today.daysTo(inform) > informingSoonDays &&
        (!next.isValid() || inform < next))
        next = inform;
    return next;
}
