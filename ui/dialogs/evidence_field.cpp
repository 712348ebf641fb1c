#include "ui/dialogs/evidence_field.h"

#include "app/documents/error_sentence.h"
#include "ui/dialogs/evidence_file.h"
#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>

namespace {

/// Without reading it: whether evidence can be made of this.
bool holdsEvidence(const QMimeData *data)
{
    if (!data)
        return false;
    const QList<QUrl> urls = data->urls();
    if (!urls.isEmpty())
        return urls.size() == 1 && urls.first().isLocalFile();
    return data->hasImage() || data->hasText() || data->hasFormat(QStringLiteral("message/rfc822"));
}

/// The proposed action may be a move, upon which the source deletes what was dragged out of it.
void acceptCopy(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

} // namespace

EvidenceField::EvidenceField(Of of, QWidget *parent)
    : QWidget(parent)
    , m_of(of)
    , m_name(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_add(new QPushButton)
    , m_paste(new QPushButton)
    , m_remove(new QPushButton)
    , m_reading([this](const auto &read) { show(read); })
{
    m_add->setIcon(icon(u"paperclip"));
    m_paste->setIcon(icon(u"copy"));
    m_name->setElides(true, 2);
    m_remove->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_add);
    row->addWidget(m_paste);
    row->addWidget(m_name, 1);
    row->addWidget(m_remove);
    setAcceptDrops(true);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &EvidenceField::choose);
    connect(m_paste, &QPushButton::clicked, this, &EvidenceField::paste);
    auto *keys = new QShortcut(QKeySequence::Paste, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &EvidenceField::paste);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &EvidenceField::offerPaste);
    connect(m_remove, &QPushButton::clicked, this, &EvidenceField::remove);
    retranslate();
}

void EvidenceField::takeDropsOn(QWidget *form)
{
    form->setAcceptDrops(true);
    form->installEventFilter(this);
}

bool EvidenceField::eventFilter(QObject *form, QEvent *event)
{
    if (event->type() == QEvent::DragEnter)
        dragEnterEvent(static_cast<QDragEnterEvent *>(event));
    else if (event->type() == QEvent::Drop)
        dropEvent(static_cast<QDropEvent *>(event));
    else
        return QWidget::eventFilter(form, event);
    return true;
}

void EvidenceField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EvidenceField::retranslate()
{
    const bool isLetter = m_of == Of::Letter;
    m_add->setText(isLetter ? tr("Add letter…") : tr("Add evidence…"));
    m_paste->setText(tr("Paste"));
    m_paste->setAccessibleName(isLetter ? tr("Paste letter") : tr("Paste evidence"));
    m_remove->setText(isLetter ? tr("Remove letter") : tr("Remove evidence"));
    m_name->setText(m_evidence ? veiled(m_evidence->name) : tr("or drop a file here, up to 25 MB"));
    offerPaste();
}

void EvidenceField::offerPaste()
{
    m_paste->setVisible(!m_evidence);
    m_paste->setEnabled(holdsEvidence(QGuiApplication::clipboard()->mimeData()));
}

void EvidenceField::paste()
{
    if (!take(QGuiApplication::clipboard()->mimeData()))
        emit problemChanged(tr("There is no file, picture or text to paste."));
}

void EvidenceField::dragEnterEvent(QDragEnterEvent *event)
{
    if (holdsEvidence(event->mimeData()))
        acceptCopy(event);
    else
        event->ignore();
}

void EvidenceField::dropEvent(QDropEvent *event)
{
    if (take(event->mimeData()))
        acceptCopy(event);
    else
        event->ignore();
}

void EvidenceField::choose()
{
    chooseFileToOpen(this, m_of == Of::Letter ? tr("Choose the letter") : tr("Choose the evidence"),
        tr("All files (*)"), [this](const QString &path) { take(path); });
}

void EvidenceField::take(const QString &path)
{
    m_reading.expect(readEvidence(path));
}

bool EvidenceField::take(const QMimeData *mime)
{
    auto read = readEvidence(mime, m_of == Of::Letter ? tr("pasted letter") : tr("pasted evidence"));
    if (read)
        m_reading.expect(*read);
    return read.has_value();
}

void EvidenceField::remove()
{
    m_reading.forget();
    m_evidence.reset();
    m_remove->hide();
    m_add->setFocus();
    retranslate();
    emit problemChanged({});
}

void EvidenceField::show(const Result<ConsentEvidence> &read)
{
    if (read) {
        m_evidence = *read;
        m_remove->show();
    }
    retranslate();
    emit problemChanged(read ? QString() : errorSentence(read.error()));
}
