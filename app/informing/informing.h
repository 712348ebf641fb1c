#pragma once

#include "app/base/stop_request.h"
#include "app/informing/informing_letter.h"
#include "app/staff/permit.h"

#include <QFuture>

struct ServiceContext;

/// Telling people what is done with their data: by when, whether and how it was done, and doing it for many
/// at once (art. 13 and 14 GDPR). No gate stands before it: it is a duty, not a use that somebody may refuse.
class Informing final
{
public:
    explicit Informing(const ServiceContext &context) : m_context(context) {}

    /// How many people must be informed; also for who sees dashboards only.
    QFuture<Result<InformingFigures>> figures(const Permit &permit, FilingSystem filingSystem) const;
    /// The first day first; what is shown is noted in the trail.
    QFuture<Result<InformingPage>> list(const Permit &permit, FilingSystem filingSystem,
        InformingFilter filter, const std::optional<InformingPage::Cursor> &after = std::nullopt,
        int limit = 200) const;
    QFuture<Result<InformingState>> of(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const;
    /// The version of the privacy statement in force; empty where none was set.
    QFuture<Result<QString>> statementInForce(const Permit &permit) const;

    /// What record() would do. Invalid as acceptedInforming() says.
    QFuture<Result<InformingOutcome>> preview(const Permit &permit, FilingSystem filingSystem,
        const InformingWhom &whom, const InformingDraft &draft, const StopRequest &stop = {}) const;
    /// All of them or none; one who was named alone and cannot is Refused "informing.own-record",
    /// "informing.not-for-origin" or "informing.not-settled". Needs the right to edit contacts.
    QFuture<Result<InformingOutcome>> record(const Permit &permit, FilingSystem filingSystem,
        const InformingWhom &whom, const InformingDraft &draft, const StopRequest &stop = {}) const;
    /// The organisation first turned to somebody on `day` (art. 14(3)(b) GDPR): whether that moved their day
    /// forward. Invalid "informing.future".
    QFuture<Result<bool>> contacted(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> contact, QDate day) const;

    /// Who would get a letter, and who cannot and why.
    QFuture<Result<InformingOutcome>> previewLetters(const Permit &permit, FilingSystem filingSystem,
        const InformingLetterOrder &order, const StopRequest &stop = {}) const;
    /// Letters for all who can be written to, in one encrypted file; they are recorded as informed. Needs the
    /// rights to edit and to export contacts. See InformingLetterRun for what is refused.
    QFuture<Result<InformingLettersMade>> letters(const Permit &permit, FilingSystem filingSystem,
        const InformingLetterOrder &order, const StopRequest &stop = {}) const;

    /// The value of progress at which letters are done.
    static constexpr int steps = 1'000;

private:
    const ServiceContext &m_context;
};
