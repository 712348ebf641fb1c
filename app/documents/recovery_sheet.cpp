#include "app/documents/recovery_sheet.h"

#include "app/documents/document_voice.h"
#include "app/documents/plain_document.h"

#include <QCoreApplication>

namespace {

QString say(const char *text)
{
    return DocumentVoice::say("RecoverySheet", text);
}

} // namespace

void layOutRecoverySheet(const QString &place, const QString &key, QTextDocument &document)
{
    PlainDocument page(document);
    page.title(say(QT_TRANSLATE_NOOP("RecoverySheet", "Klantkluis: recovery key")));
    page.line(say(QT_TRANSLATE_NOOP("RecoverySheet", "Customer file: %1")).arg(place));
    const QStringList lines = key.split(u'\n');
    for (const QString &line : lines)
        page.heading(line);
    page.line(say(QT_TRANSLATE_NOOP("RecoverySheet",
        "Whoever has this key and a copy of the file can read everything in it. Keep it in a safe, away from "
        "the "
        "computer. It opens the file only to let a new administrator in; it approves nothing.")));
}
