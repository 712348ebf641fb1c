#include "ui/pages/informing_tab.h"

#include "ui/session/session.h"
#include "ui/widgets/empty_note.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>

InformingTab::InformingTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_empty(new EmptyNote(QStringLiteral("mail")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_empty, 1);
    retranslate();
}

void InformingTab::refresh() {}

void InformingTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InformingTab::retranslate()
{
    m_empty->setSentence(tr("Everybody in the file has been informed."));
}
