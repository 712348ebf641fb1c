#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_details.h"
#include "app/requests/request.h"

#include <QList>
#include <QString>

#include <optional>

/// Something that whoever approves must have opened themselves before they say yes (security.md 4.3): the
/// letter, the mandate, how it was found out who asks, the whole plan.
struct EvidencePiece
{
    enum class What { Letter, Mandate, Identity, Plan };

    What what = What::Plan;
    /// Of a letter: which of the files kept with the person.
    Id<Attachment> letter = {};
    /// What tells this piece, as it is now, from how it was: opened as another one, it was not opened. Never
    /// a value of the person.
    QString mark = {};
    /// When the reader opened it, as it is now and with the plan as it is now; nothing before they did.
    std::optional<Instant> openedAt = std::nullopt;

    /// "letter:12", "mandate", "identity", "plan": the stable word of the trail, of what is signed and of the
    /// command line.
    QString code() const;

    friend bool operator==(const EvidencePiece &, const EvidencePiece &) = default;
};

namespace evidence_pieces {

/// All there is of this request, in the order in which it is looked at; none of it opened.
QList<EvidencePiece> of(const Request &request, const QList<Attachment> &letters);

/// Refused "request.letter-unopened", "request.mandate-unopened", "request.identity-unopened" or
/// "request.plan-unopened" for the first that was not opened.
Outcome check(const QList<EvidencePiece> &pieces);

/// What was opened, a line a piece with its code and mark: what an approver signs of it.
QString signedText(const QList<EvidencePiece> &pieces);

} // namespace evidence_pieces
