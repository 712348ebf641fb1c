#pragma once

#include "app/contacts/contact_details.h"
#include "app/contacts/covered_fields.h"
#include "app/contacts/field_change.h"
#include "app/retention/relation_fact.h"

#include <QList>

/// A group of a person as it was uncovered for somebody; what belongs to another group is empty.
struct RevealedGroup
{
    CoveredGroup group = CoveredGroup::Notes;
    DataClass dataClass = DataClass::Sensitive;
    /// The newest first. A national number that no statute allows is masked in them.
    QList<Note> notes = {};
    /// With what stood in notes before.
    QList<FieldChange> changes = {};
    QList<RelationFact> facts = {};
};
