#include "app/documents/start_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/retention_words.h"

QStringList startPreviewLines(const StartPreview &preview)
{
    const auto counted = [](const char *text, qint64 people) {
        return DocumentVoice::say("Starts", text).arg(DocumentVoice::locale().toString(people));
    };
    QStringList lines{counted(QT_TRANSLATE_NOOP("Starts", "People looked at: %1"), preview.people())};
    const std::pair<const char *, qint64> effects[] = {
        {QT_TRANSLATE_NOOP("Starts", "Something of them is over at once: %1"), preview.over},
        {QT_TRANSLATE_NOOP("Starts", "Something of them ends within 90 days: %1"), preview.dueSoon},
        {QT_TRANSLATE_NOOP("Starts", "A term runs from it, to a later day: %1"), preview.running},
        {QT_TRANSLATE_NOOP("Starts", "A start is still missing, because a rule asks for another moment: %1"),
            preview.unknown},
        {QT_TRANSLATE_NOOP("Starts", "Passed over, because no start is missing of them any more: %1"),
            preview.known},
    };
    for (const auto &[text, people] : effects) {
        if (people > 0)
            lines.append(counted(text, people));
    }
    for (auto at = preview.overBy.cbegin(); at != preview.overBy.cend(); ++at)
        lines.append(DocumentVoice::say("Starts", QT_TRANSLATE_NOOP("Starts", "Over at once, %1: %2"))
                         .arg(categoryWord(at.key()), DocumentVoice::locale().toString(at.value())));
    if (preview.firstEnd.isValid())
        lines.append(
            DocumentVoice::say("Starts", QT_TRANSLATE_NOOP("Starts", "The first other term ends on %1"))
                .arg(DocumentVoice::locale().toString(preview.firstEnd, QLocale::ShortFormat)));
    return lines;
}
