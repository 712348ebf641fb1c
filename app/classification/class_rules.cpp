#include "app/classification/class_rules.h"

ClassRules rulesOf(DataClass dataClass)
{
    ClassRules rules;
    const int rank = rankOf(dataClass);
    const bool isSensitive = rank >= rankOf(DataClass::Sensitive);
    const bool isOfTheLaw = rank >= rankOf(DataClass::Special);
    rules.isMasked = isSensitive;
    rules.leavesInBulk = !isSensitive;
    rules.leavesPlain = !isSensitive;
    rules.asksWhy = isOfTheLaw;
    rules.needsApprover = isOfTheLaw;
    rules.mayStandInFreeText = !isOfTheLaw;
    rules.needsStatute = dataClass == DataClass::NationalId;
    return rules;
}

QString keyOf(DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Anonymous:
        return QStringLiteral("anonymous");
    case DataClass::Standard:
        return QStringLiteral("standard");
    case DataClass::Pseudonymous:
        return QStringLiteral("pseudonymous");
    case DataClass::Sensitive:
        return QStringLiteral("sensitive");
    case DataClass::Special:
        return QStringLiteral("special");
    case DataClass::Criminal:
        return QStringLiteral("criminal");
    case DataClass::NationalId:
        return QStringLiteral("national-number");
    }
    return {};
}
