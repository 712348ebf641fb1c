#pragma once

#include "app/activities/activity_field.h"
#include "app/retention/data_category.h"

#include <QLatin1StringView>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <span>

/// A category of data to pick from: a term of pd: (DPV 2.3, domain.md 3.3), and how carefully it is handled
/// (domain.md 8.3).
struct DataPick
{
    QLatin1StringView term;
    DataClass dataClass;
};

/// A category of people to pick from, and whether they are easily harmed (WP248, criterion 7).
struct SubjectPick
{
    /// The stable word: that of dpv: where there is one.
    QLatin1StringView code;
    /// Whether `code` is a term of dpv:.
    bool isTerm;
    bool isVulnerable;
};

/// What typed fields are chosen from.
namespace activity_picks {

std::span<const DataPick> data();
std::span<const SubjectPick> subjects();

/// The codes that a field of choices takes, in the order in which they are offered; empty for any other.
QStringList of(const ActivityField &field);
/// The codes that a value holds: they are parted by spaces.
QStringList chosen(const QString &value);
/// The same in the order of the list, each once; none where one of them is no code of the field.
std::optional<QString> ordered(const ActivityField &field, const QString &value);

/// The highest class among picked categories; standard where there are none.
DataClass classOf(const QString &dataCategories);
bool holdsClass(const QString &dataCategories, DataClass dataClass);
bool isAnyVulnerable(const QString &subjects);

} // namespace activity_picks
