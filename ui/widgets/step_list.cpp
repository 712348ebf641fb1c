#include "ui/widgets/step_list.h"

#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace {

/// A circle with the step's number, filled while it is the present one; a tick once it is done.
QPixmap markOf(int number, bool isNow, bool isDone, qreal ratio)
{
    const int side = theme().px(24);
    if (isDone)
        return iconPixmap(u"circle-check", side, theme().ink(Ink::Ok), ratio);
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    const Tokens &t = theme().tokens();
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isNow ? t.accent : t.borderStrong, 1.5));
    painter.setBrush(isNow ? t.accent : t.surface);
    painter.drawEllipse(QRectF(2, 2, side - 4, side - 4));
    painter.setPen(isNow ? t.onAccent : t.muted);
    painter.setFont(typeFont(TypeRole::Caption));
    painter.drawText(QRect(0, 0, side, side), Qt::AlignCenter, QLocale().toString(number));
    return pixmap;
}

} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent), m_position(new PlainLabel(TypeRole::Caption, Ink::Muted)), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_position);
    column->addLayout(m_rows);
    column->addStretch(1);
    connect(&theme(), &Theme::changed, this, &StepList::dress);
}

void StepList::setSteps(const QStringList &steps)
{
    m_steps = steps;
    while (m_words.size() < steps.size()) {
        m_marks.append(new PlainLabel);
        m_words.append(new PlainLabel(TypeRole::Body));
        m_words.last()->setWordWrap(true);
        auto *row = new QHBoxLayout;
        row->setSpacing(10);
        row->addWidget(m_marks.last(), 0, Qt::AlignTop);
        row->addWidget(m_words.last(), 1);
        m_rows->addLayout(row);
    }
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        m_words.at(i)->setVisible(i < steps.size());
        m_marks.at(i)->setVisible(i < steps.size());
        m_words.at(i)->setText(steps.value(i));
    }
    dress();
}

void StepList::setCurrent(int current)
{
    m_current = current;
    dress();
}

void StepList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StepList::retranslate()
{
    m_position->setText(tr("Step %1 of %2").arg(m_current + 1).arg(m_steps.size()));
    for (int i = 0; i < m_steps.size(); ++i) {
        const QString name = m_steps.at(i);
        const QString state = i < m_current ? tr("%1, done")
            : i == m_current                ? tr("%1, present step")
                                            : tr("%1, to come");
        m_words.at(i)->setAccessibleName(state.arg(name));
    }
}

void StepList::dress()
{
    for (int i = 0; i < m_steps.size(); ++i) {
        m_marks.at(i)->setPixmap(markOf(i + 1, i == m_current, i < m_current, devicePixelRatioF()));
        setTypeRole(m_words.at(i), i == m_current ? TypeRole::Strong : TypeRole::Body);
        m_words.at(i)->setInk(i == m_current ? Ink::Text : Ink::Muted);
    }
    retranslate();
}
