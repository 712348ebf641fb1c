#include "app/merging/duplicate_group.h"

QString keyOf(DuplicateSign sign)
{
    switch (sign) {
    case DuplicateSign::CustomerNumber:
        return QStringLiteral("customer-number");
    case DuplicateSign::Email:
        return QStringLiteral("email");
    case DuplicateSign::Phone:
        return QStringLiteral("phone");
    case DuplicateSign::NameAndPostcode:
        return QStringLiteral("name-and-postcode");
    }
    return {};
}
