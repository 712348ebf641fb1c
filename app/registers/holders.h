#pragma once

#include "app/base/filing_system.h"
#include "app/contacts/edit_rule.h"
#include "app/handovers/handover_field.h"
#include "app/registers/processor.h"

#include <QList>
#include <QStringList>

/// What is known of who may have got the data of one person.
struct HeldOfPerson
{
    /// A list with the person on it that was handed to somebody.
    struct Delivery
    {
        /// As they were called then, and their number in the register where the list has it.
        QString recipient = {};
        Id<Processor> processor = {};
        Id<Purpose> purpose = {};
        /// Which data of the person stood on it; empty where that was not recorded.
        HandoverFields fields = {};

        friend bool operator==(const Delivery &, const Delivery &) = default;
    };

    FilingSystem filingSystem = FilingSystem::Customers;
    /// Of which something is held now.
    DataCategories categories = {};
    /// What they are in the file for, or were: what flowed while a purpose held has not come back since.
    QList<Id<Purpose>> purposes = {};
    QList<Delivery> deliveries = {};

    friend bool operator==(const HeldOfPerson &, const HeldOfPerson &) = default;
};

/// Somebody outside who has data of one person.
struct Holder
{
    /// What they have for one purpose.
    struct Share
    {
        Id<Purpose> purpose = {};
        DataCategories categories = {};

        friend bool operator==(const Share &, const Share &) = default;
    };

    /// None for a recipient of a list whom the register does not know.
    Id<Processor> processor = {};
    QString name = {};
    QList<Share> shares = {};
    /// What they have besides what lists told field by field: all of each category.
    DataCategories whole = {};
    /// What lists with the person on them told, field by field.
    HandoverFields fields = {};
    /// Whether a list with the person on it was handed to them.
    bool isDelivered = false;
    /// Who passed it on, the one that got it from us first; empty where they got it from us.
    QStringList via = {};

    /// Everything they have of the person, as categories.
    DataCategories categories(FilingSystem filingSystem) const;
    /// Whether what stands in this field has reached them.
    bool holds(ContactField field, FilingSystem filingSystem) const;

    friend bool operator==(const Holder &, const Holder &) = default;
};

DataCategory categoryOf(HandoverField field, FilingSystem filingSystem);

/// Who truly holds data of this person, each once, whoever passes on before those who got it from them.
/// Somebody to whom a list with the person on it was handed holds what stood on it, whatever became of them
/// since. Who got data by a flow of the register holds it where the purpose is one of the person's and the
/// categories are held of them. A sub-processor holds what the one they work for holds, as far as their own
/// flow is for the same purpose and of the same categories; so on to any depth. Source: art. 19 and 28(4)
/// GDPR, ahead.md 3 item 8.
QList<Holder> holdersOf(const QList<Processor> &processors, const HeldOfPerson &person);
