#pragma once

/// Makes assistive programs see a ContactListView as a list with the rows that are on the screen.
namespace contact_list_accessible {

/// Tells Qt once how such a list is spoken.
void install();

} // namespace contact_list_accessible
