#include "ui/pages/contact_attachments.h"

#include "app/contacts/contacts.h"
#include "ui/dialogs/evidence_file.h"
#include "ui/dialogs/file_viewer.h"
#include "ui/look/curtain.h"
#include "ui/models/contact_field_words.h"
#include "ui/pages/contact_section.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/inline_bar.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// The one local file that is dragged or copied, if it is one.
QString localFile(const QMimeData *data)
{
    const QList<QUrl> urls = data == nullptr ? QList<QUrl>() : data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

ContactAttachments::ContactAttachments(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_notice(new InlineBar)
    , m_section(new ContactSection)
    , m_open(m_section->addVerb(QStringLiteral("eye")))
    , m_paste(m_section->addVerb(QStringLiteral("copy")))
    , m_add(m_section->addVerb(QStringLiteral("paperclip")))
    , m_readAnswer([this](const Result<ConsentEvidence> &read) {
        if (read)
            keep(*read);
        else
            m_notice->tell(Tone::Danger, contactSentence(read.error()));
    })
    , m_keptAnswer([this](const Result<Id<Attachment>> &kept) {
        m_add->setEnabled(true);
        if (kept)
            emit noticeWanted({tr("File kept with the contact"), {}});
        else
            m_notice->tell(Tone::Danger, contactSentence(kept.error()));
    })
    , m_openAnswer([this](const Result<Attachment> &found) {
        if (!found) {
            m_notice->tell(Tone::Danger, contactSentence(found.error()));
            return;
        }
        auto *viewer = new FileViewer({found->name, found->mediaType, found->content}, this);
        viewer->open();
    })
{
    m_notice->clear();
    m_section->table()->setShares({5, 2, 3, 2});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_section);
    column->addWidget(m_notice);
    setAcceptDrops(true);
    auto *paste = new QAction(this);
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(paste);
    connect(paste, &QAction::triggered, this, &ContactAttachments::paste);
    connect(m_paste, &QPushButton::clicked, this, &ContactAttachments::paste);
    connect(m_add, &QPushButton::clicked, this, &ContactAttachments::choose);
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_section->table()->currentNumber()); });
    connect(m_section->table(), &ContactTable::rowActivated, this, &ContactAttachments::open);
    connect(m_section->table(), &ContactTable::currentNumberChanged, m_open,
        [this](qint64 number) { m_open->setEnabled(number > 0); });
    retranslate();
}

void ContactAttachments::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ContactAttachments::retranslate()
{
    m_section->setTitle(tr("Attachments"), tr("Files kept with this person"));
    m_section->table()->setHeads({tr("Name"), tr("Size"), tr("Added by"), tr("Date")});
    m_section->setEmptySentence(m_mayAdd
            ? tr("No files yet. Add one, drop it here or paste it (up to 20 MB).")
            : tr("No files are kept with this person."));
    m_open->setText(tr("Open"));
    m_paste->setText(tr("Paste"));
    m_add->setText(tr("Add file…"));
    fill();
}

void ContactAttachments::showFile(const ContactFile &file, const QHash<QString, QString> &names, bool mayAdd)
{
    if (m_contact != file.contact.id)
        m_notice->clear();
    m_contact = file.contact.id;
    m_attachments = file.attachments;
    m_names = names;
    m_mayAdd = mayAdd;
    retranslate();
}

void ContactAttachments::clear()
{
    m_contact = {};
    m_attachments.clear();
    m_readAnswer.forget();
    m_openAnswer.forget();
    m_notice->clear();
    fill();
}

void ContactAttachments::fill()
{
    const QLocale locale;
    ContactTable *table = m_section->table();
    table->clearRows();
    for (const Attachment &attachment : std::as_const(m_attachments)) {
        table->addRow({veiled(attachment.name), locale.formattedDataSize(attachment.size),
                          m_names.value(attachment.addedBy),
                          locale.toString(attachment.addedAt.toLocal().date(), QLocale::ShortFormat)},
            attachment.id.number());
    }
    m_section->settle();
    m_open->setVisible(!m_attachments.isEmpty());
    m_open->setEnabled(false);
    m_add->setVisible(m_mayAdd);
    m_paste->setVisible(m_mayAdd);
}

void ContactAttachments::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_mayAdd && !localFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ContactAttachments::dropEvent(QDropEvent *event)
{
    take(localFile(event->mimeData()));
    event->acceptProposedAction();
}

void ContactAttachments::choose()
{
    chooseFileToOpen(this, tr("Choose the file to keep"), tr("All files (*)"),
        [this](const QString &path) { take(path); });
}

void ContactAttachments::take(const QString &path)
{
    if (!m_mayAdd || !m_contact.isStored())
        return;
    m_notice->clear();
    m_readAnswer.expect(readAttachment(path));
}

void ContactAttachments::paste()
{
    if (!m_mayAdd || !m_contact.isStored())
        return;
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (const QString path = localFile(copied); !path.isEmpty()) {
        take(path);
        return;
    }
    m_notice->clear();
    if (copied != nullptr && copied->hasImage()) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        qvariant_cast<QImage>(copied->imageData()).save(&buffer, "PNG");
        keep({tr("Pasted image") + QStringLiteral(".png"), QStringLiteral("image/png"), buffer.data()});
    } else if (copied != nullptr && copied->hasText() && !copied->text().isEmpty()) {
        keep({tr("Pasted text") + QStringLiteral(".txt"), QStringLiteral("text/plain"),
            copied->text().toUtf8()});
    } else {
        m_notice->tell(
            Tone::Info, tr("Nothing that can be kept was copied: copy a file, an image or a text first."));
    }
}

void ContactAttachments::keep(const ConsentEvidence &file)
{
    m_add->setEnabled(false);
    m_keptAnswer.expect(m_session.services().contacts().attach(
        m_session.permit(), m_session.filingSystem(), m_contact, file.name, file.mediaType, file.content));
}

void ContactAttachments::open(qint64 attachment)
{
    if (attachment <= 0)
        return;
    m_notice->clear();
    m_openAnswer.expect(m_session.services().contacts().attachment(
        m_session.permit(), m_session.filingSystem(), m_contact, Id<Attachment>(attachment)));
}
