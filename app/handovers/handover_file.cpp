#include "app/handovers/handover_file.h"

Result<HandoverFile> HandoverFile::write(const HandoverOrder &order, const QString &name, QByteArray content)
{
    auto file = LeavingFile::write(order.places(), name, std::move(content));
    if (!file)
        return saidOfList(file.error());
    return HandoverFile{*std::move(file)};
}

Outcome HandoverFile::putInPlace()
{
    const auto placed = LeavingFile::putInPlace();
    return placed ? Outcome(done) : Outcome(saidOfList(placed.error()));
}
