#pragma once

#include "app/base/result.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class FormField;
class InlineBar;
class PassphraseField;
class QPushButton;
class Session;

/// Changes the passphrase of the member who sits here; asks for the present one first.
class ChangePassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    ChangePassphraseDialog(Session &session, QWidget *parent);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    bool check();
    void submit();
    void take(const Outcome &outcome);

    Session &m_session;
    InlineBar *m_notice;
    PassphraseField *m_present;
    PassphraseField *m_next;
    PassphraseField *m_again;
    FormField *m_presentField;
    FormField *m_nextField;
    FormField *m_againField;
    QPushButton *m_change;
    QPushButton *m_cancel;
    LatestAnswer<Outcome> m_answer;
};
