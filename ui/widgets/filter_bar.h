#pragma once

#include "ui/widgets/chip.h"

#include <QMap>
#include <QWidget>

/// The row of filter chips over a list, with one way to take all of them away.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Adds a chip, or gives the one of that key new words.
    Chip *setChip(const QString &key, const QString &words, const QString &iconName = QString(),
        Chip::Kind kind = Chip::Kind::Toggle);
    void removeChip(const QString &key);
    Chip *chip(const QString &key) const { return m_chips.value(key); }
    QStringList keys() const { return m_chips.keys(); }

    /// Puts another control behind the chips, such as the button that opens the filter form.
    void addControl(QWidget *control);

    /// Chips stand in the order of their keys instead of that in which they came.
    void setSorted(bool sorted) { m_isSorted = sorted; }

    /// Shows "Clear filter" while some filter is on.
    void setFiltered(bool filtered);

signals:
    void toggled(const QString &key, bool on);
    void removeRequested(const QString &key);
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void layOut();
    QList<QWidget *> chipsAndControls() const;

    QMap<QString, Chip *> m_chips;
    QStringList m_order;
    bool m_isSorted = false;
    QList<QWidget *> m_controls;
    QPushButton *m_clear;
};
