#pragma once

#include "app/requests/requests.h"

#include <QWidget>

class Card;
class DateField;
class FormField;
class PlainLabel;
class QLineEdit;
class QPushButton;
class Session;

/// The clock of a request: how its last day comes about line by line, what was asked of the requester
/// meanwhile, and the one extension (domain.md 4.3, 4.4).
class RequestTermCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestTermCard(Session &session, QWidget *parent = nullptr);

    void setFile(const RequestFile &file);
    /// Opens the form of the question who asks, or of what is meant; nothing where it cannot be asked.
    void ask(RequestQuestion::About about);

    /// The reason that was typed and not recorded yet, as a draft keeps it; empty where nothing was typed.
    QString typed() const;
    /// Puts it back (FormDraft::Content).
    std::optional<int> putBack(const QString &typed);

signals:
    void askWanted(const RequestQuestion &question);
    void scopeHeardWanted(QDate answeredOn);
    void extensionWanted(QDate sentOn, const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Verb { None, AskIdentity, AskScope, HearScope, Extend };

    void retranslate();
    void arrange();
    /// What the form is for; one at a time.
    void open(Verb verb);
    void submit();
    /// The verb that opens the form for it; null where that has none.
    const QPushButton *opener(Verb verb) const;
    bool isOwnInitiative() const;
    QStringList derivation() const;
    QString questionsText() const;
    QString reasonLabel() const;
    QString reasonHelp() const;
    QString dayLabel() const;
    QString verbText(Verb verb) const;

    Session &m_session;
    RequestFile m_file;
    Verb m_verb = Verb::None;
    Card *m_card;
    PlainLabel *m_lines;
    PlainLabel *m_questions;
    QPushButton *m_identity;
    QPushButton *m_scope;
    QPushButton *m_heard;
    QPushButton *m_extend;
    QWidget *m_form;
    QLineEdit *m_reason;
    DateField *m_day;
    FormField *m_reasonField;
    FormField *m_dayField;
    QPushButton *m_record;
    QPushButton *m_cancel;
};
