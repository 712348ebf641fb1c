#include "app/storage/log_carrier.h"

LogCarrier::LogCarrier(const Location &location, int longest) : m_longest(longest)
{
    if (location.backend == Backend::Embedded)
        m_line.emplace(location, Connection::Access::ReadWrite);
}

bool LogCarrier::landed()
{
    const bool isFirst = !m_onItsWay.isValid();
    if (!m_line || (!isFirst && !m_onItsWay.isFinished()))
        return true;
    const auto before = isFirst ? Result<int>(0) : m_onItsWay.result();
    m_onItsWay = m_line->ask([](Connection &line) { return line.carryLog(); });
    if (before && *before >= m_longest)
        m_onItsWay.waitForFinished();
    return bool(before);
}
