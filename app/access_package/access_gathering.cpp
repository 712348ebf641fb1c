#include "app/access_package/access_gathering.h"

#include "app/access_package/access_package_repository.h"
#include "app/access_package/third_persons.h"
#include "app/base/country.h"
#include "app/base/folded_text.h"
#include "app/consent/consent_repository.h"
#include "app/consent/processing_ground_repository.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/contact_name.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/disclosure_repository.h"
#include "app/contacts/email_address.h"
#include "app/contacts/phone_number.h"
#include "app/contacts/provenance_repository.h"
#include "app/law/data_place.h"
#include "app/registers/data_transfer_repository.h"
#include "app/registers/holder_repository.h"
#include "app/registers/processor_repository.h"
#include "app/requests/request_notices.h"
#include "app/retention/retention_due_repository.h"
#include "app/settings/organisation_profile_repository.h"

#include <algorithm>

namespace access_gathering {

namespace {

Error packageCancelled()
{
    return {Failure::Cancelled, QStringLiteral("package.cancelled")};
}

/// One package while it is gathered.
class Gathering final
{
public:
    Gathering(Connection &connection, const Request &request, QDate today)
        : m_connection(connection)
        , m_filingSystem(request.filingSystem)
        , m_contact(request.contact)
        , m_today(today)
    {}

    Outcome readPerson(AccessPackage &package)
    {
        const auto person = contact_repository::byId(m_connection, m_filingSystem, m_contact);
        if (!person)
            return person.error();
        if (!*person)
            return Error::refused("package.person-gone");
        m_person = **person;
        package.name = displayName(nameOf(m_person));
        package.isEnglish = m_person.language.startsWith(QLatin1String("en"), Qt::CaseInsensitive);
        auto sections =
            access_package_repository::sections(m_connection, m_filingSystem, m_contact, package.isEnglish);
        if (!sections)
            return sections.error();
        package.sections = *std::move(sections);
        auto origins = access_package_repository::fieldOrigins(m_connection, m_filingSystem, m_contact);
        if (!origins)
            return origins.error();
        package.fieldOrigins = *std::move(origins);
        package.origin = originIn(package);
        auto looks = access_package_repository::looks(m_connection, m_filingSystem, m_contact);
        if (!looks)
            return looks.error();
        package.looks = *std::move(looks);
        return done;
    }

    Outcome readFiles(AccessPackage &package, const PackageWish &wish, bool withContent)
    {
        auto files = access_package_repository::files(m_connection, m_filingSystem, m_contact, withContent);
        if (!files)
            return files.error();
        package.files = *std::move(files);
        for (auto left = wish.leftOut.begin(); left != wish.leftOut.end(); ++left) {
            const auto file = std::find_if(package.files.begin(), package.files.end(),
                [&](const PackageFile &each) { return each.id.number() == left.key(); });
            if (file == package.files.end())
                return Error{Failure::NotFound, QStringLiteral("package.file")};
            file->leftOutFor = left.value();
            file->content = {};
        }
        return done;
    }

    /// Points 3 to 6 and 11 of domain.md 4.2.
    Outcome readRegisters(AccessPackage &package)
    {
        auto organisation = organisation_profile_repository::find(m_connection);
        if (!organisation)
            return organisation.error();
        package.organisation = *std::move(organisation);
        const auto purposes = purpose_repository::all(m_connection);
        if (!purposes)
            return purposes.error();
        m_purposes = *purposes;
        if (auto used = readUses(package); !used)
            return used;
        if (auto received = readRecipients(package); !received)
            return received;
        const auto terms =
            retention_due_repository::explained(m_connection, m_filingSystem, m_contact, m_today);
        if (!terms)
            return terms.error();
        for (const TermExplanation &term : *terms)
            package.terms.append(
                {term.category, term.due.keepUntil.value_or(QDate()), term.due.decidingRule, term});
        return done;
    }

