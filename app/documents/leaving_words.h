#pragma once

#include "app/leaving/leaving_order.h"
#include "app/leaving/way_out.h"

/// A message that is ready to be sent with an encrypted file, in the language spoken now: which program opens
/// it, and that the passphrase comes another way.
LeavingLetter leavingLetter(const QString &path);

/// What leaves by a way, "Proof of consent".
QString wayOutWord(const QString &id);
/// Why something leaves as it does where nothing else is asked for; for LeavingForm::None nothing.
QString leavingFormWord(LeavingForm form);
/// Why a file left without encryption, as it is kept with it: the word of an exception, or what was said.
QString plainReasonWord(const QString &reason);
/// "Standard", "Sensitive" and so on.
QString dataClassWord(DataClass dataClass);
