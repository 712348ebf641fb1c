#pragma once

#include "app/audit/audit_trail.h"
#include "app/contacts/contacts.h"
#include "support/open_house.h"

namespace tests {

/// Somebody as a steward would type them in.
inline ContactDraft draftOf(const QString &surname)
{
    return {.kind = ContactKind::Customer,
        .name = {.initials = QStringLiteral("J."),
            .givenName = QStringLiteral("Jan"),
            .infix = QStringLiteral("van"),
            .surname = surname},
        .organisation = QStringLiteral("Bakkerij Zon"),
        .points = {{.kind = ContactPoint::Kind::Email, .value = QStringLiteral("jan@voorbeeld.example")},
            {.kind = ContactPoint::Kind::Phone, .value = QStringLiteral("06-12345678")}},
        .addresses = {{.street = QStringLiteral("Kerkstraat"),
            .houseNumber = QStringLiteral("12A"),
            .postcode = QStringLiteral("2611 et"),
            .city = QStringLiteral("Delft")}},
        .identifiers = {{.kind = Identifier::Kind::CustomerNumber, .value = QStringLiteral("K-1001")}},
        .provenance = {.source = QStringLiteral("balie"),
            .collectedOn = QDate(2026, 3, 1),
            .basis = QStringLiteral("b")}};
}

/// A worker as an HR steward would.
inline ContactDraft workerOf(const QString &surname)
{
    ContactDraft draft = draftOf(surname);
    draft.kind = ContactKind::Employee;
    return draft;
}

inline ContactEdit editOf(int version, const QList<FieldEdit> &fields)
{
    return {.version = version,
        .fields = fields,
        .cause = EditCause::NewsFromPerson,
        .source = QStringLiteral("telefoon")};
}

} // namespace tests
