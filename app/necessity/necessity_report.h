#pragma once

#include "app/base/id.h"
#include "app/necessity/held_field.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

struct Contact;

/// A field that is held on people of whom nothing needs it.
struct NeedlessField
{
    HeldField field = HeldField::Name;
    DataCategory category = DataCategory::Identity;
    qint64 people = 0;

    friend bool operator==(const NeedlessField &, const NeedlessField &) = default;
};

/// What is held and not needed, of a whole filing system.
struct NecessityReport
{
    /// How many there are, and of how many anything is not needed.
    qint64 people = 0;
    qint64 concerned = 0;
    /// In the order of allHeldFields, those that nobody is concerned by left out.
    QList<NeedlessField> fields = {};
};

/// One person and what nothing needs of them.
struct NeedlessPerson
{
    Id<Contact> contact = {};
    QString name = {};
    HeldFields fields = {};
    /// An erasure of theirs waits already, whoever asked for it.
    bool waits = false;
    /// Who it is is archived, and whoever asks does not see it: no name is given.
    bool isArchived = false;
};

/// Whose erasure is proposed: of these people, else of everybody of whom the field is not needed, else of
/// everybody of whom anything is not.
struct NecessityChoice
{
    QList<Id<Contact>> contacts = {};
    std::optional<HeldField> field = std::nullopt;
};

/// What became of it.
struct NecessityProposals
{
    /// How many requests lie with the approver now.
    int proposed = 0;
    /// Who was passed over, by the name of the error that says why.
    QMap<QString, int> passedOver = {};
    /// Whether there are more than one turn takes (necessity_proposing::mostAtOnce).
    bool isMore = false;
};
