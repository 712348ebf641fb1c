#pragma once

#include "app/requests/request_result.h"
#include "app/requests/requests.h"
#include "app/requests/restriction.h"

#include <QStringList>

/// What restrictions and objections are called.
QString restrictionWord(RestrictionGround ground);

/// What within its kind a request is about, where that says more than the kind: "Objection on grounds of
/// their own situation", limited to what; empty otherwise.
/// A purpose is called as in `titles`, by its key.
QString aimSentence(const Request &request, const QHash<QString, QString> &titles);

/// What purposes are called in the language that is spoken, by their keys.
QHash<QString, QString> spokenTitles(const QHash<QString, PurposeTitle> &titles);

/// Why somebody is or was restricted, since when, and until when.
QString restrictionSentence(const Restriction &restriction);

/// What a request stopped, restricted or freed, a line each.
/// What a purpose is called in `titles`, by its key; its key where it is not in there.
QStringList limitedLines(const RequestResult &result, const QHash<QString, QString> &titles = {});