    Outcome takeOutOthers(AccessPackage &package, const PackageWish &wish)
    {
        const QStringList texts = third_persons::textsOf(package);
        const third_persons::Traces traces = third_persons::tracesIn(texts);
        const auto others =
            access_package_repository::othersIn(m_connection, m_filingSystem, m_contact, texts, traces);
        if (!others)
            return others.error();
        const auto points = access_package_repository::ownPoints(m_connection, m_filingSystem, m_contact);
        if (!points)
            return points.error();
        QStringList own = ownNames();
        for (const auto &list : {traces.emails, traces.phones}) {
            for (const third_persons::Trace &trace : list) {
                if (points->contains(trace.normalised) || isOrganisations(package, trace))
                    own.append(trace.text);
                else if (!others->contains(trace.text) && !package.doubtful.contains(trace.text))
                    package.doubtful.append(trace.text);
            }
        }
        third_persons::redact(package, *others, own);
        // What somebody marked goes, whosever it is.
        third_persons::redact(package, wish.passages, {});
        return done;
    }

private:
    static DataOrigin originIn(const AccessPackage &package)
    {
        const PackageSection *due = package.section(QStringLiteral("informing_due"));
        const PackageValue *told =
            due && !due->rows.isEmpty() ? due->rows.first().value(QStringLiteral("origin")) : nullptr;
        return told ? static_cast<DataOrigin>(told->number) : DataOrigin::Person;
    }

    const Purpose *purpose(Id<Purpose> id) const
    {
        const auto found = std::find_if(
            m_purposes.cbegin(), m_purposes.cend(), [id](const Purpose &each) { return each.id == id; });
        return found == m_purposes.cend() ? nullptr : &*found;
    }

    void addUse(
        AccessPackage &package, Id<Purpose> id, std::optional<LawfulBasis> basis, const QString &reason)
    {
        const Purpose *found = purpose(id);
        if (!found)
            return;
        const bool asks = basis.value_or(found->basis) == LawfulBasis::Consent;
        const PackageUse use{package.isEnglish ? found->wording.titleEn : found->wording.titleNl,
            basis.value_or(found->basis),
            asks                             ? QString()
                : reason.trimmed().isEmpty() ? found->assessment
                                             : reason,
            found->categories};
        if (!package.uses.contains(use))
            package.uses.append(use);
        m_used.append(id);
    }

    /// The purposes that hold: recorded grounds, consent that stands, and the one it was collected for.
    Outcome readUses(AccessPackage &package)
    {
        const auto grounds = processing_ground_repository::list(m_connection, m_filingSystem, m_contact);
        if (!grounds)
            return grounds.error();
        for (const ProcessingGround &ground : *grounds) {
            if (!ground.holdsUntil.isValid() || ground.holdsUntil >= m_today)
                addUse(package, ground.purpose, ground.basis, ground.reason);
        }
        const auto states = consent_repository::states(m_connection, m_filingSystem, m_contact);
        if (!states)
            return states.error();
        for (const auto &state : *states) {
            if (state.state == ConsentState::Given || state.state == ConsentState::Renewed)
                addUse(package, state.purpose, LawfulBasis::Consent, {});
        }
        if (!m_person.provenance.isStored())
            return done;
        const auto source = provenance_repository::byId(m_connection, m_filingSystem, m_person.provenance);
        if (!source)
            return source.error();
        if (*source && !m_used.contains((*source)->purpose))
            addUse(package, (*source)->purpose, std::nullopt, (*source)->ground.reason);
        return done;
    }

