#include "app/gate/addressee.h"

QString keyOf(AddresseeCapacity capacity)
{
    switch (capacity) {
    case AddresseeCapacity::Private:
        return QStringLiteral("private");
    case AddresseeCapacity::Business:
        return QStringLiteral("business");
    case AddresseeCapacity::LegalPerson:
        return QStringLiteral("legal-person");
    }
    return {};
}

std::optional<AddresseeCapacity> addresseeCapacityFrom(QStringView key)
{
    for (const AddresseeCapacity capacity : allAddresseeCapacities) {
        if (key == keyOf(capacity))
            return capacity;
    }
    return std::nullopt;
}
