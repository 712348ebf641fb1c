#include "ui/session/opening_page.h"

#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

OpeningPage::OpeningPage(const QString &place, QWidget *parent)
    : AlonePage(parent), m_place(place), m_bar(new QProgressBar), m_cancel(new QPushButton)
{
    m_bar->setRange(0, 0); // nobody knows how long it takes
    m_bar->setTextVisible(false);
    form()->addWidget(m_bar);
    form()->addWidget(m_cancel, 0, Qt::AlignRight);
    setFirst(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &OpeningPage::cancelled);
    retranslate();
}

void OpeningPage::retranslate()
{
    card()->setTitle(tr("Opening…"));
    card()->setSubtitle(m_place);
    m_bar->setAccessibleName(tr("Opening %1").arg(m_place));
    m_cancel->setText(tr("Cancel"));
}
