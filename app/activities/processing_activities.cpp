#include "app/activities/processing_activities.h"

#include "app/activities/activity_history_repository.h"
#include "app/activities/activity_reader.h"
#include "app/activities/activity_repository.h"
#include "app/base/folded_text.h"
#include "app/changes/service_context.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/written_texts.h"
#include "app/storage/looking.h"

#include <algorithm>

namespace {

Outcome mayKeepRegister(const Change &change)
{
    return change.permit().requireAnywhere(Operation::KeepRegisters);
}

AuditEntry activityEntry(const char *action, Id<ProcessingActivity> id, const QJsonObject &detail = {})
{
    return {.action = QLatin1String(action),
        .objectKind = QStringLiteral("activity"),
        .objectRef = QString::number(id.number()),
        .detail = detail};
}

Result<ProcessingActivity> runningActivity(Change &change, Id<ProcessingActivity> id)
{
    const auto found = activity_repository::byId(change.connection(), id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Failure::NotFound, QStringLiteral("activity.unknown")};
    return (*found)->endedAt ? Result<ProcessingActivity>(Error::refused("activity.ended"))
                             : Result<ProcessingActivity>(**found);
}

/// Those that ended can stay, and cannot come.
Outcome checkActivityPurposes(
    Change &change, const QList<Id<Purpose>> &purposes, const QList<Id<Purpose>> &before = {})
{
    if (purposes.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("activity.purposes"), {QStringLiteral("purposes")}};
    for (const Id<Purpose> id : purposes) {
        const auto purpose = purpose_repository::byId(change.connection(), id);
        if (!purpose)
            return purpose.error();
        if (!*purpose)
            return Error{Failure::NotFound, QStringLiteral("purpose")};
        if ((*purpose)->endedAt && !before.contains(id))
            return Error::refused("activity.purpose-ended", {QStringLiteral("purposes")});
    }
    return done;
}

/// Two that run and are called the same cannot be told apart in the record.
Outcome checkActivityName(Change &change, const QString &name, Id<ProcessingActivity> own = {})
{
    const auto all = activity_repository::all(change.connection());
    if (!all)
        return all.error();
    const bool isTaken = std::any_of(all->begin(), all->end(), [&](const ProcessingActivity &other) {
        return other.id != own && !other.endedAt && foldedText(other.name()) == foldedText(name);
    });
    return isTaken ? Outcome(Error{Failure::Duplicate, QStringLiteral("activity.name-taken"),
                         {QLatin1String(activity_key::name)}})
                   : Outcome(done);
}

/// The record is shown to the authority, and is of categories of people, never of one of them.
Outcome checkActivityWords(const ActivityValues &values, const ActivityValues &before = {})
{
    WrittenTexts written;
    for (auto each = values.cbegin(); each != values.cend(); ++each) {
        const ActivityInput input = activityFieldFrom(each.key())->input;
        if (input == ActivityInput::Line || input == ActivityInput::Text)
            written.add(each.key(), each.value(), before.value(each.key()));
    }
    return written.checkOfOrganisations();
}

Result<Id<ProcessingActivity>> addActivity(
    Change &change, const QList<Id<Purpose>> &purposes, const ActivityValues &given)
{
    ActivityValues named = given;
    if (!named.contains(QLatin1String(activity_key::name)))
        named.insert(QLatin1String(activity_key::name), QString());
    const auto values = activityValues(named);
    if (!values)
        return values.error();
    if (auto good = checkActivityPurposes(change, purposes); !good)
        return good.error();
    if (auto good = checkActivityName(change, values->value(QLatin1String(activity_key::name))); !good)
        return good.error();
    const auto id = activity_repository::add(change.connection(), {.purposes = purposes, .values = *values},
        change.now(), change.permit().staffRef());
    if (!id)
        return id;
    const auto audited = change.audit(activityEntry("activity.add", *id,
        {{QStringLiteral("purposes"), static_cast<int>(purposes.size())},
            {QStringLiteral("fields"), QStringList(values->keys()).join(u' ')}}));
    return audited ? id : Result<Id<ProcessingActivity>>(audited.error());
}

/// What the register itself calls one, after its purpose, was typed elsewhere.
Result<Id<ProcessingActivity>> addTypedActivity(
    Change &change, const QList<Id<Purpose>> &purposes, const ActivityValues &given)
{
    const auto values = activityValues(given);
    if (!values)
        return values.error();
    if (auto clean = checkActivityWords(*values); !clean)
        return clean.error();
    return addActivity(change, purposes, given);
}

/// Whether every field still says what was read before it was written anew.
Outcome checkSeen(const ActivityValues &values, const ActivityEdit &edit, const ProcessingActivity &activity)
{
    for (auto each = values.cbegin(); each != values.cend(); ++each) {
        const bool isOther = edit.seen.contains(each.key()) &&
            edit.seen.value(each.key()) != activity.values.value(each.key());
        if (isOther)
            return Error{Failure::ChangedMeanwhile, QStringLiteral("activity.changed"), {each.key()}};
    }
    return done;
}

Outcome setActivityFields(Change &change, const ProcessingActivity &activity, const ActivityEdit &edit)
{
    const auto values = activityValues(edit.values);
    if (!values)
        return values.error();
    if (auto same = checkSeen(*values, edit, activity); !same)
        return same;
    // Only now: what somebody else wrote meanwhile is told first, and is not what this one typed.
    if (auto clean = checkActivityWords(*values, activity.values); !clean)
        return clean;
    for (auto each = values->cbegin(); each != values->cend(); ++each) {
        if (each.key() == QLatin1String(activity_key::name)) {
            if (auto good = checkActivityName(change, each.value(), activity.id); !good)
                return good;
        }
        auto set = activity_repository::setValue(change.connection(), activity.id, each.key(), each.value());
        if (!set)
            return set;
    }
    return done;
}

Outcome editActivity(Change &change, Id<ProcessingActivity> id, const ActivityEdit &edit)
{
    const auto activity = runningActivity(change, id);
    if (!activity)
        return activity.error();
    if (auto set = setActivityFields(change, *activity, edit); !set)
        return set;
    QStringList fields = edit.values.keys();
    if (edit.purposes) {
        if (auto good = checkActivityPurposes(change, *edit.purposes, activity->purposes); !good)
            return good;
        if (auto set = activity_repository::setPurposes(change.connection(), id, *edit.purposes); !set)
            return set;
        fields.append(QStringLiteral("purposes"));
    }
    if (auto noted = activity_repository::noteChanged(
            change.connection(), id, change.now(), change.permit().staffRef());
        !noted)
        return noted;
    return change.audit(activityEntry("activity.edit", id, {{QStringLiteral("fields"), fields.join(u' ')}}));
}

/// The day of the next look is part of what is found right.
Outcome reviewActivity(Change &change, Id<ProcessingActivity> id, const QByteArray &digest, QDate nextOn,
    const activity_reader::Reading &reading)
{
    const auto activity = runningActivity(change, id);
    if (!activity)
        return activity.error();
    if (!nextOn.isValid() || nextOn <= change.today())
        return Error{Failure::Invalid, QStringLiteral("activity.review-early"),
            {QLatin1String(activity_key::reviewOn)}};
    const auto seen = activity_reader::one(change.connection(), id, reading);
    if (!seen)
        return seen.error();
    if (seen->digest != digest)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("activity.changed"), {}};
    if (auto set = activity_repository::setValue(
            change.connection(), id, QLatin1String(activity_key::reviewOn), nextOn.toString(Qt::ISODate));
        !set)
        return set;
    const auto found = activity_reader::one(change.connection(), id, reading);
    if (!found)
        return found.error();
    const ActivityReview review{.activity = id,
        .reviewedBy = change.permit().staffRef(),
        .reviewedAt = change.now(),
        .isOwn = activity->changedBy == change.permit().staffRef(),
        .facts = activity_answers::snapshot(found->answers),
        .digest = found->digest};
    if (auto kept = activity_history_repository::addReview(change.connection(), review); !kept)
        return kept;
    return change.audit(activityEntry("activity.review", id,
        {{QStringLiteral("sha256"), QString::fromLatin1(review.digest.toHex())},
            {QStringLiteral("own"), review.isOwn},
            {QStringLiteral("gaps"), static_cast<int>(found->gaps().size())},
            {QStringLiteral("next"), nextOn.toString(Qt::ISODate)}}));
}

