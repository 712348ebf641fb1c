#pragma once

#include "app/base/result.h"
#include "app/consent/purpose.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QList>

struct ServiceContext;

/// The catalogue of what data is used for, as the privacy officer keeps it.
class Purposes final
{
public:
    explicit Purposes(const ServiceContext &context) : m_context(context) {}

    /// Any member, each purpose with its newest wording, in the order of their keys.
    QFuture<Result<QList<Purpose>>> list(const Permit &permit) const;
    /// Every version of the wording, the newest first.
    QFuture<Result<QList<PurposeWording>>> wordings(const Permit &permit, Id<Purpose> purpose) const;

    /// A new purpose with its first wording; Duplicate when the key is taken.
    QFuture<Result<Id<Purpose>>> add(const Permit &permit, const Purpose &purpose) const;
    /// Changes where it applies, channels, categories, validity and assessment. The assessment of an
    /// interest of before its parts were kept must be completed first. Another basis or way of
    /// opting in is another purpose (domain.md 2.1, rule 1). ChangedMeanwhile when somebody was first.
    QFuture<Outcome> replace(const Permit &permit, const Purpose &purpose) const;
    /// The next version of the wording. A material change ends every consent given to the old one; the answer
    /// is how many.
    QFuture<Result<int>> reword(
        const Permit &permit, Id<Purpose> purpose, const PurposeWording &wording, bool material) const;
    /// Nothing is recorded for it any more; every running consent is revoked, and the answer is how many.
    QFuture<Result<int>> end(const Permit &permit, Id<Purpose> purpose) const;

    /// The purposes a new file starts with, naming the organisation (empty: as the settings call it, if they
    /// do); Refused once there are any.
    QFuture<Result<int>> seedDefaults(const Permit &permit, const QString &organisation) const;

private:
    const ServiceContext &m_context;
};
