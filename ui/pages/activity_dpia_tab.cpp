#include "ui/pages/activity_dpia_tab.h"

#include "app/documents/accountability_words.h"
#include "app/documents/activity_words.h"
#include "app/documents/error_sentence.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/pages/contact_table.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace {

QComboBox *answerBox(const FormField *field)
{
    return qobject_cast<QComboBox *>(field->field());
}

} // namespace

ActivityDpiaTab::ActivityDpiaTab(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new PlainLabel)
    , m_criteriaTitle(new PlainLabel(TypeRole::Title3))
    , m_criteriaHint(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_questionsTitle(new PlainLabel(TypeRole::Title3))
    , m_outcomeTitle(new PlainLabel(TypeRole::Title3))
    , m_historyTitle(new PlainLabel(TypeRole::Title3))
    , m_needed(new QRadioButton)
    , m_notNeeded(new QRadioButton)
    , m_reason(new QPlainTextEdit)
    , m_reasonField(new FormField(m_reason))
    , m_save(new QPushButton)
    , m_history(new ContactTable)
{
    for (const DpiaCriterion criterion : allDpiaCriteria)
        m_criteria.append({criterion, new QCheckBox});
    for (const DpiaPrinciple principle : allDpiaPrinciples) {
        auto *box = new QComboBox;
        for (const DpiaAnswer answer : allDpiaAnswers)
            box->addItem(QString(), static_cast<int>(answer));
        m_questions.append({principle, new FormField(box)});
    }
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(makeForm());
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connectFields();
    retranslate();
}

QWidget *ActivityDpiaTab::makeForm()
{
    setVariant(m_save, ButtonVariant::Primary);
    m_reason->setTabChangesFocus(true);
    constexpr int lines = 4;
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * lines);
    m_history->setFitsRows(true);
    m_history->setWraps(true);
    m_history->setShares({3, 3, 2, 5});
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 8, theme().px(8), 8);
    column->setSpacing(10);
    for (PlainLabel *label : {m_sentence, m_criteriaHint})
        label->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(m_criteriaTitle);
    column->addWidget(m_criteriaHint);
    for (const auto &[criterion, box] : std::as_const(m_criteria))
        column->addWidget(box);
    column->addWidget(m_questionsTitle);
    for (const auto &[principle, field] : std::as_const(m_questions))
        column->addWidget(field);
    column->addWidget(m_outcomeTitle);
    column->addWidget(m_needed);
    column->addWidget(m_notNeeded);
    column->addWidget(m_reasonField);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch(1);
    verbs->addWidget(m_save);
    column->addLayout(verbs);
    column->addWidget(m_historyTitle);
    column->addWidget(m_history);
    column->addStretch(1);
    return inner;
}

void ActivityDpiaTab::connectFields()
{
    for (const auto &[criterion, box] : std::as_const(m_criteria))
        connect(box, &QCheckBox::clicked, this, [this] {
            (callsForDpia(typed().criteria) ? m_needed : m_notNeeded)->setChecked(true);
            follow();
        });
    connect(m_needed, &QRadioButton::toggled, this, &ActivityDpiaTab::follow);
    connect(m_save, &QPushButton::clicked, this, [this] { emit screened(typed()); });
}

DpiaScreening ActivityDpiaTab::typed() const
{
    DpiaScreening screening{.activity = m_standing.activity.id,
        .isNeeded = m_needed->isChecked(),
        .reason = m_needed->isChecked() ? QString() : m_reason->toPlainText()};
    for (const auto &[criterion, box] : m_criteria) {
        if (box->isChecked())
            screening.criteria = screening.criteria.with(criterion);
    }
    for (const auto &[principle, field] : m_questions)
        screening.answers.insert(principle, static_cast<DpiaAnswer>(answerBox(field)->currentData().toInt()));
    return screening;
}

void ActivityDpiaTab::fill(const DpiaScreening &screening)
{
    for (const auto &[criterion, box] : std::as_const(m_criteria))
        box->setChecked(screening.criteria.contains(criterion));
    for (const auto &[principle, field] : std::as_const(m_questions))
        answerBox(field)->setCurrentIndex(
            answerBox(field)->findData(static_cast<int>(screening.answer(principle))));
    (screening.isNeeded ? m_needed : m_notNeeded)->setChecked(true);
    m_reason->setPlainText(screening.reason);
    m_reasonField->clearError();
    follow();
}

