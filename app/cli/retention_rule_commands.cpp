#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/retention_rule_answers.h"
#include "app/documents/rule_change_words.h"
#include "app/retention/retention.h"
#include "app/retention/rule_json.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace {

QCommandLineOption ruleReasonOption()
{
    return valueOption("reason",
        retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "Why, in words that are kept.")), "TEXT");
}

QCommandLineOption ruleFileOption()
{
    return valueOption("rule",
        retentionWords(QT_TRANSLATE_NOOP("RetentionCommands",
            "The whole rule, as 'retention rule show ID --json' gives it under 'rule'.")),
        "PATH");
}

QCommandLineOption ruleDurationOption()
{
    return valueOption("duration",
        retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "Another term, such as P3Y.")), "TERM");
}

QCommandLineOption ruleChangeOption()
{
    return valueOption("change",
        retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "The number of the change that waits.")), "N");
}

QCommandLineOption switchOnOption()
{
    return {QStringLiteral("on"),
        retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "Switch the rule on; its term is confirmed."))};
}

QCommandLineOption switchOffOption()
{
    return {QStringLiteral("off"),
        retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "Switch the rule off."))};
}

QList<QCommandLineOption> ruleListOptions()
{
    return {{QStringLiteral("all"),
        retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "Also the rules that are off."))}};
}

QList<QCommandLineOption> ruleShowOptions()
{
    return {valueOption("rule-version",
        retentionWords(QT_TRANSLATE_NOOP(
            "RetentionCommands", "As it was in this version; 0 is as the program brought it.")),
        "N")};
}

/// Which options a command has that change a rule.
struct RuleEdits
{
    bool words = true;
    bool standing = true;
};

QList<QCommandLineOption> rulePreviewOptions()
{
    return {ruleFileOption(), ruleDurationOption(), switchOnOption(), switchOffOption()};
}

QList<QCommandLineOption> ruleProposeOptions()
{
    return {ruleFileOption(), ruleDurationOption(), ruleReasonOption(),
        valueOption("rule-version",
            retentionWords(QT_TRANSLATE_NOOP("RetentionCommands",
                "The version that the change was thought of; the present one where it is not given.")),
            "N")};
}

QList<QCommandLineOption> ruleSwitchOptions()
{
    return {switchOnOption(), switchOffOption(), ruleReasonOption()};
}

QList<QCommandLineOption> ruleDecideOptions()
{
    return {ruleChangeOption(), ruleReasonOption()};
}

Result<QString> ruleIdOf(const CommandRun &run)
{
    if (run.arguments.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("ID")});
    return run.arguments.first();
}

Result<QList<RetentionRule>> allRules(const CommandRun &run)
{
    return run.services->retention().rules(*run.permit).result();
}

/// The rule as it counts now; none for one that is new.
Result<std::optional<RetentionRule>> ruleNow(const CommandRun &run, const QString &id)
{
    const auto rules = allRules(run);
    if (!rules)
        return rules.error();
    for (const RetentionRule &rule : *rules) {
        if (rule.id == id)
            return std::optional(rule);
    }
    return std::optional<RetentionRule>();
}

Error noSuchRule(const QString &id)
{
    return {Failure::NotFound, QStringLiteral("retention.rule"), {id}};
}

Result<RetentionRule> ruleFromFile(const QString &path, const QString &id)
{
    QFile file(path);
    constexpr qint64 most = 100'000;
    if (!file.open(QIODevice::ReadOnly) || file.size() > most)
        return Error{Failure::Unavailable, QStringLiteral("rule.file")};
    auto rule = ruleFromText(file.readAll(), QStringLiteral("rule"));
    if (rule && rule->id != id)
        return Error{
            Failure::Invalid, QStringLiteral("rule.field-value"), {QStringLiteral("rule.id"), rule->id}};
    return rule;
}

Outcome applyWords(const CommandRun &run, RetentionRule &rule)
{
    if (!run.isSet(QStringLiteral("duration")))
        return done;
    const QString written = run.value(QStringLiteral("duration"));
    rule.duration = ruleDuration(written);
    return rule.duration ? Outcome(done)
                         : Error{Failure::Invalid, QStringLiteral("rule.duration"),
                               {rule.id + QStringLiteral(".duration"), written}};
}

Outcome applyStanding(const CommandRun &run, RetentionRule &rule)
{
    if (run.isSet(QStringLiteral("on")) && run.isSet(QStringLiteral("off")))
        return usageError(QStringLiteral("not-with"), {QStringLiteral("--on"), QStringLiteral("--off")});
    if (run.isSet(QStringLiteral("on")))
        rule.inForce = rule.confirmed = true;
    if (run.isSet(QStringLiteral("off")))
        rule.inForce = false;
    return done;
}

