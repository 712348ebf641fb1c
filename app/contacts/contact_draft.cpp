#include "app/contacts/contact_draft.h"

#include "app/consent/lawful_basis.h"
#include "app/contacts/contact_file.h"

namespace {

/// Puts accepted values in place of those given, and remembers all that cannot be accepted.
class Acceptance final
{
public:
    Acceptance(FilingSystem filingSystem, QDate today) : m_filingSystem(filingSystem), m_today(today) {}

    void take(ContactField field, QString &value)
    {
        auto accepted = acceptedFieldValue(field, m_filingSystem, value, m_today);
        if (accepted)
            value = *std::move(accepted);
        else
            complain(editRule(field).code.toString(), accepted.error().what);
    }

    /// An empty value is fine.
    void takeIfGiven(ContactField field, QString &value)
    {
        if (!value.trimmed().isEmpty())
            take(field, value);
        else
            value.clear();
    }

    void complain(const QString &field, const QString &why)
    {
        const QString complaint = field + u':' + why;
        if (!m_complaints.contains(complaint))
            m_complaints.append(complaint);
    }

    const QStringList &complaints() const { return m_complaints; }

private:
    FilingSystem m_filingSystem;
    QDate m_today;
    QStringList m_complaints;
};

void takeName(Acceptance &acceptance, PersonName &name)
{
    using enum ContactField;
    acceptance.takeIfGiven(Initials, name.initials);
    acceptance.takeIfGiven(GivenName, name.givenName);
    acceptance.takeIfGiven(Infix, name.infix);
    acceptance.takeIfGiven(Surname, name.surname);
    acceptance.takeIfGiven(PartnerInfix, name.partnerInfix);
    acceptance.takeIfGiven(PartnerSurname, name.partnerSurname);
    acceptance.takeIfGiven(TitleBefore, name.titleBefore);
    acceptance.takeIfGiven(TitleAfter, name.titleAfter);
    if (name.surname.isEmpty() && name.givenName.isEmpty())
        acceptance.complain(QStringLiteral("surname"), QStringLiteral("value.empty"));
}

void takePoint(Acceptance &acceptance, ContactPoint &point)
{
    const bool atWork = point.label == ContactPoint::Label::Work;
    switch (point.kind) {
    case ContactPoint::Kind::Email:
        acceptance.take(atWork ? ContactField::WorkEmail : ContactField::Email, point.value);
        break;
    case ContactPoint::Kind::Phone:
        acceptance.take(atWork ? ContactField::WorkPhone : ContactField::Phone, point.value);
        break;
    case ContactPoint::Kind::Website:
        point.value = point.value.trimmed();
        break;
    }
    point.normalised = normalisedPoint(point);
}

void takeAddress(Acceptance &acceptance, PostalAddress &address)
{
    using enum ContactField;
    HouseNumberParts house = HouseNumberParts::from(address.houseNumber.trimmed());
    acceptance.takeIfGiven(Street, address.street);
    acceptance.takeIfGiven(ContactField::HouseNumber, house.number);
    acceptance.takeIfGiven(HouseLetter, house.letter);
    acceptance.takeIfGiven(HouseAddition, address.addition);
    acceptance.takeIfGiven(Postcode, address.postcode);
    acceptance.takeIfGiven(City, address.city);
    acceptance.takeIfGiven(Country, address.country);
    address.houseNumber = house.text();
}

void checkProvenance(Acceptance &acceptance, Provenance &provenance, QDate today)
{
    provenance.source = provenance.source.simplified();
    if (provenance.source.isEmpty())
        acceptance.complain(QStringLiteral("source"), QStringLiteral("value.empty"));
    if (!provenance.collectedOn.isValid())
        acceptance.complain(QStringLiteral("collected-on"), QStringLiteral("value.empty"));
    else if (provenance.collectedOn > today)
        acceptance.complain(QStringLiteral("collected-on"), QStringLiteral("date.in-future"));
    if (!lawfulBasisFrom(provenance.basis))
        acceptance.complain(QStringLiteral("basis"), QStringLiteral("value.unknown"));
}

/// Somebody without a basis has no ground to speak of: the basis is complained about already.
void takeGround(Acceptance &acceptance, ContactDraft &draft, GroundSetting setting)
{
    const auto basis = lawfulBasisFrom(draft.provenance.basis);
    if (!basis)
        return;
    setting.kind = draft.kind;
    setting.basis = *basis;
    setting.isBusiness = !draft.organisation.isEmpty() || draft.kind == ContactKind::Supplier;
    setting.facts = draft.facts;
    if (const auto ground = resolveGround(draft.ground, setting)) {
        draft.provenance.ground = *ground;
    } else {
        for (const QString &complaint : ground.error().place)
            acceptance.complain(complaint.section(u':', 0, 0), complaint.section(u':', 1));
    }
}

void checkFacts(Acceptance &acceptance, const QList<RelationFact> &facts)
{
    for (const RelationFact &fact : facts) {
        if (!fact.on.isValid())
            acceptance.complain(QStringLiteral("start-moment"), QStringLiteral("date.unknown"));
    }
}

} // namespace

