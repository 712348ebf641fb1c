#include "ui/dialogs/role_boxes.h"

#include "app/documents/role_words.h"
#include "app/documents/staff_words.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>

RoleBoxes::RoleBoxes(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    // Down one filing system and then the next, as they are read.
    for (int column = 0; column < int(allFilingSystems.size()); ++column) {
        const FilingSystem filingSystem = allFilingSystems.at(size_t(column));
        auto *head = new PlainLabel(TypeRole::Caption, Ink::Muted);
        m_heads.insert(filingSystem, head);
        grid->addWidget(head, 0, column);
        for (int row = 0; row < int(allRoles.size()); ++row) {
            auto *box = new QCheckBox;
            grid->addWidget(box, row + 1, column);
            m_boxes.append({{allRoles.at(size_t(row)), filingSystem}, box});
            connect(box, &QCheckBox::clicked, this, &RoleBoxes::edited);
        }
    }
    retranslate();
}

QList<Grant> RoleBoxes::grants() const
{
    QList<Grant> grants;
    for (const Box &box : m_boxes) {
        if (box.box->isChecked())
            grants.append(box.grant);
    }
    return grants;
}

void RoleBoxes::setGrants(const QList<Grant> &grants)
{
    for (const Box &box : std::as_const(m_boxes))
        box.box->setChecked(grants.contains(box.grant));
}

void RoleBoxes::setReachable(const std::function<bool(FilingSystem)> &isReachable)
{
    for (const Box &box : std::as_const(m_boxes))
        box.box->setEnabled(isReachable(box.grant.filingSystem));
}

void RoleBoxes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RoleBoxes::retranslate()
{
    for (auto head = m_heads.cbegin(); head != m_heads.cend(); ++head)
        head.value()->setText(filingSystemWord(head.key()));
    for (const Box &box : std::as_const(m_boxes)) {
        box.box->setText(roleWord(box.grant.role));
        box.box->setAccessibleName(grantWord(box.grant));
    }
}
