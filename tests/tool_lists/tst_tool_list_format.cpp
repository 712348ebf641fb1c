#include "app/tool_lists/tool_list_format.h"
#include "app/tool_lists/tool_moment.h"

#include <QTest>

/// Exports of marketing tools as they look, of people who do not exist.
class TestToolListFormat final : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheTool_data();
    void knowsTheTool();
    void readsWhatARowSays_data();
    void readsWhatARowSays();
    void readsProofBesideTheMoments();
    void readsAMomentAsItIsWritten_data();
    void readsAMomentAsItIsWritten();
    void refusesAMomentThatIsNone_data();
    void refusesAMomentThatIsNone();
    void needsAColumnOfAddresses();
    void namesTheColumnAsTheToolDoes();
    void tellsOfARowWithoutAnAddress();
};

namespace {

QStringList split(const char *cells)
{
    return QString::fromUtf8(cells).split(u'|');
}

const char *mailchimp = "Email Address|First Name|OPTIN_TIME|OPTIN_IP|CONFIRM_TIME|CONFIRM_IP|UNSUB_TIME";
const char *brevo = "EMAIL|VOORNAAM|OPT_IN|DOUBLE_OPT-IN|ADDED_TIME|EMAIL_BLACKLISTED";
const char *hubSpot = "Email|Opted out of all email|Marketing contact status|Create Date|Legal basis for "
                      "processing contact's data|First Conversion";
const char *hubSpotNl = "E-mail|Afgemeld voor alle e-mails|Status van marketingcontact|Aanmaakdatum|"
                        "Rechtsgrondslag voor verwerking van contactgegevens";
const char *listmonk = "uuid|email|name|attributes|status|created_at|subscription_status";
const char *general = "E-mailadres|Status|Gegeven op|Bevestigd op|Afgemeld op|IP-adres|Formulier|Tekst";

QString momentText(const std::optional<Instant> &moment)
{
    return moment ? moment->toUtc().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QString();
}

} // namespace

void TestToolListFormat::knowsTheTool_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("tool");

    QTest::newRow("Mailchimp") << QString::fromUtf8(mailchimp) << QStringLiteral("mailchimp");
    QTest::newRow("Mailchimp, who left")
        << QStringLiteral("E-mailadres|UNSUB_TIME|UNSUB_REASON") << QStringLiteral("mailchimp");
    QTest::newRow("Mailchimp, bounced")
        << QStringLiteral("Email Address|CLEAN_TIME") << QStringLiteral("mailchimp");
    QTest::newRow("Brevo") << QString::fromUtf8(brevo) << QStringLiteral("brevo");
    QTest::newRow("HubSpot") << QString::fromUtf8(hubSpot) << QStringLiteral("hubspot");
    QTest::newRow("HubSpot in Dutch") << QString::fromUtf8(hubSpotNl) << QStringLiteral("hubspot");
    QTest::newRow("listmonk") << QString::fromUtf8(listmonk) << QStringLiteral("listmonk");
    QTest::newRow("another in Dutch") << QString::fromUtf8(general) << QStringLiteral("general");
    QTest::newRow("addresses alone") << QStringLiteral("email") << QStringLiteral("general");
}

void TestToolListFormat::knowsTheTool()
{
    QFETCH(QString, headers);
    QFETCH(QString, tool);

    const auto format = ToolListFormat::recognise(headers.split(u'|'), QStringLiteral("export.csv"));

    QVERIFY(format);
    QCOMPARE(keyOf(format->tool()), tool);
}

