#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_file.h"
#include "app/contacts/field_change.h"
#include "app/merging/merge_plan.h"

#include <QSet>

/// What the fields of two records become when they are made one.
namespace merge_fields {

/// One of the two records, with what decides whose value is the newer.
struct Side
{
    ContactFile file = {};
    QList<FieldChange> history = {};
    /// The numbers of the addresses and numbers that consent, a sale or a publication is about.
    QSet<qint64> bound = {};
};

/// The word that chooses a field: that of the edit table, "address" for a postal address as a whole.
QString codeOf(ContactField field);
/// The field of a word; none where it cannot be chosen.
std::optional<ContactField> fieldFrom(QStringView code);
/// Whether both records' values can be had: addresses and numbers.
bool takesBoth(ContactField field);

/// Of each field that one of the two has filled, whose value it gets: the choice, or else the filled one, or
/// else the one that was changed last; the parts of a name go with the surname. Of two dates of birth the
/// later one stays, unless the person had one corrected, and a date rather than none, so that no consent of a
/// child comes to count (art. 8 GDPR). Refused "merge.corrected" (the fields) for a choice against a value
/// that was corrected at the person's request, "merge.birth-date" against the later date of birth; Invalid
/// "merge.choice" (the field) for both values of a field that takes one.
Result<QList<MergeField>> settled(const Side &kept, const Side &absorbed, const MergeChoices &choices);

/// What becomes of each address and number, as far as it is not both records' own business: without a choice
/// all of both.
QList<MergeItem> items(const Side &kept, const Side &absorbed, const MergeChoices &choices);

} // namespace merge_fields
