#pragma once

#include "app/agreements/agreement.h"
#include "app/agreements/processor_audit.h"
#include "app/agreements/sub_announcement.h"

#include <QList>

/// Something that an agreement, keeping to it, or the want of one asks of us by a day.
struct AgreementTask
{
    enum class Kind {
        Objection,   ///< a new sub-processor, to which we may object
        Decision,    ///< one that waits for our yes, or has no term
        NoticeTerm,  ///< the last day of notice before it renews itself
        Ending,      ///< it ends, and nothing follows
        Ended,       ///< it ended, and data still goes there
        Review,      ///< the yearly look at it
        Answer,      ///< an audit, report or certificate that was asked for
        FollowUp,    ///< what an audit left to be done
        Certificate, ///< it counts no longer
        Missing      ///< none is in force, nor ever was (art. 28(3) and (4) GDPR)
    };

    Kind kind = Kind::Review;
    Id<Processor> processor = {};
    QString processorName = {};
    Id<Agreement> agreement = {};
    /// Of an announcement, an audit or a certificate: its own number.
    qint64 number = 0;
    /// The sub-processor, or what the audit was of.
    QString subject = {};
    /// Null where no day is known.
    QDate dueOn = {};
    /// Below zero once the day is past.
    std::optional<int> daysLeft = std::nullopt;

    /// What is missing should have been there before any data was, whatever the day.
    bool isLate() const { return kind == Kind::Missing || daysLeft.value_or(0) < 0; }

    friend bool operator==(const AgreementTask &, const AgreementTask &) = default;
};

/// "objection", "notice", "review": the stable word.
QString codeOf(AgreementTask::Kind kind);

/// All that is known of one processor and what was agreed with them.
struct AgreementStanding
{
    Id<Processor> processor = {};
    QString processorName = {};
    /// Whether data goes to them now under art. 28(3) GDPR.
    bool needsAgreement = false;
    /// Those in force and to come, and the last that ended.
    QList<Agreement> agreements = {};
    /// When each was last reviewed, in the same order; null where nobody did.
    QList<QDate> reviewedOn = {};
    QList<SubAnnouncement> announcements = {};
    QList<ProcessorAudit> audits = {};
};

/// How long before its day something is told of [P].
struct AgreementLead
{
    int notice = 30;
    int ending = 90;
    int review = 30;
    int certificate = 60;
    int answer = 30; ///< after it was asked for
};

/// What is to be done by now, the most urgent first.
QList<AgreementTask> agreementTasks(
    const AgreementStanding &standing, QDate today, const AgreementLead &lead = {});
