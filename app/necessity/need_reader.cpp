#include "app/necessity/need_reader.h"

#include "app/consent/purpose_repository.h"
#include "app/contacts/contact_details.h"
#include "app/gate/gate_repository.h"
#include "app/gate/soft_opt_in.h"
#include "app/grounds/contact_ground_repository.h"
#include "app/retention/category_places.h"
#include "app/retention/contact_terms.h"
#include "app/retention/retention_due_repository.h"
#include "app/retention/retention_subject_reader.h"
#include "app/storage/sql.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace need_reader {

namespace {

/// One person while their slice is read.
struct Reading
{
    RetentionSubject subject = {};
    HeldFields held = {};
    /// Of every purpose that something speaks for, and of those that the person ended themselves.
    QList<Id<Purpose>> running = {};
    QList<Id<Purpose>> ended = {};
    /// The basis on which their own record carries them without a purpose that says what it needs.
    std::optional<QString> carriedOn = {};
};

/// A slice of people by id, and who is read of it.
class NeedSlice final
{
public:
    NeedSlice(Connection &connection, const NeedTerms &terms, qint64 after)
        : m_connection(connection), m_terms(terms), m_after(after)
    {}

    /// Everybody of it; how many there are.
    Result<qint64> read(int limit);
    const QMap<qint64, Reading> &people() const { return m_people; }

private:
    template <typename Take>
    Outcome rows(
        const char *name, const QString &columns, const QString &table, const QString &rest, Take take)
    {
        return Sql(m_connection, name,
            QStringLiteral(
                "SELECT %1 FROM %2 WHERE filing_system = ? AND contact_id > ? AND contact_id <= ?%3")
                .arg(columns, table, rest))
            .bind(m_terms.filingSystem)
            .bind(m_after)
            .bind(m_last)
            .each([&](const Row &row) {
                // Whoever came meanwhile is not in the slice.
                if (const auto person = m_people.find(row.integer(0)); person != m_people.end())
                    take(*person, row);
                return true;
            });
    }

    Outcome readColumns();
    Outcome readTables();
    Outcome readPoints();
    Outcome readConsents();
    Outcome readGrounds();
    Outcome readOwnGrounds();
    Outcome readCustomers();
    Outcome readPublished();
    void runs(Reading &person, Id<Purpose> purpose) const
    {
        if (m_terms.purposes.contains(purpose) && !person.running.contains(purpose))
            person.running.append(purpose);
    }

