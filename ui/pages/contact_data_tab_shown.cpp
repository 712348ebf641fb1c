#include "app/documents/archive_words.h"
#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/ground_sentence.h"
#include "app/documents/informing_words.h"
#include "app/documents/retention_words.h"
#include "app/documents/rule_words.h"
#include "app/documents/term_words.h"
#include "app/retention/retention.h"
#include "ui/look/curtain.h"
#include "ui/models/contact_field_words.h"
#include "ui/models/short_day.h"
#include "ui/pages/contact_attachments.h"
#include "ui/pages/contact_data_tab.h"
#include "ui/pages/contact_section.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/group_reveal.h"
#include "ui/session/session.h"
#include "ui/widgets/plain_message_box.h"

#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace {

/// The things that a field can mean, each shown in a row of its own; none where it is one value.
QList<std::optional<qint64>> itemsOf(const ContactFile &file, ContactField field)
{
    QList<std::optional<qint64>> items;
    for (const ContactPoint &point : file.points) {
        if (speaksOf(field, point))
            items.append(point.id.number());
    }
    for (const Identifier &identifier : file.identifiers) {
        if (speaksOf(field, identifier))
            items.append(identifier.id.number());
    }
    if (items.isEmpty())
        items.append(std::nullopt);
    return items;
}

} // namespace

bool ContactDataTab::mayAdd(ContactField field) const
{
    return m_file.contact.id.isStored() && !m_file.contact.restrictedAt &&
        m_session.may(Operation::EditContacts) &&
        editPath(field, m_file.contact.filingSystem, EditCause::OwnTypingError, false) == EditPath::Direct;
}

void ContactDataTab::retranslate()
{
    m_fields->setTitle(tr("Fields"), tr("Data kept of this person"));
    m_fields->table()->setHeads({tr("Field"), tr("Value"), tr("Source"), tr("Since")});
    m_notes->setTitle(tr("Notes"), tr("Notes about this person"));
    m_notes->table()->setHeads({tr("Note"), tr("Written by"), tr("Date")});
    m_notes->setEmptySentence(tr("No notes are kept of this person."));
    m_addNote->setText(tr("Add note…"));
    m_noteReveal->setWords(tr("Show notes"), tr("Hide notes"));
    m_moments->setTitle(tr("Start moments"), tr("Start moments of retention terms"));
    m_moments->table()->setHeads({tr("What happened"), tr("Day"), tr("Reference"), tr("Source")});
    m_moments->setEmptySentence(
        tr("Nothing is known from which a term could run; what needs one counts as start unknown."));
    m_addMoment->setText(tr("Add start moment…"));
    m_momentReveal->setWords(tr("Show start moments"), tr("Hide start moments"));
    m_grounds->setTitle(tr("Grounds"), tr("Why this person is kept, and grounds other than consent"));
    m_grounds->table()->setHeads({tr("Purpose"), tr("Lawful basis"), tr("Reason"), tr("Until")});
    m_grounds->setEmptySentence(tr("No ground other than consent is recorded for this person."));
    m_terms->setTitle(tr("How long it is kept"), tr("Retention per category"));
    m_terms->table()->setHeads({tr("Category"), tr("State"), tr("Keep until"), tr("Why")});
    m_terms->setEmptySentence(tr("No terms were computed for this person yet."));
    m_informing->setTitle(tr("Informed"), tr("Whether and how this person was informed"));
    m_informing->table()->setHeads({tr("Day"), tr("What"), tr("Privacy statement"), tr("Reason")});
    m_informing->setEmptySentence(tr("Nothing is on record about informing this person."));
    fillFields();
    fillNotes();
    m_attachments->showFile(m_file, m_names, mayAdd(ContactField::Attachment));
    fillMoments();
    fillGrounds();
    fillTerms();
    fillInforming();
}

void ContactDataTab::fillFields()
{
    ContactTable *table = m_fields->table();
    table->clearRows();
    for (const EditRule &rule : editRules()) {
        if (rule.field == ContactField::Note || rule.field == ContactField::Attachment)
            continue;
        for (const auto &item : itemsOf(m_file, rule.field)) {
            const QString value = m_file.valueOf(rule.field, item);
            if (value.isEmpty())
                continue;
            const Provenance &origin = m_file.provenanceOf(rule.field);
            table->addRow({fieldWord(rule.field), veiled(shownValue(rule.field, value)),
                veiled(origin.source), shortDay(origin.collectedOn)});
        }
    }
    m_fields->settle();
}

void ContactDataTab::fillNotes()
{
    ContactTable *table = m_notes->table();
    table->clearRows();
    for (const Note &note : std::as_const(m_file.notes)) {
        const Note *shown = uncovered(note);
        const QStringList cells{shown ? veiled(shown->body) : QString(), m_names.value(note.writtenBy),
            shortDay(note.writtenAt.toLocal().date())};
        if (shown)
            table->addRow(cells, note.id.number());
        else
            table->addCoveredRow(cells, {0}, note.id.number());
    }
    m_notes->settle();
    m_addNote->setVisible(mayAdd(ContactField::Note));
}

void ContactDataTab::fillMoments()
{
    ContactTable *table = m_moments->table();
    table->clearRows();
    const bool isCovered = m_file.classes.isCovered(CoveredGroup::StartMoments) && !m_momentReveal->isShown();
    const QList<RelationFact> &facts =
        m_momentReveal->isShown() ? m_momentReveal->shown().facts : m_file.facts;
    for (const RelationFact &fact : facts) {
        if (isCovered)
            table->addCoveredRow({{}, {}, {}, {}}, {0, 1, 2, 3}, fact.id.number());
        else
            table->addRow(
                {factWord(fact.kind), shortDay(fact.on), veiled(fact.reference), veiled(fact.source)},
                fact.id.number());
    }
    m_moments->settle();
    m_addMoment->setVisible(m_file.contact.id.isStored() && !m_file.contact.restrictedAt &&
        m_session.may(Operation::EditContacts));
}

