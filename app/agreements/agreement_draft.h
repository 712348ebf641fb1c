#pragma once

#include "app/agreements/agreement.h"
#include "app/agreements/clause_review.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

/// One version of an agreement as we drew it up. It is its facts, as the registers had them: whatever is
/// read, in either language, is made of them, so that a version always reads the same.
struct AgreementDraft
{
    Id<Agreement> agreement = {};
    int version = 0; ///< from 1 on
    /// Part by part: "organisation", "processor", "register", "flows", "subs", "agreement", "terms".
    QJsonObject facts = {};
    /// SHA-256 of the facts as they are stored.
    QByteArray digest = {};
    QString draftedBy = {};
    Instant draftedAt = {};
    QString draftedByName = {};

    friend bool operator==(const AgreementDraft &, const AgreementDraft &) = default;
};

/// What stands behind one clause of a draft.
struct DraftSection
{
    AgreementClause clause = AgreementClause::Subject;
    /// Where its facts come from: "processor:12.services", "agreement:5.breach-hours".
    QStringList rows = {};
    /// What is not decided or not registered yet, by the names of the facts: "terms.breach-hours".
    QStringList open = {};
    /// Present without anything open, missing where nothing is there.
    ClauseState state = ClauseState::Present;

    friend bool operator==(const DraftSection &, const DraftSection &) = default;
};

/// A clause that two versions say otherwise, and by which facts.
struct DraftChange
{
    AgreementClause clause = AgreementClause::Subject;
    QStringList facts = {};

    friend bool operator==(const DraftChange &, const DraftChange &) = default;
};

namespace agreement_drafts {

/// In one fixed form: the same facts are always the same bytes.
QByteArray bytesOf(const QJsonObject &facts);
/// Damaged "agreement.draft-stored" for bytes that are no facts, or not those of the digest.
Result<QJsonObject> factsFrom(const QByteArray &bytes, const QByteArray &digest);
QByteArray digestOf(const QByteArray &bytes);

/// The value of a fact by its name, "terms.breach-hours"; undefined where it is not there or empty.
QJsonValue factOf(const QJsonObject &facts, const QString &name);
/// Whether data goes to somebody outside the European Economic Area, so that something must carry that.
bool leavesEea(const QJsonObject &facts);

/// All 28, in their order.
QList<DraftSection> sectionsOf(const QJsonObject &facts);
/// The draft held against our own 28 clauses.
QList<ClauseReview> reviewed(const QJsonObject &facts);

/// Clauses that are otherwise in the second, in their order.
QList<DraftChange> changed(const QJsonObject &then, const QJsonObject &now);
/// Whether who they are between is otherwise: names, numbers, places.
bool hasOtherParties(const QJsonObject &then, const QJsonObject &now);

} // namespace agreement_drafts
