#pragma once

#include "ui/charts/chart_data.h"
#include "ui/look/tokens.h"

#include <QBrush>

/// A series' colour with the stripes that tell it apart without colour.
QBrush chartBrush(const Tokens &tokens, std::size_t colour, ChartPattern pattern);
