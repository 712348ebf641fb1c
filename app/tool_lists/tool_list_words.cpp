#include "app/tool_lists/tool_list_words.h"

#include "app/base/folded_text.h"

#include <algorithm>

using enum ToolListFormat::Column;

namespace {

using tool_list_words::NamedColumn;

// Mailchimp, an audience's export: OPTIN_TIME and OPTIN_IP are of the form, CONFIRM_TIME and CONFIRM_IP of
// the second step or of when the owner put somebody on the list, UNSUB_TIME and CLEAN_TIME stand in the files
// of who left and of whom mail came back. All in UTC. The names are the same in every language but that of
// the address, which is a merge field.
constexpr NamedColumn mailchimpColumns[] = {{GivenAt, "optintime"}, {ConfirmedAt, "confirmtime"},
    {EndedAt, "unsubtime"}, {BouncedAt, "cleantime"}, {Ip, "optinip"}, {ConfirmIp, "confirmip"},
    {Form, "signupsource"}, {Form, "source"}};

// Brevo, a list's export: OPT_IN and DOUBLE_OPT-IN are attributes of who came by a form, ADDED_TIME is when
// they came, EMAIL_BLACKLISTED (EMAIL_BLOCKLISTED since 2021) marks who left or may not be mailed.
constexpr NamedColumn brevoColumns[] = {{GivenAt, "addedtime"}, {GivenAt, "createdat"}, {OptIn, "optin"},
    {DoubleOptIn, "doubleoptin"}, {Barred, "emailblacklisted"}, {Barred, "emailblocklisted"},
    {Barred, "blacklisted"}, {Barred, "blocklisted"}, {Ip, "optinip"}, {Form, "formname"}, {Form, "source"}};

// HubSpot, contacts exported in English or Dutch: "Create Date" counts where "Legal basis for processing
// contact's data" says freely given consent; "Opted out of all email" marks who left. "Marketing contact
// status" says what is paid for, not what somebody wants, and only tells the tool. "First Conversion" is the
// form.
constexpr NamedColumn hubSpotColumns[] = {{GivenAt, "createdate"}, {GivenAt, "aanmaakdatum"},
    {Barred, "optedoutofallemail"}, {Barred, "unsubscribedfromallemail"}, {Barred, "afgemeldvooralleemails"},
    {Barred, "afgemeldvooralleemail"}, {Barred, "uitgeschrevenvooralleemails"},
    {LegalBasis, "legalbasisforprocessingcontactsdata"}, {LegalBasis, "legalbasis"},
    {LegalBasis, "rechtsgrondslagvoorverwerkingvancontactgegevens"},
    {LegalBasis, "wettelijkegrondslagvoorverwerkingvancontactgegevens"}, {Form, "firstconversion"},
    {Form, "eersteconversie"}, {Ip, "ipaddress"}};

// listmonk, subscribers exported: `status` is of the person (enabled, disabled, blocklisted), the
// subscription's of one list (confirmed, unconfirmed, unsubscribed), created_at is when they were made,
// `attributes` what a form noted. Times carry their offset.
constexpr NamedColumn listmonkColumns[] = {{Status, "status"}, {Subscription, "subscriptionstatus"},
    {GivenAt, "createdat"}, {EndedAt, "unsubscribedat"}, {Attributes, "attributes"}, {Attributes, "attribs"}};

// Anything else, in English or Dutch, with times as the clock showed them in the Netherlands.
constexpr NamedColumn generalColumns[] = {{Status, "status"}, {Status, "state"}, {Status, "toestemming"},
    {GivenAt, "givenat"}, {GivenAt, "givenon"}, {GivenAt, "subscribedat"}, {GivenAt, "optintime"},
    {GivenAt, "optindate"}, {GivenAt, "consentdate"}, {GivenAt, "gegevenop"}, {GivenAt, "aangemeldop"},
    {GivenAt, "datumtoestemming"}, {GivenAt, "toestemminggegevenop"}, {GivenAt, "aanmelddatum"},
    {ConfirmedAt, "confirmedat"}, {ConfirmedAt, "confirmedon"}, {ConfirmedAt, "bevestigdop"},
    {EndedAt, "unsubscribedat"}, {EndedAt, "unsubscribedon"}, {EndedAt, "withdrawnat"},
    {EndedAt, "afgemeldop"}, {EndedAt, "uitgeschrevenop"}, {EndedAt, "ingetrokkenop"},
    {EndedAt, "afmelddatum"}, {Ip, "ip"}, {Ip, "ipaddress"}, {Ip, "ipadres"}, {Form, "form"},
    {Form, "formulier"}, {Form, "bron"}, {Form, "source"}, {Statement, "statement"},
    {Statement, "consenttext"}, {Statement, "tekst"}, {Statement, "toestemmingstekst"},
    {Barred, "unsubscribed"}, {Barred, "optedout"}, {Barred, "blocklisted"}, {Barred, "afgemeld"},
    {Barred, "uitgeschreven"}, {Barred, "geblokkeerd"}};

struct Mark
{
    MarketingTool tool;
    const char *name;
};

constexpr Mark marks[] = {{MarketingTool::Mailchimp, "unsubtime"}, {MarketingTool::Mailchimp, "cleantime"},
    {MarketingTool::Mailchimp, "confirmtime"}, {MarketingTool::Mailchimp, "memberrating"},
    {MarketingTool::Brevo, "doubleoptin"}, {MarketingTool::Brevo, "addedtime"},
    {MarketingTool::Brevo, "emailblacklisted"}, {MarketingTool::Brevo, "emailblocklisted"},
    {MarketingTool::HubSpot, "marketingcontactstatus"},
    {MarketingTool::HubSpot, "marketingcontactpersoonstatus"},
    {MarketingTool::HubSpot, "statusvanmarketingcontact"}, {MarketingTool::HubSpot, "optedoutofallemail"},
    {MarketingTool::HubSpot, "unsubscribedfromallemail"}, {MarketingTool::HubSpot, "afgemeldvooralleemails"},
    {MarketingTool::HubSpot, "afgemeldvooralleemail"},
    {MarketingTool::HubSpot, "uitgeschrevenvooralleemails"}, {MarketingTool::Listmonk, "subscriptionstatus"},
    {MarketingTool::Listmonk, "attributes"}, {MarketingTool::Listmonk, "attribs"}};

struct StandingWord
{
    ToolStanding standing;
    const char *word;
};

constexpr StandingWord standings[] = {{ToolStanding::Subscribed, "subscribed"},
    {ToolStanding::Subscribed, "active"}, {ToolStanding::Subscribed, "enabled"},
    {ToolStanding::Subscribed, "given"}, {ToolStanding::Subscribed, "optin"},
    {ToolStanding::Subscribed, "aangemeld"}, {ToolStanding::Subscribed, "ingeschreven"},
    {ToolStanding::Subscribed, "actief"}, {ToolStanding::Subscribed, "gegeven"},
    {ToolStanding::Subscribed, "ja"}, {ToolStanding::Subscribed, "yes"},
    {ToolStanding::Confirmed, "confirmed"}, {ToolStanding::Confirmed, "bevestigd"},
    {ToolStanding::Confirmed, "doubleoptin"}, {ToolStanding::Unsubscribed, "unsubscribed"},
    {ToolStanding::Unsubscribed, "optedout"}, {ToolStanding::Unsubscribed, "optout"},
    {ToolStanding::Unsubscribed, "withdrawn"}, {ToolStanding::Unsubscribed, "blocklisted"},
    {ToolStanding::Unsubscribed, "blacklisted"}, {ToolStanding::Unsubscribed, "blocked"},
    {ToolStanding::Unsubscribed, "complained"}, {ToolStanding::Unsubscribed, "afgemeld"},
    {ToolStanding::Unsubscribed, "uitgeschreven"}, {ToolStanding::Unsubscribed, "ingetrokken"},
    {ToolStanding::Unsubscribed, "geblokkeerd"}, {ToolStanding::Unsubscribed, "nee"},
    {ToolStanding::Unsubscribed, "no"}, {ToolStanding::Bounced, "bounced"},
    {ToolStanding::Bounced, "cleaned"}, {ToolStanding::Bounced, "onbestelbaar"}};

} // namespace

