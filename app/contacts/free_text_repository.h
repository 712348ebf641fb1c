#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/contacts/forbidden_text.h"

#include <QByteArray>
#include <QLatin1String>

class Connection;
struct Contact;

/// Everything that somebody wrote freely about a person, in whichever table it stands.
namespace free_text_repository {

struct FreeText
{
    FreeTextPlace place = FreeTextPlace::Note;
    qint64 number = 0;
    std::optional<Instant> at = std::nullopt;
    QString text = {};
    /// Of a file, which `text` is empty for: what is in it, and whether that is a message.
    QByteArray content = {};
    bool isMessage = false;
    /// Where it is stored.
    QLatin1String table = {};
    QLatin1String column = {};
    /// The column that `number` stands in.
    QLatin1String numberColumn = {};
};

/// Files that are text or a message are read as well, up to this many bytes.
constexpr qint64 longestFileRead = 1024 * 1024;

/// By place, the oldest first.
Result<QList<FreeText>> of(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// Another text in its stead; Invalid "text.account" where nobody may change it.
Outcome replace(
    Connection &connection, FilingSystem filingSystem, const FreeText &where, const QString &text);

} // namespace free_text_repository
