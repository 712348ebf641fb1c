#include "app/contacts/archive_veil.h"

#include "app/contacts/edit_rule.h"
#include "app/retention/archive_reader.h"
#include "app/retention/category_places.h"
#include "app/storage/sql.h"

namespace archive_veil {

namespace {

/// Empties a field that stands in the record of the person itself.
void emptyName(Contact &contact, ContactField field)
{
    using enum ContactField;
    switch (field) {
    case Initials:
        contact.initials.clear();
        break;
    case GivenName:
        contact.givenName.clear();
        break;
    case Infix:
        contact.infix.clear();
        break;
    case Surname:
        contact.surname.clear();
        contact.sortKey.clear();
        break;
    case PartnerInfix:
        contact.partnerInfix.clear();
        break;
    case PartnerSurname:
        contact.partnerSurname.clear();
        break;
    case TitleBefore:
        contact.titleBefore.clear();
        break;
    case TitleAfter:
        contact.titleAfter.clear();
        break;
    default:
        break;
    }
}

void emptyField(ContactFile &file, ContactField field)
{
    using enum ContactField;
    Contact &contact = file.contact;
    emptyName(contact, field);
    switch (field) {
    case NameUse:
        contact.nameUse = 0;
        break;
    case NameConvention:
        contact.nameConvention = 0;
        break;
    case Salutation:
        contact.salutation = 0;
        break;
    case BirthDate:
        contact.birthDate = {};
        break;
    case Gender:
        contact.gender.clear();
        break;
    case Language:
        contact.language.clear();
        break;
    case JobTitle:
        contact.jobTitle.clear();
        break;
    case ContactField::Organisation:
        contact.organisation = {};
        file.organisation.reset();
        break;
    default:
        break;
    }
}

bool isOurNumber(const Identifier &identifier)
{
    return identifier.kind == Identifier::Kind::CustomerNumber ||
        identifier.kind == Identifier::Kind::EmployeeNumber;
}

bool isFinancial(const RelationFact &fact)
{
    return fact.kind == RelationFactKind::LastPurchase || fact.kind == RelationFactKind::InvoiceIssued;
}

/// The attachments that are the evidence of acts of consent, and so of another category than the others.
Result<QList<qint64>> evidenceOf(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "archive.evidence",
        QStringLiteral(
            "SELECT DISTINCT evidence_id FROM consent_event WHERE filing_system = ? AND contact_id "
            "= ? AND evidence_id IS NOT NULL"))
        .bind(filingSystem)
        .bind(contact)
        .list([](const Row &row) { return row.integer(0); });
}

DataCategory categoryOf(qint64 attachment, const QList<qint64> &evidence)
{
    return evidence.contains(attachment) ? DataCategory::Evidence : DataCategory::Correspondence;
}

/// What stands in rows of its own, as category_places::rows() shares it out.
void emptyRows(ContactFile &file, DataCategories hidden, const QList<qint64> &evidence)
{
    if (hidden.contains(DataCategory::ContactDetails)) {
        file.points.clear();
        file.addresses.clear();
    }
    if (hidden.contains(DataCategory::Financial))
        file.facts.removeIf(isFinancial);
    file.identifiers.removeIf([hidden](const Identifier &each) {
        return hidden.contains(isOurNumber(each) ? DataCategory::Identity : DataCategory::OnlineIdentifiers);
    });
    if (hidden.contains(DataCategory::Correspondence))
        file.notes.clear();
    file.attachments.removeIf(
        [&](const Attachment &each) { return hidden.contains(categoryOf(each.id.number(), evidence)); });
}

Error refusal(const QString &field)
{
    return {Failure::Refused, QStringLiteral("contact.archived"), {field}};
}

} // namespace

Result<DataCategories> hiddenFrom(
    Connection &connection, const Permit &permit, FilingSystem filingSystem, Id<Contact> contact, QDate today)
{
    if (permit.may(Operation::ViewArchive, filingSystem))
        return DataCategories();
    const auto archived = archive_reader::of(connection, filingSystem, contact, today);
    return archived ? Result<DataCategories>(categoriesOf(*archived))
                    : Result<DataCategories>(archived.error());
}

