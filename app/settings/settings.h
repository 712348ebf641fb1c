#pragma once

#include "app/base/result.h"
#include "app/law/holidays.h"
#include "app/settings/organisation_profile.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QList>
#include <QPair>

struct ServiceContext;

/// What the file is told once about the organisation that keeps it.
class Settings final
{
public:
    explicit Settings(const ServiceContext &context) : m_context(context) {}

    /// Any member.
    QFuture<Result<OrganisationProfile>> organisation(const Permit &permit) const;

    /// A field by its key, and what it becomes.
    using FieldValue = QPair<QString, QString>;
    /// All of them or none; needs the right to change settings. NotFound "organisation.field" {key}, or
    /// Invalid "organisation.value" {key}. The trail names the fields, not what they hold.
    QFuture<Outcome> setOrganisation(const Permit &permit, const QList<FieldValue> &fields) const;

    /// Which days off end no period. Any member.
    QFuture<Result<HolidayMode>> holidays(const Permit &permit) const;
    /// Needs the right to change settings. The day that each open request is due by follows in the same
    /// change; of how many it became another, which the trail tells as well.
    QFuture<Result<int>> setHolidays(const Permit &permit, HolidayMode mode) const;

private:
    const ServiceContext &m_context;
};
