#pragma once

#include "app/access_reviews/access_review.h"
#include "app/access_reviews/leaving_check.h"
#include "app/access_reviews/review_due.h"

#include <QHash>
#include <QString>

/// Reviews of access and of the trail, as people read them.

/// How members are called, by their `ref`.
using AccessNames = QHash<QString, QString>;

QString accessReviewWords(const char *text);

/// "Role", "Recovery key", "Outside office hours": what a line is about.
QString accessMatterWord(AccessMatter matter);
/// "Privileged roles", "Everybody", "Trail".
QString accessScopeWord(AccessReviewScope scope);
/// The same with the month of a review of the trail.
QString accessReviewTitle(const AccessReview &review);
/// "Keep", "Change", ...
QString accessVerdictWord(AccessVerdict verdict);
/// What is wrong with a line, as a sentence; empty where nothing is.
QString accessFaultSentence(const QString &fault);
QString reviewDueWord(ReviewDueKind kind);
/// "Access review of privileged roles: due on 30-11-2026".
QString reviewDueSentence(const ReviewDue &due, QDate today);
/// The same of one that is late.
QString lateReviewSentence(const ReviewDue &due);
/// What has to be settled, as a sentence.
QString leavingStepSentence(LeavingStep step);

/// The member, or that they are none any more; empty for nobody's.
QString accessHolder(const AccessLine &line, const AccessNames &names);
/// Which role, place, act or person it is.
QString accessWhich(const AccessLine &line, const AccessNames &names);
QString accessMoment(std::optional<Instant> moment);
/// What was decided on a line, by whom and why, and whether it came to pass; empty where nothing was.
QString accessDecisionWords(const AccessDecision *decision, const AccessNames &names);
/// Why something gives access and when that was looked at last, as the review says; or that none did.
QString accessReviewedWords(const ReviewedAccess &standing, const AccessNames &names);
/// How it stands with a review: open until a day, late, signed.
QString accessReviewState(const AccessReview &review, QDate today);
