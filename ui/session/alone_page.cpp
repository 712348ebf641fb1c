#include "ui/session/alone_page.h"

#include "app/documents/error_sentence.h"
#include "ui/look/icon.h"
#include "ui/look/type_scale.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QScrollArea>

namespace {
constexpr int cardWidth = 460;
constexpr int sealSize = 56;
} // namespace

AlonePage::AlonePage(QWidget *parent)
    : QWidget(parent)
    , m_seal(new PlainLabel)
    , m_name(new PlainLabel)
    , m_card(new Card)
    , m_error(new InlineBar)
    , m_form(new QVBoxLayout)
{
    m_seal->setPixmap(sealIcon().pixmap(sealSize));
    m_seal->setAlignment(Qt::AlignCenter);
    m_name->setText(QStringLiteral("Klantkluis"));
    setTypeRole(m_name, TypeRole::Title1);
    m_name->setAlignment(Qt::AlignCenter);
    m_error->hide();
    m_card->body()->addWidget(m_error);
    m_card->body()->addLayout(m_form);
    m_form->setSpacing(12);
    m_card->setMinimumWidth(cardWidth);
    m_card->setMaximumWidth(cardWidth);

    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->addStretch(1);
    column->addWidget(m_seal);
    column->addWidget(m_name);
    column->addSpacing(12);
    // Not by alignment: that would give the card its height before its sentences are broken into lines.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_card);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    // At 200 % nothing may be out of reach.
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(middle);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

void AlonePage::showError(const Error &error)
{
    m_error->tell(Tone::Danger, errorWords(error));
}

void AlonePage::clearError()
{
    m_error->clear();
}

void AlonePage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_first)
        m_first->setFocus(event->reason());
}

void AlonePage::setWaiting(bool waiting)
{
    m_card->setEnabled(!waiting);
    if (waiting)
        setCursor(Qt::BusyCursor);
    else
        unsetCursor();
    if (!waiting)
        setFocus(); // greying the card took it away
}
