#pragma once

#include "app/consent/ask_again_line.h"
#include "app/necessity/held_field.h"

#include <QString>

/// What a field is called when one looks for what nothing needs.
QString heldFieldWord(HeldField field);
/// Several of them, in one line.
QString heldFieldWords(HeldFields fields);

/// Why consent ended without the person having ended it.
QString lapseCauseWord(LapseCause cause);
/// Whether somebody may be asked again and how, or why not.
QString askAgainSentence(const AskAgainLine &line);
