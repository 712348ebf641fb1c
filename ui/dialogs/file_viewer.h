#pragma once

#include "app/consent/consent_draft.h"
#include "app/formats/mail_text.h"
#include "app/leaving/leaving_order.h"
#include "app/staff/permit.h"
#include "ui/async/latest_answer.h"
#include "ui/dialogs/pdf_page.h"

#include <QDialog>
#include <QImage>

#include <optional>

class InlineBar;
class LeavingSaving;
class PlainLabel;
class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class Services;

/// Shows a kept file inside the program: text and messages as plain text, images as images, PDF documents
/// page by page; anything else can be saved elsewhere only. Nothing of it is written to disk by looking, and
/// nothing is loaded from anywhere.
class FileViewer final : public QDialog
{
    Q_OBJECT

public:
    FileViewer(const ConsentEvidence &file, QWidget *parent);
    /// Shows something else than what was kept: the title says what, in a larger window.
    void showAs(const QString &title);

    /// A copy may leave as well, but from a file in quarantine, or that is only looked at. `of`: whose it is.
    void offerCopies(Services &services, const Permit &permit, const LeavingOrder &of);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    QHBoxLayout *makePaging();
    void showContent();
    void showMail();
    void askPage(int number);
    void showPage(const PdfPage &page);
    void tellPage();
    QString unknownWords() const;
    void showImage(const QImage &image);
    void fitImage();
    void save();

    ConsentEvidence m_file;
    QString m_title;
    QImage m_picture;
    std::optional<MailText> m_mail;
    PdfPage m_page;
    bool m_isCut = false;
    InlineBar *m_notice;
    PlainLabel *m_name;
    QStackedWidget *m_pages;
    QPlainTextEdit *m_text;
    QScrollArea *m_area;
    PlainLabel *m_image;
    PlainLabel *m_unknown;
    QPushButton *m_previous;
    QPushButton *m_next;
    PlainLabel *m_pageOf;
    QPushButton *m_save;
    QPushButton *m_close;
    /// The room for the picture changed while it was being fitted.
    bool m_isFitStale = false;
    LatestAnswer<QImage> m_imageAnswer;
    LatestAnswer<MailText> m_mailAnswer;
    LatestAnswer<PdfPage> m_pageAnswer;
    LatestAnswer<QImage> m_fitAnswer;
    LeavingSaving *m_saving;
    Services *m_services = nullptr;
    std::optional<Permit> m_permit;
    LeavingOrder m_order;
};

/// Whether a file of this type is shown as text, such as a letter, a message or a table.
bool isShownAsText(const QString &mediaType);
