#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/consent/lawful_basis.h"

#include <QDate>
#include <QString>

struct Contact;
struct Provenance;
struct Purpose;

/// Why somebody's data may be used for a purpose that does not rest on consent, and until when.
struct ProcessingGround
{
    Id<ProcessingGround> id = {};
    Id<Contact> contact = {};
    Id<Purpose> purpose = {};
    LawfulBasis basis = LawfulBasis::Contract;
    /// The contract, the statute, the assessment it rests on.
    QString reason = {};
    /// The last day on which it holds; null for without end.
    QDate holdsUntil = {};
    Id<Provenance> provenance = {};
    Instant recordedAt = {};
    QString recordedBy = {};

    friend bool operator==(const ProcessingGround &, const ProcessingGround &) = default;
};