void TestToolListFormat::readsWhatARowSays_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<ToolStanding>("standing");
    QTest::addColumn<QString>("givenAt");
    QTest::addColumn<QString>("confirmedAt");
    QTest::addColumn<QString>("endedAt");

    const auto row = [](const char *name, const char *headers, const char *cells, ToolStanding standing,
                         const char *given = "", const char *confirmed = "", const char *ended = "",
                         const char *file = "export.csv") {
        QTest::newRow(name) << QString::fromUtf8(headers) << QString::fromUtf8(file)
                            << QString::fromUtf8(cells) << standing << QString::fromUtf8(given)
                            << QString::fromUtf8(confirmed) << QString::fromUtf8(ended);
    };
    using enum ToolStanding;
    row("Mailchimp in two steps", mailchimp,
        "a@zon.example|An|2024-05-01 10:00:00|192.0.2.1|2024-05-01 10:05:00|192.0.2.2|", Confirmed,
        "2024-05-01 10:00:00", "2024-05-01 10:05:00");
    row("Mailchimp in one step", mailchimp,
        "a@zon.example|An|2024-05-01 10:00:00|192.0.2.1|2024-05-01 10:00:00|192.0.2.1|", Subscribed,
        "2024-05-01 10:00:00");
    row("Mailchimp, put on it by the owner", mailchimp, "a@zon.example|An|||2024-05-01 10:00:00||",
        Subscribed);
    row("Mailchimp, who left", mailchimp, "a@zon.example|An|2024-05-01 10:00:00||||2024-06-01 08:00:00",
        Unsubscribed, "2024-05-01 10:00:00", "", "2024-06-01 08:00:00");
    row("Mailchimp, by the name of the file", "Email Address|OPTIN_TIME|CONFIRM_TIME", "a@zon.example||",
        Unsubscribed, "", "", "", "unsubscribed_email_audience_export_1a2b.csv");
    row("Mailchimp, bounced by the name of the file", "Email Address|OPTIN_TIME|CONFIRM_TIME",
        "a@zon.example||", Bounced, "", "", "", "cleaned_members_export_1a2b.csv");
    row("Mailchimp, a year in which the clock changed is in UTC", mailchimp,
        "a@zon.example|An|2024-10-27 02:30:00||||", Subscribed, "2024-10-27 02:30:00");
    row("Brevo in one step", brevo, "a@zon.example|An|Yes|No|01-07-2024 12:00:00|No", Subscribed,
        "2024-07-01 10:00:00");
    row("Brevo in two steps", brevo, "a@zon.example|An||1|01-07-2024 12:00:00|false", Confirmed,
        "2024-07-01 10:00:00");
    row("Brevo, barred", brevo, "a@zon.example|An|Yes|No|01-07-2024 12:00:00|Yes", Unsubscribed,
        "2024-07-01 10:00:00");
    row("Brevo, added by the owner", brevo, "a@zon.example|An|||01-07-2024 12:00:00|", Subscribed);
    row("HubSpot with consent", hubSpot,
        "a@zon.example|false|Marketing contact|2024-01-15 09:30|Freely given consent from contact|Form",
        Subscribed, "2024-01-15 08:30:00");
    row("HubSpot without", hubSpot, "a@zon.example||Marketing contact|2024-01-15 09:30||", Subscribed);
    row("HubSpot in Dutch, left", hubSpotNl,
        "a@zon.example|Ja|Marketingcontact|2024-01-15 09:30|Vrij gegeven toestemming", Unsubscribed,
        "2024-01-15 08:30:00");
    row("listmonk, confirmed", listmonk,
        "u|a@zon.example|An|{}|enabled|2024-02-03 10:11:12.123456+01|confirmed", Confirmed,
        "2024-02-03 09:11:12");
    row("listmonk, waiting", listmonk, "u|a@zon.example|An|{}|enabled|2024-02-03T10:11:12Z|unconfirmed",
        Unknown);
    row("listmonk, left", listmonk, "u|a@zon.example|An|{}|enabled|2024-02-03T10:11:12Z|unsubscribed",
        Unsubscribed);
    row("listmonk, barred", listmonk, "u|a@zon.example|An|{}|blocklisted|2024-02-03T10:11:12Z|confirmed",
        Unsubscribed, "2024-02-03 10:11:12");
    row("another in two steps", general,
        "a@zon.example|Aangemeld|1-7-2024 9:05|01-07-2024 09:10|||voettekst|Ja, graag", Confirmed,
        "2024-07-01 07:05:00", "2024-07-01 07:10:00");
    row("another, left", general, "a@zon.example||||2024-07-01|||", Unsubscribed, "", "",
        "2024-06-30 22:00:00");
    row("another, of a word that is not known", general, "a@zon.example|misschien|1-7-2024|||||", Unknown,
        "2024-06-30 22:00:00");
    row("addresses alone", "email", "a@zon.example", Subscribed);
}

void TestToolListFormat::readsWhatARowSays()
{
    QFETCH(QString, headers);
    QFETCH(QString, fileName);
    QFETCH(QString, cells);
    QFETCH(ToolStanding, standing);
    QFETCH(QString, givenAt);
    QFETCH(QString, confirmedAt);
    QFETCH(QString, endedAt);

    const ToolListRow row =
        ToolListFormat::recognise(headers.split(u'|'), fileName)->read(cells.split(u'|'), 2);

    QVERIFY2(row.complaints.isEmpty(), "something is wrong with it");
    QCOMPARE(row.normalised, QStringLiteral("a@zon.example"));
    QCOMPARE(row.standing, standing);
    QCOMPARE(momentText(row.givenAt), givenAt);
    QCOMPARE(momentText(row.confirmedAt), confirmedAt);
    QCOMPARE(momentText(row.endedAt), endedAt);
}

