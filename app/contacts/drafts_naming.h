#pragma once

#include "app/base/id.h"
#include "app/base/result.h"

#include <QList>
#include <QString>

#include <functional>

class Connection;
struct Draft;

/// Forms about nobody who is in the file yet, or of the whole file, which a member was filling in when a
/// window locked, and which tell of somebody who is erased (art. 17 GDPR).
namespace drafts_naming {

/// By what somebody is told of in a text.
struct Told
{
    QString givenName = {};
    QString initials = {};
    QString surname = {};
    QString partnerSurname = {};
    /// An address or a number as it was written; none beside a name.
    QString point = {};
};

/// Whether what a form keeps tells of any of them: an address or a number, or the whole name, a surname and
/// the first given name or, of whom none is known, the first initial; each as words of their own ("Jan" is
/// not in "januari"), in whatever case, marks or genitive. So short a part is in too many texts to say
/// anything.
bool tells(const QString &content, const QList<Told> &people);

/// Drops those that tell of anybody. `readTold` is asked only where there are such forms.
Outcome drop(Connection &connection, const std::function<Result<QList<Told>>()> &readTold);

} // namespace drafts_naming
