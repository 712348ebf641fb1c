#include "app/registers/purpose_recipients.h"

#include <algorithm>

QStringList recipientsOf(const QList<Processor> &processors, Id<Purpose> purpose)
{
    QStringList names;
    for (const Processor &processor : processors) {
        const bool receives = std::any_of(processor.flows.cbegin(), processor.flows.cend(),
            [purpose](const DataFlow &flow) { return flow.purpose == purpose; });
        if (receives && !processor.endedAt)
            names.append(processor.name);
    }
    return names;
}
