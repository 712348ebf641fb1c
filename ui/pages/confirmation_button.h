#pragma once

#include "app/base/filing_system.h"
#include "app/consent/consents.h"
#include "app/staff/permit.h"
#include "ui/async/latest_answer.h"

#include <QLocale>
#include <QPushButton>

#include <optional>

class QMenu;
class Services;

/// The second step of a double opt-in, for a line that waits for it: ask for it, or record that it was taken.
/// Shown only where there is something to confirm.
class ConfirmationButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ConfirmationButton(QWidget *parent = nullptr);

    void setFile(Services *services, const Permit &permit, FilingSystem filingSystem);
    /// In which language the person is written to.
    void setPersonLanguage(const QString &code);
    /// The line that is chosen, and the address or number that its consent is for; nothing for none that
    /// waits.
    void setLine(const std::optional<ConsentLine> &line, const QString &address);
    void retranslate();

signals:
    /// Somebody is asked now: until when the line can be confirmed has changed.
    void asked();
    void recorded(const RecordedConsent &recorded);
    /// That it was confirmed, as somebody reports, is to be recorded with how and when.
    void reportWanted();
    void failed(const Error &error);

private:
    void ask();
    void enterCode();
    void showIssued(const Result<IssuedToken> &issued);

    Services *m_services = nullptr;
    std::optional<Permit> m_permit;
    FilingSystem m_filingSystem = FilingSystem::Customers;
    QLocale::Language m_language = QLocale::Dutch;
    std::optional<ConsentLine> m_line;
    QString m_address;
    /// Of which line the code is that is awaited, whichever is chosen by then.
    std::optional<ConsentLine> m_asked;
    QString m_askedAddress;
    FilingSystem m_askedOf = FilingSystem::Customers;
    QMenu *m_menu;
    QAction *m_ask;
    QAction *m_code;
    QAction *m_report;
    LatestAnswer<Result<IssuedToken>> m_issued;
};
