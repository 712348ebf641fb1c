#include "app/imports/import_row_reader.h"

#include "app/base/folded_text.h"
#include "app/contacts/field_value.h"
#include "app/contacts/identity_numbers.h"
#include "app/formats/formula_guard.h"
#include "app/imports/rejects_file.h"
#include "app/imports/row_contact_points.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace {

struct Gathered
{
    NameCells name;
    AddressCells address;
    /// The column of the VAT number.
    qsizetype vatColumn = -1;

    /// Keeps the cells that are read together; false for all others.
    bool keep(ImportTarget target, QByteArrayView text, qsizetype column)
    {
        using enum ImportTarget;
        if (target == VatNumber)
            vatColumn = column;
        switch (target) {
        case FullName: name.full = {text, column}; return true;
        case Initials: name.initials = {text, column}; return true;
        case GivenName: name.givenName = {text, column}; return true;
        case Infix: name.infix = {text, column}; return true;
        case Surname: name.surname = {text, column}; return true;
        case PartnerInfix: name.partnerInfix = {text, column}; return true;
        case PartnerSurname: name.partnerSurname = {text, column}; return true;
        case TitleBefore: name.titleBefore = {text, column}; return true;
        case TitleAfter: name.titleAfter = {text, column}; return true;
        case ImportTarget::Salutation: name.salutation = {text, column}; return true;
        case CombinedAddress: address.combined = {text, column}; return true;
        case Street: address.street = {text, column}; return true;
        case HouseNumber: address.houseNumber = {text, column}; return true;
        case HouseNumberAddition: address.addition = {text, column}; return true;
        case Postcode: address.postcode = {text, column}; return true;
        case City: address.city = {text, column}; return true;
        case Country: address.country = {text, column}; return true;
        default: return false;
        }
    }
};

void takeCollectedOn(RowDraft &draft, QByteArrayView cell, qsizetype column)
{
    const QDate day = draft.day(cell, column);
    if (day > draft.today())
        draft.complain(RowFault::DateInFuture, column);
    else
        draft.row.collectedOn = day;
}

void takeBirthDate(RowDraft &draft, QByteArrayView cell, qsizetype column)
{
    const QDate day = draft.day(cell, column);
    if (!day.isValid())
        return;
    if (day > draft.today() || day.year() < 1900)
        draft.complain(RowFault::BirthDateImplausible, column);
    else
        draft.row.birthDate = day;
}

/// What has happened cannot lie ahead; what is agreed to end can.
bool mayLieAhead(RelationFactKind kind)
{
    return kind == RelationFactKind::ContractEnded || kind == RelationFactKind::RelationEnded
        || kind == RelationFactKind::EmploymentEnded || kind == RelationFactKind::EventHeld;
}

void takeFact(RowDraft &draft, RelationFactKind kind, QByteArrayView cell, qsizetype column, const QString &header)
{
    const QDate day = draft.day(cell, column);
    if (!day.isValid())
        return;
    if (day > draft.today() && !mayLieAhead(kind))
        draft.complain(RowFault::DateInFuture, column);
    else
        draft.row.facts.append({.kind = kind, .on = day, .source = header});
}

void takeKvkNumber(RowDraft &draft, QByteArrayView cell, qsizetype column)
{
    QString number = compactNumber(draft.number(cell, column));
    if (number.isEmpty())
        return;
    const bool digits = std::all_of(number.begin(), number.end(), [](QChar letter) { return letter.isDigit(); });
    if (digits && number.size() == 7) {
        number.prepend(u'0');
        draft.complain(RowFault::NumberPadded, column);
    }
    if (isKvkNumber(number))
        draft.row.organisation.kvkNumber = number;
    else
        draft.complain(RowFault::BadNumber, column);
}

void takeVatNumber(RowDraft &draft, QByteArrayView cell, qsizetype column)
{
    const QString number = compactNumber(draft.number(cell, column));
    if (number.isEmpty())
        return;
    // Numbers of other countries are theirs to judge.
    if (!number.startsWith(u"NL") || judgeVatNumber(number, false) == VatVerdict::Valid)
        draft.row.organisation.vatNumber = number;
    else
        draft.complain(RowFault::BadVatNumber, column);
}

/// Whether the name tells of a legal person or partnership, whose VAT number holds no BSN.
bool namesLegalForm(const QString &organisation)
{
    static const QSet<QString> forms = {QStringLiteral("bv"), QStringLiteral("nv"), QStringLiteral("vof"),
        QStringLiteral("cv"), QStringLiteral("stichting"), QStringLiteral("vereniging"),
        QStringLiteral("cooperatie"), QStringLiteral("maatschap"), QStringLiteral("ua"),
        QStringLiteral("gemeente"), QStringLiteral("holding")};
    const QStringList words = foldedText(organisation).remove(u'.').split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return forms.contains(word); });
}

