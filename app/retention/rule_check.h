#pragma once

#include "app/base/result.h"
#include "app/retention/retention_rule.h"

#include <QList>

/// Whether a rule makes sense by itself (domain.md 8.4). Invalid, with `where` and the field as first place:
/// "rule.id", "rule.without-basis" (a duty or limit names its statute or guidance), "rule.without-rationale",
/// "rule.without-subject", "rule.covers-nothing", "rule.without-trigger", "rule.archive-without-duty" and
/// "rule.duty-without-archive", "rule.duty-until-trigger", "rule.grace-on-review". Refused
/// "rule.trigger-unrecorded" where it is switched on though nothing records its start, and "rule.unconfirmed"
/// where it is on before its term was confirmed.
Outcome checkRule(const RetentionRule &rule, const QString &where);

/// What the rules in force say against each other. Nothing is refused for the first three; two duties that
/// say the same are.
struct RuleFlag
{
    enum class Kind {
        LimitUnderDuty = 1, ///< allowed by domain.md 8.5: the duty beats the limit
        NeedCut = 2,        ///< the need ends when the limit does
        NeedTwice = 3,      ///< another need covers the same from the same start for the same term
        DutyTwice = 4
    };

    Kind kind = Kind::NeedCut;
    QString rule = {};  ///< the one that is looked at
    QString other = {}; ///< the one it meets
    ContactKinds contactKinds = {};
    DataCategories categories = {};

    friend bool operator==(const RuleFlag &, const RuleFlag &) = default;
};

/// How a rule meets those that are in force beside it; itself, by id, is not among them.
QList<RuleFlag> ruleFlags(const RetentionRule &rule, const QList<RetentionRule> &others);
