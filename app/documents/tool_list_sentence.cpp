#include "app/documents/tool_list_sentence.h"

#include "app/consent/consent_names.h"
#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/import_words.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>

namespace {

constexpr CodeWord toolListSentences[] = {
    {"tool-list.no-email",
        QT_TRANSLATE_NOOP("Errors",
            "No column of this file holds e-mail addresses. Give the column a name, such as Email.")},
    {"tool-list.channel", QT_TRANSLATE_NOOP("Errors", "Lists of marketing tools are read for e-mail only.")},
    {"tool-list.source", QT_TRANSLATE_NOOP("Errors", "Say where this list comes from.")},
    {"tool-list.statement",
        QT_TRANSLATE_NOOP("Errors",
            "Give the text that people were shown: without it, nothing proves what they agreed to.")},
    {"tool-list.cancelled", QT_TRANSLATE_NOOP("Errors", "Stopped. Nothing was written or recorded.")},
    {"reconciliation.overtaken",
        QT_TRANSLATE_NOOP("Errors",
            "While the list was being compared, others kept changing who may be on it. Nothing was changed; "
            "compare it again.")},
    {"reconciliation.removals",
        QT_TRANSLATE_NOOP("Errors",
            "Some addresses must be removed from this list. Say where the file of them is to be written.")},
    {"reconciliation.not-written",
        QT_TRANSLATE_NOOP("Errors",
            "Everything was recorded, but the file of addresses to remove could not be put in its place. "
            "Put the list right again to have it written.")},
};

constexpr CodeWord importReasons[] = {
    {"not-subscribed", QT_TRANSLATE_NOOP("ToolLists", "The list does not say that they are subscribed")},
    {"no-time", QT_TRANSLATE_NOOP("ToolLists", "The list does not say when they agreed")},
    {"no-text", QT_TRANSLATE_NOOP("ToolLists", "It is not known which text they were shown")},
    {"not-confirmed",
        QT_TRANSLATE_NOOP("ToolLists", "The purpose asks for a second step, which the list does not show")},
    {"suppressed", QT_TRANSLATE_NOOP("ToolLists", "The address stands on the suppression list")},
    {"restricted", QT_TRANSLATE_NOOP("ToolLists", "The person's data is restricted")},
};

/// The sentence of a row's fault by its code; empty for another word.
QString faultSentence(const QString &code)
{
    for (int fault = 0; fault <= static_cast<int>(RowFault::PersonClosed); ++fault) {
        if (codeOf(static_cast<RowFault>(fault)) == code)
            return complaintSentence({.fault = static_cast<RowFault>(fault)});
    }
    return {};
}

} // namespace

const char *toolListSentence(const QString &what)
{
    return wordOf(toolListSentences, what);
}

QString consentImportReason(const QString &reason)
{
    if (const char *word = wordOf(importReasons, reason))
        return QCoreApplication::translate("ToolLists", word);
    if (const auto state = consentStateFrom(reason))
        return stateWord(*state);
    if (const QString fault = faultSentence(reason); !fault.isEmpty())
        return fault;
    return errorSentence({Failure::Refused, reason});
}
