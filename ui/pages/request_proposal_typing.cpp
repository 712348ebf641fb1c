#include "ui/pages/request_correction_form.h"
#include "ui/pages/request_ground_form.h"
#include "ui/pages/request_keep_form.h"
#include "ui/pages/request_proposal_card.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString hexOf(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

} // namespace

Proposal RequestProposalCard::wishesOf(const Proposal &proposal) const
{
    if (!isErasure())
        return {.corrections = proposal.corrections, .plan = {}};
    Proposal wishes;
    for (const Proposal::CategoryPlan &row : proposal.plan) {
        const bool isAsked = !m_hasDraft || !m_draft.keeps(row.category);
        if (!row.erase && row.part == Proposal::Part::Whole && isAsked)
            wishes.plan.append(
                {.category = row.category, .erase = false, .reason = row.reason, .exception = row.exception});
    }
    return wishes;
}

QString RequestProposalCard::typed() const
{
    if (!isEditing())
        return {};
    const Proposal wishes = wishesOf(m_wish);
    const Proposal before = wishesOf(m_changes ? m_file.proposal.value_or(Proposal()) : Proposal());
    const QJsonObject pending = isErasure() ? m_keep->typed() : m_correction->typed();
    const QJsonObject ground = isErasure() ? m_ground->typed() : QJsonObject();
    if (wishes == before && pending.isEmpty() && ground.isEmpty())
        return {};
    const QJsonObject all{{u"about"_s, hexOf(m_file.request.proposalDigest)}, {u"wishes"_s, wishes.toJson()},
        {u"pending"_s, pending}, {u"ground"_s, ground}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::optional<int> RequestProposalCard::putBack(const QString &typed)
{
    const QJsonObject all = QJsonDocument::fromJson(typed.toUtf8()).object();
    const auto wishes = Proposal::fromJson(all[u"wishes"_s].toString());
    if (!wishes)
        return std::nullopt;
    // Proposed meanwhile, or before it was changed: what was typed is a change of that.
    m_changes = m_changes || mayChange();
    if (!isEditing())
        return std::nullopt;
    m_wish = *wishes;
    m_hasDraft = false; // what the law keeps is asked for anew, and joined with the wishes when it comes
    const QJsonObject pending = all[u"pending"_s].toObject();
    if (isErasure()) {
        m_keep->putBack(pending);
        m_ground->putBack(all[u"ground"_s].toObject());
    } else {
        m_correction->putBack(pending);
    }
    showState();
    askWhatIsMissing();
    return all[u"about"_s].toString() == hexOf(m_file.request.proposalDigest) ? 0 : 1;
}
