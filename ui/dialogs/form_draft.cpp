#include "ui/dialogs/form_draft.h"

#include "app/drafts/drafts.h"
#include "ui/look/curtain.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/inline_bar.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

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
            qobject_cast<QComboBox *>(widget) || qobject_cast<QCheckBox *>(widget) ||
            qobject_cast<QTimeEdit *>(widget) || qobject_cast<QSpinBox *>(widget);
        if (isInput && !isPart && !isHidden)
            inputs.append(widget);
    }
    return inputs;
}

/// What a choice is known by where it means something: its place in the list may be another next time.
constexpr QChar known = u'=';

QString valueOf(QWidget *input)
{
    if (const auto *day = qobject_cast<DateField *>(input); day && day->date())
        return day->date()->toString(Qt::ISODate); // in whatever language the form comes back
    if (const auto *line = qobject_cast<QLineEdit *>(input))
        return line->text();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(input))
        return text->toPlainText();
    if (const auto *time = qobject_cast<QTimeEdit *>(input))
        return time->time().toString(Qt::ISODate);
    if (const auto *number = qobject_cast<QSpinBox *>(input))
        return QString::number(number->value());
    if (const auto *choice = qobject_cast<QComboBox *>(input)) {
        const QVariant data = choice->currentData();
        return data.isValid() ? known + data.toString() : QString::number(choice->currentIndex());
    }
    return qobject_cast<QCheckBox *>(input)->isChecked() ? u"1"_s : u"0"_s;
}

/// False where what was chosen is not offered any more.
bool choose(QComboBox *choice, const QString &value)
{
    int index = value.toInt();
    if (value.startsWith(known)) {
        index = 0;
        while (index < choice->count() && choice->itemData(index).toString() != value.mid(1))
            ++index;
    }
    if (index >= choice->count())
        return false;
    choice->setCurrentIndex(index);
    emit choice->activated(index);
    return true;
}

/// What decides what else can be put in comes first.
enum class Part { Choice, Tick, Text };

Part partOf(const QWidget *input)
{
    if (qobject_cast<const QComboBox *>(input))
        return Part::Choice;
    return qobject_cast<const QCheckBox *>(input) ? Part::Tick : Part::Text;
}

/// As if it were typed again: whoever leaves the form is asked about it.
void setValue(QWidget *input, const QString &value)
{
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (auto *field = qobject_cast<DateField *>(input); field && day.isValid()) {
        field->setDate(day);
        field->setModified(true);
    } else if (auto *line = qobject_cast<QLineEdit *>(input)) {
        line->setText(value);
        line->setModified(true);
        emit line->textEdited(value);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(input)) {
        text->setPlainText(value);
        text->document()->setModified(true);
    } else if (auto *time = qobject_cast<QTimeEdit *>(input)) {
        time->setTime(QTime::fromString(value, Qt::ISODate));
    } else if (auto *number = qobject_cast<QSpinBox *>(input)) {
        number->setValue(value.toInt());
    } else if (auto *box = qobject_cast<QCheckBox *>(input)) {
        box->setChecked(value == u"1");
    } else if (auto *choice = qobject_cast<QComboBox *>(input)) {
        choose(choice, value);
    }
}

/// Of one input that was touched.
struct Touched
{
    QString name;
    QString first;
    QString typed;
};

