#include "app/cli/contact_view.h"

#include "app/classification/class_rules.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "app/gate/gate.h"
#include "app/informing/informing.h"
#include "app/requests/requests.h"
#include "app/retention/retention.h"

#include <algorithm>
#include <array>

namespace {

/// Waits for an answer and keeps it; the error otherwise.
template <typename Value>
Outcome keep(QFuture<Result<Value>> future, Value &into)
{
    auto answer = future.result();
    if (!answer)
        return answer.error();
    into = *std::move(answer);
    return done;
}

/// What is refused without a reason comes first, so that nothing was noted as shown that was not. Else the
/// notes do: what stood in them before may ask for a reason too, and the classes do not tell.
std::array<CoveredGroup, 2> uncoveringOrder(const FileClasses &classes)
{
    if (rulesOf(classes.startMoments).asksWhy)
        return {CoveredGroup::StartMoments, CoveredGroup::Notes};
    return {CoveredGroup::Notes, CoveredGroup::StartMoments};
}

Outcome uncover(const Services &services, const Permit &permit, ContactView &view,
    const std::optional<ViewReason> &reason)
{
    const Contact &contact = view.file.contact;
    for (const CoveredGroup group : uncoveringOrder(view.file.classes)) {
        if (!view.file.classes.isCovered(group))
            continue;
        RevealedGroup revealed;
        if (auto kept =
                keep(services.contacts().reveal(permit, contact.filingSystem, contact.id, group, reason),
                    revealed);
            !kept)
            return kept;
        if (group == CoveredGroup::Notes)
            view.file.notes = revealed.notes;
        else
            view.file.facts = revealed.facts;
        view.revealed.append(group);
    }
    return done;
}

} // namespace

const Purpose *ContactView::purpose(Id<Purpose> id) const
{
    const auto found = std::find_if(
        purposes.begin(), purposes.end(), [&](const Purpose &purpose) { return purpose.id == id; });
    return found == purposes.end() ? nullptr : &*found;
}

bool ContactView::isCovered(CoveredGroup group) const
{
    return file.classes.isCovered(group) && !revealed.contains(group);
}

Result<ContactView> contactView(
    const CommandRun &run, FilingSystem filingSystem, Id<Contact> id, const Revealing &revealing)
{
    const Services &services = *run.services;
    const Permit &permit = *run.permit;
    ContactView view;
    if (auto kept = keep(services.contacts().find(permit, filingSystem, id), view.file); !kept)
        return kept.error();
    if (revealing.isWanted) {
        if (auto shown = uncover(services, permit, view, revealing.reason); !shown)
            return shown.error();
    }
    if (auto kept = keep(services.consents().states(permit, filingSystem, id), view.consents); !kept)
        return kept.error();
    if (auto kept = keep(services.gate().records(permit, filingSystem, id), view.reach); !kept)
        return kept.error();
    if (auto kept = keep(services.retention().explain(permit, filingSystem, id), view.terms); !kept)
        return kept.error();
    if (auto kept = keep(services.retention().holds(permit, filingSystem, id), view.holds); !kept)
        return kept.error();
    if (auto kept = keep(services.requests().ofContact(permit, filingSystem, id), view.requests); !kept)
        return kept.error();
    if (auto kept = keep(services.informing().of(permit, filingSystem, id), view.informing); !kept)
        return kept.error();
    if (auto kept = keep(services.contacts().forbiddenTexts(permit, filingSystem, id), view.forbidden); !kept)
        return kept.error();
    view.today = services.clock().today();
    if (auto kept = keep(services.purposes().list(permit), view.purposes); !kept)
        return kept.error();
    return view;
}
