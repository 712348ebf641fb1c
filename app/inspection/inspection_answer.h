#pragma once

#include "app/access_package/package_value.h"
#include "app/activities/activity_answers.h"
#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/consent/consent_state.h"
#include "app/consent/lawful_basis.h"
#include "app/findings/finding.h"
#include "app/gate/gate_verdict.h"
#include "app/measures/measure.h"
#include "app/registers/processor.h"
#include "app/requests/request.h"
#include "app/retention/retention_rule.h"
#include "app/staff/role.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <utility>
#include <variant>

/// Which days a question is about where nobody names others.
enum class InspectionSpan {
    Now,      ///< none: how it is today
    ThisYear, ///< from the first of January
    LastYear  ///< the last twelve months
};

/// What a regulator asks: one of the 20 questions of domain.md 12.
struct InspectionQuestion
{
    int number = 0; ///< 1 to 20; stable
    /// It is about one person, who must be named first.
    bool asksPerson = false;
    InspectionSpan span = InspectionSpan::Now;

    /// Whether it is about a period, which may be another one than its own.
    bool asksPeriod() const { return span != InspectionSpan::Now; }
};

inline constexpr int inspectionQuestionCount = 20;

const std::array<InspectionQuestion, inspectionQuestionCount> &inspectionQuestions();
/// Null for any other number.
const InspectionQuestion *inspectionQuestion(int number);

/// A code that is told in words.
struct InspectionCode
{
    enum class Of {
        Method,
        IdentityMethod,
        AuditAction,
        Step,
        Refusal,
        Country,
        Reason,
        ActivityStanding,
        ActivityFields, ///< some, with a space between them
        Clauses,        ///< the same
        BreachStage,
        ToAuthority,
        ToPeople,
        ReviewScope,
        ReviewDue,
        ReviewMatter,
        ReviewFault,
        ReviewVerdict,
        ChecklistItem, ///< its number
        ChecklistState,
        Section,   ///< of a statement, where an item of the checklist is put right: the number of that item
        HeldPlace, ///< a table with personal data, as the copy for the person calls it
        HeldField, ///< one of its columns
        Letter,    ///< the name of a template and its version: "refused-access/nl 3"
        FieldClass ///< the number of a class of data
    };

    Of of = Of::Method;
    QString code = {};

    friend bool operator==(const InspectionCode &, const InspectionCode &) = default;
};

/// One thing that an answer tells, without words of either language where the program has its own for it.
using InspectionCell = std::variant<QString, RuleText, qint64, QDate, Instant, bool, InspectionCode,
    LawfulBasis, Channel, ConsentAct, GateVerdict, Request::Type, Request::Stage, Request::Outcome, Role,
    FilingSystem, DataCategories, ProcessorKind, ForbiddenKind, Finding::State, MeasureStanding,
    MeasureOutcome, MeasureKind, ActivityAnswer, PackageValue>;

/// One table of an answer; its name and its columns are stable words that have names in both languages.
struct InspectionTable
{
    QString key = {};
    QStringList columns = {};
    QList<QList<InspectionCell>> rows = {};
    /// How many there are; more than rows where only the first are told.
    qint64 total = 0;

    void add(const QList<InspectionCell> &row)
    {
        rows.append(row);
        ++total;
    }
};

/// What somebody asks.
struct InspectionWish
{
    int question = 1;
    FilingSystem filingSystem = FilingSystem::Customers;
    Id<Contact> person = {};
    /// Of a question about a period: its first and its last day; null: those of its span.
    QDate from = {};
    QDate until = {};
};

/// The days that this wish is about on a day; null where its question is about none.
std::pair<QDate, QDate> inspectionPeriod(const InspectionWish &wish, QDate today);

/// One answer, with what makes it evidence: of when it is, by whom it was made, what it was narrowed to and
/// how many records it counts (domain.md 12).
struct InspectionAnswer
{
    int question = 1;
    FilingSystem filingSystem = FilingSystem::Customers;
    Instant madeAt = {};
    QString madeBy = {};
    /// The day that was computed with.
    QDate asOf = {};
    /// The person, by the reference under which documents and the trail name them, and as they are called;
    /// empty where it is about nobody.
    QString personRef = {};
    QString personName = {};
    /// Of a period: its first and its last day; null where nothing was narrowed.
    QDate from = {};
    QDate until = {};
    /// Registers that the answer needs and in which nothing stands: "breaches", "activities", ...
    QStringList notRecorded = {};
    QList<InspectionTable> tables = {};

    qint64 records() const;
    /// Nothing that the question asks for is recorded.
    bool isEmpty() const { return records() == 0; }
};
