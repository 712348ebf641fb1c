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
    ConsentEnded = 11, ///< withdrawn, expired or ended; derived from the consent history
    ComplaintClosed = 12,
    WarrantyComplaint = 13, ///< a consumer complained within the warranty
    ClaimKnown = 14,        ///< the damage and who is liable for it are known
    DamageOccurred = 15,
    DrawHeld = 16, ///< of a competition that they entered
    PrizeWon = 17,
    SurveyClosed = 18,
    LoyaltyPurchase = 19, ///< the last one that counted for a loyalty programme
    DebtPaid = 20,        ///< a debt that was collected
    LastLogin = 21,
    CallRecorded = 22,
    WorkingTimeRecorded = 23, ///< the last record of hours
    ReintegrationEnded = 24,
    Recovered = 25,     ///< from the illness that was registered
    ExposureEnded = 26, ///< to carcinogens or asbestos
    Visited = 27,
    GarnishmentLifted = 28,
    HiredWorkEnded = 29,     ///< of a worker from abroad who was hired in
    TransactionReported = 30 ///< as unusual, under the law against money laundering
};

using RelationFactKinds = SetOf<RelationFactKind>;

inline constexpr std::array allRelationFactKinds = {RelationFactKind::RelationStarted,
    RelationFactKind::RelationEnded, RelationFactKind::LastPurchase, RelationFactKind::InvoiceIssued,
    RelationFactKind::ContractEnded, RelationFactKind::LastContactByPerson, RelationFactKind::Quotation,
    RelationFactKind::ProcedureClosed, RelationFactKind::EmploymentEnded, RelationFactKind::EventHeld,
    RelationFactKind::ConsentEnded, RelationFactKind::ComplaintClosed, RelationFactKind::WarrantyComplaint,
    RelationFactKind::ClaimKnown, RelationFactKind::DamageOccurred, RelationFactKind::DrawHeld,
    RelationFactKind::PrizeWon, RelationFactKind::SurveyClosed, RelationFactKind::LoyaltyPurchase,
    RelationFactKind::DebtPaid, RelationFactKind::LastLogin, RelationFactKind::CallRecorded,
    RelationFactKind::WorkingTimeRecorded, RelationFactKind::ReintegrationEnded, RelationFactKind::Recovered,
    RelationFactKind::ExposureEnded, RelationFactKind::Visited, RelationFactKind::GarnishmentLifted,
    RelationFactKind::HiredWorkEnded, RelationFactKind::TransactionReported};

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
