#pragma once

#include "app/consent/consent_line.h"
#include "ui/widgets/pill.h"

/// How a line stands, as icon, word and colour (look.md 4.5).
PillFace faceOf(const ConsentLine &line);

/// The colour and drawing of an act's seal in a timeline.
struct SealFace
{
    Tone tone = Tone::Neutral;
    QString iconName;
};

SealFace sealOf(ConsentAct act);
