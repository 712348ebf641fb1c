#pragma once

#include "app/leaving/file_left.h"
#include "app/vault/secret_text.h"

#include <QString>

#include <functional>

class Change;

/// A message that is ready to be sent, with the encrypted file.
struct LeavingLetter
{
    /// Where it is written; empty: none is made.
    QString path = {};
    QString subject = {};
    /// Says which program opens the file, and that the passphrase comes another way.
    QString text = {};
};

/// Where a file goes, and how.
struct LeavingPlaces
{
    QString path = {};
    bool isPlain = false;
    LeavingLetter letter = {};
};

/// One of the files in a package; its name can be read without the passphrase, so it names nobody.
struct LeavingPart
{
    QString name = {};
    QByteArray content = {};
};

/// A file that is to leave. What is in it was asked for, and is in the trail, by then.
struct LeavingOrder
{
    /// The id of the way out.
    QString way = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    /// Whom it is about, by reference: "contact" or "request", and which.
    QString objectKind = {};
    QString objectRef = {};
    /// The highest class of what is in it; never below that of the way.
    DataClass dataClass = DataClass::Anonymous;
    /// Of what is in the archive; it names nobody.
    QString name = {};
    LeavingPlaces places = {};
    /// Whether somebody said that a file which has this path already may go.
    bool mayReplace = false;
    /// Why it leaves without encryption; empty where the exception of the way says so.
    QString plainReason = {};
    /// What else is noted as it leaves, in the same transaction; and when it could not get its place.
    std::function<Outcome(Change &)> noted = {};
    std::function<Outcome(Change &)> takenBack = {};
};

/// What became of an order.
struct LeftFile
{
    FileLeft file = {};
    /// Opens the encrypted file. Told once and kept nowhere; empty for a plain one.
    SecretText passphrase = {};
};
