#pragma once

#include "app/vault/sealed_file.h"
#include "app/vault/secret_bytes.h"

/// What SQLite spills while it works: sorted runs, temporary tables, journals of statements. Any bytes at any
/// place, so it is kept in blocks of 4,096 bytes that are encrypted whole with XChaCha20-Poly1305 under a
/// random key that this object alone has; tags and counters of the blocks stay in memory, and with the object
/// all of it is lost.
///
/// Nonce of a block: its number (u64), how many blocks were written to the file so far (u64), zeros (8).
/// Authenticated besides: the kind of file (u8, 4). Numbers have their least byte first.
class VaultTemporaryFile final : public SealedFile
{
public:
    VaultTemporaryFile(sqlite3_file *below, SecretBytes key);
    ~VaultTemporaryFile() override;
    Q_DISABLE_COPY_MOVE(VaultTemporaryFile)

    int read(unsigned char *to, int amount, qint64 offset) override;
    int write(const unsigned char *from, int amount, qint64 offset) override;
    int truncate(qint64 size) override;
    int size(qint64 *bytes) override;

private:
    struct Seal
    {
        quint64 times; ///< zero where the block reads as zeros: never written, or cut off
        unsigned char tag[16];
    };

    int openBlock(qint64 number, unsigned char *block);
    int sealBlock(qint64 number, const unsigned char *block);
    int makeRoom(qint64 blocks);

    SecretBytes m_key;
    Seal *m_seals = nullptr; ///< SQLite's memory, whose lack can be reported
    qint64 m_room = 0;
    quint64 m_writes = 0;
    qint64 m_size = 0;
};
