#include "ui/pages/mailing_reconciling.h"

#include "app/documents/error_sentence.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/models/reconciliation_ages_model.h"
#include "ui/pages/mailing_findings.h"
#include "ui/pages/mailing_putting_right.h"
#include "ui/pages/mailing_reconcile_work.h"
#include "ui/pages/tool_list_card.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace {

using ListColumn = ToolListFormat::Column;

/// What tells who is on the list and who left.
const QList<ListColumn> &standingColumns()
{
    static const QList<ListColumn> columns = {ListColumn::Status, ListColumn::Subscription,
        ListColumn::Barred, ListColumn::EndedAt, ListColumn::BouncedAt};
    return columns;
}

} // namespace

MailingReconciling::MailingReconciling(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_agesModel(new ReconciliationAgesModel(this))
    , m_ages(new Card)
    , m_agesTable(new QTableView)
    , m_noAges(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_question(new Card)
    , m_recipient(new QComboBox)
    , m_recipientField(new FormField(m_recipient))
    , m_purpose(new QComboBox)
    , m_purposeField(new FormField(m_purpose))
    , m_newRecipient(new QPushButton)
    , m_invitation(new EmptyNote(QStringLiteral("upload")))
    , m_list(new ToolListCard(standingColumns()))
    , m_notice(new InlineBar)
    , m_compare(new QPushButton)
    , m_stop(new QPushButton)
    , m_bar(new QProgressBar)
    , m_findings(new MailingFindings)
    , m_puttingRight(new MailingPuttingRight)
    , m_compareAction(new QAction(this))
    , m_inspectAnswer([this](const Result<ToolListInspection> &inspection) {
        m_invitation->hide();
        if (inspection)
            m_list->show(m_path, *inspection);
        else
            m_list->showTrouble(m_path, errorSentence(inspection.error()));
        updateVerbs();
        if (m_compare->isEnabled())
            m_compare->setFocus(); // the button that was pressed has gone
    })
    , m_agesAnswer([this](const auto &ages) { showAges(ages); })
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 8);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(buildAges());
    column->addWidget(buildQuestion());
    for (QWidget *card : std::initializer_list<QWidget *>{m_ages, m_question, m_puttingRight})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_findings, 1);
    column->addWidget(m_puttingRight);
    column->addStretch();
    m_notice->hide();
    connectParts();
    retranslate();
    updateVerbs();
}

QWidget *MailingReconciling::buildAges()
{
    dressTable(m_agesTable);
    m_agesTable->setModel(m_agesModel);
    m_agesTable->setItemDelegateForColumn(ReconciliationAgesModel::State, new PillDelegate(m_agesTable));
    m_agesTable->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_agesTable->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ReconciliationAgesModel::Purpose, QHeaderView::Stretch);
    m_noAges->setWordWrap(true);
    m_ages->body()->addWidget(m_agesTable);
    m_ages->body()->addWidget(m_noAges);
    m_agesTable->hide();
    return m_ages;
}

QWidget *MailingReconciling::buildQuestion()
{
    setVariant(m_compare, ButtonVariant::Primary);
    m_compare->setIcon(icon(u"eye", Ink::OnAccent));
    m_newRecipient->setIcon(icon(u"plus"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, ToolLists::steps);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->addWidget(m_recipientField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_purposeField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_newRecipient, 1, 0, Qt::AlignLeft);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(12);
    verbs->addWidget(m_compare);
    verbs->addWidget(m_stop);
    verbs->addWidget(m_bar, 1);
    verbs->addStretch();
    m_question->body()->addLayout(grid);
    m_question->body()->addWidget(m_invitation);
    m_question->body()->addWidget(m_list);
    m_question->body()->addLayout(verbs);
    m_stop->hide();
    m_bar->hide();
    return m_question;
}

void MailingReconciling::connectParts()
{
    connect(m_invitation, &EmptyNote::verbChosen, this, &MailingReconciling::chooseFile);
    connect(m_list, &ToolListCard::anotherWanted, this, &MailingReconciling::chooseFile);
    for (QComboBox *box : {m_recipient, m_purpose})
        connect(box, &QComboBox::currentIndexChanged, this, &MailingReconciling::forget);
    connect(m_list, &ToolListCard::changed, this, &MailingReconciling::forget);
    connect(m_newRecipient, &QPushButton::clicked, this, &MailingReconciling::recipientWanted);
    connect(m_compare, &QPushButton::clicked, this, &MailingReconciling::compare);
    connect(m_compareAction, &QAction::triggered, this, &MailingReconciling::compare);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_stopComparing.stop(); });
    connect(&m_comparing, &QFutureWatcherBase::progressValueChanged, m_bar, &QProgressBar::setValue);
    connect(&m_comparing, &QFutureWatcherBase::finished, this, &MailingReconciling::finishComparing);
    connect(m_findings, &MailingFindings::contactWanted, this, &MailingReconciling::contactWanted);
    connect(m_puttingRight, &MailingPuttingRight::wanted, this, &MailingReconciling::askWhere);
    connect(m_agesTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        const ReconciliationAge &age = m_agesModel->ageAt(index.row());
        choose(age.processor, age.purpose);
    });
}

void MailingReconciling::refresh()
{
    m_agesAnswer.expect(
        m_session.services().toolLists().reconciliationAges(m_session.permit(), m_session.filingSystem()));
    m_newRecipient->setVisible(m_session.permit().mayAnywhere(Operation::ConfigureProcessors));
    updateVerbs();
}

void MailingReconciling::tellTerm()
{
    m_ages->setSubtitle(m_dueAfterDays == 0
            ? QString()
            : tr("A list is due again after %Ln day(s).", nullptr, m_dueAfterDays));
}

void MailingReconciling::showAges(const Result<ReconciliationAges> &ages)
{
    if (!ages) {
        m_notice->tell(Tone::Danger, errorWords(ages.error()));
        return;
    }
    const Instant now = m_session.services().clock().now();
    const int before = m_agesTable->currentIndex().row();
    m_agesModel->setAges(*ages, now);
    const bool isAny = !ages->ages.isEmpty();
    m_agesTable->setVisible(isAny);
    m_noAges->setVisible(!isAny);
    constexpr int mostShown = 5;
    const int rows = std::min(m_agesModel->rowCount(), mostShown);
    m_agesTable->setFixedHeight(
        m_agesTable->horizontalHeader()->sizeHint().height() + rows * theme().rowHeight() + theme().px(4));
    if (isAny)
        m_agesTable->setCurrentIndex(
            m_agesModel->index(std::clamp(before, 0, m_agesModel->rowCount() - 1), 0));
    m_dueAfterDays = ages->dueAfterDays;
    tellTerm();
    emit dueKnown(int(ages->dueAt(now).size()));
}
