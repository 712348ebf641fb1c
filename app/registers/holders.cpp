#include "app/registers/holders.h"

#include "app/base/folded_text.h"

#include <algorithm>

namespace {

DataCategories bothOf(DataCategories a, DataCategories b)
{
    return DataCategories::fromBits(a.bits() & b.bits());
}

DataCategories eitherOf(DataCategories a, DataCategories b)
{
    return DataCategories::fromBits(a.bits() | b.bits());
}

/// The columns of a list in which something of a field stands; none where lists do not tell it.
HandoverFields columnsTelling(ContactField field)
{
    using enum HandoverField;
    switch (field) {
    case ContactField::Initials:
    case ContactField::TitleBefore:
    case ContactField::TitleAfter:
        return {Initials, AddressName};
    case ContactField::GivenName:
        return {GivenName, AddressName};
    case ContactField::Infix:
    case ContactField::Surname:
    case ContactField::PartnerInfix:
    case ContactField::PartnerSurname:
    case ContactField::NameUse:
        return {Surname, AddressName, Salutation};
    case ContactField::Salutation:
        return {Salutation, AddressName};
    case ContactField::BirthDate:
        return {BirthDate};
    case ContactField::JobTitle:
        return {JobTitle};
    case ContactField::Organisation:
        return {Organisation};
    case ContactField::WorkEmail:
    case ContactField::Email:
        return {Email};
    case ContactField::WorkPhone:
    case ContactField::Phone:
        return {Phone};
    case ContactField::Street:
        return {Street};
    case ContactField::HouseNumber:
    case ContactField::HouseLetter:
    case ContactField::HouseAddition:
        return {HouseNumber};
    case ContactField::Postcode:
        return {Postcode};
    case ContactField::City:
        return {City};
    case ContactField::Country:
        return {Country};
    case ContactField::NameConvention:
    case ContactField::Gender:
    case ContactField::Language:
    case ContactField::Kind:
    case ContactField::Identifier:
    case ContactField::CustomerNumber:
    case ContactField::Note:
    case ContactField::Attachment:
        return {};
    }
    return {};
}

/// Finds holders while they come in; the first road to each is the shortest.
class HolderSearch final
{
public:
    HolderSearch(const QList<Processor> &processors, const HeldOfPerson &person)
        : m_processors(processors), m_person(person)
    {}

    QList<Holder> found()
    {
        takeDeliveries();
        takeFlows();
        while (takeSubProcessors()) {
        }
        std::sort(m_found.begin(), m_found.end(), [](const Holder &a, const Holder &b) {
            return std::pair(foldedRoad(a), a.name) < std::pair(foldedRoad(b), b.name);
        });
        return m_found;
    }

private:
    /// Whoever passes on stands before those who got it from them.
    static QStringList foldedRoad(const Holder &holder)
    {
        QStringList road;
        for (const QString &name : holder.via)
            road.append(foldedText(name));
        road.append(foldedText(holder.name));
        return road;
    }

    const Processor *processorOf(const HeldOfPerson::Delivery &delivery) const
    {
        const QString name = foldedText(delivery.recipient);
        const auto at =
            std::find_if(m_processors.cbegin(), m_processors.cend(), [&](const Processor &candidate) {
                return delivery.processor.isStored() ? candidate.id == delivery.processor
                                                     : foldedText(candidate.name) == name;
            });
        return at == m_processors.cend() ? nullptr : &*at;
    }

    Holder *holderOf(Id<Processor> processor, const QString &name)
    {
        const QString folded = foldedText(name);
        const auto at = std::find_if(m_found.begin(), m_found.end(), [&](const Holder &holder) {
            return processor.isStored() ? holder.processor == processor
                                        : !holder.processor.isStored() && foldedText(holder.name) == folded;
        });
        return at == m_found.end() ? nullptr : &*at;
    }

    /// The holder of that number or name, new where there is none; what they have grows. Whether anything
    /// was news.
    bool take(const Holder &news)
    {
        Holder *holder = holderOf(news.processor, news.name);
        if (!holder) {
            m_found.append(news);
            return true;
        }
        const Holder before = *holder;
        for (const Holder::Share &share : news.shares)
            addShare(*holder, share);
        holder->whole = eitherOf(holder->whole, news.whole);
        for (const HandoverField field : news.fields) {
            if (!holder->fields.contains(field))
                holder->fields.append(field);
        }
        std::sort(holder->fields.begin(), holder->fields.end());
        holder->isDelivered |= news.isDelivered;
        return *holder != before;
    }

