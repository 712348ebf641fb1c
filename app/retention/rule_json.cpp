#include "app/retention/rule_json.h"

#include "app/retention/retention_code.h"
#include "app/retention/rule_fields.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

template <typename Value>
struct RuleWord
{
    Value value;
    const char *code;
};

constexpr RuleWord<RetentionRuleKind> ruleKinds[] = {{RetentionRuleKind::Obligation, "OBLIGATION"},
    {RetentionRuleKind::Limit, "LIMIT"}, {RetentionRuleKind::Need, "NEED"}};
constexpr RuleWord<RetentionAlign> ruleAligns[] = {{RetentionAlign::None, "NONE"},
    {RetentionAlign::EndOfMonth, "END_OF_MONTH"}, {RetentionAlign::EndOfCalendarYear, "END_OF_CALENDAR_YEAR"},
    {RetentionAlign::EndOfFinancialYear, "END_OF_FINANCIAL_YEAR"}};
constexpr RuleWord<RetentionPhase> rulePhases[] = {
    {RetentionPhase::Active, "ACTIVE"}, {RetentionPhase::RestrictedArchive, "RESTRICTED_ARCHIVE"}};
constexpr RuleWord<RetentionAction> ruleActions[] = {{RetentionAction::Erase, "ERASE"},
    {RetentionAction::Anonymise, "ANONYMISE"}, {RetentionAction::Review, "REVIEW"}};
constexpr RuleWord<ConsentCondition> ruleConsents[] = {{ConsentCondition::Any, "ANY"},
    {ConsentCondition::OnlyWithout, "ONLY_WITHOUT"}, {ConsentCondition::OnlyWith, "ONLY_WITH"}};

template <typename Value, std::size_t Count>
QString ruleWordOf(const RuleWord<Value> (&words)[Count], Value value)
{
    for (const RuleWord<Value> &word : words) {
        if (word.value == value)
            return QString::fromLatin1(word.code);
    }
    return {};
}

template <typename Value, std::size_t Count>
Value takeWord(RuleFields &fields, const char *name, const RuleWord<Value> (&words)[Count])
{
    return fields.value(name, words[0].value, [&](const QString &code) -> std::optional<Value> {
        for (const RuleWord<Value> &word : words) {
            if (code == QLatin1String(word.code))
                return word.value;
        }
        return std::nullopt;
    });
}

template <typename Set, typename All>
QJsonArray codesOf(const Set &set, const All &all)
{
    QJsonArray codes;
    for (const auto value : all) {
        if (set.contains(value))
            codes.append(codeOf(value));
    }
    return codes;
}

QJsonObject wordsJson(const RuleText &words)
{
    return {{QStringLiteral("nl"), words.nl}, {QStringLiteral("en"), words.en}};
}

QJsonObject triggerJson(const RetentionRule &rule)
{
    QJsonObject trigger{{QStringLiteral("align"), ruleWordOf(ruleAligns, rule.align)}};
    if (rule.unrecorded) {
        QJsonObject event = wordsJson(rule.unrecorded->words);
        event.insert(QStringLiteral("code"), rule.unrecorded->code);
        trigger.insert(QStringLiteral("unrecorded"), event);
    } else {
        trigger.insert(QStringLiteral("events"), codesOf(rule.triggers, allRelationFactKinds));
    }
    if (rule.runsSince)
        trigger.insert(QStringLiteral("runsSince"), codeOf(*rule.runsSince));
    if (rule.essential)
        trigger.insert(QStringLiteral("essential"), true);
    if (rule.runsWhileConsented)
        trigger.insert(QStringLiteral("whileConsented"), true);
    if (rule.consent != ConsentCondition::Any)
        trigger.insert(QStringLiteral("consent"), ruleWordOf(ruleConsents, rule.consent));
    return trigger;
}

UnrecordedEvent takeUnrecorded(RuleFields &trigger, Outcome &outcome)
{
    RuleFields event = trigger.object("unrecorded");
    UnrecordedEvent taken{
        .code = event.text("code"), .words = {.nl = event.text("nl"), .en = event.text("en")}};
    outcome = event.close();
    return taken;
}

