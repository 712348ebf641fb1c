#pragma once

#include "app/imports/existing_contact.h"
#include "app/imports/import_mapping.h"
#include "app/imports/import_row.h"

/// One field in which a row differs from the person who is in the file already, and what becomes of it.
struct FieldDifference
{
    enum class Fate {
        Applied,
        NeedsRequest, ///< the edit table asks for a request: left and listed
        Asked,        ///< the policy asks a person: left and listed
        Suppressed,   ///< on the suppression list, and does not come back by an import: left and listed
        Kept          ///< the policy keeps ours
    };

    ContactField field = ContactField::Surname;
    QString before = {};
    QString after = {};
    Fate fate = Fate::Applied;

    friend bool operator==(const FieldDifference &, const FieldDifference &) = default;
};

/// What a row would change about a person: fields by the policy of their column and by the edit table, and what
/// is only ever added.
struct ContactDifferences
{
    QList<FieldDifference> fields = {};
    QList<RelationFact> newFacts = {};
    QStringList newNotes = {};
    /// Something would be added, but nothing may be.
    bool withheld = false;

    bool changesAnything() const;
};

/// An empty cell never erases. `mayEdit` false: nothing may be changed, and every difference is
/// listed.
ContactDifferences differencesOf(
    const ExistingContact &person, const ImportRow &row, const ImportMapping &mapping, bool mayEdit);
