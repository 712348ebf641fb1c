#include "app/requests/request_file.h"

#include "app/changes/service_context.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/archive_veil.h"
#include "app/requests/deciding_right.h"
#include "app/requests/erasure_grounds.h"
#include "app/requests/evidence_opening.h"
#include "app/requests/figure_plan.h"
#include "app/requests/identity_evidence.h"
#include "app/requests/identity_facts.h"
#include "app/requests/plan_check.h"
#include "app/requests/plan_lines.h"
#include "app/requests/representative_repository.h"
#include "app/requests/request_clock.h"
#include "app/requests/request_letter_repository.h"
#include "app/requests/request_notices.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_result.h"
#include "app/requests/request_rules.h"
#include "app/requests/request_steps.h"
#include "app/requests/restriction_repository.h"
#include "app/settings/holiday_setting.h"
#include "app/staff/refusals.h"

using request_steps::actorOf;
using request_steps::found;

namespace request_file {

namespace {

/// Whether the reader can decide it or extend its term, and in whose right.
void readRight(const ServiceContext &context, Connection &connection, const Permit &permit, RequestFile &file)
{
    file.decisionLocked = request_rules::cannotDecide(file.request, actorOf(permit), file.identityNeed);
    file.extensionLocked =
        request_rules::cannotExtend(file.request, actorOf(permit), context.clock.today(), file.holidays);
    if (file.decisionLocked && file.extensionLocked)
        return;
    const OnlyAsking toTell;
    const auto lent = deciding_right::of(context, connection, permit, file.request.filingSystem);
    const auto counts = lent ? deciding_right::forRequest(connection, *lent, file.request)
                             : Result<std::optional<Deputyship>>(lent.error());
    if (counts) {
        file.decidesFor = *counts;
        return;
    }
    for (std::optional<Error> *locked : {&file.decisionLocked, &file.extensionLocked}) {
        if (!*locked)
            *locked = counts.error();
    }
}

/// The others of the person that have to do with it.
Outcome readKin(Connection &connection, RequestFile &file)
{
    const Request &self = file.request;
    if (!self.contact.isStored())
        return done;
    const auto all =
        request_repository::list(connection, self.filingSystem, {.openOnly = false, .contact = self.contact});
    if (!all)
        return all.error();
    for (const Request &other : *all) {
        if (other.id == self.id)
            continue;
        const bool isOfLetter = !self.letterRef.isEmpty() && other.letterRef == self.letterRef;
        if (isOfLetter || other.ref == self.relatedRef || other.relatedRef == self.ref)
            file.related.append(other);
        else if (self.isOpen() && request_rules::repeats(self, other))
            file.alike.append(other);
    }
    return done;
}

/// What came in, and what the reader opened of what an approval rests on.
Outcome readEvidence(Connection &connection, const Permit &permit, RequestFile &file)
{
    const Request &request = file.request;
    auto letters = request_letter_repository::of(connection, request.filingSystem, request.id);
    if (!letters)
        return letters.error();
    file.letters = *std::move(letters);
    auto pieces = evidence_opening::by(connection, request, file.letters, permit.staffRef());
    if (!pieces)
        return pieces.error();
    file.pieces = *std::move(pieces);
    auto address = representative_repository::find(connection, request);
    if (!address)
        return address.error();
    file.representativeAddress = *std::move(address);
    return done;
}

/// What the purposes are called that the request, its plan or its result names.
Outcome readPurposes(Connection &connection, RequestFile &file)
{
    QStringList keys = RequestResult::fromJson(file.request.result).stopped;
    for (QString &line : keys)
        line = line.section(u':', 0, 0);
    keys += file.proposal ? file.proposal->stops : QStringList();
    keys.append(file.request.aim.purposeKey);
    keys.removeAll(QString());
    if (keys.isEmpty())
        return done;
    const auto all = purpose_repository::all(connection);
    if (!all)
        return all.error();
    for (const Purpose &purpose : *all) {
        if (keys.contains(purpose.key))
            file.purposes.insert(purpose.key, {.nl = purpose.wording.titleNl, .en = purpose.wording.titleEn});
    }
    return done;
}

/// What the plan does with each thing that is held, and whether it is still what would be planned now.
Outcome readPlan(Connection &connection, QDate today, RequestFile &file)
{
    const Request &request = file.request;
    const auto proposal = Proposal::fromJson(request.proposal);
    if (!proposal)
        return proposal.error();
    file.proposal = *proposal;
    auto figures = figure_plan::forecast(connection, request, *proposal);
    if (!figures)
        return figures.error();
    file.figures = *std::move(figures);
    if (!request.isOpen() || request.executedAt || !request.contact.isStored())
        return done;
    if (auto current = plan_check::check(connection, request, today); !current)
        file.planStale = current.error();
    if (proposal->refuses())
        return done;
    auto told = notice_keeping::foreseen(connection, request, *proposal);
    if (!told)
        return told.error();
    file.told = *std::move(told);
    if (request.type != Request::Type::Erasure)
        return done;
    auto lines = plan_lines::of(connection, request, *proposal);
    if (!lines)
        return lines.error();
    file.lines = *std::move(lines);
    return done;
}

/// How surely it must be known who asks, and what else the person's data say of the request.
Outcome readIdentity(Connection &connection, QDate today, RequestFile &file)
{
    const auto need = identity_facts::needOf(connection, file.request);
    if (!need)
        return need.error();
    file.identityNeed = *need;
    const auto evidence = identity_evidence::find(connection, file.request);
    if (!evidence)
        return evidence.error();
    file.evidence = *evidence;
    const auto holidays = holiday_setting::find(connection);
    if (!holidays)
        return holidays.error();
    file.holidays = *holidays;
    if (file.request.type != Request::Type::Erasure || !file.request.isOpen())
        return done;
    const auto grounds = erasure_grounds::found(connection, file.request, today);
    if (!grounds)
        return grounds.error();
    file.grounds = *grounds;
    return done;
}

/// What stands in a field now is not shown by a plan to correct it, to who may not see the field.
Outcome coverCorrections(Connection &connection, const Permit &permit, QDate today, RequestFile &file)
{
    const Request &request = file.request;
    if (!file.proposal || file.proposal->corrections.isEmpty() || !request.contact.isStored())
        return done;
    const auto hidden =
        archive_veil::hiddenFrom(connection, permit, request.filingSystem, request.contact, today);
    if (!hidden)
        return hidden.error();
    if (hidden->isEmpty())
        return done;
    for (Proposal::Correction &each : file.proposal->corrections) {
        const auto field = contactFieldOf(each.field);
        if (field && hidden->contains(categoryOf(*field, request.filingSystem)))
            each.before.clear();
    }
    file.request.proposal = file.proposal->toJson();
    return done;
}

} // namespace

Result<RequestFile> of(const ServiceContext &context, Connection &connection, const Permit &permit,
    FilingSystem filingSystem, Id<Request> id)
{
    const auto request = found(connection, filingSystem, id);
    if (!request)
        return request.error();
    RequestFile file{.request = *request};
    auto steps = request_repository::steps(connection, filingSystem, id);
    if (!steps)
        return steps.error();
    file.steps = *std::move(steps);
    auto decisions = request_repository::decisions(connection, filingSystem, id);
    if (!decisions)
        return decisions.error();
    file.decisions = *std::move(decisions);
    if (!request->proposal.isEmpty()) {
        if (auto planned = readPlan(connection, context.clock.today(), file); !planned)
            return planned.error();
    }
    auto questions = request_repository::questions(connection, filingSystem, id);
    if (!questions)
        return questions.error();
    file.questions = *std::move(questions);
    if (auto evidence = readEvidence(connection, permit, file); !evidence)
        return evidence.error();
    if (auto named = readPurposes(connection, file); !named)
        return named.error();
    if (auto kin = readKin(connection, file); !kin)
        return kin.error();
    if (request->contact.isStored()) {
        auto restrictions = restriction_repository::ofContact(connection, filingSystem, request->contact);
        if (!restrictions)
            return restrictions.error();
        file.restrictions = *std::move(restrictions);
    }
    if (auto known = readIdentity(connection, context.clock.today(), file); !known)
        return known.error();
    file.request.isAskedLate = isAskedLate(file.request, file.questions, file.holidays);
    readRight(context, connection, permit, file);
    if (auto covered = coverCorrections(connection, permit, context.clock.today(), file); !covered)
        return covered.error();
    return file;
}

} // namespace request_file
