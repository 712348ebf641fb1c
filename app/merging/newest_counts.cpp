#include "app/merging/newest_counts.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace newest_counts {

namespace {

Addressee stricterOf(const Addressee &one, const Addressee &other)
{
    Addressee stricter = one.capacity <= other.capacity ? one : other;
    if (one.localRule.isEmpty() || other.localRule.isEmpty())
        stricter.localRule.clear();
    return stricter;
}

bool isLaxer(const Addressee &one, const Addressee &than)
{
    return one.capacity > than.capacity || (!one.localRule.isEmpty() && than.localRule.isEmpty());
}

SoftOptIn stricterOf(const SoftOptIn &one, const SoftOptIn &other)
{
    if (one.isComplete() != other.isComplete())
        return one.isComplete() ? other : one;
    return one.soldOn <= other.soldOn ? one : other;
}

bool isLaxer(const SoftOptIn &one, const SoftOptIn &than)
{
    return one.isComplete() && (!than.isComplete() || one.soldOn > than.soldOn);
}

PublishedAddress stricterOf(const PublishedAddress &one, const PublishedAddress &other)
{
    return one.isGone ? one : other;
}

bool isLaxer(const PublishedAddress &one, const PublishedAddress &than)
{
    return !one.isGone && than.isGone;
}

/// Those of one key, in the order of recording; at the same moment the kept record's first, as they will be
/// stored.
template <typename Record>
QList<Record> restoringOf(const QList<Record> &kept, const QList<Record> &absorbed)
{
    QList<std::pair<Record, bool>> all;
    for (const Record &record : kept)
        all.append({record, true});
    for (const Record &record : absorbed)
        all.append({record, false});
    std::stable_sort(all.begin(), all.end(),
        [](const auto &a, const auto &b) { return a.first.recordedAt < b.first.recordedAt; });
    QList<Record> added;
    std::optional<Record> ofKept;
    std::optional<Record> ofAbsorbed;
    for (qsizetype at = 0; at < all.size(); ++at) {
        const auto &[record, isKept] = all[at];
        (isKept ? ofKept : ofAbsorbed) = record;
        // Of what was recorded at one moment the last one counts.
        const bool isLast = at + 1 == all.size() || all[at + 1].first.recordedAt != record.recordedAt;
        if (!isLast || !ofKept || !ofAbsorbed)
            continue;
        Record stricter = stricterOf(*ofKept, *ofAbsorbed);
        if (!isLaxer(record, stricter))
            continue;
        stricter.id = {};
        stricter.recordedAt = record.recordedAt;
        added.append(stricter);
    }
    return added;
}

template <typename Record, typename KeyOf>
QList<Record> restoringByKey(const QList<Record> &kept, const QList<Record> &absorbed, KeyOf keyOf)
{
    std::map<decltype(keyOf(Record())), std::pair<QList<Record>, QList<Record>>> groups;
    for (const Record &record : kept)
        groups[keyOf(record)].first.append(record);
    for (const Record &record : absorbed)
        groups[keyOf(record)].second.append(record);
    QList<Record> added;
    for (const auto &[key, group] : groups)
        added += restoringOf(group.first, group.second);
    return added;
}

} // namespace

QList<Addressee> restoring(const QList<Addressee> &kept, const QList<Addressee> &absorbed)
{
    return restoringOf(kept, absorbed);
}

QList<SoftOptIn> restoring(const QList<SoftOptIn> &kept, const QList<SoftOptIn> &absorbed)
{
    return restoringByKey(
        kept, absorbed, [](const SoftOptIn &each) { return std::pair(each.purpose.number(), each.channel); });
}

QList<PublishedAddress> restoring(
    const QList<PublishedAddress> &kept, const QList<PublishedAddress> &absorbed)
{
    return restoringByKey(kept, absorbed,
        [](const PublishedAddress &each) { return std::pair(each.purpose.number(), each.detail.number()); });
}

} // namespace newest_counts
