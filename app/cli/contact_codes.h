#pragma once

#include "app/contacts/contact_details.h"

#include <optional>

/// The codes of the command line for ways to reach somebody and for numbers that systems know them by.
QString codeOf(ContactPoint::Kind kind);
/// Empty for none.
QString codeOf(ContactPoint::Label label);
QString codeOf(Identifier::Kind kind);
std::optional<Identifier::Kind> identifierKindFromCode(const QString &code);
