#include "app/storage/log_carrier.h"

namespace {

/// Pages of the log at which it has to begin again at its front.
constexpr int longest = 65'536;

} // namespace

LogCarrier::LogCarrier(const Location &location)
{
    if (location.backend == Backend::Embedded)
        m_line.emplace(location, Connection::Access::ReadWrite);
}

void LogCarrier::landed()
{
    const bool isFirst = !m_onItsWay.isValid();
    if (!m_line || (!isFirst && !m_onItsWay.isFinished()))
        return;
    const auto before = isFirst ? Result<int>(0) : m_onItsWay.result();
    const bool isLong = before && *before >= longest;
    m_onItsWay = m_line->ask([](Connection &line) { return line.carryLog(); });
    if (isLong)
        m_onItsWay.waitForFinished();
}
