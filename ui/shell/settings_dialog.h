#pragma once

#include <QDialog>

class FormField;
class LanguageSwitch;
class PlainLabel;
class Preferences;
class QCheckBox;
class QComboBox;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

/// Language, colours, size, density and when to lock. Everything takes effect at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(LanguageSwitch *languages, Preferences *preferences, QWidget *parent);

    void focusLock();
    /// Below what this window itself sets. Takes the section over.
    void addSection(QWidget *section);

signals:
    void lockMinutesChanged(int minutes);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectFields();
    void showValues();
    void retranslate();

    LanguageSwitch *m_languages;
    Preferences *m_preferences;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_density;
    QSpinBox *m_zoom;
    QSpinBox *m_lock;
    QCheckBox *m_letters;
    FormField *m_languageField;
    FormField *m_themeField;
    FormField *m_zoomField;
    FormField *m_densityField;
    FormField *m_lockField;
    PlainLabel *m_hint;
    QVBoxLayout *m_fields;
    QScrollArea *m_scroll;
    QPushButton *m_close;
};
