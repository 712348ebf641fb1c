#pragma once

#include "app/base/id.h"
#include "app/contacts/contact_details.h"
#include "app/contacts/person_name.h"
#include "app/handovers/handover_field.h"

#include <QByteArray>
#include <QDate>
#include <QString>

struct Contact;

/// Somebody on a list that leaves, with what it could say of them.
struct HandoverRow
{
    Id<Contact> contact = {};
    QByteArray ref = {};
    PersonName name = {};
    QString language = {};
    QString organisation = {};
    QString jobTitle = {};
    QDate birthDate = {};
    QString email = {};
    QString phone = {};
    PostalAddress address = {};
};

/// What stands in a column; empty where nothing is known. Days in ISO 8601.
QString valueOf(const HandoverRow &row, HandoverField field);
