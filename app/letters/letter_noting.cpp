#include "app/letters/letter_noting.h"

#include "app/changes/change.h"
#include "app/requests/request_entry.h"
#include "app/requests/request_repository.h"

namespace {

Outcome noteStep(Change &change, FilingSystem filingSystem, Id<Request> id, const QString &step,
    const LetterTemplate &words)
{
    const auto request = request_repository::byId(change.connection(), filingSystem, id);
    if (!request)
        return request.error();
    if (!*request)
        return Error{Failure::NotFound, QStringLiteral("request.find")};
    auto noted = request_repository::addStep(change.connection(), filingSystem, id,
        {.step = step,
            .actor = change.permit().staffRef(),
            .happenedAt = change.now(),
            .remark = letterMark(words)});
    if (!noted)
        return noted;
    change.requestsTouched(filingSystem);
    return change.audit(request_steps::entryFor(**request, step,
        {{QStringLiteral("letter"), keyOf(words.kind)}, {QStringLiteral("language"), keyOf(words.language)},
            {QStringLiteral("version"), words.version}}));
}

} // namespace

void noteLetter(LeavingOrder &order, const LetterTemplate &words, Id<Request> request)
{
    order.noted = [=, filingSystem = order.filingSystem](Change &change) {
        return noteStep(change, filingSystem, request, QStringLiteral("letter"), words);
    };
    order.takenBack = [=, filingSystem = order.filingSystem](Change &change) {
        return noteStep(change, filingSystem, request, QStringLiteral("letter-undone"), words);
    };
}

QString letterMark(const LetterTemplate &words)
{
    return templateName(words.kind, words.language) + u' ' + QString::number(words.version);
}
