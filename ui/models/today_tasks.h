#pragma once

#include "app/agreements/agreement_task.h"
#include "app/backup/backup_plan.h"
#include "app/breaches/breach.h"
#include "app/consent/purpose.h"
#include "app/grounds/grounds.h"
#include "app/handovers/recipient_task.h"
#include "app/informing/informing_list.h"
#include "app/lists/list_row.h"
#include "app/measures/measure.h"
#include "app/requests/request.h"
#include "app/requests/request_rules.h"
#include "app/requests/requests.h"
#include "app/retention/legal_hold.h"
#include "app/retention/retention_figures.h"
#include "app/tool_lists/reconciliation_age.h"

#include <QDate>
#include <QList>

#include <optional>

/// What the Today page was told. A part that the member has no right to, or that has not come yet, is empty.
struct TodayFacts
{
    QDate today;
    QList<Request> requests = {};
    std::optional<RetentionFigures> figures = std::nullopt;
    /// Consents that end within consentExpiringDays, the soonest first; not always all of them.
    QList<ListRow> ending = {};
    qint64 endingCount = 0;
    /// Holds whose day of review has come, the longest overdue first.
    QList<HeldContact> holds = {};
    /// Of which requests the requester is to be reminded of the question who they are, the longest first.
    QList<DueReminder> reminders = {};
    /// Whom a recipient of a list must still be told of, the oldest first.
    QList<RecipientTask> untold = {};
    /// Who has no ground any more.
    OrphanFigures orphans = {};
    /// How much that may not stand in free text waits to be settled.
    qint64 openFindings = 0;
    /// How many people must be told what is done with their data.
    std::optional<InformingFigures> informing = std::nullopt;
    /// Purposes whose assessment of the interest is to be looked at again, or is incomplete.
    QList<Purpose> toWeigh = {};
    /// What agreements with processors ask of us, the most urgent first.
    QList<AgreementTask> agreements = {};
    /// Tests of measures whose interval was missed, or that do not hold.
    QList<MeasureStanding> missed = {};
    /// Recipients whose own list was not compared for too long, and how long, the longest first.
    QList<ReconciliationAge> uncompared = {};
    /// The register of breaches; empty for who does not keep or decide them.
    QList<Breach> breaches = {};
    Instant now = {};
    RequestActor reader = {};
    bool mayDecide = false;
    bool mayHandle = false;
    bool mayExecute = false;
    /// What there is to do about backups; nothing on a server.
    std::optional<BackupPlan> backups = std::nullopt;
    bool mayManageBackups = false;
    /// For whom the reader stands today, where they do not decide in their own right.
    QList<RequestActor> standsFor = {};
};

/// One thing that has to be done today, and what it is about.
struct TodayTask
{
    /// In the order of the page: what is late comes first.
    enum class Kind {
        BreachClock, ///< 72 hours run, or are over, to tell the authority (art. 33(1) GDPR)
        Late,
        DueSoon,
        Decide,
        AnswerQuestion, ///< the approver of the reader's plan wants to know something
        CarryOut,
        TellHolders, ///< whoever received the data of a request that was carried out (art. 19 GDPR)
        RemindRequester,
        InsertStick,
        BackupFails,
        TellRecipient,
        CompareList,
        InformOverdue,
        InformSoon,
        TermOver,
        WithoutGround,
        SettleFindings,
        ReviewHold,
        ReviewInterest,
        KeepAgreement,
        MissedMeasures,
        ConsentEnds,
        PaperDrill
    };

    Kind kind = Kind::Late;
    Request request = {}; ///< for the first seven
    QDate remindOn = {};  ///< for RemindRequester
    ListRow person = {};  ///< for ConsentEnds
    qint64 people = 0;    ///< for TermOver, WithoutGround, SettleFindings and both of informing, and for
                          ///< TellRecipient of how many; for MissedMeasures how many tests
    MeasureKind measure = MeasureKind::RestoreTest; ///< for MissedMeasures, the longest overdue
    HeldContact held = {};                          ///< for ReviewHold
    RecipientTask untold = {};                      ///< for TellRecipient, the oldest of its recipient
    Purpose purpose = {};                           ///< for ReviewInterest
    AgreementTask agreement = {};                   ///< for KeepAgreement
    ReconciliationAge uncompared = {};              ///< for CompareList
    Breach breach = {};                             ///< for BreachClock
    QChar stick = {};                               ///< for InsertStick
    Error trouble = {};                             ///< for BackupFails
};

/// How many days before its due date a request is for today (look.md 4.5: the chip is more than neutral from
/// there on; it says how many of the 14, 7, 3 or 1 are left).
inline constexpr int requestDueSoonDays = 14;

/// Whether it is the reader who can decide it.
bool waitsForReader(const Request &request, const TodayFacts &facts);

/// What the reader can do next for it, where that is more than looking after it; nothing elsewhere.
std::optional<TodayTask::Kind> nextForReader(const Request &request, const TodayFacts &facts);

/// What has to be done, the most urgent first. A late request that waits for this member's decision is told
/// once.
QList<TodayTask> todayTasks(const TodayFacts &facts);

/// The next day on which something falls due that is not for today yet; null when there is none.
QDate nextTodayDate(const TodayFacts &facts);
