#include "app/audit/audit_trail.h"
#include "app/storage/sql.h"
#include "contacts_desk.h"
#include "support/spoken.h"
#include "ui/dialogs/contact_dialog.h"
#include "ui/dialogs/contact_request_dialog.h"
#include "ui/pages/contact_detail.h"
#include "ui/pages/contact_history_tab.h"
#include "ui/pages/contact_table.h"
#include "ui/shell/page.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

QStringList rowsOf(QWidget &root, const QString &name)
{
    QStringList rows;
    const auto *table = byName<ContactTable>(root, name);
    for (int row = 0; table && row < table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(row, column).data().toString());
        rows.append(cells.join(u'|'));
    }
    return rows;
}

} // namespace

/// The page of one person beside the list.
class TestContactDetail final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->open(m_desk->house->founder());
        m_desk->page->openRecord(1);
        m_detail = m_desk->page->findChild<ContactDetail *>();
        QTRY_VERIFY(m_detail->contact().isStored());
        m_tabs = m_detail->findChild<QTabWidget *>();
    }

    void cleanup() { m_desk.reset(); }

    void coversAgainWhenThePageIsLeft()
    {
        uncoverANote();
        m_desk->page->hide();
        QCOMPARE(rowsOf(*m_detail, u"Notes about this person"_s).filter(u"betaalt laat"_s), QStringList());
    }

    void leavesNothingOfThePersonBefore()
    {
        uncoverANote();

        m_detail->showContact(Id<Contact>(99)); // whom nobody knows

        QCOMPARE(rowsOf(*m_detail, u"Notes about this person"_s).filter(u"betaalt laat"_s), QStringList());
        QTRY_VERIFY(!saysSomewhere(u"Zoë Berg"_s));
        QVERIFY(!m_detail->editAction()->isEnabled());
    }

    /// Neither what is covered nor what is shown: it would pass every way out.
    void copiesNoCellWithTheKeys()
    {
        uncoverANote();
        QGuiApplication::clipboard()->setText(u"before"_s);
        auto *notes = byName<ContactTable>(*m_detail, u"Notes about this person"_s);
        notes->setCurrentIndex(notes->model()->index(0, 0));

        QTest::keySequence(notes, QKeySequence::Copy);

        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }

    void namesWhoCanSeeThePersonAndWhoDid()
    {
        std::ignore = m_desk->house->member(u"kijker"_s, {{Role::Viewer, customers}});
        std::ignore = m_desk->house->member(u"elders"_s, {{Role::Viewer, FilingSystem::Employees}});
        std::ignore = m_desk->house->member(u"toezicht"_s, {{Role::Auditor, customers}});
        m_detail->refresh();
        m_tabs->setCurrentIndex(3);

        const auto rights = [this] { return rowsOf(*m_detail, u"Who can see this person now"_s); };
        QTRY_VERIFY(!rights().filter(u"kijker|Viewer|See contacts"_s).isEmpty());
        QVERIFY(rights().filter(u"Stichter|"_s).value(0).contains(u"Steward"_s));
        QVERIFY(rights().filter(u"elders"_s).isEmpty());
        QVERIFY(rights().filter(u"toezicht"_s).isEmpty());

        const auto trail = [this] { return rowsOf(*m_detail, u"Who looked at or changed this person"_s); };
        QTRY_VERIFY(!trail().filter(u"|Stichter|Added|"_s).isEmpty());
        m_tabs->setCurrentIndex(0);
        m_tabs->setCurrentIndex(3);
        QTRY_VERIFY(!trail().filter(u"|Stichter|Looked at|daily work"_s).isEmpty());
    }

    void saysWhyThereIsNoTrailOfSomebody()
    {
        // From here on no look is noted, and under another name the trail knows none.
        QVERIFY(Sql(*m_desk->house->look(), "test",
            u"CREATE TRIGGER no_trail BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'full'); END"_s)
                    .run());
        QVERIFY(Sql(*m_desk->house->look(), "test", u"UPDATE contact SET ref = ? WHERE id = 1"_s)
                    .bind(QByteArray(16, 'x'))
                    .run());
        m_detail->refresh();
        m_tabs->setCurrentIndex(3);
        QTRY_VERIFY(saysSomewhere(u"Nobody looked at or changed this person alone"_s));
    }

    void offersUndoOnlyWhereItCanWork()
    {
        edit(u"Gouda"_s);
        edit(u"Leiden"_s);
        auto *history = m_detail->findChild<ContactHistoryTab *>();
        m_detail->refresh();
        m_tabs->setCurrentWidget(history);
        auto *table = history->findChild<ContactTable *>();
        QTRY_COMPARE(table->rowCount(), 2);
        QVERIFY(rowsOf(*history, u"History of the fields"_s)
                    .value(0)
                    .contains(u"Town|Gouda|Leiden|News from the person · elders|Stichter"_s));
        auto *undo = byName<QPushButton>(*history, u"Undo this change"_s);

        table->setCurrentIndex(table->model()->index(1, 0));
        QTRY_VERIFY(saysSomewhere(u"This was changed again since."_s));
        QVERIFY(!undo->isEnabled());
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(undo->isEnabled());
        undo->click();
        QTRY_COMPARE(city(), u"Gouda"_s);
    }

    void answersWhenAnEditCannotBeUndoneAnyMore()
    {
        QTRY_VERIFY(m_detail->editAction()->isEnabled());
        QTRY_VERIFY(saysSomewhere(u"Zoë Berg"_s));
        m_detail->editAction()->trigger();
        auto *dialog = m_desk->page->findChild<ContactDialog *>();
        QVERIFY(dialog);
        byName<QLineEdit>(*dialog, u"Town"_s)->setText(u"Gouda"_s);
        byName<QLineEdit>(*dialog, u"Where the news comes from"_s)->setText(u"balie"_s);
        QList<Notice> notices;
        connect(m_desk->page.get(), &Page::noticeWanted, this,
            [&](const Notice &notice) { notices.append(notice); });
        byName<QPushButton>(*dialog, u"Save"_s)->click();
        QTRY_COMPARE(notices.size(), 1);
        QVERIFY(notices.first().undo);
        edit(u"Leiden"_s);

        auto answer = notices.first().undo();
        answer.waitForFinished();

        QCOMPARE(answer.result().error().what, u"contact.undo"_s);
        QCOMPARE(city(), u"Leiden"_s);
    }

    void leadsFromALockedFieldToACorrection()
    {
        QTRY_VERIFY(saysSomewhere(u"Zoë Berg"_s));
        m_detail->editAction()->trigger();
        auto *dialog = m_desk->page->findChild<ContactDialog *>();
        QVERIFY(dialog);
        QApplication::setActiveWindow(dialog);
        byName<QLineEdit>(*dialog, u"Surname"_s)->setFocus();
        byName<QPushButton>(*dialog, u"Start a correction request…"_s)->click();

        auto *request = m_desk->page->findChild<ContactRequestDialog *>();
        QVERIFY(request && request->isVisible());
        QCOMPARE(byName<QComboBox>(*request, u"What is asked"_s)->currentData().toInt(),
            int(Request::Type::Rectification));
        QCOMPARE(byName<QLineEdit>(*request, u"Remark"_s)->text(), u"Correct: Surname"_s);
    }

    void wrapsALongNameInsteadOfCuttingIt()
    {
        PlainLabel label(TypeRole::Title1);
        label.setElides(true, 2);
        label.setText(u"Saskia Wilhelmina van Proefkonijnen"_s);
        const int whole = label.fontMetrics().horizontalAdvance(label.text());
        QVERIFY(label.heightForWidth(whole * 2 / 3) > label.heightForWidth(whole * 2));
        label.resize(whole * 2 / 3, 100);
        QCOMPARE(label.toolTip(), QString());

        label.setText(QString(10'000, u'n'));
        label.resize(whole / 2, 100);
        QVERIFY(!label.toolTip().isEmpty());
        QVERIFY(label.heightForWidth(whole / 2) <= label.fontMetrics().lineSpacing() * 3);
        QVERIFY(label.minimumSizeHint().width() < whole);
    }

private:
    void uncoverANote()
    {
        QVERIFY(contacts()
                    .addNote(m_desk->house->founder(), customers, Id<Contact>(1), u"betaalt laat"_s)
                    .result());
        m_detail->refresh();
        m_tabs->setCurrentIndex(0);
        QTRY_VERIFY(byName<QPushButton>(*m_detail, u"Show notes"_s));
        byName<QPushButton>(*m_detail, u"Show notes"_s)->click();
        QTRY_VERIFY(!rowsOf(*m_detail, u"Notes about this person"_s).filter(u"betaalt laat"_s).isEmpty());
    }

    Contacts &contacts() const { return m_desk->house->services().contacts(); }

    ContactFile file() const
    {
        return *contacts()
                    .find(m_desk->house->founder(), customers, Id<Contact>(1), Contacts::Viewing::Internal)
                    .result();
    }

    QString city() const { return file().valueOf(ContactField::City); }

    void edit(const QString &city)
    {
        const auto edited = contacts()
                                .edit(m_desk->house->founder(), customers, Id<Contact>(1),
                                    {.version = file().contact.version,
                                        .fields = {{.field = ContactField::City, .value = city}},
                                        .cause = EditCause::NewsFromPerson,
                                        .source = u"elders"_s})
                                .result();
        QVERIFY(edited);
    }

    bool saysSomewhere(const QString &start) const { return saysSomewhere(start, *m_detail); }

    static bool saysSomewhere(const QString &start, const QWidget &root)
    {
        const auto labels = root.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->text().startsWith(start) && label->isVisibleTo(&root);
        });
    }

    std::unique_ptr<Desk> m_desk;
    ContactDetail *m_detail = nullptr;
    QTabWidget *m_tabs = nullptr;
};

QTEST_MAIN(TestContactDetail)
#include "tst_contact_detail.moc"
