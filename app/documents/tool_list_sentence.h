#pragma once

#include "app/tool_lists/consent_import.h"
#include "app/tool_lists/consent_import_batch.h"

#include <QString>

/// What went wrong with a list of a marketing tool, by the name of an error; null when it is not of these.
const char *toolListSentence(const QString &what);

/// "Mailchimp"; "Another list" for one of no tool that is known.
QString marketingToolName(MarketingTool tool);
/// What a column of such a list says.
QString toolColumnWord(ToolListFormat::Column column);

/// What became of a row of an import of consents.
QString consentFateWord(ConsentImportRow::Fate fate);
/// Why a row of an import of consents gave nothing, by the word of its count.
QString consentImportReason(const QString &reason);
/// Why somebody keeps what an import brought that is taken back.
QString keptConsentWord(ConsentImportUndo::Kept kept);
