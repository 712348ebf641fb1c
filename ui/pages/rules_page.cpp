#include "ui/pages/rules_page.h"

#include "app/changes/change_feed.h"
#include "app/documents/error_sentence.h"
#include "app/documents/rule_change_words.h"
#include "app/documents/rule_words.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/dialogs/rule_dialog.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/models/rules_model.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/master_detail.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/wrapping_header.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>

RulesPage::RulesPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new RulesModel(this))
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_new(new QPushButton)
    , m_newAction(new QAction(this))
    , m_all(new QCheckBox)
    , m_table(new QTableView)
    , m_name(new PlainLabel(TypeRole::Title2))
    , m_edit(new QPushButton)
    , m_notice(new InlineBar)
    , m_standing(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_kind(new PlainLabel)
    , m_counting(new PlainLabel)
    , m_coverage(new PlainLabel)
    , m_rationale(new PlainLabel)
    , m_waitingCard(nullptr)
    , m_waitingText(new PlainLabel)
    , m_previewText(new PlainLabel)
    , m_reason(new QLineEdit)
    , m_reasonField(new FormField(m_reason))
    , m_preview(new QPushButton)
    , m_approve(new QPushButton)
    , m_turnDown(new QPushButton)
    , m_versionsTitle(new PlainLabel(TypeRole::Title3))
    , m_versions(new ContactTable)
    , m_panes(nullptr)
    , m_rulesAnswer([this](const auto &rules) { showRules(rules); })
    , m_changesAnswer([this](const auto &changes) { showChanges(changes); })
    , m_previewAnswer([this](const auto &preview) { showPreview(preview); })
    , m_approveAnswer([this](const Outcome &outcome) { take(outcome, tr("The change is in force")); })
    , m_rejectAnswer([this](const Outcome &outcome) { take(outcome, tr("The change is put aside")); })
{
    m_panes = new MasterDetail(makeList(), makeDetail());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panes);
    connectVerbs();
    retranslate();
}

RulesPage::~RulesPage()
{
    m_stop.stop();
}

QWidget *RulesPage::makeList()
{
    m_table->setHorizontalHeader(new WrappingHeader(m_table));
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(RulesModel::Standing, new PillDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    for (const int section : {RulesModel::RuleId, RulesModel::Term, RulesModel::Standing})
        header->setSectionResizeMode(section, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RulesModel::Subject, QHeaderView::Stretch);
    // What is kept is told in up to three lines: the column is narrow beside the detail.
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setMinimumSectionSize(theme().rowHeight());
    m_table->verticalHeader()->setMaximumSectionSize(theme().px(68));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_new->setIcon(icon(u"plus"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 12, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_new);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(16, 14, 0, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_all);
    column->addWidget(m_table, 1);
    list->setFocusProxy(m_table); // the way back from a detail leads here
    return list;
}

Card *RulesPage::makeWaiting()
{
    auto *card = new Card;
    setVariant(m_approve, ButtonVariant::Primary);
    setVariant(m_turnDown, ButtonVariant::Destructive);
    for (PlainLabel *label : {m_waitingText, m_previewText})
        label->setWordWrap(true);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_preview);
    verbs->addStretch(1);
    verbs->addWidget(m_turnDown);
    verbs->addWidget(m_approve);
    card->body()->addWidget(m_waitingText);
    card->body()->addWidget(m_previewText);
    card->body()->addWidget(m_reasonField);
    card->body()->addLayout(verbs);
    return card;
}

QWidget *RulesPage::makeDetail()
{
    m_waitingCard = makeWaiting();
    m_name->setElides(true, 2);
    m_versions->setFitsRows(true);
    m_versions->setWraps(true);
    m_versions->setShares({2, 3, 8});
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, theme().px(8), 0);
    column->setSpacing(10);
    for (PlainLabel *label : {m_standing, m_kind, m_coverage, m_counting, m_rationale}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    }
    column->addWidget(m_waitingCard);
    column->addWidget(m_versionsTitle);
    column->addWidget(m_versions);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    auto *detail = new QWidget;
    auto *outer = new QVBoxLayout(detail);
    outer->setContentsMargins(20, 14, 20, 14);
    outer->setSpacing(12);
    outer->addLayout(head);
    outer->addWidget(m_notice);
    outer->addWidget(scroll, 1);
    m_notice->hide();
    return detail;
}

