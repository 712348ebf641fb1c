#include "app/consent/purposes.h"
#include "app/documents/error_sentence.h"
#include "app/documents/handover_words.h"
#include "app/documents/register_words.h"
#include "ui/dialogs/form_draft.h"
#include "ui/models/processors_model.h"
#include "ui/pages/processor_form.h"
#include "ui/pages/processors_page.h"
#include "ui/session/session.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/master_detail.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <utility>

namespace {

/// A wish that was made of `before`, of what stands there now.
Processor wishOf(Processor now, const Processor &before, const Processor &wish)
{
    const auto carry = [](auto &list, const auto &from, const auto &to) {
        for (const auto &each : from) {
            if (!to.contains(each))
                list.removeAll(each);
        }
        for (const auto &each : to) {
            if (!from.contains(each) && !list.contains(each))
                list.append(each);
        }
    };
    if (wish.worksFor != before.worksFor) {
        carry(now.worksFor, before.worksFor, wish.worksFor);
        now.kind = now.worksFor.isEmpty() ? ProcessorKind::Processor : ProcessorKind::SubProcessor;
    }
    carry(now.flows, before.flows, wish.flows);
    return now;
}

} // namespace

void ProcessorsPage::refresh()
{
    m_termsAnswer.forget(); // of a list that was read before this
    m_listAnswer.expect(m_session.services().processors().list(m_session.permit()));
    m_purposesAnswer.expect(m_session.services().purposes().list(m_session.permit()));
}

void ProcessorsPage::openRecord(const QVariant &record)
{
    const QVariantList place = record.toList();
    const qint64 number = place.isEmpty() ? record.toLongLong() : place.first().toLongLong();
    const bool isOfAgreement = place.value(1) == QStringLiteral("agreement");
    leaveForm([this, processor = Id<Processor>(number), isOfAgreement] {
        m_which->setCurrentIndex(m_which->findData(static_cast<int>(ProcessorsModel::Shown::All)));
        m_search->clear();
        m_isAgreementWanted = isOfAgreement;
        choose(processor);
        m_panes->setDetailShown(true);
        refresh();
    });
}

void ProcessorsPage::takeList(const Result<QList<Processor>> &processors)
{
    if (!processors) {
        tellTrouble(processors.error());
        return;
    }
    m_listed = *processors;
    m_termsAnswer.expect(m_session.services().processors().transfers(m_session.permit()));
}

void ProcessorsPage::takeTerms(const Result<TransferTerms> &terms)
{
    if (!terms) {
        tellTrouble(terms.error());
        return;
    }
    m_isPointing = true;
    m_model->setRegister(m_listed, *terms);
    m_isPointing = false;
    filter();
    showChosen();
}

/// The one in the form stays chosen where it is listed still; otherwise the first is.
void ProcessorsPage::filter()
{
    m_isPointing = true;
    m_model->setFilter(static_cast<ProcessorsModel::Shown>(m_which->currentData().toInt()), m_search->text());
    const bool isAny = m_model->rowCount() > 0;
    // A table that comes in sight with the keyboard at it makes its first row the current one by itself.
    m_table->setVisible(isAny);
    m_empty->setVisible(!isAny);
    m_isPointing = false;
    const bool isNone = m_model->all().isEmpty();
    m_empty->setSentence(isNone
            ? tr("Everybody who receives data from you will be listed here, with the agreement, the chain "
                 "and where the data goes.")
            : tr("Nobody in the register is like this."));
    m_empty->setVerb(isNone && mayChange() ? tr("Register the first one") : QString());
    const bool isLost = !m_isNew && isAny && !m_model->find(m_chosen);
    if (isLost) {
        m_chosen = m_model->at(0)->id;
        m_isAgreementWanted = false; // it was somebody else's
    }
    pointAt(m_isNew ? -1 : m_model->rowOf(m_chosen));
    if (isLost)
        showChosen();
}

void ProcessorsPage::chooseRow(const QModelIndex &row)
{
    const Processor *processor = row.isValid() ? m_model->at(row.row()) : nullptr;
    if (m_isPointing || !processor || (processor->id == m_chosen && !m_isNew))
        return;
    leaveForm([this, id = processor->id] { choose(id); });
}

