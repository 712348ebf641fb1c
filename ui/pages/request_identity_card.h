#pragma once

#include "app/requests/requests.h"

#include <QWidget>

class Card;
class DateField;
class FormField;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QPushButton;
class RequestPeople;

/// The step in which somebody establishes who is asking, and by which means.
class RequestIdentityCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestIdentityCard(RequestPeople &people, QWidget *parent = nullptr);

    void setFile(const RequestFile &file, bool mayHandle, QDate today);

    /// What was seen and not confirmed yet, as a draft keeps it; empty where nothing was typed.
    QString typed() const;
    /// Puts it back (FormDraft::Content).
    std::optional<int> putBack(const QString &typed);

signals:
    /// With the day on which they answered what was asked about it; null where nothing was.
    void confirmWanted(const QString &method, QDate answeredOn, const IdentityEvidence &evidence);
    /// The requester was reminded of the question.
    void reminderWanted(QDate sentOn);
    void failureWanted(const QString &method);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillMethods();
    bool isChosen();
    void confirm();
    void showMethod();
    bool isMasked() const;
    /// Whether it is still to be established, or by a stronger way than it was.
    bool isAwaited() const;
    QString establishedText() const;
    QString reminderText() const;

    RequestPeople &m_people;
    RequestFile m_file;
    bool m_mayHandle = false;
    Card *m_card;
    PlainLabel *m_established;
    QWidget *m_form;
    QComboBox *m_method;
    FormField *m_methodField;
    DateField *m_answeredOn;
    FormField *m_answeredField;
    QDate m_today;
    QComboBox *m_document;
    FormField *m_documentField;
    QLineEdit *m_remark;
    FormField *m_remarkField;
    PlainLabel *m_reminders;
    QPushButton *m_remind;
    QPushButton *m_confirm;
    QPushButton *m_fail;
};
