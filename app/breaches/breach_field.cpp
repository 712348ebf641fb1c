#include "app/breaches/breach_field.h"

#include <QStringList>

#include <algorithm>

namespace {

constexpr std::array blockKeys = {
    "about", "timeline", "parties", "data", "people", "protection", "consequences", "follow-up", "lessons"};

// As the form of the authority has them (domain.md 7.3).
constexpr auto roleCodes = "controller processor joint";
constexpr auto natureCodes = "post-lost wrong-recipient-post wrong-recipient-email device-lost published "
                             "shown-to-wrong hacking staff-access wrong-disposal other";
// As codeOf(DataCategory) has them, by which the scope fills it in.
constexpr auto categoryCodes = "identity contact-details birth-date financial hr marketing-profile "
                               "online-identifiers correspondence evidence";
constexpr auto specialCodes = "health race political religion union genetic biometric sex-life";
constexpr auto delicateCodes = "bsn id-copy criminal access-codes financial location";
constexpr auto groupCodes =
    "employees customers suppliers applicants patients minors pupils subscribers other";
constexpr auto protectionCodes = "none partly unintelligible";
constexpr auto affectedCodes = "confidentiality integrity availability";
constexpr auto harmCodes = "discrimination identity-fraud financial-loss reputation loss-of-control "
                           "loss-of-secrecy phishing other";

} // namespace

const QList<BreachFieldRow> &breachFields()
{
    using enum BreachField;
    using Block = BreachBlock;
    using Kind = BreachFieldKind;
    using Duty = BreachDuty;
    static const QList<BreachFieldRow> rows = {
        {Title, "title", Block::About, Kind::Line},
        {Role, "role", Block::About, Kind::Choice, Duty::None, roleCodes},
        {Nature, "nature", Block::About, Kind::Choice, Duty::Nature, natureCodes},
        {Facts, "facts", Block::About, Kind::Text, Duty::Nature},
        {Cause, "cause", Block::About, Kind::Text},
        {OccurredFrom, "occurred-from", Block::Timeline, Kind::Moment},
        {OccurredTo, "occurred-to", Block::Timeline, Kind::Moment},
        {Ongoing, "ongoing", Block::Timeline, Kind::YesNo},
        {DiscoveredAt, "discovered-at", Block::Timeline, Kind::Moment},
        {DiscoveredBy, "discovered-by", Block::Timeline, Kind::Line},
        {AwareAt, "aware-at", Block::Timeline, Kind::Moment},
        {ControllerToldAt, "controller-told-at", Block::Timeline, Kind::Moment},
        {LateReason, "late-reason", Block::Timeline, Kind::Text},
        {Contact, "contact", Block::Parties, Kind::Line, Duty::ContactPoint},
        {Processor, "processor", Block::Parties, Kind::Line},
        {OthersInvolved, "others-involved", Block::Parties, Kind::Line},
        {CrossBorder, "cross-border", Block::Parties, Kind::Line},
        {Categories, "categories", Block::Data, Kind::Choices, Duty::Nature, categoryCodes},
        {SpecialData, "special-data", Block::Data, Kind::Choices, Duty::None, specialCodes},
        {DelicateData, "delicate-data", Block::Data, Kind::Choices, Duty::None, delicateCodes},
        {RecordsMin, "records-min", Block::Data, Kind::Number, Duty::Nature},
        {RecordsMax, "records-max", Block::Data, Kind::Number},
        {Groups, "groups", Block::People, Kind::Choices, Duty::Nature, groupCodes},
        {SubjectsMin, "subjects-min", Block::People, Kind::Number, Duty::Nature},
        {SubjectsMax, "subjects-max", Block::People, Kind::Number},
        {Vulnerable, "vulnerable", Block::People, Kind::YesNo},
        {Protection, "protection", Block::Protection, Kind::Choice, Duty::None, protectionCodes},
        {ProtectedHow, "protected-how", Block::Protection, Kind::Line},
        {MeasuresBefore, "measures-before", Block::Protection, Kind::Text},
        {Affected, "affected", Block::Consequences, Kind::Choices, Duty::None, affectedCodes},
        {Consequences, "consequences", Block::Consequences, Kind::Text, Duty::Consequences},
        {Harms, "harms", Block::Consequences, Kind::Choices, Duty::None, harmCodes},
        {Severity, "severity", Block::Consequences, Kind::Severity},
        {RiskReason, "risk-reason", Block::Consequences, Kind::Text},
        {MeasuresTaken, "measures-taken", Block::FollowUp, Kind::Text, Duty::Measures},
        {MeasuresPlanned, "measures-planned", Block::FollowUp, Kind::Text},
        {Advice, "advice", Block::FollowUp, Kind::Text},
        {ToldElsewhere, "told-elsewhere", Block::FollowUp, Kind::Line},
        {Lessons, "lessons", Block::Lessons, Kind::Text},
        {Remarks, "remarks", Block::Lessons, Kind::Text},
    };
    return rows;
}

QString keyOf(BreachBlock block)
{
    return QString::fromLatin1(blockKeys.at(static_cast<size_t>(block)));
}

const BreachFieldRow &rowOf(BreachField field)
{
    return breachFields().at(static_cast<qsizetype>(field));
}

QString keyOf(BreachField field)
{
    return QString::fromLatin1(rowOf(field).key);
}

std::optional<BreachField> breachFieldFrom(QStringView key)
{
    const QList<BreachFieldRow> &rows = breachFields();
    const auto row = std::find_if(rows.begin(), rows.end(),
        [key](const BreachFieldRow &each) { return key == QLatin1String(each.key); });
    return row == rows.end() ? std::nullopt : std::optional(row->field);
}
