#pragma once

#include "app/base/stop_request.h"
#include "app/tool_lists/tool_lists.h"

#include <QPromise>

#include <functional>

/// Tells the future how far the work is and whether it goes on.
template <typename Answer>
std::function<bool(double)> workShare(QPromise<Answer> &promise, const StopRequest &stop)
{
    promise.setProgressRange(0, ToolLists::steps);
    return [&promise, stop](double share) {
        const int step = static_cast<int>(share * ToolLists::steps);
        promise.setProgressValueAndText(step, QString::number(step));
        return !stop.isStopped() && !promise.isCanceled();
    };
}
