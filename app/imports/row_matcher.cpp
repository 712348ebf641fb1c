#include "app/imports/row_matcher.h"

#include "app/contacts/contact_name.h"
#include "app/imports/import_match_repository.h"

using import_match_repository::Found;

struct RowMatcher::Candidates
{
    Found byNumber;
    Found byEmail;
    Found byAddress;
};

RowMatcher::RowMatcher(Connection &connection, FilingSystem filingSystem, qint64 lastId)
    : m_connection(connection)
    , m_filingSystem(filingSystem)
    , m_lastId(lastId)
{}

namespace {

Identifier::Kind numberKind(FilingSystem filingSystem)
{
    return filingSystem == FilingSystem::Employees ? Identifier::Kind::EmployeeNumber
                                                   : Identifier::Kind::CustomerNumber;
}

void addIds(const Found &found, qint64 lastId, QSet<qint64> &ids)
{
    for (const QList<qint64> &each : found) {
        for (const qint64 id : each) {
            if (id <= lastId)
                ids.insert(id);
        }
    }
}

/// Whether somebody of the same name and address is another person: father and son of one house have a number
/// or an address of mail of their own.
bool contradicts(const MatchKeys &keys, const ExistingContact &person, Identifier::Kind kind)
{
    const bool otherNumber = std::any_of(
        person.identifiers.cbegin(), person.identifiers.cend(), [&](const Identifier &identifier) {
            return identifier.kind == kind && !keys.number.isEmpty() && identifier.normalised != keys.number;
        });
    if (otherNumber || keys.email.isEmpty())
        return otherNumber;
    bool hasMail = false;
    for (const ContactPoint &point : person.points) {
        if (point.kind != ContactPoint::Kind::Email)
            continue;
        if (point.normalised == keys.email)
            return false;
        hasMail = true;
    }
    return hasMail;
}

} // namespace

Result<RowMatcher::Candidates> RowMatcher::candidatesOf(const std::vector<FedRow> &rows) const
{
    QStringList numbers;
    QStringList emails;
    QSet<QString> postcodes;
    for (const FedRow &fed : rows) {
        if (!fed.row.isTaken() && !fed.row.suppressed)
            continue;
        if (!fed.keys.number.isEmpty())
            numbers.append(fed.keys.number);
        if (!fed.keys.email.isEmpty())
            emails.append(fed.keys.email);
        if (!fed.keys.nameAndAddress.isEmpty())
            postcodes.insert(fed.row.address.postcode);
    }
    Candidates candidates;
    auto byNumber
        = import_match_repository::byNumber(m_connection, m_filingSystem, numberKind(m_filingSystem), numbers);
    if (!byNumber)
        return byNumber.error();
    auto byEmail = import_match_repository::byEmail(m_connection, m_filingSystem, emails);
    if (!byEmail)
        return byEmail.error();
    auto byAddress = import_match_repository::byNameAndAddress(
        m_connection, m_filingSystem, QStringList(postcodes.cbegin(), postcodes.cend()));
    if (!byAddress)
        return byAddress.error();
    return Candidates{*std::move(byNumber), *std::move(byEmail), *std::move(byAddress)};
}

RowMatcher::Match RowMatcher::pick(const QList<qint64> &ids, const ImportRow *namesake) const
{
    Match match;
    for (const qint64 id : ids) {
        const auto person = m_people.constFind(id);
        if (person == m_people.constEnd())
            continue;
        if (namesake && !mayBeSamePerson(nameOf(person->contact), namesake->name))
            continue;
        match.several = match.person != nullptr;
        match.person = &*person;
        if (match.several)
            break;
    }
    return match;
}

RowMatcher::Match RowMatcher::decide(const FedRow &fed, const Candidates &candidates) const
{
    if (const Match match = pick(candidates.byNumber.value(fed.keys.number), nullptr); match.person)
        return match;
    if (const Match match = pick(candidates.byEmail.value(fed.keys.email), &fed.row); match.person)
        return match;
    const Match match = pick(candidates.byAddress.value(fed.keys.nameAndAddress), nullptr);
    return match.person && contradicts(fed.keys, *match.person, numberKind(m_filingSystem)) ? Match() : match;
}

Result<QList<RowMatcher::Match>> RowMatcher::match(const std::vector<FedRow> &rows)
{
    const auto candidates = candidatesOf(rows);
    if (!candidates)
        return candidates.error();
    QSet<qint64> ids;
    for (const Found &found : {candidates->byNumber, candidates->byEmail, candidates->byAddress})
        addIds(found, m_lastId, ids);
    auto people
        = import_match_repository::load(m_connection, m_filingSystem, QList<qint64>(ids.cbegin(), ids.cend()));
    if (!people)
        return people.error();
    m_people = *std::move(people);
    QList<Match> matches;
    matches.reserve(static_cast<qsizetype>(rows.size()));
    for (const FedRow &fed : rows)
        matches.append(fed.row.rejected || fed.row.duplicate ? Match() : decide(fed, *candidates));
    return matches;
}
