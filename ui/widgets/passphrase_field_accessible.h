#pragma once

/// Makes assistive programs see a PassphraseField as a field for passwords: they can type into it and hear
/// how many signs there are, never which.
namespace passphrase_field_accessible {

/// Tells Qt once how such a field is spoken.
void install();

} // namespace passphrase_field_accessible
