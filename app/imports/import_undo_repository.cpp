#include "app/imports/import_undo_repository.h"

#include "app/contacts/contact_erasure.h"
#include "app/contacts/contact_name.h"
#include "app/contacts/edit_rule.h"
#include "app/storage/sql.h"

namespace import_undo_repository {

namespace {

using Why = UndoSummary::Why;

/// The cases of what was done with a contact since the import, as a number of Why. With somebody whom it
/// brought in everything counts, with others what is younger than it.
const QString workedOn = [] {
    const QString since = QStringLiteral(
        "WHEN EXISTS (SELECT 1 FROM %1 x WHERE x.filing_system = c.filing_system AND x.contact_id = c.id "
        "AND (c.batch_id = ? OR x.%2 > ?)) THEN %3 ");
    const QString younger = QStringLiteral(
        "WHEN EXISTS (SELECT 1 FROM %1 x WHERE x.filing_system = c.filing_system AND x.contact_id = c.id "
        "AND x.%2 > ?) THEN 6 ");
    return QStringLiteral(
               "CASE WHEN EXISTS (SELECT 1 FROM field_history x WHERE x.filing_system = c.filing_system "
               "AND x.contact_id = c.id AND (x.batch_id > ? "
               "OR (x.batch_id IS NULL AND (c.batch_id = ? OR x.changed_at > ?)))) THEN 1 ") +
        // Another record of the same person went into theirs: nothing of it is told apart any more.
        QStringLiteral("WHEN EXISTS (SELECT 1 FROM contact_alias x WHERE x.filing_system = c.filing_system "
                       "AND x.contact_id = c.id AND x.merged_at > ?) THEN 1 ") +
        // What it brought in itself goes with it.
        QStringLiteral("WHEN EXISTS (SELECT 1 FROM consent_event x WHERE x.filing_system = c.filing_system "
                       "AND x.contact_id = c.id AND (x.batch_id IS NULL OR x.batch_id <> ?) "
                       "AND (c.batch_id = ? OR x.recorded_at > ?)) THEN 2 ") +
        since.arg(QStringLiteral("addressee"), QStringLiteral("recorded_at")).arg(2) +
        since.arg(QStringLiteral("soft_opt_in"), QStringLiteral("recorded_at")).arg(2) +
        since.arg(QStringLiteral("published_address"), QStringLiteral("recorded_at")).arg(2) +
        since.arg(QStringLiteral("request"), QStringLiteral("registered_at")).arg(3) +
        since.arg(QStringLiteral("legal_hold"), QStringLiteral("set_at")).arg(4) +
        since.arg(QStringLiteral("disclosure"), QStringLiteral("happened_at")).arg(5) +
        since.arg(QStringLiteral("informing_event"), QStringLiteral("recorded_at")).arg(7) +
        younger.arg(QStringLiteral("note"), QStringLiteral("written_at")) +
        younger.arg(QStringLiteral("attachment"), QStringLiteral("added_at")) +
        QStringLiteral(
            "WHEN EXISTS (SELECT 1 FROM relation_fact x WHERE x.filing_system = c.filing_system "
            "AND x.contact_id = c.id AND c.batch_id = ? AND (x.batch_id IS NULL OR x.batch_id > ?)) THEN 1 "
            "WHEN EXISTS (SELECT 1 FROM processing_ground x LEFT JOIN provenance p "
            "ON p.filing_system = x.filing_system AND p.id = x.provenance_id WHERE x.filing_system = "
            "c.filing_system "
            "AND x.contact_id = c.id AND (p.batch_id > ? OR x.recorded_at > ? OR (p.batch_id IS NULL AND "
            "c.batch_id = ?))) "
            "THEN 1 ");
}();

/// Why a contact is left alone, as a number of Why; 0 for nothing.
QString whyKept(const UndoneImport &undone)
{
    return workedOn + QStringLiteral("WHEN %1 THEN 8 ELSE 0 END").arg(undone.isHidden);
}

Sql &bindWorkedOn(Sql &sql, const ImportBatch &batch)
{
    sql.bind(batch.id).bind(batch.id).bind(batch.startedAt).bind(batch.startedAt);
    // Of its own acts of consent; then its number and its moment for them and seven other tables.
    sql.bind(batch.id);
    for (int table = 0; table < 8; ++table)
        sql.bind(batch.id).bind(batch.startedAt);
    sql.bind(batch.startedAt).bind(batch.startedAt).bind(batch.id).bind(batch.id);
    return sql.bind(batch.id).bind(batch.startedAt).bind(batch.id);
}

const QString nameColumns = QStringLiteral("c.initials, c.given_name, c.infix, c.surname");

Touched touchedFrom(const Row &row)
{
    const PersonName name{
        .initials = row.text(1), .givenName = row.text(2), .infix = row.text(3), .surname = row.text(4)};
    Touched touched{.person = {row.id<Contact>(0), listName(name)}};
    if (const int why = row.number(5); why != 0)
        touched.why = static_cast<Why>(why);
    return touched;
}

Outcome ran(const Result<int> &touched)
{
    if (!touched)
        return touched.error();
    return done;
}

/// Everybody of the batch, with what was done since; a changed version alone counts as an edit.
QString broughtSelect(const UndoneImport &undone, const QString &columns)
{
    return QStringLiteral(
        "SELECT %1 FROM (SELECT c.id, %2, CASE WHEN c.version > 1 OR c.restricted_at IS NOT NULL "
        "THEN 1 ELSE %3 END AS why FROM contact c WHERE c.filing_system = ? AND c.batch_id = ?) w ")
        .arg(columns, nameColumns, whyKept(undone));
}

} // namespace

Result<Brought> brought(Connection &connection, const UndoneImport &undone)
{
    const ImportBatch &batch = undone.batch;
    Sql sql(connection, "undo.brought",
        broughtSelect(undone, QStringLiteral("id, initials, given_name, infix, surname, why")) +
            QStringLiteral("ORDER BY id"));
    bindWorkedOn(sql, batch).bind(batch.filingSystem).bind(batch.id);
    Brought found;
    auto read = sql.each([&](const Row &row) {
        if (row.number(5) == 0)
            ++found.removable;
        else
            found.kept.append(touchedFrom(row));
        return true;
    });
    if (!read)
        return read.error();
    return found;
}

Result<QList<Touched>> changed(Connection &connection, const UndoneImport &undone)
{
    const ImportBatch &batch = undone.batch;
    Sql sql(connection, "undo.changed",
        QStringLiteral("SELECT c.id, %1, %2 FROM contact c WHERE c.filing_system = ? "
                       "AND (c.batch_id IS NULL OR c.batch_id <> ?) AND c.id IN ("
                       "SELECT contact_id FROM field_history WHERE filing_system = ? AND batch_id = ? "
                       "UNION SELECT contact_id FROM consent_event WHERE filing_system = ? AND batch_id = ? "
                       "UNION SELECT contact_id FROM relation_fact WHERE filing_system = ? AND batch_id = ? "
                       "UNION SELECT g.contact_id FROM processing_ground g JOIN provenance p "
                       "ON p.filing_system = g.filing_system AND p.id = g.provenance_id "
                       "WHERE p.filing_system = ? AND p.batch_id = ?) ORDER BY c.id")
            .arg(nameColumns, whyKept(undone)));
    bindWorkedOn(sql, batch);
    for (int i = 0; i < 5; ++i)
        sql.bind(batch.filingSystem).bind(batch.id);
    return sql.list(touchedFrom);
}

Result<QList<Id<Contact>>> removable(Connection &connection, const UndoneImport &undone)
{
    const ImportBatch &batch = undone.batch;
    Sql sql(connection, "undo.removable",
        broughtSelect(undone, QStringLiteral("id")) + QStringLiteral("WHERE why = 0 ORDER BY id"));
    return bindWorkedOn(sql, batch).bind(batch.filingSystem).bind(batch.id).list([](const Row &row) {
        return row.id<Contact>(0);
    });
}

Outcome remove(Connection &connection, const UndoneImport &undone, Instant now)
{
    const ImportBatch &batch = undone.batch;
    Sql permit(connection, "undo.permit",
        QStringLiteral("INSERT INTO erasure_permit (filing_system, contact_id) ") +
            broughtSelect(undone, QStringLiteral("%1, id").arg(static_cast<int>(batch.filingSystem))) +
            QStringLiteral("WHERE why = 0"));
    if (auto permitted = ran(bindWorkedOn(permit, batch).bind(batch.filingSystem).bind(batch.id).run());
        !permitted)
        return permitted;
    const auto gone = contact_erasure::erasePermitted(connection, batch.filingSystem, {.when = now});
    return gone ? Outcome(done) : Outcome(gone.error());
}

Result<QList<FieldChange>> changesOf(Connection &connection, const ImportBatch &batch, Id<Contact> contact)
{
    return Sql(connection, "undo.changes",
        QStringLiteral(
            "SELECT field, before, after FROM field_history WHERE filing_system = ? AND contact_id = ? "
            "AND batch_id = ? ORDER BY id DESC"))
        .bind(batch.filingSystem)
        .bind(contact)
        .bind(batch.id)
        .list([](const Row &row) {
            return FieldChange{.field = row.as<ContactField>(0), .before = row.text(1), .after = row.text(2)};
        });
}

Outcome removeAdditions(Connection &connection, const ImportBatch &batch, Id<Contact> contact)
{
    auto facts = ran(Sql(connection, "undo.facts",
        QStringLiteral(
            "DELETE FROM relation_fact WHERE filing_system = ? AND contact_id = ? AND batch_id = ?"))
                         .bind(batch.filingSystem)
                         .bind(contact)
                         .bind(batch.id)
                         .run());
    if (!facts)
        return facts;
    return ran(Sql(connection, "undo.grounds",
        QStringLiteral(
            "DELETE FROM processing_ground WHERE filing_system = ? AND contact_id = ? AND provenance_id IN "
            "(SELECT id FROM provenance WHERE filing_system = ? AND batch_id = ?)"))
                   .bind(batch.filingSystem)
                   .bind(contact)
                   .bind(batch.filingSystem)
                   .bind(batch.id)
                   .run());
}

} // namespace import_undo_repository
