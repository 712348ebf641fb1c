#include "ui/shell/settings_dialog.h"

#include "ui/look/theme.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/screen_fit.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>

SettingsDialog::SettingsDialog(LanguageSwitch *languages, Preferences *preferences, QWidget *parent)
    : QDialog(parent)
    , m_languages(languages)
    , m_preferences(preferences)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_density(new QComboBox)
    , m_zoom(new QSpinBox)
    , m_lock(new QSpinBox)
    , m_letters(new QCheckBox)
    , m_languageField(new FormField(m_language))
    , m_themeField(new FormField(m_theme))
    , m_zoomField(new FormField(m_zoom))
    , m_densityField(new FormField(m_density))
    , m_lockField(new FormField(m_lock))
    , m_hint(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_fields(nullptr)
    , m_scroll(new QScrollArea)
    , m_close(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    // Languages are named in their own words in every language.
    m_language->addItem(QStringLiteral("Nederlands"), int(QLocale::Dutch));
    m_language->addItem(QStringLiteral("English"), int(QLocale::English));
    for (int i = 0; i <= int(ThemeChoice::SystemColours); ++i)
        m_theme->addItem(QString());
    for (int i = 0; i <= int(Density::Compact); ++i)
        m_density->addItem(QString());
    m_zoom->setRange(Theme::smallestZoom, Theme::largestZoom);
    m_zoom->setSingleStep(10);
    m_lock->setRange(Preferences::shortestLock, Preferences::longestLock);
    m_hint->setWordWrap(true);
    m_close->setAutoDefault(false); // Enter in a field must not close the dialog

    auto *content = new QWidget;
    m_fields = new QVBoxLayout(content);
    m_fields->setSpacing(12);
    for (QWidget *field : {m_languageField, m_themeField, m_zoomField, m_densityField, m_lockField})
        m_fields->addWidget(field);
    m_fields->addWidget(m_hint);
    m_fields->addWidget(m_letters);
    m_fields->addStretch(1);
    m_scroll->setWidget(content);
    content->installEventFilter(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_close, 0, Qt::AlignRight);
    // With large letters the content scrolls, and the last button stays on the screen.
    fitToScreen(this, {theme().px(520), theme().px(560)});
    showValues();
    connectFields();
    retranslate();
}

void SettingsDialog::focusLock()
{
    m_lock->setFocus();
    m_lock->selectAll();
}

void SettingsDialog::addSection(QWidget *section)
{
    m_fields->insertSpacing(m_fields->count() - 1, theme().px(12));
    m_fields->insertWidget(m_fields->count() - 1, section); // above what stretches
}

/// What the sections hold is never cut at the side.
bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest)
        m_scroll->setMinimumWidth(
            m_fields->minimumSize().width() + m_scroll->verticalScrollBar()->sizeHint().width());
    return QDialog::eventFilter(watched, event);
}

void SettingsDialog::connectFields()
{
    connect(m_language, &QComboBox::activated, this, [this](int row) {
        const auto language = static_cast<QLocale::Language>(m_language->itemData(row).toInt());
        m_preferences->setLanguage(language);
        m_languages->speak(language);
    });
    connect(m_theme, &QComboBox::activated, this, [this](int row) {
        m_preferences->setTheme(static_cast<ThemeChoice>(row));
        theme().apply(m_preferences->theme());
    });
    connect(m_density, &QComboBox::activated, this, [this](int row) {
        m_preferences->setDensity(static_cast<Density>(row));
        theme().setDensity(m_preferences->density());
    });
    connect(m_zoom, &QSpinBox::valueChanged, this, [this](int percent) {
        m_preferences->setZoom(percent);
        theme().setZoom(percent);
    });
    connect(m_lock, &QSpinBox::valueChanged, this, [this](int minutes) {
        m_preferences->setLockMinutes(minutes);
        emit lockMinutesChanged(minutes);
        retranslate();
    });
    connect(
        m_letters, &QCheckBox::toggled, this, [this](bool areOn) { m_preferences->setLetterKeys(areOn); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    // The keys for zoom, theme and density work while this is open.
    connect(&theme(), &Theme::changed, this, &SettingsDialog::showValues);
    m_zoom->setKeyboardTracking(false); // 80 is not reached by way of 8
    m_lock->setKeyboardTracking(false);
}

void SettingsDialog::showValues()
{
    const QSignalBlocker quietZoom(m_zoom);
    const QSignalBlocker quietLock(m_lock);
    m_language->setCurrentIndex(m_languages->language() == QLocale::Dutch ? 0 : 1);
    m_theme->setCurrentIndex(int(theme().choice()));
    m_density->setCurrentIndex(int(theme().density()));
    m_zoom->setValue(theme().zoom());
    m_lock->setValue(m_preferences->lockMinutes());
    m_letters->setChecked(m_preferences->areLetterKeysOn());
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_letters->setText(tr("Single letters are keys in a review session (J, K, G, A, V)"));
    m_languageField->setLabel(tr("Language"));
    m_themeField->setLabel(tr("Colours"));
    const QStringList themes{tr("As the system"), tr("Light"), tr("Dark"), tr("The system's own colours")};
    for (int i = 0; i < themes.size(); ++i)
        m_theme->setItemText(i, themes.at(i));
    m_zoomField->setLabel(tr("Size of letters"));
    m_zoom->setSuffix(tr(" %"));
    m_densityField->setLabel(tr("Rows"));
    m_density->setItemText(int(Density::Comfortable), tr("Roomy"));
    m_density->setItemText(int(Density::Compact), tr("Compact"));
    m_lockField->setLabel(tr("Lock after"));
    m_lockField->setHelp(tr("Without typing or clicking in Klantkluis."));
    m_lock->setSuffix(tr(" minute(s)", nullptr, m_lock->value()));
    m_hint->setText(tr("Every choice counts at once, on this computer only."));
    m_close->setText(tr("Close"));
}
