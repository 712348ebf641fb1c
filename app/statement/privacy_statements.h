#pragma once

#include "app/base/result.h"
#include "app/informing/informing_list.h"
#include "app/staff/permit.h"
#include "app/statement/statement_checklist.h"
#include "app/statement/statement_comparison.h"
#include "app/statement/statement_people_repository.h"
#include "app/statement/statement_version.h"

#include <QFuture>
#include <QList>

#include <functional>
#include <optional>

struct ServiceContext;

/// How it stands with the statement: what it would say now, what is missing, and what that is beside the
/// version in force.
struct StatementStanding
{
    /// The draft: the registers as they are, with the words of people.
    StatementFacts facts = {};
    /// Of the draft; what is published is what was looked at.
    QByteArray digest = {};
    QList<StatementFlag> flags = {};
    QList<ChecklistItem> checklist = {};
    std::optional<StatementVersion> published = std::nullopt;
    /// From the version in force to the draft; none where nothing was published.
    QList<StatementChange> changes = {};
    /// How many people those concern that are material.
    qint64 concerned = 0;
    /// How many people were concerned by what was published and were not told since.
    qint64 toBeInformed = 0;
};

/// The privacy statement: drafted from the registers, kept version by version (art. 13 and 14 GDPR).
class PrivacyStatements final
{
public:
    explicit PrivacyStatements(const ServiceContext &context) : m_context(context) {}

    /// For who may see the dashboards. People are counted in the filing systems that may be seen.
    QFuture<Result<StatementStanding>> standing(const Permit &permit) const;
    /// Every version that was published, the newest first.
    QFuture<Result<QList<StatementVersion>>> versions(const Permit &permit) const;

    /// What people say in a section, beside what the registers say; both languages empty takes it away.
    /// Invalid "statement.text" for what is too long or has signs that do not belong; ChangedMeanwhile
    /// "statement.text-changed" where it says something else by now than what was seen of it.
    QFuture<Outcome> write(const Permit &permit, const StatementText &text,
        const std::optional<StatementText> &seen = std::nullopt) const;

    /// Lays both pages of a version out, Dutch and English; called on the thread that writes. `before` is the
    /// version that it replaces.
    using LayOut =
        std::function<std::pair<QByteArray, QByteArray>(const StatementVersion &, const StatementVersion *)>;
    /// The draft that was looked at becomes the version in force, by which people are recorded as informed
    /// from here on. ChangedMeanwhile "statement.changed" where the draft is another by now, Refused
    /// "statement.incomplete" {"P01, P09"} where something is missing, "statement.same" where it says what
    /// the version in force says.
    QFuture<Result<StatementVersion>> publish(
        const Permit &permit, const QByteArray &digest, const LayOut &layOut) const;

    /// Whom the changes concern: of the draft, or of what was published and not told yet. The trail notes
    /// that they were shown.
    enum class Whom { Draft, Published };
    QFuture<Result<QList<ConcernedPerson>>> concerned(const Permit &permit, FilingSystem filingSystem,
        Whom whom, Id<Contact> after = {}, int limit = 200) const;
    /// Puts everybody whom published changes concern, and who was not told since, on the list of those to be
    /// informed (art. 13(3) and 14(4) GDPR). Needs the right to edit contacts as well.
    QFuture<Result<InformingOutcome>> informAgain(const Permit &permit, FilingSystem filingSystem) const;

private:
    const ServiceContext &m_context;
};
