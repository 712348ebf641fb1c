#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/staff/operation.h"

#include <QList>
#include <QString>
#include <QStringList>

struct Contact;

/// What a member had typed into a form and not stored yet when the window was locked.
struct Draft
{
    Id<Draft> id = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    /// Which form: "contact.edit". One of a record that is no person names it: "request.decision/12". Only
    /// what stands before the dot decides who sees it (keptBy()).
    QString form = {};
    /// Whom it is about; nobody for a form about somebody new, or of the whole file.
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
    /// What a form is about, by the first word of its name: "breach" of "breach.report/12".
    QString subject() const { return kind().section(QLatin1Char('.'), 0, 0); }
    /// The rights by which a form of the whole file is opened, which is nobody's: of a purpose, a processor,
    /// a breach; whoever has one of them sees it. None for a form about people.
    QList<Operation> keptBy() const;
    bool isAboutPeople() const { return keptBy().isEmpty(); }
    /// Everything that a form can be about.
    static QStringList subjects();
};
