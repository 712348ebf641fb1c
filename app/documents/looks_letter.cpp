#include "app/documents/looks_letter.h"

#include "app/contacts/covered_fields.h"
#include "app/documents/covered_words.h"
#include "app/documents/document_voice.h"
#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"
#include "app/documents/role_words.h"
#include "app/documents/staff_words.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace {

QString looksSay(const char *text)
{
    return DocumentVoice::say("Looks", text);
}

QString looksDay(QDate day)
{
    return DocumentVoice::locale().toString(day, QLocale::ShortFormat);
}

QString looksTitle()
{
    return looksSay(QT_TRANSLATE_NOOP("Looks", "Who looked at your data"));
}

} // namespace

QString lookerWord(const PersonLook &look, bool namesMembers)
{
    QStringList roles;
    for (const Role role : look.roles)
        roles.append(roleWord(role));
    const QString function = !roles.isEmpty() ? roles.join(QStringLiteral(", "))
        : look.entry.actor.isEmpty()          ? looksSay(QT_TRANSLATE_NOOP("Looks", "the program"))
                                     : looksSay(QT_TRANSLATE_NOOP("Looks", "a former member of staff"));
    return namesMembers && !look.name.isEmpty() ? QStringLiteral("%1 (%2)").arg(look.name, function)
                                                : function;
}

QString lookReason(const PersonLook &look)
{
    if (!look.entry.requestRef.isEmpty())
        return looksSay(QT_TRANSLATE_NOOP("Looks", "for a request of yours"));
    if (const auto reason = viewReasonFrom(look.entry.detail.value(QLatin1String("why")).toString()))
        return viewReasonWord(*reason);
    return looksSay(QT_TRANSLATE_NOOP("Looks", "daily work; no reason was asked"));
}

QList<DocumentPart> looksParts(const PersonLooks &looks)
{
    DocumentPart list{
        .head = {looksSay(QT_TRANSLATE_NOOP("Looks", "When")), looksSay(QT_TRANSLATE_NOOP("Looks", "Who")),
            looksSay(QT_TRANSLATE_NOOP("Looks", "What")), looksSay(QT_TRANSLATE_NOOP("Looks", "Why"))}};
    for (const PersonLook &look : looks.looks)
        list.rows.append(
            {DocumentVoice::locale().toString(look.entry.happenedAt.toLocal(), QLocale::ShortFormat),
                lookerWord(look, looks.namesMembers), auditActionWord(look.entry.action), lookReason(look)});
    if (list.rows.isEmpty())
        list.lines.append(looksSay(QT_TRANSLATE_NOOP("Looks", "Nobody looked at your data in this period.")));
    DocumentPart note;
    note.lines = {looksSay(QT_TRANSLATE_NOOP("Looks",
                      "This list comes from our audit trail, which notes every time that somebody opens your "
                      "record. Several looks by the same person within five minutes stand in it once.")),
        looks.namesMembers ? QString()
                           : looksSay(QT_TRANSLATE_NOOP("Looks",
                                 "Members of staff are told by their function. Their names are only told "
                                 "where you need them "
                                 "to use your rights, with regard to the rights of these people."))};
    note.lines.removeAll(QString());
    return {{.lines = {looksSay(
                 QT_TRANSLATE_NOOP("Looks",
                     "You asked who looked at what %1 holds about you. From %2 up to and including %3:"))
                           .arg(looks.organisation, looksDay(looks.from), looksDay(looks.asOf))}},
        list, note};
}

QByteArray looksPdf(const PersonLooks &looks, QLocale::Language language)
{
    const DocumentVoice voice(language);
    QTextDocument paper;
    dressDocument(paper);
    PlainDocument page(paper);
    page.title(looksTitle());
    page.table({looksSay(QT_TRANSLATE_NOOP("Looks", "About")),
                   looks.person.isEmpty() ? looks.personRef : looks.person},
        {{looksSay(QT_TRANSLATE_NOOP("Looks", "Reference")), looks.personRef}}, false);
    layOutParts(page, looksParts(looks));
    return pdfOf(paper, looksTitle());
}
