#include "app/changes/service_context.h"
#include "app/inspection/answer_source.h"
#include "app/inspection/inspection_reader.h"
#include "app/letters/letter_template.h"
#include "app/letters/letters.h"

namespace inspection_answers {

namespace {

/// The template and the version that a step names: "refused-access/nl 3".
struct NamedWords
{
    LetterKind kind = {};
    LetterLanguage language = LetterLanguage::Dutch;
    int version = 0;
};

std::optional<NamedWords> namedBy(const QString &mark)
{
    const auto kind = letterKindFrom(mark.section(u'/', 0, 0));
    const auto language = letterLanguageFrom(mark.section(u'/', 1).section(u' ', 0, 0));
    bool isNumber = false;
    const int version = mark.section(u' ', 1).toInt(&isNumber);
    if (!kind || !language || !isNumber)
        return std::nullopt;
    return NamedWords{*kind, *language, version};
}

/// What the words of that version say, which are kept: nobody can change what was sent.
void readWords(const InspectionAsking &asking, SentLetter &letter)
{
    const auto named = namedBy(letter.mark);
    if (!named)
        return;
    const auto words =
        Letters(asking.context).find(asking.permit, named->kind, named->language, named->version).result();
    if (!words)
        return; // words that are not kept name nothing that anybody could show
    letter.namesComplaint = letter_template::hasField(*words, LetterField::Complaint);
    letter.namesCourt = letter_template::hasField(*words, LetterField::Court);
}

} // namespace

Result<QHash<Id<Request>, QList<SentLetter>>> lettersOf(const InspectionAsking &asking)
{
    auto sent =
        asking.context
            .read(asking.permit,
                [&asking](Connection &line) {
                    return inspection_reader::letters(line, asking.filingSystem, asking.from, asking.until);
                })
            .result();
    if (!sent)
        return sent;
    QHash<QString, SentLetter> known; // of a template once
    for (QList<SentLetter> &letters : *sent) {
        for (SentLetter &letter : letters) {
            if (!known.contains(letter.mark)) {
                readWords(asking, letter);
                known.insert(letter.mark, letter);
            }
            const SentLetter &words = known[letter.mark];
            letter.namesComplaint = words.namesComplaint;
            letter.namesCourt = words.namesCourt;
        }
    }
    return sent;
}

const SentLetter *answerAmong(const QList<SentLetter> &letters)
{
    const SentLetter *answer = nullptr;
    for (const SentLetter &letter : letters) {
        const auto named = namedBy(letter.mark);
        if (named && named->kind.isAnswer())
            answer = &letter;
    }
    return answer;
}

QStringList letterColumns()
{
    return {QStringLiteral("letter"), QStringLiteral("sent-at"), QStringLiteral("complaint-told"),
        QStringLiteral("court-told")};
}

QList<InspectionCell> letterCells(const SentLetter *letter)
{
    if (!letter)
        return {InspectionCode{InspectionCode::Of::Reason, QStringLiteral("letter-none")}, Instant(),
            QString(), QString()};
    return {InspectionCode{InspectionCode::Of::Letter, letter->mark}, letter->at, letter->namesComplaint,
        letter->namesCourt};
}

} // namespace inspection_answers
