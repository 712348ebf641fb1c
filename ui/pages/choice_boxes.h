#pragma once

#include "app/base/set_of.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QList>
#include <QString>
#include <QWidget>

#include <utility>

/// A check box for every value of an enumeration, one of which at least is often needed.
template <typename Value>
class ChoiceBoxes final
{
public:
    /// Puts the boxes into `home`, which becomes one field.
    template <typename Values>
    ChoiceBoxes(QWidget *home, const Values &values)
    {
        auto *row = new FlowLayout(home);
        row->setContentsMargins(0, 0, 0, 0);
        for (const Value value : values) {
            m_boxes.append({value, new QCheckBox});
            row->addWidget(m_boxes.last().second);
        }
        home->setFocusProxy(m_boxes.first().second);
    }

    void setChosen(SetOf<Value> set)
    {
        for (const auto &[value, box] : m_boxes)
            box->setChecked(set.contains(value));
    }

    SetOf<Value> chosen() const
    {
        SetOf<Value> set;
        for (const auto &[value, box] : m_boxes)
            set = box->isChecked() ? set.with(value) : set;
        return set;
    }

    void setWords(QString (*word)(Value))
    {
        for (const auto &[value, box] : m_boxes)
            box->setText(word(value));
    }

    /// Runs `act` whenever a box is ticked or not.
    template <typename Receiver, typename Act>
    void onChange(Receiver *receiver, Act act) const
    {
        for (const auto &[value, box] : m_boxes)
            QObject::connect(box, &QCheckBox::toggled, receiver, act);
    }

private:
    QList<std::pair<Value, QCheckBox *>> m_boxes;
};
