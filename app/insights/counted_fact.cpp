#include "app/insights/counted_fact.h"

#include "app/insights/consent_figures.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace {

/// The latest of some days; none at all where one of them is open.
struct LatestEnd
{
    bool isAny = false;
    bool isOpen = false;
    QDate day = {};

    void take(QDate end)
    {
        isAny = true;
        isOpen = isOpen || !end.isValid();
        if (!day.isValid() || day < end)
            day = end;
    }
    QDate last() const { return isOpen ? QDate() : day; }
};

/// The lines that run for one purpose, or for all of them.
struct RunningLines
{
    LatestEnd given = {};
    LatestEnd unproven = {};
    std::set<QDate> ends = {};
    bool isExpired = false;
};

CountedFigure countedFigureOf(ConsentGroup group)
{
    switch (group) {
    case ConsentGroup::Given:
        return CountedFigure::Given;
    case ConsentGroup::Waiting:
        return CountedFigure::Waiting;
    case ConsentGroup::Refused:
        return CountedFigure::Refused;
    case ConsentGroup::Withdrawn:
        return CountedFigure::Withdrawn;
    case ConsentGroup::Expired:
        return CountedFigure::Expired;
    }
    Q_UNREACHABLE();
}

class FactTally final
{
public:
    void take(const CountedLine &line)
    {
        if (!mayProcess(line.state)) {
            for (const ConsentGroup group : allConsentGroups) {
                if (statesOf(group).contains(line.state))
                    add({countedFigureOf(group), line.purpose});
            }
            if (line.state == ConsentState::Expired)
                m_running[line.purpose.number()].isExpired = true;
            return;
        }
        add({CountedFigure::Running, {}});
        for (const qint64 purpose : {line.purpose.number(), qint64{0}}) {
            RunningLines &running = m_running[purpose];
            running.given.take(line.validUntil);
            if (line.isUnproven)
                running.unproven.take(line.validUntil);
            if (line.validUntil.isValid())
                running.ends.insert(line.validUntil);
        }
    }

    void take(const CountedAct &act)
    {
        add({CountedFigure::HasActs, {}});
        for (const auto &[figure, acts] : {std::pair(CountedFigure::GaveIn, givingActs()),
                 std::pair(CountedFigure::TookBackIn, withdrawingActs())}) {
            if (!acts.contains(act.act))
                continue;
            add({figure, act.purpose, act.month});
            add({figure, {}, act.month});
        }
    }

    CountedFacts facts()
    {
        for (const auto &[number, running] : m_running)
            add(Id<Purpose>(number), running);
        std::sort(m_facts.begin(), m_facts.end());
        m_facts.erase(std::unique(m_facts.begin(), m_facts.end()), m_facts.end());
        return std::move(m_facts);
    }

private:
    void add(const CountedFact &fact) { m_facts.push_back(fact.number()); }

    void add(Id<Purpose> purpose, const RunningLines &running)
    {
        if (running.unproven.isAny)
            add({CountedFigure::Unproven, purpose, running.unproven.last()});
        QDate before;
        for (const QDate end : running.ends) {
            const int gap = before.isValid()
                ? static_cast<int>(std::min<qint64>(before.daysTo(end), CountedFact::longestGap))
                : CountedFact::noEndBefore;
            add({CountedFigure::Ends, purpose, end, gap});
            before = end;
        }
        if (!purpose.isStored())
            return; // how somebody stands is told purpose by purpose
        if (running.given.isAny)
            add({CountedFigure::Given, purpose, running.given.last()});
        if (!running.ends.empty() && !running.isExpired)
            add({CountedFigure::Expired, purpose, *running.ends.begin()});
    }

    std::map<qint64, RunningLines> m_running;
    CountedFacts m_facts;
};

} // namespace

CountedFact::CountedFact(CountedFigure figure, Id<Purpose> purpose, QDate day, int gap)
    : m_number(static_cast<quint64>(figure) << 58U | static_cast<quint64>(gap) << 52U |
          static_cast<quint64>(purpose.number()) << 24U |
          (day.isValid() ? static_cast<quint64>(day.toJulianDay()) : 0U))
{}

QDate CountedFact::day() const
{
    const auto number = static_cast<qint64>(m_number & 0xff'ffffU);
    return number == 0 ? QDate() : QDate::fromJulianDay(number);
}

CountedFacts countedFacts(const QList<CountedLine> &lines, const QList<CountedAct> &acts)
{
    FactTally tally;
    for (const CountedLine &line : lines)
        tally.take(line);
    for (const CountedAct &act : acts)
        tally.take(act);
    return tally.facts();
}
