#include "app/requests/decision_heads.h"

#include "app/audit/trail_epochs.h"
#include "app/requests/decision_document.h"

namespace decision_heads {

Result<QList<LogHead>> inEpochs(
    Connection &connection, const QList<DecisionDocument> &decisions, const QList<LogHead> &chain)
{
    QList<LogHead> heads;
    for (const DecisionDocument &decision : decisions) {
        LogHead epoch = chain.constFirst();
        if (decision.vault != epoch.vault)
            continue;
        if (chain.size() > 1) {
            const auto holder =
                trail_epochs::holding(connection, chain, decision.trailSize, decision.trailRoot);
            if (!holder)
                return holder.error();
            epoch = holder->value_or(epoch);
        }
        heads.append({.vault = epoch.vault,
            .epoch = epoch.epoch,
            .size = decision.trailSize,
            .root = decision.trailRoot});
    }
    return heads;
}

} // namespace decision_heads
