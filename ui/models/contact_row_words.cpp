#include "ui/models/contact_row_words.h"

#include "app/documents/archive_words.h"
#include "app/documents/retention_words.h"
#include "ui/look/curtain.h"
#include "ui/widgets/plain_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

QString rowWords(const char *text, int number = -1)
{
    return QCoreApplication::translate("ContactRow", text, nullptr, number);
}

/// Nobody may see who it is but who has the right to the archive.
bool isNameless(const ListRow &row)
{
    return row.marks.contains(ListMark::Archived) && row.name.isEmpty() && row.organisation.isEmpty();
}

} // namespace

QString nameLine(const ListRow &row)
{
    return isNameless(row) ? archivedName()
                           : veiled(visibleLine(row.name.isEmpty() ? row.organisation : row.name));
}

QString secondLine(const ListRow &row)
{
    const QString more = !row.email.isEmpty() ? row.email
        : !row.phone.isEmpty()                ? row.phone
        : !row.organisation.isEmpty()         ? row.organisation
        : !row.number.isEmpty()               ? row.number
                                              : row.city;
    const QString kind = kindWord(row.kind);
    return more.isEmpty() ? kind : kind + QStringLiteral("  ·  ") + veiled(visibleLine(more));
}

PillFace consentFace(const ListRow &row, QDate today)
{
    const ConsentMark mark = consentMark(row, today);
    switch (mark.kind) {
    case ConsentMark::Kind::NotAsked:
        return {Tone::Neutral, QStringLiteral("help-circle"),
            rowWords(QT_TRANSLATE_NOOP("ContactRow", "Not asked"))};
    case ConsentMark::Kind::Complete:
        return {
            Tone::Ok, QStringLiteral("circle-check"), rowWords(QT_TRANSLATE_NOOP("ContactRow", "Complete"))};
    case ConsentMark::Kind::Pending:
        return {Tone::Info, QStringLiteral("clock"), rowWords(QT_TRANSLATE_NOOP("ContactRow", "Pending"))};
    case ConsentMark::Kind::Ending:
        return {Tone::Warn, QStringLiteral("clock"),
            rowWords(QT_TRANSLATE_N_NOOP("ContactRow", "%n ending"), mark.count)};
    case ConsentMark::Kind::Withdrawn:
        return {Tone::Danger, QStringLiteral("circle-minus"),
            rowWords(QT_TRANSLATE_NOOP("ContactRow", "Withdrawn"))};
    case ConsentMark::Kind::Expired:
        return {Tone::Danger, QStringLiteral("clock"), rowWords(QT_TRANSLATE_NOOP("ContactRow", "Expired"))};
    case ConsentMark::Kind::OtherBasis:
        return {Tone::Neutral, QStringLiteral("file-certificate"),
            rowWords(QT_TRANSLATE_NOOP("ContactRow", "Other basis"))};
    case ConsentMark::Kind::Refused:
        break;
    }
    return {Tone::Neutral, QStringLiteral("ban"), rowWords(QT_TRANSLATE_NOOP("ContactRow", "Refused"))};
}

QString keepUntilWord(const ListRow &row, QDate today)
{
    const RetentionState state = retentionState(row, today);
    if (state == RetentionState::Held)
        return rowWords(QT_TRANSLATE_NOOP("ContactRow", "held"));
    if (state == RetentionState::StartUnknown)
        return rowWords(QT_TRANSLATE_NOOP("ContactRow", "unknown"));
    if (row.dueOn.isValid())
        return QLocale().toString(row.dueOn, QLocale::ShortFormat);
    return state == RetentionState::NoRule ? rowWords(QT_TRANSLATE_NOOP("ContactRow", "no rule"))
                                           : rowWords(QT_TRANSLATE_NOOP("ContactRow", "ongoing"));
}

Ink keepUntilInk(const ListRow &row, QDate today)
{
    switch (retentionState(row, today)) {
    case RetentionState::TermOver:
    case RetentionState::StartUnknown:
        return Ink::Danger;
    case RetentionState::DueSoon:
        return Ink::Warn;
    default:
        return Ink::Text;
    }
}

QString spokenRow(const ListRow &row, QDate today)
{
    return rowWords(QT_TRANSLATE_NOOP("ContactRow", "%1, %2, consent %3, keep until %4"))
        .arg(isNameless(row) ? archivedName()
                             : veiledSpoken(visibleLine(row.name.isEmpty() ? row.organisation : row.name)),
            kindWord(row.kind), consentFace(row, today).word.toLower(), keepUntilWord(row, today));
}

Tone toneOf(RetentionState state)
{
    switch (state) {
    case RetentionState::WithinTerm:
        return Tone::Neutral;
    case RetentionState::DueSoon:
        return Tone::Warn;
    case RetentionState::TermOver:
    case RetentionState::StartUnknown:
        return Tone::Danger;
    case RetentionState::Held:
        return Tone::Info;
    case RetentionState::KeptByLaw:
    case RetentionState::NoRule:
        break;
    }
    return Tone::Neutral;
}

QString iconOf(RetentionState state)
{
    switch (state) {
    case RetentionState::TermOver:
        return QStringLiteral("hourglass");
    case RetentionState::StartUnknown:
        return QStringLiteral("help-circle");
    case RetentionState::Held:
        return QStringLiteral("hand");
    case RetentionState::KeptByLaw:
        return QStringLiteral("law");
    default:
        return QStringLiteral("calendar-due");
    }
}
