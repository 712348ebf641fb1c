#pragma once

#include "app/requests/proposal.h"
#include "app/requests/refusal_reason.h"
#include "app/requests/request_grounds.h"

#include <QString>

/// Why a request is refused, in a sentence to the person: "We could not establish who you are."
QString refusalSentence(RefusalReason reason);
/// The same in a few words, for a list to choose from.
QString refusalWord(RefusalReason reason);
/// "art. 12(5) GDPR", "art. 41(1) UAVG"; the law by its name in the language that is spoken.
QString refusalArticle(RefusalReason reason);

/// A ground or an exception in a few words.
QString groundWord(ErasureGround ground);
QString exceptionWord(ErasureException exception);
/// Why something stays: the exception with its article, and by which statute, hold or words.
QString keepingWords(const Proposal::CategoryPlan &row);
/// "art. 17(3)(b) GDPR" for "17-3-b"; in Dutch "artikel 17 lid 3 onder b AVG".
QString pointArticle(const QString &key);
