#include "ui/pages/agreement_clauses_view.h"

#include "app/agreements/agreements.h"
#include "app/documents/agreement_words.h"
#include "app/drafts/draft.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/pages/agreement_papers.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/record_fields.h"
#include "ui/session/session.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QSignalBlocker>

AgreementClausesView::AgreementClausesView(Session &session, AgreementPapers &papers, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_papers(papers)
    , m_table(new ContactTable)
    , m_name(new PlainLabel(TypeRole::Title3))
    , m_need(new PlainLabel)
    , m_before(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_form(new RecordFields)
    , m_record(new QPushButton)
    , m_language(new QComboBox)
    , m_pdf(new QPushButton(icon(u"file-type-pdf"), QString()))
    , m_html(new QPushButton(icon(u"globe"), QString()))
    , m_reviewAnswer([this](const Result<AgreementVerdict> &verdict) {
        if (!verdict) {
            tell(verdict.error());
            return;
        }
        m_form->stopTyping();
        emit saved();
    })
{
    constexpr int mostNumber = 99999;
    m_table->setFitsRows(true);
    m_table->setWraps(true);
    m_table->setShares({6, 2, 5, 3});
    QList<QVariant> states;
    for (const ClauseState state : allClauseStates)
        states.append(static_cast<int>(state));
    m_form->addChoice(QStringLiteral("state"), states);
    m_form->addNumber(QStringLiteral("page"), mostNumber);
    m_form->addNumber(QStringLiteral("hours"), mostNumber);
    m_form->addNumber(QStringLiteral("days"), mostNumber);
    m_form->addText(QStringLiteral("quotation"));
    m_form->addLine(QStringLiteral("agreed"));
    for (PlainLabel *label : {m_need, m_before})
        label->setWordWrap(true);
    setVariant(m_record, ButtonVariant::Primary);
    for (const QLocale::Language language : {QLocale::Dutch, QLocale::English})
        m_language->addItem(QString(), static_cast<int>(language));
    auto *verbs = new FlowLayout;
    for (QWidget *each :
        {static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_pdf), static_cast<QWidget *>(m_html)})
        verbs->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(10);
    column->addLayout(verbs);
    for (QWidget *each :
        {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_need),
            static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_form)})
        column->addWidget(each);
    column->addWidget(m_record, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_table, &ContactTable::currentNumberChanged, this, &AgreementClausesView::fillForm);
    connect(
        m_table, &ContactTable::rowActivated, this, [this] { m_form->focusField(QStringLiteral("state")); });
    connect(m_record, &QPushButton::clicked, this, &AgreementClausesView::record);
    const auto letter = [this](AgreementPapers::Format format) {
        m_papers.saveGapLetter(
            m_file, static_cast<QLocale::Language>(m_language->currentData().toInt()), format);
    };
    connect(m_pdf, &QPushButton::clicked, this, [letter] { letter(AgreementPapers::Format::Pdf); });
    connect(m_html, &QPushButton::clicked, this, [letter] { letter(AgreementPapers::Format::Html); });
    retranslate();
}

AgreementClause AgreementClausesView::clause() const
{
    return static_cast<AgreementClause>(std::max(qint64{1}, m_table->currentNumber()));
}

void AgreementClausesView::show(const AgreementFile &file)
{
    m_file = file;
    fillTable();
    fillForm();
}

void AgreementClausesView::fillTable()
{
    QSignalBlocker quiet(m_table);
    m_table->clearRows();
    for (const AgreementClause each : agreement_clauses::all()) {
        const ClauseReview *review = reviewOf(m_file.reviews, each);
        const QString mark = clauseMarkWord(each);
        const QString code = agreement_clauses::groupOf(each) == ClauseGroup::Letter
            ? agreement_clauses::codeOf(each) + QStringLiteral(". ")
            : QString();
        m_table->addRow({(code + clauseWord(each) + u' ' + mark).trimmed(),
                            clauseStateWord(review ? std::optional(review->state) : std::nullopt),
                            review ? clauseFinding(*review) : QString(),
                            review ? tr("%1, %2").arg(review->reviewerName,
                                         agreementDay(review->reviewedAt.toLocal().date()))
                                   : QString()},
            static_cast<qint64>(each));
    }
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
}

