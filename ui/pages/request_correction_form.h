#pragma once

#include <QWidget>

class FormField;
class QComboBox;
class QLineEdit;
class QPushButton;

/// Adds one field to a correction: which, and what it should say.
class RequestCorrectionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestCorrectionForm(QWidget *parent = nullptr);

    void clear();
    /// What was typed but not yet added; an empty field code when nothing was.
    QString pendingValue() const;
    QString fieldCode() const;

signals:
    void added(const QString &field, const QString &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void add();

    QComboBox *m_field;
    QLineEdit *m_value;
    FormField *m_fieldField;
    FormField *m_valueField;
    QPushButton *m_add;
};