/// Why they are in the file at all, before what is recorded for one purpose.
void ContactDataTab::fillWhyKept()
{
    const Provenance &origin = m_file.provenance;
    const ContactGround &ground = origin.ground;
    const LawfulBasis basis = lawfulBasisFrom(origin.basis).value_or(LawfulBasis::Contract);
    const QString inShort = origin.basis.isEmpty() ? QString() : basisInShort(basis);
    QString until = untilSentence(ground);
    for (const CategoryTerm &term : std::as_const(m_termList)) {
        if (!ground.untilRule.isEmpty() && term.category == DataCategory::Identity && term.due.keepUntil)
            until = tr("%1 (%2)").arg(shortDay(*term.due.keepUntil), until);
    }
    m_grounds->table()->addRow({tr("Being in the file"), inShort,
        veiled(reasonSentence(ground, m_file.contact.kind, basis)), until});
    if (!ground.reviewOn.isValid())
        return;
    const QString interest = ground.interest.isEmpty() ? standardInterest() : ground.interest;
    const QString balancing = ground.balancing.isEmpty() ? standardBalancing() : ground.balancing;
    m_grounds->table()->addRow({tr("The interest, and why it outweighs theirs"), inShort,
        veiled(QStringLiteral("%1 %2").arg(interest, balancing)),
        tr("looked at again by %1").arg(shortDay(ground.reviewOn))});
}

void ContactDataTab::fillGrounds()
{
    ContactTable *table = m_grounds->table();
    table->clearRows();
    if (m_file.contact.id.isStored())
        fillWhyKept();
    for (const ConsentLine &line : std::as_const(m_groundList)) {
        table->addRow(
            {inSpokenLanguage(line.titleNl, line.titleEn), basisInShort(line.basis), veiled(line.reason),
                line.validUntil.isValid() ? shortDay(line.validUntil.addDays(-1)) : tr("ongoing")});
    }
    m_grounds->settle();
}

void ContactDataTab::fillTerms()
{
    ContactTable *table = m_terms->table();
    table->clearRows();
    for (const CategoryTerm &term : std::as_const(m_termList)) {
        table->addRow(
            {categoryWord(term.category), stateWord(term.due.state),
                term.due.keepUntil ? shortDay(*term.due.keepUntil) : tr("ongoing"), termSentence(term.due)},
            int(term.category));
    }
    m_terms->settle();
}

void ContactDataTab::fillInforming()
{
    ContactTable *table = m_informing->table();
    table->clearRows();
    if (m_informingState.due && m_informingState.due->isOpen()) {
        const InformingTerm &term = m_informingState.due->term;
        const bool isOver = informingUrgency(term.on, m_session.today()) == InformingUrgency::Overdue;
        table->addRow({shortDay(term.on),
            isOver ? tr("Should have been informed by then") : tr("To be informed by then"), QString(),
            causeWord(term.cause)});
    }
    for (const InformingEvent &event : std::as_const(m_informingState.events))
        table->addRow({shortDay(event.happenedAt.toLocal().date()), mannerWord(event.manner), event.statement,
            veiled(informingReason(event))});
    m_informing->settle();
}

const Note *ContactDataTab::uncovered(const Note &note) const
{
    if (!m_file.classes.isCovered(CoveredGroup::Notes))
        return &note;
    if (!m_noteReveal->isShown())
        return nullptr;
    const QList<Note> &shown = m_noteReveal->shown().notes;
    const auto found = std::find_if(shown.begin(), shown.end(),
        [&note](const Note &each) { return each.id == note.id && each.version == note.version; });
    return found == shown.end() ? nullptr : &*found;
}

void ContactDataTab::readNote(qint64 number)
{
    for (const Note &note : std::as_const(m_file.notes)) {
        if (note.id.number() != number)
            continue;
        const Note *shown = uncovered(note);
        if (!shown) {
            m_noteReveal->uncover();
            return;
        }
        PlainMessageBox::tell(this, tr("Note"),
            tr("%1, %2", "who wrote a note, and when")
                .arg(m_names.value(note.writtenBy),
                    QLocale().toString(note.writtenAt.toLocal(), QLocale::ShortFormat)),
            shown->body);
    }
}

void ContactDataTab::readTerm(qint64 category)
{
    m_whyCategory = category;
    m_whyAnswer.expect(m_session.services().retention().explain(
        m_session.permit(), m_file.contact.filingSystem, m_file.contact.id));
}

void ContactDataTab::tellWhy(const Result<QList<TermExplanation>> &explained)
{
    if (!explained) {
        emit noticeWanted({errorSentence(explained.error()), {}});
        return;
    }
    for (const TermExplanation &term : *explained) {
        if (int(term.category) != m_whyCategory)
            continue;
        QStringList lines = explanationLines(term);
        const QString conclusion = lines.takeFirst();
        if (const QString reason = rationaleSentence(term.due.decidingRule); !reason.isEmpty())
            lines.prepend(reason);
        PlainMessageBox::tell(this, categoryWord(term.category), conclusion, lines.join(QLatin1Char('\n')));
        return;
    }
    // Only the right to the archive is told why.
    if (m_file.isVeiled)
        PlainMessageBox::tell(this, categoryWord(static_cast<DataCategory>(m_whyCategory)),
            archiveLines(m_file.archived, true).join(QLatin1Char('\n')));
}
