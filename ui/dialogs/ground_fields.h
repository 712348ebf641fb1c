#pragma once

#include "app/grounds/grounds.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class DateField;
class FormField;
class PlainLabel;
class QComboBox;
class QLineEdit;
class Session;

/// Why somebody is kept and until when: filled in with what is usual for the kind of contact, the basis and
/// the purpose, saying where that comes from; whoever saves confirms it or writes their own.
class GroundFields final : public QWidget
{
    Q_OBJECT

public:
    /// Whom it is about, as far as the form knows.
    struct About
    {
        FilingSystem filingSystem = FilingSystem::Customers;
        ContactKind kind = ContactKind::Customer;
        LawfulBasis basis = LawfulBasis::Contract;
        bool isBusiness = false;
        Id<Purpose> purpose = {};

        friend bool operator==(const About &, const About &) = default;
    };

    explicit GroundFields(Session &session, QWidget *parent = nullptr);

    /// Fills in what is usual for them where nothing else was typed.
    void setAbout(const About &about);
    /// What was typed; nothing for what is as usual.
    GroundWish wish() const;
    /// Looks at every field by the core's own rules; true when nothing is wrong.
    bool check();
    /// By the name that the core gives it ("ground-reason", "until"); null for another.
    FormField *fieldNamed(const QString &code) const;
    QList<FormField *> fields() const;
    /// Behind which Tab goes on in what holds this.
    QWidget *lastField() const;
    void retranslate();

private:
    bool isByRule() const;
    void take(const Result<UsualGround> &usual);
    void showReason();
    void showUntil();
    /// Puts the usual words in, unless others were typed.
    void fill(QLineEdit *edit, QString &usual, const QString &words);
    bool checkWords(QLineEdit *edit, FormField *field, const QString &usual);
    bool checkUntil();

    Session &m_session;
    About m_about;
    bool m_isAsked = false;
    UsualGround m_usual;
    QLineEdit *m_reason;
    QComboBox *m_ending;
    DateField *m_until;
    QLineEdit *m_interest;
    QLineEdit *m_balancing;
    DateField *m_review;
    FormField *m_reasonField;
    FormField *m_endingField;
    FormField *m_untilField;
    FormField *m_interestField;
    FormField *m_balancingField;
    FormField *m_reviewField;
    /// What stands in the fields without anybody having typed.
    QString m_usualReason;
    QString m_usualInterest;
    QString m_usualBalancing;
    LatestAnswer<Result<UsualGround>> m_answer;
};
