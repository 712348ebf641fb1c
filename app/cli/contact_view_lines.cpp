#include "app/cli/command_words.h"
#include "app/cli/contact_view.h"
#include "app/cli/forbidden_values.h"
#include "app/consent/consent_names.h"
#include "app/contacts/contact_name.h"
#include "app/contacts/field_value.h"
#include "app/documents/archive_words.h"
#include "app/documents/consent_words.h"
#include "app/documents/covered_words.h"
#include "app/documents/field_words.h"
#include "app/documents/handover_words.h"
#include "app/documents/informing_words.h"
#include "app/documents/request_words.h"
#include "app/documents/retention_words.h"
#include "app/documents/rule_words.h"

#include <QLocale>

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("-");
}

/// Rows below a heading; nothing where there are no rows.
class Part final
{
public:
    explicit Part(const QString &heading) : m_heading(heading) {}

    void add(const QStringList &cells)
    {
        QStringList plain;
        // What was typed by people stays within its row.
        for (const QString &cell : cells)
            plain.append(cell.simplified());
        m_rows.append(QStringLiteral("  ") + plain.join(u'\t'));
    }

    void moveTo(QStringList &lines) const
    {
        if (!m_rows.isEmpty())
            lines += QStringList{{}, m_heading} + m_rows;
    }

private:
    QString m_heading;
    QStringList m_rows;
};

/// The things that a field can mean, each in a row of its own; none where it is one value.
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
    if (isAddressField(field)) {
        for (const PostalAddress &address : file.addresses)
            items.append(address.id.number());
    }
    if (items.isEmpty())
        items.append(std::nullopt);
    return items;
}

void addFields(const ContactFile &file, QStringList &lines)
{
    Part fields(contactViewWords(QT_TRANSLATE_NOOP("ContactView", "Data, with its source and day:")));
    for (const EditRule &rule : editRules()) {
        if (rule.field == ContactField::Note || rule.field == ContactField::Attachment)
            continue;
        for (const auto &item : itemsOf(file, rule.field)) {
            const QString value = file.valueOf(rule.field, item);
            const Provenance &origin = file.provenanceOf(rule.field);
            if (!value.isEmpty())
                fields.add({fieldWord(rule.field),
                    rule.field == ContactField::Kind ? kindWord(file.contact.kind) : value, origin.source,
                    dayText(origin.collectedOn)});
        }
    }
    for (const ContactPoint &point : file.points) {
        if (point.kind == ContactPoint::Kind::Website)
            fields.add({contactViewWords(QT_TRANSLATE_NOOP("ContactView", "Website")), point.value,
                file.provenance.source, dayText(file.provenance.collectedOn)});
    }
    fields.moveTo(lines);
}

/// What a covered group says instead of what is in it.
QString coveredLine()
{
    return contactViewWords(QT_TRANSLATE_NOOP("ContactView", "hidden; --reveal shows it"));
}

void addPapers(const ContactView &view, QStringList &lines)
{
    const ContactFile &file = view.file;
    Part notes(contactViewWords(QT_TRANSLATE_NOOP("ContactView", "Notes:")));
    for (const Note &note : file.notes)
        notes.add({dayText(note.writtenAt.toLocal().date()),
            view.isCovered(CoveredGroup::Notes) ? coveredLine() : note.body});
    notes.moveTo(lines);
    Part attachments(contactViewWords(QT_TRANSLATE_NOOP("ContactView", "Files:")));
    for (const Attachment &attachment : file.attachments)
        attachments.add({dayText(attachment.addedAt.toLocal().date()), attachment.name,
            QLocale().formattedDataSize(attachment.size)});
    attachments.moveTo(lines);
    Part moments(contactViewWords(QT_TRANSLATE_NOOP("ContactView", "Start moments:")));
    for (const RelationFact &fact : file.facts) {
        if (view.isCovered(CoveredGroup::StartMoments))
            moments.add({coveredLine()});
        else
            moments.add({dayText(fact.on), factWord(fact.kind), fact.reference, fact.source});
    }
    moments.moveTo(lines);
}

