#pragma once

#include "app/letters/letter_material.h"

/// What stands for each field of a letter, in its language; nothing for a field that nothing is known for.
LetterValues letterValues(const LetterMaterial &material);
