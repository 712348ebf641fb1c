#pragma once

#include "app/imports/import_row.h"
#include "app/imports/seen_keys.h"
#include "app/vault/secret_bytes.h"

#include <QByteArray>
#include <QSet>

#include <memory>

/// Finds the rows that repeat an earlier row of the same file, and those of people who must not come back.
class RowScreen final
{
public:
    /// `suppressionKey` null: nobody was ever suppressed.
    RowScreen(std::shared_ptr<const SecretBytes> suppressionKey, QSet<QByteArray> suppressed);

    /// Marks the row, with a complaint that names the line it repeats.
    void look(ImportRow &row, const MatchKeys &keys);

private:
    std::optional<quint32> lineOfSame(const ImportRow &row, const MatchKeys &keys);
    QStringList suppressedPointsOf(const ImportRow &row) const;
    /// Whether somebody of this name at this address must not come back.
    bool isSuppressedResident(const ImportRow &row) const;

    std::shared_ptr<const SecretBytes> m_suppressionKey;
    QSet<QByteArray> m_suppressed;
    SeenKeys m_numbers;
    SeenKeys m_emails;
    SeenKeys m_addresses;
};
