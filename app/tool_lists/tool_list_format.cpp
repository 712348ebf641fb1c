#include "app/tool_lists/tool_list_format.h"

#include "app/base/folded_text.h"
#include "app/contacts/email_address.h"
#include "app/tool_lists/tool_list_words.h"
#include "app/tool_lists/tool_moment.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

using enum ToolListFormat::Column;

const QStringList &addressNames()
{
    static const QStringList names = {QStringLiteral("emailaddress"), QStringLiteral("email"),
        QStringLiteral("emailadres"), QStringLiteral("mail"), QStringLiteral("mailadres"),
        QStringLiteral("epost"), QStringLiteral("emailaddres"), QStringLiteral("subscriberemail")};
    return names;
}

/// Tools whose times are in UTC unless they say otherwise; the others write the time of the account's owner.
bool writesUtc(MarketingTool tool)
{
    return tool == MarketingTool::Mailchimp || tool == MarketingTool::Listmonk;
}

/// Mailchimp writes one file per standing: "subscribed_email_audience_export_...csv", "unsubscribed_...",
/// "cleaned_...", of earlier years "..._members_export_...".
std::optional<ToolStanding> standingByName(MarketingTool tool, const QString &fileName)
{
    if (tool != MarketingTool::Mailchimp)
        return {};
    if (fileName.startsWith(QLatin1String("unsubscribed"), Qt::CaseInsensitive))
        return ToolStanding::Unsubscribed;
    if (fileName.startsWith(QLatin1String("cleaned"), Qt::CaseInsensitive))
        return ToolStanding::Bounced;
    return {};
}

RowFault faultOf(const Error &error)
{
    if (error.what == QLatin1String("moment.skipped"))
        return RowFault::SkippedTime;
    return error.what == QLatin1String("moment.twice") ? RowFault::RepeatedTime : RowFault::BadDate;
}

/// Subscribers of listmonk carry what a form noted of them as JSON.
void readAttributes(const QString &json, ToolListRow &row)
{
    const QJsonObject attributes = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto textOf = [&attributes](std::initializer_list<const char *> names) {
        for (const char *name : names) {
            if (const QString text = attributes.value(QLatin1String(name)).toString(); !text.isEmpty())
                return text;
        }
        return QString();
    };
    if (row.ip.isEmpty())
        row.ip = textOf({"optin_ip", "ip", "ip_address"});
    if (row.form.isEmpty())
        row.form = textOf({"form", "source", "signup_source"});
    if (row.statement.isEmpty())
        row.statement = textOf({"statement", "consent_text"});
}

} // namespace

struct ToolListFormat::Cells
{
    const ToolListFormat &format;
    const QStringList &cells;

    QString operator[](Column column) const
    {
        return cells.value(format.m_layout.columns.value(column, -1)).trimmed();
    }
    bool has(Column column) const { return format.m_layout.columns.contains(column); }
};

ToolListFormat::Layout ToolListFormat::layoutOf(const QStringList &headers)
{
    QStringList folded;
    for (const QString &header : headers)
        folded.append(foldedLetters(header));
    return layoutOf(headers, tool_list_words::toolOf(folded));
}

ToolListFormat::Layout ToolListFormat::layoutOf(const QStringList &headers, MarketingTool tool)
{
    QStringList folded;
    for (const QString &header : headers)
        folded.append(foldedLetters(header));
    Layout layout{.tool = tool};
    const auto place = [&](Column column, const QString &name) {
        if (const qsizetype at = folded.indexOf(name); at >= 0 && !layout.columns.contains(column))
            layout.columns.insert(column, static_cast<int>(at));
    };
    for (const QString &name : addressNames())
        place(Email, name);
    for (const auto &[column, name] : tool_list_words::columnsOf(tool))
        place(column, QString::fromLatin1(name));
    return layout;
}

Result<ToolListFormat> ToolListFormat::recognise(
    const QStringList &headers, const QString &fileName, const std::optional<Layout> &layout)
{
    ToolListFormat format;
    format.m_headers = headers;
    format.m_layout = layout ? *layout : layoutOf(headers);
    // A corrected layout may be of a file that had more columns.
    format.m_layout.columns.removeIf(
        [&](const auto &each) { return each.value() < 0 || each.value() >= headers.size(); });
    if (!format.m_layout.columns.contains(Email))
        return Error{Failure::Invalid, QStringLiteral("tool-list.no-email")};
    format.m_standing = standingByName(format.tool(), fileName);
    format.m_zone = writesUtc(format.tool()) ? QTimeZone::utc() : QTimeZone("Europe/Amsterdam");
    return format;
}

