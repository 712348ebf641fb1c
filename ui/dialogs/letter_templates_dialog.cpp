#include "ui/dialogs/letter_templates_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/documents/letter_words.h"
#include "app/letters/letters.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/screen_fit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

LetterTemplatesDialog::LetterTemplatesDialog(Session &session, const QString &kind, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_notice(new InlineBar)
    , m_typing(m_notice)
    , m_kind(new QComboBox)
    , m_language(new QComboBox)
    , m_kindField(new FormField(m_kind))
    , m_languageField(new FormField(m_language))
    , m_version(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_text(new QPlainTextEdit)
    , m_textField(new FormField(m_text))
    , m_fields(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_reset(new QPushButton)
    , m_save(new QPushButton)
    , m_close(new QPushButton)
    , m_loaded([this](const auto &words) { shown(words); })
    , m_stored([this](const auto &words) { saved(words); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_notice->clear();
    m_text->setTabChangesFocus(true);
    m_fields->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    for (PlainLabel *label : {m_version, m_fields})
        label->setWordWrap(true);
    setVariant(m_save, ButtonVariant::Primary);
    m_save->setShortcut(QKeySequence::Save);
    arrange();
    fitToScreen(this, {theme().px(860), theme().px(640)});
    retranslate();
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LetterTemplatesDialog::load);
    connect(m_language, &QComboBox::currentIndexChanged, this, &LetterTemplatesDialog::load);
    connect(m_text, &QPlainTextEdit::textChanged, this, &LetterTemplatesDialog::check);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_isResetting = false;
        m_stored.expect(m_session.services().letters().set(m_session.permit(), typed()));
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_isResetting = true;
        m_stored.expect(
            m_session.services().letters().reset(m_session.permit(), m_words.kind, m_words.language));
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (isTyped())
            tellUnsaved();
        else
            accept();
    });
    connect(this, &QDialog::finished, this, [this] { m_typing.stop(); });
    load();
}

void LetterTemplatesDialog::arrange()
{
    auto *which = new QHBoxLayout;
    which->setSpacing(8);
    which->addWidget(m_kindField, 2);
    which->addWidget(m_languageField, 1);
    auto *fields = new QScrollArea;
    fields->setWidget(m_fields);
    fields->setWidgetResizable(true);
    fields->setFrameShape(QFrame::NoFrame);
    fields->setMinimumWidth(theme().px(260));
    auto *words = new QHBoxLayout;
    words->setSpacing(12);
    words->addWidget(m_textField, 3);
    words->addWidget(fields, 2);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_reset);
    verbs->addStretch(1);
    verbs->addWidget(m_close);
    verbs->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addLayout(which);
    column->addWidget(m_version);
    column->addLayout(words, 1);
    column->addLayout(verbs);
}

void LetterTemplatesDialog::fillKinds()
{
    const QVariant chosen = m_kind->currentData();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const LetterKind &kind : allLetterKinds())
        m_kind->addItem(letterKindWord(kind), keyOf(kind));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
}

void LetterTemplatesDialog::fillLanguages()
{
    const int chosen = std::max(0, m_language->currentIndex());
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    for (const LetterLanguage language : allLetterLanguages)
        m_language->addItem(letterLanguageWord(language), keyOf(language));
    m_language->setCurrentIndex(chosen);
}

/// What was typed and not saved stays: the other template is opened when this one is saved or put back.
void LetterTemplatesDialog::load()
{
    const auto kind = letterKindFrom(m_kind->currentData().toString());
    const auto language = letterLanguageFrom(m_language->currentData().toString());
    if (!kind || !language)
        return;
    if (isTyped()) {
        const QSignalBlocker quietKind(m_kind);
        const QSignalBlocker quietLanguage(m_language);
        m_kind->setCurrentIndex(m_kind->findData(keyOf(m_words.kind)));
        m_language->setCurrentIndex(m_language->findData(keyOf(m_words.language)));
        tellUnsaved();
        return;
    }
    m_loaded.expect(m_session.services().letters().find(m_session.permit(), *kind, *language));
}

void LetterTemplatesDialog::tellUnsaved()
{
    m_notice->tell(Tone::Warn, tr("Save this template first, or undo what you typed."));
}