/// The rule with what the options change of it.
Result<RetentionRule> wishedRule(const CommandRun &run, const QString &id, RuleEdits edits)
{
    const auto now = ruleNow(run, id);
    if (!now)
        return now.error();
    const bool isWritten = edits.words && run.isSet(QStringLiteral("rule"));
    if (!isWritten && !*now)
        return noSuchRule(id);
    auto rule =
        isWritten ? ruleFromFile(run.value(QStringLiteral("rule")), id) : Result<RetentionRule>(**now);
    if (!rule)
        return rule;
    rule->version = *now ? (*now)->version : 0;
    if (auto applied = edits.words ? applyWords(run, *rule) : Outcome(done); !applied)
        return applied.error();
    if (auto applied = edits.standing ? applyStanding(run, *rule) : Outcome(done); !applied)
        return applied.error();
    return rule;
}

Result<Answer> listRules(CommandRun &run)
{
    const auto rules = allRules(run);
    if (!rules)
        return rules.error();
    const auto changes = run.services->retention().ruleChanges(*run.permit, {}).result();
    if (!changes)
        return changes.error();
    Answer answer;
    QJsonArray list;
    for (const RetentionRule &rule : *rules) {
        if (!rule.inForce && !run.isSet(QStringLiteral("all")))
            continue;
        const bool waits = std::any_of(changes->begin(), changes->end(), [&](const RuleChange &change) {
            return change.rule.id == rule.id && change.state == RuleChange::State::Waiting;
        });
        list.append(retention_rule_answers::jsonOf(rule, waits));
        answer.lines.append(retention_rule_answers::lineOf(rule, waits));
    }
    answer.json.insert(QStringLiteral("rules"), list);
    return answer;
}

/// The rule in the version that is asked for.
Result<RetentionRule> ruleInVersion(
    const CommandRun &run, const RetentionRule &now, const QList<RuleChange> &changes)
{
    const auto version = numberOf(run, QStringLiteral("rule-version"), now.version, 0);
    if (!version)
        return version.error();
    if (*version == now.version)
        return now;
    for (const RuleChange &change : changes) {
        if (change.state == RuleChange::State::Approved && change.version == *version)
            return change.rule;
    }
    const auto shipped = *version == 0 ? ruleAsBrought(now.id) : std::nullopt;
    return shipped ? Result<RetentionRule>(*shipped) : Result<RetentionRule>(noSuchRule(now.id));
}

Result<Answer> showRule(CommandRun &run)
{
    const auto id = ruleIdOf(run);
    if (!id)
        return id.error();
    const auto changes = run.services->retention().ruleChanges(*run.permit, *id).result();
    if (!changes)
        return changes.error();
    const auto now = ruleNow(run, *id);
    if (!now)
        return now.error();
    if (!*now && changes->isEmpty())
        return noSuchRule(*id);
    const auto rule =
        *now ? ruleInVersion(run, **now, *changes) : Result<RetentionRule>(changes->first().rule);
    if (!rule)
        return rule.error();
    Answer answer;
    answer.lines = retention_rule_answers::linesOf(*rule);
    QJsonArray list;
    for (const RuleChange &change : *changes) {
        list.append(retention_rule_answers::jsonOf(change));
        answer.lines.append(retention_rule_answers::lineOf(change));
    }
    answer.json = {{QStringLiteral("id"), rule->id}, {QStringLiteral("version"), rule->version},
        {QStringLiteral("rule"), jsonOf(*rule)}, {QStringLiteral("changes"), list}};
    return answer;
}

Result<Answer> proposeRule(CommandRun &run, RuleEdits edits)
{
    const auto id = ruleIdOf(run);
    if (!id)
        return id.error();
    const auto reason = required(run, QStringLiteral("reason"));
    if (!reason)
        return reason.error();
    const auto rule = wishedRule(run, *id, edits);
    if (!rule)
        return rule.error();
    const auto now = ruleNow(run, *id);
    if (!now)
        return now.error();
    RuleWish wish{.rule = *rule, .reason = *reason};
    if (*now) {
        const qint64 present = (*now)->version;
        const auto version =
            edits.words ? numberOf(run, QStringLiteral("rule-version"), present, 0) : Result<qint64>(present);
        if (!version)
            return version.error();
        wish.baseVersion = static_cast<int>(*version);
    }
    const auto change = run.services->retention().proposeRule(*run.permit, wish).result();
    if (!change)
        return change.error();
    return Answer{.json = {{QStringLiteral("id"), *id}, {QStringLiteral("change"), change->number}},
        .lines = {retentionWords(
            QT_TRANSLATE_NOOP("RetentionCommands", "Change %1 of the rule %2 waits for the privacy officer."))
                      .arg(change->number)
                      .arg(*id)}};
}

