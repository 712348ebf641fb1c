#pragma once

#include "app/cli/command.h"
#include "app/reviews/reviews.h"

/// Which session, in which filing system.
struct ReviewSubject
{
    FilingSystem filingSystem;
    QString ref;
};

Result<ReviewSubject> reviewSubject(const CommandRun &run);

/// A session, an item and a sitting as `--json` tells them, and as lines.
QJsonObject sessionJson(const ReviewSession &session, const QString &officer);
QJsonObject itemJson(const ReviewItem &item);
QString itemLine(const ReviewItem &item, const QString &name);
Answer sittingAnswer(const ReviewSitting &sitting);
/// What there is to look at, beside the item.
void tellEvidence(const CommandRun &run, const ReviewEvidence &evidence, Answer &answer);

/// Signing and minutes; reviewCommands ends with these.
QList<Command> reviewMinutesCommands();
