#include "ui/pages/confirmation_button.h"

#include "app/services.h"
#include "ui/dialogs/consent_code_dialog.h"
#include "ui/dialogs/consent_token_dialog.h"
#include "ui/look/icon.h"

#include <QMenu>

#include <utility>

ConfirmationButton::ConfirmationButton(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
    , m_ask(m_menu->addAction(QString()))
    , m_code(m_menu->addAction(QString()))
    , m_report(m_menu->addAction(QString()))
    , m_issued([this](const auto &issued) { showIssued(issued); })
{
    setIcon(::icon(u"mail"));
    setMenu(m_menu);
    hide();
    connect(m_ask, &QAction::triggered, this, &ConfirmationButton::ask);
    connect(m_code, &QAction::triggered, this, &ConfirmationButton::enterCode);
    connect(m_report, &QAction::triggered, this, &ConfirmationButton::reportWanted);
    retranslate();
}

void ConfirmationButton::setFile(Services *services, const Permit &permit, FilingSystem filingSystem)
{
    m_services = services;
    m_permit = permit;
    m_filingSystem = filingSystem;
}

void ConfirmationButton::setPersonLanguage(const QString &code)
{
    m_language = code.isEmpty() || code == QLatin1String("nl") ? QLocale::Dutch : QLocale::English;
}

void ConfirmationButton::setLine(const std::optional<ConsentLine> &line, const QString &address)
{
    m_line = line;
    m_address = address;
    setVisible(line.has_value());
}

void ConfirmationButton::retranslate()
{
    setText(tr("Confirmation"));
    m_ask->setText(tr("Ask for confirmation…"));
    m_code->setText(tr("Confirmed with the code…"));
    m_report->setText(tr("Reported as confirmed…"));
}

void ConfirmationButton::ask()
{
    if (!m_services || !m_line || m_issued.isWaiting())
        return;
    m_asked = m_line;
    m_askedAddress = m_address;
    m_askedOf = m_filingSystem;
    m_issued.expect(m_services->consents().askConfirmation(*m_permit, m_filingSystem, m_line->event));
}

void ConfirmationButton::showIssued(const Result<IssuedToken> &issued)
{
    const auto line = std::exchange(m_asked, std::nullopt);
    if (!issued) {
        emit failed(issued.error());
        return;
    }
    emit asked();
    const bool goesByMail = line->channel == Channel::Email;
    // Which address it is may have become known since.
    const QString address = m_line && m_line->event == line->event ? m_address : m_askedAddress;
    auto *dialog = new ConsentTokenDialog(*m_services, *m_permit,
        {.facts = {.purposeNl = line->titleNl,
             .purposeEn = line->titleEn,
             .token = issued->token,
             .expiresAt = issued->expiresAt},
            .language = m_language,
            .receiver = goesByMail ? address : QString(),
            .filingSystem = m_askedOf,
            .contactRef = issued->contactRef,
            .dataClass = issued->dataClass},
        this);
    dialog->open();
}

void ConfirmationButton::enterCode()
{
    if (!m_services)
        return;
    auto *dialog = new ConsentCodeDialog(*m_services, *m_permit, m_filingSystem, this);
    connect(dialog, &ConsentCodeDialog::recorded, this, &ConfirmationButton::recorded);
    dialog->open();
}
