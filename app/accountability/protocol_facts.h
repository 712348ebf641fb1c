#pragma once

#include "app/law/holidays.h"
#include "app/requests/request_moves.h"
#include "app/staff/deputyship.h"
#include "app/staff/operation.h"
#include "app/staff/staff_member.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <array>

/// What the protocol for correction and erasure is made of: the tables by which the program itself acts, and
/// who holds which role. Numbers are those that are stored.
namespace protocol_facts {

/// What a member may do that this protocol is about.
inline constexpr std::array operations = {Operation::HandleRequests, Operation::DecideRequests,
    Operation::ExecuteRequests, Operation::SetHolds, Operation::ManageStaff};

/// By role: its rights among those above, and who holds it today in which filing system.
QJsonObject roles(const QList<StaffMember> &members);
/// Who stands for whom, as far as a period was not over on that day and nobody ended it.
QJsonObject deputies(const QList<Deputyship> &given, const QList<StaffMember> &members, QDate asOf);
/// Levels, methods, and what raises a level (domain.md 4.5).
QJsonObject identity();
/// "ask-identity", ...: what a move is kept as.
QString codeOf(RequestMove move);
/// The closed table of moves (request_moves.h): from state, move, to state.
QJsonArray steps();
/// How long a decision holds, and the terms of art. 12(3) GDPR.
QJsonObject terms(HolidayMode holidays);
/// By kind of request: the reasons for which it can be refused.
QJsonObject refusal();

} // namespace protocol_facts
