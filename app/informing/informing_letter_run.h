#pragma once

#include "app/handovers/handover_file.h"
#include "app/informing/informing_letter.h"

#include <QHash>

#include <functional>

class Change;

/// Letters being made: whoever can be written to gets one and is recorded as informed by it, in one change;
/// the file takes its place after the commit.
class InformingLetterRun final
{
public:
    /// How much of the work is done, from 0 to 1; false stops it with Cancelled "informing.cancelled".
    using Progress = std::function<bool(double)>;

    /// More people than this are for a mailing list, or for a sitting on another day.
    static constexpr qsizetype mostLetters = 2'000;

    InformingLetterRun(const InformingLetterOrder &order, FilingSystem filingSystem, Progress progress)
        : m_order(order), m_filingSystem(filingSystem), m_progress(std::move(progress))
    {}

    /// Who would get one, and who cannot and why.
    Result<InformingOutcome> preview(Change &change);
    /// Refused "informing.too-many-letters" {how many}, "informing.nobody"; Invalid "informing.sender" while
    /// the settings do not say who the organisation is; "handover.exists" {name}.
    Result<InformingLettersMade> carryOut(Change &change);
    Outcome putInPlace() { return m_file.putInPlace(); }
    /// The file could not get its place: whoever was recorded stands as before, informed in another way or to
    /// be informed still.
    Outcome takeBack(Change &change, const InformingOutcome &outcome);

private:
    struct Gathered;

    Result<Gathered> gather(Change &change, double until);

    InformingLetterOrder m_order;
    FilingSystem m_filingSystem;
    Progress m_progress;
    HandoverFile m_file;
    /// What had settled it of those to whom a letter is written, by the number of the contact.
    QHash<qint64, Id<InformingEvent>> m_settledBefore;
};