    /// Everybody who holds it, down the whole chain, and when it was handed to them.
    Outcome readRecipients(AccessPackage &package)
    {
        const auto processors = processor_repository::all(m_connection);
        if (!processors)
            return processors.error();
        const auto decisions = data_transfer_repository::decisions(m_connection);
        if (!decisions)
            return decisions.error();
        const auto holders = notice_keeping::holdersOf(m_connection, m_filingSystem, m_contact);
        if (!holders)
            return holders.error();
        const auto traces = holder_repository::tracesOf(m_connection, m_filingSystem, m_contact);
        if (!traces)
            return traces.error();
        const auto handed = disclosure_repository::list(m_connection, m_filingSystem, m_contact);
        if (!handed)
            return handed.error();
        for (const Holder &holder : *holders) {
            PackageRecipient known{
                .name = holder.name, .via = holder.via, .categories = holder.categories(m_filingSystem)};
            for (const Processor &processor : *processors) {
                if (processor.id == holder.processor)
                    addRegistered(known, processor, *decisions);
            }
            const QStringList names = namesThen(holder, traces->deliveries);
            for (const Disclosure &each : *handed) {
                if (names.contains(each.recipient))
                    known.handedOn.append(each.happenedAt);
            }
            package.recipients.append(known);
        }
        return done;
    }

    void addRegistered(
        PackageRecipient &recipient, const Processor &processor, const AdequacyDecisions &decisions) const
    {
        recipient.kind = processor.kind;
        recipient.country = processor.country;
        recipient.isOutsideEea = !country::isInEea(processor.country);
        const auto isAdequate = [&](const QString &place) {
            return standingOf(decisions, place, m_today) == PlaceStanding::Adequate;
        };
        recipient.isAdequate = isAdequate(processor.country);
        const QStringList places = placesOf(processor);
        for (const QString &place : places) {
            if (place != processor.country && !country::isInEea(place))
                recipient.placesBeside.insert(place, isAdequate(place));
        }
    }

    /// What they were called when lists were handed to them.
    static QStringList namesThen(const Holder &holder, const QList<HeldOfPerson::Delivery> &deliveries)
    {
        QStringList names;
        for (const HeldOfPerson::Delivery &delivery : deliveries) {
            const bool isTheirs = delivery.processor.isStored()
                ? delivery.processor == holder.processor
                : foldedText(delivery.recipient) == foldedText(holder.name);
            if (isTheirs)
                names.append(delivery.recipient);
        }
        return names;
    }

    QStringList ownNames() const
    {
        const PersonName name = nameOf(m_person);
        return {displayName(name), formalName(name), listName(name),
            name.givenName + u' ' + standingFamilyName(name), name.givenName, name.surname};
    }

    /// What the organisation tells of itself is nobody's.
    static bool isOrganisations(const AccessPackage &package, const third_persons::Trace &trace)
    {
        const auto mail = EmailAddress::parse(package.organisation.privacyContact);
        const auto phone = PhoneNumber::parse(package.organisation.phone);
        return (mail && mail->normalised == trace.normalised) || (phone && phone->e164 == trace.normalised);
    }

    Connection &m_connection;
    FilingSystem m_filingSystem;
    Id<Contact> m_contact;
    QDate m_today;
    Contact m_person;
    QList<Purpose> m_purposes;
    QList<Id<Purpose>> m_used;
};

} // namespace

Result<AccessPackage> gather(Connection &connection, const Request &request, const PackageWish &wish,
    const Clock &clock, bool withFiles, const Continue &goOn)
{
    AccessPackage package{.requestRef = request.ref,
        .type = request.type,
        .receivedOn = request.receivedOn,
        .madeAt = clock.now()};
    Gathering gathering(connection, request, clock.today());
    const auto work = [&]() -> Outcome {
        if (auto read = gathering.readPerson(package); !read || !goOn(1))
            return read ? Outcome(packageCancelled()) : read;
        if (auto read = gathering.readFiles(package, wish, withFiles); !read || !goOn(2))
            return read ? Outcome(packageCancelled()) : read;
        if (auto read = gathering.readRegisters(package); !read || !goOn(3))
            return read ? Outcome(packageCancelled()) : read;
        return gathering.takeOutOthers(package, wish);
    };
    if (auto gathered = access_package_repository::inSnapshot(connection, work); !gathered)
        return gathered.error();
    if (!goOn(parts))
        return packageCancelled();
    return package;
}

} // namespace access_gathering
