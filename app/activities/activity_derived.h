#pragma once

#include "app/activities/processing_activity.h"
#include "app/activities/register_sources.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QList>

/// What the rest of the file says of one activity.
namespace activity_derived {

/// Its purposes, with those that ended.
QList<Purpose> purposesOf(const ProcessingActivity &activity, const RegisterSources &sources);
/// What the purposes that run need of somebody.
DataCategories categoriesOf(const QList<Purpose> &purposes);
/// Who receives data for one of the purposes, and whoever works for them, however many stand between; without
/// those that ended (art. 28(4) and 30(1)(d) GDPR).
QList<Processor> receiversOf(const QList<Purpose> &purposes, const QList<Processor> &processors);
/// The highest class of what the purposes need and of what was picked.
DataClass classOf(const ProcessingActivity &activity, const QList<Purpose> &purposes);

QJsonArray purposes(const QList<Purpose> &purposes);
QJsonArray bases(const QList<Purpose> &purposes);
/// Of those that weigh an interest.
QJsonArray interests(const QList<Purpose> &purposes);
QJsonArray filingSystems(const QList<Purpose> &purposes);
QJsonArray categories(DataCategories categories);
/// Those of these kinds.
QJsonArray receivers(const QList<Processor> &receivers, std::initializer_list<ProcessorKind> kinds);
/// Of those that need one.
QJsonArray agreements(const QList<Processor> &receivers, QDate today);
/// Outside the EEA, with who is there (art. 44 GDPR).
QJsonArray thirdCountries(const QList<Processor> &receivers);
/// What carries each transfer to or from them, of art. 45 to 49 GDPR, and what we tell people of it.
QJsonArray safeguards(const QList<Processor> &receivers, const RegisterSources &sources);
/// The rules in force for what the purposes need of the people in their filing systems.
QList<RetentionRule> rules(const QList<Purpose> &purposes, const QList<RetentionRule> &rules);
/// What no rule covers, by filing system.
QJsonArray withoutTerm(const QList<Purpose> &purposes, const QList<RetentionRule> &rules);
/// What the program enforces by itself.
QJsonArray programMeasures(const RegisterSources &sources);
/// When each measure was last tested, and what came of it; null where it never was (art. 32(1)(d) GDPR;
/// domain.md 10.5).
QJsonArray measureTests(const RegisterSources &sources);

} // namespace activity_derived
