#pragma once

#include "app/breaches/breach_dossier.h"
#include "app/documents/breach_letters.h"
#include "ui/async/latest_answer.h"

#include <QObject>

class LeavingSaving;
class QWidget;
class Session;

/// What is written out of a breach: the authority's form to be copied, and the messages to people. The page
/// that has it shows the dialogs.
class BreachPapers final : public QObject
{
    Q_OBJECT

public:
    BreachPapers(Session &session, QWidget *parent);

    void saveSheet(const BreachDossier &dossier, bool asText);
    /// To those who are kept with it: a file for each filing system that has any, one after the other.
    void saveMessages(const BreachDossier &dossier, BreachMessageFormat format);

signals:
    void saved();
    void failed(const Error &error);

private:
    void saveNext();
    void askTemplates(const Result<BreachMessages> &messages);
    void takeTemplate(const Result<LetterTemplate> &words);
    void writeMessages();

    Session &m_session;
    LeavingSaving *m_saving;
    Id<Breach> m_breach;
    FilingSystem m_filingSystem = FilingSystem::Customers;
    /// Whose messages are still to be saved.
    QList<FilingSystem> m_left;
    bool m_areSeveral = false;
    BreachMessageFormat m_format = BreachMessageFormat::Pdf;
    BreachMessages m_messages;
    BreachTemplates m_templates;
    std::size_t m_templateCount = 0;
    LatestAnswer<Result<BreachMessages>> m_messagesAnswer;
    LatestAnswer<Result<LetterTemplate>> m_templateAnswer;
};
