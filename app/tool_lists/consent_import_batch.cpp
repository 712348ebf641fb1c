#include "app/tool_lists/consent_import_batch.h"

QString keyOf(ConsentImportUndo::Kept kept)
{
    using enum ConsentImportUndo::Kept;
    switch (kept) {
    case None:
        break;
    case ActedSince:
        return QStringLiteral("acted");
    case HandedOver:
        return QStringLiteral("handed-over");
    case Restricted:
        return QStringLiteral("restricted");
    case Archived:
        return QStringLiteral("archived");
    }
    return {};
}
