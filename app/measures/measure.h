#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

/// What is tested periodically to show that the data is protected (art. 32(1)(d) GDPR; domain.md 10.5). The
/// numbers are stored.
enum class MeasureKind {
    RestoreTest = 1,
    ErasureMarker = 2,
    RetentionRun = 3,
    AccessReview = 4,
    LogReview = 5,
    Integrity = 6,
    VulnerabilityScan = 7,
    SecurityTest = 8,
    BreachExercise = 9,
    RequestExercise = 10,
    AwarenessTraining = 11,
    ProcessorChecks = 12,
    EncryptionCheck = 13,
    RegisterReview = 14,
    PassphrasePolicy = 15,
    DormantAccounts = 16,
    ConnectionSecurity = 17,
    FilePermissions = 18
};

inline constexpr std::array allMeasureKinds = {MeasureKind::RestoreTest, MeasureKind::ErasureMarker,
    MeasureKind::RetentionRun, MeasureKind::AccessReview, MeasureKind::LogReview, MeasureKind::Integrity,
    MeasureKind::VulnerabilityScan, MeasureKind::SecurityTest, MeasureKind::BreachExercise,
    MeasureKind::RequestExercise, MeasureKind::AwarenessTraining, MeasureKind::ProcessorChecks,
    MeasureKind::EncryptionCheck, MeasureKind::RegisterReview, MeasureKind::PassphrasePolicy,
    MeasureKind::DormantAccounts, MeasureKind::ConnectionSecurity, MeasureKind::FilePermissions};

/// How often something is tested, and which controls of ISO/IEC 27001:2022 Annex A it is evidence of.
struct MeasureRule
{
    MeasureKind kind = MeasureKind::RestoreTest;
    const char *code = "";
    int months = 0; ///< or days
    int days = 0;
    bool eachRelease = false;  ///< besides: once with every version of the program
    bool isMeasured = false;   ///< by the program itself
    const char *controls = ""; ///< numbers of Annex A (domain.md 10.3), apart by spaces
};

const MeasureRule &ruleOf(MeasureKind kind);
/// "restore-test", "log-review", ...: the stable word.
QString codeOf(MeasureKind kind);
std::optional<MeasureKind> measureKindFromCode(const QString &code);
QStringList controlsOf(MeasureKind kind);

/// The numbers are stored.
enum class MeasureOutcome {
    Passed = 1,
    Deviating = 2,  ///< tested, and something of it is to be put right
    Failed = 3,     ///< tested, and it does not hold
    NotMeasured = 4 ///< could not be tested: counts as not done
};

/// "passed", "deviating", "failed", "not-measured".
QString codeOf(MeasureOutcome outcome);
std::optional<MeasureOutcome> measureOutcomeFromCode(const QString &code);

/// When the next test is planned, and who sees to it.
struct MeasurePlan
{
    MeasureKind kind = MeasureKind::RestoreTest;
    QDate plannedOn = {};
    QString executor = {};
    QString plannedBy = {}; ///< a member's reference

    friend bool operator==(const MeasurePlan &, const MeasurePlan &) = default;
};

/// One test, as it was recorded: never changed afterwards.
struct MeasureResult
{
    Id<MeasureResult> id = {};
    MeasureKind kind = MeasureKind::RestoreTest;
    QDate dueOn = {};      ///< by when it had to be done
    QString executor = {}; ///< in words; empty where the program did it
    QDate doneOn = {};
    MeasureOutcome outcome = MeasureOutcome::Passed;
    QString finding = {};    ///< what came of it, in words
    QJsonObject facts = {};  ///< what the program counted
    QString deviation = {};  ///< what was not as it should be
    QString action = {};     ///< what is done about it
    QDate actionDue = {};    ///< by when
    QString evidence = {};   ///< where the report or the attendance list is
    QByteArray digest = {};  ///< SHA-256 of that file, where it was named
    QString version = {};    ///< of the program
    bool isMeasured = false; ///< by the program itself
    QString signedBy = {};   ///< a member's reference
    Instant signedAt = {};
    QString signedByName = {}; ///< as the member is called; looked up when it is read
    QDate closedOn = {};       ///< the day on which the deviation was put right
    QString closedByName = {};

    /// A deviation that nobody has put right yet.
    bool isOpen() const { return !deviation.isEmpty() && !closedOn.isValid(); }
    /// Whether it was done at all.
    bool isDone() const { return outcome != MeasureOutcome::NotMeasured; }

    friend bool operator==(const MeasureResult &, const MeasureResult &) = default;
};

/// How it stands with one of the tests on one day.
struct MeasureStanding
{
    enum class State {
        Planned,  ///< not done yet, and the first interval is not over
        InTime,   ///< done within its interval, and it holds
        Deviates, ///< done, with a deviation that is being put right
        Failed,   ///< does not hold, or a deviation was not put right in time
        Overdue   ///< an interval was missed
    };

    MeasureKind kind = MeasureKind::RestoreTest;
    State state = State::Planned;
    QDate dueOn = {};
    std::optional<MeasurePlan> plan = std::nullopt;
    std::optional<MeasureResult> last = std::nullopt; ///< the newest that was done
    int openActions = 0;

    /// Red on the dashboard.
    bool isMissed() const { return state == State::Overdue || state == State::Failed; }
};

/// "planned", "in-time", "deviates", "failed", "overdue".
QString codeOf(MeasureStanding::State state);

namespace measure_rules {

/// The day by which it must be done next: an interval after it was done last, or after the file began. With a
/// new version of the program what is due with each release is due at once.
QDate dueOn(MeasureKind kind, QDate begun, const std::optional<MeasureResult> &last, const QString &version);

/// `results` are of this kind, the newest first.
MeasureStanding standing(MeasureKind kind, QDate begun, const std::optional<MeasurePlan> &plan,
    const QList<MeasureResult> &results, QDate today, const QString &version);

/// What a member records: Invalid "measure.executor", "measure.done-on" (none, or later than today),
/// "measure.deviation" (does not hold and says not what), "measure.action" (a deviation without an action and
/// a day that is not before the test), "measure.outcome" (nobody records that nothing was measured).
Outcome check(const MeasureResult &result, QDate today);
/// Invalid "measure.planned-on" (none, or in the past), "measure.executor".
Outcome check(const MeasurePlan &plan, QDate today);

} // namespace measure_rules
