#pragma once

#include "app/gate/addressee.h"
#include "app/gate/published_address.h"
#include "app/gate/soft_opt_in.h"

#include <QList>

/// Of what else lets somebody be reached, the newest record counts (app/gate). Put together, the newest of
/// one record of a person might allow what the other did not; so records are added that repeat the stricter
/// one, each of the moment from which the newest allowed too much: an answer about the past stays as strict.
/// Where one of the two has no record, it says nothing.
namespace newest_counts {

/// The records to add, oldest first. A private person is stricter than somebody in business, and that than a
/// legal person; who is inside the EEA is stricter than who is not.
QList<Addressee> restoring(const QList<Addressee> &kept, const QList<Addressee> &absorbed);

/// The same per purpose and channel: a test that did not hold is stricter, and then the older sale.
QList<SoftOptIn> restoring(const QList<SoftOptIn> &kept, const QList<SoftOptIn> &absorbed);

/// The same per purpose and address: what was taken away again stays so.
QList<PublishedAddress> restoring(
    const QList<PublishedAddress> &kept, const QList<PublishedAddress> &absorbed);

} // namespace newest_counts
