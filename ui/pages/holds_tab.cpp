#include "ui/pages/holds_tab.h"

#include "app/documents/error_sentence.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/models/open_holds_model.h"
#include "ui/session/session.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/wrapping_header.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

HoldsTab::HoldsTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new OpenHoldsModel(this))
    , m_summary(new PlainLabel)
    , m_notice(new InlineBar)
    , m_which(new QComboBox)
    , m_whichField(new FormField(m_which))
    , m_reason(new QLineEdit)
    , m_reasonField(new FormField(m_reason))
    , m_faces(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new EmptyNote(QStringLiteral("pause")))
    , m_lock(new PlainLabel)
    , m_agree(new QPushButton(icon(u"check"), QString()))
    , m_refuse(new QPushButton(icon(u"ban"), QString()))
    , m_open(new QPushButton(icon(u"users"), QString()))
    , m_review(new QPushButton(icon(u"clipboard-check"), QString()))
    , m_holdsAnswer([this](const auto &holds) { showHolds(holds); })
    , m_agreeAnswer([this](const Outcome &outcome) { take(outcome, tr("You agreed to the hold")); })
    , m_refuseAnswer(
          [this](const Outcome &outcome) { take(outcome, tr("The hold ended, and the terms run on")); })
{
    m_which->addItem(QString(), static_cast<int>(HoldsInSight::Waiting));
    m_which->addItem(QString(), static_cast<int>(HoldsInSight::ToReview));
    arrange();
    connectVerbs();
    retranslate();
    updateVerbs();
}

void HoldsTab::arrange()
{
    m_table->setHorizontalHeader(new WrappingHeader(m_table));
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    // Why somebody is held is read in full on a small screen as well: what is long goes on below.
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setMinimumSectionSize(theme().rowHeight());
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *verbs = new FlowLayout;
    for (QPushButton *button : {m_agree, m_refuse, m_open, m_review})
        verbs->addWidget(button);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(16);
    fields->addWidget(m_whichField, 1, Qt::AlignTop);
    fields->addWidget(m_reasonField, 2, Qt::AlignTop);
    for (PlainLabel *label : {m_summary, m_lock})
        label->setWordWrap(true);
    m_faces->addWidget(m_table);
    m_faces->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_notice);
    column->addWidget(m_summary);
    column->addLayout(fields);
    column->addLayout(verbs);
    column->addWidget(m_faces, 1);
    column->addWidget(m_lock);
    m_notice->clear();
}

void HoldsTab::connectVerbs()
{
    connect(m_agree, &QPushButton::clicked, this, &HoldsTab::agree);
    connect(m_refuse, &QPushButton::clicked, this, &HoldsTab::refuse);
    connect(m_open, &QPushButton::clicked, this, &HoldsTab::openChosen);
    connect(m_review, &QPushButton::clicked, this, &HoldsTab::reviewAll);
    connect(m_table, &QTableView::activated, this, &HoldsTab::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HoldsTab::updateVerbs);
    connect(m_which, &QComboBox::currentIndexChanged, this, &HoldsTab::refresh);
    connect(m_reason, &QLineEdit::textEdited, m_reasonField, &FormField::clearError);
    connect(&m_session, &Session::filingSystemChanged, this, &HoldsTab::refresh);
}

HoldsInSight HoldsTab::inSight() const
{
    return static_cast<HoldsInSight>(m_which->currentData().toInt());
}

void HoldsTab::refresh()
{
    m_holdsAnswer.expect(
        m_session.services().retention().openHolds(m_session.permit(), m_session.filingSystem(), inSight()));
}

void HoldsTab::showHolds(const Result<QList<OpenHold>> &holds)
{
    if (holds)
        m_notice->clear();
    else
        m_notice->tell(Tone::Danger, errorWords(holds.error()));
    m_isKnown = bool(holds);
    m_model->setHolds(holds ? *holds : QList<OpenHold>(), m_session.today());
    m_faces->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    retranslate();
    updateVerbs();
}

const OpenHold *HoldsTab::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->holds().at(rows.first().row());
}

void HoldsTab::updateVerbs()
{
    const OpenHold *hold = chosen();
    const bool isFree = hold && !hold->locked;
    m_agree->setEnabled(isFree);
    m_refuse->setEnabled(isFree);
    m_reason->setEnabled(isFree);
    m_open->setEnabled(hold != nullptr);
    m_review->setVisible(inSight() == HoldsInSight::ToReview && m_session.may(Operation::DecideRequests));
    m_review->setEnabled(m_model->rowCount() > 0);
    m_lock->setText(hold && hold->locked ? errorSentence(*hold->locked) : QString());
    m_lock->setVisible(!m_lock->text().isEmpty());
}

void HoldsTab::agree()
{
    const OpenHold *hold = chosen();
    if (!hold)
        return;
    m_agreeAnswer.expect(m_session.services().retention().agreeToHold(
        m_session.permit(), m_session.filingSystem(), hold->held.hold.id));
}

void HoldsTab::refuse()
{
    const OpenHold *hold = chosen();
    if (!hold)
        return;
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonField->setSaying(errorWords({Failure::Invalid, QStringLiteral("hold.refusal-reason"), {}}));
        m_reason->setFocus();
        return;
    }
    m_refuseAnswer.expect(m_session.services().retention().refuseHold(
        m_session.permit(), m_session.filingSystem(), hold->held.hold.id, m_reason->text()));
}

void HoldsTab::take(const Outcome &outcome, const QString &words)
{
    if (!outcome) {
        m_notice->tell(Tone::Danger, errorWords(outcome.error()));
        return;
    }
    m_reason->clear();
    emit told(words);
    refresh();
}

void HoldsTab::openChosen()
{
    if (const OpenHold *hold = chosen())
        emit recordWanted(QStringLiteral("contacts"), QVariant(hold->held.contact.number()));
}

void HoldsTab::reviewAll()
{
    QVariantList numbers;
    for (const OpenHold &hold : m_model->holds())
        numbers.append(hold.held.contact.number());
    emit recordWanted(QStringLiteral("reviews"), numbers);
}

void HoldsTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HoldsTab::retranslate()
{
    m_model->retranslate();
    const bool isWaiting = inSight() == HoldsInSight::Waiting;
    m_whichField->setLabel(tr("Show"));
    m_which->setItemText(0, tr("Waiting for agreement"));
    m_which->setItemText(1, tr("Review near or missed"));
    m_reasonField->setLabel(tr("Why you do not agree"));
    m_agree->setText(tr("Agree"));
    m_refuse->setText(tr("Do not agree"));
    m_open->setText(tr("Open contact"));
    m_review->setText(tr("Review these…"));
    m_table->setAccessibleName(isWaiting ? tr("Holds that wait for agreement") : tr("Holds to review"));
    m_summary->setText(isWaiting
            ? tr("A hold stops erasure from the moment it is set. Somebody else agrees to it, or ends it "
                 "with "
                 "a reason.")
            : tr("A hold is looked at again in a review session, from %n day(s) before the day of its review "
                 "on. After that day it holds nothing any more.",
                  nullptr, LegalHold::daysBeforeReview));
    if (!m_isKnown)
        m_empty->setSentence(tr("Looking for holds…"));
    else
        m_empty->setSentence(isWaiting ? tr("No hold waits for agreement.")
                                       : tr("No hold is to be reviewed in the coming days."));
    updateVerbs();
}
