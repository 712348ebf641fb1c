#include "lists/listed_people.h"

#include "app/contacts/contact_name.h"

#include <QUuid>

namespace tests {

namespace {

qint64 stored(Sql &sql)
{
    const auto number = sql.number();
    if (!number)
        qFatal("the sample could not be written: %s", qPrintable(number.error().what));
    return *number;
}

} // namespace

void ListedPeople::run(Sql &sql)
{
    if (auto ran = sql.run(); !ran)
        qFatal("the sample could not be written: %s", qPrintable(ran.error().what));
}

Id<Contact> ListedPeople::add(const QString &surname, const QString &givenName, const QString &infix)
{
    const PersonName name{.givenName = givenName, .infix = infix, .surname = surname};
    Sql sql(m_connection, "sample.contact",
        QStringLiteral("INSERT INTO contact (filing_system, ref, kind, initials, given_name, infix, surname, "
                       "sort_key, created_at, changed_at, changed_by) "
                       "VALUES (?, ?, ?, '', ?, ?, ?, ?, 0, 0, '') RETURNING id"));
    sql.bind(m_filingSystem)
        .bind(QUuid::createUuid().toRfc4122())
        .bind(m_filingSystem == FilingSystem::Customers ? ContactKind::Customer : ContactKind::Employee)
        .bind(givenName)
        .bind(infix)
        .bind(surname)
        .bind(sortKey(name));
    return Id<Contact>(stored(sql));
}

void ListedPeople::rename(Id<Contact> contact, const QString &surname)
{
    Sql sql(m_connection, "sample.rename",
        QStringLiteral("UPDATE contact SET surname = ?, sort_key = ? WHERE filing_system = ? AND id = ?"));
    run(sql.bind(surname).bind(sortKey({.surname = surname})).bind(m_filingSystem).bind(contact));
}

void ListedPeople::erase(Id<Contact> contact)
{
    for (const char *table : {"contact_point", "postal_address", "identifier", "processing_ground",
             "consent_state", "retention_due", "request"}) {
        Sql sql(m_connection, "sample.erase",
            QStringLiteral("DELETE FROM %1 WHERE filing_system = ? AND contact_id = ?")
                .arg(QLatin1String(table)));
        run(sql.bind(m_filingSystem).bind(contact));
    }
    Sql sql(m_connection, "sample.erase", QStringLiteral("DELETE FROM contact WHERE filing_system = ? AND id = ?"));
    run(sql.bind(m_filingSystem).bind(contact));
}

void ListedPeople::email(Id<Contact> contact, const QString &address)
{
    Sql sql(m_connection, "sample.point",
        QStringLiteral("INSERT INTO contact_point (filing_system, contact_id, kind, value, normalised) "
                       "VALUES (?, ?, 1, ?, ?)"));
    run(sql.bind(m_filingSystem).bind(contact).bind(address).bind(address.toLower()));
}

void ListedPeople::phone(Id<Contact> contact, const QString &number)
{
    Sql sql(m_connection, "sample.point",
        QStringLiteral("INSERT INTO contact_point (filing_system, contact_id, kind, value, normalised) "
                       "VALUES (?, ?, 2, ?, ?)"));
    run(sql.bind(m_filingSystem).bind(contact).bind(number).bind(number));
}

void ListedPeople::city(Id<Contact> contact, const QString &city)
{
    Sql sql(m_connection, "sample.address",
        QStringLiteral("INSERT INTO postal_address (filing_system, contact_id, street, house_number, addition, "
                       "postcode, city, country) VALUES (?, ?, '', '', '', '', ?, '')"));
    run(sql.bind(m_filingSystem).bind(contact).bind(city));
}

void ListedPeople::number(Id<Contact> contact, const QString &number)
{
    Sql sql(m_connection, "sample.identifier",
        QStringLiteral("INSERT INTO identifier (filing_system, contact_id, kind, value, normalised) "
                       "VALUES (?, ?, 1, ?, ?)"));
    run(sql.bind(m_filingSystem).bind(contact).bind(number).bind(number));
}

void ListedPeople::organisation(Id<Contact> contact, const QString &name)
{
    Sql add(m_connection, "sample.organisation",
        QStringLiteral("INSERT INTO organisation (filing_system, name, name_folded) VALUES (?, ?, ?) RETURNING id"));
    const qint64 id = stored(add.bind(m_filingSystem).bind(name).bind(name.toLower()));
    Sql set(m_connection, "sample.organisation",
        QStringLiteral("UPDATE contact SET organisation_id = ? WHERE filing_system = ? AND id = ?"));
    run(set.bind(id).bind(m_filingSystem).bind(contact));
}

void ListedPeople::restrict(Id<Contact> contact)
{
    Sql sql(m_connection, "sample.restrict",
        QStringLiteral("UPDATE contact SET restricted_at = 1 WHERE filing_system = ? AND id = ?"));
    run(sql.bind(m_filingSystem).bind(contact));
}

void ListedPeople::ground(Id<Contact> contact, const QString &basis)
{
    Sql sql(m_connection, "sample.ground",
        QStringLiteral("INSERT INTO processing_ground (filing_system, contact_id, purpose_id, basis, reason, "
                       "recorded_at, recorded_by) VALUES (?, ?, 1, ?, '', 0, '')"));
    run(sql.bind(m_filingSystem).bind(contact).bind(basis));
}

void ListedPeople::consent(Id<Contact> contact, qint64 purpose, ConsentState state, QDate until)
{
    Sql sql(m_connection, "sample.consent",
        QStringLiteral("INSERT INTO consent_state (filing_system, contact_id, purpose_id, channel, state, since, "
                       "valid_until, event_id) VALUES (?, ?, ?, 1, ?, 0, ?, 0)"));
    run(sql.bind(m_filingSystem).bind(contact).bind(purpose).bind(state).bind(until));
}

void ListedPeople::term(Id<Contact> contact, RetentionState state, QDate until)
{
    Sql sql(m_connection, "sample.term",
        QStringLiteral("INSERT INTO retention_due (filing_system, contact_id, category, standing, keep_until, rule) "
                       "VALUES (?, ?, 1, ?, ?, 'X') ON CONFLICT (filing_system, contact_id, category) "
                       "DO UPDATE SET standing = excluded.standing, keep_until = excluded.keep_until"));
    run(sql.bind(m_filingSystem).bind(contact).bind(state).bind(until));
}

void ListedPeople::request(Id<Contact> contact, bool isOpen)
{
    Sql sql(m_connection, "sample.request",
        QStringLiteral("INSERT INTO request (filing_system, ref, type, contact_id, contact_ref, stage, received_on, "
                       "due_on, channel, registered_by, registered_at, closed_at) "
                       "VALUES (?, ?, 1, ?, ?, 1, '2026-01-01', '2026-02-01', 1, '', 0, ?)"));
    run(sql.bind(m_filingSystem)
            .bind(QUuid::createUuid().toString())
            .bind(contact)
            .bind(QByteArray(16, 'r'))
            .bind(isOpen ? std::nullopt : std::optional<qint64>(1)));
}

void writeThree(ListedPeople &people)
{
    const auto zoe = people.add(QStringLiteral("Berg"), QStringLiteral("Zoë"), QStringLiteral("van den"));
    people.email(zoe, QStringLiteral("zoe_b@voorbeeld.example"));
    people.phone(zoe, QStringLiteral("+31612345678"));
    people.term(zoe, RetentionState::WithinTerm, QDate(2027, 12, 31));
    people.consent(zoe, 1, ConsentState::Given, QDate(2026, 9, 1));
    const auto ali = people.add(QStringLiteral("Çelik"), QStringLiteral("Ali"));
    people.city(ali, QStringLiteral("Zwolle"));
    people.number(ali, QStringLiteral("C-00417"));
    people.restrict(ali);
    people.term(ali, RetentionState::WithinTerm, QDate(2026, 9, 1));
    people.consent(ali, 1, ConsentState::Given);
    const auto jan = people.add(QStringLiteral("Jansen"), QStringLiteral("Jan"));
    people.organisation(jan, QStringLiteral("Bergkwartier B.V."));
    people.ground(jan, QStringLiteral("b"));
    people.term(jan, RetentionState::KeptByLaw, QDate(2030, 12, 31));
}

} // namespace tests
