#pragma once

#include <QList>
#include <QString>
#include <QStringView>

/// A number in free text that may not be kept there. Carries the place, never the number.
struct ScanFinding
{
    enum class Kind { Bsn, DocumentNumber, CardNumber };
    enum class Severity {
        Warn, ///< may be one: masked unless somebody says why it is none
        Block ///< is one: the text is not saved
    };

    Kind kind = Kind::Bsn;
    Severity severity = Severity::Warn;
    qsizetype position = 0;
    qsizetype length = 0;

    friend bool operator==(const ScanFinding &, const ScanFinding &) = default;
};

/// Looks for a BSN, a Dutch document number and a payment card number, in the order of the text. Source:
/// domain.md 11.2. Typed fields (KvK, RSIN, order number) are not scanned. A document number without a word
/// such as "paspoort" near it is a warning, since customer numbers often look like one.
QList<ScanFinding> scanForBsn(QStringView text);

/// The gravest finding of a text decides what happens to it.
bool isBlocked(const QList<ScanFinding> &findings);

/// The text with every finding replaced by "[BSN verwijderd]" or "[nummer verwijderd]"; never the last
/// digits.
QString maskBsn(const QString &text, const QList<ScanFinding> &findings);

/// The text with whatever is found in it replaced: for what nobody can be asked about, such as a file's name.
QString maskedBsn(const QString &text);
