#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

/// Somebody as a vCard tells it; what is empty is left out.
struct VCard
{
    QString displayName = {};
    QString familyName = {}; ///< with its prefix
    QString sortedOn = {};   ///< the word that the family name is sorted on
    QString givenName = {};
    QString organisation = {};
    QString jobTitle = {};
    QString street = {}; ///< with the house number
    QString postcode = {};
    QString city = {};
    QString country = {};
    QString phone = {}; ///< E.164
    QString email = {};
    /// What there is besides the first; the card prefers that.
    QStringList otherPhones = {};
    QStringList otherEmails = {};
    QStringList websites = {};
    QDate birthday = {};
};

/// One card in version 4.0 (RFC 6350; domain.md 11.7): UTF-8, CRLF, folded at 75 bytes and never within a
/// letter.
QByteArray vCardOf(const VCard &card);
