#include "app/letters/letter_template.h"

#include "app/contacts/visible_text.h"
#include "app/letters/shipped_letters.h"

namespace letter_template {

namespace {

const QString fieldBegins = QStringLiteral("{{");
const QString fieldEnds = QStringLiteral("}}");
const QString headingBegins = QStringLiteral("# ");

/// A stretch of a line: words as they are, or the name of a field.
struct Piece
{
    QString text = {};
    bool isField = false;
};

QString nameOf(const LetterTemplate &draft)
{
    return templateName(draft.kind, draft.language);
}

Error faultAt(const LetterTemplate &draft, const char *what, int line, const QString &field = {})
{
    QStringList place{nameOf(draft)};
    if (!field.isEmpty())
        place.append(field);
    if (line > 0)
        place.append(QString::number(line));
    return {Failure::Invalid, QString::fromLatin1(what), place};
}

/// None where braces are not closed.
std::optional<QList<Piece>> piecesOf(const QString &line)
{
    QList<Piece> pieces;
    qsizetype from = 0;
    while (from < line.size()) {
        const qsizetype opens = line.indexOf(fieldBegins, from);
        const qsizetype stray = line.indexOf(fieldEnds, from);
        if (opens < 0 || (stray >= 0 && stray < opens)) {
            if (stray >= 0)
                return std::nullopt;
            pieces.append({line.mid(from)});
            break;
        }
        const qsizetype closes = line.indexOf(fieldEnds, opens);
        if (closes < 0)
            return std::nullopt;
        if (opens > from)
            pieces.append({line.mid(from, opens - from)});
        pieces.append({line.mid(opens + 2, closes - opens - 2).trimmed(), true});
        from = closes + 2;
    }
    return pieces;
}

std::optional<LetterField> fieldIn(const LetterTemplate &draft, const Piece &piece)
{
    const auto field = letterFieldFrom(piece.text);
    return field && fieldsOf(draft.kind).contains(*field) ? field : std::nullopt;
}

/// What is wrong with one line; the fields in it go into `used`.
QList<Error> faultsOfLine(
    const LetterTemplate &draft, const QString &line, int number, QList<LetterField> &used)
{
    if (hasForbiddenCharacters(line))
        return {faultAt(draft, "letter.template-signs", number)};
    const auto pieces = piecesOf(line);
    if (!pieces)
        return {faultAt(draft, "letter.field-open", number)};
    QList<Error> wrong;
    for (const Piece &piece : *pieces) {
        if (!piece.isField)
            continue;
        if (const auto field = fieldIn(draft, piece))
            used.append(*field);
        else
            wrong.append(
                faultAt(draft, "letter.field-unknown", number, fieldBegins + piece.text + fieldEnds));
    }
    return wrong;
}

/// A line with its fields filled in; a field that stands alone brings as many lines as it has, and a
/// condition that does not hold takes the line away.
Result<QStringList> filledLine(
    const LetterTemplate &draft, const QString &line, int number, const LetterValues &values)
{
    const auto pieces = piecesOf(line);
    if (!pieces)
        return faultAt(draft, "letter.field-open", number);
    QString whole;
    for (const Piece &piece : *pieces) {
        if (!piece.isField) {
            whole += piece.text;
            continue;
        }
        const auto field = fieldIn(draft, piece);
        if (field && isCondition(*field)) {
            if (!values.contains(*field))
                return QStringList();
            continue;
        }
        const QStringList value = field ? values.value(*field) : QStringList();
        if (value.join(QString()).trimmed().isEmpty())
            return faultAt(draft, "letter.value-missing", number, fieldBegins + piece.text + fieldEnds);
        if (pieces->size() == 1)
            return value;
        whole += value.join(u' ');
    }
    return QStringList{whole.trimmed()};
}

} // namespace

LetterTemplate shipped(const LetterKind &kind, LetterLanguage language)
{
    return {.kind = kind, .language = language, .text = shippedLetter(kind, language)};
}

QList<Error> faults(const LetterTemplate &draft)
{
    if (draft.text.trimmed().isEmpty())
        return {faultAt(draft, "letter.template-empty", 0)};
    if (draft.text.size() > longestTemplate)
        return {faultAt(draft, "letter.template-long", 0)};
    QList<Error> wrong;
    QList<LetterField> used;
    const QStringList lines = draft.text.split(u'\n');
    if (lines.first().trimmed().isEmpty())
        wrong.append(faultAt(draft, "letter.subject", 0));
    for (int number = 1; number <= lines.size(); ++number)
        wrong += faultsOfLine(draft, lines[number - 1], number, used);
    for (const LetterField field : mandatoryFields(draft.kind)) {
        if (!used.contains(field))
            wrong.append(faultAt(draft, "letter.part-missing", 0, fieldBegins + keyOf(field) + fieldEnds));
    }
    return wrong;
}

bool hasField(const LetterTemplate &words, LetterField field)
{
    QList<LetterField> used;
    const QStringList lines = words.text.split(u'\n');
    for (const QString &line : lines)
        faultsOfLine(words, line, 0, used);
    return used.contains(field);
}

Result<LetterText> filled(const LetterTemplate &draft, const LetterValues &values)
{
    if (const QList<Error> wrong = faults(draft); !wrong.isEmpty())
        return wrong.first();
    LetterText letter;
    LetterParagraph open;
    const auto end = [&] {
        if (!open.lines.isEmpty())
            letter.paragraphs.append(std::exchange(open, {}));
    };
    const QStringList lines = draft.text.split(u'\n');
    for (int number = 1; number <= lines.size(); ++number) {
        const QString line = lines[number - 1].trimmed();
        const bool isHeading = number > 1 && line.startsWith(headingBegins);
        const auto text = filledLine(draft, isHeading ? line.mid(2) : line, number, values);
        if (!text)
            return text.error();
        if (number == 1) {
            letter.subject = text->join(u' ');
        } else if (isHeading) {
            end();
            letter.paragraphs.append({true, *text});
        } else if (line.isEmpty()) {
            end();
        } else {
            open.lines += *text;
        }
    }
    end();
    return letter;
}

} // namespace letter_template
