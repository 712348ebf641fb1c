#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"

#include <QString>

#include <optional>

struct ImportBatch;
enum class ContactField;
enum class EditCause;

/// One change of one field, with what stood there before, so that it can be undone.
struct FieldChange
{
    Id<FieldChange> id = {};
    ContactField field = {};
    QString before = {};
    QString after = {};
    EditCause cause = {};
    QString source = {};
    Id<ImportBatch> batch = {};
    /// The request that asked for it; empty for a direct edit.
    QString requestRef = {};
    Instant changedAt = {};
    QString changedBy = {};
    /// It was made on a record of the same person that went into this one: no news of what stands here.
    bool isAbsorbed = false;
    /// When what stood there before and after went, since nobody needs it any more: both are empty then.
    std::optional<Instant> valuesGoneAt = std::nullopt;
    /// Both are left out here, for who has not asked to see them.
    bool isCovered = false;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};
