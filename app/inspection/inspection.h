#pragma once

#include "app/base/result.h"
#include "app/inspection/inspection_answer.h"
#include "app/staff/permit.h"

#include <QFuture>

#include <memory>

class QThreadPool;
struct ServiceContext;

/// The regulator's questions, each with its answer from the file (domain.md 12).
class Inspection final
{
public:
    explicit Inspection(const ServiceContext &context);
    ~Inspection();

    /// One answer as of now. Needs the right to see the dashboards; about a person also that to see contacts,
    /// and it is noted in the trail as a look at them. Invalid "inspection.question" for a number that is
    /// none, "inspection.person" where nobody is named though it is about one, "inspection.period" for one
    /// that ends before it begins. It is whole, however much there is. What of it is not recorded it says
    /// itself.
    QFuture<Result<InspectionAnswer>> answer(const Permit &permit, const InspectionWish &wish) const;

private:
    const ServiceContext &m_context;
    /// Where an answer is put together; the database threads have others to serve meanwhile.
    std::unique_ptr<QThreadPool> m_desk;
};
