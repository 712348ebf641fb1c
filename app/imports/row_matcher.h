#pragma once

#include "app/base/result.h"
#include "app/imports/existing_contact.h"
#include "app/imports/row_feed.h"

#include <QHash>

class Connection;

/// Says for the rows of a batch who in the file they are about: by customer or employee number, then by
/// e-mail where the name does not contradict, then by name and address where number and e-mail do not.
class RowMatcher final
{
public:
    /// People with a higher number came in by this import: their rows were compared inside the file.
    RowMatcher(Connection &connection, FilingSystem filingSystem, qint64 lastId);

    struct Match
    {
        const ExistingContact *person = nullptr;
        /// More than one person answers to it.
        bool several = false;
    };

    /// One for each row. People stay valid until the next call.
    Result<QList<Match>> match(const std::vector<FedRow> &rows);

private:
    struct Candidates;

    Result<Candidates> candidatesOf(const std::vector<FedRow> &rows) const;
    Match decide(const FedRow &row, const Candidates &candidates) const;
    Match pick(const QList<qint64> &ids, const ImportRow *namesake) const;

    Connection &m_connection;
    FilingSystem m_filingSystem;
    qint64 m_lastId;
    QHash<qint64, ExistingContact> m_people;
};
