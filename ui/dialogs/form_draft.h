#pragma once

#include "app/drafts/draft.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

class InlineBar;
class QDialog;
class QWidget;
class Session;

/// Belongs to a dialog that may be left with something typed in it: knows what differs from what stood there
/// at first, and puts it back when the same form is opened again after the lock. Made last in the dialog's
/// constructor, when it shows what it begins with. What is typed hidden, a passphrase, is never among it.
class FormDraft final : public QObject
{
    Q_OBJECT

public:
    /// `name`: of the form, "contact.edit"; `contact`: whom it is about, or nobody; `notice`: where the form
    /// says that something was put back.
    FormDraft(QDialog *form, Session &session, const QString &name, Id<Contact> contact, InlineBar *notice);

    /// Nothing where nothing was typed.
    std::optional<Draft> draft() const;

    /// Of every form that is open in a window.
    static QList<Draft> in(const QWidget &window);

private:
    void putBack(const Draft &draft, InlineBar *notice);
    /// The form was accepted or given up: nothing is to be kept.
    void forget();

    QWidget *m_form;
    Session &m_session;
    Draft m_draft;
    QStringList m_first;
    bool m_isOver = false;
};
