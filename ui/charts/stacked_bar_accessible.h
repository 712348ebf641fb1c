#pragma once

/// Makes assistive programs see a StackedBarView as a chart whose parts say what they stand for.
namespace stacked_bar_accessible {

/// Tells Qt once how such a chart is spoken.
void install();

} // namespace stacked_bar_accessible
