#include "app/requests/request_at_once.h"
#include "app/requests/request_refusal.h"
#include "app/requests/request_result.h"
#include "app/requests/request_rules.h"
#include "ui/pages/request_answer.h"
#include "ui/pages/request_decision_card.h"
#include "ui/pages/request_detail.h"
#include "ui/pages/request_forbidden_card.h"
#include "ui/pages/request_head.h"
#include "ui/pages/request_identity_card.h"
#include "ui/pages/request_kin.h"
#include "ui/pages/request_letters_card.h"
#include "ui/pages/request_limits_card.h"
#include "ui/pages/request_notices_card.h"
#include "ui/pages/request_package_card.h"
#include "ui/pages/request_plan_export.h"
#include "ui/pages/request_proposal_card.h"
#include "ui/pages/request_received_card.h"
#include "ui/pages/request_refusal_card.h"
#include "ui/pages/request_term_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/reveal.h"
#include "ui/widgets/tab_order.h"

#include <QBoxLayout>
#include <QPushButton>

#include <utility>

namespace {

/// The first control in it that the keyboard can go to; null where there is none.
QWidget *firstControlIn(const QWidget *part)
{
    for (QWidget *next = part->nextInFocusChain(); next && next != part; next = next->nextInFocusChain()) {
        if (part->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus))
            return next;
    }
    return nullptr;
}

} // namespace

void RequestDetail::openAt(Id<Request> id, RequestMove move)
{
    open(id);
    m_move = move; // taken once its file is here
}

bool RequestDetail::isSomebodyUntold() const
{
    return !RequestResult::fromJson(m_file.request.result).openNotices().isEmpty();
}

QList<QWidget *> RequestDetail::nextParts() const
{
    using enum Request::Stage;
    const Request &request = m_file.request;
    const bool isDecided = request_rules::needsDecision(request);
    switch (request.stage) {
    case Received:
    case IdentityRequested:
        if (isDecided || request_rules::isByHand(request.type))
            return {m_identity};
        return {m_limits, m_identity}; // what may not wait
    case ClarificationRequested:
        return {m_term};
    case IdentityConfirmed:
    case Assessed:
    case PlanReady:
        if (isDecided)
            return {m_proposal, m_limits};
        return request_rules::isByHand(request.type) ? QList<QWidget *>{m_package, m_letters, m_finishCard}
                                                     : QList<QWidget *>{m_limits};
    case AwaitingSecondApprover:
        if (m_file.planStale)
            return {m_proposal, m_decision}; // another one first
        // The letter is seen before it is decided.
        return {m_letters, m_decision};
    case Approved:
        // The notices cannot be written any more once it is carried out.
        if (request_refusal::isRefusal(request.outcome))
            return {m_letters, m_finishCard};
        if (m_file.planStale)
            return {m_proposal, m_finishCard};
        return {m_notices, m_finishCard};
    case Executing:
    case NotifyingRecipients:
        return isSomebodyUntold() ? QList<QWidget *>{m_notices, m_finishCard}
                                  : QList<QWidget *>{m_package, m_letters, m_finishCard};
    case Answered:
        return {m_finishCard};
    case Closed:
    case Duplicate:
        return {};
    }
    Q_UNREACHABLE();
}

void RequestDetail::putNextFirst()
{
    QList<QWidget *> parts = nextParts();
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_term, m_identity, m_proposal, m_limits, m_planExport, m_forbidden,
            m_refusal, m_letters, m_decision, m_notices, m_package, m_finishCard, m_stepsCard}) {
        if (!parts.contains(part))
            parts.append(part);
    }
    if (parts == m_parts)
        return;
    m_parts = parts;
    int place = m_column->indexOf(m_received);
    for (QWidget *part : std::as_const(m_parts)) {
        m_column->removeWidget(part);
        m_column->insertWidget(++place, part);
    }
    tabAfter(m_head->findChild<QPushButton *>(), QList<QWidget *>{m_kin, m_received} + m_parts);
}

QWidget *RequestDetail::partOf(RequestMove move) const
{
    switch (move) {
    case RequestMove::AskIdentity:
    case RequestMove::AskScope:
    case RequestMove::HearScope:
        return m_term;
    case RequestMove::ConfirmIdentity:
        return m_identity;
    case RequestMove::LayPlan: // of what is neither corrected nor erased, beside the limits
        return m_proposal->isHidden() ? static_cast<QWidget *>(m_limits) : m_proposal;
    case RequestMove::Approve:
    case RequestMove::Reject:
    case RequestMove::AskBack:
        return m_decision;
    case RequestMove::RefuseUnidentified:
        return m_refusal;
    default: // what comes after the decision
        return m_file.request.stage == Request::Stage::NotifyingRecipients && isSomebodyUntold()
            ? static_cast<QWidget *>(m_notices)
            : m_finishCard;
    }
}

void RequestDetail::goToMove()
{
    if (m_file.request.id != m_id)
        return; // its file comes
    const auto move = std::exchange(m_move, std::nullopt);
    if (!move)
        return;
    QWidget *part = partOf(*move);
    if (part == m_notices && part->isHidden()) {
        m_move = move; // shown as soon as its list is here
        return;
    }
    reveal(part);
    if (*move == RequestMove::AskIdentity) {
        m_term->ask(RequestQuestion::About::Identity);
        return;
    }
    QWidget *first = *move == RequestMove::Answer ? static_cast<QWidget *>(m_answeredOn) : m_execute;
    if (part != m_finishCard || !first->isVisible())
        first = firstControlIn(part);
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}
