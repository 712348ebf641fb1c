#include "ui/widgets/escape_guard.h"

#include "ui/widgets/plain_message_box.h"
#include "ui/widgets/search_field.h"

#include <QAbstractSpinBox>
#include <QCoreApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPlainTextEdit>

#include <algorithm>

namespace {

bool isGivingUp(const QEvent *event)
{
    if (event->type() == QEvent::Close)
        return event->spontaneous();
    return event->type() == QEvent::KeyPress &&
        static_cast<const QKeyEvent *>(event)->matches(QKeySequence::Cancel);
}

/// What cannot be typed into at the moment has done its work, or is at it.
bool isOpenToTyping(const QWidget *input, const QDialog *dialog)
{
    return input->isVisibleTo(dialog) && input->isEnabled();
}

/// By hand, in what still stands there. What is hidden, a passphrase, is quickly typed again and nobody's to
/// keep; so is a number; what was searched for is no work.
bool isTypedIn(const QDialog *dialog)
{
    const auto lines = dialog->findChildren<QLineEdit *>();
    const auto texts = dialog->findChildren<QPlainTextEdit *>();
    return std::any_of(lines.begin(), lines.end(),
               [dialog](const QLineEdit *line) {
                   return line->isModified() && !line->text().isEmpty() && !line->isReadOnly() &&
                       line->echoMode() == QLineEdit::Normal && !qobject_cast<const SearchField *>(line) &&
                       !qobject_cast<const QAbstractSpinBox *>(line->parentWidget()) &&
                       isOpenToTyping(line, dialog);
               }) ||
        std::any_of(texts.begin(), texts.end(), [dialog](const QPlainTextEdit *text) {
            return text->document()->isModified() && !text->document()->isEmpty() && !text->isReadOnly() &&
                isOpenToTyping(text, dialog);
        });
}

} // namespace

EscapeGuard::EscapeGuard(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool EscapeGuard::eventFilter(QObject *watched, QEvent *event)
{
    // What has the keyboard was asked first: Escape may only put a list or a search away.
    auto *dialog = isGivingUp(event) ? qobject_cast<QDialog *>(watched) : nullptr;
    // The system's own, for files and printers, begin with a Q.
    const bool isOurs = dialog &&
        (!QLatin1String(dialog->metaObject()->className()).startsWith(u'Q') ||
            dialog->metaObject() == &QDialog::staticMetaObject);
    if (!isOurs || !isTypedIn(dialog))
        return QObject::eventFilter(watched, event);
    event->ignore();
    ask(dialog);
    return true;
}

void EscapeGuard::ask(QDialog *dialog)
{
    PlainMessageBox::ask(dialog,
        {.title = dialog->windowTitle(),
            .text = tr("Throw away what you typed?"),
            .details = tr("What was not stored yet is lost."),
            .verb = tr("Throw away"),
            .isDestructive = true},
        [dialog] { dialog->reject(); });
}
