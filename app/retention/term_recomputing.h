#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/retention/rule_table.h"

#include <QDate>

#include <optional>

class Connection;
struct Contact;

/// The terms of one person after another, computed anew inside one transaction: what they are computed by is
/// read once, with the first, and so is whether somebody has to know whose they are
/// (term_watch_repository.h).
class TermRecomputing final
{
public:
    TermRecomputing(Connection &connection, QDate today) : m_connection(connection), m_today(today) {}

    Outcome recompute(FilingSystem filingSystem, Id<Contact> contact);

private:
    /// Before readBasis(): from there on the rules stay as they are until this transaction ends.
    Outcome tellWatch(FilingSystem filingSystem, Id<Contact> contact);
    Outcome readBasis();
    Outcome store(FilingSystem filingSystem, Id<Contact> contact, const QList<CategoryTerm> &terms);

    Connection &m_connection;
    QDate m_today;
    std::optional<bool> m_isWatched;
    std::optional<RuleTable> m_rules;
    int m_financialYearEndMonth = 12;
};
