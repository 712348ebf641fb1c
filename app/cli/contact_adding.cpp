#include "app/cli/contact_adding.h"

#include "app/base/iso_day.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/contact_codes.h"
#include "app/cli/contact_fields.h"
#include "app/cli/ground_options.h"
#include "app/contacts/contact_name.h"
#include "app/contacts/contacts.h"
#include "app/contacts/field_setting.h"
#include "app/documents/retention_words.h"

#include <QJsonArray>

#include <algorithm>

namespace {

const QString websiteCode = QStringLiteral("website");

/// What a new contact can be given: the edit table and the numbers that systems know people by. What somebody
/// is has an option of its own, and a file is attached later.
QStringList addableFields()
{
    QStringList codes = editableFields();
    for (const ContactField field : {ContactField::Kind, ContactField::Attachment})
        codes.removeAll(editRule(field).code.toString());
    for (const Identifier::Kind kind : {Identifier::Kind::EmployeeNumber, Identifier::Kind::UserId,
             Identifier::Kind::IpAddress, Identifier::Kind::Cookie})
        codes.append(codeOf(kind));
    return codes + QStringList{websiteCode};
}

/// The ways to reach somebody, by the field that means them.
std::optional<ContactPoint> pointOf(const GivenField &given)
{
    using Kind = ContactPoint::Kind;
    using Label = ContactPoint::Label;
    if (given.code == websiteCode)
        return ContactPoint{.kind = Kind::Website, .value = given.value};
    switch (contactFieldOf(given.code).value_or(ContactField::Note)) {
    case ContactField::Email:
        return ContactPoint{.kind = Kind::Email, .value = given.value};
    case ContactField::Phone:
        return ContactPoint{.kind = Kind::Phone, .value = given.value};
    case ContactField::WorkEmail:
        return ContactPoint{.kind = Kind::Email, .label = Label::Work, .value = given.value};
    case ContactField::WorkPhone:
        return ContactPoint{.kind = Kind::Phone, .label = Label::Work, .value = given.value};
    default:
        return std::nullopt;
    }
}

/// A draft as its fields are told one by one.
struct Telling
{
    ContactDraft draft = {};
    /// Holds the name, the birth date and what else stands with the person.
    Contact person = {};
    PostalAddress address = {};

    Outcome take(const GivenField &given);
    ContactDraft whole() const;
};

Outcome Telling::take(const GivenField &given)
{
    if (const auto point = pointOf(given)) {
        draft.points.append(*point);
        return done;
    }
    if (const auto kind = identifierKindFromCode(given.code)) {
        draft.identifiers.append({.kind = *kind, .value = given.value});
        return done;
    }
    const ContactField field = contactFieldOf(given.code).value_or(ContactField::Note);
    if (isAddressField(field)) {
        setField(address, field, given.value);
        return done;
    }
    switch (field) {
    case ContactField::Organisation:
        draft.organisation = given.value;
        return done;
    case ContactField::Note:
        draft.notes.append(given.value);
        return done;
    case ContactField::BirthDate:
        if (!isoDay(given.value))
            return usageError(QStringLiteral("date"), {given.code});
        break;
    case ContactField::Salutation:
    case ContactField::NameUse:
    case ContactField::NameConvention:
        if (!numberOfCode(field, given.value))
            return usageError(QStringLiteral("value"), {given.code, given.value});
        break;
    default:
        break;
    }
    return setField(person, field, given.value);
}

ContactDraft Telling::whole() const
{
    ContactDraft all = draft;
    all.name = nameOf(person);
    all.birthDate = person.birthDate;
    all.gender = person.gender;
    all.language = person.language;
    all.jobTitle = person.jobTitle;
    if (address != PostalAddress()) {
        all.addresses.append(address);
        if (address.country.isEmpty())
            all.addresses.last().country = QStringLiteral("NL");
    }
    return all;
}

/// Every `--start KIND=DATE`.
Result<QList<RelationFact>> startMomentsOf(const CommandRun &run)
{
    const QString option = QStringLiteral("start");
    QList<RelationFact> facts;
    const QStringList given = run.options.values(option);
    for (const QString &text : given) {
        const auto kind = relationFactKindFromCode(text.section(u'=', 0, 0));
        const auto day = isoDay(text.section(u'=', 1));
        if (!kind || !day)
            return usageError(QStringLiteral("value"), {QStringLiteral("--") + option, text});
        facts.append({.kind = *kind, .on = *day, .source = run.value(QStringLiteral("source"))});
    }
    return facts;
}

Result<Provenance> provenanceOf(const CommandRun &run)
{
    Provenance provenance;
    const auto source = required(run, QStringLiteral("source"));
    if (!source)
        return source.error();
    provenance.source = *source;
    const auto basis = basisOf(run);
    if (!basis)
        return basis.error();
    provenance.basis = *basis;
    const auto collectedOn = dayOf(run, QStringLiteral("collected"), run.services->clock().today());
    if (!collectedOn)
        return collectedOn.error();
    provenance.collectedOn = *collectedOn;
    const auto purposes = purposesOf(run);
    if (!purposes)
        return purposes.error();
    provenance.purpose = purposes->value(0);
    return provenance;
}

Result<ContactDraft> contactDraftOf(const CommandRun &run)
{
    const auto kindCode = required(run, QStringLiteral("kind"));
    if (!kindCode)
        return kindCode.error();
    const auto kind = contactKindFromCode(*kindCode);
    if (!kind)
        return usageError(QStringLiteral("value"), {QStringLiteral("--kind"), *kindCode});
    auto fields = givenFields(run, 0, addableFields());
    if (!fields)
        return fields.error();
    // The letter of a house goes behind its number.
    std::stable_partition(fields->begin(), fields->end(),
        [](const GivenField &given) { return given.code != editRule(ContactField::HouseLetter).code; });
    Telling telling;
    for (const GivenField &given : std::as_const(*fields)) {
        if (auto taken = telling.take(given); !taken)
            return taken.error();
    }
    ContactDraft draft = telling.whole();
    draft.kind = *kind;
    const auto provenance = provenanceOf(run);
    if (!provenance)
        return provenance.error();
    draft.provenance = *provenance;
    const auto wish = groundWishOf(run);
    if (!wish)
        return wish.error();
    draft.ground = *wish;
    const auto origin = originOf(run, DataOrigin::Person);
    if (!origin)
        return origin.error();
    draft.origin = *origin;
    if (run.isSet(QStringLiteral("informed"))) {
        const QString code = run.value(QStringLiteral("informed"));
        const auto manner = informingMannerFrom(code);
        if (!manner)
            return usageError(QStringLiteral("value"), {QStringLiteral("--informed"), code});
        draft.informed = InformingDraft{.manner = *manner,
            .statement = run.value(QStringLiteral("statement")),
            .reason = run.value(QStringLiteral("informed-reason"))};
    }
    const auto facts = startMomentsOf(run);
    if (!facts)
        return facts.error();
    draft.facts = *facts;
    draft.notBsnReason = run.value(QStringLiteral("not-bsn"));
    draft.suppressionAcknowledged = run.isSet(QStringLiteral("suppression-known"));
    return draft;
}

} // namespace

