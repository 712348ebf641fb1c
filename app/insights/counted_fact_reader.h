#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/insights/counted_fact.h"

#include <QSet>
#include <QTimeZone>

#include <functional>
#include <map>
#include <optional>

class Connection;
struct Contact;

/// Reads what people count for from their lines and acts of consent.
class CountedFactReader final
{
public:
    /// Months are those of `zone`.
    CountedFactReader(Connection &connection, FilingSystem filingSystem, QTimeZone zone)
        : m_connection(connection), m_filingSystem(filingSystem), m_zone(std::move(zone))
    {}

    using Take = std::function<void(Id<Contact>, const CountedFacts &)>;

    Result<CountedFacts> of(Id<Contact> contact);
    /// Everybody who counts for anything, in the order of their numbers. `isCancelled` is asked now and then:
    /// Cancelled "figures.count".
    Outcome everybody(const Take &take, const std::function<bool()> &isCancelled = {});

private:
    struct Person
    {
        QList<CountedLine> lines = {};
        QList<CountedAct> acts = {};
    };
    struct Month
    {
        qint64 from = 0; ///< micros
        QDate first = {};
    };

    Outcome readUnproven(std::optional<Id<Contact>> contact);
    Outcome read(qint64 first, qint64 last, const Take &take);
    QDate monthOf(qint64 micros);

    Connection &m_connection;
    FilingSystem m_filingSystem;
    QTimeZone m_zone;
    /// The acts that prove nothing.
    QSet<qint64> m_unproven;
    std::map<qint64, Month> m_months; ///< by the moment behind it
};
