#include "app/agreements/agreements.h"

#include "app/agreements/agreement_keeping.h"
#include "app/agreements/agreement_paper_repository.h"
#include "app/agreements/agreement_reader.h"
#include "app/changes/service_context.h"
#include "app/storage/looking.h"

namespace {

Outcome mayLookAtAgreements(const Permit &permit)
{
    return permit.requireAnywhere(Operation::ViewDashboards);
}

Outcome mayKeepAgreements(const Permit &permit)
{
    return permit.requireAnywhere(Operation::KeepRegisters);
}

} // namespace

QFuture<Result<QList<AgreementLine>>> Agreements::list(const Permit &permit) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<AgreementLine>> {
        if (auto allowed = mayLookAtAgreements(permit); !allowed)
            return allowed.error();
        return looking(
            connection, [&](Connection &line) { return agreement_reader::lines(line, {}, today); });
    });
}

QFuture<Result<AgreementFile>> Agreements::find(const Permit &permit, Id<Agreement> agreement) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<AgreementFile> {
        if (auto allowed = mayLookAtAgreements(permit); !allowed)
            return allowed.error();
        return looking(
            connection, [&](Connection &line) { return agreement_reader::file(line, agreement, today); });
    });
}

QFuture<Result<ProcessorConduct>> Agreements::ofProcessor(const Permit &permit, Id<Processor> processor) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<ProcessorConduct> {
        if (auto allowed = mayLookAtAgreements(permit); !allowed)
            return allowed.error();
        return looking(
            connection, [&](Connection &line) { return agreement_reader::conduct(line, processor, today); });
    });
}

QFuture<Result<QList<AgreementTask>>> Agreements::tasks(const Permit &permit) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<AgreementTask>> {
        if (auto allowed = mayLookAtAgreements(permit); !allowed)
            return allowed.error();
        return looking(connection, [&](Connection &line) { return agreement_reader::tasks(line, today); });
    });
}

QFuture<Result<Id<Agreement>>> Agreements::add(const Permit &permit, const Agreement &agreement) const
{
    return m_context.change(permit, [=](Change &change) -> Result<Id<Agreement>> {
        if (auto allowed = mayKeepAgreements(permit); !allowed)
            return allowed.error();
        return agreement_keeping::add(change, agreement);
    });
}

QFuture<Outcome> Agreements::change(const Permit &permit, const Agreement &agreement) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = mayKeepAgreements(permit); !allowed)
            return allowed;
        return agreement_keeping::replace(change, agreement);
    });
}

QFuture<Result<AgreementVerdict>> Agreements::review(
    const Permit &permit, Id<Agreement> agreement, const QList<ClauseReview> &reviews) const
{
    return m_context.change(permit, [=](Change &change) -> Result<AgreementVerdict> {
        if (auto allowed = mayKeepAgreements(permit); !allowed)
            return allowed.error();
        return agreement_keeping::review(change, agreement, reviews);
    });
}

QFuture<Result<AgreementDraft>> Agreements::draft(const Permit &permit, Id<Agreement> agreement) const
{
    return m_context.change(permit, [=](Change &change) -> Result<AgreementDraft> {
        if (auto allowed = mayKeepAgreements(permit); !allowed)
            return allowed.error();
        return agreement_keeping::draft(change, agreement);
    });
}

QFuture<Result<Id<AgreementDocument>>> Agreements::attach(
    const Permit &permit, const AgreementDocument &document) const
{
    return m_context.change(permit, [=](Change &change) -> Result<Id<AgreementDocument>> {
        if (auto allowed = mayKeepAgreements(permit); !allowed)
            return allowed.error();
        return agreement_keeping::attach(change, document);
    });
}

QFuture<Result<AgreementDocument>> Agreements::document(
    const Permit &permit, Id<AgreementDocument> document) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<AgreementDocument> {
        if (auto allowed = mayLookAtAgreements(permit); !allowed)
            return allowed.error();
        auto found = agreement_paper_repository::find(connection, document);
        if (!found)
            return found.error();
        return *found ? Result<AgreementDocument>(**found)
                      : Result<AgreementDocument>(
                            Error{Failure::NotFound, QStringLiteral("agreement.document-unknown")});
    });
}
