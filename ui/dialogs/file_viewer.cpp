#include "ui/dialogs/file_viewer.h"

#include "app/documents/error_sentence.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/screen_fit.h"

#include <QBuffer>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLocale>
#include <QMimeDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStringDecoder>
#include <QtConcurrentRun>

namespace {

/// More than this of a text is not laid out; the file itself stays whole.
constexpr qsizetype longestText = 512 * 1024;

/// Formats without scripts or links, decided by the content and never by the name.
const QList<QByteArray> shownFormats = {"png", "jpeg", "jpg", "gif", "bmp", "webp"};

QImage decodedImage(QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    return shownFormats.contains(reader.format()) ? reader.read() : QImage();
}

QString decodedText(const QByteArray &content)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(content);
    // A text that was cut may end in half a letter, which is no reason to doubt the rest.
    return utf8.hasError() && content.size() < longestText ? QString::fromLatin1(content) : text;
}

bool isPdf(const ConsentEvidence &file)
{
    return file.mediaType == QLatin1String("application/pdf") && file.content.startsWith("%PDF");
}

bool isImage(const QString &mediaType)
{
    return mediaType.startsWith(QLatin1String("image/")) && !mediaType.contains(QLatin1String("svg"));
}

} // namespace

bool isShownAsText(const QString &mediaType)
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(mediaType);
    return mediaType.startsWith(QLatin1String("text/")) || mediaType == QLatin1String("message/rfc822") ||
        (type.isValid() && type.inherits(QStringLiteral("text/plain")));
}

FileViewer::FileViewer(const ConsentEvidence &file, QWidget *parent)
    : QDialog(parent)
    , m_file(file)
    , m_notice(new InlineBar)
    , m_name(new PlainLabel(TypeRole::Strong))
    , m_pages(new QStackedWidget)
    , m_text(new QPlainTextEdit)
    , m_area(new QScrollArea)
    , m_image(new PlainLabel)
    , m_unknown(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_previous(new QPushButton)
    , m_next(new QPushButton)
    , m_pageOf(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_save(new QPushButton)
    , m_close(new QPushButton)
    , m_imageAnswer([this](const QImage &image) { showImage(image); })
    , m_mailAnswer([this](const MailText &mail) {
        m_mail = mail;
        retranslate();
    })
    , m_pageAnswer([this](const PdfPage &page) { showPage(page); })
    , m_fitAnswer([this](const QImage &fitting) {
        m_image->setPixmap(QPixmap::fromImage(fitting));
        if (m_isFitStale)
            fitImage();
    })
    , m_saving(new LeavingSaving(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_notice->clear();
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_area->setWidget(m_image);
    m_area->setWidgetResizable(true);
    m_image->setAlignment(Qt::AlignCenter);
    m_unknown->setAlignment(Qt::AlignCenter);
    m_unknown->setWordWrap(true);
    for (QWidget *page : std::initializer_list<QWidget *>{m_unknown, m_text, m_area})
        m_pages->addWidget(page);
    m_save->setIcon(icon(u"download"));
    m_save->hide(); // until copies are offered
    connect(m_saving, &LeavingSaving::saved, this, [this] {
        m_notice->tell(Tone::Ok, tr("A copy was saved. It is outside the customer file from now on."));
    });
    connect(m_saving, &LeavingSaving::failed, this,
        [this](const Error &error) { m_notice->tell(Tone::Danger, errorSentence(error)); });
    QHBoxLayout *verbs = makePaging();
    verbs->addStretch(1);
    verbs->addWidget(m_save);
    verbs->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_name);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    column->addLayout(verbs);
    m_close->setDefault(true);
    fitToScreen(this, {theme().px(600), theme().px(440)});
    connect(m_save, &QPushButton::clicked, this, &FileViewer::save);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    showContent();
    retranslate();
    m_close->setFocus();
}

QHBoxLayout *FileViewer::makePaging()
{
    m_previous->setIcon(icon(u"chevron-left"));
    m_next->setIcon(icon(u"chevron-right"));
    auto *paging = new QHBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_previous, m_next, m_pageOf}) {
        paging->addWidget(part);
        part->hide();
    }
    connect(m_previous, &QPushButton::clicked, this, [this] { askPage(m_page.number - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { askPage(m_page.number + 1); });
    return paging;
}

void FileViewer::offerCopies(Services &services, const Permit &permit, const LeavingOrder &of)
{
    m_services = &services;
    m_permit = permit;
    m_order = of;
    m_order.way = way_out::keptFile;
    m_save->setVisible(permit.may(Operation::ExportContacts, of.filingSystem) && !permit.isQuarantined() &&
        !permit.isReading());
}

void FileViewer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (curtain().isDrawn())
            reject(); // all that it shows is about somebody
    }
    QDialog::changeEvent(event);
}

void FileViewer::showAs(const QString &title)
{
    m_title = title;
    fitToScreen(this, {theme().px(900), theme().px(1000)});
    retranslate();
}

