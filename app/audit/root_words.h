#pragma once

#include "app/vault/sha256.h"

#include <QString>

/// The root of a trail for people: on the footer of a letter, in a report, over the telephone
/// (security.md 4.5.4).
namespace root_words {

/// The first 64 bits as eight Dutch words, the same in every language of the program, since papers in several
/// are compared.
QString shortForm(const Digest &root);

} // namespace root_words
