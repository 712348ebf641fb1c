#pragma once

#include <QDialog>

class FormField;
class QPlainTextEdit;
class QPushButton;

/// Why the second person does not agree that nobody is told.
class BreachObjectionDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BreachObjectionDialog(QWidget *parent);

signals:
    void given(const QString &why);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void submit();

    QPlainTextEdit *m_why;
    FormField *m_whyField;
    QPushButton *m_give;
    QPushButton *m_cancel;
};
