#include "ui/pages/statement_section_editor.h"

#include "app/documents/statement_words.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/pages/contact_table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace {

QPlainTextEdit *ownWordsField()
{
    constexpr int lines = 5;
    auto *field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + theme().px(16));
    return field;
}

QString registerWord(const StatementLine &line)
{
    const QString &kind = line.link.kind;
    if (kind == QLatin1String("organisation"))
        return StatementSectionEditor::tr("Settings");
    if (kind == QLatin1String("purpose"))
        return StatementSectionEditor::tr("Purpose %1").arg(line.link.id);
    if (kind == QLatin1String("processor"))
        return StatementSectionEditor::tr("Recipient %1").arg(line.link.id);
    if (kind == QLatin1String("rule"))
        return StatementSectionEditor::tr("Retention rule %1").arg(line.link.id);
    if (kind == QLatin1String("contacts"))
        return StatementSectionEditor::tr("Sources of contacts");
    return StatementSectionEditor::tr("GDPR art. %1").arg(line.link.id);
}

} // namespace

StatementSectionEditor::StatementSectionEditor(QWidget *parent)
    : QWidget(parent)
    , m_generated(new Card)
    , m_nothing(new PlainLabel)
    , m_table(new ContactTable)
    , m_own(new Card)
    , m_dutch(ownWordsField())
    , m_english(ownWordsField())
    , m_dutchField(new FormField(m_dutch))
    , m_englishField(new FormField(m_english))
    , m_save(new QPushButton)
{
    m_nothing->setWordWrap(true);
    m_table->setFitsRows(true);
    m_table->setWraps(true);
    m_table->setShares({3, 2});
    m_generated->body()->addWidget(m_nothing);
    m_generated->body()->addWidget(m_table);
    m_own->body()->addWidget(m_dutchField);
    m_own->body()->addWidget(m_englishField);
    m_own->body()->addWidget(m_save, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, theme().px(8), 0);
    column->setSpacing(12);
    column->addWidget(m_generated);
    column->addWidget(m_own);
    column->addStretch(1);
    for (QPlainTextEdit *field : {m_dutch, m_english})
        connect(field, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_isFilling)
                keepTyped();
        });
    connect(m_save, &QPushButton::clicked, this, &StatementSectionEditor::saveWanted);
    connect(m_table, &ContactTable::rowActivated, this, [this](qint64 number) {
        if (number > 0 && number <= m_lines.size())
            emit registerWanted(m_lines.at(number - 1).link);
    });
    retranslate();
}

void StatementSectionEditor::setFacts(const StatementFacts &facts)
{
    m_facts = facts;
    fill();
}

void StatementSectionEditor::show(StatementSection section)
{
    m_section = section;
    fill();
}

void StatementSectionEditor::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (QPlainTextEdit *field : {m_dutch, m_english})
        field->setReadOnly(isReadOnly);
    m_save->setVisible(!isReadOnly);
}

QWidget *StatementSectionEditor::firstPane() const
{
    return m_table->isVisibleTo(this) ? static_cast<QWidget *>(m_table) : m_dutch;
}

StatementText StatementSectionEditor::typed() const
{
    return {.section = m_section, .dutch = m_dutch->toPlainText(), .english = m_english->toPlainText()};
}

void StatementSectionEditor::forget(StatementSection section)
{
    m_typed.removeIf([section](const StatementText &each) { return each.section == section; });
    m_seen.remove(section);
    updateVerbs();
}

QString StatementSectionEditor::unsaved() const
{
    if (m_typed.isEmpty())
        return {};
    QJsonObject json;
    for (const StatementText &text : m_typed)
        json.insert(codeOf(text.section),
            QJsonObject{{QStringLiteral("nl"), text.dutch}, {QStringLiteral("en"), text.english}});
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void StatementSectionEditor::restore(const QString &unsaved)
{
    m_typed.clear();
    const QJsonObject json = QJsonDocument::fromJson(unsaved.toUtf8()).object();
    for (const StatementSection section : allStatementSections) {
        const QJsonObject text = json.value(codeOf(section)).toObject();
        if (!text.isEmpty())
            m_typed.append({.section = section,
                .dutch = text.value(QStringLiteral("nl")).toString(),
                .english = text.value(QStringLiteral("en")).toString()});
    }
    fill();
}

void StatementSectionEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatementSectionEditor::retranslate()
{
    m_generated->setTitle(tr("What the registers say"));
    m_generated->setSubtitle(
        tr("Made anew from each register; Enter opens the row that a sentence rests on."));
    m_nothing->setText(tr("Nothing has to be said here."));
    m_table->setAccessibleName(tr("What the registers say"));
    m_table->setHeads({tr("Sentence"), tr("From")});
    m_own->setTitle(tr("Own words"));
    m_own->setSubtitle(
        tr("They stand behind the sentences above and stay as they are. {purpose:KEY} names a purpose by its "
           "title."));
    m_dutchField->setLabel(tr("Own words in Dutch"));
    m_englishField->setLabel(tr("Own words in English"));
    m_save->setText(tr("Save own words"));
    fillFacts();
}

void StatementSectionEditor::fill()
{
    fillFacts();
    const auto typed = std::find_if(m_typed.cbegin(), m_typed.cend(),
        [this](const StatementText &each) { return each.section == m_section; });
    const StatementText text = typed == m_typed.cend() ? m_facts.text(m_section) : *typed;
    m_isFilling = true;
    // The cursor stays where somebody types.
    if (m_dutch->toPlainText() != text.dutch)
        m_dutch->setPlainText(text.dutch);
    if (m_english->toPlainText() != text.english)
        m_english->setPlainText(text.english);
    m_isFilling = false;
    updateVerbs();
}

void StatementSectionEditor::fillFacts()
{
    const QLocale::Language language =
        QLocale().language() == QLocale::Dutch ? QLocale::Dutch : QLocale::English;
    m_lines = statementLines(m_facts, m_section, language);
    m_lines.removeIf([](const StatementLine &line) { return line.isOwn; });
    m_table->clearRows();
    qint64 number = 0;
    for (const StatementLine &line : std::as_const(m_lines))
        m_table->addRow(
            {line.text, line.isHole ? tr("Missing: %1").arg(registerWord(line)) : registerWord(line)},
            ++number);
    m_table->setVisible(!m_lines.isEmpty());
    m_nothing->setVisible(m_lines.isEmpty());
}

void StatementSectionEditor::keepTyped()
{
    const StatementText now = typed();
    m_typed.removeIf([this](const StatementText &each) { return each.section == m_section; });
    if (now == m_facts.text(m_section)) {
        m_seen.remove(m_section);
    } else {
        m_typed.append(now);
        if (!m_seen.contains(m_section))
            m_seen.insert(m_section, m_facts.text(m_section));
    }
    updateVerbs();
}

void StatementSectionEditor::updateVerbs()
{
    m_save->setEnabled(!m_isReadOnly && typed() != m_facts.text(m_section));
}
