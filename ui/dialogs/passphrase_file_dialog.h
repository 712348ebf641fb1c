#pragma once

#include "app/base/result.h"
#include "ui/async/latest_answer.h"

#include <QDialog>
#include <QHash>

class FormField;
class InlineBar;
class QComboBox;
class QLineEdit;
class QPushButton;
class Session;

/// Where the passphrase file of a scheduled run lies, and as whom it signs in: the program cannot find that
/// out by itself.
class PassphraseFileDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `members` are names by `ref`.
    PassphraseFileDialog(Session &session, const QHash<QString, QString> &members, QWidget *parent);

signals:
    void registered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void submit();
    void take(const Outcome &told);

    Session &m_session;
    InlineBar *m_notice;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QComboBox *m_member;
    FormField *m_pathField;
    FormField *m_memberField;
    QPushButton *m_register;
    QPushButton *m_cancel;
    LatestAnswer<Outcome> m_answer;
};
