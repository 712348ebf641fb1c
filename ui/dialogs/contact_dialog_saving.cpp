#include "app/consent/lawful_basis.h"
#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/retention_words.h"
#include "ui/dialogs/contact_dialog.h"
#include "ui/models/contact_field_words.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QPushButton>

void ContactDialog::retranslate()
{
    setWindowTitle(isNew() ? tr("New contact") : tr("Edit contact"));
    for (auto it = m_fields.constBegin(); it != m_fields.constEnd(); ++it) {
        if (const auto field = contactFieldOf(it.key()))
            it.value()->setLabel(fieldWord(*field));
    }
    const auto label = [this](const QString &key, const QString &words) {
        if (FormField *field = m_fields.value(key))
            field->setLabel(words);
    };
    label(QStringLiteral("source"), isNew() ? tr("Where the data comes from") : tr("Where the news comes from"));
    label(QStringLiteral("collected-on"), tr("Collected on"));
    label(QStringLiteral("basis"), tr("Lawful basis"));
    label(QStringLiteral("cause"), tr("Why it is changed"));
    label(QStringLiteral("not-bsn"), tr("Why the number is no BSN"));
    m_fields.value(QStringLiteral("source"))->setRequired(true);
    m_suppressed->setText(tr("I know that this address or number may not be used; keep it all the same"));
    m_save->setText(isNew() ? tr("Add contact") : tr("Save"));
    m_cancel->setText(tr("Cancel"));
    fillChoices();
}

void ContactDialog::fillChoices()
{
    const auto fill = [](QComboBox *box, const QList<std::pair<QString, QVariant>> &choices) {
        const int chosen = std::max(0, box->currentIndex());
        box->clear();
        for (const auto &[words, value] : choices)
            box->addItem(words, value);
        box->setCurrentIndex(chosen);
    };
    QList<std::pair<QString, QVariant>> kinds;
    for (const ContactKind kind : allContactKinds) {
        if (filingSystemOf(kind) == m_session.filingSystem())
            kinds.append({kindWord(kind), int(kind)});
    }
    QList<std::pair<QString, QVariant>> causes;
    for (const EditCause cause : allEditCauses)
        causes.append({causeWord(cause), int(cause)});
    QList<std::pair<QString, QVariant>> bases;
    for (const LawfulBasis basis : allLawfulBases)
        bases.append({basisWithArticle(basis), letterOf(basis)});
    fill(m_kind, kinds);
    fill(m_cause, causes);
    fill(m_basis, bases);
}

void ContactDialog::lockFields()
{
    if (isNew())
        return;
    const auto cause = static_cast<EditCause>(m_cause->currentData().toInt());
    for (auto it = m_fields.constBegin(); it != m_fields.constEnd(); ++it) {
        const auto field = contactFieldOf(it.key());
        if (!field)
            continue;
        const bool isLocked
            = editPath(*field, m_session.filingSystem(), cause, false) == EditPath::NeedsRequest;
        if (auto *edit = qobject_cast<QLineEdit *>(it.value()->field()))
            edit->setReadOnly(isLocked);
        else
            it.value()->field()->setEnabled(!isLocked);
        it.value()->setHelp(isLocked ? tr("Only through a correction request") : QString());
    }
}

void ContactDialog::submit()
{
    m_notice->clear();
    for (FormField *field : std::as_const(m_fields))
        field->clearError();
    if (isNew())
        add();
    else
        edit();
}

void ContactDialog::add()
{
    if (static_cast<const DateField *>(m_edits.value(ContactField::BirthDate))->isRefused()) {
        showFieldProblems({QStringLiteral("birth-date:date.unknown")});
        return;
    }
    m_save->setEnabled(false);
    m_addAnswer.expect(
        m_session.services().contacts().add(m_session.permit(), m_session.filingSystem(), draft()));
}

