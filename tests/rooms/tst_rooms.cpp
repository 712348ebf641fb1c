#include "tests/rooms/source_tree.h"

#include <QHash>
#include <QObject>
#include <QRegularExpression>
#include <QTest>

/// Guards the rules between the rooms that no compiler knows: who may include what, and which words stay
/// inside.
class TestRooms final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheSources();
    void keepsEachRuleBetweenTheRooms_data();
    void keepsEachRuleBetweenTheRooms();
    void keepsSubjectsOutOfEachOthersRecords();
    void keepsFilesShort();
};

namespace {

/// What a row of the table needs: where a pattern is forbidden, what is exempt, and a line that must be
/// caught.
void rule(const char *name, const char *pattern, const char *where, const char *except, const char *trespass)
{
    QTest::newRow(name) << QString::fromLatin1(pattern) << QString::fromLatin1(where)
                        << QString::fromLatin1(except) << QString::fromLatin1(trespass);
}

/// Whose records the services of a subject may use besides their own, since one transaction must hold them
/// together.
QHash<QString, QStringList> borrowedRecords()
{
    const QString contacts = QStringLiteral("contacts");
    const QString lists = QStringLiteral("lists");
    const QString retention = QStringLiteral("retention");
    return {
        // A document tells of every setting that counts for it.
        {QStringLiteral("accountability"),
            {QStringLiteral("consent"), QStringLiteral("grounds"), retention, QStringLiteral("settings"),
                QStringLiteral("staff")}},
        // Whom a breach touched is read out of the trail, and told by letter; a member decides on it.
        {QStringLiteral("breaches"),
            {contacts, QStringLiteral("audit"), QStringLiteral("settings"), QStringLiteral("staff")}},
        // The record of processing is derived from what the file knows of each activity, and quotes the tests
        // of measures.
        {QStringLiteral("activities"),
            {QStringLiteral("consent"), QStringLiteral("measures"), QStringLiteral("registers"), retention,
                QStringLiteral("settings")}},
        // An agreement is with a processor, and is drawn up of what goes to them and who we are.
        {QStringLiteral("agreements"),
            {QStringLiteral("consent"), QStringLiteral("registers"), QStringLiteral("settings")}},
        // Who can see what is told of members, of where backups lie, and to the person whom it is about.
        {QStringLiteral("access_reviews"), {contacts, QStringLiteral("backup"), QStringLiteral("staff")}},
        // A restore does every later erasure again, and what was restricted and forbidden, and tells the
        // trail.
        {QStringLiteral("backup"),
            {contacts, lists, retention, QStringLiteral("audit"), QStringLiteral("consent"),
                QStringLiteral("grounds"), QStringLiteral("requests"), QStringLiteral("staff")}},
        // Who is asked again must be somebody whom the gate lets be asked; a purpose that is over carries
        // nobody any more.
        {QStringLiteral("consent"), {contacts, QStringLiteral("gate"), QStringLiteral("grounds")}},
        // What is needed follows from purposes, grounds and terms; nobody is proposed twice.
        {QStringLiteral("necessity"),
            {contacts, retention, QStringLiteral("consent"), QStringLiteral("gate"),
                QStringLiteral("grounds"), QStringLiteral("requests")}},
        // Nobody is deleted whom a statute keeps; what was found in somebody's texts says how they are
        // covered.
        {contacts, {retention, QStringLiteral("findings")}},
        // A statement tells of every register, and whom it must be told again.
        {QStringLiteral("statement"),
            {QStringLiteral("consent"), QStringLiteral("informing"), QStringLiteral("registers"), retention,
                QStringLiteral("settings")}},
        // Demonstration data is of every kind.
        {QStringLiteral("demo"),
            {contacts, QStringLiteral("activities"), QStringLiteral("agreements"), QStringLiteral("consent"),
                QStringLiteral("registers"), QStringLiteral("requests"), retention,
                QStringLiteral("settings"), QStringLiteral("staff")}},
        // Whatever somebody wrote is looked at where it stands; a hold keeps it from erasure.
        {QStringLiteral("findings"), {contacts, retention}},
        // A file with a national number leaves only under a statute that was named.
        {QStringLiteral("leaving"), {QStringLiteral("findings")}},
        // An agenda is of what is due everywhere, and what is decided on it lands where it is.
        {QStringLiteral("reviews"),
            {contacts, QStringLiteral("findings"), QStringLiteral("grounds"), QStringLiteral("measures"),
                QStringLiteral("requests"), retention, QStringLiteral("settings"), QStringLiteral("staff")}},
        // A regulator is told who may see what, who looked at somebody, and all that is held of them.
        {QStringLiteral("inspection"),
            {QStringLiteral("access_package"), QStringLiteral("audit"), QStringLiteral("staff")}},
        // The program tries its own erasure, and takes restores and runs over the terms as evidence.
        {QStringLiteral("measures"), {contacts, lists, QStringLiteral("backup"), QStringLiteral("sweeping")}},
        // A gate knows what people agreed to and how they are reached.
        {QStringLiteral("gate"), {contacts, QStringLiteral("consent")}},
        // Why somebody is kept follows from the purpose and from the rules that end it.
        // Nobody proposes to erase who is restricted.
        {QStringLiteral("grounds"),
            {contacts, QStringLiteral("consent"), QStringLiteral("requests"), retention}},
        // A list that leaves is of people whom a purpose may reach, goes to a processor, and may be a
        // segment.
        {QStringLiteral("handovers"),
            {contacts, lists, QStringLiteral("consent"), QStringLiteral("informing"),
                QStringLiteral("registers")}},
        // How ready a file is is told of every subject.
        {QStringLiteral("insights"),
            {QStringLiteral("breaches"), QStringLiteral("consent"), QStringLiteral("grounds"), lists,
                QStringLiteral("measures"), QStringLiteral("necessity"), QStringLiteral("registers"),
                retention, QStringLiteral("tool_lists")}},
        // Whoever comes in from elsewhere must be informed.
        {QStringLiteral("imports"),
            {contacts, QStringLiteral("consent"), QStringLiteral("grounds"), QStringLiteral("informing"),
                lists, retention, QStringLiteral("settings")}},
        // A letter that informs somebody tells all that is done with their data, and by whom.
        {QStringLiteral("informing"),
            {contacts, retention, QStringLiteral("consent"), QStringLiteral("registers"),
                QStringLiteral("settings")}},
        // A letter about a request says what was asked and done, of which purposes, to whom, and from whom it
        // comes.
        {QStringLiteral("letters"),
            {contacts, QStringLiteral("consent"), QStringLiteral("requests"), QStringLiteral("settings")}},
        // Everything that is known of a person goes over to another record of theirs.
        {QStringLiteral("merging"),
            {contacts, QStringLiteral("consent"), QStringLiteral("gate"), QStringLiteral("informing")}},
        // A receipt tells what was agreed to, by whom, to whom.
        {QStringLiteral("receipts"),
            {contacts, QStringLiteral("consent"), QStringLiteral("registers"), QStringLiteral("settings")}},
        // What goes to a processor goes for a purpose.
        {QStringLiteral("registers"), {QStringLiteral("consent")}},
        // A package tells all that is held of somebody, and what is done with it.
        {QStringLiteral("access_package"),
            {contacts, retention, QStringLiteral("consent"), QStringLiteral("registers"),
                QStringLiteral("settings")}},
        // An erasure reaches all of a person, and asks what must stay and on which ground; an objection stops
        // purposes; a decision is signed by a member, over the trail as it was; whoever received the data is
        // told, and
        // how soon somebody is answered follows from the setting.
        {QStringLiteral("requests"),
            {contacts, retention, QStringLiteral("audit"), QStringLiteral("consent"),
                QStringLiteral("grounds"), QStringLiteral("registers"), QStringLiteral("settings"),
                QStringLiteral("staff")}},
        // Open requests get another last day with another setting.
        {QStringLiteral("settings"), {QStringLiteral("requests")}},
        // A member is linked to the person who they are, and is told from the trail who came.
        {QStringLiteral("staff"), {contacts, QStringLiteral("audit")}},
        // Nobody approves their own rule while another officer is there.
        // Its figures count who stands behind them. No rule changes while somebody sits over what is due by
        // it.
        {retention, {contacts, lists, QStringLiteral("reviews"), QStringLiteral("staff")}},
        // What is due of a term becomes a request about a person.
        {QStringLiteral("sweeping"),
            {contacts, lists, retention, QStringLiteral("insights"), QStringLiteral("requests")}},
        // What a tool holds is compared with all that we know, and settles what was told.
        {QStringLiteral("tool_lists"),
            {contacts, QStringLiteral("consent"), QStringLiteral("handovers"), QStringLiteral("informing"),
                QStringLiteral("registers")}},
    };
}

} // namespace

