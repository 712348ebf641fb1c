#pragma once

#include "app/base/id.h"
#include "app/retention/data_category.h"

#include <QWidget>

#include <optional>

class ContactChoice;
class QComboBox;
class QPushButton;
class Session;
struct Contact;

/// What is to be lit in the chain, data of a category or that of one person and never both; and how far from
/// us it is shown.
class ChainFilter final : public QWidget
{
    Q_OBJECT

public:
    explicit ChainFilter(Session &session, QWidget *parent = nullptr);

    std::optional<DataCategory> category() const;
    /// Null where nobody is chosen, or may be.
    Id<Contact> person() const;
    bool isOn() const;
    void clear();

    /// The last level that is shown; none: all of them.
    std::optional<int> depth() const;
    /// How many there are to choose from.
    void setLevels(int levels);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeCategory();
    void takePerson();
    void retranslate();
    void nameLevels();

    QComboBox *m_category;
    QComboBox *m_depth;
    /// Null for who may not look at people.
    ContactChoice *m_person;
    QPushButton *m_clear;
};
