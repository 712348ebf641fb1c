#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "app/handovers/mailing_lists.h"
#include "app/registers/processors.h"
#include "support/open_house.h"
#include "support/spoken.h"
#include "tests/services/contact_house.h"
#include "ui/dialogs/list_passphrase_dialog.h"
#include "ui/dialogs/processor_dialog.h"
#include "ui/look/style.h"
#include "ui/pages/mailing_page.h"
#include "ui/pages/mailing_preview.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/date_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::byName;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

} // namespace

/// Lists that leave, as somebody makes them in the window.
class TestMailingPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        QVERIFY(m_house->services().purposes().seedDefaults(founder(), u"Voorbeeld B.V."_s).result());
        m_given = add(u"Aarts"_s);
        m_withdrawn = add(u"Bakker"_s);
        add(u"Cohen"_s);
        for (const Id<Contact> person : {m_given, m_withdrawn})
            record(person, ConsentAct::Given);
        record(m_withdrawn, ConsentAct::Withdrawn);
        m_session = std::make_unique<Session>(m_house->shared(), founder());
        m_page = std::make_unique<MailingPage>(*m_session);
        connect(m_page.get(), &Page::jobStarted, this, [this](Job *job) { job->setParent(m_page.get()); });
        m_page->resize(1072, 900);
        m_page->show();
        m_page->refresh();
        QTRY_VERIFY(button(u"Preview the list"_s) && button(u"Preview the list"_s)->isEnabled());
        QTRY_VERIFY(byName<QComboBox>(*m_page, u"Purpose"_s)->count() > 0);
        choose(u"Purpose"_s, u"Sales by phone"_s);
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_house.reset();
    }

    void showsWhoIsOnItAndWhyTheOthersAreNot()
    {
        preview();

        auto *table = byName<QTableView>(*m_page, u"People who are left out"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QStringList rows;
        for (int row = 0; row < 2; ++row)
            rows.append(cell(table, row, 0) + u"|"_s + cell(table, row, 1));
        rows.sort();
        QVERIFY2(rows.at(0).startsWith(u"Bakker"_s) && rows.at(0).contains(u"withdrawn"_s),
            qPrintable(rows.at(0)));
        QVERIFY2(
            rows.at(1).startsWith(u"Cohen"_s) && rows.at(1).contains(u"Never"_s), qPrintable(rows.at(1)));
        QCOMPARE(m_page->findChild<MailingPreview *>()->included(), 1);
    }

    void showsOnlyThoseWithOneReason()
    {
        preview();
        auto *table = byName<QTableView>(*m_page, u"People who are left out"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto *reason = byName<QComboBox>(*m_page, u"Left out because"_s);
        QVERIFY(reason);
        reason->setCurrentIndex(reason->findText(u"Consent was withdrawn"_s, Qt::MatchStartsWith));

        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(cell(table, 0, 0).startsWith(u"Bakker"_s));
    }

    void forgetsThePreviewWhenSomethingElseIsAskedFor()
    {
        preview();
        QVERIFY(button(u"Make the list…"_s));
        choose(u"Purpose"_s, u"Newsletter by e-mail"_s);
        QVERIFY(!m_page->findChild<MailingPreview *>()->isVisible());
        QVERIFY(!button(u"Make the list…"_s));
    }

    void encryptsByDefaultAndShowsThePassphraseOnce()
    {
        const QTemporaryDir folder;
        preview();
        button(u"Make the list…"_s)->click();
        save(folder.filePath(u"lijst.zip"_s));

        QTRY_VERIFY(m_page->findChild<ListPassphraseDialog *>());
        auto *dialog = m_page->findChild<ListPassphraseDialog *>();
        const QString passphrase = byName<QLineEdit>(*dialog, u"Passphrase"_s)->text();
        QVERIFY(passphrase.size() >= 20);
        QFile file(folder.filePath(u"lijst.zip"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.startsWith("PK"));
        QVERIFY(!content.contains("Aarts") && !content.contains(passphrase.toUtf8()));
        dialog->accept();

        auto *made = byName<QTableView>(*m_page, u"Lists that were made"_s);
        QTRY_COMPARE(made->model()->rowCount(), 1);
        QCOMPARE(cell(made, 0, 3), u"Own use"_s);
        QCOMPARE(cell(made, 0, 4), u"1"_s);
        QCOMPARE(cell(made, 0, 5), u"Encrypted"_s);
    }

    void asksWhyBeforeAListLeavesPlain()
    {
        preview();
        auto *plain = m_page->findChild<QCheckBox *>(QString(), Qt::FindChildrenRecursively);
        const auto boxes = m_page->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes) {
            if (box->text() == u"Without encryption"_s)
                plain = box;
        }
        plain->setChecked(true);
        button(u"Make the list…"_s)->click();

        auto *reason = byName<QLineEdit>(*m_page, u"Why without encryption"_s);
        QVERIFY(reason);
        QCOMPARE(reason->accessibleDescription(), u"Say why this list leaves without encryption."_s);
        QVERIFY(!m_page->findChild<QFileDialog *>());
    }

    void opensATaskForTheRecipientWhenSomebodyWithdraws()
    {
        registered(u"Mailhuis"_s);
        agree();
        const QTemporaryDir folder;
        preview();
        button(u"Make the list…"_s)->click();
        save(folder.filePath(u"lijst.zip"_s));
        QTRY_VERIFY(m_page->findChild<ListPassphraseDialog *>());
        m_page->findChild<ListPassphraseDialog *>()->accept();
        QVERIFY(!button(u"The recipient was told"_s));

        record(m_given, ConsentAct::Withdrawn);
        m_page->refresh();
        auto *tasks = byName<QTableView>(*m_page, u"Recipients to be told"_s);
        QTRY_VERIFY((tasks = byName<QTableView>(*m_page, u"Recipients to be told"_s)) != nullptr);
        QCOMPARE(cell(tasks, 0, 0), u"Mailhuis"_s);
        QVERIFY(cell(tasks, 0, 1).startsWith(u"Aarts"_s));
        button(u"The recipient was told"_s)->click();
        QTRY_VERIFY(!byName<QTableView>(*m_page, u"Recipients to be told"_s));
    }

    void needsAnAgreementBeforeAnythingGoesToAProcessor()
    {
        registered(u"Mailhuis"_s);
        button(u"Preview the list"_s)->click();
        QTRY_VERIFY(shows(u"There is no processing agreement"_s));
        QVERIFY(!m_page->findChild<MailingPreview *>()->isVisible());

        agree();

        preview();
        QCOMPARE(m_page->findChild<MailingPreview *>()->included(), 1);
    }

    void neverOverwritesAnOlderMessage()
    {
        const QTemporaryDir folder;
        QFile older(folder.filePath(u"lijst.eml"_s));
        QVERIFY(older.open(QIODevice::WriteOnly) && older.write("ouder") == 5);
        older.close();
        preview();
        const auto boxes = m_page->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes) {
            if (box->text().contains(u".eml"_s))
                box->setChecked(true);
        }
        button(u"Make the list…"_s)->click();
        save(folder.filePath(u"lijst.zip"_s));

        QTRY_VERIFY(m_page->findChild<ListPassphraseDialog *>());
        m_page->findChild<ListPassphraseDialog *>()->accept();
        QVERIFY(QFile::exists(folder.filePath(u"lijst-2.eml"_s)));
        QVERIFY(older.open(QIODevice::ReadOnly));
        QCOMPARE(older.readAll(), QByteArray("ouder"));
    }

    void registersARecipientFromThePage()
    {
        button(u"New recipient…"_s)->click();
        auto *dialog = m_page->findChild<ProcessorDialog *>();
        QVERIFY(dialog);
        byName<QPushButton>(*dialog, u"Register recipient"_s)->click();
        auto *name = byName<QLineEdit>(*dialog, u"Name"_s);
        QTRY_COMPARE(name->accessibleDescription(), u"Give the name under which they are known."_s);
        name->setText(u"Drukkerij De Brug"_s);
        byName<QPushButton>(*dialog, u"Register recipient"_s)->click();

        QTRY_COMPARE(byName<QComboBox>(*m_page, u"Recipient"_s)->currentText(), u"Drukkerij De Brug"_s);
    }

private:
    const Permit &founder() const { return m_house->founder(); }

    void registered(const QString &name) const
    {
        QVERIFY(m_house->services().processors().add(founder(), {.name = name, .country = u"NL"_s}).result());
        m_page->refresh();
        QTRY_VERIFY(byName<QComboBox>(*m_page, u"Recipient"_s)->findText(name) > 0);
        choose(u"Recipient"_s, name);
    }

    /// Enters the agreement with the chosen recipient, as somebody does in the window.
    void agree() const
    {
        button(u"Agreement with the recipient…"_s)->click();
        QTRY_VERIFY(m_page->findChild<ProcessorDialog *>());
        QPointer<ProcessorDialog> dialog = m_page->findChild<ProcessorDialog *>();
        auto *signedOn = byName<QLineEdit>(*dialog, u"Processing agreement signed on"_s);
        QVERIFY(signedOn);
        static_cast<DateField *>(signedOn)->setDate(QDate(2020, 1, 1));
        byName<QPushButton>(*dialog, u"Record agreement"_s)->click();
        QTRY_VERIFY(!dialog);
    }

    bool shows(const QString &text) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    Id<Contact> add(const QString &surname) const
    {
        ContactDraft draft = tests::draftOf(surname);
        draft.points = {{.kind = ContactPoint::Kind::Phone,
            .value = u"06 12345%1"_s.arg(m_count++, 3, 10, QLatin1Char('0'))}};
        const auto added = m_house->services().contacts().add(founder(), customers, draft).result();
        return added ? *added : Id<Contact>();
    }

    void record(Id<Contact> person, ConsentAct act) const
    {
        QVERIFY(m_house->services()
                    .consents()
                    .record(founder(), customers, person,
                        {.purposeKey = u"phone-sales"_s,
                            .channel = Channel::Phone,
                            .act = act,
                            .method = u"phone"_s})
                    .result());
    }

    static QString cell(const QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }

    QPushButton *button(const QString &text) const
    {
        const auto buttons = m_page->findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

    void choose(const QString &field, const QString &value) const
    {
        auto *box = byName<QComboBox>(*m_page, field);
        QVERIFY(box);
        QVERIFY2(box->findText(value) >= 0, qPrintable(value));
        box->setCurrentIndex(box->findText(value));
    }

    void preview() const
    {
        button(u"Preview the list"_s)->click();
        QTRY_VERIFY(m_page->findChild<MailingPreview *>()->isVisible());
    }

    /// Answers the question where the list goes.
    void save(const QString &path) const
    {
        QTRY_VERIFY(m_page->findChild<QFileDialog *>());
        auto *dialog = m_page->findChild<QFileDialog *>();
        emit dialog->fileSelected(path);
        dialog->close();
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MailingPage> m_page;
    Id<Contact> m_given;
    Id<Contact> m_withdrawn;
    mutable int m_count = 0;
};

QTEST_MAIN(TestMailingPage)

#include "tst_mailing_page.moc"
