#pragma once

#include "app/letters/letter_template.h"
#include "ui/async/latest_answer.h"
#include "ui/dialogs/form_typing.h"

#include <QDialog>

class FormField;
class InlineBar;
class PlainLabel;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class Session;

/// Edits the words of letters; says while somebody types what the letter lacks, and keeps nothing that lacks
/// what the law asks.
class LetterTemplatesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Opens at the kind with this key.
    LetterTemplatesDialog(Session &session, const QString &kind, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void fillKinds();
    void fillLanguages();
    void load();
    void tellUnsaved();
    void shown(const Result<LetterTemplate> &words);
    void saved(const Result<LetterTemplate> &words);
    void check();
    void showFields();
    void keepTyping();
    bool isTyped() const;
    /// What stands in the field, as the next version of what was loaded.
    LetterTemplate typed() const;

    Session &m_session;
    LetterTemplate m_words;
    bool m_isResetting = false;
    InlineBar *m_notice;
    FormTyping m_typing;
    QComboBox *m_kind;
    QComboBox *m_language;
    FormField *m_kindField;
    FormField *m_languageField;
    PlainLabel *m_version;
    QPlainTextEdit *m_text;
    FormField *m_textField;
    PlainLabel *m_fields;
    QPushButton *m_reset;
    QPushButton *m_save;
    QPushButton *m_close;
    LatestAnswer<Result<LetterTemplate>> m_loaded;
    LatestAnswer<Result<LetterTemplate>> m_stored;
};