void FileViewer::retranslate()
{
    setWindowTitle(m_title.isEmpty() ? tr("Kept file") : m_title);
    m_name->setText(tr("%1 (%2)", "name and size of a file")
                        .arg(veiled(m_file.name), QLocale().formattedDataSize(m_file.content.size())));
    m_text->setAccessibleName(tr("Content of the file"));
    m_area->setAccessibleName(isPdf(m_file) ? tr("Page of the document") : tr("Image"));
    m_image->setAccessibleName(
        (isPdf(m_file) ? tr("Document: %1") : tr("Image: %1")).arg(veiledSpoken(visibleLine(m_file.name))));
    m_unknown->setText(unknownWords());
    m_previous->setText(tr("Previous page"));
    m_next->setText(tr("Next page"));
    tellPage();
    showMail();
    m_save->setText(tr("Save a copy…"));
    m_close->setText(tr("Close"));
    if (m_isCut)
        m_notice->tell(
            Tone::Info, tr("Only the beginning of this long text is shown. A copy holds all of it."));
}

QString FileViewer::unknownWords() const
{
    if (m_imageAnswer.isWaiting() || m_mailAnswer.isWaiting() || m_pageAnswer.isWaiting())
        return tr("Opening…");
    return isPdf(m_file)
        ? tr("This document cannot be shown here: it is damaged or locked. Save a copy to open it elsewhere.")
        : tr("Files of this kind are not shown inside the program. Save a copy to open it elsewhere.");
}

void FileViewer::showContent()
{
    if (isImage(m_file.mediaType)) {
        m_imageAnswer.expect(QtConcurrent::run(decodedImage, m_file.content));
    } else if (isPdf(m_file)) {
        askPage(0);
    } else if (m_file.mediaType == QLatin1String("message/rfc822")) {
        m_mailAnswer.expect(QtConcurrent::run(mailTextOf, m_file.content));
    } else if (isShownAsText(m_file.mediaType)) {
        m_isCut = m_file.content.size() > longestText;
        m_text->setPlainText(
            visibleText(decodedText(m_file.content.first(std::min(longestText, m_file.content.size())))));
        m_pages->setCurrentWidget(m_text);
    }
}

/// The message in reading order: its head, what it says, and what else is in it by name only.
void FileViewer::showMail()
{
    if (!m_mail)
        return;
    QStringList lines;
    const auto head = [&lines](const QString &line, const QString &value) {
        if (!value.isEmpty())
            lines.append(line.arg(visibleLine(value)));
    };
    head(tr("From: %1"), m_mail->from);
    head(tr("To: %1"), m_mail->to);
    head(tr("Copy to: %1"), m_mail->cc);
    head(tr("Date: %1"), m_mail->date);
    head(tr("Subject: %1"), m_mail->subject);
    for (const MailText::Part &part : m_mail->parts)
        lines.append(tr("Attached: %1 (%2)")
                         .arg(visibleLine(part.name.isEmpty() ? part.mediaType : part.name),
                             QLocale().formattedDataSize(part.size)));
    m_isCut = m_mail->body.size() > longestText;
    m_text->setPlainText(lines.join(u'\n') + QStringLiteral("\n\n") +
        visibleText(QStringView(m_mail->body).first(std::min(longestText, m_mail->body.size()))));
    m_pages->setCurrentWidget(m_text);
}

void FileViewer::askPage(int number)
{
    if (m_pageAnswer.isWaiting())
        return;
    const int width =
        qRound(std::max(theme().px(520), m_area->viewport()->width() - 4) * devicePixelRatioF());
    m_pageAnswer.expect(QtConcurrent::run(pdfPage, m_file.content, number, width));
}

void FileViewer::showPage(const PdfPage &page)
{
    m_page = page;
    if (page.count > 0) {
        QPixmap picture = QPixmap::fromImage(page.picture);
        picture.setDevicePixelRatio(devicePixelRatioF());
        m_image->setPixmap(picture);
        m_image->setAccessibleDescription(
            visibleText(page.text)); // a picture of letters tells the ear nothing
        m_pages->setCurrentWidget(m_area);
        m_area->verticalScrollBar()->setValue(0);
    }
    retranslate();
}

void FileViewer::tellPage()
{
    const bool isPaged = m_page.count > 1;
    for (QWidget *part : std::initializer_list<QWidget *>{m_previous, m_next, m_pageOf})
        part->setVisible(isPaged);
    m_previous->setEnabled(m_page.number > 0);
    m_next->setEnabled(m_page.number + 1 < m_page.count);
    m_pageOf->setText(tr("Page %1 of %2").arg(m_page.number + 1).arg(m_page.count));
}

void FileViewer::showImage(const QImage &image)
{
    m_picture = image;
    retranslate();
    if (image.isNull())
        return;
    m_pages->setCurrentWidget(m_area);
    fitImage();
}

void FileViewer::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitImage();
}

void FileViewer::fitImage()
{
    if (m_picture.isNull())
        return;
    m_isFitStale = m_fitAnswer.isWaiting();
    if (m_isFitStale)
        return; // one at a time, however fast the window is drawn larger
    const QSize room = m_area->viewport()->size() - QSize(4, 4);
    m_fitAnswer.expect(QtConcurrent::run([picture = m_picture, room] {
        const bool isLarger = picture.width() > room.width() || picture.height() > room.height();
        return isLarger ? picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture;
    }));
}

void FileViewer::save()
{
    if (!m_services)
        return;
    m_saving->save(*m_services, *m_permit,
        {.order = m_order,
            .place = {tr("Save a copy"), m_file.name, tr("All files (*)")},
            .content = [file = m_file](const QString & /*name*/) -> LeavingContent {
                // What a package holds is seen without its passphrase.
                const QString suffix = QFileInfo(file.name).suffix();
                const QString name = QStringLiteral("kept-file");
                return {suffix.isEmpty() ? name : name + u'.' + suffix, file.content};
            }});
}