/// The reason that the last screening gave stands in the form already.
Outcome checkScreeningWords(Change &change, const DpiaScreening &screening)
{
    const auto screenings = activity_history_repository::screenings(change.connection());
    if (!screenings)
        return screenings.error();
    const auto last = std::find_if(screenings->begin(), screenings->end(),
        [&](const DpiaScreening &each) { return each.activity == screening.activity; });
    WrittenTexts written;
    written.add(
        QStringLiteral("reason"), screening.reason, last == screenings->end() ? QString() : last->reason);
    return written.checkOfOrganisations();
}

Outcome screenActivity(Change &change, DpiaScreening screening)
{
    if (const auto activity = runningActivity(change, screening.activity); !activity)
        return activity.error();
    screening.reason = screening.reason.trimmed();
    if (auto good = checkScreening(screening); !good)
        return good;
    if (auto clean = checkScreeningWords(change, screening); !clean)
        return clean;
    screening.screenedBy = change.permit().staffRef();
    screening.screenedAt = change.now();
    if (auto kept = activity_history_repository::addScreening(change.connection(), screening); !kept)
        return kept;
    return change.audit(activityEntry("activity.dpia", screening.activity,
        {{QStringLiteral("criteria"), countOf(screening.criteria)},
            {QStringLiteral("needed"), screening.isNeeded},
            {QStringLiteral("reason"), !screening.reason.isEmpty()}}));
}