QString keyOf(MarketingTool tool)
{
    switch (tool) {
    case MarketingTool::General:
        return QStringLiteral("general");
    case MarketingTool::Mailchimp:
        return QStringLiteral("mailchimp");
    case MarketingTool::Brevo:
        return QStringLiteral("brevo");
    case MarketingTool::HubSpot:
        return QStringLiteral("hubspot");
    case MarketingTool::Listmonk:
        return QStringLiteral("listmonk");
    }
    return {};
}

namespace tool_list_words {

MarketingTool toolOf(const QStringList &foldedHeaders)
{
    const auto mark = std::find_if(std::begin(marks), std::end(marks),
        [&](const Mark &each) { return foldedHeaders.contains(QLatin1String(each.name)); });
    return mark == std::end(marks) ? MarketingTool::General : mark->tool;
}

std::span<const NamedColumn> columnsOf(MarketingTool tool)
{
    switch (tool) {
    case MarketingTool::Mailchimp:
        return mailchimpColumns;
    case MarketingTool::Brevo:
        return brevoColumns;
    case MarketingTool::HubSpot:
        return hubSpotColumns;
    case MarketingTool::Listmonk:
        return listmonkColumns;
    case MarketingTool::General:
        break;
    }
    return generalColumns;
}

QList<ToolListFormat::Column> kindsOf(MarketingTool tool)
{
    QList<ToolListFormat::Column> kinds = {Email};
    for (const NamedColumn &each : columnsOf(tool)) {
        if (!kinds.contains(each.column))
            kinds.append(each.column);
    }
    return kinds;
}

bool isYes(const QString &cell)
{
    static const QStringList words = {QStringLiteral("yes"), QStringLiteral("ja"), QStringLiteral("true"),
        QStringLiteral("waar"), QStringLiteral("1"), QStringLiteral("x"), QStringLiteral("y"),
        QStringLiteral("j")};
    return words.contains(foldedLetters(cell));
}

bool isConsent(const QString &cell)
{
    const QString folded = foldedLetters(cell);
    return folded.contains(QLatin1String("consent")) || folded.contains(QLatin1String("toestemming"));
}

ToolStanding standingOf(const QString &cell)
{
    const QString folded = foldedLetters(cell);
    const auto word = std::find_if(std::begin(standings), std::end(standings),
        [&](const StandingWord &each) { return folded == QLatin1String(each.word); });
    return word == std::end(standings) ? ToolStanding::Unknown : word->standing;
}

} // namespace tool_list_words
