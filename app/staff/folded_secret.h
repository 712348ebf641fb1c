#pragma once

#include "app/vault/secret_bytes.h"

#include <QStringView>

/// A passphrase as its rules look at it: folded as folded_text.h does, in locked memory.
class FoldedSecret final
{
public:
    /// Everything but blanks. `utf8` is NFKC.
    static Result<FoldedSecret> signsOf(const SecretBytes &utf8);
    /// Letters and digits only.
    static Result<FoldedSecret> lettersOf(const SecretBytes &utf8);

    QStringView view() const;
    /// Takes out every place where this word stands.
    void remove(QStringView word);

private:
    explicit FoldedSecret(SecretBytes utf16);

    SecretBytes m_utf16;
    qsizetype m_size;
};
