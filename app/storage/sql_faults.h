#pragma once

/// Lets a test make the n-th statement fail, to prove that nothing half done lands. Inactive unless armed.
namespace sql_faults {

/// The statement after `survivors` more fails, on this thread's connections and every other.
void arm(int survivors);
void disarm();
/// Whether the statement about to run must fail.
bool strikes();

} // namespace sql_faults
