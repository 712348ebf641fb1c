#pragma once

#include "app/demo/demonstration.h"
#include "app/inspection/inspection.h"
#include "app/storage/sql.h"
#include "services/contact_house.h"

#include <memory>

namespace tests {

/// The table of that name; an empty one where the answer has none.
inline InspectionTable tableIn(const Result<InspectionAnswer> &answer, QStringView key)
{
    for (const InspectionTable &table : answer ? answer->tables : QList<InspectionTable>()) {
        if (table.key == key)
            return table;
    }
    return {};
}

/// What stands in a column of a row.
inline InspectionCell cellOf(const InspectionTable &table, qsizetype row, const QString &column)
{
    const qsizetype at = table.columns.indexOf(column);
    return at < 0 || row >= table.rows.size() ? InspectionCell() : table.rows.at(row).at(at);
}

/// A house with demonstration data that all tests of an engine share, and one person in it who consented.
class InspectionDesk
{
protected:
    static constexpr FilingSystem customers = FilingSystem::Customers;

    bool isOpen(Backend backend) const { return m_house && m_backend == backend; }

    /// False when the engine's server is not here.
    bool open(Backend backend)
    {
        m_backend = backend;
        m_house = OpenHouse::open(backend);
        return m_house != nullptr;
    }

    bool fill()
    {
        if (!m_house->services().demonstration().fill(founder(), m_house->confirm(founder()), 10, 3).result())
            return false;
        const auto line = m_house->look();
        const auto found = Sql(*line, "test",
            QStringLiteral("SELECT MIN(contact_id) FROM consent_event WHERE filing_system = 1"))
                               .number();
        m_person = Id<Contact>(found ? *found : 0);
        return m_person.isStored();
    }

    Inspection &inspection() const { return m_house->services().inspection(); }
    const Permit &founder() const { return m_house->founder(); }

    Result<InspectionAnswer> ask(int question) const { return answered({.question = question}); }

    Result<InspectionAnswer> answered(InspectionWish wish) const
    {
        wish.filingSystem = customers;
        wish.person = m_person;
        return inspection().answer(founder(), wish).result();
    }

    std::unique_ptr<OpenHouse> m_house;
    Id<Contact> m_person;

private:
    Backend m_backend = Backend::Embedded;
};

} // namespace tests
