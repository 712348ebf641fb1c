#pragma once

#include "app/vault/secret_text.h"

#include <QDialog>

class FormField;
class PassphraseField;
class PlainLabel;
class QDialogButtonBox;
class QPushButton;

/// Asks the member who sits here for the passphrase again, before a signature. Stays open until it was right.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What the signature is for, in the words of the page that asks.
    struct Words
    {
        QString title;
        QString sentence;
        QString verb;
    };

    explicit PassphraseDialog(const Words &words, QWidget *parent);

    /// Says why it was not accepted, and lets one try again.
    void showError(const QString &sentence);

signals:
    void entered(const SecretText &passphrase);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void submit();

    Words m_words;
    PlainLabel *m_sentence;
    PassphraseField *m_passphrase;
    FormField *m_field;
    QDialogButtonBox *m_buttons;
    QPushButton *m_sign;
    QPushButton *m_cancel;
};
