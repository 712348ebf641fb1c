#pragma once

#include <QWidget>

class ContactTable;
class PlainLabel;
class QHBoxLayout;
class QPushButton;

/// One part of a contact's tab: a heading with its verbs, and below it a table as tall as its rows or the
/// sentence that says why there is none.
class ContactSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactSection(QWidget *parent = nullptr);

    /// The heading, and the spoken name of the table.
    void setTitle(const QString &title, const QString &spokenName);
    void setEmptySentence(const QString &sentence);
    QPushButton *addVerb(const QString &iconName);
    ContactTable *table() const { return m_table; }
    /// To be called when rows were added or taken away.
    void settle();

private:
    PlainLabel *m_title;
    PlainLabel *m_empty;
    QHBoxLayout *m_head;
    ContactTable *m_table;
};
