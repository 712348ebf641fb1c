#pragma once

#include "app/letters/letter_kind.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What a template may have filled in, `{{reference}}`. There is none for a birth date, a number or whatever
/// else of a person a letter does not need (domain.md 4.8, part 10).
enum class LetterField {
    Reference,  ///< the request's own
    Received,   ///< the day it came in
    Asked,      ///< what was asked, with its article
    Date,       ///< of the letter
    Salutation, ///< "Dear Ms De Vries,"
    Due,        ///< the last day of the term
    Contact,    ///< where questions go, and the data protection officer
    Organisation,
    Complaint,       ///< to the Autoriteit Persoonsgegevens, art. 77 GDPR
    Court,           ///< the rechtbank within six weeks, art. 35(2) UAVG
    AskedOn,         ///< the day of the question before a reminder
    Doubt,           ///< why it is not sure who asks
    Needed,          ///< what proves who asks
    Shield,          ///< what of an identity document must not be seen
    Pause,           ///< that the clock stands still
    Question,        ///< what must be known to begin
    NewDue,          ///< the day to which the term was extended
    ExtensionReason, ///< why
    Apology,
    LiftedOn,      ///< the day on which the restriction ends
    LiftingReason, ///< why
    Decision,      ///< yes, partly or no, and when and by whom it was decided
    Done,          ///< what was done, and when
    Kept,          ///< what stays, until when, and why by which article
    Recipients,    ///< who received the data and was told
    Backup,        ///< when it is gone from backups at the latest
    Reasons,       ///< why it was refused, or refused in part
    Nature,        ///< of a breach: what happened, and to which data (art. 34(2) GDPR)
    Consequences,  ///< what may come of it
    Measures,      ///< what was done about it
    Advice,        ///< what people can do themselves
    /// These three bring no words: what follows in the line stands only where it is so.
    IfHeld,      ///< refused to somebody who is known, about data that we hold and answer for
    IfCorrected, ///< something was corrected
    IfContested  ///< it was restricted instead of corrected, since nobody can prove what is right
};

/// What stands for each field in one letter: its lines, which are put in as text.
using LetterValues = QHash<LetterField, QStringList>;

/// "reference", "new-due".
QString keyOf(LetterField field);
std::optional<LetterField> letterFieldFrom(QStringView key);

/// Whether it says no more than that its line stands: `{{if-held}}`. Where it is not so, the line goes.
bool isCondition(LetterField field);

/// The fields that a letter of this kind has.
QList<LetterField> fieldsOf(const LetterKind &kind);
/// Those that it cannot do without (domain.md 4.8). Parts 4 and 5, recipients and backups, belong to the
/// kinds that change or erase data (art. 19 GDPR).
QList<LetterField> mandatoryFields(const LetterKind &kind);
