#pragma once

#include "app/requests/request_figures.h"

#include <QString>

/// The overview of requests as people call its parts, and the codes of the command line and of JSON.

QString groupWord(RequestGroup group);
QString codeOf(RequestGroup group);
std::optional<RequestGroup> requestGroupFromCode(const QString &code);

QString timingWord(RequestTiming timing);

/// What a figure of a group stands for, told by one of the requests behind it.
QString figureWord(RequestGroup group, const RequestLine &sample, QDate today);
/// The same as a code: "erasure", "in-time", "R02".
QString figureCode(RequestGroup group, const RequestLine &sample, QDate today);
