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

/// A text and whose it is.
struct OwnedText
{
    Id<Contact> contact = {};
    FreeText text = {};

    /// Where it stands: "note.body".
    QString field() const;
};

/// How many places there are to go through one after the other: columns first, the files last.
int sourceCount();
/// Where the texts of a source stand: "note.body".
QString fieldOf(int source);
FreeTextPlace placeOf(int source);
/// The texts of a source behind the row `after`, in the order of rows, at most `limit`; what a proposal says
/// is one text. Rows of nobody are left out.
Result<QList<OwnedText>> some(
    Connection &connection, FilingSystem filingSystem, int source, qint64 after, int limit);
/// One text as it stands now; nothing where the row is gone or empty. NotFound "text.field" for a place that
/// is none.
Result<std::optional<OwnedText>> one(
    Connection &connection, FilingSystem filingSystem, const QString &field, qint64 number);

/// By place, the oldest first.
Result<QList<FreeText>> of(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// Another text in its stead; Invalid "text.account" where nobody may change it.
Outcome replace(
    Connection &connection, FilingSystem filingSystem, const FreeText &where, const QString &text);
/// Takes it away: a note and a file with their row, of a start moment and of a request the words. Invalid
/// "text.account" where nobody may; Refused "text.evidence" for a file that proves an act of consent or
/// belongs to a request.
Outcome remove(Connection &connection, FilingSystem filingSystem, const FreeText &where);

} // namespace free_text_repository
