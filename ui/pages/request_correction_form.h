#pragma once

#include "app/contacts/contact_file.h"

#include <QJsonObject>
#include <QVariant>
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
    /// Whose data is corrected: where they have several of something, each can be pointed at.
    void setPerson(const ContactFile &person);
    /// What was typed but not yet added; an empty field code when nothing was.
    QString pendingValue() const;
    QString fieldCode() const;
    /// Which of several; nothing where there is one at most.
    std::optional<qint64> item() const;
    /// The value that was typed and what for, as a draft keeps it; empty where there is none.
    QJsonObject typed() const;
    /// Puts it back; which of several is chosen once the person is known.
    void putBack(const QJsonObject &typed);

signals:
    void added(const QString &field, const QString &value, std::optional<qint64> item);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillFields();
    void add();

    struct Choice
    {
        QString field;
        QVariant item;
    };

    ContactFile m_person;
    std::optional<Choice> m_wanted;
    QComboBox *m_field;
    QLineEdit *m_value;
    FormField *m_fieldField;
    FormField *m_valueField;
    QPushButton *m_add;
};
