#pragma once

#include "app/base/id.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <array>

struct Contact;

/// By what people may be the same, in the order in which the file is looked through.
enum class DuplicateSign { CustomerNumber, Email, Phone, NameAndPostcode };

inline constexpr std::array allDuplicateSigns = {DuplicateSign::CustomerNumber, DuplicateSign::Email,
    DuplicateSign::Phone, DuplicateSign::NameAndPostcode};

/// The stable word, "name-and-postcode".
QString keyOf(DuplicateSign sign);

/// People who share something that only one person usually has.
struct DuplicateGroup
{
    DuplicateSign by = DuplicateSign::Email;
    /// In the order of their numbers; of each shared value at most 20.
    QList<Id<Contact>> contacts = {};
    /// There are more than these: it is rather something that many have than a sign of one person.
    bool hasMore = false;

    friend bool operator==(const DuplicateGroup &, const DuplicateGroup &) = default;
};

/// Where a page of possible duplicates goes on.
struct DuplicatePlace
{
    DuplicateSign by = DuplicateSign::CustomerNumber;
    /// The last value that was looked at; empty: from the first.
    QString after = {};
    bool isEnd = false;
};

/// A page of them. It may be short, or empty, where a long stretch of the file holds none.
struct DuplicatePage
{
    QList<DuplicateGroup> groups = {};
    DuplicatePlace next = {};
};
