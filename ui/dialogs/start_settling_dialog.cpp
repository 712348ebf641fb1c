#include "ui/dialogs/start_settling_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/documents/retention_words.h"
#include "app/documents/rule_words.h"
#include "app/documents/start_words.h"
#include "app/retention/rule_book.h"
#include "ui/dialogs/start_settling_work.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/pages/watched_job.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/screen_fit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

StartSettlingDialog::StartSettlingDialog(
    Session &session, const QString &ruleId, const QList<Id<Contact>> &contacts, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_ruleId(ruleId)
    , m_contacts(contacts)
    , m_who(new PlainLabel)
    , m_notice(new InlineBar)
    , m_kind(new QComboBox)
    , m_on(new DateField)
    , m_reason(new QLineEdit)
    , m_kindField(new FormField(m_kind))
    , m_onField(new FormField(m_on))
    , m_reasonField(new FormField(m_reason))
    , m_effect(new PlainLabel)
    , m_look(new QPushButton)
    , m_settle(new QPushButton)
    , m_cancel(new QPushButton)
    , m_previewAnswer([this](const auto &preview) { showPreview(preview); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const RelationFactKind kind : kindsFor(ruleId))
        m_kind->addItem(QString(), static_cast<int>(kind));
    m_on->setToday([&session] { return session.today(); });
    // A second Enter must not close the form.
    m_cancel->setAutoDefault(false);
    arrange();
    connect(m_on, &DateField::problemChanged, m_onField, &FormField::setError);
    connect(m_on, &DateField::dateChanged, this, &StartSettlingDialog::forgetPreview);
    connect(m_on, &QLineEdit::textEdited, this, &StartSettlingDialog::forgetPreview);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StartSettlingDialog::forgetPreview);
    connect(m_reason, &QLineEdit::textEdited, m_reasonField, &FormField::clearError);
    connect(m_look, &QPushButton::clicked, this, &StartSettlingDialog::look);
    connect(m_settle, &QPushButton::clicked, this, &StartSettlingDialog::settle);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    updateVerbs();
}

StartSettlingDialog::~StartSettlingDialog()
{
    m_stop.stop();
}

QList<RelationFactKind> StartSettlingDialog::kindsFor(const QString &ruleId)
{
    const auto rule = rule_book::rule(ruleId);
    QList<RelationFactKind> kinds;
    for (const RelationFactKind kind : allRelationFactKinds) {
        const bool isAsked = !rule || rule->triggers.contains(kind) || rule->runsSince == kind;
        // The end of a consent follows from the consent itself.
        if (isAsked && kind != RelationFactKind::ConsentEnded)
            kinds.append(kind);
    }
    return kinds;
}

void StartSettlingDialog::arrange()
{
    m_notice->clear();
    for (PlainLabel *label : {m_who, m_effect})
        label->setWordWrap(true);
    m_effect->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    for (FormField *field : {m_kindField, m_onField, m_reasonField})
        field->setRequired(true);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_look);
    verbs->addStretch(1);
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_settle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(m_who);
    for (FormField *field : {m_kindField, m_onField, m_reasonField})
        column->addWidget(field);
    column->addWidget(m_effect);
    column->addStretch(1);
    column->addLayout(verbs);
    fitToScreen(this, {theme().px(520), theme().px(460)});
}

void StartSettlingDialog::updateVerbs()
{
    const bool isLooking = m_previewAnswer.isWaiting();
    m_look->setEnabled(!isLooking);
    m_settle->setEnabled(m_preview && m_preview->known < m_contacts.size());
    // Enter does what comes next.
    QPushButton *next = m_settle->isEnabled() ? m_settle : m_look;
    for (QPushButton *button : {m_look, m_settle}) {
        setVariant(button, button == next ? ButtonVariant::Primary : ButtonVariant::Plain);
        button->setDefault(button == next);
    }
    m_effect->setVisible(isLooking || m_preview);
}

void StartSettlingDialog::forgetPreview()
{
    if (!m_preview && !m_previewAnswer.isWaiting())
        return;
    m_stop.stop();
    m_previewAnswer.forget();
    m_preview.reset();
    retranslate();
    updateVerbs();
}

StartOrder StartSettlingDialog::order() const
{
    return {.contacts = m_contacts,
        .kind = static_cast<RelationFactKind>(m_kind->currentData().toInt()),
        .on = m_on->date().value_or(QDate()),
        .reason = m_reason->text().trimmed()};
}

bool StartSettlingDialog::check(bool withReason)
{
    QString problem = m_on->problem();
    if (problem.isEmpty() && !m_on->date())
        problem = tr("Give the day on which it happened.");
    m_onField->setError(problem);
    m_reasonField->setError(withReason && m_reason->text().trimmed().isEmpty()
            ? tr("Say why this day; it is kept as the source of the moment.")
            : QString());
    for (FormField *field : {m_onField, m_reasonField}) {
        if (field->hasError()) {
            field->field()->setFocus();
            return false;
        }
    }
    return true;
}

void StartSettlingDialog::look()
{
    m_notice->clear();
    if (!check(false))
        return;
    m_reason->setFocus(); // first: a day that is left is looked at, and another day asks anew
    m_preview.reset();
    m_stop = {};
    const auto future = m_session.services().retention().previewStarts(
        m_session.permit(), m_session.filingSystem(), order(), m_stop);
    m_previewAnswer.expect(future);
    emit jobStarted(watchedJob(
        future, m_stop, m_session.shared(), [] { return tr("Looking what a start moment makes due"); },
        [] { return tr("Nothing is changed by it."); }));
    retranslate();
    updateVerbs();
}

void StartSettlingDialog::showPreview(const Result<StartPreview> &preview)
{
    m_preview = preview ? std::optional(*preview) : std::nullopt;
    if (!preview)
        m_notice->tell(Tone::Danger, errorWords(preview.error()));
    retranslate();
    updateVerbs();
    // The next letter of who is still saying why must not press a button.
    if (m_settle->isEnabled() && !m_reason->text().isEmpty() && !m_reason->hasFocus())
        m_settle->setFocus();
}

void StartSettlingDialog::settle()
{
    m_notice->clear();
    if (!check(true))
        return;
    auto *work = new StartSettlingWork(m_session, order());
    emit settling(work);
    emit jobStarted(work->job());
    accept();
}

void StartSettlingDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void StartSettlingDialog::retranslate()
{
    setWindowTitle(tr("Settle start moments"));
    const auto rule = rule_book::rule(m_ruleId);
    m_who->setText(
        tr("%Ln contact(s) without a start moment, rule %1", nullptr, int(m_contacts.size()))
            .arg(rule ? QStringLiteral("%1, %2").arg(rule->id, ruleWord(rule->subject)) : m_ruleId));
    m_kindField->setLabel(tr("What happened"));
    m_onField->setLabel(tr("Day"));
    m_reasonField->setLabel(tr("Why this day"));
    m_reasonField->setHelp(tr("For example: last letter in the file. Kept as the source of the moment."));
    for (int row = 0; row < m_kind->count(); ++row)
        m_kind->setItemText(row, factWord(static_cast<RelationFactKind>(m_kind->itemData(row).toInt())));
    m_effect->setText(
        m_preview ? startPreviewLines(*m_preview).join(u'\n') : tr("Looking what becomes due…"));
    m_look->setText(tr("Look what becomes due"));
    m_settle->setText(tr("Settle"));
    m_cancel->setText(tr("Cancel"));
}
