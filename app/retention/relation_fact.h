#pragma once

#include "app/base/id.h"
#include "app/base/set_of.h"

#include <QDate>
#include <QString>

#include <array>

struct Contact;

/// What happened with somebody that a retention term starts at. The numbers are stored.
enum class RelationFactKind {
    RelationStarted = 1,
    RelationEnded = 2,
    LastPurchase = 3,
    InvoiceIssued = 4,
    ContractEnded = 5,
    LastContactByPerson = 6, ///< an act of their own; opening a mail is none, a click is
    Quotation = 7,
    ProcedureClosed = 8, ///< an application, complaint or question is dealt with
    EmploymentEnded = 9,
    EventHeld = 10,
    ConsentEnded = 11 ///< withdrawn, expired or ended; derived from the consent history
};

using RelationFactKinds = SetOf<RelationFactKind>;

inline constexpr std::array allRelationFactKinds = {RelationFactKind::RelationStarted,
    RelationFactKind::RelationEnded, RelationFactKind::LastPurchase, RelationFactKind::InvoiceIssued,
    RelationFactKind::ContractEnded, RelationFactKind::LastContactByPerson, RelationFactKind::Quotation,
    RelationFactKind::ProcedureClosed, RelationFactKind::EmploymentEnded, RelationFactKind::EventHeld,
    RelationFactKind::ConsentEnded};

/// A start moment: something that happened with a contact on a day. Several of a kind are kept.
struct RelationFact
{
    RelationFactKind kind = RelationFactKind::RelationStarted;
    QDate on = {};
    QString reference = {}; ///< an invoice or contract number
    QString source = {};    ///< where the day was taken from
    Id<RelationFact> id = {};
    Id<Contact> contact = {};

    friend bool operator==(const RelationFact &, const RelationFact &) = default;
};
