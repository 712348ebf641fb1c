#include "ui/pages/request_evidence_list.h"

#include "app/documents/evidence_words.h"
#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/request_evidence_opener.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

RequestEvidenceList::RequestEvidenceList(Session &session, RequestPeople &people, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_label(new PlainLabel(TypeRole::Strong))
    , m_pieces(new ContactTable)
    , m_notice(new InlineBar)
    , m_open(new QPushButton)
    , m_opener(new RequestEvidenceOpener(session, people, m_notice, this))
{
    m_notice->clear();
    m_open->setIcon(icon(u"eye"));
    m_pieces->setShares({3, 2});
    m_pieces->setFitsRows(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_label);
    column->addWidget(m_pieces);
    column->addWidget(m_notice);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &RequestEvidenceList::openNext);
    connect(m_pieces, &ContactTable::rowActivated, this, &RequestEvidenceList::open);
    connect(m_opener, &RequestEvidenceOpener::opened, this, &RequestEvidenceList::noteOpened);
    connect(&curtain(), &Curtain::changed, this, &RequestEvidenceList::retranslate);
}

void RequestEvidenceList::setFile(const RequestFile &file)
{
    if (file.request.id != m_file.request.id)
        m_opener->forget();
    m_file = file;
    retranslate();
}

QStringList RequestEvidenceList::unopened() const
{
    QStringList words;
    for (const EvidencePiece &piece : m_file.pieces) {
        if (!piece.openedAt)
            words.append(veiled(visibleLine(evidenceWord(piece, m_file.letters))));
    }
    return words;
}

/// The chosen one, unless it was opened already and another was not.
void RequestEvidenceList::openNext()
{
    const QList<EvidencePiece> &pieces = m_file.pieces;
    const qint64 chosen = m_pieces->currentNumber();
    if (chosen > 0 && chosen <= pieces.size() && !pieces.at(chosen - 1).openedAt) {
        open(chosen);
        return;
    }
    const auto next = std::find_if(
        pieces.cbegin(), pieces.cend(), [](const EvidencePiece &piece) { return !piece.openedAt; });
    open(next == pieces.cend() ? std::max<qint64>(1, chosen) : next - pieces.cbegin() + 1);
}

/// At once, so that the next press opens the next one, whenever the page reads the request anew.
void RequestEvidenceList::noteOpened(const QString &code)
{
    const auto piece = std::find_if(m_file.pieces.begin(), m_file.pieces.end(),
        [&code](const EvidencePiece &each) { return each.code() == code; });
    if (piece != m_file.pieces.end() && !piece->openedAt) {
        piece->openedAt = m_session.services().clock().now();
        retranslate();
    }
    emit opened();
}

void RequestEvidenceList::open(qint64 number)
{
    if (number > 0 && number <= m_file.pieces.size())
        m_opener->open(m_file, m_file.pieces.at(number - 1).code());
}

void RequestEvidenceList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestEvidenceList::retranslate()
{
    m_label->setText(tr("Evidence that you open before you approve"));
    m_open->setText(tr("Open the evidence"));
    m_pieces->setAccessibleName(m_label->text());
    m_pieces->setHeads({tr("Evidence"), tr("Opened by you")});
    m_pieces->clearRows();
    qint64 number = 0;
    for (const EvidencePiece &piece : std::as_const(m_file.pieces)) {
        const QString when = piece.openedAt
            ? QLocale().toString(piece.openedAt->toLocal(), QLocale::ShortFormat)
            : tr("Not opened yet");
        m_pieces->addRow({veiled(visibleLine(evidenceWord(piece, m_file.letters))), when}, ++number);
    }
    setVisible(!m_file.pieces.isEmpty());
}
