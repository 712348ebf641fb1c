#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

class Connection;
class SessionKey;

/// The public halves of session keys, each with its owner's word, so that what they signed can be checked
/// when they are long wiped (session_key.h).
namespace checkpoint_key_repository {

struct StoredKey
{
    QByteArray publicKey = {};
    /// Their `ref`.
    QString member = {};
    QByteArray document = {};
    QByteArray signature = {};
    QByteArray certifiedBy = {};
};

/// Once, however often it is called.
Outcome keep(Connection &connection, const SessionKey &key);
Result<QList<StoredKey>> all(Connection &connection);

} // namespace checkpoint_key_repository
