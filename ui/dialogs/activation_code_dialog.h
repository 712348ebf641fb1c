#pragma once

#include "app/staff/invitation.h"

#include <QDialog>

class FormField;
class PlainLabel;
class QLineEdit;
class QPushButton;

/// Shows a member's activation code, this once.
class ActivationCodeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `name`: the member's, as colleagues see it.
    ActivationCodeDialog(const QString &name, const Invitation &invitation, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_name;
    Invitation m_invitation;
    PlainLabel *m_sentence;
    QLineEdit *m_code;
    FormField *m_codeField;
    QPushButton *m_copy;
    QPushButton *m_close;
};