Result<Answer> switchRule(CommandRun &run)
{
    if (!run.isSet(QStringLiteral("on")) && !run.isSet(QStringLiteral("off")))
        return usageError(QStringLiteral("missing"), {QStringLiteral("--on, --off")});
    return proposeRule(run, {.words = false});
}

/// What is asked about: what the options change, or else the change that waits.
Result<RetentionRule> previewedRule(const CommandRun &run, const QString &id)
{
    const bool isWished = run.isSet(QStringLiteral("rule")) || run.isSet(QStringLiteral("duration")) ||
        run.isSet(QStringLiteral("on")) || run.isSet(QStringLiteral("off"));
    if (isWished)
        return wishedRule(run, id, {});
    const auto changes = run.services->retention().ruleChanges(*run.permit, id).result();
    if (!changes)
        return changes.error();
    if (changes->isEmpty() || changes->first().state != RuleChange::State::Waiting)
        return Error{Failure::NotFound, QStringLiteral("rule.nothing-waits"), {id}};
    return changes->first().rule;
}

Result<Answer> previewRule(CommandRun &run)
{
    const auto id = ruleIdOf(run);
    if (!id)
        return id.error();
    const auto rule = previewedRule(run, *id);
    if (!rule)
        return rule.error();
    const StopRequest stop;
    const auto preview = awaited(run, run.services->retention().previewRule(*run.permit, *rule, stop), stop);
    if (!preview)
        return preview.error();
    return Answer{.json = retention_rule_answers::jsonOf(*preview), .lines = previewLines(*preview)};
}

Result<Answer> decideRule(CommandRun &run, bool approves)
{
    const auto id = ruleIdOf(run);
    if (!id)
        return id.error();
    if (const auto given = required(run, QStringLiteral("change")); !given)
        return given.error();
    const auto number = numberOf(run, QStringLiteral("change"), 1, 1);
    if (!number)
        return number.error();
    const Retention &retention = run.services->retention();
    const QString reason = run.value(QStringLiteral("reason"));
    const StopRequest stop;
    const auto decided = approves
        ? awaited(run, retention.approveRule(*run.permit, *id, static_cast<int>(*number), reason, stop), stop)
        : retention.rejectRule(*run.permit, *id, static_cast<int>(*number), reason).result();
    if (!decided)
        return decided.error();
    return Answer{.json = {{QStringLiteral("id"), *id}, {QStringLiteral("change"), *number}},
        .lines = {retentionWords(QT_TRANSLATE_NOOP("RetentionCommands", "Done."))}};
}

} // namespace

QList<Command> retentionRuleCommands()
{
    const QString retention = QStringLiteral("retention");
    const QString rule = QStringLiteral("rule");
    const auto summary = [](const char *words) { return [words] { return retentionWords(words); }; };
    return {
        {.words = {retention, QStringLiteral("rules")},
            .summary =
                summary(QT_TRANSLATE_NOOP("RetentionCommands", "How long everything is kept, and why.")),
            .options = ruleListOptions,
            .run = listRules},
        {.words = {retention, rule, QStringLiteral("show")},
            .summary =
                summary(QT_TRANSLATE_NOOP("RetentionCommands", "One rule with its versions and changes.")),
            .usage = QStringLiteral("ID"),
            .options = ruleShowOptions,
            .run = showRule},
        {.words = {retention, rule, QStringLiteral("propose")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "RetentionCommands", "Proposes to change a rule, or a rule of the organisation's own.")),
            .usage = QStringLiteral("ID"),
            .options = ruleProposeOptions,
            .run = [](CommandRun &run) { return proposeRule(run, {.standing = false}); }},
        {.words = {retention, rule, QStringLiteral("switch")},
            .summary =
                summary(QT_TRANSLATE_NOOP("RetentionCommands", "Proposes to switch a rule on or off.")),
            .usage = QStringLiteral("ID"),
            .options = ruleSwitchOptions,
            .run = switchRule},
        {.words = {retention, rule, QStringLiteral("preview")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "RetentionCommands", "What a change would do to everybody; nothing is changed.")),
            .usage = QStringLiteral("ID"),
            .options = rulePreviewOptions,
            .run = previewRule},
        {.words = {retention, rule, QStringLiteral("approve")},
            .summary = summary(QT_TRANSLATE_NOOP("RetentionCommands", "Puts a change of a rule in force.")),
            .usage = QStringLiteral("ID"),
            .options = ruleDecideOptions,
            .run = [](CommandRun &run) { return decideRule(run, true); }},
        {.words = {retention, rule, QStringLiteral("reject")},
            .summary = summary(QT_TRANSLATE_NOOP(
                "RetentionCommands", "Turns a change of a rule down, or takes one's own back.")),
            .usage = QStringLiteral("ID"),
            .options = ruleDecideOptions,
            .run = [](CommandRun &run) { return decideRule(run, false); }},
    };
}
