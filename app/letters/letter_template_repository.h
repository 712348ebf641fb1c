#pragma once

#include "app/base/result.h"
#include "app/letters/letter_template.h"

#include <QList>

class Connection;

/// Changed templates: each change is a row, and none is written over.
namespace letter_template_repository {

/// The last change of every template that was changed, also of one that is as it ships again.
Result<QList<LetterTemplate>> changed(Connection &connection);
/// The last change of one, or that of a version; nothing where there is none.
Result<std::optional<LetterTemplate>> find(Connection &connection, const LetterKind &kind,
    LetterLanguage language, std::optional<int> version = std::nullopt);
/// ChangedMeanwhile where somebody else added this version first.
Outcome add(Connection &connection, const LetterTemplate &changed);

} // namespace letter_template_repository
