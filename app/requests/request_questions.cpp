#include "app/requests/request_questions.h"

#include "app/changes/change.h"
#include "app/requests/request_repository.h"

#include <algorithm>

namespace request_questions {

Outcome answer(Change &change, const Request &request, RequestQuestion::About about, QDate answeredOn)
{
    const auto questions =
        request_repository::questions(change.connection(), request.filingSystem, request.id);
    if (!questions)
        return questions.error();
    const auto open =
        std::find_if(questions->begin(), questions->end(), [about](const RequestQuestion &question) {
            return question.about == about && !question.answeredOn.isValid();
        });
    if (open == questions->end())
        return done;
    if (!answeredOn.isValid() || answeredOn < open->askedOn || answeredOn > change.today())
        return Error{Failure::Invalid, QStringLiteral("request.answer-day")};
    return request_repository::answerQuestions(
        change.connection(), request.filingSystem, request.id, about, answeredOn);
}

} // namespace request_questions
