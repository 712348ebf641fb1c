#pragma once

#include <QString>

struct GateVerdict;

/// The gate's answer in one sentence: whether somebody may be reached, by which rule, on what that rests and
/// until when; or what is missing.
QString gateSentence(const GateVerdict &verdict);

/// What an answer that allows rests on, as the command line and lists keep it: "consent", "soft-opt-in",
/// "published-address", "local-rule" or the word of a lawful basis, "legitimate-interest"; empty for a
/// refusal.
QString gateGroundKey(const GateVerdict &verdict);
