#include "app/storage/migrations/migration.h"

Migration m0026Informing();

namespace {

/// A month after a stored day, in words that both engines know. Where the month after has no such day it is
/// its last one, in leap years a day early; days off do not count. That is never later than the rule says.
QString oneMonthAfter(const QString &day)
{
    return QStringLiteral(
        "CASE WHEN substr(%1, 6, 2) = '12' "
        "THEN CAST(CAST(substr(%1, 1, 4) AS INTEGER) + 1 AS TEXT) || '-01' || substr(%1, 8, 3) "
        "ELSE substr(%1, 1, 5) || substr('0203040506070809101112', "
        "(CAST(substr(%1, 6, 2) AS INTEGER) - 1) * 2 + 1, 2) || '-' || "
        "CASE WHEN substr(%1, 6, 2) = '01' AND substr(%1, 9, 2) > '28' THEN '28' "
        "WHEN substr(%1, 6, 2) IN ('03', '05', '08', '10') AND substr(%1, 9, 2) = '31' THEN '30' "
        "ELSE substr(%1, 9, 2) END END")
        .arg(day);
}

} // namespace

/// 0026: by when each contact must be told what is done with their data, and how they were told or why not
/// (art. 13 and 14 GDPR; domain.md 5.1). What moved a day forward keeps the day before it, for a list that in
/// the end did not leave. Whoever is in the file already has nothing on record: an import counts as from
/// elsewhere, what was typed in as from the person. A day that was never written down is taken for long ago.
Migration m0026Informing()
{
    return Migration(26, QStringLiteral("informing"))
        .personal(QStringLiteral("informing_event"), QStringLiteral(R"sql(
            ref TEXT NOT NULL,
            contact_id {{integer}} NOT NULL,
            manner {{integer}} NOT NULL,
            origin {{integer}} NOT NULL,
            happened_at {{integer}} NOT NULL,
            recorded_at {{integer}} NOT NULL,
            recorded_by TEXT NOT NULL,
            statement TEXT NOT NULL,
            reason TEXT NOT NULL,
            bulk_ref TEXT NOT NULL DEFAULT '',
            FOREIGN KEY (filing_system, contact_id) REFERENCES contact (filing_system, id))sql"))
        .step(QStringLiteral(
            "CREATE INDEX informing_event_contact ON informing_event (filing_system, contact_id)"))
        .step(QStringLiteral(
            "CREATE INDEX informing_event_bulk ON informing_event (bulk_ref) WHERE bulk_ref <> ''"))
        .appendOnly(QStringLiteral("informing_event"), QStringLiteral("contact_id"))
        .personalKeyed(QStringLiteral("informing_due"), QStringLiteral("contact_id"), QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            origin {{integer}} NOT NULL,
            obtained_on TEXT,
            due_on TEXT NOT NULL,
            cause {{integer}} NOT NULL,
            event_id {{integer}},
            before_on TEXT,
            before_cause {{integer}},
            handover_id {{integer}},
            FOREIGN KEY (filing_system, contact_id) REFERENCES contact (filing_system, id))sql"))
        .step(QStringLiteral(
            "INSERT INTO informing_due (filing_system, contact_id, origin, obtained_on, due_on, cause) "
            "SELECT c.filing_system, c.id, CASE WHEN c.batch_id IS NULL THEN 13 ELSE 14 END, p.collected_on, "
            "CASE WHEN p.collected_on IS NULL THEN '1970-01-01' WHEN c.batch_id IS NULL THEN p.collected_on "
            "ELSE %1 END, CASE WHEN c.batch_id IS NULL THEN 1 ELSE 2 END FROM contact c "
            "LEFT JOIN provenance p ON p.filing_system = c.filing_system AND p.id = c.provenance_id")
                  .arg(oneMonthAfter(QStringLiteral("p.collected_on"))))
        // With the event, which is none, so that counting looks at nothing but the index.
        .step(QStringLiteral("CREATE INDEX informing_due_open ON informing_due "
                             "(filing_system, due_on, contact_id, event_id) WHERE event_id IS NULL"))
        .step(QStringLiteral("CREATE INDEX informing_due_handover ON informing_due "
                             "(filing_system, handover_id) WHERE handover_id IS NOT NULL"));
}
