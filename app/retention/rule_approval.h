#pragma once

#include "app/retention/rule_weighing.h"
#include "app/retention/term_move.h"

/// Lets a change of a rule count.
class RuleApproval final : public TermOrder
{
public:
    RuleApproval(QString ruleId, int number, QString reason);

    Result<Aim> look(Change &change, RenewalBasis basis) const override;
    Result<QList<FilingSystem>> putDown(Change &change) const override;

private:
    QString m_ruleId;
    int m_number;
    QString m_reason;
};
