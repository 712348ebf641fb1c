#include "app/retention/retention_pack.h"
#include "app/retention/rule_check.h"
#include "app/retention/rule_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

namespace {

/// A duty that is in order.
QJsonObject soundRule()
{
    return QJsonDocument::fromJson(R"json({
        "id": "OWN-01", "row": 0, "kind": "OBLIGATION", "basis": "AWR 52(4)", "confirmed": true,
        "inForce": true, "subject": {"nl": "Facturen", "en": "Invoices"},
        "contactKinds": ["customer"], "categories": ["financial"],
        "trigger": {"events": ["invoice-issued"], "align": "END_OF_FINANCIAL_YEAR"},
        "duration": "P7Y", "phase": "RESTRICTED_ARCHIVE", "action": "ERASE", "grace": "P30D",
        "holdable": true, "reviewEvery": "P1Y",
        "rationale": {"nl": "Het moet van de wet.", "en": "The law obliges us."}})json")
        .object();
}

QByteArray packOf(const QJsonArray &rules)
{
    return QJsonDocument(
        QJsonObject{{QStringLiteral("pack"), QStringLiteral("nl")}, {QStringLiteral("format"), 1},
            {QStringLiteral("source"), QStringLiteral("test")}, {QStringLiteral("rules"), rules}})
        .toJson();
}

/// The rule with one field, or one within another ("trigger.align"), set to something else.
QJsonObject with(const QString &field, const QJsonValue &value)
{
    QJsonObject rule = soundRule();
    const QStringList path = field.split(QLatin1Char('.'));
    if (path.size() == 1) {
        rule.insert(field, value);
        return rule;
    }
    QJsonObject inner = rule.value(path[0]).toObject();
    inner.insert(path[1], value);
    rule.insert(path[0], inner);
    return rule;
}

QJsonObject without(const QString &field)
{
    QJsonObject rule = soundRule();
    rule.remove(field);
    return rule;
}

RetentionRule ruleOf(const QJsonObject &json)
{
    return *ruleFromJson(json, QStringLiteral("rule"));
}

} // namespace

