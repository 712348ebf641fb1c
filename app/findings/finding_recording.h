#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/contacts/free_text_repository.h"
#include "app/findings/finding.h"

class Change;
class Connection;
struct Attachment;

/// Keeps what was found in free text in step with the text.
namespace finding_recording {

/// What stands in a text as it is now; `key`: of its mark.
ScannedText scanned(const free_text_repository::OwnedText &text, QByteArrayView key);

/// Looks at everything that somebody wrote freely about a person again, in the transaction in which something
/// of it changed: new findings wait from now on, what is gone is gone. How many are open of them. Of files
/// those that are read at once; the others do not change.
Result<int> lookAgain(Change &change, FilingSystem filingSystem, Id<Contact> contact);

/// The same of one kept file, also of one that takes its time; of nobody else's.
Outcome lookAtFile(Change &change, FilingSystem filingSystem, Id<Contact> contact, Id<Attachment> file);

/// The number of the last note that there is; 0 where there is none.
Result<qint64> lastNote(Connection &connection, FilingSystem filingSystem);
/// Looks at every note behind that one: what an import brought. How many findings were opened.
Result<int> lookAtNotesAfter(Connection &connection, FilingSystem filingSystem, qint64 after, Instant now);

/// How many were new or open again, and how many are no longer there.
struct Recorded
{
    int opened = 0;
    int gone = 0;
};

/// Stores what a look at the rows behind `after` up to `last` of a field found; texts come in the order of
/// rows.
Result<Recorded> record(Connection &connection, FilingSystem filingSystem, const QString &field, qint64 after,
    qint64 last, const QList<ScannedText> &texts, Instant now);

} // namespace finding_recording
