#pragma once

#include "app/vault/secret_bytes.h"

#include <QString>
#include <QStringView>

#include <memory>

/// A passphrase, a code or a key on paper, on its way from where it was typed to what it opens: UTF-8 in one
/// piece of locked memory, however many hold it, wiped with the last of them. Nothing in it may be changed.
class SecretText final
{
public:
    SecretText() = default;
    explicit SecretText(SecretBytes utf8);
    /// What it was copied from is the caller's to wipe. Unavailable "vault.memory".
    static Result<SecretText> copyOf(QStringView text);
#ifdef KLUIS_TEST_PROGRAM
    /// Tests write their passphrases down; no program that is handed out can pass one on unseen.
    SecretText(const QString &text) : SecretText(*copyOf(text)) {}
#endif

    bool isEmpty() const { return !m_utf8 || m_utf8->isEmpty(); }
    QByteArrayView utf8() const { return m_utf8 ? m_utf8->view() : QByteArrayView(); }
    /// For what keeps it without knowing of text; null where it is empty.
    const std::shared_ptr<const SecretBytes> &shared() const { return m_utf8; }
    /// In a time that tells nothing about where they differ.
    bool equals(const SecretText &other) const;
    void clear() { m_utf8.reset(); }

private:
    std::shared_ptr<const SecretBytes> m_utf8;
};
