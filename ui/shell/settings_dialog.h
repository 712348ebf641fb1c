#pragma once

#include <QDialog>

class FormField;
class LanguageSwitch;
class PlainLabel;
class Preferences;
class QComboBox;
class QPushButton;
class QSpinBox;

/// Language, colours, size, density and when to lock. Everything takes effect at once.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(LanguageSwitch *languages, Preferences *preferences, QWidget *parent);

    void focusLock();

signals:
    void lockMinutesChanged(int minutes);

protected:
    void changeEvent(QEvent *event) override;

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
    FormField *m_languageField;
    FormField *m_themeField;
    FormField *m_zoomField;
    FormField *m_densityField;
    FormField *m_lockField;
    PlainLabel *m_hint;
    QPushButton *m_close;
};
