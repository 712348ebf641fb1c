#pragma once

#include "app/cli/command.h"
#include "app/contacts/forbidden_text.h"
#include "app/requests/proposal.h"

#include <QJsonArray>

/// What was found in free text: [`place`, `number`, `at`, `kind`, `class`, `certain`, `times`, `remedy`].
QJsonArray jsonOf(const QList<ForbiddenText> &texts);
/// The same for people, with how each is removed.
QStringList linesOf(const QList<ForbiddenText> &texts, const std::optional<Proposal> &plan = std::nullopt);

/// Tells it of a request's person as `forbidden`; nothing where nobody is there any more.
Outcome tellForbidden(const CommandRun &run, FilingSystem filingSystem, Id<Contact> contact,
    const std::optional<Proposal> &plan, Answer &answer);

/// "contact mask".
Command maskCommand();
