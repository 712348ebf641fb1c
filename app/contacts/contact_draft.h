#pragma once

#include "app/contacts/contact_details.h"
#include "app/contacts/contact_kind.h"
#include "app/contacts/field_value.h"
#include "app/contacts/person_name.h"
#include "app/grounds/ground_rule.h"
#include "app/informing/informing_event.h"
#include "app/retention/relation_fact.h"

#include <QDate>
#include <QList>
#include <QStringList>

/// Somebody as typed in, before they are a contact.
struct ContactDraft
{
    ContactKind kind = ContactKind::Customer;
    PersonName name = {};
    QDate birthDate = {};
    QString gender = {};
    QString organisation = {};
    QString jobTitle = {};
    QString language = {};
    QList<ContactPoint> points = {};
    QList<PostalAddress> addresses = {};
    QList<Identifier> identifiers = {};
    QStringList notes = {};
    QList<RelationFact> facts = {};
    /// Source, day and lawful basis are asked of everybody; the purpose where one is known.
    Provenance provenance = {};
    /// Why they are kept and until when; what is left out is filled in with what is usual.
    GroundWish ground = {};
    /// Whether the person gave the data themselves, which decides by when they must be informed.
    DataOrigin origin = DataOrigin::Person;
    /// That they were informed already (art. 13 GDPR: when the data is taken); none: it is still to be done.
    std::optional<InformingDraft> informed = std::nullopt;
    /// Why a number that looks like a BSN is none; asked for after "contact.bsn-possible".
    QString notBsnReason = {};
    /// The editor knows that an address or number stands on the suppression list.
    bool suppressionAcknowledged = false;

    /// Every piece of text in which a national number can hide.
    QList<NamedText> texts() const;
};

/// The draft with every value normalised and its ground filled in; Invalid "contact.fields" with all that is
/// wrong, each as "field:reason". The reason is the name of an error of its own ("email:email.no-at").
/// `setting`: the rules in force, the day and the purpose's reason; the rest of it is taken from the draft.
Result<ContactDraft> acceptedDraft(
    const ContactDraft &draft, FilingSystem filingSystem, const GroundSetting &setting);
