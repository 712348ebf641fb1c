#pragma once

#include "app/staff/staff_member.h"

#include <QHash>
#include <QWidget>

#include <functional>

class PlainLabel;
class QCheckBox;

/// Every role in every filing system, to tick.
class RoleBoxes final : public QWidget
{
    Q_OBJECT

public:
    explicit RoleBoxes(QWidget *parent = nullptr);

    QList<Grant> grants() const;
    void setGrants(const QList<Grant> &grants);
    /// Greys the filing systems in which nothing may be given or taken.
    void setReachable(const std::function<bool(FilingSystem)> &isReachable);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Box
    {
        Grant grant;
        QCheckBox *box;
    };

    void retranslate();

    QList<Box> m_boxes;
    QHash<FilingSystem, PlainLabel *> m_heads;
};
