#include "app/demo/demo_requests.h"

#include "app/base/new_uuid.h"
#include "app/changes/change.h"
#include "app/contacts/contact_repository.h"
#include "app/law/request_deadline.h"
#include "app/requests/identity_check.h"
#include "app/requests/person_facts.h"
#include "app/requests/request_at_once.h"
#include "app/requests/request_doing.h"
#include "app/requests/request_execution.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_result.h"
#include "app/requests/request_rules.h"
#include "app/requests/whole_erasures.h"
#include "app/staff/staff_repository.h"

namespace demo_requests {

namespace {

using Stage = Request::Stage;
using Type = Request::Type;
using Ending = Request::Outcome;

constexpr FilingSystem customers = FilingSystem::Customers;

/// A request, and how far it came; identity, proposal and decision follow a day after one another.
struct Story
{
    Type type;
    int daysAgo;
    Stage upTo;
    /// How it ended, where the state does not say.
    Ending ending = Ending::None;
};

constexpr Story stories[] = {{Type::Erasure, 36, Stage::Received}, {Type::Access, 24, Stage::Received},
    {Type::Rectification, 12, Stage::IdentityConfirmed}, {Type::Erasure, 6, Stage::IdentityConfirmed},
    {Type::Rectification, 9, Stage::AwaitingSecondApprover},
    {Type::Erasure, 8, Stage::AwaitingSecondApprover}, {Type::Rectification, 10, Stage::Approved},
    {Type::Erasure, 14, Stage::Approved, Ending::Refused}, {Type::Erasure, 5, Stage::Assessed},
    {Type::Rectification, 11, Stage::NotifyingRecipients}, {Type::Rectification, 13, Stage::Closed},
    {Type::Access, 21, Stage::Closed, Ending::Withdrawn}, {Type::Portability, 3, Stage::Received},
    {Type::Restriction, 1, Stage::Received}, {Type::Objection, 0, Stage::NotifyingRecipients},
    {Type::Erasure, 18, Stage::IdentityRequested}, {Type::Access, 17, Stage::ClarificationRequested},
    {Type::Rectification, 12, Stage::PlanReady}, {Type::Rectification, 13, Stage::Answered},
    {Type::Erasure, 2, Stage::Duplicate}, {Type::ConsentWithdrawal, 1, Stage::NotifyingRecipients},
    {Type::HumanReview, 4, Stage::Received}, {Type::Recipients, 5, Stage::Received},
    {Type::Complaint, 7, Stage::Received}};

/// Whether the program does something of it at once, without anybody deciding.
bool isBegunOnReceipt(Type type)
{
    const Request request{.type = type};
    return request_rules::stopsAtOnce(request) || request_rules::restrictedFromReceipt(request);
}

/// Tells one story; each step is stored with who took it.
class Teller final
{
public:
    Teller(Change &change, QString clerk, QString approver, const Sign &sign)
        : m_change(change), m_clerk{std::move(clerk)}, m_approver{std::move(approver)}, m_sign(sign)
    {}

    Outcome tell(const Story &story, Id<Contact> person)
    {
        const auto steps = {
            &Teller::confirm, &Teller::propose, &Teller::decide, &Teller::execute, &Teller::close};
        m_story = story;
        const bool isRepeated = story.upTo == Stage::Duplicate;
        if (auto opened = open(isRepeated ? m_first.contact : person); !opened)
            return opened;
        if (story.upTo == Stage::Duplicate)
            return store(request_rules::setAside(m_request, m_first, daysAgo(story.daysAgo - 1)), "set-aside",
                m_clerk, 1);
        if (story.upTo == Stage::Received && !m_first.id.isStored())
            m_first = m_request;
        if (story.upTo == Stage::IdentityRequested)
            return ask(RequestQuestion::About::Identity, "identity-asked",
                QStringLiteral("Het verzoek kwam van een onbekend adres."));
        if (story.ending == Ending::Withdrawn)
            return store(
                request_rules::withdrawn(m_request, daysAgo(story.daysAgo - 2)), "withdrawn", m_clerk, 2);
        for (const auto step : steps) {
            if (m_request.stage == story.upTo)
                break;
            if (auto taken = (this->*step)(); !taken)
                return taken;
            if (auto turned = turn(); !turned)
                return turned;
        }
        return done;
    }

private:
    Instant daysAgo(int days) const { return {m_change.now().micros - days * Instant::day}; }

