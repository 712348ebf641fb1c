#include "app/consent/purpose_adding.h"

#include "app/changes/change.h"
#include "app/consent/default_purposes.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/written_texts.h"

namespace purpose_adding {

AuditEntry entryFor(const QString &action, const Purpose &purpose, const QJsonObject &detail)
{
    return {.action = action,
        .objectKind = QStringLiteral("purpose"),
        .objectRef = purpose.key,
        .detail = detail};
}

Outcome requireFor(const Permit &permit, SetOf<FilingSystem> appliesTo)
{
    for (const FilingSystem filingSystem : allFilingSystems) {
        if (!appliesTo.contains(filingSystem))
            continue;
        if (auto allowed = permit.require(Operation::ConfigurePurposes, filingSystem); !allowed)
            return allowed;
    }
    return permit.requireAnywhere(Operation::ConfigurePurposes);
}

PurposeWording trimmed(PurposeWording wording)
{
    wording.titleNl = wording.titleNl.simplified();
    wording.titleEn = wording.titleEn.simplified();
    wording.wordingNl = wording.wordingNl.trimmed();
    wording.wordingEn = wording.wordingEn.trimmed();
    return wording;
}

Outcome check(const Change &change, const Purpose &purpose, const Purpose &before)
{
    if (auto good = checkPurpose(purpose); !good)
        return good;
    if (purpose.weighsInterests() && purpose.weighing.assessedOn > change.today())
        return Error{
            Failure::Invalid, QStringLiteral("purpose.assessed-later"), {QStringLiteral("assessed_on")}};
    WrittenTexts written;
    written.add(QStringLiteral("reason"), purpose.reason, before.reason);
    written.add(QStringLiteral("assessment"), purpose.assessment, before.assessment);
    written.add(QStringLiteral("necessity"), purpose.weighing.necessity, before.weighing.necessity);
    written.add(QStringLiteral("balance"), purpose.weighing.balance, before.weighing.balance);
    written.add(QStringLiteral("safeguards"), purpose.weighing.safeguards, before.weighing.safeguards);
    written.add(QStringLiteral("assessed_by"), purpose.weighing.assessedBy, before.weighing.assessedBy);
    return written.checkOfOrganisations();
}

Outcome checkTold(const Purpose &purpose, const PurposeWording &wording, const PurposeWording &before)
{
    if (auto good = checkWording(purpose, wording); !good)
        return good;
    WrittenTexts written;
    written.add(QStringLiteral("title_nl"), wording.titleNl, before.titleNl);
    written.add(QStringLiteral("title_en"), wording.titleEn, before.titleEn);
    written.add(QStringLiteral("wording_nl"), wording.wordingNl, before.wordingNl);
    written.add(QStringLiteral("wording_en"), wording.wordingEn, before.wordingEn);
    return written.checkOfOrganisations();
}

Result<PurposeWording> write(Change &change, Id<Purpose> purpose, PurposeWording wording)
{
    wording.purpose = purpose;
    wording.writtenAt = change.now();
    wording.writtenBy = change.permit().staffRef();
    return purpose_repository::addWording(change.connection(), wording);
}

Result<Id<Purpose>> add(Change &change, Purpose purpose)
{
    purpose.key = purpose.key.trimmed();
    purpose.wording = trimmed(purpose.wording);
    if (!purpose.weighsInterests())
        purpose.weighing = {}; // who would have assessed it, had there been anything to weigh
    if (auto allowed = requireFor(change.permit(), purpose.appliesTo); !allowed)
        return allowed.error();
    if (auto good = check(change, purpose, {}); !good)
        return good.error();
    if (auto good = checkTold(purpose, purpose.wording, {}); !good)
        return good.error();
    const auto id = purpose_repository::add(change.connection(), purpose);
    if (!id && id.error().failure == Failure::Duplicate)
        return Error{Failure::Duplicate, QStringLiteral("purpose.key-taken"), {QStringLiteral("key")}};
    if (!id)
        return id;
    purpose.wording.grade = WordingGrade::First;
    if (auto written = write(change, *id, purpose.wording); !written)
        return written.error();
    change.purposesTouched();
    if (auto noted = change.audit(entryFor(
            QStringLiteral("purpose.add"), purpose, {{QStringLiteral("basis"), letterOf(purpose.basis)}}));
        !noted)
        return noted.error();
    return id;
}

Result<int> addDefaults(Change &change, const QString &organisation)
{
    if (auto allowed = change.permit().requireAnywhere(Operation::ConfigurePurposes); !allowed)
        return allowed.error();
    const auto present = purpose_repository::all(change.connection());
    if (!present)
        return present.error();
    if (!present->isEmpty())
        return Error{Failure::Refused, QStringLiteral("purpose.seeded-already")};
    const auto name = purpose_repository::organisationName(change.connection());
    if (!name)
        return name.error();
    const QList<Purpose> defaults = defaultPurposes(organisation.trimmed().isEmpty() ? *name : organisation);
    for (Purpose purpose : defaults) {
        if (purpose.weighsInterests()) {
            // It is only proposed to the officer, who looks at it soon.
            purpose.weighing.assessedOn = change.today();
            purpose.weighing.reviewOn = change.today().addMonths(1);
        }
        if (auto added = add(change, purpose); !added)
            return added.error();
    }
    return static_cast<int>(defaults.size());
}

} // namespace purpose_adding
