#pragma once

#include "app/consent/purposes.h"
#include "app/imports/imports.h"
#include "app/storage/sql.h"
#include "support/open_house.h"

#include <QFile>
#include <QTest>

namespace tests {

/// An open file with the service that takes customer files in.
class ImportHouse final
{
public:
    static std::unique_ptr<ImportHouse> open(Backend backend)
    {
        auto house = OpenHouse::open(backend, Clock(QDate(2026, 7, 1)));
        return house ? std::unique_ptr<ImportHouse>(new ImportHouse(std::move(house))) : nullptr;
    }

    const OpenHouse &house() const { return *m_house; }
    Services &services() const { return m_house->services(); }
    const Permit &founder() const { return m_house->founder(); }
    const Imports &imports() const { return m_house->services().imports(); }

    QString write(const QString &name, const QByteArray &content) const
    {
        const QString path = m_house->folder() + QLatin1Char('/') + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return path;
    }

    /// A new purpose that rests on a contract, and needs these data.
    Id<Purpose> contractPurpose(const QString &key, DataCategories categories) const
    {
        const auto added = services()
                               .purposes()
                               .add(founder(),
                                   {.key = key,
                                       .basis = LawfulBasis::Contract,
                                       .channels = {Channel::Email},
                                       .categories = categories,
                                       .wording = {.titleNl = key, .titleEn = key}})
                               .result();
        return added ? *added : Id<Purpose>();
    }

    /// A plan for a file with its columns as they are recognised.
    ImportPlan planFor(const QString &path, FilingSystem filingSystem = FilingSystem::Customers)
    {
        ImportPlan plan{.path = path,
            .filingSystem = filingSystem,
            .kind = filingSystem == FilingSystem::Customers ? ContactKind::Customer : ContactKind::Employee,
            .source = QStringLiteral("oude CRM"),
            .collectedOn = QDate(2026, 6, 1),
            .basis = QStringLiteral("b")};
        const auto inspection = imports().inspect(path, std::nullopt, filingSystem).result();
        if (inspection)
            plan.mapping = inspection->suggestion;
        return plan;
    }

    Result<ImportSummary> run(const ImportPlan &plan) { return imports().run(founder(), plan).result(); }
    Result<ImportSummary> take(const QByteArray &csv)
    {
        return run(planFor(write(QStringLiteral("klanten.csv"), csv)));
    }

    /// A number read past all services.
    qint64 count(const QString &sql) const
    {
        const auto connection = m_house->look();
        const auto number = Sql(*connection, "test.count", sql).number();
        return number ? *number : -1;
    }
    QString text(const QString &sql) const
    {
        const auto connection = m_house->look();
        const auto text = Sql(*connection, "test.text", sql).text();
        return text ? *text : QStringLiteral("?");
    }
    bool change(const QString &sql) const
    {
        const auto connection = m_house->look();
        return bool(Sql(*connection, "test.change", sql).run());
    }

private:
    explicit ImportHouse(std::unique_ptr<OpenHouse> house)
        : m_house(std::move(house))
    {}

    std::unique_ptr<OpenHouse> m_house;
};

/// A file of many people who differ in everything.
inline QByteArray manyPeople(int count, const QByteArray &suffix = {})
{
    QByteArray csv = "Klantnr;Voornaam;Achternaam;E-mail;Telefoon;Straat;Postcode;Plaats;Laatste aankoop\n";
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += "K" + number + ";Jan" + number + ";Achternaam" + number + ";jan" + number + "@voorbeeld" + suffix
            + ".example;0612345678;Dorpsstraat " + QByteArray::number(i % 900 + 1) + ";2611 ET;Delft;2026-01-31\n";
    }
    return csv;
}

} // namespace tests
