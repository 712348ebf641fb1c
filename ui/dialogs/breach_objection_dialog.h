#pragma once

#include "app/base/id.h"
#include "app/base/result.h"

#include <QDialog>

struct Breach;
class FormField;
class InlineBar;
class QPlainTextEdit;
class QPushButton;
class Session;

/// Why the second person does not agree that nobody is told. Stays until that is signed.
class BreachObjectionDialog final : public QDialog
{
    Q_OBJECT

public:
    BreachObjectionDialog(Session &session, Id<Breach> breach, QWidget *parent);

    void tellProblem(const Error &error);

signals:
    void given(const QString &why);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void submit();

    InlineBar *m_notice;
    QPlainTextEdit *m_why;
    FormField *m_whyField;
    QPushButton *m_give;
    QPushButton *m_cancel;
};
