#include "ui/session/in_use_page.h"
#include "ui/session/office.h"
#include "ui/session/recovery_key_page.h"
#include "ui/widgets/clipboard_loan.h"
#include "ui/widgets/plain_message_box.h"

#include <utility>

void Office::lock()
{
    ClipboardLoan::end(); // a recovery key is shown before anybody works
    if (m_session) {
        m_place = m_window->place();
        m_placeIn = m_session->filingSystem();
        m_placeOf = m_session->permit().name();
        askWho(m_placeOf, true);
        releaseFile();
    } else if (qobject_cast<RecoveryKeyPage *>(m_alone)) {
        lockOverKey();
    } else if (auto *page = qobject_cast<InUsePage *>(m_alone); page && !m_wanted) {
        page->giveUp();
    } else if (m_wanted && !m_wanted->unlocking) {
        cancelOpening();
    } else if (m_isEntering) {
        goBack(); // whoever comes back gives the passphrase again
        releaseFile();
    }
}

void Office::lockOverKey()
{
    // The key is nowhere but in this page, and nothing secret outlives the lock.
    m_isKeyUnkept = true;
    if (!m_permit) {
        showWelcome();
        tellUnkeptKey();
        return;
    }
    m_wanted.reset(); // the file was made, and stays
    m_placeOf = m_permit->name();
    askWho(m_placeOf, true);
    releaseFile();
}

void Office::tellUnkeptKey()
{
    if (!std::exchange(m_isKeyUnkept, false))
        return;
    PlainMessageBox::tell(m_window.get(), tr("Recovery key"),
        tr("The window locked before the recovery key was typed back."),
        tr("Nobody knows whether it is on paper. Whatever was written down whole still opens the file; "
           "otherwise make a new one before passphrases are lost."));
}
