#pragma once

#include "app/breaches/breaches.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class FormField;
class InlineBar;
class MomentField;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class Session;

/// That the authority or the people were told of a breach: when, how, and what is to be kept with it.
class BreachTellingDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Whom { Authority, People };

    BreachTellingDialog(Session &session, const Breach &breach, Whom whom, QWidget *parent);

signals:
    void recorded(const Breach &breach);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void record();
    void take(const Result<Breach> &breach);

    Session &m_session;
    Breach m_breach;
    Whom m_whom;
    InlineBar *m_notice;
    QComboBox *m_kind;
    MomentField *m_at;
    QLineEdit *m_detail;
    QPlainTextEdit *m_remark;
    FormField *m_kindField;
    FormField *m_atField;
    FormField *m_detailField;
    FormField *m_remarkField;
    QPushButton *m_record;
    QPushButton *m_cancel;
    LatestAnswer<Result<Breach>> m_answer;
};