Outcome takeTrigger(RuleFields &fields, RetentionRule &rule)
{
    RuleFields trigger = fields.object("trigger");
    Outcome inner = done;
    rule.align = takeWord(trigger, "align", ruleAligns);
    if (trigger.has("unrecorded"))
        rule.unrecorded = takeUnrecorded(trigger, inner);
    else
        rule.triggers = trigger.set<RelationFactKinds>("events", relationFactKindFromCode);
    if (trigger.has("runsSince"))
        rule.runsSince =
            trigger.value("runsSince", RelationFactKind::RelationStarted, relationFactKindFromCode);
    rule.essential = trigger.flagOr("essential", false);
    rule.runsWhileConsented = trigger.flagOr("whileConsented", false);
    if (trigger.has("consent"))
        rule.consent = takeWord(trigger, "consent", ruleConsents);
    const Outcome closed = trigger.close();
    return closed ? inner : closed;
}

} // namespace

QJsonObject jsonOf(const RetentionRule &rule)
{
    return {{QStringLiteral("id"), rule.id}, {QStringLiteral("row"), rule.sourceRow},
        {QStringLiteral("kind"), ruleWordOf(ruleKinds, rule.kind)}, {QStringLiteral("basis"), rule.basis},
        {QStringLiteral("confirmed"), rule.confirmed}, {QStringLiteral("inForce"), rule.inForce},
        {QStringLiteral("subject"), wordsJson(rule.subject)},
        {QStringLiteral("contactKinds"), codesOf(rule.contactKinds, allContactKinds)},
        {QStringLiteral("categories"), codesOf(rule.categories, allDataCategories)},
        {QStringLiteral("trigger"), triggerJson(rule)},
        {QStringLiteral("duration"), rule.duration ? QJsonValue(rule.duration->toText()) : QJsonValue()},
        {QStringLiteral("phase"), ruleWordOf(rulePhases, rule.phase)},
        {QStringLiteral("action"), ruleWordOf(ruleActions, rule.action)},
        {QStringLiteral("grace"), rule.grace.toText()}, {QStringLiteral("holdable"), true},
        {QStringLiteral("reviewEvery"), rule.reviewEvery.toText()},
        {QStringLiteral("rationale"), wordsJson(rule.rationale)}};
}

QByteArray textOf(const RetentionRule &rule)
{
    return QJsonDocument(jsonOf(rule)).toJson(QJsonDocument::Compact);
}

Result<RetentionRule> ruleFromJson(const QJsonObject &json, const QString &where)
{
    RuleFields fields(json, where);
    RetentionRule rule;
    rule.id = fields.text("id");
    rule.sourceRow = fields.number("row");
    rule.subject = fields.words("subject");
    rule.kind = takeWord(fields, "kind", ruleKinds);
    rule.contactKinds = fields.set<ContactKinds>("contactKinds", contactKindFromCode);
    rule.categories = fields.set<DataCategories>("categories", dataCategoryFromCode);
    const Outcome trigger = takeTrigger(fields, rule);
    rule.duration = fields.durationOrNull("duration");
    rule.phase = takeWord(fields, "phase", rulePhases);
    rule.action = takeWord(fields, "action", ruleActions);
    rule.grace = fields.duration("grace");
    rule.reviewEvery = fields.duration("reviewEvery");
    rule.basis = fields.text("basis");
    rule.rationale = fields.words("rationale");
    rule.confirmed = fields.flag("confirmed");
    rule.inForce = fields.flag("inForce");
    // A hold stops the erasure of anything (domain.md 8.4): a rule that says otherwise says nothing true.
    if (!fields.flag("holdable"))
        fields.fail("rule.field-value", "holdable", QStringLiteral("false"));
    if (auto closed = fields.close(); !closed)
        return closed.error();
    if (!trigger)
        return trigger.error();
    return rule;
}

Result<RetentionRule> ruleFromText(const QByteArray &text, const QString &where)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return Error{Failure::Invalid, QStringLiteral("rule.unreadable"), {where}};
    return ruleFromJson(document.object(), where);
}

std::optional<IsoDuration> ruleDuration(const QString &text)
{
    const auto duration = IsoDuration::parse(text);
    if (!duration || duration->toText() != text)
        return std::nullopt;
    const bool mixesWeeks = duration->weeks != 0 && *duration != IsoDuration{.weeks = duration->weeks};
    const int days = (duration->years * 12 + duration->months) * 31 + duration->weeks * 7 + duration->days;
    constexpr int hundredYears = 100 * 12 * 31;
    return mixesWeeks || days > hundredYears ? std::nullopt : duration;
}
