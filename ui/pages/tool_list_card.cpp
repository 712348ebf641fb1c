#include "ui/pages/tool_list_card.h"

#include "app/documents/tool_list_sentence.h"
#include "app/tool_lists/tool_list_words.h"
#include "ui/look/curtain.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/tab_order.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace {

constexpr int columnsBeside = 3;
constexpr qsizetype longestExample = 30;
constexpr std::array allTools = {MarketingTool::Mailchimp, MarketingTool::Brevo, MarketingTool::HubSpot,
    MarketingTool::Listmonk, MarketingTool::General};

} // namespace

ToolListCard::ToolListCard(const QList<Column> &kinds, QWidget *parent)
    : Card(parent)
    , m_kinds(kinds)
    , m_recognised(new PlainLabel)
    , m_tool(new QComboBox)
    , m_toolField(new FormField(m_tool))
    , m_grid(new QGridLayout)
    , m_columns(new QWidget)
    , m_another(new QPushButton)
    , m_trouble(new InlineBar)
{
    for (const MarketingTool tool : allTools)
        m_tool->addItem(QString(), static_cast<int>(tool));
    m_recognised->setWordWrap(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    for (int column = 0; column < columnsBeside; ++column)
        m_grid->setColumnStretch(column, 1);
    m_columns->setLayout(m_grid);
    m_grid->addWidget(m_toolField, 0, 0, Qt::AlignTop);
    addCornerWidget(m_another);
    body()->addWidget(m_trouble);
    body()->addWidget(m_recognised);
    body()->addWidget(m_columns);
    m_trouble->hide();
    connect(m_tool, &QComboBox::activated, this, &ToolListCard::takeTool);
    connect(m_another, &QPushButton::clicked, this, &ToolListCard::anotherWanted);
    retranslate();
    hide();
}

void ToolListCard::show(const QString &path, const ToolListInspection &inspection)
{
    m_path = path;
    m_inspection = inspection;
    m_layout = inspection.layout;
    m_trouble->clear();
    m_trouble->hide();
    m_columns->show();
    m_recognised->show();
    offerColumns();
    retranslate();
    setVisible(true);
}

void ToolListCard::showTrouble(const QString &path, const QString &trouble)
{
    clear();
    m_path = path;
    m_trouble->tell(Tone::Danger, trouble);
    m_trouble->show();
    m_columns->hide();
    m_recognised->hide();
    retranslate();
    setVisible(true);
}

void ToolListCard::clear()
{
    m_path.clear();
    m_inspection = {};
    m_layout = {};
    hide();
}

void ToolListCard::setBusy(bool busy)
{
    m_columns->setEnabled(!busy);
    m_another->setEnabled(!busy);
}

void ToolListCard::takeTool()
{
    m_layout = ToolListFormat::layoutOf(
        m_inspection.headers, static_cast<MarketingTool>(m_tool->currentData().toInt()));
    offerColumns();
    retranslate();
    emit changed();
}

void ToolListCard::offerColumns()
{
    qDeleteAll(m_fields);
    m_fields.clear();
    m_shownKinds.clear();
    for (const Column kind : tool_list_words::kindsOf(m_layout.tool)) {
        if (kind == Column::Email || m_kinds.contains(kind))
            m_shownKinds.append(kind);
    }
    int place = 1; // behind the tool
    for (const Column kind : std::as_const(m_shownKinds)) {
        auto *box = new QComboBox;
        box->setMinimumContentsLength(12);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        auto *field = new FormField(box);
        field->setRequired(kind == Column::Email);
        m_fields.append(field);
        m_grid->addWidget(field, place / columnsBeside, place % columnsBeside, Qt::AlignTop);
        fillColumn(kind, box);
        connect(box, &QComboBox::activated, this, [this, kind, box] { takeColumn(kind, box); });
        ++place;
    }
    tabAfter(m_tool, QList<QWidget *>(m_fields.begin(), m_fields.end()));
}

void ToolListCard::fillColumn(Column kind, QComboBox *box)
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(QString(), -1);
    for (int column = 0; column < m_inspection.headers.size(); ++column)
        box->addItem(visibleLine(m_inspection.headers.at(column)), column);
    box->setCurrentIndex(box->findData(m_layout.columns.value(kind, -1)));
}

void ToolListCard::takeColumn(Column kind, const QComboBox *box)
{
    const int column = box->currentData().toInt();
    if (m_layout.columns.value(kind, -1) == column)
        return;
    if (column < 0)
        m_layout.columns.remove(kind);
    else
        m_layout.columns.insert(kind, column);
    retranslate();
    emit changed();
}

QString ToolListCard::exampleOf(int column) const
{
    for (const QStringList &row : m_inspection.sample) {
        const QString cell = row.value(column).simplified();
        if (!cell.isEmpty())
            return veiled(visibleLine(
                cell.size() > longestExample ? cell.left(longestExample) + QStringLiteral("…") : cell));
    }
    return {};
}

void ToolListCard::retranslate()
{
    setTitle(m_path.isEmpty() ? QString() : visibleLine(QFileInfo(m_path).fileName()));
    m_another->setText(tr("Another file…"));
    m_toolField->setLabel(tr("List of"));
    for (int row = 0; row < m_tool->count(); ++row)
        m_tool->setItemText(
            row, marketingToolName(static_cast<MarketingTool>(m_tool->itemData(row).toInt())));
    m_tool->setCurrentIndex(m_tool->findData(static_cast<int>(m_layout.tool)));
    const MarketingTool recognised = m_inspection.layout.tool;
    m_recognised->setText(recognised == MarketingTool::General
            ? tr("Not recognised as the list of a tool that is known. Say what the columns are.")
            : tr("Recognised by its columns as a list of %1. Correct below what is read wrongly.")
                  .arg(marketingToolName(recognised)));
    for (int at = 0; at < m_fields.size(); ++at) {
        const Column kind = m_shownKinds.at(at);
        FormField *field = m_fields.at(at);
        auto *box = qobject_cast<QComboBox *>(field->field());
        box->setItemText(0, tr("None"));
        field->setLabel(toolColumnWord(kind));
        const QString example = exampleOf(m_layout.columns.value(kind, -1));
        field->setHelp(example.isEmpty() ? QString() : tr("For example %1").arg(example));
        const bool isMissing = kind == Column::Email && !isReadable();
        field->setError(isMissing ? tr("Choose the column with the addresses.") : QString());
    }
}
