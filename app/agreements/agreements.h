#pragma once

#include "app/agreements/agreement_file.h"
#include "app/base/result.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QList>

struct ServiceContext;

/// What is agreed with those who process data for us: clause by clause, with its clocks (art. 28 GDPR).
/// Looked at by who may see the dashboards, kept by who keeps the registers. What is typed in words of one's
/// own, and the name of a file, is refused with Invalid "text.national-number" where a national number stands
/// in it.
class Agreements final
{
public:
    explicit Agreements(const ServiceContext &context) : m_context(context) {}

    QFuture<Result<QList<AgreementLine>>> list(const Permit &permit) const;
    /// NotFound "agreement.unknown".
    QFuture<Result<AgreementFile>> find(const Permit &permit, Id<Agreement> agreement) const;
    /// NotFound "processor.unknown".
    QFuture<Result<ProcessorConduct>> ofProcessor(const Permit &permit, Id<Processor> processor) const;
    /// What is due of every processor, the most urgent first.
    QFuture<Result<QList<AgreementTask>>> tasks(const Permit &permit) const;

    /// Proposed where it is not signed. Invalid as checkAgreement() says, and "agreement.signed-later" for
    /// what is signed after today.
    QFuture<Result<Id<Agreement>>> add(const Permit &permit, const Agreement &agreement) const;
    /// All of it as it is given, over the version that was read.
    QFuture<Outcome> change(const Permit &permit, const Agreement &agreement) const;
    /// How clauses were found, by the member who says so: what was found before is kept. Invalid
    /// "agreement.objection-differs" where another term of objection was found than the agreement has.
    QFuture<Result<AgreementVerdict>> review(
        const Permit &permit, Id<Agreement> agreement, const QList<ClauseReview> &reviews) const;

    /// The next version, of what the registers have now. Refused "agreement.draft-same" where nothing changed
    /// since the last.
    QFuture<Result<AgreementDraft>> draft(const Permit &permit, Id<Agreement> agreement) const;
    /// A file of an agreement or an audit. Invalid "agreement.document-empty", "agreement.document-large" or
    /// "agreement.document-danger"; NotFound for an agreement, an audit or a version that is not there.
    QFuture<Result<Id<AgreementDocument>>> attach(
        const Permit &permit, const AgreementDocument &document) const;
    /// With its content. NotFound "agreement.document-unknown".
    QFuture<Result<AgreementDocument>> document(const Permit &permit, Id<AgreementDocument> document) const;

    /// A new sub-processor that was announced; the terms are those of the agreement. Refused
    /// "agreement.not-signed".
    QFuture<Result<SubAnnouncement>> announce(
        const Permit &permit, const SubAnnouncement &announcement) const;
    /// Our yes or our objection, which needs a reason. Refused "agreement.answered".
    QFuture<Result<SubAnnouncement>> answer(const Permit &permit, Id<SubAnnouncement> announcement,
        SubAnnouncement::Answer answer, const QString &reason) const;

    QFuture<Result<Id<ProcessorAudit>>> addAudit(const Permit &permit, const ProcessorAudit &audit) const;
    QFuture<Outcome> changeAudit(const Permit &permit, const ProcessorAudit &audit) const;

    /// What a processor told us of, by who records breaches. It becomes a breach whose clocks run from the
    /// moment that they told us; the answer has its number.
    QFuture<Result<ProcessorIncident>> addIncident(
        const Permit &permit, const ProcessorIncident &incident) const;

private:
    const ServiceContext &m_context;
};
