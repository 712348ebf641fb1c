#include "app/imports/import_grounds.h"

#include "app/grounds/ground_setting_reader.h"

namespace import_grounds {

namespace {

/// By the first purpose; on a legitimate interest by the first that is weighed.
Result<GroundSetting> settingFor(
    Connection &connection, const ImportPlan &plan, LawfulBasis basis, QDate today)
{
    auto setting = ground_setting_reader::of(connection, plan.purposes.value(0), today);
    for (qsizetype i = 1;
         setting && !setting->weighed && basis == LawfulBasis::LegitimateInterest && i < plan.purposes.size();
         ++i) {
        auto next = ground_setting_reader::of(connection, plan.purposes.at(i), today);
        if (!next || next->weighed)
            setting = std::move(next);
    }
    return setting;
}

} // namespace

Result<QHash<ContactKind, ContactGround>> of(Connection &connection, const ImportPlan &plan, QDate today)
{
    const auto basis = lawfulBasisFrom(plan.basis);
    if (!basis)
        return Error{Failure::Invalid, QStringLiteral("import.basis")};
    auto setting = settingFor(connection, plan, *basis, today);
    if (!setting)
        return setting.error();
    setting->basis = *basis;
    // Any row may bring the organisation where somebody works.
    setting->isBusiness = true;
    QHash<ContactKind, ContactGround> grounds;
    for (const ContactKind kind : allContactKinds) {
        if (filingSystemOf(kind) != plan.filingSystem)
            continue;
        setting->kind = kind;
        auto ground = resolveGround(plan.ground, *setting);
        if (!ground && kind != plan.kind) {
            GroundWish byRule = plan.ground;
            byRule.until.reset();
            ground = resolveGround(byRule, *setting);
        }
        if (ground)
            grounds.insert(kind, *ground);
        else if (kind == plan.kind)
            return Error{Failure::Invalid, ground.error().place.value(0).section(u':', 1),
                {ground.error().place.value(0).section(u':', 0, 0)}};
    }
    return grounds;
}

} // namespace import_grounds
