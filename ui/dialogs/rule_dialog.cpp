#include "ui/dialogs/rule_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/documents/retention_words.h"
#include "app/documents/rule_change_words.h"
#include "app/documents/rule_words.h"
#include "app/retention/rule_json.h"
#include "ui/dialogs/form_draft.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/pages/watched_job.h"
#include "ui/session/session.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/screen_fit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHash>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace {

/// The fields of the form in their order, which is that of `m_fields`.
enum RuleField {
    IdField,
    SubjectNlField,
    SubjectEnField,
    KindField,
    KindsField,
    CategoriesField,
    StartsField,
    AlignField,
    DurationField,
    GraceField,
    ActionField,
    BasisField,
    WhyNlField,
    WhyEnField,
    ReasonField
};

QPlainTextEdit *sentenceField()
{
    auto *field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setFixedHeight(2 * field->fontMetrics().lineSpacing() + theme().px(16));
    return field;
}

QHBoxLayout *besideEachOther(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (QWidget *widget : widgets)
        row->addWidget(widget, 1, Qt::AlignTop);
    return row;
}

template <typename Value>
Value chosenIn(const QComboBox *box)
{
    return static_cast<Value>(box->currentData().toInt());
}

} // namespace

RuleDialog::RuleDialog(Session &session, const std::optional<RetentionRule> &rule, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_before(rule.value_or(RetentionRule{.inForce = false}))
    , m_isNew(!rule)
    , m_notice(new InlineBar)
    , m_id(new QLineEdit)
    , m_subjectNl(new QLineEdit)
    , m_subjectEn(new QLineEdit)
    , m_kind(new QComboBox)
    , m_kinds(new QWidget)
    , m_categories(new QWidget)
    , m_starts(new QWidget)
    , m_align(new QComboBox)
    , m_duration(new QLineEdit)
    , m_grace(new QLineEdit)
    , m_action(new QComboBox)
    , m_basis(new QLineEdit)
    , m_whyNl(sentenceField())
    , m_whyEn(sentenceField())
    , m_confirmed(new QCheckBox)
    , m_inForce(new QCheckBox)
    , m_reason(new QLineEdit)
    , m_effect(new PlainLabel)
    , m_kindBoxes(m_kinds, allContactKinds)
    , m_categoryBoxes(m_categories, allDataCategories)
    , m_startBoxes(m_starts, allRelationFactKinds)
    , m_preview(new QPushButton)
    , m_propose(new QPushButton)
    , m_cancel(new QPushButton)
    , m_previewAnswer([this](const auto &preview) { showPreview(preview); })
    , m_answer([this](const Result<RuleChange> &change) {
        m_propose->setEnabled(true);
        if (!change) {
            tellTrouble(change.error());
            return;
        }
        emit proposed(change->rule.id);
        accept();
    })
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (QWidget *field : {static_cast<QWidget *>(m_id), static_cast<QWidget *>(m_subjectNl),
             static_cast<QWidget *>(m_subjectEn), static_cast<QWidget *>(m_kind), m_kinds, m_categories,
             m_starts, static_cast<QWidget *>(m_align), static_cast<QWidget *>(m_duration),
             static_cast<QWidget *>(m_grace), static_cast<QWidget *>(m_action),
             static_cast<QWidget *>(m_basis), static_cast<QWidget *>(m_whyNl),
             static_cast<QWidget *>(m_whyEn), static_cast<QWidget *>(m_reason)})
        m_fields.append(new FormField(field));
    for (const auto kind : {RetentionRuleKind::Obligation, RetentionRuleKind::Limit, RetentionRuleKind::Need})
        m_kind->addItem({}, static_cast<int>(kind));
    for (const auto align : {RetentionAlign::None, RetentionAlign::EndOfMonth,
             RetentionAlign::EndOfCalendarYear, RetentionAlign::EndOfFinancialYear})
        m_align->addItem({}, static_cast<int>(align));
    for (const auto action : {RetentionAction::Erase, RetentionAction::Anonymise, RetentionAction::Review})
        m_action->addItem({}, static_cast<int>(action));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(makeForm());
    setVariant(m_propose, ButtonVariant::Primary);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_preview);
    verbs->addStretch(1);
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_propose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(scroll, 1);
    column->addWidget(m_effect);
    column->addLayout(verbs);
    m_notice->clear();
    m_effect->setWordWrap(true);
    m_effect->hide();
    m_propose->setDefault(true);
    fitToScreen(this, {theme().px(760), theme().px(680)});
    connect(m_preview, &QPushButton::clicked, this, &RuleDialog::look);
    connect(m_propose, &QPushButton::clicked, this, &RuleDialog::propose);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (QWidget *boxes : {m_kinds, m_categories, m_starts})
        boxes->installEventFilter(this);
    fill();
    retranslate();
    const QString form = QStringLiteral("rule");
    new FormDraft(this, session, rule ? Draft::formOf(form, rule->id) : form, {}, m_notice);
}

RuleDialog::~RuleDialog()
{
    m_stop.stop();
}

