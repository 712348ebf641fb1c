#pragma once

#include "app/base/id.h"
#include "app/retention/data_category.h"

#include <QDate>
#include <QString>

struct Contact;
struct Request;

/// A request to erase that the program opened because terms ended: nobody asked, somebody else decides.
struct RetentionProposal
{
    Id<Request> request = {};
    /// Nobody once the person has been erased.
    Id<Contact> contact = {};
    QString rule = {};              ///< the rule whose term ended first
    DataCategories categories = {}; ///< whose terms had ended
    QDate openedFor = {};           ///< the day that was computed with

    friend bool operator==(const RetentionProposal &, const RetentionProposal &) = default;
};