void ProcessorsPage::choose(Id<Processor> processor)
{
    m_isNew = false;
    m_chosen = processor;
    m_reloads = true;
    m_notice->clear();
    pointAt(m_model->rowOf(processor));
    showChosen();
}

void ProcessorsPage::pointAt(int row)
{
    m_isPointing = true;
    if (row < 0)
        m_table->clearSelection();
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_isPointing = false;
}

/// What is typed and not saved stays, until something else is shown.
void ProcessorsPage::showChosen()
{
    const Processor *processor = m_isNew ? nullptr : m_model->find(m_chosen);
    if (processor && (m_reloads || !isChanged())) {
        m_reloads = false;
        stopTyping();
        m_form->setProcessor(*processor);
        m_form->setReadOnly(!mayChange() || processor->endedAt.has_value());
        keepTyping();
    }
    const Processor shown = processor ? *processor : Processor();
    for (const DetailTab &each : std::as_const(m_details)) {
        if (each.tell)
            each.tell(shown);
    }
    updateVerbs();
    // Not before they are known: until then there is nothing but the form.
    if (processor && std::exchange(m_isAgreementWanted, false))
        m_tabs->setCurrentIndex(m_agreementTab);
}

void ProcessorsPage::startNew()
{
    leaveForm([this] {
        m_isNew = true;
        m_chosen = {};
        m_reloads = false;
        pointAt(-1);
        m_notice->clear();
        stopTyping();
        m_form->setProcessor({.country = QStringLiteral("NL")});
        m_form->setReadOnly(false);
        keepTyping();
        m_tabs->setCurrentIndex(0);
        m_panes->setDetailShown(true);
        showChosen();
        m_form->giveFocus();
    });
}

void ProcessorsPage::keepTyping()
{
    const QString form = QStringLiteral("processor");
    if (m_form->isEnabled())
        m_draft = new FormDraft(m_form, m_session,
            m_isNew ? form : Draft::formOf(form, QString::number(m_chosen.number())), Id<Contact>(),
            m_notice);
}

void ProcessorsPage::stopTyping()
{
    if (!m_draft)
        return;
    m_draft->end();
    delete m_draft;
}

bool ProcessorsPage::isChanged() const
{
    return m_form->isEnabled() && m_form->isChanged();
}

void ProcessorsPage::leaveForm(std::function<void()> goOn)
{
    if (!isChanged()) {
        goOn();
        return;
    }
    auto *box = new PlainMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Changes that are not saved"));
    box->setText(tr("Save what you changed of this processor?"));
    const QPushButton *discard = box->addVerb(tr("Discard changes"), true);
    const QPushButton *keep = box->addVerb(tr("Save processor"));
    box->addCancel()->setText(tr("Go on editing"));
    connect(discard, &QPushButton::clicked, this, goOn);
    connect(keep, &QPushButton::clicked, this, [this, goOn] {
        m_afterSaving = goOn;
        save();
    });
    connect(box, &QDialog::rejected, this, &ProcessorsPage::stay);
    box->open();
}

void ProcessorsPage::stay()
{
    m_afterSaving = nullptr;
    pointAt(m_isNew ? -1 : m_model->rowOf(m_chosen));
}

void ProcessorsPage::save()
{
    if (m_addAnswer.isWaiting())
        return;
    if (m_replaceAnswer.isWaiting()) {
        m_waiting.append([this] { save(); });
        return;
    }
    if (!m_form->check()) {
        m_tabs->setCurrentIndex(0);
        stay();
        return;
    }
    store(m_form->processor());
}

/// Links and flows are kept at once; what is typed in the form and not saved yet goes along.
void ProcessorsPage::keepChain(const Processor &wish)
{
    const Processor *stored = m_model->find(wish.id);
    if (stored && m_replaceAnswer.isWaiting()) {
        m_waiting.append([this, before = *stored, wish] {
            if (const Processor *now = m_model->find(wish.id))
                keepChain(wishOf(*now, before, wish));
        });
        return;
    }
    if (!stored || (isChanged() && !m_form->check())) {
        m_tabs->setCurrentIndex(0);
        return;
    }
    Processor whole = isChanged() ? m_form->processor() : wish;
    if (wish.worksFor != stored->worksFor)
        whole.kind = wish.kind;
    whole.worksFor = wish.worksFor;
    whole.flows = wish.flows;
    store(whole);
}

