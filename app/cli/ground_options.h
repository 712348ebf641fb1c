#pragma once

#include "app/cli/command.h"
#include "app/grounds/contact_ground.h"
#include "app/grounds/ground_rule.h"

/// The options that say why somebody is kept and until when; what is not given is filled in with what is
/// usual.
QList<QCommandLineOption> groundOptions();
Result<GroundWish> groundWishOf(const CommandRun &run);

/// `reason`, `reason_from`, `until`, `until_rule`, and of a legitimate interest in a business contact
/// `interest`, `balancing` and `review`. `until`: the day that was decided on, else the one that the rule
/// gives so far.
QJsonObject jsonOf(
    const ContactGround &ground, ContactKind kind, const QString &basis, QDate untilByRule = {});
/// The reason and the end, as a person reads them.
QStringList linesOf(const ContactGround &ground, ContactKind kind, const QString &basis);