    Connection &m_connection;
    const NeedTerms &m_terms;
    qint64 m_after;
    qint64 m_last = 0;
    QMap<qint64, Reading> m_people;
};

/// Which field the rows of a table are; none for what accounts for the rest, and for points, which are of
/// several kinds.
std::optional<HeldField> heldFieldIn(const category_places::Rows &place)
{
    if (place.table == QLatin1String("identifier"))
        return place.category == DataCategory::Identity ? HeldField::CustomerNumber
                                                        : HeldField::OnlineIdentifier;
    if (place.table == QLatin1String("postal_address"))
        return HeldField::PostalAddress;
    if (place.table == QLatin1String("note"))
        return HeldField::Note;
    if (place.table == QLatin1String("attachment") && place.category == DataCategory::Correspondence)
        return HeldField::Attachment;
    return std::nullopt;
}

Result<qint64> NeedSlice::read(int limit)
{
    const auto count = retention_subject_reader::some(m_connection, m_terms.filingSystem, m_after, limit,
        m_terms.financialYearEndMonth, [this](const retention_subject_reader::Gathered &gathered) {
            m_people.insert(gathered.contact.number(), {.subject = gathered.subject});
        });
    if (!count || *count == 0)
        return count;
    m_last = m_people.lastKey();
    for (const auto part : {&NeedSlice::readColumns, &NeedSlice::readTables, &NeedSlice::readPoints,
             &NeedSlice::readConsents, &NeedSlice::readGrounds, &NeedSlice::readOwnGrounds,
             &NeedSlice::readCustomers, &NeedSlice::readPublished}) {
        if (auto outcome = (this->*part)(); !outcome)
            return outcome.error();
    }
    return count;
}

/// What stands in the contact itself. Whoever is there has a name.
Outcome NeedSlice::readColumns()
{
    QMap<HeldField, QStringList> conditions;
    for (const DataCategory category : allDataCategories) {
        for (const auto &column : category_places::columns(m_terms.filingSystem, category)) {
            const auto field = heldFieldOf(column.field);
            if (field && *field != HeldField::Name)
                conditions[*field].append(category_places::isHeld(column));
        }
    }
    QString columns;
    for (const QStringList &each : std::as_const(conditions))
        columns += QStringLiteral(", CASE WHEN %1 THEN 1 ELSE 0 END").arg(each.join(QStringLiteral(" OR ")));
    const QList<HeldField> fields = conditions.keys();
    return Sql(m_connection, "need.columns",
        QStringLiteral("SELECT id%1 FROM contact WHERE filing_system = ? AND id > ? AND id <= ?")
            .arg(columns))
        .bind(m_terms.filingSystem)
        .bind(m_after)
        .bind(m_last)
        .each([&](const Row &row) {
            const auto person = m_people.find(row.integer(0));
            if (person == m_people.end())
                return true;
            person->held = person->held.with(HeldField::Name);
            for (int i = 0; i < fields.size(); ++i) {
                if (row.flag(i + 1))
                    person->held = person->held.with(fields[i]);
            }
            return true;
        });
}

Outcome NeedSlice::readTables()
{
    for (const category_places::Rows &place : category_places::rows()) {
        const auto field = heldFieldIn(place);
        if (!field)
            continue;
        auto read = rows("need.held", QStringLiteral("DISTINCT contact_id"), QString(place.table),
            QString(place.condition),
            [&](Reading &person, const Row &) { person.held = person.held.with(*field); });
        if (!read)
            return read;
    }
    return done;
}

Outcome NeedSlice::readPoints()
{
    return rows("need.points", QStringLiteral("DISTINCT contact_id, kind"), QStringLiteral("contact_point"),
        QString(), [](Reading &person, const Row &row) {
            person.held = person.held.with(heldFieldOf(row.as<ContactPoint::Kind>(1)));
        });
}

Outcome NeedSlice::readConsents()
{
    return rows("need.consents", QStringLiteral("contact_id, purpose_id, state, valid_until"),
        QStringLiteral("consent_state"), QString(), [this](Reading &person, const Row &row) {
            const auto state = row.as<ConsentState>(2);
            const QDate until = row.day(3);
            const auto purpose = row.id<Purpose>(1);
            if (mayProcess(state) && (!until.isValid() || m_terms.today < until))
                runs(person, purpose);
            else if (state == ConsentState::Withdrawn || state == ConsentState::Refused)
                person.ended.append(purpose);
        });
}

Outcome NeedSlice::readGrounds()
{
    return rows("need.grounds", QStringLiteral("contact_id, purpose_id"), QStringLiteral("processing_ground"),
        QStringLiteral(" AND (holds_until IS NULL OR holds_until >= '%1')")
            .arg(m_terms.today.toString(Qt::ISODate)),
        [this](Reading &person, const Row &row) {
            const auto purpose = row.id<Purpose>(1);
            if (const auto known = m_terms.purposes.constFind(purpose);
                known != m_terms.purposes.constEnd() && !known->asksConsent())
                runs(person, purpose);
        });
}

/// Everybody has one since reasons are asked for; a purpose is seldom named with it.
Outcome NeedSlice::readOwnGrounds()
{
    return contact_ground_repository::running(m_connection, m_terms.filingSystem, Id<Contact>(m_after),
        Id<Contact>(m_last), m_terms.today, [this](const contact_ground_repository::Running &ground) {
            const auto person = m_people.find(ground.contact.number());
            if (person == m_people.end())
                return;
            const auto purpose = m_terms.purposes.constFind(ground.purpose);
            if (purpose == m_terms.purposes.constEnd() || purpose->asksConsent() ||
                purpose->categories.isEmpty())
                person->carriedOn = ground.basis;
            else
                runs(*person, ground.purpose);
        });
}

/// TM2 and TM7 of domain.md 2.4: a customer who may be approached without having been asked. The newest
/// record of a purpose and channel counts.
Outcome NeedSlice::readCustomers()
{
    QMap<std::tuple<qint64, qint64, int>, bool> newest;
    auto read = rows("need.customers", QStringLiteral("contact_id, purpose_id, channel, sold_on, tests"),
        QStringLiteral("soft_opt_in"), QStringLiteral(" ORDER BY contact_id, recorded_at, id"),
        [&](Reading &, const Row &row) {
            const SoftOptIn customer{.soldOn = row.day(3),
                .tests = SoftOptInTests::fromBits(static_cast<quint32>(row.integer(4)))};
            const bool isCall = row.as<Channel>(2) == Channel::Phone;
            const QDate last = isCall ? customer.soldOn.addYears(customerCallYears)
                                      : customer.soldOn.addMonths(m_terms.settings.softOptInMonths);
            const bool mayCall = m_terms.today < m_terms.settings.customerExceptionEnd ||
                keepsCallingCustomers(m_terms.settings.sender);
            newest[{row.integer(0), row.integer(1), row.number(2)}] = customer.isComplete() &&
                customer.soldOn <= m_terms.today && m_terms.today <= last && (!isCall || mayCall);
        });
    if (!read)
        return read;
    for (auto each = newest.constBegin(); each != newest.constEnd(); ++each) {
        Reading &person = m_people[std::get<0>(each.key())];
        const Id<Purpose> purpose(std::get<1>(each.key()));
        // Who ever refused is no customer who was not asked (SO6).
        if (*each && !person.ended.contains(purpose))
            runs(person, purpose);
    }
    return done;
}

/// TM3: an address that was published for it.
Outcome NeedSlice::readPublished()
{
    return rows("need.published", QStringLiteral("contact_id, purpose_id"),
        QStringLiteral("published_address"),
        QStringLiteral(" AND is_gone = 0 AND NOT EXISTS (SELECT 1 FROM published_address later WHERE "
                       "later.filing_system = published_address.filing_system AND "
                       "later.contact_id = published_address.contact_id AND "
                       "later.purpose_id = published_address.purpose_id AND "
                       "later.detail_id = published_address.detail_id AND later.id > published_address.id)"),
        [this](Reading &person, const Row &row) { runs(person, row.id<Purpose>(1)); });
}

/// What somebody objected to or withdrew from runs no longer where the ground leaves them that choice.
bool isEndedBy(const Reading &person, const Purpose &purpose)
{
    const bool leavesChoice =
        purpose.promotes() || purpose.weighsInterests() || purpose.basis == LawfulBasis::PublicTask;
    return !purpose.asksConsent() && leavesChoice && person.ended.contains(purpose.id);
}

bool isInvoiceDuty(const NeedTerms &terms, const QString &ruleId)
{
    return std::any_of(terms.obligations.cbegin(), terms.obligations.cend(), [&](const RetentionRule &rule) {
        return rule.id == ruleId && rule.triggers.contains(RelationFactKind::InvoiceIssued);
    });
}

bool isKept(RetentionState state)
{
    return state != RetentionState::NoRule && state != RetentionState::TermOver &&
        state != RetentionState::StartUnknown;
}

/// Most categories of most people are under no duty, which is seen without computing any term.
bool mayBeKept(const NeedTerms &terms, const RetentionSubject &subject, DataCategory category)
{
    return !subject.holds.isEmpty() ||
        std::any_of(terms.obligations.cbegin(), terms.obligations.cend(),
            [&](const RetentionRule &rule) { return rule.covers(subject.kind, category); });
}

void addDuties(const NeedTerms &terms, const Reading &person, ContactNeeds &needs)
{
    for (const DataCategory category : allDataCategories) {
        if (!mayBeKept(terms, person.subject, category))
            continue;
        const DueResult due = evaluateCategory(person.subject, category, terms.obligations, terms.today);
        if (!isKept(due.state))
            continue;
        const bool ofInvoice = isInvoiceDuty(terms, due.decidingRule) && due.state != RetentionState::Held;
        needs.invoice |= ofInvoice;
        if (!ofInvoice || category != DataCategory::Identity)
            needs.byDuty = needs.byDuty.with(category);
    }
}

PersonNeeds needsOf(const NeedTerms &terms, Id<Contact> contact, const Reading &person)
{
    PersonNeeds all{.contact = contact, .held = person.held, .carriedOn = person.carriedOn};
    if (person.carriedOn)
        all.needs.byPurpose = carriedCategories;
    for (const Id<Purpose> id : person.running) {
        const Purpose &purpose = *terms.purposes.constFind(id);
        if (isEndedBy(person, purpose))
            continue;
        all.purposes.append(id);
        all.needs.byPurpose =
            DataCategories::fromBits(all.needs.byPurpose.bits() | purpose.categories.bits());
    }
    addDuties(terms, person, all.needs);
    all.needs.proof = !person.subject.consents.isEmpty() &&
        isKept(evaluateCategory(person.subject, DataCategory::Evidence, terms.rules, terms.today).state);
    return all;
}

} // namespace