void TestRooms::findsTheSources()
{
    QVERIFY(SourceTree::files(QStringLiteral("^app/")).size() > 10);
    QVERIFY(SourceTree::files(QStringLiteral("^ui/")).size() > 10);
}

void TestRooms::keepsEachRuleBetweenTheRooms_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("except");
    QTest::addColumn<QString>("trespass");

    const char *nobody = "^$";
    rule("include names the class alone", R"(#include\s*<Qt[A-Z]\w*/)", "^(app|ui|tests)/", "^tests/rooms/",
        "#include <QtSql/QSqlQuery>");
    rule("window knows no storage", R"(#include\s*"app/storage/)", "^ui/", nobody,
        R"(#include "app/storage/sql.h")");
    rule("window knows no repository", R"(#include\s*".*_repository\.h")", "^ui/", nobody,
        R"(#include "app/contacts/contact_repository.h")");
    rule("window knows no SQL", R"(#include\s*<(QSql\w*|sqlite3\.h|libpq-fe\.h)>)", "^ui/", nobody,
        "#include <QSqlQuery>");
    rule("SQL is run in storage and asked for in repositories",
        R"(#include\s*<(QSqlQuery|QSqlDatabase|libpq-fe\.h)>)", "^app/", "^app/storage/",
        "#include <QSqlQuery>");
    rule("SQLite's own interface is for storage and the vault below it", R"(#include\s*<sqlite3\.h>)",
        "^app/", "^app/(storage|vault)/", "#include <sqlite3.h>");
    rule("charts stay in their room",
        R"(#include\s*<(QChart\w*|Q\w*BarSe\w+|QPieS\w+|QLineSeries|Q\w+Axis|QLegend)>)", "^(app|ui)/",
        "^ui/charts/", "#include <QChartView>");
    rule("core has no window",
        R"(#include\s*<Q(Application|Widget|Dialog|MainWindow|Label|PushButton|MessageBox|Action|Layout|\w*BoxLayout|Style\w*|(Table|Tree|List|AbstractItem|Graphics)View|\w+Delegate)>)",
        "^app/", "^app/gui/", "#include <QWidget>");
    rule("core paints nothing",
        R"(#include\s*<Q(GuiApplication|Color|Brush|Pen|Font\w*|Painter\w*|Pixmap|Image|Icon|Text(Document|Cursor|Table|Frame)\w*|PdfWriter|Printer|Palette|Clipboard)>)",
        "^app/", "^app/(gui|documents)/", "#include <QPainter>");
    rule("outside text is shown plainly",
        R"(\b(new QLabel|QLabel\s*\(|QMessageBox::|QToolTip::|QTextBrowser)|(\.|->)(setToolTip|setWhatsThis|setStatusTip|setHtml|insertHtml|setInformativeText)\s*\()",
        "^(app|ui)/", "^(ui/widgets/(plain_|pill)|app/documents/)", "m_name->setToolTip(contact.name);");
    rule("nothing waits inside", R"(\b(processEvents|QEventLoop)\b)", "^(app|ui)/", nobody,
        "QCoreApplication::processEvents();");
    rule("nothing is hung on an answer that another thread gives",
        R"(\.(then|onFailed|onCanceled)\(|\bwhenA(ll|ny)\()", "^(app|ui)/", nobody,
        "services.ask().then([] {});");
    rule("colours have names",
        R"re("#[0-9a-fA-F]{3,8}"|\bQColor\s*[({]\s*("|0x|[0-9])|\bQt::(red|green|blue|yellow|white|black|(dark|light)?[gG]r[ae]y|dark[A-Z]\w+)\b)re",
        "^ui/", "^ui/look/", R"(painter.setPen(QColor(255, 0, 0));)");
    rule("the core asks a clock for the time",
        R"(\b(QDateTime::current\w+|QDate::currentDate|QTime::currentTime|system_clock::now)\b)", "^app/",
        "^app/base/(clock|system_clock)", "const auto now = QDateTime::currentDateTimeUtc();");
    rule("tests do not sleep", R"(\b(QTest::q(Wait|Sleep)|QThread::m?u?sleep|this_thread::sleep\w+)\s*\()",
        "^tests/", "^tests/rooms/", "QTest::qWait(100);");
    rule("nothing is left for later", R"(\b(TODO|FIXME|XXX|HACK)\b)", "^(app|ui|tests)/", "^tests/rooms/",
        "int x = 0; // TODO");
}

