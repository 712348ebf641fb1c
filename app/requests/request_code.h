#pragma once

#include "app/requests/request.h"

#include <optional>

/// The code of a kind of request, as it is signed, certified and typed: "erasure", "consent-withdrawal".
QString codeOf(Request::Type type);
std::optional<Request::Type> requestTypeFromCode(const QString &code);
