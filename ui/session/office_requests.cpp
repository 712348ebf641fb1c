#include "ui/dialogs/contact_request_dialog.h"
#include "ui/dialogs/form_draft.h"
#include "ui/session/office.h"

#include <QApplication>
#include <QMimeData>

#include <algorithm>

void Office::startRequest(const QMimeData *letter)
{
    if (!m_session)
        return;
    if (!m_session->may(Operation::HandleRequests)) {
        m_window->tell({tr("You have no right to take in requests here."), {}});
        return;
    }
    if (QApplication::activeModalWidget()) {
        // A form is open; what is being typed in it stays.
        m_window->tell({tr("Finish or cancel what is open first, then drop the letter again."), {}});
        return;
    }
    auto *dialog = new ContactRequestDialog(*m_session, {}, m_window.get());
    if (letter && !dialog->takeLetter(letter)) {
        dialog->deleteLater();
        m_window->tell(
            {tr("Drop one letter at a time: a PDF, a picture, a text or a message from this computer."), {}});
        return;
    }
    connect(m_session.get(), &QObject::destroyed, dialog, &QDialog::reject);
    connect(dialog, &ContactRequestDialog::opened, this, [this](Id<Request> request) {
        m_window->tell({tr("Request opened"), {}});
        // What somebody is typing on a page is not given up for it.
        const QList<Draft> typing = FormDraft::in(*m_window);
        if (std::all_of(typing.begin(), typing.end(),
                [](const Draft &draft) { return draft.form == QLatin1String("request"); }))
            m_window->open(QStringLiteral("requests"), request.number());
    });
    dialog->open();
}