void ContactDialog::edit()
{
    const QList<FieldEdit> fields = edits();
    if (fields.isEmpty()) {
        reject();
        return;
    }
    if (m_source->text().trimmed().isEmpty()) {
        showFieldProblems({QStringLiteral("source:value.empty")});
        return;
    }
    m_save->setEnabled(false);
    m_editAnswer.expect(m_session.services().contacts().edit(m_session.permit(), m_session.filingSystem(),
        m_file.contact.id,
        {.version = m_file.contact.version,
            .fields = fields,
            .cause = static_cast<EditCause>(m_cause->currentData().toInt()),
            .source = m_source->text(),
            .notBsnReason = m_notBsn->text(),
            .suppressionAcknowledged = m_suppressed->isChecked()}));
}

void ContactDialog::showProblem(const Error &error)
{
    if (error.what == QStringLiteral("contact.fields")) {
        showFieldProblems(error.place);
        return;
    }
    if (error.failure == Failure::ChangedMeanwhile && !isNew()) {
        m_compareAnswer.expect(m_session.services().contacts().compare(
            m_session.permit(), m_session.filingSystem(), m_file.contact.id, edits()));
        return;
    }
    if (error.what == QStringLiteral("contact.bsn-possible"))
        m_fields.value(QStringLiteral("not-bsn"))->show();
    if (error.what == QStringLiteral("contact.suppressed"))
        m_suppressed->show();
    for (const QString &place : error.place) {
        if (FormField *field = m_fields.value(place))
            field->setError(errorSentence(error));
    }
    m_notice->tell(Tone::Danger, errorSentence(error));
}

void ContactDialog::showFieldProblems(const QStringList &places)
{
    QWidget *first = nullptr;
    QStringList elsewhere;
    for (const QString &place : places) {
        const QString key = place.section(u':', 0, 0);
        const QString sentence = errorSentence({Failure::Invalid, place.section(u':', 1), {}});
        FormField *field = m_fields.value(key);
        if (field == nullptr) {
            elsewhere.append(sentence);
            continue;
        }
        field->setError(sentence);
        first = first == nullptr ? field->field() : first;
    }
    m_notice->tell(Tone::Danger,
        elsewhere.isEmpty() ? tr("Nothing was stored. Mend the marked fields.") : elsewhere.join(u'\n'));
    if (first != nullptr)
        first->setFocus();
}

void ContactDialog::showComparison(const Result<QList<FieldComparison>> &comparison)
{
    if (!comparison) {
        m_notice->tell(Tone::Danger, errorSentence(comparison.error()));
        return;
    }
    QStringList lines = {tr("Somebody else changed this contact meanwhile. Compare, then save again to keep yours.")};
    for (const FieldComparison &field : *comparison) {
        lines.append(tr("%1: yours “%2”, now “%3”, before “%4”")
                         .arg(fieldWord(field.field), shownValue(field.field, field.mine),
                             shownValue(field.field, field.theirs), shownValue(field.field, field.base)));
    }
    m_notice->tell(Tone::Warn, lines.join(u'\n'));
    m_fileAnswer.expect(m_session.services().contacts().find(m_session.permit(), m_session.filingSystem(),
        m_file.contact.id, Contacts::Viewing::Internal));
}

std::function<void()> ContactDialog::undoOf(Id<FieldChange> before) const
{
    return [services = m_session.shared(), permit = m_session.permit(), contact = m_file.contact.id,
               filingSystem = m_session.filingSystem(), before] {
        auto *watcher = new QFutureWatcher<Result<QList<FieldChange>>>(&services->feed());
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [=] {
            watcher->deleteLater();
            if (watcher->future().resultCount() == 0 || !watcher->result())
                return;
            for (const FieldChange &change : *watcher->result()) {
                if (change.id > before)
                    services->contacts().undo(permit, filingSystem, change.id);
            }
        });
        watcher->setFuture(services->contacts().history(permit, filingSystem, contact));
    };
}
