#include "app/drafts/drafts.h"
#include "ui/dialogs/form_draft.h"
#include "ui/look/curtain.h"
#include "ui/pages/form_reopening.h"
#include "ui/session/office.h"

void Office::keepDrafts()
{
    if (!m_session || m_isReading)
        return;
    const QList<Draft> drafts = FormDraft::in(*m_window);
    // Also where there are none: what was just given up goes before the file closes.
    m_keeping = m_services->drafts().save(m_session->permit(), drafts);
    m_kept.forget();
    if (!drafts.isEmpty())
        m_kept.expect(m_keeping);
}

void Office::onDrafts(const QList<Draft> &drafts)
{
    m_session->setDrafts(drafts);
    // Behind the curtain nothing opens that names people; the form finds its draft when it is opened.
    if (drafts.isEmpty() || curtain().isDrawn())
        return;
    const Draft &last = drafts.first();
    m_session->setFilingSystem(last.filingSystem);
    const QString contacts = QStringLiteral("contacts");
    const MainWindow::Place place = m_window->place();
    if (place.page != contacts || (last.contact.isStored() && place.record != last.contact.number()))
        m_window->open(contacts, last.contact.isStored() ? QVariant(last.contact.number()) : QVariant());
    if (m_window->place().page == contacts)
        new FormReopening(*m_session, last, m_window->page());
}