QList<Touched> parsed(const QString &content)
{
    QList<Touched> all;
    for (const QJsonValue &each : QJsonDocument::fromJson(content.toUtf8()).array()) {
        const QJsonArray parts = each.toArray();
        all.append({parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toString()});
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
    , m_notice(notice)
    , m_isOnPage(false)
{
    connect(form, &QDialog::finished, this, &FormDraft::end);
    begin();
}

FormDraft::FormDraft(QWidget *form, Session &session, const QString &name, Id<Contact> contact,
    InlineBar *notice, Content content)
    : QObject(form)
    , m_form(form)
    , m_session(session)
    , m_draft{.filingSystem = session.filingSystem(), .form = name, .contact = contact}
    , m_notice(notice)
    , m_content(std::move(content))
    , m_isOnPage(true)
{
    connect(&session, &Session::draftsCame, this, &FormDraft::look);
    connect(&curtain(), &Curtain::changed, this, &FormDraft::look);
    begin();
}

void FormDraft::begin()
{
    Q_ASSERT_X(Draft::subjects().contains(m_draft.subject()), "form", qPrintable(m_draft.form));
    // Of the whole file, from whichever of its parts one looks.
    if (!m_draft.isAboutPeople())
        m_draft.filingSystem = FilingSystem::Customers;
    if (!m_content.typed) {
        QHash<QString, int> unnamed;
        for (QWidget *input : inputsOf(*m_form)) {
            QString name = input->objectName();
            if (name.isEmpty()) {
                const QString kind = QString::fromLatin1(input->metaObject()->className());
                name = kind + u' ' + QString::number(++unnamed[kind]);
            }
            const QString value = valueOf(input);
            m_inputs.append({input, name, value, value});
        }
    }
    look();
}

void FormDraft::look()
{
    const bool waits = m_isOnPage && (curtain().isDrawn() || m_session.permit().isQuarantined());
    if (m_isOver || waits || m_draft.id.isStored() || !typed().isEmpty())
        return;
    const auto kept = m_session.takeDraft(m_draft.filingSystem, m_draft.form, m_draft.contact);
    if (!kept)
        return;
    m_draft.id = kept->id;
    m_draft.filingSystem = kept->filingSystem; // where the next one takes its place
    int lost = 0;
    const auto changedMeanwhile =
        m_content.putBack ? m_content.putBack(kept->content) : putBack(kept->content, lost);
    tell(changedMeanwhile, lost);
    if (!changedMeanwhile) {
        m_session.services().drafts().remove(m_session.permit(), kept->id);
        m_draft.id = {};
    }
}

QString FormDraft::typed() const
{
    if (m_content.typed)
        return m_content.typed();
    QJsonArray touched;
    bool isTyped = false;
    for (const Input &input : m_inputs) {
        if (!input.widget)
            continue;
        const QString value = valueOf(input.widget);
        if (value == input.first)
            continue;
        isTyped = isTyped || value != input.given;
        touched.append(QJsonArray{input.name, input.first, value});
    }
    return isTyped ? QString::fromUtf8(QJsonDocument(touched).toJson(QJsonDocument::Compact)) : QString();
}

void FormDraft::takeAsGiven(const QWidget &part)
{
    for (Input &input : m_inputs) {
        if (input.widget && part.isAncestorOf(input.widget))
            input.given = valueOf(input.widget);
    }
}

std::optional<Draft> FormDraft::draft() const
{
    if (m_isOver)
        return std::nullopt;
    Draft draft = m_draft;
    draft.content = typed();
    if (draft.content.isEmpty() && !draft.id.isStored())
        return std::nullopt;
    return draft;
}

std::optional<int> FormDraft::putBack(const QString &content, int &lost)
{
    int changedMeanwhile = 0;
    QHash<QString, QString> typed; // by the name of the field
    const QList<Touched> all = parsed(content);
    for (const Touched &one : all) {
        const auto input = std::find_if(m_inputs.begin(), m_inputs.end(),
            [&](const Input &each) { return each.widget && each.name == one.name; });
        if (input == m_inputs.end()) {
            ++lost;
            continue;
        }
        typed.insert(one.name, one.typed);
        // A form begins with the time of now, which nobody changed.
        const bool isTime = qobject_cast<QTimeEdit *>(input->widget) != nullptr;
        changedMeanwhile += isTime || input->first == one.first ? 0 : 1;
    }
    const auto put = [&](Part part) {
        for (const Input &input : std::as_const(m_inputs)) {
            if (input.widget && typed.contains(input.name) && partOf(input.widget) == part)
                setValue(input.widget, typed.value(input.name));
        }
    };
    put(Part::Choice);
    put(Part::Tick);
    // A choice may follow what is ticked, or another: it stands again as it stood, also where nobody moved
    // it. Not after what is typed, for a text may follow a choice.
    for (const Input &input : std::as_const(m_inputs)) {
        auto *choice = qobject_cast<QComboBox *>(input.widget);
        const QString stood = typed.value(input.name, input.first);
        if (choice && valueOf(choice) != stood)
            lost += choose(choice, stood) ? 0 : 1;
    }
    put(Part::Text);
    return changedMeanwhile;
}

void FormDraft::tell(std::optional<int> changedMeanwhile, int lost)
{
    if (!changedMeanwhile) {
        m_notice->tell(Tone::Warn, [] {
            return tr("What you had typed before the window locked has no place here any more: this was "
                      "decided or carried out meanwhile, or is not yours to do any more.");
        });
    } else if (lost > 0) {
        m_notice->tell(Tone::Warn, [lost] {
            return tr("What you had typed before the window locked is back, but for %n field(s) that this "
                      "form does not offer any more. It is not stored yet.",
                nullptr, lost);
        });
    } else if (const int changed = *changedMeanwhile; changed > 0) {
        m_notice->tell(Tone::Warn, [changed] {
            return tr("What you had typed before the window locked is back. Somebody else changed %n of "
                      "these field(s) meanwhile: look before you save.",
                nullptr, changed);
        });
    } else {
        m_notice->tell(Tone::Info,
            [] { return tr("What you had typed before the window locked is back. It is not stored yet."); });
    }
}

void FormDraft::end()
{
    m_isOver = true;
    if (m_draft.id.isStored())
        m_session.services().drafts().remove(m_session.permit(), m_draft.id);
}

QList<Draft> FormDraft::in(const QWidget &window)
{
    QList<Draft> drafts;
    const auto forms = window.findChildren<FormDraft *>();
    // A dialog lies over the page; what is typed on a page that is not shown was left before.
    for (const int rank : {0, 1, 2}) {
        for (const FormDraft *form : forms) {
            const int own = !form->m_isOnPage ? 2 : form->m_form->isVisible() ? 1 : 0;
            const auto draft = own == rank ? form->draft() : std::nullopt;
            if (draft)
                drafts.append(*draft);
        }
    }
    return drafts;
}
