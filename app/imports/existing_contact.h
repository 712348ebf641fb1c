#pragma once

#include "app/contacts/contact.h"
#include "app/contacts/contact_details.h"
#include "app/contacts/edit_rule.h"
#include "app/retention/relation_fact.h"

#include <QList>
#include <QSet>

/// Somebody who is in the file already, as far as an import compares them.
struct ExistingContact
{
    Contact contact = {};
    QString organisation = {};
    QList<ContactPoint> points = {};
    QList<PostalAddress> addresses = {};
    QList<Identifier> identifiers = {};
    QList<RelationFact> facts = {};
    QStringList notes = {};
    /// Purposes that have a ground already.
    QSet<qint64> grounds = {};
    /// Fields that the person once had corrected: nobody changes them but by a request.
    QSet<ContactField> corrected = {};
};
