#pragma once

#include "app/base/id.h"
#include "app/consent/consent_state.h"

#include <QDate>
#include <QList>

#include <vector>

struct Purpose;

/// What the dashboards count people by. The numbers are stored: none is ever given another meaning.
enum class CountedFigure {
    Given = 1,       ///< up to the day on which the last given line ends; no day: without end
    Waiting = 2,     ///< asked, deferred or waiting for confirmation
    Refused = 3,     ///< said no
    Withdrawn = 4,   ///< took it back, or it was ended
    Expired = 5,     ///< from the day on which the first line ends; no day: written down as over
    Unproven = 6,    ///< given on an act that proves nothing, up to a day as above
    Running = 7,     ///< some line is given, whatever the day
    Ends = 8,        ///< a given line ends on the day
    GaveIn = 9,      ///< gave consent in the month of that first day
    TookBackIn = 10, ///< took it back in that month
    HasActs = 11     ///< some act is on record
};

/// One thing that one person counts for. A number, so that a person's can be kept together and compared; the
/// numbers are stored, and their order is that of the counters.
class CountedFact final
{
public:
    /// The gap of an end before which the person has no other.
    static constexpr int noEndBefore = 0;
    /// The gap of an end that lies so many days or more behind the one before it.
    static constexpr int longestGap = 31;

    explicit CountedFact(quint64 number) : m_number(number) {}
    /// A purpose that is not stored: of all of them together, each person once.
    CountedFact(CountedFigure figure, Id<Purpose> purpose, QDate day = {}, int gap = noEndBefore);

    CountedFigure figure() const { return static_cast<CountedFigure>(m_number >> 58U); }
    /// 0 for all of them.
    qint64 purpose() const { return static_cast<qint64>((m_number >> 24U) & 0xfff'ffffU); }
    QDate day() const;
    int gap() const { return static_cast<int>((m_number >> 52U) & 0x3fU); }
    quint64 number() const { return m_number; }

private:
    quint64 m_number;
};

/// The numbers of all that one person counts for, in order, each once.
using CountedFacts = std::vector<quint64>;

/// How one line of consent stands (consent_state.h).
struct CountedLine
{
    Id<Purpose> purpose = {};
    ConsentState state = ConsentState::Unknown;
    QDate validUntil = {};
    /// It runs on an act without method, moment or text.
    bool isUnproven = false;
};

struct CountedAct
{
    Id<Purpose> purpose = {};
    ConsentAct act = ConsentAct::Asked;
    QDate month = {}; ///< its first day
};

/// What a person counts for on any day, from all their lines and acts. How many of them have an end between
/// two days is told exactly though somebody has several: an end counts where the one before it lies before
/// the first of the two (CountedFact::gap).
CountedFacts countedFacts(const QList<CountedLine> &lines, const QList<CountedAct> &acts);
