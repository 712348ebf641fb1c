#pragma once

#include "app/base/rewriting.h"

#include <QString>

/// Why a file is written anew, as the heading of it.
QString rewritingTitle(Rewriting::Work work);

/// How far it is, for people.
QString rewritingSentence(const Rewriting &rewriting);
