#include "app/contacts/contact_covering.h"

#include "app/classification/class_rules.h"
#include "app/classification/field_catalogue.h"
#include "app/contacts/bsn_scan.h"
#include "app/findings/finding_repository.h"

#include <algorithm>

namespace contact_covering {

namespace {

/// What was found in one text and how it was settled.
class TextFindings final
{
public:
    static Result<TextFindings> of(Connection &connection, const Contact &contact)
    {
        auto found = finding_repository::ofContact(connection, contact.filingSystem, contact.id);
        if (!found)
            return found.error();
        return TextFindings(*std::move(found));
    }

    bool isNoHit(const QString &field, qint64 number, ForbiddenKind kind) const
    {
        return std::any_of(m_all.begin(), m_all.end(), [&](const Finding &each) {
            return each.state == Finding::State::NotPersonal && each.field == field &&
                each.number == number && each.kind == kind;
        });
    }

    /// By what stands in it now: a text that came in with an import may not have been searched yet.
    DataClass classOfText(const QString &field, qint64 number, const QString &text) const
    {
        DataClass highest = DataClass::Anonymous;
        for (const ForbiddenText &found : forbiddenIn(text)) {
            if (!isNoHit(field, number, found.kind))
                highest = stricter(highest, ::classOf(found.kind));
        }
        return highest;
    }

    /// By what was found when it was searched.
    DataClass classAsSearched(const QString &field, qint64 number) const
    {
        DataClass highest = DataClass::Anonymous;
        for (const Finding &each : m_all) {
            if (each.isStanding() && each.field == field && each.number == number)
                highest = stricter(highest, ::classOf(each.kind));
        }
        return highest;
    }

    bool holdsNationalNumber(const QString &field, qint64 number) const
    {
        return std::any_of(m_all.begin(), m_all.end(), [&](const Finding &each) {
            return each.kind == ForbiddenKind::NationalNumber && each.isStanding() &&
                each.severity == ScanFinding::Severity::Block && each.field == field && each.number == number;
        });
    }

private:
    explicit TextFindings(QList<Finding> all) : m_all(std::move(all)) {}

    QList<Finding> m_all;
};

const QString noteField = QStringLiteral("note.body");
const QString fileField = QStringLiteral("attachment.content");
const QString referenceField = QStringLiteral("relation_fact.reference");
const QString factSourceField = QStringLiteral("relation_fact.source");

DataClass classOfFile(const TextFindings &found, const Attachment &file, FilingSystem filingSystem)
{
    const qint64 number = file.id.number();
    return stricter(field_catalogue::classOfRecord(u"attachment", filingSystem),
        stricter(found.classOfText(QStringLiteral("attachment.name"), number, file.name),
            found.classAsSearched(fileField, number)));
}

/// Of what is there, whatever stands in it.
DataClass classOfPlainParts(const ContactFile &file)
{
    QStringList tables{QStringLiteral("contact"), QStringLiteral("provenance")};
    if (file.organisation)
        tables.append(QStringLiteral("organisation"));
    if (!file.points.isEmpty())
        tables.append(QStringLiteral("contact_point"));
    if (!file.addresses.isEmpty())
        tables.append(QStringLiteral("postal_address"));
    if (!file.identifiers.isEmpty())
        tables.append(QStringLiteral("identifier"));
    return field_catalogue::classOfRecords(tables, file.contact.filingSystem);
}

QString withoutNumber(const QString &text)
{
    QList<ScanFinding> found = scanForBsn(text);
    found.removeIf([](const ScanFinding &each) { return each.kind != ScanFinding::Kind::Bsn; });
    return maskBsn(text, found);
}

} // namespace

Result<FileClasses> classesOf(Connection &connection, const ContactFile &whole)
{
    const FilingSystem filingSystem = whole.contact.filingSystem;
    const auto found = TextFindings::of(connection, whole.contact);
    if (!found)
        return found.error();
    FileClasses classes;
    for (const Note &note : whole.notes)
        classes.notes = stricter(classes.notes,
            stricter(field_catalogue::classOfRecord(u"note", filingSystem),
                found->classOfText(noteField, note.id.number(), note.body)));
    for (const Attachment &file : whole.attachments)
        classes.files = stricter(classes.files, classOfFile(*found, file, filingSystem));
    if (!whole.facts.isEmpty())
        classes.startMoments = field_catalogue::classOfRecord(u"relation_fact", filingSystem);
    for (const RelationFact &fact : whole.facts)
        classes.startMoments = stricter(classes.startMoments,
            stricter(found->classOfText(referenceField, fact.id.number(), fact.reference),
                found->classOfText(factSourceField, fact.id.number(), fact.source)));
    classes.whole = stricter(
        classOfPlainParts(whole), stricter(classes.notes, stricter(classes.files, classes.startMoments)));
    return classes;
}

Result<KeptFileClass> classOf(Connection &connection, const Contact &contact, const Attachment &file)
{
    const auto found = TextFindings::of(connection, contact);
    if (!found)
        return found.error();
    return KeptFileClass{classOfFile(*found, file, contact.filingSystem),
        found->holdsNationalNumber(fileField, file.id.number())};
}

void cover(ContactFile &file)
{
    if (file.classes.isCovered(CoveredGroup::Notes)) {
        for (Note &note : file.notes)
            note.body.clear();
    }
    if (file.classes.isCovered(CoveredGroup::StartMoments)) {
        for (RelationFact &fact : file.facts)
            fact = {.id = fact.id, .contact = fact.contact};
    }
}

void cover(QList<FieldChange> &changes, FilingSystem filingSystem)
{
    for (FieldChange &change : changes) {
        if (!rulesOf(field_catalogue::classOf(change.field, filingSystem)).isMasked || change.valuesGoneAt)
            continue;
        change.before.clear();
        change.after.clear();
        change.isCovered = true;
    }
}

Outcome withoutNumbers(Connection &connection, const ContactFile &file, QList<Note> &notes)
{
    const auto found = TextFindings::of(connection, file.contact);
    if (!found)
        return found.error();
    for (Note &note : notes) {
        if (!found->isNoHit(noteField, note.id.number(), ForbiddenKind::NationalNumber))
            note.body = withoutNumber(note.body);
    }
    return done;
}

Outcome withoutNumbers(Connection &connection, const Contact &contact, QList<RelationFact> &facts)
{
    const auto found = TextFindings::of(connection, contact);
    if (!found)
        return found.error();
    for (RelationFact &fact : facts) {
        const qint64 number = fact.id.number();
        if (!found->isNoHit(referenceField, number, ForbiddenKind::NationalNumber))
            fact.reference = withoutNumber(fact.reference);
        if (!found->isNoHit(factSourceField, number, ForbiddenKind::NationalNumber))
            fact.source = withoutNumber(fact.source);
    }
    return done;
}

void withoutNumbers(QList<FieldChange> &changes)
{
    for (FieldChange &change : changes) {
        change.before = withoutNumber(change.before);
        change.after = withoutNumber(change.after);
    }
}

} // namespace contact_covering
