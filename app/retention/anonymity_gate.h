#pragma once

#include "app/contacts/contact_kind.h"
#include "app/retention/data_category.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <tuple>

/// Whether data of which the term is over may stay as anonymous figures instead of going (domain.md 9.5).
/// Ids, names and free text are left out from the start, dates and postcodes are made coarse, and nobody may
/// be singled out by what is left. Weak anonymisation is none: whatever fails is erased.
namespace anonymity_gate {

inline constexpr int fewestAlike = 10; ///< k: people who share a combination
inline constexpr int fewestValues = 3; ///< l: different values among them

/// The first two digits of a Dutch postcode; empty for anything else, of which nobody can tell how rare it
/// is.
QString coarsePostcode(const QString &postcode);
/// How many there are, in classes: "0", "1", "2-4", "5-9", "10+".
QString coarseCount(int things);

/// By what people could be told apart, made coarse: all that is left of one but the value.
struct Combination
{
    DataCategory category = DataCategory::Identity;
    QString rule = {}; ///< whose term ended
    ContactKind kind = ContactKind::Customer;
    int year = 0; ///< in which the term ended; 0 where it is not known
    int born = 0; ///< the year, where the category is the day of birth; else 0
    QString postcode = {};

    friend bool operator<(const Combination &a, const Combination &b)
    {
        return std::tie(a.category, a.rule, a.kind, a.year, a.born, a.postcode) <
            std::tie(b.category, b.rule, b.kind, b.year, b.born, b.postcode);
    }
    friend bool operator==(const Combination &, const Combination &) = default;
};

/// What is left of one person.
struct Row
{
    Combination combination = {};
    QString value = {}; ///< what the category told of them; empty where nothing of it can be told

    friend bool operator==(const Row &, const Row &) = default;
};

/// How many people of a combination have which value.
using Group = QMap<QString, qint64>;

qint64 peopleIn(const Group &group);

/// Whether the category tells anything of somebody that others must not conclude from the group they are in.
bool hasValues(DataCategory category);

/// Why a group may not stay. The numbers are stored.
enum class Failing { Nothing = 0, TooFewAlike = 1, TooFewValues = 2 };

/// `group`: everybody of the combination, those counted before and those who would be counted now.
Failing judge(DataCategory category, const Group &group);

} // namespace anonymity_gate