/// The VAT number of a sole trader from before 2020 is their BSN with letters around it (domain.md 11.1). No
/// column tells the legal form, so whoever's firm does not show another one may be a sole trader.
void refuseHiddenBsn(RowDraft &draft, qsizetype column)
{
    QString &number = draft.row.organisation.vatNumber;
    const bool maySoleTrade = !namesLegalForm(draft.row.organisation.name);
    if (number.startsWith(u"NL") && judgeVatNumber(number, maySoleTrade) == VatVerdict::HidesBsn) {
        number.clear();
        draft.complain(RowFault::VatHidesBsn, column);
    }
}

void takeIdentifier(RowDraft &draft, Identifier::Kind kind, QByteArrayView cell, qsizetype column)
{
    const QString number = draft.number(cell, column);
    if (!number.isEmpty())
        draft.row.identifiers.append({.kind = kind, .value = number, .normalised = normalisedIdentifier(number)});
}

QString genderOf(const QString &text)
{
    static const QHash<QString, QString> known = {{QStringLiteral("man"), QStringLiteral("m")},
        {QStringLiteral("male"), QStringLiteral("m")}, {QStringLiteral("vrouw"), QStringLiteral("v")},
        {QStringLiteral("female"), QStringLiteral("v")}, {QStringLiteral("f"), QStringLiteral("v")}};
    const QString folded = foldedLetters(text);
    return known.value(folded, folded.size() == 1 ? folded : text);
}

/// Two letters for the languages we know by name; nothing for what is no code.
QString languageOf(const QString &text)
{
    static const QHash<QString, QString> known = {{QStringLiteral("nederlands"), QStringLiteral("nl")},
        {QStringLiteral("dutch"), QStringLiteral("nl")}, {QStringLiteral("nld"), QStringLiteral("nl")},
        {QStringLiteral("engels"), QStringLiteral("en")}, {QStringLiteral("english"), QStringLiteral("en")},
        {QStringLiteral("eng"), QStringLiteral("en")}, {QStringLiteral("duits"), QStringLiteral("de")},
        {QStringLiteral("german"), QStringLiteral("de")}, {QStringLiteral("frans"), QStringLiteral("fr")},
        {QStringLiteral("french"), QStringLiteral("fr")}};
    const QString folded = foldedText(text);
    const QString code = known.value(folded, folded.section(u'-', 0, 0).section(u'_', 0, 0));
    return code.size() == 2 ? code : QString();
}

} // namespace

