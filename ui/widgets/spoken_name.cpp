#include "ui/widgets/spoken_name.h"

#include "ui/widgets/plain_label.h"

#include <QComboBox>

#include <algorithm>

void setSpokenName(QComboBox *box, const QString &name)
{
    box->setAccessibleName(name);
    const auto labels = box->parentWidget()->findChildren<PlainLabel *>(Qt::FindDirectChildrenOnly);
    const auto own = std::find_if(labels.begin(), labels.end(),
        [box](const PlainLabel *label) { return label->buddy() == box; });
    if (own != labels.end()) {
        (*own)->setText(name);
        return;
    }
    auto *label = new PlainLabel(TypeRole::Body, Ink::Text, box->parentWidget());
    label->setBuddy(box);
    label->setText(name);
    label->hide();
}
