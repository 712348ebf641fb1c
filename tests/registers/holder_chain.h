#pragma once

#include "app/registers/processor.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace tests {

/// Three purposes: the person agreed to the news, bought something, and never asked to be called.
struct ChainPurposes
{
    Id<Purpose> news = {};
    Id<Purpose> orders = {};
    Id<Purpose> calls = {};
};

/// Somebody in a chain, whom they work for by name, and whether they are past.
struct ChainParty
{
    QString name;
    QStringList worksFor = {};
    QList<DataFlow> flows = {};
    bool hasEnded = false;
    ProcessorKind kind = ProcessorKind::Processor;
};

/// 23 parties on four levels. Of somebody whose identity and contact details are held, who is in the file for
/// the news and the orders, and who was on a list of the printer's (post) and one of the partner's (e-mail
/// alone), exactly the nine of chainHolders() have data; each of the others misses it by one thing.
inline QList<ChainParty> chainOf23(const ChainPurposes &purposes)
{
    using enum DataCategory;
    const auto flow = [](Id<Purpose> purpose, DataCategories categories) {
        return DataFlow{.purpose = purpose, .categories = categories};
    };
    const DataCategories person{Identity, ContactDetails};
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    return {
        // Who gets it from us.
        {s("Postduif"), {}, {flow(purposes.news, person)}},
        {s("Boekhouder"), {}, {flow(purposes.orders, {Identity, Financial})}},
        {s("Belbureau"), {}, {flow(purposes.calls, person)}},
        {s("Drukker"), {}, {flow(purposes.news, person)}, true},
        {s("Loonstrook"), {}, {flow(purposes.orders, {Hr})}},
        {s("Oudgast"), {}, {flow(purposes.news, person)}, true},
        {s("Handelspartner"), {}, {}, false, ProcessorKind::Independent},
        // Who works for them.
        {s("Mailserver"), {s("Postduif")}, {flow(purposes.news, {ContactDetails})}},
        {s("Statistiek"), {s("Postduif")}, {flow(purposes.calls, person)}},
        {s("Kluisarchief"), {s("Boekhouder")}, {flow(purposes.orders, {Identity})}},
        {s("Incasso"), {s("Boekhouder")}, {flow(purposes.orders, {Financial})}},
        {s("Koerier"), {s("Drukker")}, {flow(purposes.news, {ContactDetails})}},
        {s("Papierhandel"), {s("Drukker")}, {}},
        {s("Beltoestel"), {s("Belbureau")}, {flow(purposes.news, person)}},
        // Who works for those.
        {s("Rekencentrum"), {s("Mailserver")}, {flow(purposes.news, person)}},
        {s("Spamzeef"), {s("Mailserver")}, {flow(purposes.orders, person)}},
        {s("Koelhuis"), {s("Kluisarchief")}, {flow(purposes.orders, {MarketingProfile})}},
        {s("Praathuis"), {s("Beltoestel")}, {flow(purposes.news, person)}},
        {s("Bezorger"), {s("Koerier"), s("Incasso")}, {flow(purposes.news, {BirthDate})}},
        // And the last.
        {s("Noordzeekabel"), {s("Rekencentrum")}, {flow(purposes.news, {ContactDetails})}},
        {s("Reservekabel"), {s("Rekencentrum")}, {flow(purposes.news, person)}, true},
        {s("Nachtploeg"), {s("Praathuis")}, {flow(purposes.news, person)}},
        {s("Kopieerder"), {s("Koelhuis")}, {flow(purposes.orders, {Identity})}},
    };
}

/// By their road from us.
inline QStringList chainHolders()
{
    return {QStringLiteral("Boekhouder"), QStringLiteral("Boekhouder > Kluisarchief"),
        QStringLiteral("Drukker"), QStringLiteral("Drukker > Koerier"), QStringLiteral("Handelspartner"),
        QStringLiteral("Postduif"), QStringLiteral("Postduif > Mailserver"),
        QStringLiteral("Postduif > Mailserver > Rekencentrum"),
        QStringLiteral("Postduif > Mailserver > Rekencentrum > Noordzeekabel")};
}

} // namespace tests