QWidget *RuleDialog::makeForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, theme().px(8), 0);
    column->setSpacing(12);
    column->addLayout(besideEachOther({m_fields[IdField], m_fields[KindField]}));
    column->addLayout(besideEachOther({m_fields[SubjectNlField], m_fields[SubjectEnField]}));
    column->addWidget(m_fields[KindsField]);
    column->addWidget(m_fields[CategoriesField]);
    column->addLayout(besideEachOther({m_fields[DurationField], m_fields[AlignField]}));
    column->addWidget(m_fields[StartsField]);
    column->addLayout(besideEachOther({m_fields[ActionField], m_fields[GraceField]}));
    column->addWidget(m_fields[BasisField]);
    column->addLayout(besideEachOther({m_fields[WhyNlField], m_fields[WhyEnField]}));
    column->addWidget(m_confirmed);
    column->addWidget(m_inForce);
    column->addWidget(m_fields[ReasonField]);
    column->addStretch(1);
    return form;
}

void RuleDialog::fill()
{
    m_id->setText(m_before.id);
    m_id->setReadOnly(!m_isNew);
    m_subjectNl->setText(m_before.subject.nl);
    m_subjectEn->setText(m_before.subject.en);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_before.kind)));
    m_align->setCurrentIndex(m_align->findData(static_cast<int>(m_before.align)));
    m_action->setCurrentIndex(m_action->findData(static_cast<int>(m_before.action)));
    m_kindBoxes.setChosen(m_before.contactKinds);
    m_categoryBoxes.setChosen(m_before.categories);
    m_startBoxes.setChosen(m_before.triggers);
    m_duration->setText(m_before.duration ? m_before.duration->toText() : QString());
    m_grace->setText(m_before.grace.toText());
    m_basis->setText(m_before.basis);
    for (QLineEdit *field : {m_subjectNl, m_subjectEn, m_basis})
        field->setCursorPosition(0); // a long one shows how it begins
    m_whyNl->setPlainText(m_before.rationale.nl);
    m_whyEn->setPlainText(m_before.rationale.en);
    m_confirmed->setChecked(m_before.confirmed);
    m_inForce->setChecked(m_isNew || m_before.inForce);
}

void RuleDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

/// Boxes that flow need as many lines as their width asks for, and none of them may be cut off.
bool RuleDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        for (QWidget *boxes : {m_kinds, m_categories, m_starts}) {
            if (watched == boxes)
                boxes->setMinimumHeight(boxes->layout()->heightForWidth(boxes->width()));
        }
    }
    return QDialog::eventFilter(watched, event);
}

void RuleDialog::retranslateChoices()
{
    m_kindBoxes.setWords(kindsWord);
    m_categoryBoxes.setWords(categoryWord);
    m_startBoxes.setWords(factWord);
    for (int row = 0; row < m_kind->count(); ++row)
        m_kind->setItemText(
            row, kindOfRule({.kind = static_cast<RetentionRuleKind>(m_kind->itemData(row).toInt())}));
    const QStringList aligns = {tr("the day itself"), tr("the end of the month"),
        tr("the end of the calendar year"), tr("the end of the financial year")};
    for (int row = 0; row < m_align->count(); ++row)
        m_align->setItemText(row, aligns[row]);
    const QStringList actions = {
        tr("Propose to erase"), tr("Propose to make anonymous"), tr("Look at it again")};
    for (int row = 0; row < m_action->count(); ++row)
        m_action->setItemText(row, actions[row]);
}

void RuleDialog::retranslate()
{
    setWindowTitle(m_isNew ? tr("New retention rule") : tr("Change rule %1").arg(m_before.id));
    const std::pair<RuleField, QString> labels[] = {{IdField, tr("Name of the rule")},
        {SubjectNlField, tr("What is kept, in Dutch")}, {SubjectEnField, tr("What is kept, in English")},
        {KindField, tr("Kind of rule")}, {KindsField, tr("Of whom")}, {CategoriesField, tr("Which data")},
        {StartsField, tr("Counts from the latest of")}, {AlignField, tr("Counted from")},
        {DurationField, tr("Term")}, {GraceField, tr("Grace")}, {ActionField, tr("After the term")},
        {BasisField, tr("Statute or guidance")}, {WhyNlField, tr("Why, in Dutch")},
        {WhyEnField, tr("Why, in English")}, {ReasonField, tr("Why this change")}};
    for (const auto &[field, label] : labels)
        m_fields[field]->setLabel(label);
    m_fields[IdField]->setHelp(m_isNew ? tr("Capitals, digits and hyphens, such as OWN-01.") : QString());
    m_fields[DurationField]->setHelp(tr("P7Y, P3M, P4W or P90D; empty is until the start moment itself."));
    m_fields[GraceField]->setHelp(tr("How long the proposal to act is put off, such as P30D."));
    m_fields[BasisField]->setHelp(tr("A duty or a limit must have one."));
    m_fields[StartsField]->setHelp(m_before.unrecorded
            ? tr("Nothing in this program records: %1. Choose another start moment to switch the rule on.")
                  .arg(ruleWord(m_before.unrecorded->words))
            : QString());
    m_confirmed->setText(tr("The term was checked against its source"));
    m_inForce->setText(tr("The rule counts"));
    m_preview->setText(tr("What it does"));
    m_propose->setText(tr("Propose"));
    m_cancel->setText(tr("Cancel"));
    retranslateChoices();
}

