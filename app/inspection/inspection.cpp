#include "app/inspection/inspection.h"

#include "app/changes/service_context.h"
#include "app/contacts/contact_name.h"
#include "app/contacts/contacts.h"
#include "app/inspection/answer_source.h"

#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>

namespace {

/// Who it is about, which stands in the trail as a look at them.
Outcome nameThePerson(InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto file =
        Contacts(asking.context).find(asking.permit, asking.filingSystem, asking.person).result();
    if (!file)
        return file.error();
    asking.file = *file;
    answer.personRef = file->contact.refText();
    answer.personName = listName(nameOf(file->contact));
    return done;
}

/// What a register that has nothing to say leaves out of the answer is told.
Outcome askSources(const InspectionAsking &asking, InspectionAnswer &answer)
{
    for (const AnswerSource &source : answerSources()) {
        if (source.question != answer.question)
            continue;
        const qint64 before = answer.records();
        if (auto told = source.answer(asking, answer); !told)
            return told;
        const QString reg = QLatin1String(source.reg);
        if (answer.records() == before && !answer.notRecorded.contains(reg))
            answer.notRecorded.append(reg);
    }
    return done;
}

Result<InspectionAnswer> answerTo(
    const ServiceContext &context, const Permit &permit, const InspectionWish &wish)
{
    if (auto allowed = permit.require(Operation::ViewDashboards, wish.filingSystem); !allowed)
        return allowed.error();
    const InspectionQuestion *question = inspectionQuestion(wish.question);
    if (!question)
        return Error{Failure::Invalid, QStringLiteral("inspection.question")};
    if (question->asksPerson && !wish.person.isStored())
        return Error{Failure::Invalid, QStringLiteral("inspection.person")};
    const QDate today = context.clock.today();
    const auto [from, until] = inspectionPeriod(wish, today);
    if (from > until)
        return Error{Failure::Invalid, QStringLiteral("inspection.period")};
    InspectionAsking asking{.context = context,
        .permit = permit,
        .filingSystem = wish.filingSystem,
        .person = question->asksPerson ? wish.person : Id<Contact>(),
        .today = today,
        .from = from,
        .until = until};
    InspectionAnswer answer{.question = wish.question,
        .filingSystem = wish.filingSystem,
        .madeAt = context.clock.now(),
        .madeBy = permit.displayName(),
        .asOf = today,
        .from = from,
        .until = until};
    if (question->asksPerson) {
        if (auto named = nameThePerson(asking, answer); !named)
            return named.error();
    }
    if (auto told = askSources(asking, answer); !told)
        return told.error();
    return answer;
}

} // namespace

Inspection::Inspection(const ServiceContext &context)
    : m_context(context), m_desk(std::make_unique<QThreadPool>())
{
    m_desk->setMaxThreadCount(1);
}

Inspection::~Inspection() = default;

QFuture<Result<InspectionAnswer>> Inspection::answer(const Permit &permit, const InspectionWish &wish) const
{
    return QtConcurrent::run(
        m_desk.get(), [=, &context = m_context](QPromise<Result<InspectionAnswer>> &promise) {
            promise.addResult(answerTo(context, permit, wish));
        });
}
