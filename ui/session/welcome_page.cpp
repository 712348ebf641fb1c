#include "ui/session/welcome_page.h"

#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>

WelcomePage::WelcomePage(const QString &lastPlace, QWidget *parent)
    : AlonePage(parent)
    , m_language(new QComboBox)
    , m_last(new QPushButton)
    , m_new(new QPushButton)
    , m_open(new QPushButton)
    , m_restore(new QPushButton)
    , m_server(new QPushButton)
    , m_demonstration(new QPushButton)
    , m_lastName(QFileInfo(lastPlace).fileName())
{
    // Languages are named in their own words in every language.
    m_language->addItem(QStringLiteral("Nederlands"), static_cast<int>(QLocale::Dutch));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(QLocale::English));
    m_language->setCurrentIndex(QLocale().language() == QLocale::Dutch ? 0 : 1);
    m_languageField = new FormField(m_language);
    form()->addWidget(m_languageField);

    m_last->setVisible(!lastPlace.isEmpty());
    setVariant(lastPlace.isEmpty() ? m_new : m_last, ButtonVariant::Primary);
    const std::pair<QPushButton *, QStringView> buttons[] = {{m_last, u"lock"}, {m_new, u"plus"},
        {m_open, u"file-text"}, {m_restore, u"download"}, {m_server, u"plug-connected"},
        {m_demonstration, u"address-book"}};
    for (const auto &[button, name] : buttons) {
        const bool isPrimary = variantOf(button) == ButtonVariant::Primary;
        button->setIcon(icon(name, isPrimary ? Ink::OnAccent : Ink::Text));
        form()->addWidget(button);
    }

    connect(m_language, &QComboBox::activated, this, [this](int row) {
        emit languageChosen(static_cast<QLocale::Language>(m_language->itemData(row).toInt()));
    });
    connect(m_last, &QPushButton::clicked, this, &WelcomePage::lastChosen);
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newChosen);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openChosen);
    connect(m_restore, &QPushButton::clicked, this, &WelcomePage::restoreChosen);
    connect(m_server, &QPushButton::clicked, this, &WelcomePage::serverChosen);
    connect(m_demonstration, &QPushButton::clicked, this, &WelcomePage::demonstrationChosen);
    setFirst(lastPlace.isEmpty() ? m_new : m_last);
    retranslate();
}

void WelcomePage::retranslate()
{
    card()->setTitle(tr("Where is the customer file?"));
    card()->setSubtitle(tr("You can change the language at any time."));
    m_languageField->setLabel(tr("Language"));
    m_last->setText(tr("Open %1 again").arg(m_lastName));
    m_new->setText(tr("New file"));
    m_open->setText(tr("Open a file"));
    m_restore->setText(tr("Restore from a backup"));
    m_server->setText(tr("Connect to a server"));
    m_demonstration->setText(tr("Look around with demonstration data"));
}
