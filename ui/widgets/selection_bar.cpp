#include "ui/widgets/selection_bar.h"

#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent)
    , m_words(new PlainLabel(TypeRole::Strong))
    , m_edit(new QPushButton)
    , m_consent(new QPushButton)
    , m_merge(new QPushButton)
    , m_clear(new QPushButton)
{
    // In two rows, the verbs without icons: they do not fit otherwise over a list beside a contact.
    auto *told = new QHBoxLayout;
    told->setSpacing(8);
    told->addWidget(m_words, 1);
    told->addWidget(m_clear);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(m_edit);
    verbs->addWidget(m_consent);
    verbs->addWidget(m_merge);
    verbs->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(14, 4, 8, 4);
    rows->setSpacing(4);
    rows->addLayout(told);
    rows->addLayout(verbs);
    setVariant(m_clear, ButtonVariant::Link);
    connect(m_edit, &QPushButton::clicked, this, &SelectionBar::editWanted);
    connect(m_consent, &QPushButton::clicked, this, &SelectionBar::consentWanted);
    connect(m_merge, &QPushButton::clicked, this, &SelectionBar::mergeWanted);
    connect(m_clear, &QPushButton::clicked, this, &SelectionBar::clearWanted);
    retranslate();
    hide();
}

void SelectionBar::setCount(qint64 count)
{
    const bool isNews = count != m_count;
    m_count = count;
    retranslate();
    m_merge->setVisible(m_isMergeable && count == 2);
    setVisible(count > 0);
    if (count > 0 && isNews) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void SelectionBar::setEditable(bool editable)
{
    m_edit->setVisible(editable);
}

void SelectionBar::setMergeable(bool mergeable)
{
    m_isMergeable = mergeable;
    m_merge->setVisible(mergeable && m_count == 2);
}

void SelectionBar::setAskable(bool askable)
{
    m_consent->setVisible(askable);
}

void SelectionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void SelectionBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), theme().tokens().sel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().tokens().border);
}

void SelectionBar::retranslate()
{
    const QString words = tr("%1 selected").arg(QLocale().toString(m_count));
    m_words->setText(words);
    setAccessibleName(words);
    m_edit->setText(tr("Edit…"));
    m_edit->setAccessibleName(tr("Edit the selected contacts"));
    m_merge->setText(tr("Merge…"));
    m_merge->setAccessibleName(tr("Merge the two selected contacts"));
    m_consent->setText(tr("Consent…"));
    m_consent->setAccessibleName(tr("Record consent of the selected contacts"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear the selection"));
}