void addConsents(const ContactView &view, QStringList &lines)
{
    Part consents(contactViewWords(QT_TRANSLATE_NOOP("ContactView", "Consent:")));
    Part grounds(contactViewWords(QT_TRANSLATE_NOOP("ContactView", "Other grounds:")));
    for (const ConsentLine &line : view.consents) {
        const QString purpose = inSpokenLanguage(line.titleNl, line.titleEn);
        if (line.basis != LawfulBasis::Consent)
            grounds.add({purpose, basisInShort(line.basis), nameOrArchived(line.reason, line.isArchived)});
        else
            consents.add({purpose, line.channel ? channelWord(*line.channel) : QString(),
                nameOrArchived(stateWord(line.state), line.isArchived),
                line.since ? dayText(line.since->toLocal().date()) : QStringLiteral("-")});
    }
    grounds.moveTo(lines);
    consents.moveTo(lines);
}

QString titleOf(const ContactView &view, Id<Purpose> id)
{
    const Purpose *purpose = view.purpose(id);
    return purpose ? inSpokenLanguage(purpose->wording.titleNl, purpose->wording.titleEn) : QString();
}

void addReach(const ContactView &view, QStringList &lines)
{
    Part reach(
        contactViewWords(QT_TRANSLATE_NOOP("ContactView", "How they may be reached, besides consent:")));
    for (const Addressee &addressee : view.reach.addressees)
        reach.add(
            {dayText(addressee.recordedAt.toLocal().date()), keyOf(addressee.capacity), addressee.localRule});
    for (const SoftOptIn &each : view.reach.softOptIns)
        reach.add(
            {dayText(each.soldOn), titleOf(view, each.purpose), channelWord(each.channel), each.reference});
    for (const PublishedAddress &address : view.reach.published)
        reach.add({dayText(address.seenOn), titleOf(view, address.purpose), address.source});
    reach.moveTo(lines);
}

void addRest(const ContactView &view, QStringList &lines)
{
    Part disclosures(contactViewWords(QT_TRANSLATE_NOOP("ContactView", "Handed to others:")));
    for (const Disclosure &disclosure : view.file.disclosures) {
        disclosures.add({dayText(disclosure.happenedAt.toLocal().date()), recipientWord(disclosure.recipient),
            titleOf(view, disclosure.purpose),
            disclosure.channel ? channelWord(*disclosure.channel) : QString(),
            handoverFieldWords(disclosure.fields).join(QStringLiteral(", "))});
    }
    disclosures.moveTo(lines);
    Part informing(contactViewWords(QT_TRANSLATE_NOOP("ContactView", "Informed (art. 13 and 14 GDPR):")));
    informing.add({informingSentence(view.informing, view.today)});
    informing.moveTo(lines);
    Part retention(contactViewWords(QT_TRANSLATE_NOOP("ContactView", "How long it is kept:")));
    for (const TermExplanation &term : view.terms)
        retention.add({categoryWord(term.category), stateWord(term.due.state),
            dayText(term.due.keepUntil.value_or(QDate())), termSentence(term.due)});
    retention.moveTo(lines);
    Part holds(contactViewWords(QT_TRANSLATE_NOOP("ContactView", "On hold:")));
    for (const LegalHold &hold : view.holds) {
        if (!hold.releasedAt)
            holds.add({dayText(hold.setAt.toLocal().date()), hold.reason});
    }
    holds.moveTo(lines);
    Part requests(contactViewWords(QT_TRANSLATE_NOOP("ContactView", "Requests:")));
    for (const Request &request : view.requests)
        requests.add({QString::number(request.id.number()), typeWord(request.type), stageWord(request.stage),
            dayText(request.receivedOn), dayText(request.dueOn)});
    requests.moveTo(lines);
    Part forbidden(contactViewWords(QT_TRANSLATE_NOOP("ContactView", "In free text, and may not be there:")));
    for (const QString &line : linesOf(view.forbidden))
        forbidden.add({line});
    forbidden.moveTo(lines);
}

} // namespace

QStringList linesOf(const ContactView &view)
{
    const Contact &contact = view.file.contact;
    QStringList lines{contactViewWords(QT_TRANSLATE_NOOP("ContactView", "Contact %1, version %2: %3"))
                          .arg(contact.id.number())
                          .arg(contact.version)
                          .arg(displayName(nameOf(contact)).simplified())};
    lines.append(classSentence(view.file.classes.whole));
    if (contact.restrictedAt)
        lines.append(contactViewWords(
            QT_TRANSLATE_NOOP("ContactView", "Restricted since %1: nothing but keeping is allowed."))
                         .arg(dayText(contact.restrictedAt->toLocal().date())));
    lines.append(archiveLines(view.file.archived, view.file.isVeiled));
    addFields(view.file, lines);
    addPapers(view, lines);
    addConsents(view, lines);
    addReach(view, lines);
    addRest(view, lines);
    return lines;
}
