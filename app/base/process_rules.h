#pragma once

/// What a process that holds personal data does first, before any thread starts (security.md 4.9): private
/// files, no core dumps, no other program may look in, no environment variable may load code or move servers.
void applyProcessRules();
