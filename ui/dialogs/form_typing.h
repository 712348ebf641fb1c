#pragma once

#include "ui/dialogs/form_draft.h"

#include <QPointer>

/// Keeps what is typed in a form that shows one thing after another, each under its own name (FormDraft),
/// until it is stored or left.
class FormTyping final
{
public:
    /// `notice`: where the form says that something was put back.
    explicit FormTyping(InlineBar *notice) : m_notice(notice) {}

    /// From now on, in place of what was kept before; called when the form shows what it begins with.
    void keep(QWidget *form, Session &session, const QString &name, Id<Contact> contact = {},
        FormDraft::Content content = {});
    /// It was stored, or left: it is neither kept nor told of any more.
    void stop();
    /// Whether something was typed under this name that is not stored: what comes from the file meanwhile
    /// must not take its place.
    bool isTyped(const QString &name) const;

private:
    InlineBar *m_notice;
    QPointer<FormDraft> m_draft;
};
