#pragma once

#include "app/base/result.h"
#include "app/grounds/ground_rule.h"

class Connection;
struct Purpose;

/// What is known before a ground is decided on: the rules in force and what a purpose says. The purpose is
/// looked up by its number.
namespace ground_setting_reader {

Result<GroundSetting> of(Connection &connection, Id<Purpose> purpose, QDate today);

} // namespace ground_setting_reader
