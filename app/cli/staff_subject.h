#pragma once

#include "app/cli/command.h"
#include "app/staff/staff_member.h"

/// What the commands of the staff share: whom they name, which roles, where a new passphrase is.

QCommandLineOption memberNameOption();
QCommandLineOption roleOption();
QList<QCommandLineOption> newPassphraseOptions();

/// The grants that the options name: `--filing-system` may be given more than once.
Result<QList<Grant>> grantsOf(const CommandRun &run);
/// The member of `--name`, or of another option.
Result<StaffMember> memberNamed(const CommandRun &run, const QString &option = QStringLiteral("name"));