Result<NeedTerms> termsFor(Connection &connection, FilingSystem filingSystem, QDate today)
{
    NeedTerms terms{.filingSystem = filingSystem, .today = today};
    const auto purposes = purpose_repository::all(connection);
    if (!purposes)
        return purposes.error();
    for (const Purpose &purpose : *purposes) {
        if (!purpose.endedAt && purpose.appliesTo.contains(filingSystem))
            terms.purposes.insert(purpose.id, purpose);
    }
    auto rules = retention_due_repository::rulesInForce(connection);
    if (!rules)
        return rules.error();
    terms.rules = *std::move(rules);
    std::copy_if(terms.rules.cbegin(), terms.rules.cend(), std::back_inserter(terms.obligations),
        [](const RetentionRule &rule) { return rule.kind == RetentionRuleKind::Obligation; });
    const auto yearEnd = retention_due_repository::financialYearEndMonth(connection);
    if (!yearEnd)
        return yearEnd.error();
    terms.financialYearEndMonth = *yearEnd;
    const auto settings = gate_repository::settings(connection);
    if (!settings)
        return settings.error();
    terms.settings = *settings;
    return terms;
}

Result<qint64> some(Connection &connection, const NeedTerms &terms, Id<Contact> after, int limit,
    const std::function<void(const PersonNeeds &)> &take)
{
    NeedSlice slice(connection, terms, after.number());
    const auto count = slice.read(limit);
    if (!count)
        return count;
    for (auto person = slice.people().constBegin(); person != slice.people().constEnd(); ++person)
        take(needsOf(terms, Id<Contact>(person.key()), *person));
    return count;
}

Result<PersonNeeds> one(Connection &connection, const NeedTerms &terms, Id<Contact> contact)
{
    std::optional<PersonNeeds> found;
    const auto count =
        some(connection, terms, Id<Contact>(contact.number() - 1), 1, [&](const PersonNeeds &person) {
            if (person.contact == contact)
                found = person;
        });
    if (!count)
        return count.error();
    if (!found)
        return Error{Failure::NotFound, QStringLiteral("contact")};
    return *found;
}

Result<qint64> countPeople(Connection &connection, FilingSystem filingSystem)
{
    return Sql(
        connection, "need.people", QStringLiteral("SELECT COUNT(*) FROM contact WHERE filing_system = ?"))
        .bind(filingSystem)
        .number();
}

} // namespace need_reader
