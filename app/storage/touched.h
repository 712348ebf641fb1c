#pragma once

#include "app/base/result.h"

/// That a statement ran, however many rows it touched.
inline Outcome outcomeOf(const Result<int> &touched)
{
    return touched ? Outcome(done) : Outcome(touched.error());
}

/// The same, but NotFound under this name where no row was touched.
inline Outcome oneTouched(const Result<int> &touched, const QString &what)
{
    if (touched && *touched == 0)
        return Error{Failure::NotFound, what};
    return outcomeOf(touched);
}
