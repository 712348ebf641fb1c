#pragma once

#include "app/imports/row_draft.h"

/// The cells of a row that make up a name, gathered before they are read together.
struct NameCells
{
    struct Cell
    {
        QByteArrayView text = {};
        qsizetype column = -1;
    };

    Cell full = {};
    Cell initials = {};
    Cell givenName = {};
    Cell infix = {};
    Cell surname = {};
    Cell partnerInfix = {};
    Cell partnerSurname = {};
    Cell titleBefore = {};
    Cell titleAfter = {};
    Cell salutation = {};
};

/// Reads them into the row's name: one name split where the file does not, a prefix taken off the surname where it
/// has no column of its own (domain.md 11.3). Complains when there is no name at all.
void readName(RowDraft &draft, const NameCells &cells);

/// "mevr.", "dhr", "Ms": how somebody asked to be addressed; neutral for everything else.
Salutation salutationOf(QStringView text);
