#pragma once

/// Makes assistive programs see a ChainView as a list of those who stand in the chain.
namespace chain_view_accessible {

/// Tells Qt once how a chain is spoken.
void install();

} // namespace chain_view_accessible