/// A reason is asked for only where none is thought needed against the criteria.
void ActivityDpiaTab::follow()
{
    m_reasonField->setVisible(!m_needed->isChecked() && callsForDpia(typed().criteria));
}

void ActivityDpiaTab::setStanding(const ActivityStanding &standing)
{
    const bool isSame =
        m_standing.activity.id == standing.activity.id && m_standing.screenings == standing.screenings;
    m_standing = standing;
    if (!isSame) {
        const bool isAny = !standing.screenings.isEmpty();
        DpiaScreening suggested{.criteria = standing.suggested};
        suggested.isNeeded = callsForDpia(suggested.criteria);
        fill(isAny ? standing.screenings.first() : suggested);
    }
    m_sentence->setText(screeningSentence(
        standing.screenings.isEmpty() ? std::nullopt : std::optional(standing.screenings.first())));
    wordCriteria();
    fillHistory();
}

void ActivityDpiaTab::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (const auto &[criterion, box] : std::as_const(m_criteria))
        box->setEnabled(!readOnly);
    for (const auto &[principle, field] : std::as_const(m_questions))
        field->field()->setEnabled(!readOnly);
    m_needed->setEnabled(!readOnly);
    m_notNeeded->setEnabled(!readOnly);
    m_reason->setReadOnly(readOnly);
    m_save->setVisible(!readOnly);
}

bool ActivityDpiaTab::showError(const Error &error)
{
    if (error.what != QLatin1String("activity.dpia-reason") &&
        !error.place.contains(QStringLiteral("reason")))
        return false;
    m_reasonField->setSaying(errorWords(error));
    m_reason->setFocus();
    return true;
}

void ActivityDpiaTab::fillHistory()
{
    m_history->clearRows();
    for (const DpiaScreening &screening : std::as_const(m_standing.screenings))
        m_history->addRow({accountabilityMoment(screening.screenedAt), screening.screenedByName,
            tr("%1 of 9").arg(countOf(screening.criteria)),
            screening.isNeeded               ? tr("Needed")
                : screening.reason.isEmpty() ? tr("Not needed")
                                             : tr("Not needed: %1").arg(screening.reason)});
    m_history->setVisible(!m_standing.screenings.isEmpty());
    m_historyTitle->setVisible(!m_standing.screenings.isEmpty());
}

void ActivityDpiaTab::wordCriteria()
{
    QStringList suggested;
    for (const auto &[criterion, box] : std::as_const(m_criteria)) {
        box->setText(dpiaCriterionWord(criterion));
        if (m_standing.suggested.contains(criterion))
            suggested.append(QString::number(static_cast<int>(criterion)));
    }
    const QString hint = tr("Tick what is met. From two on a DPIA is needed as a rule (art. 35 GDPR).");
    m_criteriaHint->setText(suggested.isEmpty()
            ? hint
            : tr("%1 What is known speaks for: %2.").arg(hint, suggested.join(QStringLiteral(", "))));
}

void ActivityDpiaTab::retranslate()
{
    m_criteriaTitle->setText(tr("The nine criteria (WP248)"));
    m_questionsTitle->setText(tr("Twelve questions of principle"));
    m_outcomeTitle->setText(tr("Outcome"));
    m_historyTitle->setText(tr("What was judged before"));
    m_needed->setText(tr("A DPIA is needed"));
    m_notNeeded->setText(tr("No DPIA is needed"));
    m_reasonField->setLabel(tr("Why not, in spite of the criteria"));
    m_save->setText(tr("Save the screening"));
    m_history->setAccessibleName(tr("What was judged before"));
    m_history->setHeads({tr("When"), tr("By"), tr("Criteria"), tr("Outcome")});
    for (const auto &[principle, field] : std::as_const(m_questions)) {
        field->setLabel(dpiaPrincipleQuestion(principle));
        for (int row = 0; row < answerBox(field)->count(); ++row)
            answerBox(field)->setItemText(
                row, dpiaAnswerWord(static_cast<DpiaAnswer>(answerBox(field)->itemData(row).toInt())));
    }
    m_sentence->setText(screeningSentence(
        m_standing.screenings.isEmpty() ? std::nullopt : std::optional(m_standing.screenings.first())));
    wordCriteria();
    fillHistory();
}
