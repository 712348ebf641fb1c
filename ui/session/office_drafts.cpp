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
    // Behind the curtain nothing opens that names people; the form finds its draft when it is opened.
    if (drafts.isEmpty() || curtain().isDrawn()) {
        m_session->setDrafts(drafts);
        return;
    }
    const Draft &last = drafts.first();
    if (last.isAboutPeople())
        m_session->setFilingSystem(last.filingSystem);
    const auto wanted = FormReopening::placeOf(last);
    const MainWindow::Place place = m_window->place();
    if (place.page != wanted.page || (wanted.record.isValid() && place.record != wanted.record))
        m_window->open(wanted.page, wanted.record);
    // Only now: a page that is left for another record gives up what was put back in it.
    m_session->setDrafts(drafts);
    if (m_window->place().page == wanted.page)
        new FormReopening(*m_session, last, m_window->page());
}
