#pragma once

#include "app/contacts/edit_rule.h"

#include <QList>
#include <QString>

#include <optional>

/// A new value for one field of a contact.
struct FieldEdit
{
    ContactField field = ContactField::Email;
    QString value = {};
    /// Which of several (the number of a point, address, identifier or note). None: the first; 0: one more.
    std::optional<qint64> item = std::nullopt;
    /// What stood there when the editor read it; shown in the comparison when somebody else was first.
    QString base = {};

    friend bool operator==(const FieldEdit &, const FieldEdit &) = default;
};

/// What somebody changes about a contact in one go, and why.
struct ContactEdit
{
    /// The version the editor read.
    int version = 0;
    QList<FieldEdit> fields = {};
    EditCause cause = EditCause::OwnTypingError;
    /// Where the news came from: "telephone call", "reply to the newsletter".
    QString source = {};
    /// Why a number that looks like a BSN is none; asked for after "contact.bsn-possible".
    QString notBsnReason = {};
    /// The editor knows that the address or number stands on the suppression list.
    bool suppressionAcknowledged = false;
};

/// One field of which two people had different ideas.
struct FieldComparison
{
    ContactField field = ContactField::Email;
    QString base = {};
    QString mine = {};
    QString theirs = {};

    friend bool operator==(const FieldComparison &, const FieldComparison &) = default;
};
