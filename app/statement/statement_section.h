#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// The parts of a privacy statement in the order in which they are read (domain.md 5.1). The numbers are
/// stored.
enum class StatementSection {
    Controller = 1,
    Representative = 2,
    Officer = 3,
    Purposes = 4,
    Categories = 5,
    Sources = 6,
    Recipients = 7,
    JointControllers = 8,
    Transfers = 9,
    Retention = 10,
    Duty = 11,
    Decisions = 12,
    Rights = 13,
    Objection = 14,
    Withdrawal = 15,
    Complaint = 16,
    Changes = 17
};

inline constexpr std::array allStatementSections = {StatementSection::Controller,
    StatementSection::Representative, StatementSection::Officer, StatementSection::Purposes,
    StatementSection::Categories, StatementSection::Sources, StatementSection::Recipients,
    StatementSection::JointControllers, StatementSection::Transfers, StatementSection::Retention,
    StatementSection::Duty, StatementSection::Decisions, StatementSection::Rights,
    StatementSection::Objection, StatementSection::Withdrawal, StatementSection::Complaint,
    StatementSection::Changes};

/// "joint-controllers".
QString codeOf(StatementSection section);
std::optional<StatementSection> statementSectionFrom(QStringView code);
