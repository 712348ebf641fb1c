#pragma once

#include "app/base/filing_system.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/grounds/contact_ground.h"

#include <QSet>

class Connection;

/// Who is kept for which words.
namespace ground_words_repository {

/// The contacts whom a member has given any of these words of their own since a moment, with where they came
/// from or with a ground for a purpose.
Result<QSet<qint64>> givenSince(Connection &connection, FilingSystem filingSystem, const QString &staffRef,
    const GroundWish &wish, Instant since);

} // namespace ground_words_repository