std::optional<ContactKind> contactKindOf(QStringView text)
{
    static const QHash<QString, ContactKind> known = {{QStringLiteral("klant"), ContactKind::Customer},
        {QStringLiteral("customer"), ContactKind::Customer}, {QStringLiteral("client"), ContactKind::Customer},
        {QStringLiteral("lid"), ContactKind::Customer}, {QStringLiteral("member"), ContactKind::Customer},
        {QStringLiteral("prospect"), ContactKind::Prospect}, {QStringLiteral("lead"), ContactKind::Prospect},
        {QStringLiteral("leverancier"), ContactKind::Supplier}, {QStringLiteral("supplier"), ContactKind::Supplier},
        {QStringLiteral("vendor"), ContactKind::Supplier}, {QStringLiteral("medewerker"), ContactKind::Employee},
        {QStringLiteral("werknemer"), ContactKind::Employee}, {QStringLiteral("employee"), ContactKind::Employee},
        {QStringLiteral("sollicitant"), ContactKind::Applicant}, {QStringLiteral("applicant"), ContactKind::Applicant},
        {QStringLiteral("kandidaat"), ContactKind::Applicant}, {QStringLiteral("candidate"), ContactKind::Applicant}};
    const auto found = known.constFind(foldedLetters(text));
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

ImportRowReader::ImportRowReader(const ImportPlan &plan, QDate today, bool typed)
    : m_mapping(plan.mapping)
    , m_filingSystem(plan.filingSystem)
    , m_kind(plan.kind)
    , m_today(today)
    , m_typed(typed)
{
    for (const ColumnMapping &column : m_mapping.columns) {
        m_headers.push_back(column.header.toUtf8());
        m_isOurs.push_back(isRejectsColumn(column.header));
    }
}

bool ImportRowReader::checkWidth(RowDraft &draft, const TableRecord &record) const
{
    const auto fields = record.fields();
    const auto width = static_cast<size_t>(m_mapping.columns.size());
    if (fields.size() > width) {
        const auto extra = fields.subspan(width);
        const bool filled = std::any_of(extra.begin(), extra.end(), [](QByteArrayView cell) { return !cell.isEmpty(); });
        if (filled)
            draft.complain(RowFault::TooManyCells, -1);
        return !filled;
    }
    // In a text file a row that lacks cells has lost a separator somewhere: its cells are not where they seem.
    if (fields.size() < width && !m_typed) {
        draft.complain(RowFault::TooFewCells, -1);
        return false;
    }
    return true;
}

void ImportRowReader::takeWord(RowDraft &draft, ImportTarget target, QByteArrayView cell, qsizetype column) const
{
    const QString text = draft.text(cell, column);
    if (text.isEmpty())
        return;
    using enum ImportTarget;
    ImportRow &row = draft.row;
    switch (target) {
    case Gender: row.gender = genderOf(text); break;
    case Language: row.language = languageOf(text); break;
    case ImportTarget::Organisation: row.organisation.name = text; break;
    case JobTitle: row.jobTitle = text; break;
    case Source: row.source = text; break;
    case Kind: {
        const auto kind = contactKindOf(text);
        if (!kind)
            draft.complain(RowFault::UnknownKind, column);
        else if (filingSystemOf(*kind) != m_filingSystem)
            draft.complain(RowFault::KindOfOtherFile, column);
        row.kind = kind.value_or(m_kind);
        row.hasKind = kind.has_value();
        break;
    }
    default: break;
    }
}

void ImportRowReader::take(RowDraft &draft, ImportTarget target, QByteArrayView cell, qsizetype column) const
{
    using enum ImportTarget;
    using Label = ContactPoint::Label;
    if (const auto fact = relationFactOf(target)) {
        takeFact(draft, *fact, cell, column, m_mapping.columns.at(column).header);
        return;
    }
    if (const auto identifier = identifierOf(target)) {
        takeIdentifier(draft, *identifier, cell, column);
        return;
    }
    switch (target) {
    case Email: readEmails(draft, cell, column, Label::None); break;
    case WorkEmail: readEmails(draft, cell, column, Label::Work); break;
    case Phone: readPhone(draft, cell, column, Label::None); break;
    case WorkPhone: readPhone(draft, cell, column, Label::Work); break;
    case Website: readWebsite(draft, cell, column); break;
    case BirthDate: takeBirthDate(draft, cell, column); break;
    case KvkNumber: takeKvkNumber(draft, cell, column); break;
    case VatNumber: takeVatNumber(draft, cell, column); break;
    case CollectedOn:
        takeCollectedOn(draft, cell, column);
        break;
    case ImportTarget::Note:
        if (const QString note = draft.lines(cell, column); !note.isEmpty())
            draft.row.notes.append(note);
        break;
    default: takeWord(draft, target, cell, column); break;
    }
}

/// A second header, as pasting two files together leaves it; in a file of rejects it stands behind our own
/// cells.
bool ImportRowReader::repeatsHeader(const TableRecord &record) const
{
    const auto fields = record.fields();
    if (fields.size() != m_headers.size())
        return false;
    bool repeats = false;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (m_isOurs[i])
            continue;
        if (withoutGuard(fields[i]).trimmed() != m_headers[i])
            return false;
        repeats = true;
    }
    return repeats;
}

ImportRow ImportRowReader::read(const TableRecord &record) const
{
    RowDraft draft(record.line(), m_mapping, m_today);
    draft.row.kind = m_kind;
    const auto fields = record.fields();
    if (repeatsHeader(record)) {
        draft.complain(RowFault::RepeatedHeader, -1);
    } else if (checkWidth(draft, record)) {
        Gathered together;
        const auto width = std::min(fields.size(), static_cast<size_t>(m_mapping.columns.size()));
        for (size_t i = 0; i < width; ++i) {
            const auto column = static_cast<qsizetype>(i);
            const ImportTarget target = m_mapping.columns.at(column).target;
            if (target == ImportTarget::Ignore || together.keep(target, fields[i], column) ||
                fields[i].isEmpty())
                continue;
            take(draft, target, fields[i], column);
        }
        refuseHiddenBsn(draft, together.vatColumn);
        readName(draft, together.name);
        readAddress(draft, together.address);
    }
    if (draft.row.rejected) {
        for (const QByteArrayView field : fields)
            draft.row.cells.append(field.toByteArray());
    }
    return std::move(draft.row);
}
