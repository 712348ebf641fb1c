#pragma once

#include "app/drafts/draft.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>

class InlineBar;
class QDialog;
class QWidget;
class Session;

/// Belongs to a form that may be left with something typed in it: knows what differs from what stood there at
/// first, and puts it back when the same form is opened again after the lock. Made when the form shows what
/// it begins with. What is typed hidden, a passphrase, is never among it, nor is a file that was added.
class FormDraft final : public QObject
{
    Q_OBJECT

public:
    /// How a form is read and filled whose inputs are not all that was typed.
    struct Content
    {
        /// Empty where nothing was typed.
        std::function<QString()> typed;
        /// Puts it back, and answers how much of what it was about somebody else changed meanwhile; nothing
        /// where it has no place any more.
        std::function<std::optional<int>(const QString &typed)> putBack;
    };

    /// Of a dialog, made last in its constructor; over with it. `name`: of the form, "contact.edit";
    /// `contact`: whom it is about, or nobody; `notice`: where the form says that something was put back.
    FormDraft(QDialog *form, Session &session, const QString &name, Id<Contact> contact, InlineBar *notice);
    /// Of a form on a page, which may stand there before the drafts have been read: it is filled when they
    /// come, and behind the curtain only when that is drawn back. Over when it says so (end()).
    FormDraft(QWidget *form, Session &session, const QString &name, Id<Contact> contact, InlineBar *notice,
        Content content = {});

    /// What is to be kept. Nothing where nothing was typed; an empty one where what was put back was taken
    /// out again.
    std::optional<Draft> draft() const;
    /// It was stored or given up: nothing is to be kept.
    void end();
    /// What stands in this part of the form was filled in by the form itself after it was made, as the moment
    /// of now: by itself nobody typed it, but it is kept with what else is typed.
    void takeAsGiven(const QWidget &part);

    /// Of every form in a window; the one in front last.
    static QList<Draft> in(const QWidget &window);

private:
    struct Input
    {
        QPointer<QWidget> widget;
        QString name;
        QString first;
        QString given; ///< by the form itself; otherwise what it began with
    };

    void begin();
    /// Takes what the session has of this form.
    void look();
    QString typed() const;
    std::optional<int> putBack(const QString &content, int &lost);
    void tell(std::optional<int> changedMeanwhile, int lost);

    QWidget *m_form;
    Session &m_session;
    Draft m_draft;
    InlineBar *m_notice;
    Content m_content;
    QList<Input> m_inputs;
    bool m_isOnPage;
    bool m_isOver = false;
};
