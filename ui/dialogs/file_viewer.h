#pragma once

#include "app/consent/consent_draft.h"
#include "ui/async/latest_answer.h"

#include <QDialog>
#include <QImage>

class InlineBar;
class PlainLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

/// Shows a kept file inside the program, text as plain text and images as images; anything else can be saved
/// elsewhere only. Nothing of it is written to disk by looking.
class FileViewer final : public QDialog
{
    Q_OBJECT

public:
    FileViewer(const ConsentEvidence &file, QWidget *parent);

    /// It is looked at, and no copy leaves: in quarantine.
    void withoutCopies();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showContent();
    void showImage(const QImage &image);
    void fitImage();
    void save();

    ConsentEvidence m_file;
    QImage m_picture;
    bool m_isCut = false;
    InlineBar *m_notice;
    PlainLabel *m_name;
    QStackedWidget *m_pages;
    QPlainTextEdit *m_text;
    QScrollArea *m_area;
    PlainLabel *m_image;
    PlainLabel *m_unknown;
    QPushButton *m_save;
    QPushButton *m_close;
    /// The room for the picture changed while it was being fitted.
    bool m_isFitStale = false;
    LatestAnswer<QImage> m_imageAnswer;
    LatestAnswer<QImage> m_fitAnswer;
    LatestAnswer<Outcome> m_savedAnswer;
};

/// Whether a file of this type is shown as text, such as a letter, a message or a table.
bool isShownAsText(const QString &mediaType);
