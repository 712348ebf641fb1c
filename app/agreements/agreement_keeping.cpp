#include "app/agreements/agreement_keeping.h"

#include "app/agreements/agreement_paper_repository.h"
#include "app/agreements/agreement_reader.h"
#include "app/agreements/agreement_repository.h"
#include "app/agreements/processor_conduct_repository.h"
#include "app/changes/change.h"
#include "app/consent/evidence_danger.h"
#include "app/contacts/written_texts.h"
#include "app/registers/processor_repository.h"

#include <QJsonArray>

#include <algorithm>

namespace agreement_keeping {

namespace {

Error unknownAgreement()
{
    return {Failure::NotFound, QStringLiteral("agreement.unknown")};
}

Agreement tidied(Agreement agreement)
{
    agreement.reference = agreement.reference.simplified();
    agreement.endedFor = agreement.endedFor.simplified();
    AgreementTerms terms;
    for (auto term = agreement.terms.cbegin(); term != agreement.terms.cend(); ++term) {
        // What is emptied is not decided any more.
        if (const QString value = term.value().simplified(); !value.isEmpty())
            terms.insert(term.key(), value);
    }
    agreement.terms = terms;
    return agreement;
}

Outcome checkKept(const Change &change, const Agreement &agreement)
{
    if (auto good = checkAgreement(agreement); !good)
        return good;
    if (agreement.isSigned() && agreement.signedOn > change.today())
        return Error{Failure::Invalid, QStringLiteral("agreement.signed-later")};
    if (agreement.endedOn.isValid() && agreement.endedFor.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("agreement.fields"), {QStringLiteral("ended-for")}};
    return done;
}

/// Why it ended, and what is agreed in words: a draft says it as it was typed.
Outcome checkWords(const Agreement &agreement, const Agreement &before)
{
    WrittenTexts written;
    written.add(QStringLiteral("ended-for"), agreement.endedFor, before.endedFor);
    for (auto term = agreement.terms.cbegin(); term != agreement.terms.cend(); ++term)
        written.add(codeOf(term.key()), term.value(), before.terms.value(term.key()));
    return written.checkOfOrganisations();
}

/// What is quoted and noted of clauses, unless the last look at the clause said the same.
Outcome checkQuoted(const QList<ClauseReview> &reviews, const QList<ClauseReview> &before)
{
    WrittenTexts written;
    for (const ClauseReview &review : reviews) {
        const ClauseReview *last = reviewOf(before, review.clause);
        const QString code = agreement_clauses::codeOf(review.clause);
        written.add(
            code + QStringLiteral(".quotation"), review.quotation, last ? last->quotation : QString());
        written.add(code + QStringLiteral(".agreed"), review.agreed, last ? last->agreed : QString());
    }
    return written.checkOfOrganisations();
}

Result<Processor> processorOf(Change &change, Id<Processor> id)
{
    auto processors = processor_repository::all(change.connection());
    if (!processors)
        return processors.error();
    for (const Processor &processor : *processors) {
        if (processor.id == id)
            return processor;
    }
    return Error{Failure::NotFound, QStringLiteral("processor.unknown")};
}

Outcome noteAgreement(Change &change, const char *action, Id<Agreement> id, const QJsonObject &detail)
{
    return change.audit({.action = QLatin1String(action),
        .objectKind = QStringLiteral("agreement"),
        .objectRef = QString::number(id.number()),
        .detail = detail});
}

QJsonObject detailOf(const Agreement &agreement)
{
    return {{QStringLiteral("processor"), agreement.processor.number()},
        {QStringLiteral("signed"), agreement.signedOn.toString(Qt::ISODate)},
        {QStringLiteral("from"), agreement.from.toString(Qt::ISODate)},
        {QStringLiteral("until"), agreement.until.toString(Qt::ISODate)},
        {QStringLiteral("objection_days"), agreement.objectionDays.value_or(0)},
        {QStringLiteral("ended"), agreement.endedOn.toString(Qt::ISODate)},
        {QStringLiteral("terms"), static_cast<int>(agreement.terms.size())}};
}

Outcome checkDocument(const AgreementDocument &document)
{
    if (document.content.isEmpty() || document.name.trimmed().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("agreement.document-empty")};
    if (document.content.size() > AgreementDocument::largest)
        return Error{Failure::Invalid, QStringLiteral("agreement.document-large"),
            {QString::number(AgreementDocument::largest / (1024 * 1024))}};
    if (isDangerousEvidence(document.name, document.content))
        return Error{Failure::Invalid, QStringLiteral("agreement.document-danger")};
    return refuseNationalNumbers({{QStringLiteral("name"), document.name}});
}

/// Whether what a file belongs to is there.
Outcome checkOwner(Change &change, const AgreementDocument &document)
{
    if (document.audit.isStored()) {
        const auto audit = processor_conduct_repository::audit(change.connection(), document.audit);
        if (!audit)
            return audit.error();
        return *audit ? Outcome(done)
                      : Outcome(Error{Failure::NotFound, QStringLiteral("agreement.audit-unknown")});
    }
    const auto agreement = agreement_repository::byId(change.connection(), document.agreement);
    if (!agreement)
        return agreement.error();
    if (!*agreement)
        return unknownAgreement();
    if (document.draftVersion == 0)
        return done;
    const auto drafts = agreement_paper_repository::drafts(change.connection(), document.agreement);
    if (!drafts)
        return drafts.error();
    const bool isThere = std::any_of(drafts->cbegin(), drafts->cend(),
        [&](const AgreementDraft &draft) { return draft.version == document.draftVersion; });
    return isThere ? Outcome(done)
                   : Outcome(Error{Failure::NotFound, QStringLiteral("agreement.draft-unknown")});
}

} // namespace

Result<Id<Agreement>> add(Change &change, Agreement agreement)
{
    agreement = tidied(agreement);
    if (auto good = checkKept(change, agreement); !good)
        return good.error();
    if (auto clean = checkWords(agreement, {}); !clean)
        return clean.error();
    if (const auto processor = processorOf(change, agreement.processor); !processor)
        return processor.error();
    const auto id =
        agreement_repository::add(change.connection(), agreement, change.now(), change.permit().staffRef());
    if (!id)
        return id;
    if (auto noted = noteAgreement(change, "agreement.add", *id, detailOf(agreement)); !noted)
        return noted.error();
    return id;
}

Outcome replace(Change &change, Agreement agreement)
{
    agreement = tidied(agreement);
    if (auto good = checkKept(change, agreement); !good)
        return good;
    const auto before = agreement_repository::byId(change.connection(), agreement.id);
    if (!before)
        return before.error();
    if (!*before)
        return unknownAgreement();
    if (auto clean = checkWords(agreement, **before); !clean)
        return clean;
    agreement.processor = (*before)->processor;
    if (auto kept = agreement_repository::replace(change.connection(), agreement); !kept)
        return kept;
    return noteAgreement(change, "agreement.change", agreement.id, detailOf(agreement));
}

Outcome agreeOnDays(Change &change, Id<Processor> processor, const AgreementDays &days)
{
    const auto known = agreement_repository::of(change.connection(), processor);
    if (!known)
        return known.error();
    Agreement agreement{.processor = processor,
        .signedOn = days.signedOn,
        .from = days.from.isValid() ? days.from : days.signedOn};
    for (const Agreement &each : *known) {
        if (each.signedOn == days.signedOn)
            agreement = each;
    }
    agreement.until = days.until;
    if (agreement.until.isValid() && agreement.renewal == AgreementRenewal::NotSeen)
        agreement.renewal = AgreementRenewal::Ends;
    if (agreement.id.isStored())
        return replace(change, agreement);
    const auto added = add(change, agreement);
    return added ? Outcome(done) : Outcome(added.error());
}

Result<AgreementVerdict> review(Change &change, Id<Agreement> id, QList<ClauseReview> reviews)
{
    const auto agreement = agreement_repository::byId(change.connection(), id);
    if (!agreement)
        return agreement.error();
    if (!*agreement)
        return unknownAgreement();
    const auto before = agreement_repository::reviews(change.connection(), id);
    if (!before)
        return before.error();
    for (ClauseReview &review : reviews) {
        review.quotation = review.quotation.trimmed();
        review.agreed = review.agreed.simplified();
    }
    if (auto clean = checkQuoted(reviews, *before); !clean)
        return clean.error();
    QJsonArray clauses;
    for (ClauseReview &review : reviews) {
        if (auto good = checkReview(review); !good)
            return good.error();
        if (review.clause == AgreementClause::ObjectionTerm && review.days &&
            review.days != (*agreement)->objectionDays)
            return Error{Failure::Invalid, QStringLiteral("agreement.objection-differs"),
                {QString::number(*review.days), QString::number((*agreement)->objectionDays.value_or(0))}};
        review.reviewer = change.permit().staffRef();
        review.reviewedAt = change.now();
        if (auto kept = agreement_repository::addReview(change.connection(), id, review); !kept)
            return kept.error();
        clauses.append(agreement_clauses::codeOf(review.clause) + u':' + codeOf(review.state));
    }
    const auto all = agreement_repository::reviews(change.connection(), id);
    if (!all)
        return all.error();
    const AgreementVerdict verdict = verdictOf(*all, (*agreement)->isWritten());
    if (auto noted = noteAgreement(change, "agreement.review", id,
            {{QStringLiteral("clauses"), clauses}, {QStringLiteral("complete"), verdict.isComplete()}});
        !noted)
        return noted.error();
    return verdict;
}

Result<AgreementDraft> draft(Change &change, Id<Agreement> id)
{
    const auto agreement = agreement_repository::byId(change.connection(), id);
    if (!agreement)
        return agreement.error();
    if (!*agreement)
        return unknownAgreement();
    const auto before = agreement_paper_repository::drafts(change.connection(), id);
    if (!before)
        return before.error();
    const auto facts = agreement_reader::draftFacts(change.connection(), **agreement);
    if (!facts)
        return facts.error();
    AgreementDraft next{.agreement = id,
        .version = before->isEmpty() ? 1 : before->first().version + 1,
        .facts = *facts,
        .digest = agreement_drafts::digestOf(agreement_drafts::bytesOf(*facts)),
        .draftedBy = change.permit().staffRef(),
        .draftedAt = change.now(),
        .draftedByName = change.permit().displayName()};
    if (!before->isEmpty() && before->first().digest == next.digest)
        return Error::refused("agreement.draft-same", {QString::number(before->first().version)});
    if (auto kept = agreement_paper_repository::addDraft(change.connection(), next); !kept)
        return kept.error();
    if (auto noted = noteAgreement(change, "agreement.draft", id,
            {{QStringLiteral("version"), next.version},
                {QStringLiteral("sha256"), QString::fromLatin1(next.digest.toHex())}});
        !noted)
        return noted.error();
    return next;
}

Result<Id<AgreementDocument>> attach(Change &change, AgreementDocument document)
{
    if (auto good = checkDocument(document); !good)
        return good.error();
    if (auto there = checkOwner(change, document); !there)
        return there.error();
    document.digest = agreement_drafts::digestOf(document.content);
    document.addedAt = change.now();
    document.addedBy = change.permit().staffRef();
    const auto id = agreement_paper_repository::add(change.connection(), document);
    if (!id)
        return id;
    const bool isOfAudit = document.audit.isStored();
    if (auto noted = change.audit({.action = QStringLiteral("agreement.attach"),
            .objectKind = isOfAudit ? QStringLiteral("processor-audit") : QStringLiteral("agreement"),
            .objectRef = QString::number(isOfAudit ? document.audit.number() : document.agreement.number()),
            .detail = {{QStringLiteral("kind"), codeOf(document.kind)},
                {QStringLiteral("version"), document.draftVersion},
                {QStringLiteral("sha256"), QString::fromLatin1(document.digest.toHex())}}});
        !noted)
        return noted.error();
    return id;
}

} // namespace agreement_keeping