/// What a pack may say, and what it is told when it says something else.
class TestRetentionPack final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsInOrder()
    {
        const auto rules = readRetentionPack(packOf({soundRule()}));

        QVERIFY(rules);
        QCOMPARE(rules->size(), 1);
        QCOMPARE(rules->first().id, QStringLiteral("OWN-01"));
        QCOMPARE(rules->first().duration, std::optional(IsoDuration{.years = 7}));
        QCOMPARE(rules->first().grace, (IsoDuration{.days = 30}));
    }

    void refusesAndSaysWhere_data()
    {
        QTest::addColumn<QJsonObject>("rule");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QStringList>("place");
        const auto row = [](const char *name, const QJsonObject &rule, const char *what, const char *field,
                             const char *value = nullptr) {
            QStringList place{QStringLiteral("rules[0] OWN-01.") + QLatin1String(field)};
            if (value)
                place.append(QLatin1String(value));
            QTest::newRow(name) << rule << QString::fromLatin1(what) << place;
        };
        const auto text = [](const char *words) { return QJsonValue(QString::fromUtf8(words)); };
        const QJsonObject blank{
            {QStringLiteral("nl"), QStringLiteral(" ")}, {QStringLiteral("en"), text("x")}};
        row("no statute", with(QStringLiteral("basis"), text(" ")), "rule.without-basis", "basis");
        row("no rationale", with(QStringLiteral("rationale"), blank), "rule.without-rationale", "rationale");
        row("no subject", with(QStringLiteral("subject"), blank), "rule.without-subject", "subject");
        row("rationale left out", without(QStringLiteral("rationale")), "rule.field-missing", "rationale");
        row("one language", with(QStringLiteral("rationale"), QJsonObject{{QStringLiteral("nl"), text("x")}}),
            "rule.field-missing", "rationale.en");
        for (const char *duration :
            {"P1M2W", "7Y", "P", "", "P0Y", "P07Y", "P-1Y", "PT1H", "P101Y", "P9999D9"})
            row(duration, with(QStringLiteral("duration"), text(duration)), "rule.duration", "duration",
                duration);
        row("number for a duration", with(QStringLiteral("duration"), 7), "rule.field-type", "duration");
        row("duration left out", without(QStringLiteral("duration")), "rule.field-missing", "duration");
        row("duty without term", with(QStringLiteral("duration"), QJsonValue()), "rule.duty-until-trigger",
            "duration");
        row("unknown kind", with(QStringLiteral("kind"), text("DUTY")), "rule.field-value", "kind", "DUTY");
        row("kind in small letters", with(QStringLiteral("kind"), text("need")), "rule.field-value", "kind",
            "need");
        row("unknown align", with(QStringLiteral("trigger.align"), text("END_OF_WEEK")), "rule.field-value",
            "trigger.align", "END_OF_WEEK");
        row("start that no record has", with(QStringLiteral("trigger.events"), QJsonArray{text("full-moon")}),
            "rule.field-value", "trigger.events", "full-moon");
        row("start twice",
            with(QStringLiteral("trigger.events"), QJsonArray{text("visited"), text("visited")}),
            "rule.field-value", "trigger.events", "visited");
        row("no start", with(QStringLiteral("trigger.events"), QJsonArray()), "rule.without-trigger",
            "trigger");
        row("unknown field", with(QStringLiteral("colour"), text("red")), "rule.field-unknown", "colour");
        row("unknown field within", with(QStringLiteral("trigger.colour"), text("red")), "rule.field-unknown",
            "trigger.colour");
        row("unknown category", with(QStringLiteral("categories"), QJsonArray{text("hobby")}),
            "rule.field-value", "categories", "hobby");
        row("nobody", with(QStringLiteral("contactKinds"), QJsonArray()), "rule.covers-nothing",
            "contactKinds");
        row("nothing", with(QStringLiteral("categories"), QJsonArray()), "rule.covers-nothing", "categories");
        row("duty in use", with(QStringLiteral("phase"), text("ACTIVE")), "rule.duty-without-archive",
            "phase");
        row("archive for a need", with(QStringLiteral("kind"), text("NEED")), "rule.archive-without-duty",
            "phase");
        row("grace on a review", with(QStringLiteral("action"), text("REVIEW")), "rule.grace-on-review",
            "grace");
        row("beyond a hold", with(QStringLiteral("holdable"), false), "rule.field-value", "holdable",
            "false");
        row("text for yes", with(QStringLiteral("inForce"), text("yes")), "rule.field-type", "inForce");
        row("half a row", with(QStringLiteral("row"), 1.5), "rule.field-type", "row");
        row("on before it is confirmed", with(QStringLiteral("confirmed"), false), "rule.unconfirmed",
            "confirmed");
    }

    void refusesAndSaysWhere()
    {
        QFETCH(QJsonObject, rule);

        const auto rules = readRetentionPack(packOf({rule}));

        QVERIFY(!rules);
        QTEST(rules.error().what, "what");
        QTEST(rules.error().place, "place");
    }

    void refusesWhatIsNoPack()
    {
        const auto torn = readRetentionPack("{\n\"rules\": [\n");
        const auto twice = readRetentionPack(packOf({soundRule(), soundRule()}));
        const auto bare = readRetentionPack("{}");
        const auto number = readRetentionPack(packOf({soundRule(), 7}));
        QJsonObject badlyNamed = with(QStringLiteral("id"), QStringLiteral("own rule"));
        const auto named = readRetentionPack(packOf({badlyNamed}));

        QCOMPARE(torn.error().what, QStringLiteral("rule.unreadable"));
        QCOMPARE(torn.error().place.first().section(QLatin1Char(':'), 0, 0), QStringLiteral("3"));
        QCOMPARE(twice.error().what, QStringLiteral("rule.twice"));
        QCOMPARE(twice.error().place, QStringList{QStringLiteral("OWN-01")});
        QCOMPARE(bare.error().what, QStringLiteral("rule.field-missing"));
        QCOMPARE(number.error().place, QStringList{QStringLiteral("rules[1]")});
        QCOMPARE(named.error().what, QStringLiteral("rule.id"));
    }

    void staysOffWhereNothingRecordsTheStart()
    {
        QJsonObject rule = soundRule();
        const QJsonObject event{{QStringLiteral("code"), QStringLiteral("camera.recording")},
            {QStringLiteral("nl"), QStringLiteral("opname")},
            {QStringLiteral("en"), QStringLiteral("recording")}};
        rule.insert(QStringLiteral("trigger"),
            QJsonObject{
                {QStringLiteral("align"), QStringLiteral("NONE")}, {QStringLiteral("unrecorded"), event}});

        const auto on = readRetentionPack(packOf({rule}));
        rule.insert(QStringLiteral("inForce"), false);
        const auto off = readRetentionPack(packOf({rule}));

        QCOMPARE(on.error().what, QStringLiteral("rule.trigger-unrecorded"));
        QVERIFY(off);
        QCOMPARE(off->first().unrecorded->words.nl, QStringLiteral("opname"));
    }

    void tellsHowRulesMeet_data()
    {
        QTest::addColumn<QJsonObject>("rule");
        QTest::addColumn<int>("flag");
        const auto other = [](const char *kind, const char *phase, const char *duration) {
            QJsonObject rule = soundRule();
            rule.insert(QStringLiteral("id"), QStringLiteral("OWN-02"));
            rule.insert(QStringLiteral("kind"), QLatin1String(kind));
            rule.insert(QStringLiteral("phase"), QLatin1String(phase));
            rule.insert(QStringLiteral("duration"), QLatin1String(duration));
            return rule;
        };
        using Kind = RuleFlag::Kind;
        QJsonObject elsewhere = other("OBLIGATION", "RESTRICTED_ARCHIVE", "P7Y");
        elsewhere.insert(QStringLiteral("categories"), QJsonArray{QStringLiteral("identity")});
        QTest::newRow("limit under a duty") << other("LIMIT", "ACTIVE", "P3Y") << int(Kind::LimitUnderDuty);
        QTest::newRow("limit beyond a duty") << other("LIMIT", "ACTIVE", "P9Y") << 0;
        QTest::newRow("the same duty")
            << other("OBLIGATION", "RESTRICTED_ARCHIVE", "P7Y") << int(Kind::DutyTwice);
        QTest::newRow("a longer duty") << other("OBLIGATION", "RESTRICTED_ARCHIVE", "P8Y") << 0;
        QTest::newRow("the same duty for something else") << elsewhere << 0;
    }

    void tellsHowRulesMeet()
    {
        QFETCH(QJsonObject, rule);
        QFETCH(int, flag);

        const auto flags = ruleFlags(ruleOf(rule), {ruleOf(soundRule())});

        QCOMPARE(flags.size(), flag == 0 ? 0 : 1);
        if (flag != 0) {
            QCOMPARE(int(flags.first().kind), flag);
            QCOMPARE(flags.first().other, QStringLiteral("OWN-01"));
            QCOMPARE(flags.first().categories, DataCategories{DataCategory::Financial});
        }
    }

    void tellsThatALongerNeedIsCut()
    {
        QJsonObject need = soundRule();
        need.insert(QStringLiteral("kind"), QStringLiteral("NEED"));
        need.insert(QStringLiteral("phase"), QStringLiteral("ACTIVE"));
        QJsonObject limit = need;
        limit.insert(QStringLiteral("id"), QStringLiteral("OWN-02"));
        limit.insert(QStringLiteral("kind"), QStringLiteral("LIMIT"));
        limit.insert(QStringLiteral("duration"), QStringLiteral("P52W"));

        QCOMPARE(ruleFlags(ruleOf(need), {ruleOf(limit)}).value(0).kind, RuleFlag::Kind::NeedCut);
        QCOMPARE(ruleFlags(ruleOf(limit), {ruleOf(need)}).value(0).kind, RuleFlag::Kind::NeedCut);
    }
};

QTEST_APPLESS_MAIN(TestRetentionPack)

#include "tst_retention_pack.moc"