QList<QCommandLineOption> contactAddOptions()
{
    return QList<QCommandLineOption>{filingSystemOption(),
               valueOption("kind",
                   contactWords(QT_TRANSLATE_NOOP(
                       "ContactCommands", "customer, prospect, supplier, employee or applicant.")),
                   "KIND"),
               valueOption("source",
                   contactWords(QT_TRANSLATE_NOOP("ContactCommands", "Where the data comes from.")), "TEXT"),
               valueOption("collected",
                   contactWords(QT_TRANSLATE_NOOP(
                       "ContactCommands", "The day on which it was collected; today where it is not given.")),
                   "DATE"),
               valueOption("basis",
                   contactWords(
                       QT_TRANSLATE_NOOP("ContactCommands", "The lawful basis: a, b, c, d, e or f.")),
                   "BASIS"),
               valueOption("purpose",
                   contactWords(QT_TRANSLATE_NOOP("ContactCommands", "What the data is for.")), "KEY"),
               valueOption("origin",
                   contactWords(QT_TRANSLATE_NOOP("ContactCommands",
                       "person (they gave it themselves, also where it is not given) or elsewhere.")),
                   "ORIGIN"),
               valueOption("informed",
                   contactWords(QT_TRANSLATE_NOOP("ContactCommands",
                       "How they were informed already: at-collection, in-person, ... as with informing "
                       "record.")),
                   "M"),
               valueOption("statement",
                   contactWords(QT_TRANSLATE_NOOP("ContactCommands",
                       "By which version of the privacy statement; the one in force where it is not given.")),
                   "V"),
               valueOption("informed-reason",
                   contactWords(QT_TRANSLATE_NOOP("ContactCommands", "Why they need not be informed.")),
                   "TEXT"),
               valueOption("start",
                   contactWords(QT_TRANSLATE_NOOP("ContactCommands",
                       "A start moment of retention, as last-purchase=2026-03-01; may be given more than "
                       "once.")),
                   "KIND=DATE"),
               valueOption("not-bsn",
                   contactWords(QT_TRANSLATE_NOOP(
                       "ContactCommands", "Why a number that looks like a citizen service number is none.")),
                   "REASON"),
               {QStringLiteral("suppression-known"),
                   contactWords(QT_TRANSLATE_NOOP("ContactCommands",
                       "Keeps an address or number although it is on the suppression list."))}} +
        groundOptions();
}

Result<Answer> addContact(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto draft = contactDraftOf(run);
    if (!draft)
        return draft.error();
    // Asked beforehand, or the new one would be like themselves. Told and no more: whoever added somebody
    // knows best.
    const auto similar = run.services->contacts().similar(*run.permit, *filingSystem, *draft).result();
    if (!similar)
        return similar.error();
    const auto id = run.services->contacts().add(*run.permit, *filingSystem, *draft).result();
    if (!id)
        return id.error();
    const auto file =
        run.services->contacts().find(*run.permit, *filingSystem, *id, Contacts::Viewing::Internal).result();
    if (!file)
        return file.error();
    const Provenance &origin = file->provenance;
    Answer answer{.json = {},
        .lines = {
            contactWords(QT_TRANSLATE_NOOP("ContactCommands", "Added as contact %1.")).arg(id->number())}};
    answer.lines += linesOf(origin.ground, file->contact.kind, origin.basis);
    QJsonArray likely;
    for (const SimilarContact &each : *similar) {
        likely.append(
            QJsonObject{{QStringLiteral("id"), each.contact.number()}, {QStringLiteral("by"), each.by}});
        answer.lines.append(
            contactWords(QT_TRANSLATE_NOOP("ContactCommands", "This may be the same person as contact %1."))
                .arg(each.contact.number()));
    }
    answer.json = {{QStringLiteral("id"), id->number()}, {QStringLiteral("version"), 1},
        {QStringLiteral("similar"), likely},
        {QStringLiteral("ground"), jsonOf(origin.ground, file->contact.kind, origin.basis)}};
    return answer;
}
