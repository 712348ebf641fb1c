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
    /// Of a file, which `text` is empty for: what is in it, and what it says to be.
    QByteArray content = {};
    QString mediaType = {};
    /// Where it is stored.
    QLatin1String table = {};
    QLatin1String column = {};
    /// The column that `number` stands in.
    QLatin1String numberColumn = {};
};

/// Files are read as well: texts, messages, and documents of office programs and PDF, which take their time.
/// Up to this many bytes in a look at all texts of somebody;
constexpr qint64 longestFileAtHand = 1024 * 1024;
/// up to this many where it is a look at files.
constexpr qint64 longestFileRead = 20LL * 1024 * 1024;

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
/// is one text. Rows of nobody are left out. Of files fewer where they are large: none means that there are
/// no more.
Result<QList<OwnedText>> some(
    Connection &connection, FilingSystem filingSystem, int source, qint64 after, int limit);
/// The number of the last row of a source that is a column; 0 where there is none.
Result<qint64> last(Connection &connection, FilingSystem filingSystem, int source);
/// One text as it stands now; nothing where the row is gone or empty. NotFound "text.field" for a place that
/// is none.
Result<std::optional<OwnedText>> one(
    Connection &connection, FilingSystem filingSystem, const QString &field, qint64 number);

/// By place, the oldest first; of files those that are texts or messages and small.
Result<QList<FreeText>> of(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// Another text in its stead; Invalid "text.account" where nobody may change it.
Outcome replace(
    Connection &connection, FilingSystem filingSystem, const FreeText &where, const QString &text);
/// Takes it away: a note and a file with their row, of a start moment and of a request the words. Invalid
/// "text.account" where nobody may; Refused "text.evidence" for a file that proves an act of consent or
/// belongs to a request.
Outcome remove(Connection &connection, FilingSystem filingSystem, const FreeText &where);

} // namespace free_text_repository
