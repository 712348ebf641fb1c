#pragma once

#include "app/tool_lists/tool_list_format.h"

#include <QList>
#include <QStringList>

#include <span>

/// What marketing tools call things in their lists.
namespace tool_list_words {

struct NamedColumn
{
    ToolListFormat::Column column;
    /// Letters and digits only.
    const char *name;
};

/// By columns that only this tool has.
MarketingTool toolOf(const QStringList &foldedHeaders);
/// The columns that are read besides the address; of two names of one column the first that is there.
std::span<const NamedColumn> columnsOf(MarketingTool tool);
/// What is read of this tool's list, each once, the address first.
QList<ToolListFormat::Column> kindsOf(MarketingTool tool);

/// "yes", "ja", "true", "waar", "1", "x".
bool isYes(const QString &cell);
/// Whether a legal basis says that the person consented.
bool isConsent(const QString &cell);
/// What a word for a standing means; Unknown for any other.
ToolStanding standingOf(const QString &cell);

} // namespace tool_list_words
