#include "app/documents/notice_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/field_words.h"
#include "app/documents/handover_words.h"
#include "app/documents/retention_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

QString noticeWords(const char *text)
{
    return DocumentVoice::say("Notices", text);
}

} // namespace

QString noticeAskWord(NoticeAsk ask)
{
    switch (ask) {
    case NoticeAsk::Erase:
        return noticeWords(QT_TRANSLATE_NOOP("Notices", "Erase"));
    case NoticeAsk::Correct:
        return noticeWords(QT_TRANSLATE_NOOP("Notices", "Correct"));
    case NoticeAsk::Restrict:
        return noticeWords(QT_TRANSLATE_NOOP("Notices", "Restrict"));
    }
    return {};
}

QString noticeWayWord(NoticeWay way)
{
    switch (way) {
    case NoticeWay::Post:
        return noticeWords(QT_TRANSLATE_NOOP("Notices", "By post"));
    case NoticeWay::Email:
        return noticeWords(QT_TRANSLATE_NOOP("Notices", "By e-mail"));
    case NoticeWay::Phone:
        return noticeWords(QT_TRANSLATE_NOOP("Notices", "By telephone"));
    case NoticeWay::Portal:
        return noticeWords(QT_TRANSLATE_NOOP("Notices", "Through their own portal"));
    }
    return {};
}

QString noticeFormatWord(NoticeFormat format)
{
    switch (format) {
    case NoticeFormat::Pdf:
        return noticeWords(QT_TRANSLATE_NOOP("Notices", "Letters (PDF)"));
    case NoticeFormat::Eml:
        return noticeWords(QT_TRANSLATE_NOOP("Notices", "E-mail messages"));
    case NoticeFormat::Csv:
        return noticeWords(QT_TRANSLATE_NOOP("Notices", "Table (CSV)"));
    }
    return {};
}

QString categoryWords(DataCategories categories)
{
    QStringList words;
    for (const DataCategory category : allDataCategories) {
        if (categories.contains(category))
            words.append(categoryWord(category));
    }
    return words.join(QStringLiteral(", "));
}

QString noticeAboutWords(const RequestNotice &notice)
{
    QStringList words;
    for (const QString &code : notice.corrected) {
        const auto rule = std::find_if(
            editRules().begin(), editRules().end(), [&](const EditRule &each) { return each.code == code; });
        if (rule != editRules().end())
            words.append(fieldWord(rule->field));
    }
    if (!words.isEmpty())
        return words.join(QStringLiteral(", "));
    // All of what they have goes: told column by column where it was handed to them so.
    if (!notice.fields.isEmpty() && notice.categories == notice.holds)
        return handoverFieldWords(notice.fields).join(QStringLiteral(", "));
    return categoryWords(notice.categories);
}

QString noticeRoadWords(const QStringList &via)
{
    return via.join(QStringLiteral(" > "));
}