void RulesPage::connectVerbs()
{
    const auto showDetail = [this] { m_panes->setDetailShown(true); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesPage::choose);
    connect(m_table, &QTableView::clicked, this, showDetail);
    connect(m_table, &QTableView::activated, this, showDetail);
    connect(m_panes, &MasterDetail::backRequested, this, [this] { m_panes->setDetailShown(false); });
    connect(m_all, &QCheckBox::toggled, this, &RulesPage::fillList);
    connect(m_new, &QPushButton::clicked, this, [this] { openForm(true); });
    connect(m_newAction, &QAction::triggered, this, [this] { openForm(true); });
    connect(m_edit, &QPushButton::clicked, this, [this] { openForm(false); });
    connect(m_preview, &QPushButton::clicked, this, [this] { look(false); });
    connect(m_approve, &QPushButton::clicked, this, [this] { look(true); });
    connect(m_turnDown, &QPushButton::clicked, this, &RulesPage::turnDown);
    connect(m_reason, &QLineEdit::textChanged, m_reasonField, &FormField::clearError);
    connect(&m_session.feed(), &ChangeFeed::everythingChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void RulesPage::retranslate()
{
    m_title->setText(tr("Retention rules"));
    m_table->setAccessibleName(tr("Retention rules"));
    m_all->setText(tr("Also what is off"));
    m_new->setText(tr("New rule…"));
    m_newAction->setText(tr("New retention rule…"));
    m_edit->setText(tr("Change…"));
    m_waitingCard->setTitle(tr("A change waits for the privacy officer"));
    m_reasonField->setLabel(tr("Why"));
    m_reasonField->setHelp(tr("Needed to turn a change of somebody else down."));
    m_preview->setText(tr("What it does"));
    m_approve->setText(tr("Approve…"));
    m_turnDown->setText(tr("Turn down"));
    m_versionsTitle->setText(tr("Versions and changes"));
    m_versions->setAccessibleName(tr("Versions and changes"));
    m_versions->setHeads({tr("Version"), tr("Term"), tr("Who, when and why")});
    m_model->retranslate();
    fillDetail();
    fillChanges();
}

QList<QWidget *> RulesPage::panes()
{
    return {m_table, m_edit};
}

bool RulesPage::mayPropose() const
{
    return m_session.permit().mayAnywhere(Operation::GiveGrounds);
}

void RulesPage::refresh()
{
    m_rulesAnswer.expect(m_session.services().retention().rules(m_session.permit()));
    m_changesAnswer.expect(m_session.services().retention().ruleChanges(m_session.permit(), {}));
}

void RulesPage::openRecord(const QVariant &record)
{
    m_chosenId = record.toString();
    m_all->setChecked(true);
    m_panes->setDetailShown(true);
    refresh();
}

void RulesPage::showRules(const Result<QList<RetentionRule>> &rules)
{
    if (!rules) {
        m_notice->tell(Tone::Danger, errorWords(rules.error()));
        return;
    }
    m_rules = *rules;
    fillList();
}

void RulesPage::showChanges(const Result<QList<RuleChange>> &changes)
{
    if (!changes) {
        m_notice->tell(Tone::Danger, errorWords(changes.error()));
        return;
    }
    m_changes = *changes;
    fillList();
}

void RulesPage::fillList()
{
    QSet<QString> waits;
    QList<RetentionRule> shown;
    QList<RetentionRule> known = m_rules;
    for (const RuleChange &change : std::as_const(m_changes)) {
        if (change.state != RuleChange::State::Waiting)
            continue;
        waits.insert(change.rule.id);
        // A rule of our own is nowhere yet but in its proposal.
        if (!std::any_of(m_rules.cbegin(), m_rules.cend(),
                [&](const RetentionRule &rule) { return rule.id == change.rule.id; })) {
            known.append(change.rule);
            known.last().inForce = false;
        }
    }
    for (const RetentionRule &rule : std::as_const(known)) {
        if (rule.inForce || m_all->isChecked() || waits.contains(rule.id))
            shown.append(rule);
    }
    const QString id = m_chosenId;
    m_model->setRules(shown, waits);
    const int row = std::max(0, m_model->rowOf(id));
    m_table->setCurrentIndex(m_model->index(row, 0));
    fillDetail();
    fillChanges();
}

void RulesPage::choose(const QModelIndex &row)
{
    const QString id = row.isValid() ? m_model->rules().at(row.row()).id : QString();
    if (id == m_chosenId)
        return;
    m_chosenId = id;
    m_stop.stop();
    m_previewText->setText({});
    m_reason->clear();
    m_notice->clear();
    fillDetail();
    fillChanges();
}

std::optional<RetentionRule> RulesPage::chosen() const
{
    const int row = m_model->rowOf(m_chosenId);
    return row < 0 ? std::nullopt : std::optional(m_model->rules().at(row));
}

std::optional<RuleChange> RulesPage::waiting() const
{
    for (const RuleChange &change : m_changes) {
        if (change.rule.id == m_chosenId && change.state == RuleChange::State::Waiting)
            return change;
    }
    return std::nullopt;
}

void RulesPage::fillDetail()
{
    const auto rule = chosen();
    m_name->setText(rule ? ruleWord(rule->subject) : QString());
    m_standing->setText(!rule ? QString() : rule->inForce ? ruleIsOn() : whyRuleIsOff(*rule));
    m_kind->setText(rule ? kindOfRule(*rule) : QString());
    m_coverage->setText(rule ? coverageWords(*rule) : QString());
    m_counting->setText(rule ? countingSentence(*rule) : QString());
    m_rationale->setText(rule ? ruleWord(rule->rationale) : QString());
    updateVerbs();
}

void RulesPage::fillChanges()
{
    const auto change = waiting();
    m_waitingCard->setVisible(change.has_value());
    if (change)
        m_waitingText->setText(changeSentence(*change) + QLatin1Char('\n') + coverageWords(change->rule) +
            QLatin1Char('\n') + countingSentence(change->rule) + QLatin1Char('\n') +
            (change->rule.inForce ? ruleIsOn() : whyRuleIsOff(change->rule)));
    m_versions->clearRows();
    const auto rule = chosen();
    for (const RuleChange &each : std::as_const(m_changes)) {
        if (each.rule.id != m_chosenId)
            continue;
        m_versions->addRow({each.version > 0 ? QString::number(each.version) : QStringLiteral("–"),
            each.rule.duration ? durationWord(*each.rule.duration) : tr("Until then"), changeSentence(each)});
    }
    if (const auto brought = ruleAsBrought(m_chosenId))
        m_versions->addRow(
            {QStringLiteral("0"), brought->duration ? durationWord(*brought->duration) : tr("Until then"),
                tr("As the program brought it")});
    updateVerbs();
}

void RulesPage::updateVerbs()
{
    m_new->setVisible(mayPropose());
    m_newAction->setEnabled(mayPropose());
    m_edit->setVisible(mayPropose());
    m_edit->setEnabled(chosen().has_value() && !waiting());
    const bool decides = m_session.permit().mayAnywhere(Operation::ConfigureRetention);
    m_approve->setVisible(decides);
    const auto change = waiting();
    const bool isOwn = change && change->proposedBy == m_session.permit().staffRef();
    m_turnDown->setVisible(decides || isOwn);
    m_turnDown->setText(isOwn ? tr("Take back") : tr("Turn down"));
    for (QPushButton *button : {m_preview, m_approve, m_turnDown})
        button->setEnabled(!m_isLooking);
}

void RulesPage::openForm(bool isNew)
{
    const auto rule = chosen();
    if (!isNew && !rule)
        return;
    auto *form = new RuleDialog(m_session, isNew ? std::nullopt : rule, this);
    connect(form, &RuleDialog::jobStarted, this, &Page::jobStarted);
    connect(form, &RuleDialog::proposed, this, [this](const QString &id) {
        m_chosenId = id;
        emit noticeWanted({tr("Proposed; the privacy officer decides"), {}});
        refresh();
    });
    form->open();
}
