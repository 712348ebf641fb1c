#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// The fields of the register of breaches (art. 33(5) GDPR; domain.md 7.3 and 7.4).
enum class BreachField {
    Title,
    Role,
    Nature,
    Facts,
    Cause,
    OccurredFrom,
    OccurredTo,
    Ongoing,
    DiscoveredAt,
    DiscoveredBy,
    AwareAt,
    ControllerToldAt,
    LateReason,
    Contact,
    Processor,
    OthersInvolved,
    CrossBorder,
    Categories,
    SpecialData,
    DelicateData,
    RecordsMin,
    RecordsMax,
    Groups,
    SubjectsMin,
    SubjectsMax,
    Vulnerable,
    Protection,
    ProtectedHow,
    MeasuresBefore,
    Affected,
    Consequences,
    Harms,
    Severity,
    RiskReason,
    MeasuresTaken,
    MeasuresPlanned,
    Advice,
    ToldElsewhere,
    Lessons,
    Remarks
};

/// The parts of the register, in their order.
enum class BreachBlock {
    About,
    Timeline,
    Parties,
    Data,
    People,
    Protection,
    Consequences,
    FollowUp,
    Lessons
};

inline constexpr std::array allBreachBlocks = {BreachBlock::About, BreachBlock::Timeline,
    BreachBlock::Parties, BreachBlock::Data, BreachBlock::People, BreachBlock::Protection,
    BreachBlock::Consequences, BreachBlock::FollowUp, BreachBlock::Lessons};

/// "about", "timeline", "parties", "data", "people", "protection", "consequences", "follow-up", "lessons".
QString keyOf(BreachBlock block);

/// What stands in a field.
enum class BreachFieldKind {
    Line,    ///< a line of text
    Text,    ///< some paragraphs
    Moment,  ///< RFC 3339 in UTC
    YesNo,   ///< "yes" or "no"
    Number,  ///< not negative
    Choice,  ///< one of the codes
    Choices, ///< some of the codes, with a space between them, in the order of the table
    Severity ///< BreachSeverity::toText()
};

/// What of art. 33(3) GDPR a field answers: nothing, or one of its letters.
enum class BreachDuty { None, Nature, ContactPoint, Consequences, Measures };

/// One line of the table of fields.
struct BreachFieldRow
{
    BreachField field;
    /// The stable word, "aware-at".
    const char *key;
    BreachBlock block;
    BreachFieldKind kind;
    BreachDuty duty = BreachDuty::None;
    /// The codes of a choice, with a space between them.
    const char *codes = "";

    /// Whether a report to the authority must have it.
    bool isMandatory() const { return duty != BreachDuty::None; }
    QStringList choices() const { return QString::fromLatin1(codes).split(u' ', Qt::SkipEmptyParts); }
};

/// All 40, in the order of the register.
const QList<BreachFieldRow> &breachFields();
const BreachFieldRow &rowOf(BreachField field);
QString keyOf(BreachField field);
std::optional<BreachField> breachFieldFrom(QStringView key);
