#pragma once

#include "app/vault/secret_text.h"

#include <QStringView>

#include <algorithm>

/// What is being typed into a field for a passphrase: its signs and the place in it, in locked memory from
/// the first key on. Nothing here ever makes a QString of the whole.
class SecretLine final
{
public:
    SecretLine();

    /// More than any passphrase may have, so that who pastes too much is told so.
    static constexpr qsizetype capacity = 256;

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    char32_t sign(qsizetype at) const;
    qsizetype cursor() const { return m_cursor; }
    qsizetype selectionStart() const { return std::min(m_cursor, m_anchor); }
    qsizetype selectionEnd() const { return std::max(m_cursor, m_anchor); }
    bool hasSelection() const { return m_cursor != m_anchor; }

    enum class Anchor { Follows, Stays };
    void moveTo(qsizetype at, Anchor anchor = Anchor::Follows);
    void selectAll();

    /// In the place of what is selected, without signs that cannot be seen (line ends, tabs). False where it
    /// is more than fits; nothing is changed then.
    bool insert(QStringView text);
    void removeSelected();
    /// The sign before the cursor, or after it; what is selected, if anything is.
    void backspace();
    void removeNext();
    void clear();

    /// Unavailable "vault.memory".
    Result<SecretText> text() const;
    /// False where it is more than fits.
    bool setText(const SecretText &text);
    bool isSameAs(const SecretLine &other) const;

private:
    char32_t *signs();
    void put(char32_t sign);

    SecretBytes m_signs; ///< `capacity` signs of UTF-32, zeroes behind the last
    qsizetype m_size = 0;
    qsizetype m_cursor = 0;
    qsizetype m_anchor = 0;
};
