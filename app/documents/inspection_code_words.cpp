#include "app/documents/inspection_code_words.h"

#include "app/documents/access_review_words.h"
#include "app/documents/access_words.h"
#include "app/documents/activity_words.h"
#include "app/documents/agreement_words.h"
#include "app/documents/breach_words.h"
#include "app/documents/leaving_words.h"
#include "app/documents/letter_words.h"
#include "app/documents/statement_judgement.h"

#include <algorithm>

namespace {

/// Each of some codes with a space between them.
template <typename Word>
QString wordsOfEach(const QString &codes, Word word)
{
    QStringList words;
    const QStringList each = codes.split(u' ', Qt::SkipEmptyParts);
    for (const QString &code : each)
        words.append(word(code));
    return words.join(QStringLiteral("; "));
}

/// The word of the one among `all` that has this code.
template <typename All, typename Word>
QString wordAmong(const All &all, const QString &code, Word word)
{
    const auto found = std::find_if(all.begin(), all.end(), [&code](const auto &each) {
        if constexpr (requires { codeOf(each); })
            return code == codeOf(each);
        else
            return code == keyOf(each);
    });
    return found == all.end() ? code : word(*found);
}

QString agreementClauseWords(const QString &codes)
{
    return wordsOfEach(codes, [](const QString &code) {
        const auto clause = agreement_clauses::from(code);
        return clause ? clauseWord(*clause) : code;
    });
}

QString accessReviewCodeWord(const InspectionCode &code)
{
    using enum InspectionCode::Of;
    switch (code.of) {
    case ReviewScope:
        return wordAmong(allAccessReviewScopes, code.code, accessScopeWord);
    case ReviewDue:
        return wordAmong(allReviewDueKinds, code.code, reviewDueWord);
    case ReviewMatter:
        return wordAmong(allAccessMatters, code.code, accessMatterWord);
    case ReviewVerdict:
        return wordAmong(allAccessVerdicts, code.code, accessVerdictWord);
    case ReviewFault:
        return code.code.isEmpty() ? QString() : accessFaultSentence(code.code);
    default:
        return code.code;
    }
}

} // namespace

QString inspectionCodeWord(const InspectionCode &code)
{
    using enum InspectionCode::Of;
    switch (code.of) {
    case ActivityStanding:
        return wordAmong(std::array{ActivityState::Complete, ActivityState::Gaps, ActivityState::OutOfDate,
                             ActivityState::Ended},
            code.code, [](ActivityState state) { return stateWord(state); });
    case ActivityFields:
        return wordsOfEach(code.code, [](const QString &key) { return activityFieldWord(key); });
    case Clauses:
        return agreementClauseWords(code.code);
    case BreachStage:
        return wordAmong(allBreachStates, code.code, breachStateWord);
    case ToAuthority:
        return wordAmong(allAuthorityChoices, code.code, authorityChoiceWord);
    case ToPeople:
        return wordAmong(allPeopleChoices, code.code, peopleChoiceWord);
    case ChecklistItem:
        return checklistTitle(code.code.toInt());
    case ChecklistState:
        return wordAmong(
            std::array{ItemState::Green, ItemState::Red, ItemState::NotApplicable}, code.code, itemStateWord);
    case HeldPlace:
        return placeTitle(code.code);
    case HeldField:
        return packageFieldWord(code.code);
    case Letter:
        return letterMarkWords(code.code);
    case FieldClass:
        return dataClassWord(static_cast<DataClass>(code.code.toInt()));
    case Section:
        return sectionTitle(statement_checklist::sectionOf(code.code.toInt()));
    default:
        return accessReviewCodeWord(code);
    }
}
