#include "app/statement/statement_section.h"

#include <algorithm>

QString codeOf(StatementSection section)
{
    switch (section) {
    case StatementSection::Controller:
        return QStringLiteral("controller");
    case StatementSection::Representative:
        return QStringLiteral("representative");
    case StatementSection::Officer:
        return QStringLiteral("officer");
    case StatementSection::Purposes:
        return QStringLiteral("purposes");
    case StatementSection::Categories:
        return QStringLiteral("categories");
    case StatementSection::Sources:
        return QStringLiteral("sources");
    case StatementSection::Recipients:
        return QStringLiteral("recipients");
    case StatementSection::JointControllers:
        return QStringLiteral("joint-controllers");
    case StatementSection::Transfers:
        return QStringLiteral("transfers");
    case StatementSection::Retention:
        return QStringLiteral("retention");
    case StatementSection::Duty:
        return QStringLiteral("duty");
    case StatementSection::Decisions:
        return QStringLiteral("decisions");
    case StatementSection::Rights:
        return QStringLiteral("rights");
    case StatementSection::Objection:
        return QStringLiteral("objection");
    case StatementSection::Withdrawal:
        return QStringLiteral("withdrawal");
    case StatementSection::Complaint:
        return QStringLiteral("complaint");
    case StatementSection::Changes:
        return QStringLiteral("changes");
    }
    Q_UNREACHABLE();
}

std::optional<StatementSection> statementSectionFrom(QStringView code)
{
    const auto found = std::find_if(allStatementSections.begin(), allStatementSections.end(),
        [code](StatementSection section) { return codeOf(section) == code; });
    return found == allStatementSections.end() ? std::nullopt : std::optional(*found);
}