void LetterTemplatesDialog::shown(const Result<LetterTemplate> &words)
{
    if (!words) {
        m_notice->tell(Tone::Danger, errorWords(words.error()));
        return;
    }
    m_words = *words;
    m_text->setPlainText(m_words.text);
    showFields();
    check();
    keepTyping();
}

/// What is typed of this template, and of which version of it; kept until it is saved or left.
void LetterTemplatesDialog::keepTyping()
{
    const auto typed = [this] {
        return isTyped()
            ? QString::fromUtf8(QJsonDocument(QJsonArray{m_words.version, m_text->toPlainText()}).toJson())
            : QString();
    };
    const auto putBack = [this](const QString &content) -> std::optional<int> {
        const QJsonArray parts = QJsonDocument::fromJson(content.toUtf8()).array();
        m_text->setPlainText(parts.at(1).toString());
        m_text->document()->setModified(true);
        return parts.at(0).toInt() == m_words.version ? 0 : 1;
    };
    const QString form = Draft::formOf(
        QStringLiteral("letter-template"), keyOf(m_words.kind) + u'/' + keyOf(m_words.language));
    m_typing.keep(this, m_session, form, {}, {.typed = typed, .putBack = putBack});
}

void LetterTemplatesDialog::saved(const Result<LetterTemplate> &words)
{
    if (!words) {
        m_notice->tell(Tone::Danger, errorWords(words.error()));
        return;
    }
    shown(words);
    m_notice->tell(Tone::Ok,
        m_isResetting ? tr("The template is as it ships again.")
                      : tr("Template saved. Letters use it from now on."));
}

bool LetterTemplatesDialog::isTyped() const
{
    return m_text->toPlainText() != m_words.text;
}

LetterTemplate LetterTemplatesDialog::typed() const
{
    LetterTemplate words = m_words;
    words.text = m_text->toPlainText();
    return words;
}

void LetterTemplatesDialog::check()
{
    QStringList wrong;
    for (const Error &fault : letter_template::faults(typed()))
        wrong.append(errorSentence(fault));
    m_textField->setError(wrong.join(u'\n'));
    const auto bar = [](QPushButton *verb, const QString &why) {
        verb->setEnabled(why.isEmpty());
        verb->setAccessibleDescription(why);
        setPlainToolTip(verb, why);
    };
    bar(m_save,
        !wrong.isEmpty() ? wrong.join(u'\n')
            : isTyped()  ? QString()
                         : tr("Nothing of this template was changed yet."));
    bar(m_reset, m_words.isShipped ? tr("This is the shipped template already.") : QString());
    if (isTyped())
        m_notice->clear();
}

void LetterTemplatesDialog::showFields()
{
    const QList<LetterField> mandatory = mandatoryFields(m_words.kind);
    QStringList needed{tr("This letter must have:")};
    QStringList others{QString(), tr("It may have as well:")};
    for (const LetterField field : fieldsOf(m_words.kind)) {
        const QString line = QStringLiteral("{{%1}}  %2").arg(keyOf(field), letterFieldWord(field));
        (mandatory.contains(field) ? needed : others).append(line);
    }
    m_fields->setText((needed + others).join(u'\n'));
    m_version->setText(m_words.changedAt
            ? tr("%1, changed on %2")
                  .arg(letterVersionWord(m_words.version, m_words.isShipped),
                      QLocale().toString(m_words.changedAt->toLocal(), QLocale::ShortFormat))
            : letterVersionWord(m_words.version, m_words.isShipped));
}

void LetterTemplatesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void LetterTemplatesDialog::retranslate()
{
    setWindowTitle(tr("Templates of letters"));
    m_kindField->setLabel(tr("Letter"));
    m_languageField->setLabel(tr("Language of the letter"));
    m_textField->setLabel(tr("Words of the letter"));
    m_textField->setHelp(
        tr("The first line is the subject. A line that begins with # is a heading. An empty line "
           "ends a paragraph."));
    m_reset->setText(tr("Back to the shipped one"));
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(tr("Save the template"));
    m_close->setText(tr("Close"));
    fillKinds();
    fillLanguages();
    showFields();
    check();
}
