#include "app/imports/contact_load.h"

#include "app/contacts/organisation_repository.h"
#include "app/informing/informing_repository.h"
#include "app/storage/bulk_writer.h"

#include <algorithm>
#include <array>

namespace {

std::unique_ptr<BulkWriter> writerOf(Connection &connection, const char *table, const char *columns)
{
    return BulkWriter::open(connection, "import.load", QString::fromLatin1(table),
        QString::fromLatin1(columns).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

template <typename Thing>
void key(BulkWriter &writer, Id<Thing> id)
{
    if (id.isStored())
        writer.integer(id.number());
    else
        writer.null();
}

} // namespace

class ContactLoad::Numbers final
{
public:
    Numbers(Connection &connection, const char *table, qint64 block)
        : m_connection(connection)
        , m_table(QString::fromLatin1(table))
        , m_block(block)
    {}

    Result<qint64> next()
    {
        if (m_left == 0) {
            const auto first = reserveIds(m_connection, m_table, m_block);
            if (!first)
                return first.error();
            m_next = *first;
            m_left = m_block;
        }
        --m_left;
        return m_next++;
    }

private:
    Connection &m_connection;
    QString m_table;
    qint64 m_block;
    qint64 m_next = 0;
    qint64 m_left = 0;
};

struct ContactLoad::Writers
{
    explicit Writers(Connection &connection)
        : provenances(connection, "provenance", 64)
        , organisations(connection, "organisation", 256)
        , contacts(connection, "contact", 4096)
        , provenance(writerOf(connection, "provenance",
              "filing_system id source collected_on basis purpose_id batch_id recorded_by recorded_at "
              "reason_from "
              "reason until_rule until_on interest balancing review_on"))
        , organisation(
              writerOf(connection, "organisation", "filing_system id name name_folded kvk_number vat_number"))
        , contact(writerOf(connection, "contact",
              "filing_system id ref kind initials given_name infix surname partner_infix partner_surname "
              "name_use "
              "title_before title_after salutation gender birth_date organisation_id job_title language "
              "sort_key "
              "provenance_id batch_id created_at changed_at changed_by"))
        , point(writerOf(connection, "contact_point",
              "filing_system contact_id kind label value normalised provenance_id"))
        , address(writerOf(connection, "postal_address",
              "filing_system contact_id street house_number addition postcode city country provenance_id"))
        , identifier(writerOf(
              connection, "identifier", "filing_system contact_id kind value normalised provenance_id"))
        , note(writerOf(connection, "note", "filing_system contact_id body written_at written_by"))
        , fact(writerOf(
              connection, "relation_fact", "filing_system contact_id kind day reference source batch_id"))
        , ground(writerOf(connection, "processing_ground",
              "filing_system contact_id purpose_id basis reason holds_until provenance_id recorded_at "
              "recorded_by"))
        , informing(informing_repository::dueWriter(connection))
    {}

    std::array<BulkWriter *, 10> all() const
    {
        return {provenance.get(), organisation.get(), contact.get(), point.get(), address.get(),
            identifier.get(), note.get(), fact.get(), ground.get(), informing.get()};
    }

    Numbers provenances;
    Numbers organisations;
    Numbers contacts;
    std::unique_ptr<BulkWriter> provenance;
    std::unique_ptr<BulkWriter> organisation;
    std::unique_ptr<BulkWriter> contact;
    std::unique_ptr<BulkWriter> point;
    std::unique_ptr<BulkWriter> address;
    std::unique_ptr<BulkWriter> identifier;
    std::unique_ptr<BulkWriter> note;
    std::unique_ptr<BulkWriter> fact;
    std::unique_ptr<BulkWriter> ground;
    std::unique_ptr<BulkWriter> informing;
};

ContactLoad::ContactLoad(Connection &connection, OrganisationBook &organisations, Settings settings)
    : m_connection(connection)
    , m_organisations(organisations)
    , m_settings(std::move(settings))
    , m_writers(std::make_unique<Writers>(connection))
{}

ContactLoad::~ContactLoad() = default;

Result<Id<Provenance>> ContactLoad::provenanceOf(const ImportRow &row)
{
    const bool isUsualKind = row.kind == m_settings.kind;
    if (row.source.isEmpty() && row.collectedOn.isNull() && isUsualKind)
        return m_settings.provenance.id;
    const QString source = row.source.isEmpty() ? m_settings.provenance.source : row.source;
    const QDate collectedOn = row.collectedOn.isValid() ? row.collectedOn : m_settings.provenance.collectedOn;
    const QString name = QString::number(static_cast<int>(row.kind)) + u' ' +
        collectedOn.toString(Qt::ISODate) + u' ' + source;
    if (const auto known = m_provenances.constFind(name); known != m_provenances.constEnd())
        return Id<Provenance>(*known);
    const auto number = m_writers->provenances.next();
    if (!number)
        return number.error();
    BulkWriter &writer = *m_writers->provenance;
    writer.integer(static_cast<qint64>(m_settings.filingSystem));
    writer.integer(*number);
    writer.text(source);
    writer.day(collectedOn);
    writer.text(m_settings.provenance.basis);
    key(writer, m_settings.provenance.purpose);
    writer.integer(m_settings.batch.number());
    writer.text(m_settings.staffRef);
    writer.integer(m_settings.now.micros);
    const ContactGround ground = groundOf(row.kind);
    writer.integer(static_cast<qint64>(ground.reasonFrom));
    writer.text(ground.reason);
    writer.text(ground.untilRule);
    writer.day(ground.untilOn);
    writer.text(ground.interest);
    writer.text(ground.balancing);
    writer.day(ground.reviewOn);
    writer.endRow();
    m_provenances.insert(name, *number);
    return Id<Provenance>(*number);
}

ContactGround ContactLoad::groundOf(ContactKind kind) const
{
    return m_settings.groundsByKind.value(kind, m_settings.provenance.ground);
}

Result<Id<Organisation>> ContactLoad::organisationOf(const Organisation &organisation)
{
    const QString name = organisation.name.simplified();
    if (name.isEmpty())
        return Id<Organisation>();
    if (const auto known = m_organisations.find(name))
        return *known;
    const auto number = m_writers->organisations.next();
    if (!number)
        return number.error();
    BulkWriter &writer = *m_writers->organisation;
    writer.integer(static_cast<qint64>(m_settings.filingSystem));
    writer.integer(*number);
    writer.text(name);
    writer.text(organisation_repository::foldedName(name));
    writer.text(organisation.kvkNumber);
    writer.text(organisation.vatNumber);
    writer.endRow();
    m_organisations.add(name, Id<Organisation>(*number));
    return Id<Organisation>(*number);
}

InformingDue ContactLoad::dueOf(const ImportRow &row)
{
    const QDate day = row.collectedOn.isValid() ? row.collectedOn : m_settings.provenance.collectedOn;
    const QDate obtainedOn = day.isValid() ? day : m_settings.now.toLocal().date();
    auto term = m_informingTerms.find(obtainedOn);
    if (term == m_informingTerms.end())
        term = m_informingTerms.insert(obtainedOn,
            informingTerm({.origin = m_settings.origin, .obtainedOn = obtainedOn}, m_settings.holidays));
    return {.origin = m_settings.origin, .obtainedOn = obtainedOn, .term = *term};
}

void ContactLoad::writeContact(const NewContact &person)
{
    const ImportRow &row = *person.row;
    BulkWriter &writer = *m_writers->contact;
    writer.integer(static_cast<qint64>(m_settings.filingSystem));
    writer.integer(person.id.number());
    writer.bytes(person.ref);
    writer.integer(static_cast<qint64>(row.kind));
    writer.text(row.name.initials);
    writer.text(row.name.givenName);
    writer.text(row.name.infix);
    writer.text(row.name.surname);
    writer.text(row.name.partnerInfix);
    writer.text(row.name.partnerSurname);
    writer.integer(static_cast<qint64>(row.name.use));
    writer.text(row.name.titleBefore);
    writer.text(row.name.titleAfter);
    writer.integer(static_cast<qint64>(row.name.salutation));
    writer.text(row.gender);
    writer.day(row.birthDate);
    key(writer, person.organisation);
    writer.text(row.jobTitle);
    writer.text(row.language);
    writer.text(row.sortKey);
    key(writer, person.provenance);
    writer.integer(m_settings.batch.number());
    writer.integer(m_settings.now.micros);
    writer.integer(m_settings.now.micros);
    writer.text(m_settings.staffRef);
    writer.endRow();
}

void ContactLoad::writeDetails(const NewContact &person)
{
    const ImportRow &row = *person.row;
    const auto begin = [&](BulkWriter &writer) {
        writer.integer(static_cast<qint64>(m_settings.filingSystem));
        writer.integer(person.id.number());
    };
    for (const ContactPoint &point : row.points) {
        BulkWriter &writer = *m_writers->point;
        begin(writer);
        writer.integer(static_cast<qint64>(point.kind));
        writer.integer(static_cast<qint64>(point.label));
        writer.text(point.value);
        writer.text(point.normalised);
        key(writer, person.provenance);
        writer.endRow();
    }
    if (row.hasAddress()) {
        BulkWriter &writer = *m_writers->address;
        begin(writer);
        writer.text(row.address.street);
        writer.text(row.address.houseNumber);
        writer.text(row.address.addition);
        writer.text(row.address.postcode);
        writer.text(row.address.city);
        writer.text(row.address.country);
        key(writer, person.provenance);
        writer.endRow();
    }
    for (const Identifier &identifier : row.identifiers) {
        BulkWriter &writer = *m_writers->identifier;
        begin(writer);
        writer.integer(static_cast<qint64>(identifier.kind));
        writer.text(identifier.value);
        writer.text(identifier.normalised);
        key(writer, person.provenance);
        writer.endRow();
    }
    for (const QString &note : row.notes) {
        BulkWriter &writer = *m_writers->note;
        begin(writer);
        writer.text(note);
        writer.integer(m_settings.now.micros);
        writer.text(m_settings.staffRef);
        writer.endRow();
    }
    for (const RelationFact &fact : row.facts) {
        BulkWriter &writer = *m_writers->fact;
        begin(writer);
        writer.integer(static_cast<qint64>(fact.kind));
        writer.day(fact.on);
        writer.text(fact.reference);
        writer.text(fact.source);
        writer.integer(m_settings.batch.number());
        writer.endRow();
    }
    for (const Ground &ground : std::as_const(m_settings.grounds)) {
        BulkWriter &writer = *m_writers->ground;
        begin(writer);
        writer.integer(ground.purpose.number());
        writer.text(ground.basis);
        writer.text(ground.reason);
        writer.day(groundOf(row.kind).untilOn);
        key(writer, person.provenance);
        writer.integer(m_settings.now.micros);
        writer.text(m_settings.staffRef);
        writer.endRow();
    }
    informing_repository::write(*m_writers->informing, m_settings.filingSystem, person.due);
}

Outcome ContactLoad::add(std::span<NewContact> people)
{
    for (NewContact &person : people) {
        const auto provenance = provenanceOf(*person.row);
        if (!provenance)
            return provenance.error();
        const auto organisation = organisationOf(person.row->organisation);
        if (!organisation)
            return organisation.error();
        const auto number = m_writers->contacts.next();
        if (!number)
            return number.error();
        person.provenance = *provenance;
        person.organisation = *organisation;
        person.id = Id<Contact>(*number);
        person.due = dueOf(*person.row);
        person.due.contact = person.id;
    }
    // What others point at is with the engine first, since a server checks keys piece by piece.
    for (BulkWriter *parent : {m_writers->provenance.get(), m_writers->organisation.get()}) {
        if (auto there = parent->finish(); !there)
            return there;
    }
    for (const NewContact &person : people)
        writeContact(person);
    if (auto there = m_writers->contact->finish(); !there)
        return there;
    for (const NewContact &person : people)
        writeDetails(person);
    const auto all = m_writers->all();
    const bool failed
        = std::any_of(all.begin(), all.end(), [](const BulkWriter *writer) { return writer->hasFailed(); });
    return failed ? finish() : Outcome(done);
}

Outcome ContactLoad::finish()
{
    for (BulkWriter *writer : m_writers->all()) {
        if (auto there = writer->finish(); !there)
            return there;
    }
    return done;
}
