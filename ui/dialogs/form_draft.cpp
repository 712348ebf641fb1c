#include "ui/dialogs/form_draft.h"

#include "app/drafts/drafts.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/inline_bar.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

/// What can be typed or chosen, in the order in which the form was built.
QList<QWidget *> inputsOf(const QWidget &form)
{
    QList<QWidget *> inputs;
    for (QWidget *widget : form.findChildren<QWidget *>()) {
        const auto *line = qobject_cast<QLineEdit *>(widget);
        const bool isPart = line &&
            (qobject_cast<QComboBox *>(line->parent()) || qobject_cast<QAbstractSpinBox *>(line->parent()));
        const bool isHidden = line && line->echoMode() != QLineEdit::Normal;
        const bool isInput = line || qobject_cast<QPlainTextEdit *>(widget) ||
            qobject_cast<QComboBox *>(widget) || qobject_cast<QCheckBox *>(widget);
        if (isInput && !isPart && !isHidden)
            inputs.append(widget);
    }
    return inputs;
}

QString valueOf(QWidget *input)
{
    if (const auto *day = qobject_cast<DateField *>(input); day && day->date())
        return day->date()->toString(Qt::ISODate); // in whatever language the form comes back
    if (const auto *line = qobject_cast<QLineEdit *>(input))
        return line->text();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(input))
        return text->toPlainText();
    if (const auto *choice = qobject_cast<QComboBox *>(input))
        return QString::number(choice->currentIndex());
    return qobject_cast<QCheckBox *>(input)->isChecked() ? u"1"_s : u"0"_s;
}

void setValue(QWidget *input, const QString &value)
{
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (auto *field = qobject_cast<DateField *>(input); field && day.isValid()) {
        field->setDate(day);
    } else if (auto *line = qobject_cast<QLineEdit *>(input)) {
        line->setText(value);
        emit line->textEdited(value);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(input)) {
        text->setPlainText(value);
    } else if (auto *choice = qobject_cast<QComboBox *>(input)) {
        choice->setCurrentIndex(value.toInt());
        emit choice->activated(choice->currentIndex());
    } else if (auto *box = qobject_cast<QCheckBox *>(input)) {
        box->setChecked(value == u"1");
    }
}

QStringList valuesOf(const QWidget &form)
{
    QStringList values;
    for (QWidget *input : inputsOf(form))
        values.append(valueOf(input));
    return values;
}

/// Of one input that was touched.
struct Touched
{
    qsizetype at = 0;
    QString kind;
    QString first;
    QString typed;
};

QString kindOf(const QWidget *input)
{
    return QString::fromLatin1(input->metaObject()->className());
}

QList<Touched> parsed(const QString &content)
{
    QList<Touched> all;
    for (const QJsonValue &each : QJsonDocument::fromJson(content.toUtf8()).array()) {
        const QJsonArray parts = each.toArray();
        all.append(
            {parts.at(0).toInt(), parts.at(1).toString(), parts.at(2).toString(), parts.at(3).toString()});
    }
    return all;
}

} // namespace

FormDraft::FormDraft(
    QDialog *form, Session &session, const QString &name, Id<Contact> contact, InlineBar *notice)
    : QObject(form)
    , m_form(form)
    , m_session(session)
    , m_draft{.filingSystem = session.filingSystem(), .form = name, .contact = contact}
    , m_first(valuesOf(*form))
{
    connect(form, &QDialog::finished, this, &FormDraft::forget);
    if (const auto kept = session.takeDraft(m_draft.filingSystem, name, contact)) {
        m_draft.id = kept->id;
        putBack(*kept, notice);
    }
}

std::optional<Draft> FormDraft::draft() const
{
    const QList<QWidget *> inputs = inputsOf(*m_form);
    if (m_isOver || inputs.size() != m_first.size())
        return std::nullopt;
    QJsonArray touched;
    for (qsizetype at = 0; at < inputs.size(); ++at) {
        const QString value = valueOf(inputs[at]);
        if (value != m_first[at])
            touched.append(QJsonArray{int(at), kindOf(inputs[at]), m_first[at], value});
    }
    if (touched.isEmpty())
        return std::nullopt;
    Draft draft = m_draft;
    draft.content = QString::fromUtf8(QJsonDocument(touched).toJson(QJsonDocument::Compact));
    return draft;
}

void FormDraft::putBack(const Draft &draft, InlineBar *notice)
{
    const QList<QWidget *> inputs = inputsOf(*m_form);
    int changedMeanwhile = 0;
    const QList<Touched> all = parsed(draft.content);
    // What is chosen may decide what can be typed.
    for (const bool isChoice : {true, false}) {
        for (const Touched &one : all) {
            QWidget *input = inputs.value(one.at);
            const bool isTheirs = input && kindOf(input) == one.kind;
            if (!isTheirs || (qobject_cast<QComboBox *>(input) != nullptr) != isChoice)
                continue;
            changedMeanwhile += m_first[one.at] == one.first ? 0 : 1;
            setValue(input, one.typed);
        }
    }
    if (changedMeanwhile == 0)
        notice->tell(Tone::Info,
            [] { return tr("What you had typed before the window locked is back. It is not stored yet."); });
    else
        notice->tell(Tone::Warn, [changedMeanwhile] {
            return tr("What you had typed before the window locked is back. Somebody else changed %n of "
                      "these field(s) meanwhile: look before you save.",
                nullptr, changedMeanwhile);
        });
}

void FormDraft::forget()
{
    m_isOver = true;
    if (m_draft.id.isStored())
        m_session.services().drafts().remove(m_session.permit(), m_draft.id);
}

QList<Draft> FormDraft::in(const QWidget &window)
{
    QList<Draft> drafts;
    for (const FormDraft *form : window.findChildren<FormDraft *>()) {
        if (const auto draft = form->draft())
            drafts.append(*draft);
    }
    return drafts;
}
