#include "ui/pages/contact_filter_chips.h"

#include "app/consent/purposes.h"
#include "app/contacts/organisations.h"
#include "app/lists/saved_filters.h"
#include "ui/dialogs/contact_filter_dialog.h"
#include "ui/dialogs/filter_name_dialog.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/session/session.h"
#include "ui/widgets/filter_bar.h"

#include <QPointer>
#include <QPushButton>
#include <QtConcurrentRun>

namespace {

using Following = std::function<void(const QFuture<Result<Reversal>> &)>;

/// Keeps the filter, or removes it.
Result<SavedFilter> kept(const Services &services, const Permit &permit, FilingSystem filingSystem,
    const SavedFilter &saved, bool keeps)
{
    if (keeps)
        return services.savedFilters().add(permit, filingSystem, saved.name, saved.filter).result();
    const auto removed = services.savedFilters().remove(permit, filingSystem, saved.id).result();
    if (!removed)
        return removed.error();
    return saved;
}

/// Keeps the filter or removes it; `follow` is given the answer in the window's thread.
Act keeping(const std::shared_ptr<Services> &services, const Permit &permit, FilingSystem filingSystem,
    const SavedFilter &saved, bool keeps, const Following &follow)
{
    return [=] {
        const auto answer = QtConcurrent::run([=]() -> Result<Reversal> {
            const auto after = kept(*services, permit, filingSystem, saved, keeps);
            if (!after)
                return after.error();
            return Reversal{keeping(services, permit, filingSystem, *after, !keeps, follow)};
        });
        follow(answer);
        return answer;
    };
}

} // namespace

ContactFilterChips::ContactFilterChips(Session &session, FilterBar *bar)
    : QObject(bar)
    , m_session(session)
    , m_bar(bar)
    , m_form(new QPushButton)
    , m_save(new QPushButton)
    , m_savedAnswer([this](const Result<QList<SavedFilter>> &saved) {
        if (!saved) {
            emit failed(saved.error());
            return;
        }
        m_saved = *saved;
        dress();
    })
    , m_purposesAnswer([this](const Result<QList<Purpose>> &purposes) {
        if (!purposes)
            return;
        m_purposes = *purposes;
        dress();
    })
    , m_organisationAnswer([this](const Result<Organisation> &organisation) {
        m_organisation = organisation ? *organisation : Organisation{.id = m_filter.organisation};
        dress();
    })
    , m_removeAnswer([this](const Outcome &outcome) {
        if (!outcome) {
            emit failed(outcome.error());
            return;
        }
        refresh();
        emit removed(m_goes.name, keepingAgain(m_goes));
    })
    , m_reversalAnswer([this](const Result<Reversal> &) { refresh(); })
{
    m_form->setIcon(icon(u"filter"));
    setVariant(m_form, ButtonVariant::Chip);
    setVariant(m_save, ButtonVariant::Link);
    bar->setSorted(true);
    bar->addControl(m_form);
    bar->addControl(m_save);
    connect(m_form, &QPushButton::clicked, this, &ContactFilterChips::openForm);
    connect(m_save, &QPushButton::clicked, this, [this] { askName({.filter = m_filter}); });
    connect(bar, &FilterBar::toggled, this, &ContactFilterChips::toggle);
    connect(bar, &FilterBar::removeRequested, this, &ContactFilterChips::takeAway);
}

Act ContactFilterChips::keepingAgain(const SavedFilter &gone)
{
    return keeping(m_session.shared(), m_session.permit(), m_goesFrom, gone, true,
        [self = QPointer(this)](const QFuture<Result<Reversal>> &answer) {
            if (self)
                self->m_reversalAnswer.expect(answer);
        });
}

void ContactFilterChips::refresh()
{
    m_savedAnswer.expect(
        m_session.services().savedFilters().list(m_session.permit(), m_session.filingSystem()));
    m_purposesAnswer.expect(m_session.services().purposes().list(m_session.permit()));
}

void ContactFilterChips::setFilter(const ContactFilter &filter)
{
    m_filter = filter;
    if (filter.organisation.isStored() && filter.organisation != m_organisation.id)
        m_organisationAnswer.expect(m_session.services().organisations().find(
            m_session.permit(), m_session.filingSystem(), filter.organisation));
    dress();
}

void ContactFilterChips::choose(const ContactFilter &filter)
{
    setFilter(filter);
    emit chosen();
}

void ContactFilterChips::openForm()
{
    const QString organisation = m_organisation.id == m_filter.organisation ? m_organisation.name : QString();
    auto *form = new ContactFilterDialog(m_session, m_filter, organisation, m_purposes, m_bar);
    connect(form, &ContactFilterDialog::chosen, this, &ContactFilterChips::choose);
    form->open();
}

void ContactFilterChips::askName(const SavedFilter &saved)
{
    auto *dialog = new FilterNameDialog(m_session, saved, m_bar);
    connect(dialog, &FilterNameDialog::stored, this, &ContactFilterChips::refresh);
    dialog->open();
}

void ContactFilterChips::removeSaved(const SavedFilter &saved)
{
    m_goes = saved;
    m_goesFrom = m_session.filingSystem();
    m_removeAnswer.expect(
        m_session.services().savedFilters().remove(m_session.permit(), m_session.filingSystem(), saved.id));
}
