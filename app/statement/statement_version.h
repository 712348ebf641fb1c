#pragma once

#include "app/base/instant.h"
#include "app/statement/statement_facts.h"

#include <QByteArray>

/// A privacy statement as it was published. Never changed once it is.
struct StatementVersion
{
    int number = 0; ///< 1, 2, 3
    StatementFacts facts = {};
    /// What was published, to the letter: self-contained pages.
    QByteArray htmlNl = {};
    QByteArray htmlEn = {};
    /// SHA-256 of the facts and both pages as they are stored.
    QByteArray digest = {};
    Instant publishedAt = {};
    QString publishedBy = {};
    /// As the member is called; looked up when it is read.
    QString publishedByName = {};

    const QByteArray &html(QLocale::Language language) const
    {
        return language == QLocale::Dutch ? htmlNl : htmlEn;
    }
    /// How people are recorded as informed by it: "3 (2026-05-01)".
    QString name() const;

    friend bool operator==(const StatementVersion &, const StatementVersion &) = default;
};

namespace statement_version {

QByteArray digestOf(const QByteArray &facts, const QByteArray &htmlNl, const QByteArray &htmlEn);

/// The code that is kept as the reason where people must be informed again for a change; shown in the
/// reader's language (informingReason() of app/documents/informing_words.h).
QString reopenedReason();

} // namespace statement_version
