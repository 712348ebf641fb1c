#include "ui/pages/record_fields.h"

#include "ui/dialogs/field_errors.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <utility>

namespace {

constexpr int formColumns = 2;

template <typename Widget>
Widget *widgetOf(const QMap<QString, FormField *> &fields, const QString &key)
{
    const FormField *field = fields.value(key);
    return field ? qobject_cast<Widget *>(field->field()) : nullptr;
}

} // namespace

RecordFields::RecordFields(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_notice(new InlineBar), m_typing(m_notice)
{
    m_grid->addWidget(m_notice, 0, 0, 1, formColumns);
    m_notice->clear();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    for (int column = 0; column < formColumns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void RecordFields::put(const QString &key, QWidget *field, bool isWide)
{
    auto *labelled = new FormField(field);
    if (isWide && m_places % formColumns != 0)
        ++m_places;
    field->setObjectName(key);                  // by which a draft finds it again
    const int row = 1 + m_places / formColumns; // below the notice
    m_grid->addWidget(labelled, row, m_places % formColumns, 1, isWide ? formColumns : 1, Qt::AlignTop);
    m_places += isWide ? formColumns : 1;
    m_fields.insert(key, labelled);
}

void RecordFields::addLine(const QString &key)
{
    auto *line = new QLineEdit;
    connect(line, &QLineEdit::textEdited, this, &RecordFields::edited);
    put(key, line, false);
}

void RecordFields::addText(const QString &key)
{
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * 4);
    connect(text, &QPlainTextEdit::textChanged, this, &RecordFields::edited);
    put(key, text, true);
}

void RecordFields::addDay(const QString &key, std::function<QDate()> today)
{
    auto *day = new DateField;
    day->setToday(std::move(today));
    connect(day, &DateField::dateChanged, this, &RecordFields::edited);
    put(key, day, false);
    connect(day, &DateField::problemChanged, m_fields.value(key), &FormField::setError);
}

void RecordFields::addNumber(const QString &key, int most)
{
    auto *number = new QSpinBox;
    number->setRange(0, most);
    connect(number, &QSpinBox::valueChanged, this, &RecordFields::edited);
    put(key, number, false);
}

void RecordFields::addChoice(const QString &key, const QList<QVariant> &values)
{
    auto *choice = new QComboBox;
    // As wide as its column, and not as the longest that can be chosen.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    for (const QVariant &value : values)
        choice->addItem(QString(), value);
    connect(choice, &QComboBox::activated, this, &RecordFields::edited);
    put(key, choice, false);
}

void RecordFields::setLabel(const QString &key, const QString &label)
{
    if (FormField *field = m_fields.value(key))
        field->setLabel(label);
}

void RecordFields::setHelp(const QString &key, const QString &help)
{
    if (FormField *field = m_fields.value(key))
        field->setHelp(help);
}

void RecordFields::setNoneWord(const QString &key, const QString &word)
{
    if (auto *number = widgetOf<QSpinBox>(m_fields, key))
        number->setSpecialValueText(word);
}

void RecordFields::setWords(const QString &key, const QStringList &words)
{
    auto *choice = widgetOf<QComboBox>(m_fields, key);
    for (int at = 0; choice && at < words.size(); ++at)
        choice->setItemText(at, words.at(at));
}

QString RecordFields::text(const QString &key) const
{
    if (const auto *text = widgetOf<QPlainTextEdit>(m_fields, key))
        return text->toPlainText();
    const auto *line = widgetOf<QLineEdit>(m_fields, key);
    return line ? line->text() : QString();
}

QDate RecordFields::day(const QString &key) const
{
    const auto *day = widgetOf<DateField>(m_fields, key);
    return day ? day->date().value_or(QDate()) : QDate();
}

std::optional<int> RecordFields::number(const QString &key) const
{
    const auto *number = widgetOf<QSpinBox>(m_fields, key);
    return number && number->value() > 0 ? std::optional(number->value()) : std::nullopt;
}

QVariant RecordFields::choice(const QString &key) const
{
    const auto *choice = widgetOf<QComboBox>(m_fields, key);
    return choice ? choice->currentData() : QVariant();
}

void RecordFields::setText(const QString &key, const QString &text)
{
    if (auto *wide = widgetOf<QPlainTextEdit>(m_fields, key))
        wide->setPlainText(text);
    else if (auto *line = widgetOf<QLineEdit>(m_fields, key))
        line->setText(text);
}

void RecordFields::setDay(const QString &key, QDate day)
{
    if (auto *field = widgetOf<DateField>(m_fields, key))
        field->setDate(day.isValid() ? std::optional(day) : std::nullopt);
}

void RecordFields::setNumber(const QString &key, std::optional<int> number)
{
    if (auto *field = widgetOf<QSpinBox>(m_fields, key))
        field->setValue(number.value_or(0));
}

void RecordFields::setChoice(const QString &key, const QVariant &value)
{
    if (auto *field = widgetOf<QComboBox>(m_fields, key))
        field->setCurrentIndex(std::max(0, field->findData(value)));
}

void RecordFields::clear()
{
    const QStringList keys = m_fields.keys();
    for (const QString &key : keys) {
        setText(key, {});
        setDay(key, {});
        setNumber(key, std::nullopt);
        if (auto *field = widgetOf<QComboBox>(m_fields, key))
            field->setCurrentIndex(0);
        m_fields.value(key)->clearError();
    }
}

bool RecordFields::isUnderstood()
{
    for (FormField *field : std::as_const(m_fields)) {
        const auto *day = qobject_cast<DateField *>(field->field());
        if (day && day->isRefused()) {
            field->setError(day->problem());
            field->field()->setFocus();
            return false;
        }
    }
    return true;
}

void RecordFields::focusField(const QString &key)
{
    if (FormField *field = m_fields.value(key))
        field->field()->setFocus(Qt::OtherFocusReason);
}

bool RecordFields::showError(const Error &error)
{
    return tellNationalNumber(error, m_fields);
}

void RecordFields::setReadable(bool isOnlyRead)
{
    for (FormField *field : std::as_const(m_fields))
        field->field()->setEnabled(!isOnlyRead);
}

void RecordFields::keepTyping(
    Session &session, const QString &form, QWidget *whole, FormDraft::Content content)
{
    m_typing.keep(whole ? whole : this, session, form, {}, std::move(content));
}

void RecordFields::stopTyping()
{
    m_typing.stop();
    for (FormField *field : std::as_const(m_fields))
        field->clearError();
}
