#include "ui/pages/request_proposal_card.h"

#include "app/documents/error_sentence.h"
#include "app/documents/figure_words.h"
#include "app/documents/refusal_words.h"
#include "app/requests/request_moves.h"
#include "app/requests/request_refusal.h"
#include "app/requests/request_rules.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/models/request_people.h"
#include "ui/models/request_proposal_model.h"
#include "ui/pages/request_correction_form.h"
#include "ui/pages/request_ground_form.h"
#include "ui/pages/request_keep_form.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

RequestProposalCard::RequestProposalCard(RequestPeople &people, QWidget *parent)
    : QWidget(parent)
    , m_people(people)
    , m_card(new Card)
    , m_stale(new InlineBar)
    , m_sentence(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_model(new RequestProposalModel(this))
    , m_table(new QTableView)
    , m_correction(new RequestCorrectionForm)
    , m_keep(new RequestKeepForm)
    , m_ground(new RequestGroundForm)
    , m_remove(new QPushButton)
    , m_propose(new QPushButton)
    , m_change(new QPushButton)
{
    m_sentence->setWordWrap(true);
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PillDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVariant(m_propose, ButtonVariant::Primary);
    m_propose->setIcon(icon(u"check", Ink::OnAccent));
    m_remove->setIcon(icon(u"minus"));
    m_change->setIcon(icon(u"pencil"));
    arrange();
    connect(m_correction, &RequestCorrectionForm::added, this, &RequestProposalCard::addCorrection);
    connect(m_keep, &RequestKeepForm::keepWanted, this,
        [this](DataCategory category, const QString &reason, ErasureException exception) {
            keep(category, false, reason, exception);
        });
    connect(m_keep, &RequestKeepForm::eraseWanted, this,
        [this](DataCategory category) { keep(category, true, {}); });
    connect(m_remove, &QPushButton::clicked, this, &RequestProposalCard::dropCorrection);
    connect(m_propose, &QPushButton::clicked, this, &RequestProposalCard::propose);
    connect(m_change, &QPushButton::clicked, this, [this] {
        m_changes = true;
        m_wish = m_file.proposal.value_or(Proposal());
        showState();
        askWhatIsMissing();
    });
    connect(&people, &RequestPeople::changed, this, [this] { m_sentence->setText(sentence()); });
    connect(&theme(), &Theme::changed, this, &RequestProposalCard::fitTable);
}

void RequestProposalCard::arrange()
{
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_propose);
    verbs->addWidget(m_change);
    verbs->addWidget(m_remove);
    verbs->addStretch(1);
    m_card->body()->addWidget(m_stale);
    m_card->body()->addWidget(m_sentence);
    m_card->body()->addWidget(m_table);
    m_card->body()->addWidget(m_correction);
    m_card->body()->addWidget(m_keep);
    m_card->body()->addWidget(m_ground);
    m_card->body()->addLayout(verbs);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
}

void RequestProposalCard::setFile(const RequestFile &file, bool mayHandle)
{
    const bool isOther = file.request.id != m_file.request.id;
    if (isOther || file.request.proposalDigest != m_file.request.proposalDigest ||
        file.request.stage != m_file.request.stage) {
        m_wish = {};
        m_hasDraft = false;
        m_changes = false;
        m_correction->clear();
    }
    if (isOther)
        m_correction->setPerson({});
    m_file = file;
    m_ground->setFile(file);
    m_mayHandle = mayHandle;
    retranslate();
    askWhatIsMissing();
}

void RequestProposalCard::askWhatIsMissing()
{
    if (wantsDraft())
        emit draftWanted();
    if (isEditing() && !isErasure())
        emit personWanted();
}

void RequestProposalCard::setPerson(const ContactFile &person)
{
    m_correction->setPerson(person);
}

bool RequestProposalCard::isEditing() const
{
    const bool isByHand = !isErasure() && m_file.request.type != Request::Type::Rectification;
    if (!m_mayHandle || isByHand || !m_file.request.contact.isStored())
        return false;
    const Request &request = m_file.request;
    const bool isToBeMade = request.stage == Request::Stage::IdentityConfirmed ||
        (request.stage == Request::Stage::Assessed && !request_refusal::isRefusal(request.outcome));
    return isToBeMade || m_changes;
}

bool RequestProposalCard::mayChange() const
{
    const Request::Stage stage = m_file.request.stage;
    return m_mayHandle && m_file.proposal && m_file.request.identityAt &&
        stageAfter(stage, RequestMove::LayPlan);
}

bool RequestProposalCard::wantsDraft() const
{
    return isEditing() && isErasure() && !m_hasDraft;
}

void RequestProposalCard::setDraft(const Proposal &draft)
{
    m_draft = draft;
    m_hasDraft = true;
    const Proposal wish = std::exchange(m_wish, draft);
    for (const Proposal::CategoryPlan &row : wish.plan) {
        if (!row.erase && !draft.keeps(row.category))
            keep(row.category, false, row.reason, row.exception);
    }
    showState();
}

