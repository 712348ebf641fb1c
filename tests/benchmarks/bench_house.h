#pragma once

#include "app/base/location.h"
#include "app/services.h"
#include "app/staff/permit.h"

#include <QCommandLineParser>

#include <memory>
#include <optional>

namespace bench {

/// An open customer file with somebody signed in who may do everything.
struct House
{
    std::shared_ptr<Services> services;
    Permit permit;
};

QString memberName();
QString memberPassphrase();

/// `create`: makes the file, or fills an empty database, and founds the member. Says what went wrong.
std::optional<House> openHouse(const Location &location, bool create, const Clock &clock = Clock());
/// A second member, for decisions that the first may not take.
std::optional<Permit> secondMember(const House &house);
/// A member who has one role in the file of customers.
std::optional<Permit> memberWith(const House &house, const QString &name, Role role);

/// Adds --file and --server.
void addPlaceOptions(QCommandLineParser &parser);
Location placeOf(const QCommandLineParser &parser);
/// A place for an embedded file that is not sealed, to be held against one that is.
std::optional<Location> plainPlace(const QString &path);
/// "embedded" or "PostgreSQL".
QString engineName(const Location &location);

/// Tells why something that must succeed did not.
bool failed(const Error &error);

} // namespace bench
