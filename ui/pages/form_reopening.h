#pragma once

#include "app/contacts/contacts.h"
#include "app/drafts/draft.h"
#include "ui/async/latest_answer.h"

#include <QObject>
#include <QVariant>

class Page;
class Session;

/// Opens the form again in which a member was typing when the window locked, over the page that it belongs
/// to. The form takes the draft from the session itself (FormDraft).
class FormReopening final : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        QString page;
        /// What the page shows; not valid where that is all the same.
        QVariant record = {};
    };

    /// Where the form stands, or the page over which it opens.
    static Place placeOf(const Draft &draft);

    FormReopening(Session &session, const Draft &draft, Page *page);

private:
    /// Whether the form stands on its page at once, and says itself that it was filled.
    static bool isFilledThere(const Draft &draft);
    void openContact(const ContactFile *file);
    void openNote();
    void openRequest();
    void openHold();
    void openConsent();
    void tell(const QString &text);

    Session &m_session;
    Draft m_draft;
    Page *m_page;
    LatestAnswer<Result<ContactFile>> m_answer;
};
