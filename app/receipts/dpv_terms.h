#pragma once

#include "app/consent/channel.h"
#include "app/consent/consent_state.h"
#include "app/retention/data_category.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

/// Terms of the Data Privacy Vocabulary 2.3 for what this program knows (domain.md 3.3).
namespace dpv_terms {

/// What a purpose may fall under, without prefix: "DirectMarketing". In the order of the alphabet.
const QList<QLatin1StringView> &purposes();
bool isPurpose(QStringView term);
/// What a purpose falls under, with its prefix: the term that was chosen for it, else that of a purpose that
/// comes with the program, else a general one.
QString purposeTerm(const QString &chosen, const QString &purposeKey);

/// What a category holds of somebody who is reached by this channel: "pd:EmailAddress".
QLatin1StringView dataTerm(DataCategory category, Channel channel);
/// The class of a category besides dpv:PersonalData; none for ordinary data.
std::optional<QLatin1StringView> dataClassTerm(DataCategory category);

} // namespace dpv_terms
