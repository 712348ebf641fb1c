#include "ui/dialogs/contact_filter_dialog.h"

#include "app/contacts/organisations.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/screen_fit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStringListModel>

namespace {

std::vector<ContactKind> kindsIn(FilingSystem filingSystem)
{
    std::vector<ContactKind> kinds;
    for (const ContactKind kind : allContactKinds) {
        if (filingSystemOf(kind) == filingSystem)
            kinds.push_back(kind);
    }
    return kinds;
}

constexpr int longestSpan = 3650;
constexpr int usualSpan = 30;

} // namespace

ContactFilterDialog::ContactFilterDialog(Session &session, const ContactFilter &filter,
    const QString &organisation, const QList<Purpose> &purposes, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_purposes(purposes)
    , m_start(filter)
    , m_organisation{.id = filter.organisation, .name = organisation}
    , m_names(new QStringListModel(this))
    , m_kindHome(new QWidget)
    , m_kinds(m_kindHome, kindsIn(session.filingSystem()))
    , m_organisationName(new QLineEdit)
    , m_purpose(new QComboBox)
    , m_consent(new QComboBox)
    , m_retention(new QComboBox)
    , m_due(new QComboBox)
    , m_days(new QSpinBox)
    , m_from(new DateField)
    , m_to(new DateField)
    , m_missingGround(new QCheckBox)
    , m_openRequest(new QCheckBox)
    , m_restricted(new QCheckBox)
    , m_apply(new QPushButton)
    , m_reset(new QPushButton)
    , m_cancel(new QPushButton)
    , m_answer([this](const Result<QList<Organisation>> &found) {
        m_suggested = found ? *found : QList<Organisation>();
        QStringList names;
        for (const Organisation &suggested : std::as_const(m_suggested))
            names.append(suggested.name);
        m_names->setStringList(names);
    })
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(makeForm(), 1);
    layout->addWidget(makeVerbs());
    m_apply->setDefault(true); // not earlier: only a button within a dialog can be its default
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_organisationName->setCompleter(completer);
    m_days->setRange(0, longestSpan);
    for (DateField *day : {m_from, m_to})
        day->setToday([&session] { return session.today(); });
    retranslate();
    showFilter(filter);
    fitToScreen(this, sizeHint().expandedTo({theme().px(560), theme().px(460)}));
    connect(m_organisationName, &QLineEdit::textEdited, this, &ContactFilterDialog::suggestOrganisations);
    connect(m_due, &QComboBox::currentIndexChanged, this, &ContactFilterDialog::followDue);
    connect(m_apply, &QPushButton::clicked, this, &ContactFilterDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_reset, &QPushButton::clicked, this, [this] { showFilter({.sort = m_start.sort}); });
}

QWidget *ContactFilterDialog::makeForm()
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    const auto put = [&](QWidget *widget, int row, int column, int columns) {
        m_fields.append(new FormField(widget));
        grid->addWidget(m_fields.last(), row, column, 1, columns, Qt::AlignTop);
    };
    put(m_kindHome, 0, 0, 2);
    put(m_organisationName, 1, 0, 1);
    put(m_retention, 1, 1, 1);
    put(m_purpose, 2, 0, 1);
    put(m_consent, 2, 1, 1);
    put(m_due, 3, 0, 1);
    put(m_days, 3, 1, 1);
    put(m_from, 4, 0, 1);
    put(m_to, 4, 1, 1);
    auto *marks = new QVBoxLayout;
    for (QCheckBox *box : {m_missingGround, m_openRequest, m_restricted})
        marks->addWidget(box);
    grid->addLayout(marks, 5, 0, 1, 2);
    grid->setRowStretch(6, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    area->setWidget(form);
    area->setMinimumSize(560, 280);
    return area;
}

QWidget *ContactFilterDialog::makeVerbs()
{
    auto *verbs = new QWidget;
    auto *row = new QHBoxLayout(verbs);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_reset);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_apply);
    setVariant(m_reset, ButtonVariant::Link);
    setVariant(m_apply, ButtonVariant::Primary);
    return verbs;
}

void ContactFilterDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ContactFilterDialog::showFilter(const ContactFilter &filter)
{
    const auto choose = [](QComboBox *box, int number) {
        box->setCurrentIndex(std::max(0, box->findData(number)));
    };
    m_kinds.setChosen(filter.kinds);
    m_organisationName->setText(filter.organisation.isStored() ? m_organisation.name : QString());
    choose(m_purpose, int(filter.purpose.number()));
    choose(m_consent, filter.consentStates.isEmpty() ? 0 : int(filter.consentStates.first()));
    choose(m_retention, filter.retention ? int(*filter.retention) : 0);
    choose(m_due,
        int(filter.dueWithin                     ? Due::Within
                : filter.dueFrom || filter.dueTo ? Due::Between
                                                 : Due::Any));
    m_days->setValue(filter.dueWithin.value_or(usualSpan));
    m_from->setDate(filter.dueFrom);
    m_to->setDate(filter.dueTo);
    m_missingGround->setChecked(filter.marks.contains(ListMark::MissingGround));
    m_openRequest->setChecked(filter.marks.contains(ListMark::OpenRequest));
    m_restricted->setChecked(filter.marks.contains(ListMark::Restricted));
    followDue();
}

void ContactFilterDialog::followDue()
{
    const auto due = static_cast<Due>(m_due->currentData().toInt());
    m_days->parentWidget()->setVisible(due == Due::Within);
    m_from->parentWidget()->setVisible(due == Due::Between);
    m_to->parentWidget()->setVisible(due == Due::Between);
}

void ContactFilterDialog::suggestOrganisations()
{
    m_answer.expect(m_session.services().organisations().suggest(
        m_session.permit(), m_session.filingSystem(), m_organisationName->text().trimmed()));
}

void ContactFilterDialog::submit()
{
    for (FormField *field : std::as_const(m_fields))
        field->clearError();
    if (const auto filter = readFilter()) {
        emit chosen(*filter);
        accept();
    }
}
