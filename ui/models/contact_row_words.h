#pragma once

#include "app/lists/list_row.h"
#include "ui/widgets/pill.h"

/// What a row is called: the person, or where nobody is named the organisation.
QString nameLine(const ListRow &row);
/// "Customer · zoe@voorbeeld.example": what a row says under the name.
QString secondLine(const ListRow &row);
/// How somebody's consents stand, as icon, word and colour (look.md 4.5).
PillFace consentFace(const ListRow &row, QDate today);
/// Until when somebody is kept: a day, or the word for why there is none.
QString keepUntilWord(const ListRow &row, QDate today);
Ink keepUntilInk(const ListRow &row, QDate today);
/// The whole row in one sentence, for those who hear it.
QString spokenRow(const ListRow &row, QDate today);

/// The colour and drawing of a state of retention.
Tone toneOf(RetentionState state);
QString iconOf(RetentionState state);
