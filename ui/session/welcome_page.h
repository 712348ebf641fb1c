#pragma once

#include "ui/session/alone_page.h"

#include <QLocale>

class QComboBox;
class QPushButton;
class FormField;

/// The first thing seen: make a new file, open one, go to a server, or look around with demonstration data.
class WelcomePage final : public AlonePage
{
    Q_OBJECT

public:
    /// `lastPlace`: the file that was open last time; empty when there is none.
    explicit WelcomePage(const QString &lastPlace, QWidget *parent = nullptr);

signals:
    void languageChosen(QLocale::Language language);
    void lastChosen();
    void newChosen();
    void openChosen();
    void restoreChosen();
    void serverChosen();
    void demonstrationChosen();

private:
    void retranslate() override;

    FormField *m_languageField;
    QComboBox *m_language;
    QPushButton *m_last;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_restore;
    QPushButton *m_server;
    QPushButton *m_demonstration;
    QString m_lastName;
};
