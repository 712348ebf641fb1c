#include "ui/pages/request_answer.h"
#include "ui/pages/request_decision_card.h"
#include "ui/pages/request_detail.h"
#include "ui/pages/request_identity_card.h"
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
    m_move = move;
    open(id);
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
    case RequestMove::LayPlan:
        return m_proposal;
    case RequestMove::Approve:
    case RequestMove::Reject:
    case RequestMove::AskBack:
        return m_decision;
    case RequestMove::RefuseUnidentified:
        return m_refusal;
    default: // what comes after the decision
        return m_finishCard;
    }
}

void RequestDetail::goToMove()
{
    const auto move = std::exchange(m_move, std::nullopt);
    if (!move)
        return;
    QWidget *part = partOf(*move);
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
