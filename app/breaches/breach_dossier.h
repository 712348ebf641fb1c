#pragma once

#include "app/audit/audit_entry.h"
#include "app/breaches/breach_check.h"
#include "app/breaches/breach_scope.h"
#include "app/letters/letter_receiver.h"
#include "app/settings/organisation_profile.h"

#include <QHash>

/// All that is known of one breach, for who looks at it and for its papers.
struct BreachDossier
{
    Breach breach = {};
    /// What was done with it, the oldest first, as the trail has it.
    QList<AuditEntry> trail = {};
    /// What members are called, by their references.
    QHash<QString, QString> members = {};
    OrganisationProfile organisation = {};
    QList<BreachFlag> flags = {};
    /// How many people are kept apart from the register, in each filing system that the reader sees.
    QHash<int, qint64> people = {};
    /// Whether the second person's signature is what stands there; nothing where there is none to look at.
    std::optional<bool> isSignatureIntact = std::nullopt;
    Instant now = {};

    QString nameOf(const QString &member) const { return members.value(member, member); }
};

/// A decision that is wanted.
struct BreachDecisionOrder
{
    AuthorityChoice authority = AuthorityChoice::Notify;
    PeopleChoice people = PeopleChoice::NotHigh;
    BreachRisk risk = BreachRisk::Risk;
    QString reason = {};
    QString peopleReason = {};
    /// Of the register that was looked at; empty: as it is.
    QByteArray digest = {};
};

/// Somebody who is touched; without a name for a reader who may not see it.
struct BreachPerson
{
    Id<Contact> contact = {};
    QString name = {};

    friend bool operator==(const BreachPerson &, const BreachPerson &) = default;
};

/// A part of those who are touched.
struct BreachPeoplePage
{
    QList<BreachPerson> people = {};
    /// Those among them whose name is in the archive.
    qint64 nameless = 0;
    /// After whom the next part begins; 0 at the end.
    qint64 next = 0;
};

/// To whom the message of art. 34(2) GDPR goes, and what it is made of.
struct BreachMessages
{
    Breach breach = {};
    OrganisationProfile organisation = {};
    QList<LetterReceiver> receivers = {};
    /// People who must be told as well, and whom this reader does not see.
    qint64 nameless = 0;
    QDate today = {};
};
