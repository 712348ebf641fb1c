#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

struct PostalAddress;

/// What is kept from coming back. The numbers are stored.
enum class SuppressedKind { Email = 1, Phone = 2, Postal = 3, Resident = 4 };

/// How many bytes the suppression key has.
inline constexpr qsizetype suppressionKeySize = 32;

/// HMAC-SHA-256 over "v1|kind|normalised": what the suppression list keeps instead of the value. `normalised`
/// comes from EmailAddress, PhoneNumber, suppressedAddress() or suppressedResident(). Empty when the key has
/// another length. Source: domain.md 9.4.
QByteArray suppressionHash(QByteArrayView key, SuppressedKind kind, QStringView normalised);

/// An e-mail address without its plus-tag; the same where it has none.
QString withoutPlusTag(const QString &email);

/// The normal form of a postal address: postcode, house number with its letter, and addition without spaces,
/// upper case.
QString suppressedAddress(QStringView postcode, QStringView houseNumber, QStringView addition);

/// Somebody at an address, since people of one house are not each other: the address, the family name and the
/// first initial, by which duplicates are told as well (domain.md 11.3). Empty where a part of it is missing.
QString suppressedResident(
    QStringView surname, QStringView initialsOrGivenName, const PostalAddress &address);
