#pragma once

#include "ui/widgets/saying.h"

#include <QWidget>

class ErrorText;
class PlainLabel;

/// A field with its label above, its help and its error below. The label is the field's buddy and spoken
/// name.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the field over and shows it.
    explicit FormField(QWidget *field, QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }

    void setLabel(const QString &label);
    /// Says in words that the field must be filled.
    void setRequired(bool required);
    void setHelp(const QString &help);
    /// Shows what is wrong under the field; an empty text takes it away.
    void setError(const QString &error);
    /// The same in words that follow the language.
    void setSaying(const Saying &error);
    void clearError() { setError(QString()); }
    bool hasError() const;
    QString error() const;
    QString label() const { return m_name; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QWidget *m_field;
    PlainLabel *m_label;
    PlainLabel *m_help;
    ErrorText *m_error;
    QString m_name;
    Saying m_errorWords;
    bool m_isRequired = false;
};