    Outcome open(Id<Contact> person)
    {
        const auto contact = contact_repository::byId(m_change.connection(), customers, person);
        if (!contact)
            return contact.error();
        if (!*contact)
            return Error{Failure::NotFound, QStringLiteral("request.contact")};
        // What may not wait was done by whoever took it in (request_doing::onReceipt): here that is the
        // founder.
        const RequestActor clerk =
            isBegunOnReceipt(m_story.type) ? RequestActor{m_change.permit().staffRef()} : m_clerk;
        const QDate received = m_change.today().addDays(-m_story.daysAgo);
        m_request = Request{.filingSystem = customers,
            .ref = newUuid(),
            .type = m_story.type,
            .contact = person,
            .contactRef = (*contact)->ref,
            .receivedOn = received,
            .dueOn = dueSafe(received, HolidayMode::Core),
            .channel = Request::Channel::Email,
            .registeredBy = clerk.staffRef,
            .registeredAt = daysAgo(m_story.daysAgo)};
        const auto id = request_repository::add(m_change.connection(), m_request);
        if (!id)
            return id.error();
        m_request.id = *id;
        m_change.requestsTouched(customers);
        m_change.touched(customers, person);
        if (auto noted = note("received", clerk, 0); !noted)
            return noted;
        return beginOnReceipt();
    }

    /// As the program does it the moment that a request is taken in.
    Outcome beginOnReceipt()
    {
        if (!isBegunOnReceipt(m_story.type))
            return done;
        const Instant asOf = m_change.now();
        m_change.tellAsOf(m_request.registeredAt);
        const auto begun = request_doing::onReceipt(m_change, m_request.id, customers);
        m_change.tellAsOf(asOf);
        return begun ? reread() : begun;
    }

    Outcome confirm()
    {
        return store(request_rules::identityConfirmed(m_request, m_clerk, QStringLiteral("in-person"),
                         identityLevelOf(u"in-person").value_or(0), daysAgo(m_story.daysAgo - 1)),
            "identity-confirmed", m_clerk, 1);
    }

    Outcome ask(RequestQuestion::About about, const char *step, const QString &why)
    {
        const RequestQuestion question{
            .about = about, .askedOn = m_change.today().addDays(2 - m_story.daysAgo), .reason = why};
        const auto next = request_rules::asked(m_request, question, m_change.today());
        if (!next)
            return next.error();
        if (auto added =
                request_repository::addQuestion(m_change.connection(), customers, m_request.id, question);
            !added)
            return added;
        return store(next, step, m_clerk, 2);
    }

    /// Off the straight road, for the stories that leave it.
    Outcome turn()
    {
        if (m_story.upTo == Stage::ClarificationRequested && m_request.stage == Stage::IdentityConfirmed)
            return ask(RequestQuestion::About::Scope, "scope-asked",
                QStringLiteral("Er is veel vastgelegd; om welke periode gaat het?"));
        if (m_story.upTo == Stage::PlanReady && m_request.stage == Stage::AwaitingSecondApprover) {
            const QString question = QStringLiteral("Waar blijkt de nieuwe schrijfwijze uit?");
            return store(request_rules::askedBack(m_request, m_approver, question), "asked-back", m_approver,
                3, question);
        }
        if (m_story.upTo == Stage::Answered && m_request.stage == Stage::NotifyingRecipients)
            return store(request_rules::answered(m_request, m_change.today(), m_change.today()), "answered",
                m_clerk, 4);
        return done;
    }

    Outcome propose()
    {
        Proposal wish;
        if (m_story.ending == Ending::Refused)
            wish = {.refusal = {RefusalReason::LegalClaims},
                .refusalWords = QStringLiteral("Er loopt een geschil over de laatste levering.")};
        else if (m_request.type == Type::Rectification)
            wish.corrections = {{QStringLiteral("surname"), {}, QStringLiteral("Schrijfwijze")}};
        const auto complete =
            request_execution::completed(m_change.connection(), m_request, wish, m_change.today());
        if (!complete)
            return complete.error();
        return store(
            request_rules::proposed(m_request, m_clerk, complete->toJson(), daysAgo(m_story.daysAgo - 2)),
            "proposed", m_clerk, 2);
    }