void TestRooms::keepsEachRuleBetweenTheRooms()
{
    QFETCH(QString, pattern);
    QFETCH(QString, where);
    QFETCH(QString, except);
    QFETCH(QString, trespass);

    const QRegularExpression expression(pattern);
    QVERIFY2(expression.isValid(), qPrintable(expression.errorString()));
    QVERIFY2(expression.match(trespass).hasMatch(), "this rule is blind");

    const QStringList found = SourceTree::linesThatMatch(expression, where, except);

    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestRooms::keepsSubjectsOutOfEachOthersRecords()
{
    // The one door for changes writes the audit entry, the list and the due dates along with what was
    // changed.
    const QRegularExpression exempt(QStringLiteral("^app/(changes/|services)"));
    const QRegularExpression include(QStringLiteral(R"re(#include\s*"(app/(\w+)/\w+_repository)\.h")re"));
    const QRegularExpression repository(QStringLiteral("_repository\\.(h|cpp)$"));

    QStringList found;
    for (const QString &file : SourceTree::files(QStringLiteral("^app/"))) {
        if (exempt.match(file).hasMatch())
            continue;
        const QString subject = file.section(u'/', 1, 1);
        for (const QString &line : SourceTree::lines(file)) {
            const auto match = include.match(line);
            if (!match.hasMatch() || match.captured(2) == subject)
                continue;
            // A service may join the records of others in its one transaction where it is declared; a
            // repository never.
            if (repository.match(file).hasMatch() ||
                !borrowedRecords().value(subject).contains(match.captured(2)))
                found << QStringLiteral("%1: %2").arg(file, line.trimmed());
        }
    }

    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestRooms::keepsFilesShort()
{
    constexpr qsizetype most = 400;

    QStringList found;
    for (const QString &file : SourceTree::files(QStringLiteral("^(app|ui|tests)/"))) {
        const qsizetype count = SourceTree::lines(file).size();
        if (count > most)
            found << QStringLiteral("%1: %2 lines").arg(file).arg(count);
    }

    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
