#include "ui/pages/request_received_card.h"

#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/request_evidence_opener.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPushButton>

RequestReceivedCard::RequestReceivedCard(Session &session, RequestPeople &people, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_notice(new InlineBar)
    , m_letters(new ContactTable)
    , m_open(new QPushButton)
    , m_opener(new RequestEvidenceOpener(session, people, m_notice, this))
{
    m_notice->clear();
    m_open->setIcon(icon(u"eye"));
    m_letters->setShares({5, 2, 3});
    m_letters->setFitsRows(true);
    m_card->body()->addWidget(m_letters);
    m_card->body()->addWidget(m_notice);
    m_card->body()->addWidget(m_open, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_open, &QPushButton::clicked, this, &RequestReceivedCard::open);
    connect(m_letters, &ContactTable::rowActivated, this, &RequestReceivedCard::open);
    connect(m_opener, &RequestEvidenceOpener::opened, this, &RequestReceivedCard::evidenceOpened);
    connect(&curtain(), &Curtain::changed, this, &RequestReceivedCard::retranslate);
    retranslate();
}

void RequestReceivedCard::setFile(const RequestFile &file)
{
    if (file.request.id != m_file.request.id)
        m_opener->forget();
    m_file = file;
    setVisible(!file.letters.isEmpty());
    retranslate();
}

void RequestReceivedCard::open()
{
    const qint64 chosen = m_letters->currentNumber();
    const Id<Attachment> letter = chosen > 0 ? Id<Attachment>(chosen) : m_file.letters.constFirst().id;
    m_opener->open(m_file, EvidencePiece{.what = EvidencePiece::What::Letter, .letter = letter}.code());
}

void RequestReceivedCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestReceivedCard::retranslate()
{
    const QLocale locale;
    m_card->setTitle(tr("The letter"));
    m_open->setText(tr("Open the letter"));
    m_letters->setAccessibleName(tr("Letters of this request"));
    m_letters->setHeads({tr("Name"), tr("Size"), tr("Kept on")});
    m_letters->clearRows();
    for (const Attachment &letter : std::as_const(m_file.letters))
        m_letters->addRow({veiled(visibleLine(letter.name)), locale.formattedDataSize(letter.size),
                              locale.toString(letter.addedAt.toLocal().date(), QLocale::ShortFormat)},
            letter.id.number());
}
