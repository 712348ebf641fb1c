#pragma once

#include "app/base/result.h"
#include "app/tool_lists/tool_list_row.h"

#include <QHash>
#include <QStringList>
#include <QTimeZone>

#include <optional>

/// Whose list it is. The numbers are stored.
enum class MarketingTool { General = 1, Mailchimp = 2, Brevo = 3, HubSpot = 4, Listmonk = 5 };

/// "mailchimp": the stable word; "general" for a list of no tool that is known.
QString keyOf(MarketingTool tool);

/// What the columns of a tool's list are. Which ones are read of which tool, and what they mean, stands in
/// the source beside their names.
class ToolListFormat final
{
public:
    /// What a column says.
    enum class Column {
        Email,
        Status,
        Subscription, ///< of one list, where the tool keeps that apart
        GivenAt,
        ConfirmedAt,
        EndedAt,
        BouncedAt,
        Ip,
        ConfirmIp,
        Form,
        Statement,
        OptIn,
        DoubleOptIn,
        Barred, ///< yes: is not mailed
        LegalBasis,
        Attributes ///< a JSON object
    };

    /// How a list is read: as which tool's, and where each of what is read stands, counted from 0.
    struct Layout
    {
        MarketingTool tool = MarketingTool::General;
        QHash<Column, int> columns = {};

        friend bool operator==(const Layout &, const Layout &) = default;
    };
    /// What the names of the columns say, of whichever tool or of this one.
    static Layout layoutOf(const QStringList &headers);
    static Layout layoutOf(const QStringList &headers, MarketingTool tool);

    /// As the names of the columns say, or as somebody corrected it; a tool that writes a file per standing
    /// is known by the file's name as well. Invalid "tool-list.no-email" where no column holds addresses.
    static Result<ToolListFormat> recognise(
        const QStringList &headers, const QString &fileName, const std::optional<Layout> &layout = {});

    MarketingTool tool() const { return m_layout.tool; }
    /// The tool's own name for the column of addresses.
    QString emailHeader() const { return m_headers.value(m_layout.columns.value(Column::Email)); }

    /// `cells` as they stand, without a guarding apostrophe. What is wrong with the row is in its complaints.
    ToolListRow read(const QStringList &cells, qint64 line) const;

private:
    struct Cells;

    QString headerOf(Column column) const { return m_headers.value(m_layout.columns.value(column, -1)); }
    void readMoments(const Cells &cells, ToolListRow &row) const;
    std::optional<Instant> moment(const Cells &cells, Column column, ToolListRow &row) const;
    ToolStanding standingOf(const Cells &cells, const ToolListRow &row) const;
    ToolStanding mailchimpStanding(const Cells &cells, const ToolListRow &row) const;
    ToolStanding statedStanding(const Cells &cells, const ToolListRow &row) const;

    Layout m_layout;
    QStringList m_headers;
    /// Of all rows of the file, where its name says so.
    std::optional<ToolStanding> m_standing;
    QTimeZone m_zone;
};
