#pragma once

#include "app/access_reviews/access_review.h"
#include "app/cli/command.h"
#include "app/documents/access_review_words.h"

/// What the commands about access answer with.

/// By the sign-in name of each member.
Result<AccessNames> accessNames(const CommandRun &run);

QJsonObject jsonOf(const AccessLine &line, const AccessNames &names);
/// What was decided on a line; null where nothing was.
QJsonValue decisionJson(const AccessDecision *decision, const AccessNames &names);
/// `number` stands before it where it is not 0.
QString lineOf(const AccessLine &line, const AccessNames &names, int number = 0);

/// The review, with all its lines where `isWhole`.
QJsonObject jsonOf(const AccessReview &review, const AccessNames &names, QDate today, bool isWhole);
QStringList linesOf(const AccessReview &review, const AccessNames &names, QDate today);