Result<QHash<qint64, DataCategories>> hiddenAmong(Connection &connection, const Permit &permit,
    FilingSystem filingSystem, QDate today, const QList<Id<Contact>> &contacts)
{
    if (contacts.isEmpty() || permit.may(Operation::ViewArchive, filingSystem))
        return QHash<qint64, DataCategories>();
    return archive_reader::ofMany(connection, filingSystem, contacts, today);
}

QString conditionOfHidden(
    const Permit &permit, FilingSystem filingSystem, const QString &contact, QDate today)
{
    return permit.may(Operation::ViewArchive, filingSystem)
        ? QStringLiteral("1 = 0")
        : archive_reader::conditionOfPerson(QString::number(static_cast<int>(filingSystem)), contact, today);
}

Outcome refuseAny(Connection &connection, const Permit &permit, FilingSystem filingSystem,
    Id<Contact> contact, QDate today, DataCategories categories, const char *refusal)
{
    const auto hidden = hiddenFrom(connection, permit, filingSystem, contact, today);
    if (!hidden)
        return hidden.error();
    return (hidden->bits() & categories.bits()) != 0 ? Outcome(Error::refused(refusal)) : Outcome(done);
}

Outcome cover(Connection &connection, const Permit &permit, QDate today, ContactFile &file)
{
    const FilingSystem filingSystem = file.contact.filingSystem;
    auto archived = archive_reader::of(connection, filingSystem, file.contact.id, today);
    if (!archived)
        return archived.error();
    file.archived = *std::move(archived);
    file.isVeiled = !file.archived.isEmpty() && !permit.may(Operation::ViewArchive, filingSystem);
    if (!file.isVeiled)
        return done;
    const DataCategories hidden = categoriesOf(file.archived);
    const auto evidence = evidenceOf(connection, filingSystem, file.contact.id);
    if (!evidence)
        return evidence.error();
    emptyRows(file, hidden, *evidence);
    for (const EditRule &rule : editRules()) {
        if (!hidden.contains(::categoryOf(rule.field, filingSystem)))
            continue;
        emptyField(file, rule.field);
        file.fieldProvenance.remove(rule.field);
    }
    return done;
}

Outcome cover(Connection &connection, const Permit &permit, FilingSystem filingSystem, Id<Contact> contact,
    QDate today, QList<FieldChange> &history)
{
    const auto hidden = hiddenFrom(connection, permit, filingSystem, contact, today);
    if (!hidden)
        return hidden.error();
    // The numbers of all kinds share a field, and go with the first of their categories.
    const bool hidesNumbers = hidden->contains(DataCategory::Identity);
    history.removeIf([&](const FieldChange &change) {
        return hidden->contains(::categoryOf(change.field, filingSystem)) ||
            (hidesNumbers && change.field == ContactField::Identifier);
    });
    return done;
}

Result<QSet<qint64>> namelessAmong(Connection &connection, const Permit &permit, FilingSystem filingSystem,
    QDate today, const QList<Id<Contact>> &contacts)
{
    QSet<qint64> nameless;
    const auto archived = hiddenAmong(connection, permit, filingSystem, today, contacts);
    if (!archived)
        return archived.error();
    for (auto each = archived->cbegin(); each != archived->cend(); ++each) {
        if (each.value().contains(DataCategory::Identity))
            nameless.insert(each.key());
    }
    return nameless;
}

Outcome refuse(Connection &connection, const Permit &permit, FilingSystem filingSystem, Id<Contact> contact,
    QDate today, ContactField field)
{
    const auto hidden = hiddenFrom(connection, permit, filingSystem, contact, today);
    if (!hidden)
        return hidden.error();
    return hidden->contains(::categoryOf(field, filingSystem))
        ? Outcome(refusal(editRule(field).code.toString()))
        : Outcome(done);
}

Outcome refuseAttachment(Connection &connection, const Permit &permit, FilingSystem filingSystem,
    Id<Contact> contact, QDate today, Id<Attachment> attachment)
{
    const auto hidden = hiddenFrom(connection, permit, filingSystem, contact, today);
    if (!hidden)
        return hidden.error();
    if (hidden->isEmpty())
        return done;
    const auto evidence = evidenceOf(connection, filingSystem, contact);
    if (!evidence)
        return evidence.error();
    return hidden->contains(categoryOf(attachment.number(), *evidence))
        ? Outcome(refusal(editRule(ContactField::Attachment).code.toString()))
        : Outcome(done);
}

} // namespace archive_veil
