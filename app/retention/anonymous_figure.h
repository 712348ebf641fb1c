#pragma once

#include "app/retention/anonymity_gate.h"

/// So many people of a combination have this value: all that is left of who was anonymised.
struct AnonymousFigure
{
    anonymity_gate::Row row = {};
    qint64 people = 0;

    friend bool operator==(const AnonymousFigure &, const AnonymousFigure &) = default;
};
