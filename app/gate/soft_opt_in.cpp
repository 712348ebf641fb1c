#include "app/gate/soft_opt_in.h"

QString idOf(SoftOptInTest test)
{
    return QStringLiteral("SO%1").arg(static_cast<int>(test));
}

std::optional<SoftOptInTest> softOptInTestFrom(QStringView id)
{
    for (const SoftOptInTest test : allSoftOptInTests) {
        if (id.compare(idOf(test), Qt::CaseInsensitive) == 0)
            return test;
    }
    return std::nullopt;
}