Result<int> addActivityForEach(Change &change, const QList<Purpose> &purposes, bool inDutch)
{
    for (const Purpose &purpose : purposes) {
        const QString title = inDutch ? purpose.wording.titleNl : purpose.wording.titleEn;
        const bool isFree = checkActivityName(change, title).has_value();
        const QString name = isFree ? title : QStringLiteral("%1 (%2)").arg(title, purpose.key);
        const auto added = addActivity(change, {purpose.id}, {{QLatin1String(activity_key::name), name}});
        if (!added)
            return added.error();
    }
    if (purposes.isEmpty())
        return Error{Failure::Refused, QStringLiteral("activity.none-without")};
    return static_cast<int>(purposes.size());
}

activity_reader::Reading recordReadingNow(const ServiceContext &context)
{
    return {.today = context.clock.today(), .now = context.clock.now(), .isServer = context.shared};
}

} // namespace

QFuture<Result<ActivityRegister>> ProcessingActivities::list(const Permit &permit) const
{
    const activity_reader::Reading reading = recordReadingNow(m_context);
    return m_context.read(permit, [=](Connection &connection) -> Result<ActivityRegister> {
        if (auto allowed = permit.requireAnywhere(Operation::ViewDashboards); !allowed)
            return allowed.error();
        return looking(connection, [&](Connection &line) { return activity_reader::whole(line, reading); });
    });
}

QFuture<Result<Id<ProcessingActivity>>> ProcessingActivities::add(
    const Permit &permit, const QList<Id<Purpose>> &purposes, const ActivityValues &values) const
{
    return m_context.change(permit, [=](Change &change) -> Result<Id<ProcessingActivity>> {
        if (auto allowed = mayKeepRegister(change); !allowed)
            return allowed.error();
        return addTypedActivity(change, purposes, values);
    });
}

QFuture<Result<int>> ProcessingActivities::addForPurposes(const Permit &permit, bool inDutch) const
{
    const activity_reader::Reading reading = recordReadingNow(m_context);
    return m_context.change(permit, [=](Change &change) -> Result<int> {
        if (auto allowed = mayKeepRegister(change); !allowed)
            return allowed.error();
        const auto record = activity_reader::whole(change.connection(), reading);
        if (!record)
            return record.error();
        return addActivityForEach(change, record->purposesWithout(), inDutch);
    });
}

QFuture<Outcome> ProcessingActivities::edit(
    const Permit &permit, Id<ProcessingActivity> id, const ActivityEdit &edit) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = mayKeepRegister(change); !allowed)
            return allowed;
        return editActivity(change, id, edit);
    });
}

QFuture<Outcome> ProcessingActivities::end(const Permit &permit, Id<ProcessingActivity> id) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = mayKeepRegister(change); !allowed)
            return allowed;
        if (const auto activity = runningActivity(change, id); !activity)
            return activity.error();
        if (auto ended = activity_repository::end(change.connection(), id, change.now()); !ended)
            return ended;
        return change.audit(activityEntry("activity.end", id));
    });
}

QFuture<Outcome> ProcessingActivities::review(
    const Permit &permit, Id<ProcessingActivity> id, const QByteArray &digest, QDate nextOn) const
{
    const activity_reader::Reading reading = recordReadingNow(m_context);
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = mayKeepRegister(change); !allowed)
            return allowed;
        return reviewActivity(change, id, digest, nextOn, reading);
    });
}

QFuture<Outcome> ProcessingActivities::screen(const Permit &permit, const DpiaScreening &screening) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = mayKeepRegister(change); !allowed)
            return allowed;
        return screenActivity(change, screening);
    });
}
