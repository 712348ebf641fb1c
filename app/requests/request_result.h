#pragma once

#include "app/requests/anonymous_fate.h"
#include "app/requests/proposal.h"

#include <QHash>
#include <QStringList>

#include <array>

/// What carrying out a request came to, without a value of the person: what the certificate says and what
/// stays in the request's file (domain.md 9.2).
struct RequestResult
{
    /// How many things of each category went.
    QHash<DataCategory, int> erased = {};
    QList<Proposal::CategoryPlan> kept = {};
    /// The codes of the fields that were corrected, never their values.
    QStringList corrected = {};
    /// Who received data of this person and must be told (art. 19 GDPR).
    QStringList notify = {};
    /// When a recipient confirmed that they were told.
    QHash<QString, QDate> notified = {};
    /// Why a recipient could not be told: a code of noticeObstacles.
    QHash<QString, QString> impossible = {};
    /// What was stopped: "purpose:channel", or the purpose alone where it uses none.
    QStringList stopped = {};
    /// The ground on which processing is restricted since, "a" to "d" of art. 18(1) GDPR; empty where it is
    /// not.
    QString restricted = {};
    /// A restriction of before has ended.
    bool lifted = false;
    /// The ground of art. 17(1) GDPR that an erasure rested on.
    std::optional<ErasureGround> ground = std::nullopt;
    /// Why it was refused: the codes, without words.
    QList<RefusalReason> refusal = {};
    /// What became of the categories of which anonymous figures were to stay.
    QList<AnonymousFate> figures = {};
    /// The person's language, for the answer: "nl", "en", or empty where it is not known.
    QString language = {};

    /// Who is still to be told.
    QStringList openNotices() const;

    QString toJson() const;
    static RequestResult fromJson(const QString &json);

    friend bool operator==(const RequestResult &, const RequestResult &) = default;
};

/// What may stand in the way of telling a recipient (art. 19 GDPR).
inline constexpr std::array noticeObstacles = {"gone", "unreachable", "disproportionate"};