    static void addShare(Holder &holder, const Holder::Share &share)
    {
        for (Holder::Share &known : holder.shares) {
            if (known.purpose == share.purpose) {
                known.categories = eitherOf(known.categories, share.categories);
                return;
            }
        }
        holder.shares.append(share);
    }

    void takeDeliveries()
    {
        for (const HeldOfPerson::Delivery &delivery : m_person.deliveries) {
            // A list of our own went to nobody.
            if (delivery.recipient.trimmed().isEmpty())
                continue;
            const Processor *known = processorOf(delivery);
            Holder holder{.processor = known ? known->id : Id<Processor>(),
                .name = known ? known->name : delivery.recipient,
                .fields = delivery.fields,
                .isDelivered = true};
            // What was not recorded may have been anything.
            if (delivery.fields.isEmpty())
                holder.whole = m_person.categories;
            holder.shares = {{delivery.purpose, holder.categories(m_person.filingSystem)}};
            take(holder);
        }
    }

    void takeFlows()
    {
        for (const Processor &processor : m_processors) {
            if (processor.endedAt || !processor.worksFor.isEmpty())
                continue;
            for (const DataFlow &flow : processor.flows) {
                const DataCategories got = bothOf(flow.categories, m_person.categories);
                const bool isTheirs =
                    flow.isOf(m_person.filingSystem) && m_person.purposes.contains(flow.purpose);
                if (isTheirs && !got.isEmpty())
                    take({.processor = processor.id,
                        .name = processor.name,
                        .shares = {{flow.purpose, got}},
                        .whole = got});
            }
        }
    }

    bool takeSubProcessors()
    {
        bool isNews = false;
        // As it was before this round, so that nobody is reached by a longer road first.
        const QList<Holder> above = m_found;
        for (const Processor &sub : m_processors) {
            if (sub.endedAt)
                continue;
            for (const Holder &parent : above) {
                if (!parent.processor.isStored() || !sub.worksFor.contains(parent.processor))
                    continue;
                for (const Holder::Share &share : parent.shares)
                    isNews |= passOn(parent, share, sub);
            }
        }
        return isNews;
    }

    bool passOn(const Holder &parent, const Holder::Share &share, const Processor &sub)
    {
        bool isNews = false;
        for (const DataFlow &flow : sub.flows) {
            const DataCategories got = bothOf(flow.categories, share.categories);
            if (flow.isOf(m_person.filingSystem) && flow.purpose == share.purpose && !got.isEmpty())
                isNews |= take({.processor = sub.id,
                    .name = sub.name,
                    .shares = {{flow.purpose, got}},
                    .whole = got,
                    .via = parent.via + QStringList{parent.name}});
        }
        return isNews;
    }

    const QList<Processor> &m_processors;
    const HeldOfPerson &m_person;
    QList<Holder> m_found;
};

} // namespace

DataCategories Holder::categories(FilingSystem filingSystem) const
{
    DataCategories all = whole;
    for (const HandoverField field : fields)
        all = all.with(categoryOf(field, filingSystem));
    return all;
}

bool Holder::holds(ContactField field, FilingSystem filingSystem) const
{
    if (whole.contains(categoryOf(field, filingSystem)))
        return true;
    const HandoverFields columns = columnsTelling(field);
    return std::any_of(
        columns.cbegin(), columns.cend(), [this](HandoverField column) { return fields.contains(column); });
}

DataCategory categoryOf(HandoverField field, FilingSystem filingSystem)
{
    using enum HandoverField;
    switch (field) {
    case Email:
    case Phone:
    case Street:
    case HouseNumber:
    case Postcode:
    case City:
    case Country:
        return DataCategory::ContactDetails;
    case AddressName:
    case Initials:
    case GivenName:
    case Surname:
    case Salutation:
        return DataCategory::Identity;
    case Organisation:
        return categoryOf(ContactField::Organisation, filingSystem);
    case JobTitle:
        return categoryOf(ContactField::JobTitle, filingSystem);
    case BirthDate:
        return DataCategory::BirthDate;
    }
    return DataCategory::Identity;
}

QList<Holder> holdersOf(const QList<Processor> &processors, const HeldOfPerson &person)
{
    return HolderSearch(processors, person).found();
}
