#pragma once

#include <QString>
#include <QStringView>

#include <array>

/// The ten groups of the record of processing activities.
enum class ActivityGroup {
    Activity,
    Controller,
    Purposes,
    People,
    Recipients,
    Transfers,
    Retention,
    Measures,
    Assessment,
    Keeping
};

inline constexpr std::array allActivityGroups = {ActivityGroup::Activity, ActivityGroup::Controller,
    ActivityGroup::Purposes, ActivityGroup::People, ActivityGroup::Recipients, ActivityGroup::Transfers,
    ActivityGroup::Retention, ActivityGroup::Measures, ActivityGroup::Assessment, ActivityGroup::Keeping};

/// "activity", "controller", ...
QString keyOf(ActivityGroup group);

/// Where a field is filled from. What the file knows by itself is never typed.
enum class ActivitySource {
    Typed,
    Settings,   ///< what the file was told about the organisation
    Purposes,   ///< the catalogue of purposes
    Processors, ///< the register of processors and its flows
    Rules,      ///< the retention rules in force
    Backups,    ///< how backups are made
    Program,    ///< what the program itself enforces, and the register of measures
    Screening,  ///< the newest DPIA screening of the activity
    Reviews     ///< the newest review of the activity
};

/// Whether a field must be filled.
enum class ActivityNeed {
    Always, ///< mandatory
    Where,  ///< only where it applies: an interest that is weighed, special data, a joint controller
    Optional
};

/// How a typed field is typed.
enum class ActivityInput { None, Line, Text, Day, Choice, Picks };

/// One field of the record: art. 30(1) GDPR, domain.md 6.1, and what is needed besides.
struct ActivityField
{
    /// The stable word: "data-categories".
    const char *key;
    ActivityGroup group;
    ActivityNeed need;
    /// The letter of art. 30(1) GDPR; empty for what is needed besides.
    const char *letter;
    ActivitySource source;
    ActivityInput input = ActivityInput::None;

    bool isTyped() const { return source == ActivitySource::Typed; }
};

inline constexpr int activityFieldCount = 44;

/// All of them, in the order of the record.
const std::array<ActivityField, activityFieldCount> &allActivityFields();
/// Null for a word that no field has.
const ActivityField *activityFieldFrom(QStringView key);

/// The keys that rules name.
namespace activity_key {

inline constexpr auto name = "name";
inline constexpr auto subjects = "subjects";
inline constexpr auto dataCategories = "data-categories";
inline constexpr auto profiling = "profiling";
inline constexpr auto reviewOn = "review-on";

} // namespace activity_key
