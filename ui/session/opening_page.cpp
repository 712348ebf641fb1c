#include "ui/session/opening_page.h"

#include "app/documents/rewriting_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

OpeningPage::OpeningPage(const QString &place, QWidget *parent)
    : AlonePage(parent)
    , m_place(place)
    , m_why(new PlainLabel(TypeRole::Body, Ink::Text))
    , m_bar(new QProgressBar)
    , m_count(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_cancel(new QPushButton)
{
    m_why->setWordWrap(true);
    m_why->hide();
    m_bar->setRange(0, 0); // nobody knows how long it takes
    m_bar->setTextVisible(false);
    m_count->hide();
    form()->addWidget(m_why);
    form()->addWidget(m_bar);
    form()->addWidget(m_count);
    form()->addWidget(m_cancel, 0, Qt::AlignRight);
    setFirst(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &OpeningPage::cancelled);
    retranslate();
}

void OpeningPage::setProgress(const Rewriting &rewriting)
{
    m_rewriting = rewriting;
    tell();
}

void OpeningPage::retranslate()
{
    card()->setSubtitle(m_place);
    m_cancel->setText(tr("Cancel"));
    tell();
}

void OpeningPage::tell()
{
    m_why->setVisible(m_rewriting.has_value());
    m_count->setVisible(m_rewriting.has_value());
    if (!m_rewriting) {
        card()->setTitle(tr("Opening…"));
        m_bar->setAccessibleName(tr("Opening %1").arg(m_place));
        return;
    }
    constexpr int steps = 1000;
    const bool isCounted = m_rewriting->of > 0 && !m_rewriting->isComparing;
    m_bar->setRange(0, isCounted ? steps : 0);
    if (isCounted)
        m_bar->setValue(static_cast<int>(m_rewriting->pages * steps / m_rewriting->of));
    const QString title = rewritingTitle(m_rewriting->work);
    card()->setTitle(title);
    m_bar->setAccessibleName(title);
    m_why->setText(m_rewriting->work == Rewriting::Work::Sealing
            ? tr("This file was made by an earlier version, in the clear. If you stop, it stays as it was.")
            : tr("Somebody left who knew the old key. If you stop, the file stays as it was, and this begins "
                 "again when it is opened next."));
    m_count->setText(rewritingSentence(*m_rewriting));
}
