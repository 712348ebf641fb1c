#include "ui/pages/breach_papers.h"

#include "app/breaches/breaches.h"
#include "app/documents/breach_sheet.h"
#include "app/documents/role_words.h"
#include "app/leaving/way_out.h"
#include "app/letters/letters.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/session/session.h"

#include <QLocale>

namespace {

/// Where it is recorded that a file left: a breach is of the whole file.
FilingSystem sheetFilingSystem(const Permit &permit)
{
    return permit.may(Operation::RecordBreaches, FilingSystem::Customers) ? FilingSystem::Customers
                                                                          : FilingSystem::Employees;
}

} // namespace

BreachPapers::BreachPapers(Session &session, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_saving(new LeavingSaving(parent))
    , m_messagesAnswer([this](const auto &messages) { askTemplates(messages); })
    , m_templateAnswer([this](const auto &words) { takeTemplate(words); })
{
    connect(m_saving, &LeavingSaving::saved, this, [this] {
        emit saved();
        saveNext();
    });
    connect(m_saving, &LeavingSaving::failed, this, &BreachPapers::failed);
}

void BreachPapers::saveSheet(const BreachDossier &dossier, bool asText)
{
    m_left.clear(); // of messages that were not saved
    const QLocale::Language language = QLocale().language();
    const BreachReporter reporter{m_session.permit().displayName(), m_session.permit().grants()};
    const QString name = asText ? QStringLiteral("breach.txt") : QStringLiteral("breach.pdf");
    m_saving->save(m_session.services(), m_session.permit(),
        {.order = {.way = way_out::breachSheet,
             .filingSystem = sheetFilingSystem(m_session.permit()),
             .objectKind = QStringLiteral("breach"),
             .objectRef = dossier.breach.ref},
            .place = {tr("Save the sheet"), name,
                asText ? tr("Text files (*.txt)") : tr("PDF files (*.pdf)")},
            .content = [dossier, asText, name, language, reporter](
                           const QString & /*name*/) -> LeavingContent {
                return {name,
                    asText ? breachSheetText(dossier, reporter, language)
                           : breachSheetPdf(dossier, reporter, language)};
            }});
}

void BreachPapers::saveMessages(const BreachDossier &dossier, BreachMessageFormat format)
{
    m_format = format;
    m_breach = dossier.breach.id;
    m_left.clear();
    for (const FilingSystem filingSystem : allFilingSystems) {
        if (dossier.people.value(static_cast<int>(filingSystem)) > 0)
            m_left.append(filingSystem);
    }
    if (m_left.isEmpty())
        m_left.append(FilingSystem::Customers); // the core says that nobody is kept
    m_areSeveral = m_left.size() > 1;
    saveNext();
}

void BreachPapers::saveNext()
{
    if (m_left.isEmpty())
        return;
    m_filingSystem = m_left.takeFirst();
    m_messagesAnswer.expect(
        m_session.services().breaches().messages(m_session.permit(), m_breach, m_filingSystem));
}

void BreachPapers::askTemplates(const Result<BreachMessages> &messages)
{
    if (!messages) {
        emit failed(messages.error());
        return;
    }
    m_messages = *messages;
    m_templateCount = 0;
    m_templateAnswer.expect(m_session.services().letters().find(
        m_session.permit(), {LetterAct::BreachMessage}, allLetterLanguages.front()));
}

void BreachPapers::takeTemplate(const Result<LetterTemplate> &words)
{
    if (!words) {
        emit failed(words.error());
        return;
    }
    m_templates.at(m_templateCount++) = *words;
    if (m_templateCount == m_templates.size())
        writeMessages();
    else
        m_templateAnswer.expect(m_session.services().letters().find(
            m_session.permit(), {LetterAct::BreachMessage}, allLetterLanguages.at(m_templateCount)));
}

void BreachPapers::writeMessages()
{
    const QString whole = breachMessagesFileName(m_format);
    // One file does not replace the other.
    const QString name = m_areSeveral ? codeOf(m_filingSystem) + u'-' + whole : whole;
    m_saving->save(m_session.services(), m_session.permit(),
        {.order = {.way = way_out::breachMessages,
             .filingSystem = m_filingSystem,
             .objectKind = QStringLiteral("breach"),
             .objectRef = m_messages.breach.ref},
            .place = {m_areSeveral ? tr("Save the messages: %1").arg(filingSystemWord(m_filingSystem))
                                   : tr("Save the messages"),
                name,
                m_format == BreachMessageFormat::Pdf ? tr("PDF files (*.pdf)") : tr("ZIP files (*.zip)")},
            .content = [format = m_format, messages = m_messages, templates = m_templates, name](
                           const QString & /*name*/) -> LeavingContent {
                const auto content = layOutBreachMessages(format, messages, templates);
                return content ? LeavingContent{name, *content} : LeavingContent{name, {}, content.error()};
            }});
}
