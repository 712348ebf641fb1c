#pragma once

#include "app/imports/row_draft.h"

/// E-mail addresses of one cell; several may stand in it, apart by ";" or ",".
void readEmails(RowDraft &draft, QByteArrayView cell, qsizetype column, ContactPoint::Label label);

/// A telephone number in E.164 (domain.md 11.5). One that is well formed but of a range that is not in use is taken
/// and told, since numbering plans change.
void readPhone(RowDraft &draft, QByteArrayView cell, qsizetype column, ContactPoint::Label label);

void readWebsite(RowDraft &draft, QByteArrayView cell, qsizetype column);
