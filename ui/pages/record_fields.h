#pragma once

#include "app/base/error.h"
#include "ui/dialogs/form_typing.h"

#include <QDate>
#include <QMap>
#include <QVariant>
#include <QWidget>

#include <functional>
#include <optional>

class FormField;
class InlineBar;
class QGridLayout;
class Session;

/// Fields of one record under each other in two columns, each under the name that errors and commands have
/// for it.
class RecordFields final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordFields(QWidget *parent = nullptr);

    void addLine(const QString &key);
    /// More than one line, over both columns.
    void addText(const QString &key);
    void addDay(const QString &key, std::function<QDate()> today);
    /// A whole number from 1 on, or none.
    void addNumber(const QString &key, int most);
    /// One of these values, which setWords() names.
    void addChoice(const QString &key, const QList<QVariant> &values);

    void setLabel(const QString &key, const QString &label);
    void setHelp(const QString &key, const QString &help);
    /// What a number is called that is not there.
    void setNoneWord(const QString &key, const QString &word);
    void setWords(const QString &key, const QStringList &words);

    QString text(const QString &key) const;
    /// Null when empty or not understood.
    QDate day(const QString &key) const;
    std::optional<int> number(const QString &key) const;
    QVariant choice(const QString &key) const;
    void setText(const QString &key, const QString &text);
    void setDay(const QString &key, QDate day);
    void setNumber(const QString &key, std::optional<int> number);
    void setChoice(const QString &key, const QVariant &value);
    /// Empties everything, and chooses what stands first.
    void clear();

    /// False, with the focus there, while a day is written that is none.
    bool isUnderstood();
    /// Goes to the field of this name; nothing happens where there is none.
    void focusField(const QString &key);
    /// Says at the texts that a refusal names that a national number stands in them; false where it is about
    /// anything else.
    bool showError(const Error &error);
    void setReadable(bool isOnlyRead);

    /// What is typed from now on survives the lock under this name of the form (FormTyping), told above the
    /// fields when it is back. `whole`: what they are a part of, where more is typed beside them; `content`:
    /// where that is read and filled in its own way.
    void keepTyping(
        Session &session, const QString &form, QWidget *whole = nullptr, FormDraft::Content content = {});
    /// It was stored, or left.
    void stopTyping();
    bool isTyped(const QString &form) const { return m_typing.isTyped(form); }

signals:
    void edited();

private:
    void put(const QString &key, QWidget *field, bool isWide);

    QGridLayout *m_grid;
    InlineBar *m_notice;
    FormTyping m_typing;
    QMap<QString, FormField *> m_fields;
    int m_places = 0;
};
