#include "ui/pages/request_received_card.h"

#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/request_evidence_opener.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/tab_order.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

RequestReceivedCard::RequestReceivedCard(Session &session, RequestPeople &people, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_notice(new InlineBar)
    , m_letters(new ContactTable)
    , m_open(new QPushButton)
    , m_representative(new PlainLabel)
    , m_form(new QWidget)
    , m_street(new QLineEdit)
    , m_email(new QLineEdit)
    , m_postcode(new QLineEdit)
    , m_town(new QLineEdit)
    , m_streetField(new FormField(m_street))
    , m_emailField(new FormField(m_email))
    , m_postcodeField(new FormField(m_postcode))
    , m_townField(new FormField(m_town))
    , m_change(new QPushButton)
    , m_keep(new QPushButton)
    , m_cancel(new QPushButton)
    , m_opener(new RequestEvidenceOpener(session, people, m_notice, this))
{
    m_notice->clear();
    m_open->setIcon(icon(u"eye"));
    m_letters->setShares({5, 2, 3});
    m_letters->setFitsRows(true);
    arrange();
    connect(m_open, &QPushButton::clicked, this, &RequestReceivedCard::open);
    connect(m_letters, &ContactTable::rowActivated, this, &RequestReceivedCard::open);
    connect(m_opener, &RequestEvidenceOpener::opened, this, &RequestReceivedCard::evidenceOpened);
    connect(m_change, &QPushButton::clicked, this, [this] {
        setAddressShown(true);
        m_street->setFocus();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        setAddressShown(false);
        m_change->setFocus();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        emit addressWanted({.street = m_street->text(),
            .postcode = m_postcode->text(),
            .town = m_town->text(),
            .email = m_email->text()});
    });
    connect(&curtain(), &Curtain::changed, this, [this] {
        showAddress();
        retranslate();
    });
    retranslate();
}

void RequestReceivedCard::arrange()
{
    m_representative->setWordWrap(true);
    m_change->setIcon(icon(u"pencil"));
    auto *grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->addWidget(m_streetField, 0, 0);
    grid->addWidget(m_emailField, 0, 1);
    grid->addWidget(m_postcodeField, 1, 0);
    grid->addWidget(m_townField, 1, 1);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_keep);
    verbs->addWidget(m_cancel);
    verbs->addStretch(1);
    grid->addLayout(verbs, 2, 0, 1, 2);
    tabAfter(m_street, {m_email, m_postcode, m_town, m_keep, m_cancel});
    QVBoxLayout *body = m_card->body();
    body->addWidget(m_letters);
    body->addWidget(m_notice);
    body->addWidget(m_open, 0, Qt::AlignLeft);
    body->addWidget(m_representative);
    body->addWidget(m_form);
    body->addWidget(m_change, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
}

void RequestReceivedCard::setFile(const RequestFile &file, bool mayHandle)
{
    const bool isAnother = file.request.id != m_file.request.id;
    if (isAnother)
        m_opener->forget();
    // What is being typed stays while the page is read again.
    const bool goesOn =
        !isAnother && m_isAddressShown && file.representativeAddress == m_file.representativeAddress;
    m_file = file;
    m_mayHandle = mayHandle;
    setVisible(!file.letters.isEmpty() || !file.request.representative.isEmpty());
    setAddressShown(goesOn && mayBeMoved());
    retranslate();
}

bool RequestReceivedCard::mayBeMoved() const
{
    using enum Request::Stage;
    const Request &request = m_file.request;
    return m_mayHandle && request.isOpen() && !request.representative.isEmpty() &&
        request.stage != Approved && request.stage != Executing && !request.executedAt;
}

void RequestReceivedCard::setAddressShown(bool shown)
{
    if (shown && !m_isAddressShown) {
        const RepresentativeAddress &address = m_file.representativeAddress;
        m_street->setText(address.street);
        m_postcode->setText(address.postcode);
        m_town->setText(address.town);
        m_email->setText(address.email);
    }
    m_isAddressShown = shown;
    showAddress();
}

/// Behind the curtain nobody reads the address in its fields; what was typed is there when it opens.
void RequestReceivedCard::showAddress()
{
    const bool isDrawn = curtain().isDrawn();
    m_form->setVisible(m_isAddressShown && !isDrawn);
    m_change->setVisible(!m_isAddressShown && !isDrawn && mayBeMoved());
}

void RequestReceivedCard::showRepresentative()
{
    const RepresentativeAddress &address = m_file.representativeAddress;
    QStringList reached{address.street, address.postcode, address.town, address.email};
    reached.removeAll(QString());
    m_representative->setVisible(!m_file.request.representative.isEmpty());
    m_representative->setText(reached.isEmpty()
            ? tr("%1 asks in the person's stead. No address is known; letters go to the person.")
                  .arg(veiled(m_file.request.representative))
            : tr("%1 asks in the person's stead. Letters go to: %2")
                  .arg(veiled(m_file.request.representative), veiled(reached.join(QStringLiteral(", ")))));
    m_streetField->setLabel(tr("Their street and number"));
    m_postcodeField->setLabel(tr("Their postcode"));
    m_townField->setLabel(tr("Their town"));
    m_emailField->setLabel(tr("Their e-mail address"));
    m_change->setText(reached.isEmpty() ? tr("Give their address…") : tr("Change their address…"));
    m_keep->setText(tr("Record the address"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Leave the address as it is"));
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
    const bool isThere = !m_file.letters.isEmpty();
    m_letters->setVisible(isThere);
    m_open->setVisible(isThere);
    m_card->setTitle(isThere ? tr("The letter") : tr("Who asks"));
    showRepresentative();
    m_open->setText(tr("Open the letter"));
    m_letters->setAccessibleName(tr("Letters of this request"));
    m_letters->setHeads({tr("Name"), tr("Size"), tr("Kept on")});
    m_letters->clearRows();
    for (const Attachment &letter : std::as_const(m_file.letters))
        m_letters->addRow({veiled(visibleLine(letter.name)), locale.formattedDataSize(letter.size),
                              locale.toString(letter.addedAt.toLocal().date(), QLocale::ShortFormat)},
            letter.id.number());
}
