#include "ui/pages/request_received_card.h"

#include "app/contacts/contacts.h"
#include "app/documents/error_sentence.h"
#include "ui/dialogs/file_viewer.h"
#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPushButton>

RequestReceivedCard::RequestReceivedCard(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card)
    , m_notice(new InlineBar)
    , m_letters(new ContactTable)
    , m_open(new QPushButton)
    , m_answer([this](const auto &letter) { show(letter); })
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
    connect(&curtain(), &Curtain::changed, this, &RequestReceivedCard::retranslate);
    retranslate();
}

void RequestReceivedCard::setFile(const RequestFile &file)
{
    if (file.request.id != m_file.request.id) {
        m_notice->clear();
        m_answer.forget();
    }
    m_file = file;
    setVisible(!file.letters.isEmpty());
    retranslate();
}

void RequestReceivedCard::open()
{
    m_notice->clear();
    if (curtain().isDrawn()) {
        m_notice->tell(Tone::Info,
            [] { return tr("The privacy curtain is drawn. Open it (Ctrl+Shift+H) to look at a letter."); });
        return;
    }
    const qint64 chosen = m_letters->currentNumber();
    const Id<Attachment> letter = chosen > 0 ? Id<Attachment>(chosen) : m_file.letters.constFirst().id;
    m_answer.expect(m_session.services().contacts().attachment(
        m_session.permit(), m_file.request.filingSystem, m_file.request.contact, letter));
}

void RequestReceivedCard::show(const Result<Attachment> &letter)
{
    if (!letter) {
        m_notice->tell(Tone::Danger, [error = letter.error()] { return errorSentence(error); });
        return;
    }
    if (curtain().isDrawn())
        return; // drawn since it was asked for
    auto *viewer = new FileViewer({letter->name, letter->mediaType, letter->content}, this);
    viewer->offerCopies(m_session.services(), m_session.permit(),
        {.filingSystem = m_file.request.filingSystem,
            .objectKind = QStringLiteral("request"),
            .objectRef = m_file.request.ref});
    viewer->open();
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