    Outcome decide()
    {
        // What was rejected is assessed once more.
        const bool isRejected = m_story.upTo == Stage::Assessed;
        const auto verdict = isRejected ? Decision::Verdict::Rejected : Decision::Verdict::Approved;
        m_decision = {.ref = newUuid(),
            .approver = m_approver.staffRef,
            .verdict = verdict,
            .reason =
                isRejected ? QStringLiteral("De lopende overeenkomst ontbreekt in het voorstel.") : QString(),
            .proposalDigest = m_request.proposalDigest,
            .decidedAt = daysAgo(m_story.daysAgo - 3)};
        const auto next = request_rules::decided(
            m_request, m_approver, verdict, m_decision.reason, m_decision.proposalDigest);
        if (auto signature = m_sign(m_request, m_decision); !signature)
            return signature;
        if (auto added =
                request_repository::addDecision(m_change.connection(), customers, m_request.id, m_decision);
            !added)
            return added;
        return store(next, isRejected ? "rejected" : "approved", m_approver, 3);
    }

    Outcome execute()
    {
        const auto next = request_rules::executed(m_request, m_clerk, m_decision, m_change.now());
        if (!next)
            return next.error();
        WholeErasures erasures;
        CommonFacts common(m_change.connection());
        PersonFacts person(common, customers, m_request.contact);
        if (auto carried = request_execution::carryOut(m_change, person, *next, m_decision, erasures);
            !carried)
            return carried.error();
        if (auto gone = erasures.carryOut(m_change.connection()); !gone)
            return gone;
        return reread();
    }

    Outcome close()
    {
        const QDate today = m_change.today();
        const QStringList recipients = RequestResult::fromJson(m_request.result).openNotices();
        for (const QString &recipient : recipients) {
            const auto told = request_rules::notified(m_request, recipient, today, today);
            if (auto stored = store(told, "notified", m_clerk, m_story.daysAgo); !stored)
                return stored;
        }
        return store(request_rules::closed(m_request, today, today, m_change.now()), "closed", m_clerk,
            m_story.daysAgo);
    }

    Outcome note(const char *step, const RequestActor &actor, int daysLater, const QString &remark = {})
    {
        return request_repository::addStep(m_change.connection(), customers, m_request.id,
            {.step = QString::fromLatin1(step),
                .actor = actor.staffRef,
                .happenedAt = daysAgo(m_story.daysAgo - daysLater),
                .remark = remark});
    }

    Outcome store(const Result<Request> &next, const char *step, const RequestActor &actor, int daysLater,
        const QString &remark = {})
    {
        if (!next)
            return next.error();
        if (auto stored = request_repository::replace(m_change.connection(), *next); !stored)
            return stored;
        if (auto noted = note(step, actor, daysLater, remark); !noted)
            return noted;
        return reread();
    }

    /// Storing counts the version on.
    Outcome reread()
    {
        const auto request = request_repository::byId(m_change.connection(), customers, m_request.id);
        if (!request)
            return request.error();
        if (!*request)
            return Error{Failure::NotFound, QStringLiteral("request.find")};
        m_request = **request;
        return done;
    }

    Change &m_change;
    RequestActor m_clerk;
    RequestActor m_approver;
    const Sign &m_sign;
    Story m_story = {};
    Request m_request;
    /// What a later story repeats.
    Request m_first;
    Decision m_decision;
};

Result<QString> refOf(Change &change, const QString &name)
{
    const auto member = staff_repository::byName(change.connection(), name);
    if (!member)
        return member.error();
    return *member ? (*member)->member.ref : change.permit().staffRef();
}

} // namespace

Outcome add(Change &change, const QList<Id<Contact>> &people, const QList<Id<Contact>> &invoiced,
    Id<Contact> leaver, const Sign &sign)
{
    const auto clerk = refOf(change, QStringLiteral("okafor"));
    if (!clerk)
        return clerk.error();
    const auto approver = refOf(change, QStringLiteral("yildiz"));
    if (!approver)
        return approver.error();
    Teller teller(change, *clerk, *approver, sign);
    if (auto told = teller.tell({Type::Erasure, 16, Stage::Closed}, leaver); !told)
        return told;
    if (!invoiced.isEmpty()) {
        if (auto told = teller.tell({Type::Erasure, 15, Stage::NotifyingRecipients}, invoiced.first()); !told)
            return told;
    }
    constexpr qsizetype apart = 3;
    qsizetype next = 0;
    for (const Story &story : stories) {
        if (next >= people.size())
            return done;
        if (auto told = teller.tell(story, people[next]); !told)
            return told;
        next += apart;
    }
    return done;
}

} // namespace demo_requests
