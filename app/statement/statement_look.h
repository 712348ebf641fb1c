#pragma once

#include "app/statement/privacy_statements.h"

#include <optional>

class Connection;

/// How it stands with the privacy statement, for whoever tells of it.
namespace statement_look {

/// With its checklist; people are counted in these filing systems.
Result<StatementStanding> standing(Connection &connection, const QList<FilingSystem> &counted, QDate today);
/// The draft alone, as the registers are: its facts, their digest and what its words are flagged for.
Outcome draft(Connection &connection, QDate today, StatementStanding &found);

/// The purposes as the register has them; one that is not there any more concerns nobody.
Result<QList<statement_people_repository::Concern>> concernsOf(
    Connection &connection, const QStringList &keys, const std::optional<Instant> &since);
/// What of the published versions people must hear of: each purpose since it last changed materially.
Result<QList<statement_people_repository::Concern>> publishedConcerns(
    Connection &connection, const QList<StatementVersion> &versions);

} // namespace statement_look
