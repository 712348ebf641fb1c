#include "ui/widgets/passphrase_field_accessible.h"

#include "ui/widgets/passphrase_field.h"

#include <QAccessibleWidget>

namespace {

class FieldInterface final
    : public QAccessibleWidget
    , public QAccessibleTextInterface
    , public QAccessibleEditableTextInterface
{
public:
    explicit FieldInterface(PassphraseField *field) : QAccessibleWidget(field, QAccessible::EditableText) {}

    void *interface_cast(QAccessible::InterfaceType type) override // NOLINT(readability-identifier-naming)
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        state.selectableText = true;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? field()->dots() : QAccessibleWidget::text(kind);
    }
    void setText(QAccessible::Text kind, const QString &text) override
    {
        if (kind == QAccessible::Value)
            replaceText(0, characterCount(), text);
        else
            QAccessibleWidget::setText(kind, text);
    }

    int characterCount() const override { return int(field()->line().size()); }
    int cursorPosition() const override { return int(field()->line().cursor()); }
    void setCursorPosition(int position) override { field()->select(position, position); }
    QString text(int from, int to) const override { return field()->dots().mid(from, to - from); }
    QRect characterRect(int offset) const override
    {
        const QRect rect = field()->signRect(std::clamp(offset, 0, characterCount()));
        return {field()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        return int(field()->signAt(field()->mapFromGlobal(point).x()));
    }
    void scrollToSubstring(int from, int) override { field()->select(from, from); }
    QString attributes(int, int *from, int *to) const override
    {
        *from = 0;
        *to = characterCount();
        return {};
    }

    int selectionCount() const override { return field()->line().hasSelection() ? 1 : 0; }
    void selection(int, int *from, int *to) const override
    {
        *from = int(field()->line().selectionStart());
        *to = int(field()->line().selectionEnd());
    }
    void addSelection(int from, int to) override { field()->select(from, to); }
    void setSelection(int, int from, int to) override { field()->select(from, to); }
    void removeSelection(int) override { setCursorPosition(cursorPosition()); }

    void deleteText(int from, int to) override { field()->remove(from, to); }
    void insertText(int at, const QString &text) override
    {
        setCursorPosition(at);
        field()->insert(text);
    }
    void replaceText(int from, int to, const QString &text) override
    {
        field()->select(from, to);
        field()->insert(text);
    }

private:
    PassphraseField *field() const { return static_cast<PassphraseField *>(object()); }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *field = qobject_cast<PassphraseField *>(object);
    return field == nullptr ? nullptr : new FieldInterface(field);
}

} // namespace

void passphrase_field_accessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(isInstalled)
}
