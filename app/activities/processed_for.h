#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"

#include <QString>

#include <array>
#include <optional>

/// What we process for another controller, as their processor: the record of art. 30(2) GDPR, domain.md 6.2.
/// Who we are, our officer and our representative follow from the settings.
struct ProcessedFor
{
    Id<ProcessedFor> id = {};
    QString controller = {}; ///< a: whom we work for
    QString contact = {};
    QString representative = {};
    QString officer = {};
    QString categories = {}; ///< b: what we do for them
    QString transfers = {};  ///< c: countries, and safeguards of art. 49(1), second subparagraph
    QString measures = {};   ///< d: general description of art. 32(1) measures
    std::optional<Instant> endedAt = std::nullopt;
    int version = 1;

    friend bool operator==(const ProcessedFor &, const ProcessedFor &) = default;
};

/// One of its texts under the name that the command line and errors give it.
struct ProcessedForField
{
    const char *key;
    QString ProcessedFor::*value;
    /// The letter of art. 30(2) GDPR.
    const char *letter;
    bool isMandatory;
};

inline constexpr std::array allProcessedForFields = {
    ProcessedForField{"controller", &ProcessedFor::controller, "a", true},
    ProcessedForField{"contact", &ProcessedFor::contact, "a", true},
    ProcessedForField{"representative", &ProcessedFor::representative, "a", false},
    ProcessedForField{"officer", &ProcessedFor::officer, "a", false},
    ProcessedForField{"categories", &ProcessedFor::categories, "b", true},
    ProcessedForField{"transfers", &ProcessedFor::transfers, "c", false},
    ProcessedForField{"measures", &ProcessedFor::measures, "d", true}};

/// With what was typed trimmed. Invalid "activity.for-controller" without the name of the controller.
Result<ProcessedFor> tidiedProcessedFor(ProcessedFor record);
/// How many mandatory texts are empty.
int gapsOf(const ProcessedFor &record);
