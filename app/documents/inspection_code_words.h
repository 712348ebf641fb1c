#pragma once

#include "app/inspection/inspection_answer.h"

/// What a code of the registers is called (activities, agreements, breaches, reviews of access, the
/// statement), in the language spoken now; the code itself where it is none of theirs.
QString inspectionCodeWord(const InspectionCode &code);
