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
    /// Which form: "contact.edit".
    QString form = {};
    /// Whom it is about; nobody for a form about somebody new.
    Id<Contact> contact = {};
    /// As the form wrote it; nothing else reads it.
    QString content = {};
    Instant savedAt = {};
};
