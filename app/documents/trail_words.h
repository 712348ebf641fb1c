#pragma once

#include "app/audit/row_state_check.h"
#include "app/audit/trail_check.h"
#include "app/requests/decision_check.h"

#include <QString>

/// The code of `--json`: edited, deleted, swapped, duplicated, added, truncated, rolled-back, forked.
QString trailFindingCode(TrailFinding::Kind kind);

/// What is wrong with the trail and where, for people; entries are counted from 1, as the list of them does.
QString trailFindingSentence(const TrailFinding &finding);

/// The same of a row that is not as the trail says it was left; names no person.
QString rowFindingSentence(const RowFinding &finding);
/// The code of `--json`: request, member, rule, consent.
QString rowTableCode(row_state::Table table);

/// A decision on a request that nobody entitled took, or that is not there.
QString decisionFindingSentence(const DecisionFinding &finding);

/// Nobody but its first signer has put their name under a head for a working day.
QString cosignatureDueSentence();

/// A head bears the name of a member who did not sign it, or nobody's.
QString forgedCheckpointSentence();

/// What is stored as a signature for a restore is none.
QString forgedRestoreSentence();

/// A restore that fewer than two members signed for: at which entry, how many signed, and whether another is
/// there who may.
QString unsignedRestoreSentence(quint64 sequence, int members, bool isSecondThere);
