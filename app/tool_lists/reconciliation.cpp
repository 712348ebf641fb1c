#include "app/tool_lists/reconciliation.h"

QString keyOf(ReconciliationFinding::Kind kind)
{
    using enum ReconciliationFinding::Kind;
    switch (kind) {
    case Remove:
        return QStringLiteral("remove");
    case Erased:
        return QStringLiteral("erased");
    case Unknown:
        return QStringLiteral("unknown");
    case Unsubscribed:
        return QStringLiteral("unsubscribed");
    case Allowed:
        return QStringLiteral("allowed");
    case Missing:
        return QStringLiteral("missing");
    }
    return {};
}
