#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/leaving/way_out.h"

#include <QByteArray>
#include <QString>

/// A file with personal data that left, other than a list of people (handover.h): by which way, in what form
/// and why. Whom it was about, the trail tells by reference.
struct FileLeft
{
    Id<FileLeft> id = {};
    /// A UUID under which the trail names it.
    QString ref = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    /// The id of the way out.
    QString way = {};
    DataClass dataClass = DataClass::Standard;
    bool isEncrypted = true;
    /// Why it left without encryption: what was said, or the word of the exception that is declared for the
    /// way (keyOf(LeavingForm)); empty where it did not.
    QString plainReason = {};
    Instant happenedAt = {};
    QString madeBy = {};
    /// SHA-256 of the file as it left; empty where its rows were written one by one.
    QByteArray digest = {};

    friend bool operator==(const FileLeft &, const FileLeft &) = default;
};

/// Whether something of this class may leave without encryption for a reason that somebody states: never what
/// is sensitive or higher, nor what says something of employees ("leaving.plain-forbidden"), and elsewhere
/// only with a reason of two words or more ("leaving.plain-reason"). Source: domain.md 8.3.
Outcome mayLeavePlain(DataClass dataClass, FilingSystem filingSystem, const QString &reason);

/// The same for an exception that is declared for a way, whose reason is known: never what is sensitive or
/// higher ("leaving.package-only").
Outcome mayLeaveByException(DataClass dataClass);

/// The same as yes or no, whatever the reason will be.
bool canLeavePlain(DataClass dataClass, FilingSystem filingSystem);
bool canLeaveByException(DataClass dataClass);

/// Whether somebody would learn something from it: two words of letters, at least.
bool isStatedReason(const QString &reason);
