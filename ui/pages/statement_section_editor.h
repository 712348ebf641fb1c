#pragma once

#include "app/documents/statement_words.h"
#include "app/statement/statement_facts.h"

#include <QList>
#include <QMap>
#include <QWidget>

class Card;
class ContactTable;
class FormField;
class PlainLabel;
class QPlainTextEdit;
class QPushButton;
struct StatementLink;

/// One section of the privacy statement: what the registers say, with the row of each sentence, and apart
/// from it the words of people in both languages. What was typed and not saved stays while other sections are
/// looked at.
class StatementSectionEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit StatementSectionEditor(QWidget *parent = nullptr);

    void setFacts(const StatementFacts &facts);
    void show(StatementSection section);
    StatementSection section() const { return m_section; }
    void setReadOnly(bool isReadOnly);
    QWidget *firstPane() const;

    /// What is typed in the section that is shown.
    StatementText typed() const;
    /// What was stored of it when somebody began to type.
    StatementText stored() const { return m_seen.value(m_section, m_facts.text(m_section)); }
    /// It was stored.
    void forget(StatementSection section);
    /// Somebody else's words are there by now, and were told of.
    void lookAgain(StatementSection section) { m_seen.remove(section); }
    /// Everything that was typed and not saved, and back.
    QString unsaved() const;
    void restore(const QString &unsaved);

signals:
    void saveWanted();
    void registerWanted(const StatementLink &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void fillFacts();
    void keepTyped();
    void updateVerbs();

    StatementSection m_section = StatementSection::Controller;
    StatementFacts m_facts;
    QList<StatementText> m_typed;
    QMap<StatementSection, StatementText> m_seen;
    QList<StatementLine> m_lines;
    Card *m_generated;
    PlainLabel *m_nothing;
    ContactTable *m_table;
    Card *m_own;
    QPlainTextEdit *m_dutch;
    QPlainTextEdit *m_english;
    FormField *m_dutchField;
    FormField *m_englishField;
    QPushButton *m_save;
    bool m_isReadOnly = false;
    bool m_isFilling = false;
};