void RequestProposalCard::addCorrection(
    const QString &field, const QString &value, std::optional<qint64> item)
{
    const auto same = std::find_if(
        m_wish.corrections.begin(), m_wish.corrections.end(), [&](const Proposal::Correction &row) {
            return row.field == field && (!item || !row.item || row.item == item);
        });
    if (same == m_wish.corrections.end())
        m_wish.corrections.append({field, {}, value, item});
    else
        *same = {field, {}, value, item ? item : same->item};
    showState();
}

void RequestProposalCard::dropCorrection()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_wish.corrections.size())
        return;
    m_wish.corrections.removeAt(row);
    showState();
}

void RequestProposalCard::keep(
    DataCategory category, bool erase, const QString &reason, std::optional<ErasureException> exception)
{
    for (Proposal::CategoryPlan &row : m_wish.plan) {
        if (row.category == category)
            row = {.category = category,
                .erase = erase,
                .reason = reason,
                .exception = exception,
                .records = row.records};
    }
    showState();
}

void RequestProposalCard::propose()
{
    // A value that was typed but not added is meant as well.
    if (!isErasure() && !m_correction->pendingValue().isEmpty())
        addCorrection(m_correction->fieldCode(), m_correction->pendingValue(), m_correction->item());
    Proposal wish = m_wish;
    if (isErasure())
        m_ground->complete(wish);
    emit proposeWanted(wish);
}

void RequestProposalCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestProposalCard::retranslate()
{
    m_card->setTitle(tr("Proposal"));
    m_table->setAccessibleName(tr("What is proposed"));
    m_propose->setText(tr("Propose"));
    m_change->setText(tr("Change the proposal"));
    m_remove->setText(tr("Take out the chosen field"));
    m_model->retranslate();
    showState();
}

QString RequestProposalCard::sentence() const
{
    const Request &request = m_file.request;
    if (stageAfter(request.stage, RequestMove::ConfirmIdentity) && !request.identityAt)
        return tr("Establish first who is asking; then the proposal is drawn up here.");
    if (m_file.proposal && m_file.proposal->refuses() && !isEditing())
        return tr("It is proposed to refuse this request; why stands below.");
    if (!isErasure() && request.type != Request::Type::Rectification)
        return errorSentence({Failure::Refused, QStringLiteral("request.type-by-hand")});
    if (isEditing())
        return isErasure() ? tr("What the law or a hold keeps is marked. You may keep more, with a reason.")
                           : tr("Say which fields must be corrected, and to what.");
    if (!request.preparedAt)
        return tr("No proposal has been made yet.");
    const QString prepared = tr("Prepared by %1 on %2")
                                 .arg(m_people.memberName(request.preparedBy),
                                     QLocale().toString(request.preparedAt->toLocal(), QLocale::ShortFormat));
    if (!m_file.proposal || !m_file.proposal->ground)
        return withFigures(prepared);
    const ErasureGround ground = *m_file.proposal->ground;
    return withFigures(
        tr("%1. Ground: %2 (%3)").arg(prepared, groundWord(ground), pointArticle(keyOf(ground))));
}

QString RequestProposalCard::withFigures(const QString &said) const
{
    QStringList lines{said};
    for (const AnonymousFate &fate : m_file.figures)
        lines.append(figureForecast(fate));
    return lines.join(QLatin1Char('\n'));
}

void RequestProposalCard::showState()
{
    const bool edits = isEditing();
    m_ground->setVisible(edits && isErasure() && m_hasDraft);
    const Proposal shown = edits ? m_wish : m_file.proposal.value_or(Proposal());
    m_model->setProposal(
        isErasure() ? RequestProposalModel::Kind::Erasure : RequestProposalModel::Kind::Correction, shown);
    m_table->setVisible(m_model->rowCount() > 0);
    // What stands there now is filled in when it is proposed.
    m_table->setColumnHidden(RequestProposalModel::Before, edits && !isErasure());
    if (m_file.planStale && !edits)
        m_stale->tell(Tone::Warn, [error = *m_file.planStale] { return errorSentence(error); });
    else
        m_stale->clear();
    m_sentence->setText(sentence());
    m_correction->setVisible(edits && !isErasure());
    m_keep->setPlans(m_draft, m_wish);
    m_keep->setVisible(edits && isErasure() && m_hasDraft);
    m_remove->setVisible(edits && !isErasure() && m_model->rowCount() > 0);
    m_propose->setVisible(edits);
    m_propose->setEnabled(!wantsDraft());
    m_change->setVisible(!edits && mayChange());
    fitTable();
    // After an erasure the plan itself is gone; the result tells what became of it.
    const bool isUndone = m_file.request.isOpen() && !m_file.request.executedAt;
    const Request::Type type = m_file.request.type;
    // What restricts, stops or frees has a card of its own.
    const bool isElsewhere =
        !isErasure() && type != Request::Type::Rectification && !request_rules::isByHand(type);
    setVisible(!isElsewhere && (isUndone || m_file.proposal.has_value()));
}

void RequestProposalCard::fitTable()
{
    m_table->resizeColumnsToContents();
    const int rows = m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows + theme().px(4));
}
