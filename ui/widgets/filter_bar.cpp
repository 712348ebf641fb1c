#include "ui/widgets/filter_bar.h"

#include "ui/look/button_variant.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tab_order.h"

#include <QEvent>

FilterBar::FilterBar(QWidget *parent) : QWidget(parent), m_clear(new QPushButton)
{
    auto *flow = new FlowLayout(this);
    flow->addWidget(m_clear);
    setVariant(m_clear, ButtonVariant::Link);
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearRequested);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

Chip *FilterBar::setChip(const QString &key, const QString &words, const QString &iconName, Chip::Kind kind)
{
    Chip *&chip = m_chips[key];
    if (chip) {
        chip->setWords(words);
        return chip;
    }
    chip = new Chip(words, iconName, kind);
    connect(chip, &Chip::toggled, this, [this, key](bool on) { emit toggled(key, on); });
    connect(chip, &Chip::removeRequested, this, [this, key] { emit removeRequested(key); });
    m_order.append(key);
    layOut();
    chip->show();
    return chip;
}

void FilterBar::removeChip(const QString &key)
{
    Chip *chip = m_chips.take(key);
    if (!chip)
        return;
    m_order.removeOne(key);
    const bool hadFocus = chip->hasFocus();
    chip->hide();
    chip->deleteLater();
    if (hadFocus)
        focusNextChild(); // the keyboard must never fall out of the page
}

void FilterBar::addControl(QWidget *control)
{
    m_controls.append(control);
    layOut();
}

QList<QWidget *> FilterBar::chipsAndControls() const
{
    QList<QWidget *> order;
    const QStringList keys = m_isSorted ? m_chips.keys() : m_order;
    for (const QString &key : keys)
        order.append(m_chips.value(key));
    return order + m_controls;
}

/// Chips, controls, the way out: as they are read, so they are reached by Tab.
void FilterBar::layOut()
{
    const QList<QWidget *> order = chipsAndControls();
    for (QWidget *widget : order + QList<QWidget *>{m_clear}) {
        layout()->removeWidget(widget);
        layout()->addWidget(widget);
    }
    tabBefore(m_clear, order);
}

void FilterBar::showEvent(QShowEvent *event)
{
    // Only now it surely stands among its neighbours.
    tabBefore(m_clear, chipsAndControls());
    QWidget::showEvent(event);
}

void FilterBar::setFiltered(bool filtered)
{
    m_clear->setVisible(filtered);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterBar::retranslate()
{
    m_clear->setText(tr("Clear filter"));
    setAccessibleName(tr("Filters"));
}
