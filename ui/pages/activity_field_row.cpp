#include "ui/pages/activity_field_row.h"

#include "app/activities/activity_picks.h"
#include "app/base/iso_day.h"
#include "app/documents/activity_answer_words.h"
#include "app/documents/activity_words.h"
#include "app/documents/error_sentence.h"
#include "ui/pages/pick_list.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace {

constexpr int linesOfText = 3;

} // namespace

ActivityFieldRow::ActivityFieldRow(const ActivityField &field, QWidget *parent)
    : QWidget(parent), m_field(field), m_gap(new Pill)
{
    m_answer.field = &field;
    field.isTyped() ? arrangeTyped() : arrangeDerived();
    m_gap->hide();
    retranslate();
}

QWidget *ActivityFieldRow::makeInput()
{
    switch (m_field.input) {
    case ActivityInput::Text: {
        auto *text = new QPlainTextEdit;
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * (linesOfText + 1));
        text->installEventFilter(this);
        return text;
    }
    case ActivityInput::Day: {
        auto *day = new DateField;
        connect(day, &DateField::problemChanged, this,
            [this](const QString &problem) { m_form->setError(problem); });
        connect(day, &DateField::dateChanged, this, &ActivityFieldRow::commit);
        return day;
    }
    case ActivityInput::Choice: {
        auto *box = new QComboBox;
        box->addItem(QString(), QString());
        const QStringList codes = activity_picks::of(m_field);
        for (const QString &code : codes)
            box->addItem(QString(), code);
        connect(box, &QComboBox::currentIndexChanged, this, &ActivityFieldRow::commit);
        return box;
    }
    case ActivityInput::Picks: {
        auto *list = new PickList;
        list->setCodes(activity_picks::of(m_field));
        connect(list, &PickList::picked, this, &ActivityFieldRow::commit);
        return list;
    }
    case ActivityInput::Line:
    case ActivityInput::None:
        break;
    }
    auto *line = new QLineEdit;
    connect(line, &QLineEdit::editingFinished, this, &ActivityFieldRow::commit);
    return line;
}

void ActivityFieldRow::arrangeTyped()
{
    m_input = makeInput();
    m_form = new FormField(m_input);
    m_form->setRequired(m_field.need == ActivityNeed::Always);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_form, 1);
    row->addWidget(m_gap, 0, Qt::AlignTop);
}

void ActivityFieldRow::arrangeDerived()
{
    m_label = new PlainLabel(TypeRole::Small, Ink::Muted);
    m_value = new PlainLabel;
    m_from = new PlainLabel(TypeRole::Caption, Ink::Muted);
    for (PlainLabel *label : {m_label, m_value, m_from})
        label->setWordWrap(true);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    for (PlainLabel *label : {m_label, m_value, m_from})
        lines->addWidget(label);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(lines, 1);
    row->addWidget(m_gap, 0, Qt::AlignTop);
}

QString ActivityFieldRow::typed() const
{
    if (const auto *text = qobject_cast<QPlainTextEdit *>(m_input))
        return text->toPlainText().trimmed();
    if (const auto *day = qobject_cast<DateField *>(m_input))
        return day->date() ? day->date()->toString(Qt::ISODate) : QString();
    if (const auto *box = qobject_cast<QComboBox *>(m_input))
        return box->currentData().toString();
    if (const auto *list = qobject_cast<PickList *>(m_input))
        return list->chosen().join(u' ');
    const auto *line = qobject_cast<QLineEdit *>(m_input);
    return line ? line->text().simplified() : QString();
}

void ActivityFieldRow::fill(const QString &value)
{
    const QSignalBlocker quiet(m_input);
    if (auto *text = qobject_cast<QPlainTextEdit *>(m_input))
        text->setPlainText(value);
    else if (auto *day = qobject_cast<DateField *>(m_input))
        day->setDate(isoDay(value));
    else if (auto *box = qobject_cast<QComboBox *>(m_input))
        box->setCurrentIndex(std::max(0, box->findData(value)));
    else if (auto *list = qobject_cast<PickList *>(m_input))
        list->setChosen(activity_picks::chosen(value));
    else if (auto *line = qobject_cast<QLineEdit *>(m_input))
        line->setText(value);
}

void ActivityFieldRow::setAnswer(const ActivityAnswer &answer, bool isOther)
{
    const QString stored = answer.value.toString();
    const bool isOnItsWay = m_told != m_answer.value.toString() && stored != m_told;
    const bool isBeingTyped = m_input && m_input->hasFocus() && typed() != m_told;
    m_answer = answer;
    if (m_input && (isOther || (!isOnItsWay && !isBeingTyped))) {
        m_told = stored;
        fill(stored);
        m_form->clearError();
    }
    if (m_value)
        m_value->setText(activityAnswerShown(answer));
    showGap();
}

void ActivityFieldRow::showGap()
{
    m_gap->setVisible(m_answer.isGap);
    if (!m_answer.isGap)
        return;
    const bool isEmpty = activityAnswerWords(m_answer).isEmpty();
    m_gap->setState(
        Tone::Warn, QStringLiteral("alert-triangle"), isEmpty ? tr("Missing") : tr("Not in order"));
}

void ActivityFieldRow::setReadOnly(bool readOnly)
{
    if (auto *text = qobject_cast<QPlainTextEdit *>(m_input))
        text->setReadOnly(readOnly);
    else if (auto *list = qobject_cast<PickList *>(m_input))
        list->setReadOnly(readOnly);
    else if (auto *box = qobject_cast<QComboBox *>(m_input))
        box->setEnabled(!readOnly);
    else if (auto *line = qobject_cast<QLineEdit *>(m_input))
        line->setReadOnly(readOnly);
}

void ActivityFieldRow::setError(const Error &error)
{
    if (!m_form)
        return;
    m_told = m_answer.value.toString();
    m_form->setSaying([error, this] {
        return errorSentence({error.failure, error.what, {activityFieldWord(m_field)}});
    });
}

void ActivityFieldRow::commit()
{
    if (!m_input)
        return;
    const QString seen = m_told;
    const QString value = typed();
    const auto *day = qobject_cast<DateField *>(m_input);
    if (value == seen || (day && day->isRefused()))
        return;
    m_told = value;
    emit edited(QLatin1String(m_field.key), seen, value);
}

bool ActivityFieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(watched, event);
}

void ActivityFieldRow::retranslate()
{
    const QString article = activityArticle(m_field);
    const QString label = article.isEmpty()
        ? activityFieldWord(m_field)
        : QStringLiteral("%1 (%2)").arg(activityFieldWord(m_field), article);
    if (m_form) {
        m_form->setLabel(label);
        m_input->setAccessibleName(activityFieldWord(m_field));
    } else {
        m_label->setText(label);
        m_from->setText(activitySourceWord(m_field.source));
        m_value->setText(activityAnswerShown(m_answer));
        m_value->setAccessibleName(
            QStringLiteral("%1: %2").arg(activityFieldWord(m_field), activityAnswerShown(m_answer)));
    }
    if (auto *box = qobject_cast<QComboBox *>(m_input)) {
        box->setItemText(0, tr("Not said yet"));
        for (int row = 1; row < box->count(); ++row)
            box->setItemText(row, activityPickWord(m_field, box->itemData(row).toString()));
    }
    if (auto *list = qobject_cast<PickList *>(m_input)) {
        QStringList words;
        const QStringList codes = list->codes();
        for (const QString &code : codes)
            words.append(activityPickWord(m_field, code));
        list->setWords(words);
    }
    showGap();
}