void TestToolListFormat::readsProofBesideTheMoments()
{
    const auto format = ToolListFormat::recognise(split(general), {});
    const ToolListRow row = format->read(
        split("a@zon.example|Aangemeld|1-7-2024 9:05|||192.0.2.7|voettekst|Ja, stuur mij nieuws"), 2);
    const auto mailer = ToolListFormat::recognise(split(listmonk), {});
    const ToolListRow noted = mailer->read(
        split(
            R"(u|a@zon.example|An|{"ip":"192.0.2.9","form":"home"}|enabled|2024-02-03T10:11:12Z|confirmed)"),
        2);

    QCOMPARE(row.ip, QStringLiteral("192.0.2.7"));
    QCOMPARE(row.form, QStringLiteral("voettekst"));
    QCOMPARE(row.statement, QStringLiteral("Ja, stuur mij nieuws"));
    QCOMPARE(noted.ip, QStringLiteral("192.0.2.9"));
    QCOMPARE(noted.form, QStringLiteral("home"));
}

void TestToolListFormat::readsAMomentAsItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");

    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(utc);
    };
    row("2024-07-01", "2024-06-30 22:00:00");
    row("1/7/2024", "2024-06-30 22:00:00");
    row("2024-07-01 12:00", "2024-07-01 10:00:00");
    row("01.07.2024 12:00:30", "2024-07-01 10:00:30");
    row("2024-07-01T12:00:00Z", "2024-07-01 12:00:00");
    row("2024-07-01 12:00:00 UTC", "2024-07-01 12:00:00");
    row("2024-07-01 12:00:00+00", "2024-07-01 12:00:00");
    row("2024-07-01T12:00:00.123456789+05:30", "2024-07-01 06:30:00");
    row("2024-10-27 02:30:00+02:00", "2024-10-27 00:30:00");
    row("2024-10-27 02:30:00+01:00", "2024-10-27 01:30:00");
}

void TestToolListFormat::readsAMomentAsItIsWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);

    const auto moment = toolMoment(text, QTimeZone("Europe/Amsterdam"));

    QVERIFY(moment);
    QCOMPARE(momentText(*moment), utc);
}

void TestToolListFormat::refusesAMomentThatIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<RowFault>("fault");

    QTest::newRow("31-02-2024") << QStringLiteral("31-02-2024 10:00") << RowFault::BadDate;
    QTest::newRow("2024-13-01") << QStringLiteral("2024-13-01") << RowFault::BadDate;
    QTest::newRow("a word") << QStringLiteral("gisteren") << RowFault::BadDate;
    QTest::newRow("two digits") << QStringLiteral("01-07-24") << RowFault::BadDate;
    QTest::newRow("skipped") << QStringLiteral("2024-03-31 02:30:00") << RowFault::SkippedTime;
    QTest::newRow("twice") << QStringLiteral("27-10-2024 02:30") << RowFault::RepeatedTime;
}

void TestToolListFormat::refusesAMomentThatIsNone()
{
    QFETCH(QString, text);
    QFETCH(RowFault, fault);

    const ToolListRow row = ToolListFormat::recognise(split("email|given at"), {})
                                ->read({QStringLiteral("a@zon.example"), text}, 7);

    QCOMPARE(row.complaints,
        (QList<RowComplaint>{{.line = 7, .fault = fault, .column = QStringLiteral("given at")}}));
    QVERIFY(!row.givenAt);
}

void TestToolListFormat::needsAColumnOfAddresses()
{
    const auto format = ToolListFormat::recognise(split("naam|telefoon|OPTIN_TIME"), {});

    QVERIFY(!format);
    QCOMPARE(format.error(), (Error{Failure::Invalid, QStringLiteral("tool-list.no-email")}));
}

void TestToolListFormat::namesTheColumnAsTheToolDoes()
{
    QCOMPARE(ToolListFormat::recognise(split(mailchimp), {})->emailHeader(), QStringLiteral("Email Address"));
    QCOMPARE(ToolListFormat::recognise(split(brevo), {})->emailHeader(), QStringLiteral("EMAIL"));
}

void TestToolListFormat::tellsOfARowWithoutAnAddress()
{
    const ToolListRow row =
        ToolListFormat::recognise(split("naam|email"), {})->read(split("An|geen adres"), 3);

    QVERIFY(!row.hasAddress());
    QCOMPARE(row.complaints.first().fault, RowFault::BadEmail);
    QCOMPARE(row.cells, (QByteArrayList{"An", "geen adres"}));
}

QTEST_GUILESS_MAIN(TestToolListFormat)
#include "tst_tool_list_format.moc"
