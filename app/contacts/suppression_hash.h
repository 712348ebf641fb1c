#pragma once

#include <QByteArray>
#include <QStringView>

/// What is kept from coming back. The numbers are stored.
enum class SuppressedKind { Email = 1, Phone = 2, Postal = 3 };

/// How many bytes the suppression key has.
inline constexpr qsizetype suppressionKeySize = 32;

/// HMAC-SHA-256 over "v1|kind|normalised": what the suppression list keeps instead of the value. `normalised`
/// comes from EmailAddress, PhoneNumber or suppressedAddress(). Empty when the key has another length.
/// Source: domain.md 9.4.
QByteArray suppressionHash(const QByteArray &key, SuppressedKind kind, QStringView normalised);

/// The normal form of a postal address: postcode, house number, letter and addition without spaces, upper
/// case.
QString suppressedAddress(QStringView postcode, int houseNumber, QStringView letter, QStringView addition);
