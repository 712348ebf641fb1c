#pragma once

#include "app/handovers/handover_order.h"
#include "app/leaving/leaving_file.h"

/// The files of a list that leaves. What fails is said of a list ("handover.not-written").
struct HandoverFile : LeavingFile
{
    static Result<HandoverFile> write(const HandoverOrder &order, const QString &name, QByteArray content);
    Outcome putInPlace();
};
