#pragma once

#include "app/imports/row_draft.h"

/// The cells of a row that speak of where somebody lives, gathered before they are read together.
struct AddressCells
{
    struct Cell
    {
        QByteArrayView text = {};
        qsizetype column = -1;
    };

    Cell combined = {};
    Cell street = {};
    Cell houseNumber = {};
    Cell addition = {};
    Cell postcode = {};
    Cell city = {};
    Cell country = {};
};

/// Reads them into the row's address: one line split where the file does not, the postcode in its stored form
/// (domain.md 11.1).
void readAddress(RowDraft &draft, const AddressCells &cells);

/// "NL" for "Nederland", "The Netherlands"; as written where the country is not known.
QString countryOf(const QString &text);
