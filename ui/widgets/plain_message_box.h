#pragma once

#include <QDialog>

#include <functional>

class PlainLabel;
class QDialogButtonBox;
class QPushButton;

/// What a message asks: the sentence, what it means, and the verb that answers it.
struct Question
{
    QString title;
    QString text;
    QString details;
    QString verb;
    /// The verb destroys something: it is drawn so and is not the default button.
    bool isDestructive = false;
};

/// A message or question as plain text only, with verbs on its buttons. Never blocks: it opens and answers
/// later.
class PlainMessageBox final : public QDialog
{
    Q_OBJECT

public:
    explicit PlainMessageBox(QWidget *parent);

    void setText(const QString &text);
    void setDetails(const QString &details);
    /// Adds the button that answers; the dialog is accepted by it.
    QPushButton *addVerb(const QString &verb, bool isDestructive = false);
    /// Adds the button that leaves everything as it is.
    QPushButton *addCancel();
    void addClose();

    /// Opens a question over `parent`; `yes` runs when the verb was chosen.
    static void ask(QWidget *parent, const Question &question, std::function<void()> yes);
    /// Opens a message that only has to be read.
    static void tell(
        QWidget *parent, const QString &title, const QString &text, const QString &details = QString());

private:
    void setIcon(const QString &name);

    PlainLabel *m_icon;
    PlainLabel *m_text;
    PlainLabel *m_details;
    QDialogButtonBox *m_buttons;
};
