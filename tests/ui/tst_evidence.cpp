#include "app/consent/consent_draft.h"
#include "support/spoken.h"
#include "ui/dialogs/evidence_field.h"
#include "ui/dialogs/file_viewer.h"
#include "ui/dialogs/pdf_page.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::byName;

namespace {

QByteArray twoPages()
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawText(1000, 1000, u"Ja, ik wil de nieuwsbrief"_s);
    writer.newPage();
    painter.drawText(1000, 1000, u"Handtekening"_s);
    painter.end();
    return content;
}

} // namespace

/// Evidence of consent: how it is taken, and how it is looked at.
class TestEvidence final : public QObject
{
    Q_OBJECT

private slots:
    void takesAPictureThatIsPasted()
    {
        QImage picture(20, 20, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        QApplication::clipboard()->setImage(picture);
        EvidenceField field;
        field.setVisible(true);
        field.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&field));

        QTest::keyClick(byName<QPushButton>(field, u"Add evidence…"_s), Qt::Key_V, Qt::ControlModifier);

        QTRY_VERIFY(field.evidence());
        QCOMPARE(field.evidence()->mediaType, u"image/png"_s);
        QCOMPARE(QImage::fromData(field.evidence()->content).size(), QSize(20, 20));
    }

    void takesATextThatIsPasted()
    {
        QApplication::clipboard()->setText(u"Ja, doe maar. Zoë"_s);
        EvidenceField field;
        field.setVisible(true);
        byName<QPushButton>(field, u"Paste evidence"_s)->click();

        QTRY_VERIFY(field.evidence());
        QCOMPARE(field.evidence()->mediaType, u"text/plain"_s);
        QCOMPARE(QString::fromUtf8(field.evidence()->content), u"Ja, doe maar. Zoë"_s);
    }

    void callsALetterALetter()
    {
        QApplication::clipboard()->setText(u"Graag alles wissen."_s);
        EvidenceField field(EvidenceField::Of::Letter);
        field.setVisible(true);
        QVERIFY(byName<QPushButton>(field, u"Add letter…"_s));
        byName<QPushButton>(field, u"Paste letter"_s)->click();

        QTRY_VERIFY(field.evidence());
        QCOMPARE(field.evidence()->name, u"pasted letter.txt"_s);
        QVERIFY(byName<QPushButton>(field, u"Remove letter"_s));
    }

    void takesAFileThatIsDropped()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"formulier.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("getekend") == 8);
        file.close();
        EvidenceField field;
        field.setVisible(true);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&field, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(4, 4), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&field, &drop);

        QTRY_VERIFY(field.evidence());
        QCOMPARE(field.evidence()->name, u"formulier.txt"_s);
        QVERIFY(drop.isAccepted());
    }

    void leavesAtItsSourceWhatIsDropped()
    {
        EvidenceField field;
        field.setVisible(true);
        QMimeData data;
        data.setText(u"Ja, doe maar. Zoë"_s);
        // A text editor proposes to move what is dragged out of it.
        const Qt::DropActions offered = Qt::MoveAction | Qt::CopyAction;
        QDragEnterEvent enter(QPoint(4, 4), offered, &data, Qt::LeftButton, {});
        enter.setDropAction(Qt::MoveAction);
        QApplication::sendEvent(&field, &enter);
        QVERIFY(enter.isAccepted());
        QCOMPARE(enter.dropAction(), Qt::CopyAction);
        QDropEvent drop(QPointF(4, 4), offered, &data, Qt::LeftButton, {});
        drop.setDropAction(Qt::MoveAction);
        QApplication::sendEvent(&field, &drop);

        QTRY_VERIFY(field.evidence());
        QVERIFY(drop.isAccepted());
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
    }

    void fetchesNothingFromElsewhere()
    {
        EvidenceField field;
        QMimeData data;
        data.setUrls({QUrl(u"https://voorbeeld.example/formulier.pdf"_s)});
        QVERIFY(!field.take(&data));
        QVERIFY(!field.isReading());
    }

    void readsAMessageAsPlainText()
    {
        FileViewer viewer({u"bericht.eml"_s, u"message/rfc822"_s,
                              "From: zoe@voorbeeld.example\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100\r\n"
                              "Subject: =?utf-8?Q?Ja_gra=C3=A1g?=\r\nContent-Type: text/html\r\n\r\n"
                              "<p>Stuur <b>maar</b></p><img src=\"https://volgt.example/x.gif\">"},
            nullptr);
        viewer.setAttribute(Qt::WA_DeleteOnClose, false);
        viewer.show();

        QTRY_VERIFY(byName<QPlainTextEdit>(viewer, u"Content of the file"_s));
        QCOMPARE(byName<QPlainTextEdit>(viewer, u"Content of the file"_s)->toPlainText(),
            u"From: zoe@voorbeeld.example\nDate: Mon, 2 Mar 2026 10:00:00 +0100\nSubject: Ja graág\n\nStuur maar"_s);
    }

    void turnsThePagesOfADocument()
    {
        if (pdfPage(twoPages(), 0, 100).count == 0)
            QSKIP("built without the part of Qt that reads PDF documents");
        FileViewer viewer({u"formulier.pdf"_s, u"application/pdf"_s, twoPages()}, nullptr);
        viewer.setAttribute(Qt::WA_DeleteOnClose, false);
        viewer.show();

        QTRY_VERIFY(byName<QPushButton>(viewer, u"Next page"_s));
        QVERIFY(!byName<QPushButton>(viewer, u"Previous page"_s)->isEnabled());
        auto *page = byName<QLabel>(viewer, u"Document: formulier.pdf"_s);
        QVERIFY(page && !page->pixmap().isNull());
        QVERIFY(page->accessibleDescription().contains(u"nieuwsbrief"_s));
        byName<QPushButton>(viewer, u"Next page"_s)->click();
        QTRY_VERIFY(page->accessibleDescription().contains(u"Handtekening"_s));
        QVERIFY(!byName<QPushButton>(viewer, u"Next page"_s)->isEnabled());
    }

    void saysThatADamagedDocumentCannotBeShown()
    {
        FileViewer viewer({u"formulier.pdf"_s, u"application/pdf"_s, "%PDF-1.7 and no more"}, nullptr);
        viewer.setAttribute(Qt::WA_DeleteOnClose, false);
        viewer.show();

        const auto says = [&viewer](const QString &words) {
            const auto labels = viewer.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [&](const QLabel *label) { return label->text().startsWith(words); });
        };
        QTRY_VERIFY(says(u"This document cannot be shown here"_s));
    }
};

QTEST_MAIN(TestEvidence)

#include "tst_evidence.moc"
