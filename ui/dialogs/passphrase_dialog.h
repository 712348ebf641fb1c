#pragma once

#include "app/vault/secret_text.h"

#include <QDialog>

class FormField;
class PassphraseField;
class PlainLabel;
class QDialogButtonBox;
class QLineEdit;
class QPushButton;

/// Asks the member who sits here for the passphrase again, before a signature. Stays open until it was right.
/// Where many go at once it asks for their number as well.
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
        /// A number that must be typed before, so that it was read; empty where none is asked for.
        QString number = {};
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
    QLineEdit *m_number;
    FormField *m_numberField;
    QDialogButtonBox *m_buttons;
    QPushButton *m_sign;
    QPushButton *m_cancel;
};
