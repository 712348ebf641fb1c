#pragma once

/// Lets a test make the n-th statement fail, to prove that nothing half done lands. Inactive unless armed.
namespace sql_faults {

/// The statement after `survivors` more fails, on this thread's connections and every other.
void arm(int survivors);
/// The next statement of this name fails, once.
void armAt(const char *name);
void disarm();
/// Whether the statement about to run, of this name, must fail.
bool strikes(const char *name);

} // namespace sql_faults
