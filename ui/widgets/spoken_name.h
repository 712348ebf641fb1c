#pragma once

class QComboBox;
class QString;

/// Gives a drop-down list without a label in sight the name that it is spoken by. On Linux Qt speaks such a list by
/// its value alone, and looks for the name at a label that stands beside it.
void setSpokenName(QComboBox *box, const QString &name);
