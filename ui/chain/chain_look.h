#pragma once

#include "app/documents/chain_drawing.h"
#include "ui/look/tokens.h"

/// The chain in the colours and letters that the program shows at this moment.
ChainLook chainLookOfTheme();

/// What the state of an agreement means to the reader.
Tone chainTone(ChainAgreement agreement);
/// The icon that says the same beside a word.
QString chainIcon(ChainAgreement agreement);
