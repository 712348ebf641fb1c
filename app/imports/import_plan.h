#pragma once

#include "app/contacts/contact_kind.h"
#include "app/formats/text_encoding.h"
#include "app/grounds/contact_ground.h"
#include "app/imports/import_mapping.h"
#include "app/law/informing_deadline.h"
#include "app/vault/secret_text.h"

#include <QDate>
#include <QString>

#include <optional>

struct Purpose;

/// How a table file is to be read, where that should differ from what was found.
struct TableLayout
{
    /// Of a workbook: the sheet's place, from 0.
    int sheet = 0;
    /// The row that names the columns, from 1 among the rows that hold anything; 0 when the file has none and
    /// columns are called by their place.
    int headerRow = 1;
    /// Of a text file; 0 and nothing: as found. What was found to be in doubt is not read before it is
    /// chosen.
    char separator = 0;
    std::optional<TextEncoding> encoding = std::nullopt;

    friend bool operator==(const TableLayout &, const TableLayout &) = default;
};

/// Everything that is decided before a file is taken in.
struct ImportPlan
{
    QString path = {};
    std::optional<TableLayout> layout = std::nullopt;
    FilingSystem filingSystem = FilingSystem::Customers;
    ImportMapping mapping = {};
    /// What people are whose row does not say.
    ContactKind kind = ContactKind::Customer;

    /// Whether the people gave the data themselves. What nobody says so of came from elsewhere (art. 14
    /// GDPR).
    DataOrigin origin = DataOrigin::Elsewhere;
    // Asked once per import (art. 14 GDPR); a column may say it per row.
    QString source = {};
    QDate collectedOn = {};
    /// Article 6(1) letter, "a" to "f".
    QString basis = {};
    QList<Id<Purpose>> purposes = {};
    /// Why they are kept and until when; what is left out is filled in with what is usual for each kind.
    GroundWish ground = {};

    /// Whether to tell who is in our file but not in this one.
    bool listAbsent = false;
    /// Where to write the rows that were not taken; nowhere when empty.
    QString rejectsPath = {};
    /// Of the ZIP that holds them; empty: they are written as they stand.
    SecretText rejectsPassphrase = {};
};
