#pragma once

#include "app/vault/secret_text.h"

#include <QDialog>

class FormField;
class PlainLabel;
class QLineEdit;
class QPushButton;

/// Shows the passphrase of a file that has just been made: once, to be copied or written down, and kept
/// nowhere.
class ListPassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `recipient`: of a list, as it is called on the page; empty for any other file.
    ListPassphraseDialog(const SecretText &passphrase, const QString &recipient, QWidget *parent);
    ~ListPassphraseDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SecretText m_passphrase;
    QString m_recipient;
    PlainLabel *m_sentence;
    QLineEdit *m_shown;
    FormField *m_field;
    QPushButton *m_copy;
    QPushButton *m_close;
};