Result<RetentionRule> RuleDialog::written()
{
    const auto durationOf = [](const QLineEdit *line, RuleField field) -> Result<IsoDuration> {
        const auto read = ruleDuration(line->text().trimmed());
        const QString name = field == GraceField ? QStringLiteral("grace") : QStringLiteral("duration");
        return read
            ? Result<IsoDuration>(*read)
            : Error{Failure::Invalid, QStringLiteral("rule.duration"), {name, line->text().trimmed()}};
    };
    RetentionRule rule = m_before;
    rule.id = m_id->text().trimmed();
    rule.subject = {.nl = m_subjectNl->text().simplified(), .en = m_subjectEn->text().simplified()};
    rule.kind = chosenIn<RetentionRuleKind>(m_kind);
    rule.phase = rule.kind == RetentionRuleKind::Obligation ? RetentionPhase::RestrictedArchive
                                                            : RetentionPhase::Active;
    rule.align = chosenIn<RetentionAlign>(m_align);
    rule.action = chosenIn<RetentionAction>(m_action);
    rule.contactKinds = m_kindBoxes.chosen();
    rule.categories = m_categoryBoxes.chosen();
    rule.triggers = m_startBoxes.chosen();
    if (!rule.triggers.isEmpty())
        rule.unrecorded.reset();
    const auto grace = durationOf(m_grace, GraceField);
    if (!grace)
        return grace.error();
    rule.grace = *grace;
    rule.duration.reset();
    if (!m_duration->text().trimmed().isEmpty()) {
        const auto duration = durationOf(m_duration, DurationField);
        if (!duration)
            return duration.error();
        rule.duration = *duration;
    }
    rule.basis = m_basis->text().simplified();
    rule.rationale = {.nl = m_whyNl->toPlainText().simplified(), .en = m_whyEn->toPlainText().simplified()};
    rule.confirmed = m_confirmed->isChecked();
    rule.inForce = m_inForce->isChecked();
    return rule;
}

void RuleDialog::look()
{
    const auto rule = written();
    if (!rule) {
        tellTrouble(rule.error());
        return;
    }
    m_notice->clear();
    m_stop.stop();
    m_stop = {};
    m_preview->setEnabled(false);
    m_effect->setText(tr("The file is being looked through."));
    m_effect->show();
    const auto future = m_session.services().retention().previewRule(m_session.permit(), *rule, m_stop);
    m_previewAnswer.expect(future);
    emit jobStarted(watchedJob(
        future, m_stop, m_session.shared(), [] { return tr("What a rule would do"); },
        [] { return tr("If you stop it, nothing is changed."); }));
}

void RuleDialog::showPreview(const Result<RulePreview> &preview)
{
    m_preview->setEnabled(true);
    m_effect->setVisible(bool(preview));
    if (preview)
        m_effect->setText(previewLines(*preview).join(QLatin1Char('\n')));
    else
        tellTrouble(preview.error());
}

void RuleDialog::propose()
{
    m_notice->clear();
    m_fields[ReasonField]->clearError();
    if (m_reason->text().trimmed().isEmpty()) {
        m_fields[ReasonField]->setError(tr("Say why the rule is changed; that is kept with the version."));
        m_reason->setFocus();
        return;
    }
    const auto rule = written();
    if (!rule) {
        tellTrouble(rule.error());
        return;
    }
    RuleWish wish{.rule = *rule, .reason = m_reason->text().simplified()};
    if (!m_isNew)
        wish.baseVersion = m_before.version;
    m_propose->setEnabled(false);
    m_answer.expect(m_session.services().retention().proposeRule(m_session.permit(), wish));
}

/// At the field that it is about, where it names one.
void RuleDialog::tellTrouble(const Error &error)
{
    static const QHash<QString, RuleField> fields = {{QStringLiteral("id"), IdField},
        {QStringLiteral("subject"), SubjectNlField}, {QStringLiteral("basis"), BasisField},
        {QStringLiteral("rationale"), WhyNlField}, {QStringLiteral("contactKinds"), KindsField},
        {QStringLiteral("categories"), CategoriesField}, {QStringLiteral("trigger"), StartsField},
        {QStringLiteral("duration"), DurationField}, {QStringLiteral("grace"), GraceField}};
    for (FormField *field : std::as_const(m_fields))
        field->clearError();
    const QString name = error.place.value(0).section(QLatin1Char('.'), -1);
    if (error.failure == Failure::Invalid && fields.contains(name)) {
        FormField *field = m_fields[fields.value(name)];
        field->setSaying(errorWords(error));
        field->field()->setFocus();
        return;
    }
    m_notice->tell(Tone::Danger, errorWords(error));
}
