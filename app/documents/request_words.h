#pragma once

#include "app/law/request_deadline.h"
#include "app/requests/identity_need.h"
#include "app/requests/proposal.h"
#include "app/requests/request_code.h"

#include <QString>

#include <optional>

/// Requests as people call them, and the codes of the command line and of JSON.
QString typeWord(Request::Type type);
/// The article that grants the right: "art. 17 GDPR".
QString articleOf(Request::Type type);
/// What a row of a plan is about: a category, or the part of it that a duty on invoices keeps.
QString planWord(const Proposal::CategoryPlan &row);
QString codeOf(Proposal::Part part);
QString stageWord(Request::Stage stage);
QString outcomeWord(Request::Outcome outcome);
QString channelWord(Request::Channel channel);
QString identityMethodWord(const QString &method);
/// A kind of document: a code of identityDocuments.
QString identityDocumentWord(const QString &document);
/// "Level V3 is needed: the kind of request asks for it; financial data are involved."
QString identityNeedWords(const IdentityNeed &need);
/// Why a recipient cannot be told: a code of noticeObstacles.
QString obstacleWord(const QString &obstacle);
/// A step of the log: "received", "identity-confirmed", ...
QString stepWord(const QString &step);
/// "6 days left", "today", "3 days late", "paused" (look.md 4.5).
QString deadlineWord(const DeadlineChip &chip);

QString codeOf(Request::Stage stage);
QString codeOf(Request::Outcome outcome);
QString codeOf(Request::Channel channel);
std::optional<Request::Channel> requestChannelFromCode(const QString &code);