QString AgreementClausesView::formName() const
{
    const Agreement &agreement = m_file.line.agreement;
    return Draft::formOf(QStringLiteral("agreement.clause"),
        QStringLiteral("%1/%2/%3")
            .arg(agreement.processor.number())
            .arg(agreement.id.number())
            .arg(static_cast<int>(clause())));
}

void AgreementClausesView::showReview()
{
    const ClauseReview *review = reviewOf(m_file.reviews, clause());
    const ClauseReview shown =
        review ? *review : ClauseReview{.clause = clause(), .state = ClauseState::Present};
    m_form->stopTyping();
    m_form->setChoice(QStringLiteral("state"), static_cast<int>(shown.state));
    m_form->setText(QStringLiteral("quotation"), shown.quotation);
    m_form->setNumber(QStringLiteral("page"), shown.page > 0 ? std::optional(shown.page) : std::nullopt);
    m_form->setNumber(QStringLiteral("hours"), shown.hours);
    m_form->setNumber(QStringLiteral("days"), shown.days);
    m_form->setText(QStringLiteral("agreed"), shown.agreed);
}

void AgreementClausesView::fillForm()
{
    m_name->setText(
        tr("%1: %2").arg(clauseGroupWord(agreement_clauses::groupOf(clause())), clauseWord(clause())));
    m_need->setText(clauseNeed(clause()));
    int times = 0;
    for (const ClauseReview &each : std::as_const(m_file.reviews))
        times += each.clause == clause() ? 1 : 0;
    m_before->setText(
        times == 0 ? tr("Nobody looked at this clause yet.") : tr("Looked at %n time(s).", nullptr, times));
    const bool mayKeep = m_session.permit().mayAnywhere(Operation::KeepRegisters);
    if (!m_form->isTyped(formName())) {
        showReview();
        if (mayKeep)
            m_form->keepTyping(m_session, formName());
    }
    m_form->setReadable(!mayKeep);
    m_record->setVisible(mayKeep);
    const bool hasGaps = !m_file.line.verdict.gaps.isEmpty();
    m_pdf->setEnabled(hasGaps);
    m_html->setEnabled(hasGaps);
}

void AgreementClausesView::record()
{
    const ClauseReview review{.clause = clause(),
        .state = static_cast<ClauseState>(m_form->choice(QStringLiteral("state")).toInt()),
        .quotation = m_form->text(QStringLiteral("quotation")),
        .page = m_form->number(QStringLiteral("page")).value_or(0),
        .hours = m_form->number(QStringLiteral("hours")),
        .days = m_form->number(QStringLiteral("days")),
        .agreed = m_form->text(QStringLiteral("agreed"))};
    m_reviewAnswer.expect(
        m_session.services().agreements().review(m_session.permit(), m_file.line.agreement.id, {review}));
}

/// A text is named after its clause: "a.quotation".
void AgreementClausesView::tell(const Error &error)
{
    Error here = error;
    for (QString &place : here.place)
        place = place.section(u'.', -1);
    if (!m_form->showError(here))
        emit failed(error);
}

void AgreementClausesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AgreementClausesView::retranslate()
{
    m_table->setAccessibleName(tr("The 28 clauses"));
    m_table->setHeads({tr("Clause"), tr("State"), tr("What was found"), tr("Reviewed by")});
    m_form->setLabel(QStringLiteral("state"), tr("How it was found"));
    QStringList states;
    for (const ClauseState state : allClauseStates)
        states.append(clauseStateWord(state));
    m_form->setWords(QStringLiteral("state"), states);
    m_form->setLabel(QStringLiteral("page"), tr("Page"));
    m_form->setLabel(QStringLiteral("hours"), tr("Hours agreed"));
    m_form->setLabel(QStringLiteral("days"), tr("Days agreed"));
    for (const char *key : {"page", "hours", "days"})
        m_form->setNoneWord(QLatin1String(key), tr("None"));
    m_form->setLabel(QStringLiteral("quotation"), tr("Words of the agreement"));
    m_form->setLabel(QStringLiteral("agreed"), tr("What else is concretely agreed"));
    m_record->setText(tr("Record this review"));
    m_language->setAccessibleName(tr("Language of the letter"));
    m_language->setItemText(0, tr("In Dutch"));
    m_language->setItemText(1, tr("In English"));
    m_pdf->setText(tr("Letter about the gaps as PDF…"));
    m_html->setText(tr("Letter about the gaps as HTML…"));
    if (m_file.line.agreement.id.isStored()) {
        fillTable();
        fillForm();
    }
}
