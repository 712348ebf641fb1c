#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"

#include <QString>

struct Contact;

/// What a member had typed into a form and not stored yet when the window was locked.
struct Draft
{
    Id<Draft> id = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    /// Which form: "contact.edit". One of a record that is no person names it: "request.decision/12".
    QString form = {};
    /// Whom it is about; nobody for a form about somebody new, or about a purpose.
    Id<Contact> contact = {};
    /// As the form wrote it; nothing else reads it. Empty where what was kept is to go.
    QString content = {};
    Instant savedAt = {};

    /// The form of one record, by its number or key.
    static QString formOf(const QString &form, const QString &record)
    {
        return form + QLatin1Char('/') + record;
    }
    /// The form without its record.
    QString kind() const { return form.section(QLatin1Char('/'), 0, 0); }
    /// Whose form it is; nothing where the form is not of a record.
    QString record() const { return form.section(QLatin1Char('/'), 1); }
    /// A purpose is of the whole file, and nobody's.
    bool isAboutPeople() const { return kind() != QLatin1String("purpose"); }
};