ToolListRow ToolListFormat::read(const QStringList &raw, qint64 line) const
{
    const Cells cells{*this, raw};
    ToolListRow row{.line = line, .email = cells[Email], .form = cells[Form], .statement = cells[Statement]};
    if (const auto address = EmailAddress::parse(row.email); address)
        row.normalised = address->normalised;
    else
        row.complaints.append({.line = line, .fault = RowFault::BadEmail, .column = emailHeader()});
    row.ip = cells[Ip].isEmpty() ? cells[ConfirmIp] : cells[Ip];
    readMoments(cells, row);
    row.standing = standingOf(cells, row);
    if (cells.has(Attributes))
        readAttributes(cells[Attributes], row);
    for (const QString &cell : raw)
        row.cells.append(cell.toUtf8());
    return row;
}

std::optional<Instant> ToolListFormat::moment(const Cells &cells, Column column, ToolListRow &row) const
{
    const QString text = cells[column];
    if (text.isEmpty())
        return {};
    const auto read = toolMoment(text, m_zone);
    if (read)
        return *read;
    row.complaints.append({.line = row.line, .fault = faultOf(read.error()), .column = headerOf(column)});
    return {};
}

void ToolListFormat::readMoments(const Cells &cells, ToolListRow &row) const
{
    row.givenAt = moment(cells, GivenAt, row);
    row.confirmedAt = moment(cells, ConfirmedAt, row);
    row.endedAt = moment(cells, EndedAt, row);
    switch (tool()) {
    case MarketingTool::Mailchimp:
        // Who was put on the list by its owner has a CONFIRM_TIME too: that alone is nobody's act. In one
        // step both are the same.
        if (!row.givenAt || row.confirmedAt <= row.givenAt)
            row.confirmedAt.reset();
        break;
    case MarketingTool::Brevo:
        // ADDED_TIME is when somebody came on the list, by whatever way; it is their act where they opted in.
        if (!tool_list_words::isYes(cells[OptIn]) && !tool_list_words::isYes(cells[DoubleOptIn]))
            row.givenAt.reset();
        break;
    case MarketingTool::HubSpot:
        // So is the day on which a contact was made.
        if (!tool_list_words::isConsent(cells[LegalBasis]))
            row.givenAt.reset();
        break;
    case MarketingTool::Listmonk:
        // And so is created_at, unless the address was confirmed.
        if (tool_list_words::standingOf(cells[Subscription]) != ToolStanding::Confirmed)
            row.givenAt.reset();
        break;
    case MarketingTool::General:
        break;
    }
}

ToolStanding ToolListFormat::standingOf(const Cells &cells, const ToolListRow &row) const
{
    switch (tool()) {
    case MarketingTool::Mailchimp:
        return mailchimpStanding(cells, row);
    case MarketingTool::Brevo:
        if (tool_list_words::isYes(cells[Barred]))
            return ToolStanding::Unsubscribed;
        return tool_list_words::isYes(cells[DoubleOptIn]) ? ToolStanding::Confirmed
                                                          : ToolStanding::Subscribed;
    case MarketingTool::HubSpot:
        return tool_list_words::isYes(cells[Barred]) ? ToolStanding::Unsubscribed : ToolStanding::Subscribed;
    case MarketingTool::Listmonk:
    case MarketingTool::General:
        break;
    }
    return statedStanding(cells, row);
}

ToolStanding ToolListFormat::mailchimpStanding(const Cells &cells, const ToolListRow &row) const
{
    if (m_standing)
        return *m_standing;
    // A time that cannot be read was written there all the same.
    if (!cells[EndedAt].isEmpty())
        return ToolStanding::Unsubscribed;
    if (!cells[BouncedAt].isEmpty())
        return ToolStanding::Bounced;
    return row.confirmedAt ? ToolStanding::Confirmed : ToolStanding::Subscribed;
}

ToolStanding ToolListFormat::statedStanding(const Cells &cells, const ToolListRow &row) const
{
    using enum ToolStanding;
    const ToolStanding status = tool_list_words::standingOf(cells[Status]);
    const ToolStanding subscription = tool_list_words::standingOf(cells[Subscription]);
    if (status == Unsubscribed || subscription == Unsubscribed || !cells[EndedAt].isEmpty() ||
        tool_list_words::isYes(cells[Barred]))
        return Unsubscribed;
    if (status == Bounced)
        return Bounced;
    if (cells.has(Subscription))
        return subscription;
    if (cells.has(Status) && status != Subscribed)
        return status;
    // Who is on a list that says nothing of standing is on it.
    return row.confirmedAt ? Confirmed : Subscribed;
}
