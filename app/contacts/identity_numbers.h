#pragma once

#include <QString>
#include <QStringView>

/// The 11-test of BSN and RSIN over exactly nine digits, not all zero. Source: domain.md 11.1.
bool passesElevenTest(QStringView nineDigits);

/// True for a sum of 1 by ISO 7064 mod 97-10, letters counting from A = 10; anything but A-Z and 0-9 fails.
bool passesMod97(QStringView text);

/// Text in upper case without blanks, dots and hyphens: how the numbers below are compared and stored.
QString compactNumber(QStringView text);

/// A compact IBAN: 15 to 34 characters, mod 97; Dutch ones of 18 with a bank code.
bool isIban(QStringView compact);

/// A Chamber of Commerce number: eight digits.
bool isKvkNumber(QStringView compact);

/// What a Dutch VAT identification number turns out to be.
enum class VatVerdict {
    Valid,
    Invalid,
    HidesBsn ///< an old number of a sole trader: its digits may be the owner's BSN, so it is not stored
};

/// Judges a compact number such as NL004495445B01: valid by the 11-test or by mod 97.
VatVerdict judgeVatNumber(QStringView compact, bool isSoleTrader);
