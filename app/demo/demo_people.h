#pragma once

#include "app/consent/channel.h"
#include "app/consent/consent_state.h"
#include "app/contacts/contact_kind.h"
#include "app/retention/relation_fact.h"

#include <QDate>
#include <QList>
#include <QString>

/// An invented person with everything that a demonstration shows. The surnames are made up, the mail domain
/// is reserved for examples (RFC 2606), the numbers are from ranges nobody is given.
struct DemoPerson
{
    struct Consent
    {
        QString purpose;
        Channel channel = Channel::Email;
        ConsentAct act = ConsentAct::Given;
        int daysAgo = 0;
        QString method;
    };

    ContactKind kind = ContactKind::Customer;
    QString initials;
    QString givenName;
    QString infix;
    QString surname;
    QString organisation;
    QString jobTitle;
    QString email;
    QString phone;
    QString street;
    QString houseNumber;
    QString postcode;
    QString city;
    QDate birthDate;
    QString number;
    QString note;
    QString source;
    QDate collectedOn;
    QList<std::pair<RelationFactKind, QDate>> facts;
    QList<Consent> consents;
    /// A ground other than consent, by the key of its purpose; empty for those who have none recorded.
    QString ground;
    bool held = false;
    bool restricted = false;
    /// The name of a file kept with them; empty for none.
    QString attachment;
};

/// The same seed and day give the same people.
QList<DemoPerson> demoPeople(int count, quint64 seed, QDate today);
