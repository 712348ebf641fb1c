#pragma once

#include "app/cli/command.h"
#include "app/requests/request.h"

/// The filing system and the request that nearly every command about requests names.
struct RequestSubject
{
    FilingSystem filingSystem;
    Id<Request> id;
};

/// Wrong usage where ID or `--filing-system` is none.
Result<RequestSubject> requestSubject(const CommandRun &run);

/// A request as `--json` tells it, and as a line.
QJsonObject jsonOf(const Request &request);
QString lineOf(const Request &request, QDate today);

/// What a member is called; their reference where they are not known any more.
QString memberDisplayed(const CommandRun &run, const QString &ref);
/// "as deputy of Wim Bakker until 2026-12-31".
QString steadWords(const CommandRun &run, const QString &principalRef, QDate until);

/// The request that the run names, with its steps: what most commands answer with.
Result<Answer> showRequest(CommandRun &run);
