#include "app/documents/recovery_sheet.h"

#include "app/documents/document_voice.h"
#include "app/documents/plain_document.h"
#include "app/documents/qr_picture.h"

#include <QCoreApplication>

namespace {

QString sheetWords(const char *text)
{
    return DocumentVoice::say("RecoverySheet", text);
}

} // namespace

QStringList recoveryKeyLines(const QString &key)
{
    const QStringList groups = key.split(u'-');
    QStringList lines;
    for (qsizetype first = 0; first < groups.size(); first += 4)
        lines.append(groups.mid(first, 4).join(QStringLiteral("  ")));
    return lines;
}

void layOutRecoverySheet(const QString &place, const QString &key, QTextDocument &document)
{
    PlainDocument page(document);
    page.title(sheetWords(QT_TRANSLATE_NOOP("RecoverySheet", "Klantkluis: recovery key")));
    page.line(sheetWords(QT_TRANSLATE_NOOP("RecoverySheet", "Customer file: %1")).arg(place));
    for (const QString &line : recoveryKeyLines(key))
        page.heading(line);
    if (const QImage code = qrPicture(key); !code.isNull())
        page.picture(code, 160);
    page.line(sheetWords(QT_TRANSLATE_NOOP("RecoverySheet",
        "Whoever has this key and a copy of the file can read everything in it. Keep it in a safe, away from "
        "the "
        "computer. It opens the file only to let a new administrator in; it approves nothing.")));
}
