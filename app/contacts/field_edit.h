#pragma once

#include "app/contacts/edit_rule.h"

#include <QList>
#include <QString>

#include <optional>

struct ContactFile;
struct FieldChange;

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

/// What an edit came to.
struct EditResult
{
    int version = 0;
    /// What it changed, for taking it back as a whole; empty when everything stood there already.
    QList<Id<FieldChange>> changes = {};
};

/// One field of which two people had different ideas.
struct FieldComparison
{
    ContactField field = ContactField::Email;
    QString base = {};
    QString mine = {};
    QString theirs = {};

    /// Whether somebody has to choose: the other changed it too, and to something else.
    bool isConflict() const { return theirs != base && theirs != mine; }

    friend bool operator==(const FieldComparison &, const FieldComparison &) = default;
};

/// What I want, what stands there now and what stood there when I began, field by field; what both agree on
/// is left out.
QList<FieldComparison> compared(const ContactFile &now, const QList<FieldEdit> &mine);
