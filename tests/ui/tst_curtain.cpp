#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "support/open_house.h"
#include "support/spoken.h"
#include "ui/dialogs/file_viewer.h"
#include "ui/look/curtain.h"
#include "ui/models/consent_lines_model.h"
#include "ui/models/contact_list_source.h"
#include "ui/models/import_findings_model.h"
#include "ui/models/import_sample_model.h"
#include "ui/models/request_people.h"
#include "ui/models/request_proposal_model.h"
#include "ui/models/request_result_lines.h"
#include "ui/models/retention_people_model.h"
#include "ui/pages/ask_again_tab.h"
#include "ui/pages/contacts_page.h"
#include "ui/pages/necessity_tab.h"
#include "ui/session/session.h"
#include "ui/shell/command.h"
#include "ui/shell/job_list.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/contact_list_view.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

/// What nobody at the other end of a shared screen may read, hear or find in a tool tip.
const QStringList secrets = {u"Quispel"_s, u"Ottoline"_s, u"ottoline@voorbeeld.example"_s, u"12345678"_s,
    u"Zonnelaan"_s, u"Zwaluwstad"_s, u"K-98761"_s, u"belt na vijven"_s};

ContactDraft ottoline()
{
    ContactDraft draft;
    draft.name = {.givenName = u"Ottoline"_s, .surname = u"Quispel"_s};
    draft.points = {{.kind = ContactPoint::Kind::Email, .value = u"ottoline@voorbeeld.example"_s},
        {.kind = ContactPoint::Kind::Phone, .value = u"06-12345678"_s}};
    draft.addresses = {{.street = u"Zonnelaan"_s, .houseNumber = u"9"_s, .city = u"Zwaluwstad"_s}};
    draft.identifiers = {{.kind = Identifier::Kind::CustomerNumber, .value = u"K-98761"_s}};
    draft.notes = {u"belt na vijven"_s};
    draft.provenance = {.source = u"balie"_s, .collectedOn = QDate(2026, 1, 5), .basis = u"b"_s};
    return draft;
}

void gatherSpoken(QAccessibleInterface *thing, QStringList &texts, int depth = 0)
{
    if (thing == nullptr || depth > 12)
        return;
    for (const auto kind :
        {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts.append(thing->text(kind));
    for (int i = 0; i < std::min(thing->childCount(), 400); ++i)
        gatherSpoken(thing->child(i), texts, depth + 1);
}

void gatherModel(const QAbstractItemModel *model, QStringList &texts)
{
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                     int(Qt::AccessibleDescriptionRole), int(Qt::StatusTipRole)})
                texts.append(model->index(row, column).data(role).toString());
        }
    }
}

/// Everything that a page shows, says and has in its tool tips.
QString everythingOf(QWidget &page)
{
    QStringList texts;
    const auto widgets = page.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<QLabel *>(widget))
            texts.append(label->text());
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            texts.append(button->text());
        if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            texts.append(edit->text());
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget);
            view != nullptr && view->model() != nullptr)
            gatherModel(view->model(), texts);
    }
    gatherSpoken(QAccessible::queryAccessibleInterface(&page), texts);
    return texts.join(u'\n');
}

QStringList leaks(const QString &everything)
{
    QStringList found;
    for (const QString &secret : secrets) {
        if (everything.contains(secret, Qt::CaseInsensitive))
            found.append(secret);
    }
    return found;
}

/// Whoever agreed before is to be asked again.
void reworded(const OpenHouse &house, const QString &key)
{
    const auto all = house.services().purposes().list(house.founder()).result();
    for (const Purpose &purpose : *all) {
        if (purpose.key != key)
            continue;
        PurposeWording next = purpose.wording;
        next.wordingEn += u" Also about partners."_s;
        QVERIFY(house.services().purposes().reword(house.founder(), purpose.id, next, true).result());
    }
}

} // namespace

