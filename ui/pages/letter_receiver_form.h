#pragma once

#include "app/letters/letter_receiver.h"

#include <QWidget>

#include <optional>

class FormField;
class QLineEdit;

/// Name and address of who was erased, typed from their own letter; kept nowhere.
class LetterReceiverForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LetterReceiverForm(QWidget *parent = nullptr);

    /// Nothing while no name was typed.
    std::optional<LetterReceiver> receiver() const;
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_name;
    QLineEdit *m_street;
    QLineEdit *m_postcode;
    QLineEdit *m_town;
    FormField *m_nameField;
    FormField *m_streetField;
    FormField *m_postcodeField;
    FormField *m_townField;
};