void ProcessorsPage::store(const Processor &processor)
{
    m_notice->clear();
    m_told = tr("Processor saved");
    m_sent = m_form->processor();
    // What is on its way was read before this, and would undo it on the screen.
    m_listAnswer.forget();
    m_termsAnswer.forget();
    const Processors &service = m_session.services().processors();
    if (processor.id.isStored())
        m_replaceAnswer.expect(service.replace(m_session.permit(), processor));
    else
        m_addAnswer.expect(service.add(m_session.permit(), processor));
}

/// The next change goes on from what stands there now, before the list is read again.
void ProcessorsPage::takeStored(const Result<Processor> &stored)
{
    const auto waiting = std::exchange(m_waiting, {});
    if (!stored) {
        take(stored.error());
        refresh();
        return;
    }
    const bool isTypedOn = m_chosen == stored->id && m_form->processor() != m_sent;
    m_isPointing = true;
    m_model->update(*stored);
    m_isPointing = false;
    filter();
    if (isTypedOn)
        m_form->setStored(*stored);
    take(done);
    m_reloads = !isTypedOn;
    showChosen();
    for (const auto &goOn : waiting)
        goOn();
}

void ProcessorsPage::take(const Outcome &stored)
{
    if (!stored) {
        tellTrouble(stored.error());
        return;
    }
    emit noticeWanted({.text = m_told, .undo = {}});
    m_reloads = true;
    if (const auto goOn = std::exchange(m_afterSaving, nullptr)) {
        m_form->setProcessor(m_form->processor()); // what was typed is stored
        goOn();
    }
    refresh();
}

/// Who goes along is said before it is done.
void ProcessorsPage::askToEnd()
{
    const Processor *processor = m_model->find(m_chosen);
    if (!processor)
        return;
    QStringList along;
    const QList<Id<Processor>> ending = endingWith(m_model->all(), processor->id);
    for (const Id<Processor> id : ending)
        along.append(visibleLine(m_model->nameOf(id)));
    const QString text = along.isEmpty()
        ? tr("End with this processor? Nothing goes to them any more, and their transfers end. What really "
             "went to them stays recorded.")
        : tr("End with this processor, and with %n other(s) who work for nobody else? Nothing goes to them "
             "any more, and their transfers end. What really went to them stays recorded.",
              nullptr, static_cast<int>(along.size()));
    PlainMessageBox::ask(this,
        {.title = tr("End with the processor"),
            .text = text,
            .details = (QStringList{visibleLine(processor->name)} + along).join(QStringLiteral(", ")),
            .verb = tr("End"),
            .isDestructive = true},
        [this, id = processor->id] {
            m_endAnswer.expect(m_session.services().processors().end(
                m_session.permit(), {.processor = id, .withSubProcessors = true}));
        });
}

void ProcessorsPage::updateVerbs()
{
    const Processor *processor = m_isNew ? nullptr : m_model->find(m_chosen);
    m_name->setText(m_isNew ? tr("New processor") : processor ? processor->name : QString());
    m_subtitle->setText(processor
            ? tr("%1 · %2 · %3")
                  .arg(processorKindWord(processor->kind), placeWord(processor->country),
                      processorStateWord(stateOf(*processor, m_model->terms())))
            : QString());
    const bool isAny = processor || m_isNew;
    m_tabs->setVisible(isAny);
    for (int i = 1; i < m_tabs->count(); ++i)
        m_tabs->setTabEnabled(i, processor != nullptr);
    m_new->setVisible(mayChange());
    m_newAction->setEnabled(mayChange());
    m_save->setVisible(mayChange() && isAny && m_form->isEnabled());
    m_save->setEnabled(isChanged());
    m_saveAction->setEnabled(m_save->isVisible() && m_save->isEnabled());
    m_end->setVisible(mayChange() && processor && !processor->endedAt);
}

void ProcessorsPage::tellTrouble(const Error &error)
{
    stay();
    if (!m_form->showError(error))
        m_notice->tell(Tone::Danger, errorWords(error));
}
