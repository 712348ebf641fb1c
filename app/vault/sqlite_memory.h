#pragma once

/// SQLite's memory, where pages lie in the clear while a customer file is open: wiped as it is given back, so
/// that closing the last line leaves nothing behind (security.md 4.2.1). The heap is too large to be locked.
namespace sqlite_memory {

/// To be called before anything else is asked of SQLite, from any thread, as often as one likes.
void prepare();

} // namespace sqlite_memory
