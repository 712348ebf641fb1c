#include "app/requests/request_result.h"
#include "ui/pages/request_answer.h"
#include "ui/pages/request_decision_card.h"
#include "ui/pages/request_detail.h"
#include "ui/pages/request_identity_card.h"
#include "ui/pages/request_limits_card.h"
#include "ui/pages/request_notices_card.h"
#include "ui/pages/request_proposal_card.h"
#include "ui/pages/request_refusal_card.h"
#include "ui/pages/request_term_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/reveal.h"

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