QList<NamedText> ContactDraft::texts() const
{
    const auto code = [](ContactField field) { return editRule(field).code.toString(); };
    QList<NamedText> all = {{code(ContactField::Initials), name.initials},
        {code(ContactField::GivenName), name.givenName}, {code(ContactField::Infix), name.infix},
        {code(ContactField::Surname), name.surname}, {code(ContactField::PartnerInfix), name.partnerInfix},
        {code(ContactField::PartnerSurname), name.partnerSurname},
        {code(ContactField::TitleBefore), name.titleBefore},
        {code(ContactField::TitleAfter), name.titleAfter}, {code(ContactField::Gender), gender},
        {code(ContactField::Organisation), organisation}, {code(ContactField::JobTitle), jobTitle},
        {QStringLiteral("source"), provenance.source},
        {QStringLiteral("ground-reason"), provenance.ground.reason},
        {QStringLiteral("interest"), provenance.ground.interest},
        {QStringLiteral("balancing"), provenance.ground.balancing}};
    for (const ContactPoint &point : points) {
        if (point.kind != ContactPoint::Kind::Phone)
            all.append({code(ContactField::Email), point.value});
    }
    for (const PostalAddress &address : addresses) {
        all.append({code(ContactField::Street), address.street});
        all.append({code(ContactField::HouseAddition), address.addition});
        all.append({code(ContactField::City), address.city});
        all.append({code(ContactField::Country), address.country});
    }
    for (const Identifier &identifier : identifiers) {
        if (identifier.kind != Identifier::Kind::CustomerNumber)
            all.append({code(ContactField::Identifier), identifier.value});
    }
    for (const QString &note : notes)
        all.append({code(ContactField::Note), note});
    for (const RelationFact &fact : facts) {
        all.append({QStringLiteral("start-moment"), fact.source});
        all.append({QStringLiteral("start-moment"), fact.reference});
    }
    return all;
}

Result<ContactDraft> acceptedDraft(
    const ContactDraft &draft, FilingSystem filingSystem, const GroundSetting &setting)
{
    const QDate today = setting.today;
    ContactDraft accepted = draft;
    Acceptance acceptance(filingSystem, today);
    if (filingSystemOf(draft.kind) != filingSystem)
        acceptance.complain(QStringLiteral("kind"), QStringLiteral("kind.other-filing-system"));
    takeName(acceptance, accepted.name);
    if (draft.birthDate.isValid()) {
        QString day = draft.birthDate.toString(Qt::ISODate);
        acceptance.take(ContactField::BirthDate, day);
    }
    acceptance.takeIfGiven(ContactField::Gender, accepted.gender);
    acceptance.takeIfGiven(ContactField::Organisation, accepted.organisation);
    acceptance.takeIfGiven(ContactField::JobTitle, accepted.jobTitle);
    acceptance.takeIfGiven(ContactField::Language, accepted.language);
    accepted.points.removeIf([](const ContactPoint &point) { return point.value.trimmed().isEmpty(); });
    for (ContactPoint &point : accepted.points)
        takePoint(acceptance, point);
    for (PostalAddress &address : accepted.addresses)
        takeAddress(acceptance, address);
    accepted.identifiers.removeIf(
        [](const Identifier &identifier) { return identifier.value.trimmed().isEmpty(); });
    for (Identifier &identifier : accepted.identifiers) {
        acceptance.take(ContactField::Identifier, identifier.value);
        identifier.normalised = normalisedIdentifier(identifier.value);
    }
    accepted.notes.removeIf([](const QString &note) { return note.trimmed().isEmpty(); });
    for (QString &note : accepted.notes)
        acceptance.take(ContactField::Note, note);
    checkProvenance(acceptance, accepted.provenance, today);
    checkFacts(acceptance, accepted.facts);
    takeGround(acceptance, accepted, setting);
    if (!acceptance.complaints().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("contact.fields"), acceptance.complaints()};
    return accepted;
}
