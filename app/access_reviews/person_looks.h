#pragma once

#include "app/audit/audit_entry.h"
#include "app/staff/role.h"

#include <QDate>
#include <QList>
#include <QString>

/// One time that somebody looked at a person.
struct PersonLook
{
    AuditEntry entry = {};
    /// As the member is called; empty for who is none any more.
    QString name = {};
    /// Their roles in the filing system now.
    QList<Role> roles = {};
};

/// Who looked at somebody's file, as they may ask (art. 15 GDPR; domain.md 12, question 16).
struct PersonLooks
{
    /// The person, as they are called and by reference.
    QString person = {};
    QString personRef = {};
    QString organisation = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    QDate from = {};
    QDate asOf = {};
    /// Whether members are named; by their function alone where the organisation did not choose to.
    bool namesMembers = false;
    /// The newest first.
    QList<PersonLook> looks = {};
};
