#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace tests {

/// Everything that a draft needs, as the registers have it of a printer in Rotterdam with one sub-processor.
inline QJsonObject wholeFacts()
{
    using namespace Qt::StringLiterals;
    return {
        {u"organisation"_s,
            QJsonObject{{u"name"_s, u"Kaasboer BV"_s}, {u"kvk"_s, u"12345678"_s},
                {u"place"_s, u"Markt 1, 2801 JM Gouda, NL"_s}, {u"contact"_s, u"avg@kaasboer.example"_s}}},
        {u"processor"_s,
            QJsonObject{{u"id"_s, 12}, {u"name"_s, u"Postduif BV"_s}, {u"kvk"_s, u"87654321"_s},
                {u"country"_s, u"NL"_s}, {u"services"_s, u"prints and posts letters"_s},
                {u"contact"_s, u"avg@postduif.example"_s}}},
        {u"flows"_s,
            QJsonObject{{u"purposes"_s,
                            QJsonArray{QJsonObject{{u"key"_s, u"newsletter"_s}, {u"nl"_s, u"Nieuwsbrief"_s},
                                {u"en"_s, u"Newsletter"_s}}}},
                {u"data"_s, QJsonArray{1, 2}}, {u"people"_s, QJsonArray{1}}}},
        {u"subs"_s,
            QJsonArray{QJsonObject{{u"id"_s, 13}, {u"name"_s, u"Wolk BV"_s}, {u"country"_s, u"IE"_s}}}},
        {u"agreement"_s,
            QJsonObject{{u"id"_s, 5}, {u"from"_s, u"2026-01-01"_s}, {u"until"_s, u"2026-12-31"_s},
                {u"renewal"_s, u"renews"_s}, {u"renews_by"_s, u"P1Y"_s}, {u"notice"_s, u"P3M"_s},
                {u"authorisation"_s, u"general"_s}, {u"objection_days"_s, 14}}},
        {u"terms"_s,
            QJsonObject{{u"operations"_s, u"store, print and send"_s},
                {u"instructions"_s, u"order form of 1 December 2025"_s},
                {u"measures"_s, u"annex 2, version 3"_s}, {u"change-notice-days"_s, u"30"_s},
                {u"request-hours"_s, u"72"_s}, {u"breach-hours"_s, u"24"_s}, {u"exit-choice"_s, u"return"_s},
                {u"exit-format"_s, u"CSV"_s}, {u"exit-days"_s, u"30"_s}, {u"audit-months"_s, u"12"_s},
                {u"locations"_s, u"Rotterdam"_s}, {u"certificates"_s, u"ISO 27001"_s},
                {u"liability"_s, u"as in the master agreement"_s}}},
    };
}

/// The same without one fact, "terms.breach-hours".
inline QJsonObject factsWithout(const QString &fact)
{
    QJsonObject facts = wholeFacts();
    QJsonObject part = facts.value(fact.section(u'.', 0, 0)).toObject();
    part.remove(fact.section(u'.', 1));
    facts.insert(fact.section(u'.', 0, 0), part);
    return facts;
}

} // namespace tests
