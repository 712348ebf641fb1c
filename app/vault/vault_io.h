#pragma once

#include "app/vault/sealed_file.h"

/// What SQLite holds of an open file: its own part, ours, and behind it the file of the layer below.
struct VaultHandle
{
    sqlite3_file base;
    SealedFile *file;

    /// Room for the file of the layer below, right behind.
    sqlite3_file *below();
};

/// The functions that SQLite calls for an open file. Version 2: with shared memory for the log's index,
/// without mapping files into memory, which would read past the encryption.
const sqlite3_io_methods *vaultIoMethods();
