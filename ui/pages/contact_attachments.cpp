#include "ui/pages/contact_attachments.h"

#include "app/contacts/contacts.h"
#include "ui/dialogs/evidence_file.h"
#include "ui/dialogs/file_viewer.h"
#include "ui/dialogs/view_reason_dialog.h"
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
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace {

/// The one local file that is dragged or copied, if it is one.
QString localFile(const QMimeData *data)
{
    const QList<QUrl> urls = data == nullptr ? QList<QUrl>() : data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

/// Away from the window's thread: a photograph takes seconds to press together.
Result<ConsentEvidence> pngOf(const QImage &image, const QString &name)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return ConsentEvidence{name, QStringLiteral("image/png"), buffer.data()};
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
    , m_openAnswer([this](const Result<Attachment> &found) {
        if (!found && found.error().what == QLatin1String("contact.view-reason")) {
            askWhy();
            return;
        }
        if (!found) {
            m_notice->tell(Tone::Danger, contactSentence(found.error()));
            return;
        }
        if (curtain().isDrawn())
            return; // drawn since it was asked for
        auto *viewer = new FileViewer({found->name, found->mediaType, found->content}, this);
        viewer->offerCopies(m_session.services(), m_session.permit(),
            {.filingSystem = owner().filingSystem,
                .objectKind = QStringLiteral("contact"),
                .objectRef = m_contactRef});
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
    if (m_contact != file.contact.id) {
        m_notice->clear();
        m_openAnswer.forget();
    }
    m_contact = file.contact.id;
    m_contactRef = file.contact.refText();
    m_attachments = file.attachments;
    m_names = names;
    m_mayAdd = mayAdd;
    retranslate();
}

void ContactAttachments::clear()
{
    m_contact = {};
    m_attachments.clear();
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
    m_open->setEnabled(table->currentNumber() > 0);
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
        [this, whose = owner()](const QString &path) { keepOnceRead(whose, readAttachment(path)); });
}

ContactAttachments::Owner ContactAttachments::owner() const
{
    return {m_session.filingSystem(), m_contact};
}

void ContactAttachments::take(const QString &path)
{
    if (!m_mayAdd || !m_contact.isStored())
        return;
    m_notice->clear();
    keepOnceRead(owner(), readAttachment(path));
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
        keepOnceRead(owner(),
            QtConcurrent::run(pngOf, qvariant_cast<QImage>(copied->imageData()),
                tr("Pasted image") + QStringLiteral(".png")));
    } else if (copied != nullptr && copied->hasText() && !copied->text().isEmpty()) {
        keep(owner(),
            {tr("Pasted text") + QStringLiteral(".txt"), QStringLiteral("text/plain"),
                copied->text().toUtf8()});
    } else {
        m_notice->tell(
            Tone::Info, tr("Nothing that can be kept was copied: copy a file, an image or a text first."));
    }
}

void ContactAttachments::keepOnceRead(const Owner &owner, const QFuture<Result<ConsentEvidence>> &reading)
{
    auto *watcher = new QFutureWatcher<Result<ConsentEvidence>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, owner] {
        watcher->deleteLater();
        const Result<ConsentEvidence> read = watcher->result();
        read ? keep(owner, *read) : tellTrouble(owner, read.error());
    });
    watcher->setFuture(reading);
}

void ContactAttachments::keep(const Owner &owner, const ConsentEvidence &file)
{
    auto *watcher = new QFutureWatcher<Result<Id<Attachment>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, owner] {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 0)
            return;
        if (const Result<Id<Attachment>> kept = watcher->result(); !kept)
            tellTrouble(owner, kept.error());
        else
            emit noticeWanted({tr("File kept with the contact"), {}});
    });
    watcher->setFuture(m_session.services().contacts().attach(
        m_session.permit(), owner.filingSystem, owner.contact, file.name, file.mediaType, file.content));
}

void ContactAttachments::tellTrouble(const Owner &owner, const Error &error)
{
    if (owner == this->owner())
        m_notice->tell(Tone::Danger, contactSentence(error));
    else // not beside somebody it is not about
        emit noticeWanted({tr("A file was not kept: %1").arg(contactSentence(error)), {}});
}

void ContactAttachments::open(qint64 attachment)
{
    if (attachment <= 0)
        return;
    m_notice->clear();
    if (curtain().isDrawn()) {
        m_notice->tell(
            Tone::Info, tr("The privacy curtain is drawn. Open it (Ctrl+Shift+H) to look at a file."));
        return;
    }
    ask(Id<Attachment>(attachment), std::nullopt);
}

void ContactAttachments::ask(Id<Attachment> attachment, std::optional<ViewReason> reason)
{
    m_asked = attachment;
    m_openAnswer.expect(m_session.services().contacts().attachment(
        m_session.permit(), m_session.filingSystem(), m_contact, attachment, reason));
}

void ContactAttachments::askWhy()
{
    auto *dialog = new ViewReasonDialog(this);
    connect(
        dialog, &ViewReasonDialog::chosen, this, [this, whose = owner(), which = m_asked](ViewReason reason) {
            if (whose == owner())
                ask(which, reason);
        });
    dialog->open();
}
