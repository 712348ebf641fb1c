#pragma once

#include "app/base/result.h"

#include <QFuture>

/// What another thread answers, for a thread that may wait; Cancelled ("file.let-go") where the question was
/// dropped because the file was closed. Never QFuture::then() instead: where Qt 6.4 is given the work that
/// follows just as the answer comes in, it runs that work twice, and the second time ends the program.
template <typename Answer>
Answer awaited(QFuture<Answer> question)
{
    question.waitForFinished();
    return question.resultCount() > 0 ? question.result()
                                      : Answer(Error{Failure::Cancelled, QStringLiteral("file.let-go")});
}
