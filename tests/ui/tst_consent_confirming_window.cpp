#include "app/audit/audit_trail.h"
#include "app/consent/confirmation_drop.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/leaving/leaving.h"
#include "app/storage/sql.h"
#include "contacts_desk.h"
#include "support/spoken.h"
#include "ui/dialogs/consent_code_dialog.h"
#include "ui/dialogs/consent_dialog.h"
#include "ui/dialogs/consent_drop_dialog.h"
#include "ui/dialogs/consent_token_dialog.h"
#include "ui/dialogs/drop_key_section.h"
#include "ui/models/consent_lines_model.h"
#include "ui/pages/confirmation_button.h"
#include "ui/pages/contact_consent_tab.h"
#include "ui/pages/contact_table.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

} // namespace

/// The second step of a double opt-in, as it is asked for and recorded in the window.
class TestConsentConfirmingWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        QVERIFY(m_house->services().purposes().seedDefaults(founder(), u"Voorbeeld B.V."_s).result());
        m_person =
            *m_house->services()
                 .contacts()
                 .add(founder(), customers, tests::person(u"Zoë"_s, u"Berg"_s, u"zoe@voorbeeld.example"_s))
                 .result();
        m_points = m_house->services()
                       .contacts()
                       .find(founder(), customers, m_person, Contacts::Viewing::Internal)
                       .result()
                       ->points;
        QVERIFY(consents()
                    .record(founder(), customers, m_person,
                        {.purposeKey = u"newsletter"_s,
                            .channel = Channel::Email,
                            .method = u"web-form"_s,
                            .detail = m_points.first().id})
                    .result());
        m_tab = std::make_unique<ContactConsentTab>();
        m_tab->resize(900, 600);
        m_tab->show();
        m_tab->setPersonLanguage(u"en"_s);
        m_tab->setContact(&m_house->services(), founder(), customers, m_person);
        m_tab->setPoints(m_points);
        QTRY_VERIFY(table()->model()->rowCount() > 0);
        QTRY_COMPARE(byName<QListView>(*m_tab, u"Timeline of consent"_s)->model()->rowCount(), 1);
    }

    void cleanup()
    {
        m_tab.reset();
        m_house.reset();
    }

    void offersItOnlyWhereSomethingWaits()
    {
        QVERIFY(!button()->isVisible());
        choosePending();
        QVERIFY(button()->isVisible());
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            table()->setCurrentIndex(table()->model()->index(row, 0));
            QCOMPARE(button()->isVisible(), row == m_pending);
        }
    }

    void showsTheCodeOnceWithAMessage()
    {
        choosePending();
        QVERIFY(sinceOf(m_pending).contains(u"not asked to confirm"_s));
        action(0)->trigger();
        QTRY_VERIFY(tokenDialog());
        const QString code = byName<QLineEdit>(*tokenDialog(), u"Code"_s)->text();
        const QString text = tokenDialog()->findChild<QPlainTextEdit *>()->toPlainText();

        QCOMPARE(code.size(), 43);
        QVERIFY(text.contains(code));
        QVERIFY2(text.contains(u"Newsletter by e-mail"_s), qPrintable(text));
        QTRY_VERIFY2(sinceOf(m_pending).contains(u"confirm by"_s), qPrintable(sinceOf(m_pending)));
        const auto trail = m_house->services().auditTrail().list(founder(), 0).result();
        for (const AuditEntry &entry : trail->rows)
            QVERIFY(!QJsonDocument(entry.detail).toJson().contains(code.toUtf8()));
        QPointer<QDialog> dialog = tokenDialog();
        buttonNamed(*dialog, u"I have passed it on"_s)->click();
        QTRY_VERIFY(!dialog); // and with it the code
    }

    void savesADraftToTheAddressThatConsentIsFor()
    {
        choosePending();
        action(0)->trigger();
        QTRY_VERIFY(tokenDialog());
        const QString code = byName<QLineEdit>(*tokenDialog(), u"Code"_s)->text();
        const QString path = m_folder.filePath(u"draft.eml"_s);
        buttonNamed(*tokenDialog(), u"Save as e-mail draft…"_s)->click();
        auto *choice = tokenDialog()->findChild<QFileDialog *>();
        QVERIFY(choice);
        QVERIFY(!choice->selectedFiles().value(0).contains(u"zoe"_s));
        emit choice->fileSelected(path);
        QFile file(path);
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray draft = file.readAll();

        QVERIFY(draft.contains("\r\nTo: zoe@voorbeeld.example\r\n"));
        QVERIFY(!draft.contains("multipart"));
        const QByteArray body = draft.mid(draft.indexOf("\r\n\r\n") + 4).replace("\r\n", "");
        QVERIFY(QByteArray::fromBase64(body).contains(code.toUtf8()));
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        const auto left = m_house->services().leaving().left(founder(), customers, true).result();
        QVERIFY(left);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().way, way_out::consentConfirmation);
        QCOMPARE(left->first().plainReason, u"to-the-person"_s);
        QCOMPARE(told(u"leaving.file"_s), 1);
    }

    void recordsItByTheCodeAsReported()
    {
        const QString code = issue();
        choosePending();
        action(1)->trigger();
        auto *dialog = m_tab->findChild<ConsentCodeDialog *>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>();
        field->setText(u"wrong"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(field->accessibleDescription(), u"No confirmation was asked for with this token."_s);
        QCOMPARE(state(), ConsentState::Pending);

        field->setText(u"  %1 "_s.arg(code));
        QTest::keyClick(field, Qt::Key_Return);

        QTRY_COMPARE(state(), ConsentState::Given);
        QVERIFY(!newest().subjectConfirmed);
        QTRY_VERIFY(!button()->isVisible());
    }

    void recordsWhatIsReportedWithHowAndWhen()
    {
        choosePending();
        action(2)->trigger();
        auto *dialog = m_tab->findChild<ConsentDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(byName<QComboBox>(*dialog, u"Purpose"_s)->count() > 0);
        QCOMPARE(byName<QComboBox>(*dialog, u"What happened"_s)->currentData().toInt(),
            int(ConsentAct::Confirmed));
        auto *method = byName<QComboBox>(*dialog, u"How it reached us"_s);
        method->setCurrentIndex(method->findData(u"phone"_s));
        QVERIFY(method->currentIndex() >= 0);
        buttonNamed(*dialog, u"Record consent"_s)->click();

        QTRY_COMPARE(state(), ConsentState::Given);
        QVERIFY(!newest().subjectConfirmed);
    }

    void takesInADropFileRowByRow()
    {
        const QString code = issue();
        const auto key = m_house->services().consents().dropKey(founder()).result();
        const QString at =
            m_house->services().clock().now().toUtc().toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s);
        const QString path = m_folder.filePath(u"drop.json"_s);
        writeDrop(path, QByteArray::fromHex(key->toLatin1()), {{code, at}, {u"made up"_s, at}});
        Session session(m_house->shared(), founder());
        auto *dialog = new ConsentDropDialog(session, m_tab.get());
        dialog->open();
        QSignalSpy confirmed(dialog, &ConsentDropDialog::confirmed);
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);

        QApplication::sendEvent(dialog, &drop);

        const QAbstractItemModel *rows = dialog->findChild<ContactTable *>()->model();
        QTRY_COMPARE(rows->rowCount(), 2);
        QCOMPARE(rows->index(0, 1).data().toString(), u"Confirmed by the person"_s);
        QCOMPARE(rows->index(1, 1).data().toString(), u"No confirmation was asked for with this token."_s);
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(confirmed.first().first().toInt(), 1);
        QCOMPARE(state(), ConsentState::Given);
        QVERIFY(newest().subjectConfirmed); // the form saw it

        dialog->take(path); // once more: nothing is recorded twice
        QTRY_COMPARE(rows->index(0, 1).data().toString(), u"This token has been used already."_s);
        QCOMPARE(confirmed.size(), 1);
    }

    void showsTheKeyOnlyWhenAsked()
    {
        DropKeySection section(m_house->services(), founder());
        section.show();
        QVERIFY(!byName<QLineEdit>(section, u"Key of the web form"_s));
        QCOMPARE(told(u"consent.drop-key"_s), 0);

        byName<QPushButton>(section, u"Show the key"_s)->click();

        QTRY_VERIFY(byName<QLineEdit>(section, u"Key of the web form"_s));
        QCOMPARE(byName<QLineEdit>(section, u"Key of the web form"_s)->text().size(), 64);
        QCOMPARE(told(u"consent.drop-key"_s), 1);
    }

    void saysOnceWhetherWeMay()
    {
        const QModelIndex cell = table()->model()->index(m_pending = pendingRow(), ConsentLinesModel::MayWe);
        QTRY_VERIFY(!cell.data().toString().isEmpty());
        const QString spoken = cell.data(Qt::AccessibleTextRole).toString();
        QCOMPARE(
            spoken, u"Not allowed: consent still waits for the confirmation in the second step. Rule TM5."_s);
    }