class TestCurtain final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { curtain().setDrawn(false); }

    void contactsPageShowsAndSaysNothingOfThePersonBehindIt()
    {
        const auto house = OpenHouse::open(Backend::Embedded);
        QVERIFY(
            house->services().contacts().add(house->founder(), FilingSystem::Customers, ottoline()).result());
        Session session(house->shared(), house->founder());
        ContactsPage page(session, std::make_unique<ContactListSource>(session));
        page.resize(1072, 700);
        page.show();
        page.refresh();
        auto *list = page.findChild<ContactListView *>();
        QTRY_VERIFY(list->rowData(0) != nullptr);
        QTest::keyClick(list, Qt::Key_Home);
        QTRY_VERIFY(leaks(everythingOf(page)).contains(u"Zwaluwstad"_s));
        QVERIFY(!leaks(everythingOf(page)).contains(u"belt na vijven"_s));
        tests::byName<QPushButton>(page, u"Show notes"_s)->click();
        QTRY_COMPARE(leaks(everythingOf(page)), secrets);

        curtain().setDrawn(true);

        QCOMPARE(leaks(everythingOf(page)), QStringList());
        page.refresh();
        QTRY_VERIFY(list->rowData(0) != nullptr);
        QCOMPARE(leaks(everythingOf(page)), QStringList());

        curtain().setDrawn(false);

        QCOMPARE(leaks(everythingOf(page)), secrets);
    }

    void whatNobodyNeedsAndWhomToAskAgainStayBehindIt()
    {
        const auto house = OpenHouse::open(Backend::Embedded);
        const auto &services = house->services();
        QVERIFY(services.purposes().seedDefaults(house->founder(), u"Voorbeeld"_s).result());
        const auto person =
            services.contacts().add(house->founder(), FilingSystem::Customers, ottoline()).result();
        QVERIFY(services.consents()
                    .record(house->founder(), FilingSystem::Customers, *person,
                        {.purposeKey = u"phone-sales"_s,
                            .channel = Channel::Phone,
                            .act = ConsentAct::Given,
                            .method = u"phone"_s})
                    .result());
        reworded(*house, u"phone-sales"_s);
        Session session(house->shared(), house->founder());
        NecessityTab necessity(session);
        AskAgainTab askAgain(session);
        QObject::connect(
            &necessity, &NecessityTab::jobStarted, [&](Job *job) { job->setParent(&necessity); });
        QObject::connect(&askAgain, &AskAgainTab::jobStarted, [&](Job *job) { job->setParent(&askAgain); });
        necessity.show();
        askAgain.show();
        askAgain.openPurpose(u"phone-sales"_s);
        QTRY_VERIFY(leaks(everythingOf(necessity)).contains(u"Ottoline"_s));
        QTRY_VERIFY(leaks(everythingOf(askAgain)).contains(u"Ottoline"_s));

        curtain().setDrawn(true);

        QCOMPARE(leaks(everythingOf(necessity)), QStringList());
        QCOMPARE(leaks(everythingOf(askAgain)), QStringList());

        curtain().setDrawn(false);

        QVERIFY(leaks(everythingOf(necessity)).contains(u"Ottoline"_s));
        QVERIFY(leaks(everythingOf(askAgain)).contains(u"Ottoline"_s));
    }

    void namesOfRequestsAndOfRetentionStayBehindIt()
    {
        const auto house = OpenHouse::open(Backend::Embedded);
        const auto added =
            house->services().contacts().add(house->founder(), FilingSystem::Customers, ottoline()).result();
        Session session(house->shared(), house->founder());
        RequestPeople people(session);
        QTRY_COMPARE(people.fullNameOf(*added), u"Ottoline Quispel"_s);
        RetentionPeopleModel retention;
        ListRow row;
        row.name = u"Quispel, Ottoline"_s;
        retention.setPeople({row}, session.today());

        curtain().setDrawn(true);

        QVERIFY(!people.fullNameOf(*added).contains(u"Quispel"_s));
        QVERIFY(!people.listNameOf(*added).contains(u"Quispel"_s));
        QStringList texts;
        gatherModel(&retention, texts);
        QCOMPARE(leaks(texts.join(u'\n')), QStringList());
    }

    void whatAnImportReadsAndFindsStaysBehindIt()
    {
        ImportSampleModel sample;
        ImportInspection inspection;
        inspection.headers = {u"naam"_s};
        inspection.sample = {SampleRow{.cells = {u"Ottoline Quispel"_s}}};
        sample.setInspection(inspection);
        ImportFindingsModel findings;
        ImportSummary summary;
        summary.leftAlone = {{.line = 2, .name = u"Ottoline Quispel"_s}};
        summary.absent = {{.name = u"Ottoline Quispel"_s}};
        findings.setSummary(summary);
        const auto told = [&] {
            QStringList texts;
            gatherModel(&sample, texts);
            gatherModel(&findings, texts);
            return leaks(texts.join(u'\n'));
        };
        QVERIFY(!told().isEmpty());

        curtain().setDrawn(true);

        QCOMPARE(told(), QStringList());
    }

    void whatSomebodyWroteAsAReasonStaysBehindIt()
    {
        RequestProposalModel proposal;
        proposal.setProposal(RequestProposalModel::Kind::Erasure,
            {.plan = {
                 {.category = DataCategory::Correspondence, .erase = false, .reason = u"belt na vijven"_s},
                 {.category = DataCategory::Financial, .erase = false, .reason = u"FIN-01"_s}}});
        ConsentLinesModel lines;
        lines.setLines({{.titleEn = u"Newsletter"_s, .reason = u"belt na vijven"_s}});

        curtain().setDrawn(true);

        QStringList texts;
        gatherModel(&proposal, texts);
        gatherModel(&lines, texts);
        QCOMPARE(leaks(texts.join(u'\n')), QStringList());
        QVERIFY(texts.join(u'\n').contains(u"FIN-01"_s));
        QVERIFY(!keepReasonShown(u"belt na vijven"_s).contains(u"belt"_s));
    }

    void aKeptFileClosesWhenItIsDrawn()
    {
        QWidget window;
        window.show();
        const QPointer<FileViewer> viewer =
            new FileViewer({u"Quispel.txt"_s, u"text/plain"_s, "belt na vijven"}, &window);
        viewer->open();

        curtain().setDrawn(true);

        QTRY_VERIFY(!viewer);
    }

    void aMarkTellsNothingOfTheLengthBehindIt()
    {
        curtain().setDrawn(true);

        QCOMPARE(veiled(u"Jo"_s), veiled(u"Wolfeschlegelsteinhausen"_s));
        QVERIFY(veiled(QString()).isEmpty());
        QCOMPARE(veiledSpoken(u"Jo"_s), u"hidden"_s);
    }

    void theMenuDrawsItAndTheStatusBarOpensIt()
    {
        Preferences preferences;
        LanguageSwitch languages;
        MainWindow window({}, &preferences, &languages);
        window.command(Command::PrivacyCurtain)->setEnabled(true);

        window.command(Command::PrivacyCurtain)->trigger();

        QVERIFY(curtain().isDrawn());
        QAbstractButton *opener = nullptr;
        const auto buttons = window.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->text() == u"Privacy curtain drawn"_s)
                opener = button;
        }
        QVERIFY(opener != nullptr && opener->isVisibleTo(&window));

        opener->click();

        QVERIFY(!curtain().isDrawn());
        QVERIFY(!window.command(Command::PrivacyCurtain)->isChecked());
        QVERIFY(!opener->isVisibleTo(&window));
    }
};

QTEST_MAIN(TestCurtain)
#include "tst_curtain.moc"
