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
    {"consent-import.batch", QT_TRANSLATE_NOOP("Errors", "There is no such import of consents.")},
    {"consent-import.undone", QT_TRANSLATE_NOOP("Errors", "This import was taken back already.")},
    {"consent-import.undo-stopped",
        QT_TRANSLATE_NOOP("Errors",
            "Stopped. What the import brought was taken back for %1 people already; take it back again for "
            "the others.")},
    {"reconciliation.due-after", QT_TRANSLATE_NOOP("Errors", "Give a number of days from 1 to 366.")},
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

constexpr const char *toolNames[] = {
    QT_TRANSLATE_NOOP("ToolLists", "Another list"), "Mailchimp", "Brevo", "HubSpot", "listmonk"};

/// In the order of ToolListFormat::Column.
constexpr const char *columnWords[] = {QT_TRANSLATE_NOOP("ToolLists", "E-mail address"),
    QT_TRANSLATE_NOOP("ToolLists", "Status"), QT_TRANSLATE_NOOP("ToolLists", "Status on this list"),
    QT_TRANSLATE_NOOP("ToolLists", "Given at"), QT_TRANSLATE_NOOP("ToolLists", "Confirmed at"),
    QT_TRANSLATE_NOOP("ToolLists", "Unsubscribed at"), QT_TRANSLATE_NOOP("ToolLists", "Bounced at"),
    QT_TRANSLATE_NOOP("ToolLists", "IP address"),
    QT_TRANSLATE_NOOP("ToolLists", "IP address of the second step"), QT_TRANSLATE_NOOP("ToolLists", "Form"),
    QT_TRANSLATE_NOOP("ToolLists", "Text that was shown"),
    QT_TRANSLATE_NOOP("ToolLists", "Signed up by a form"),
    QT_TRANSLATE_NOOP("ToolLists", "Signed up in two steps"),
    QT_TRANSLATE_NOOP("ToolLists", "Left or is not mailed"),
    QT_TRANSLATE_NOOP("ToolLists", "Lawful basis according to the tool"),
    QT_TRANSLATE_NOOP("ToolLists", "Further details (JSON)")};

constexpr const char *fateWords[] = {QT_TRANSLATE_NOOP("ToolLists", "Consent recorded"),
    QT_TRANSLATE_NOOP("ToolLists", "Withdrawal recorded"), QT_TRANSLATE_NOOP("ToolLists", "Known already"),
    QT_TRANSLATE_NOOP("ToolLists", "Without proof"),
    QT_TRANSLATE_NOOP("ToolLists", "Stays as it is: something here forbids it"),
    QT_TRANSLATE_NOOP("ToolLists", "Nobody in the file has this address"),
    QT_TRANSLATE_NOOP("ToolLists", "Not taken")};

/// In the order of ConsentImportUndo::Kept.
constexpr const char *keptWords[] = {"",
    QT_TRANSLATE_NOOP("ToolLists", "Something was recorded for them since"),
    QT_TRANSLATE_NOOP("ToolLists", "They were on a list that left since"),
    QT_TRANSLATE_NOOP("ToolLists", "The person's data is restricted"),
    QT_TRANSLATE_NOOP("ToolLists", "The person's data is in the archive")};

QString toolListWord(const char *word)
{
    return QCoreApplication::translate("ToolLists", word);
}

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

QString marketingToolName(MarketingTool tool)
{
    return toolListWord(toolNames[static_cast<int>(tool) - 1]);
}

QString toolColumnWord(ToolListFormat::Column column)
{
    return toolListWord(columnWords[static_cast<int>(column)]);
}

QString consentFateWord(ConsentImportRow::Fate fate)
{
    return toolListWord(fateWords[static_cast<int>(fate)]);
}

QString keptConsentWord(ConsentImportUndo::Kept kept)
{
    return kept == ConsentImportUndo::Kept::None ? QString()
                                                 : toolListWord(keptWords[static_cast<int>(kept)]);
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