private:
    const Permit &founder() const { return m_house->founder(); }
    const Consents &consents() const { return m_house->services().consents(); }
    QTableView *table() const { return m_tab->findChild<QTableView *>(); }
    ConfirmationButton *button() const { return m_tab->findChild<ConfirmationButton *>(); }
    QAction *action(int at) const { return button()->menu()->actions().at(at); }
    ConsentTokenDialog *tokenDialog() const { return m_tab->findChild<ConsentTokenDialog *>(); }

    int pendingRow() const
    {
        const auto *lines = qobject_cast<ConsentLinesModel *>(table()->model());
        for (int row = 0; row < lines->rowCount(); ++row) {
            if (lines->lines().at(row).state == ConsentState::Pending)
                return row;
        }
        return -1;
    }

    void choosePending()
    {
        m_pending = pendingRow();
        QVERIFY(m_pending >= 0);
        table()->setCurrentIndex(table()->model()->index(m_pending, 0));
    }

    QString sinceOf(int row) const
    {
        return table()->model()->index(row, ConsentLinesModel::Since).data(Qt::AccessibleTextRole).toString();
    }

    ConsentEvent newest() const
    {
        return consents().history(founder(), customers, m_person).result()->last().event;
    }

    QString issue() const
    {
        return consents().askConfirmation(founder(), customers, newest().id).result()->token;
    }

    ConsentState state() const
    {
        const auto lines = consents().states(founder(), customers, m_person).result();
        for (const ConsentLine &line : *lines) {
            if (line.purposeKey == u"newsletter"_s)
                return line.state;
        }
        return ConsentState::Unknown;
    }

    int told(const QString &action) const
    {
        const auto trail = m_house->services().auditTrail().list(founder(), 0).result();
        return int(std::count_if(trail->rows.begin(), trail->rows.end(),
            [&](const AuditEntry &entry) { return entry.action == action; }));
    }

    static void writeDrop(
        const QString &path, const QByteArray &key, const QList<std::pair<QString, QString>> &all)
    {
        QJsonArray entries;
        for (const auto &[token, at] : all)
            entries.append(QJsonObject{{u"token"_s, token}, {u"confirmed_at"_s, at},
                {u"mac"_s, QString::fromLatin1(confirmation_drop::macOf(key, token, at, {}, {}).toHex())}});
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(
            QJsonObject{{u"format"_s, u"klantkluis/confirmations/v1"_s}, {u"entries"_s, entries}})
                       .toJson());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<OpenHouse> m_house;
    Id<Contact> m_person;
    QList<ContactPoint> m_points;
    std::unique_ptr<ContactConsentTab> m_tab;
    int m_pending = -1;
};

QTEST_MAIN(TestConsentConfirmingWindow)

#include "tst_consent_confirming_window.moc"
