#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/contacts/forbidden_text.h"

#include <QByteArray>

struct Contact;

/// Something in free text or in a file that may not stand there, as it waits for the privacy officer or was
/// dealt with. Tells where and of which kind, never what stands there. Source: domain.md 8.3, 11.2.
struct Finding
{
    /// The numbers are stored.
    enum class State {
        Open = 1,
        Kept = 2,        ///< with a reason; a national number only under a statute
        NotPersonal = 3, ///< a false hit, for a stated reason
        Masked = 4,
        Erased = 5,
        Gone = 6 ///< it no longer stands there
    };

    Id<Finding> id = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    Id<Contact> contact = {};
    FreeTextPlace place = FreeTextPlace::Note;
    /// Where it is stored: "note.body"; and the number of the row there.
    QString field = {};
    qint64 number = 0;
    ForbiddenKind kind = ForbiddenKind::NationalNumber;
    ScanFinding::Severity severity = ScanFinding::Severity::Warn;
    int times = 1;
    /// By which it is told that the text changed (text_mark.h).
    QByteArray mark = {};
    State state = State::Open;
    QString reason = {};
    Instant foundAt = {};
    std::optional<Instant> settledAt = std::nullopt;
    QString settledBy = {};

    /// It is in the text and was not called a false hit.
    bool isStanding() const { return state == State::Open || state == State::Kept; }

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// "open", "kept", "not-personal", ...: the stable word.
QString keyOf(Finding::State state);
std::optional<Finding::State> findingStateFrom(QStringView key);
/// "national-number" and so on.
std::optional<ForbiddenKind> forbiddenKindFrom(QStringView key);

inline constexpr std::array allFindingStates = {Finding::State::Open, Finding::State::Kept,
    Finding::State::NotPersonal, Finding::State::Masked, Finding::State::Erased, Finding::State::Gone};
inline constexpr std::array allForbiddenKinds = {ForbiddenKind::NationalNumber, ForbiddenKind::DocumentNumber,
    ForbiddenKind::CardNumber, ForbiddenKind::SpecialCategory, ForbiddenKind::Criminal,
    ForbiddenKind::Unreadable};

/// One text as it was looked at.
struct ScannedText
{
    Id<Contact> contact = {};
    FreeTextPlace place = FreeTextPlace::Note;
    QString field = {};
    qint64 number = 0;
    QByteArray mark = {};
    QList<ForbiddenText> found = {};
};

/// What changes of the findings of one text (`known`: all of that row and field) once it was looked at again:
/// new ones without an id, and known ones as they are from now on. What was kept or was no hit opens again
/// when the text is another; what was removed opens again when it is back; what is not found is gone.
QList<Finding> reconciled(
    const QList<Finding> &known, const ScannedText &text, FilingSystem filingSystem, Instant now);

/// The same where the text itself is gone.
QList<Finding> goneOf(const QList<Finding> &known, Instant now);

/// What is done about a finding.
enum class Settlement { Mask, Erase, Keep, NotPersonal };

QString keyOf(Settlement settlement);
Finding::State stateAfter(Settlement settlement);

/// Refused "finding.settled" for what is not open, "finding.account" where nobody may change the text,
/// "finding.no-statute" for a national number that no statute allows; Invalid "finding.reason" without a
/// stated reason where one is asked.
Outcome maySettle(const Finding &finding, Settlement settlement, const QString &reason, bool hasStatute);

/// The text without what was found of one kind: a number is replaced as maskBsn() does, a word by
/// "[weggelaten]".
QString maskedText(const QString &text, ForbiddenKind kind);
