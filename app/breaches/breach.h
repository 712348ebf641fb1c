#pragma once

#include "app/base/id.h"
#include "app/breaches/breach_advice.h"
#include "app/breaches/breach_clock.h"
#include "app/breaches/breach_state.h"
#include "app/breaches/breach_values.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

/// What was decided of a breach, by whom and why; with the second person's word where one is needed.
struct BreachDecision
{
    enum class Verdict { None = 0, Agreed = 1, Disagreed = 2 };

    /// A UUID under which it is signed.
    QString ref = {};
    AuthorityChoice authority = AuthorityChoice::Notify;
    PeopleChoice people = PeopleChoice::NotHigh;
    BreachRisk risk = BreachRisk::Risk;
    QString reason = {};
    /// Why people are told, or not.
    QString peopleReason = {};
    /// Of the register as it was then (BreachValues::digest()).
    QByteArray digest = {};
    QString proposedBy = {};
    Instant proposedAt = {};
    QString secondBy = {};
    std::optional<Instant> secondAt = std::nullopt;
    Verdict verdict = Verdict::None;
    QString remark = {};
    /// What the second person signed in an embedded file; empty on a server and where none was needed.
    QByteArray document = {};
    QByteArray signature = {};
    QByteArray publicKey = {};

    bool needsSecond() const { return breach_rules::needsSecond(authority, people, risk); }
    /// Whether it holds.
    bool stands() const { return !needsSecond() || verdict == Verdict::Agreed; }

    friend bool operator==(const BreachDecision &, const BreachDecision &) = default;
};

/// What a report to the authority is (art. 33(4) GDPR; section 0 of its form). The numbers are stored.
enum class BreachReportKind { Initial = 1, Addition = 2, Change = 3, Withdrawal = 4 };

inline constexpr std::array allBreachReportKinds = {BreachReportKind::Initial, BreachReportKind::Addition,
    BreachReportKind::Change, BreachReportKind::Withdrawal};

/// "initial", "addition", "change", "withdrawal".
QString keyOf(BreachReportKind kind);
std::optional<BreachReportKind> breachReportKindFrom(QStringView key);

/// One report to the authority, as somebody filled in its form.
struct BreachReport
{
    BreachReportKind kind = BreachReportKind::Initial;
    Instant sentAt = {};
    /// The number that the authority gave it.
    QString reference = {};
    QString remark = {};
    QString recordedBy = {};

    friend bool operator==(const BreachReport &, const BreachReport &) = default;
};

/// By what way people were told. The numbers are stored.
enum class BreachInformingWay { Letter = 1, Mail = 2, Public = 3, Phone = 4 };

inline constexpr std::array allBreachInformingWays = {BreachInformingWay::Letter, BreachInformingWay::Mail,
    BreachInformingWay::Public, BreachInformingWay::Phone};

/// "letter", "mail", "public", "phone".
QString keyOf(BreachInformingWay way);
std::optional<BreachInformingWay> breachInformingWayFrom(QStringView key);

/// One time that people were told.
struct BreachInforming
{
    BreachInformingWay way = BreachInformingWay::Letter;
    Instant sentAt = {};
    qint64 people = 0;
    QString remark = {};
    QString recordedBy = {};

    friend bool operator==(const BreachInforming &, const BreachInforming &) = default;
};

/// A breach as the register keeps it (art. 33(5) GDPR), also where nobody was told of it.
struct Breach
{
    Id<Breach> id = {};
    /// A UUID under which the trail names it.
    QString ref = {};
    BreachState state = BreachState::Open;
    BreachValues values = {};
    QString openedBy = {};
    Instant openedAt = {};
    QString closedBy = {};
    std::optional<Instant> closedAt = std::nullopt;
    int version = 1;
    /// The oldest first.
    QList<BreachDecision> decisions = {};
    QList<BreachReport> reports = {};
    QList<BreachInforming> informings = {};

    /// The last decision that holds; none before.
    const BreachDecision *standing() const;
    /// The one that a second person has not answered yet.
    const BreachDecision *awaiting() const;
    BreachMoments moments() const;
    BreachClock clock(BreachClockKind kind, Instant now) const
    {
        return breach_clock::of(kind, moments(), now);
    }

    friend bool operator==(const Breach &, const Breach &) = default;
};
