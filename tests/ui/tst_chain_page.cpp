#include "app/audit/audit_trail.h"
#include "services/notice_desk.h"
#include "tests/ui/leaving_desk.h"
#include "tests/ui/spoken.h"
#include "ui/chain/chain_minimap.h"
#include "ui/chain/chain_view.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/look/style.h"
#include "ui/pages/chain_page.h"
#include "ui/pages/request_notices_card.h"
#include "ui/session/session.h"
#include "ui/shown_widgets.h"
#include "ui/widgets/pill.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using tests::spoken;

namespace {

/// Counts how often a cell is measured.
class MeasureCount final : public QStyledItemDelegate
{
public:
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++asked;
        return QStyledItemDelegate::sizeHint(option, index);
    }

    mutable int asked = 0;
};

} // namespace

/// The chain in the window: drawn whole, gone through by keyboard, lit for a category or a person, told as a
/// list, and saved.
class TestChainPage final
    : public QObject
    , private tests::NoticeDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        QVERIFY(openWithChain(Backend::Embedded));
        m_session = std::make_unique<Session>(m_house->shared(), founder());
        m_page = std::make_unique<ChainPage>(*m_session);
        m_page->resize(1072, 698); // what a window of 1280 by 800 leaves
        m_page->setVisible(true);
        m_page->activateWindow();
        m_page->refresh();
        QTRY_COMPARE(map()->chain().nodes.size(), 24);
        QTRY_COMPARE(map()->nodeWords(0).section(u',', 0, 0), u"Bloemenhuis BV"_s);
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        close();
    }

    void showsAllOfTheChainOnAScreen()
    {
        const QRect room = map()->viewport()->rect();
        for (int node = 0; node < 24; ++node)
            QVERIFY2(room.contains(map()->nodeRect(node)), qPrintable(map()->nodeWords(node)));
        QVERIFY(map()->scaling() >= 0.8);
        for (int one = 0; one < 24; ++one) {
            for (int other = 0; other < one; ++other)
                QVERIFY(!map()->nodeRect(one).intersects(map()->nodeRect(other)));
        }
        QVERIFY(!m_page->findChild<ChainMinimap *>()->isVisible());
    }

    void saysWhoIsCurrentToWhoHearsIt()
    {
        auto *heard = QAccessible::queryAccessibleInterface(map());
        QVERIFY(heard);
        QCOMPARE(heard->childCount(), 24);
        map()->setFocus();
        map()->setCurrent(named(u"Postduif"_s));

        QCOMPARE(heard->focusChild()->text(QAccessible::Name), map()->nodeWords(named(u"Postduif"_s)));
        QVERIFY(heard->focusChild()->text(QAccessible::Name).contains(u"There is no agreement."_s));
        // The same for who points at it, and for a line.
        QCOMPARE(map()->wordsAt(map()->nodeRect(named(u"Postduif"_s)).center()),
            map()->nodeWords(named(u"Postduif"_s)));
        const QRect from = map()->nodeRect(named(u"Rekencentrum"_s));
        QVERIFY(map()->wordsAt({from.right() + 3, from.center().y()}).contains(u"gets data from"_s));
    }

    void followsTheLinesByKeyboardAndOpensTheProcessor()
    {
        map()->setFocus();
        QTest::keyClick(map(), Qt::Key_Home);
        QCOMPARE(map()->current(), 0);
        map()->setCurrent(named(u"Postduif"_s));
        QTest::keyClick(map(), Qt::Key_Right);
        const QStringList behind{u"Mailserver"_s, u"Statistiek"_s};
        QVERIFY(behind.contains(currentName()));
        QTest::keyClick(map(), Qt::Key_Left);
        QCOMPARE(currentName(), u"Postduif"_s);
        QTest::keyClick(map(), Qt::Key_Left);
        QCOMPARE(currentName(), u"Bloemenhuis BV"_s);
        QTest::keyClick(map(), Qt::Key_Right); // back to where one came from
        QCOMPARE(currentName(), u"Postduif"_s);

        QSignalSpy opened(m_page.get(), &Page::recordWanted);
        QTest::keyClick(map(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).toString(), u"processors"_s);
        QCOMPARE(opened.first().at(1).toLongLong(),
            map()->chain().nodes.at(named(u"Postduif"_s)).processor.number());
    }

    void makesItLargerAndSmallerAndWholeAgain()
    {
        map()->setFocus();
        const qreal before = map()->scaling();
        QTest::keyClick(map(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(map()->scaling() > before);
        QTest::keyClick(map(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(map()->scaling(), before);
        QTest::keyClick(map(), Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(map()->scaling() < before);
    }

    void lightsWhereACategoryGoes()
    {
        auto *category = spoken<QComboBox>(u"Where this data goes"_s);
        QVERIFY(category);
        category->setCurrentIndex(category->findText(u"Financial"_s, Qt::MatchStartsWith));

        QVERIFY(map()->nodeWords(named(u"Incasso"_s)).contains(u"Has: "_s));
        QVERIFY(map()->nodeWords(named(u"Postduif"_s)).contains(u"Has nothing of it."_s));
        QVERIFY(tests::shows(*m_page, u"2 recipient"_s));
        tests::shownButton(*m_page, u"Clear filter"_s)->click();
        QVERIFY(!map()->nodeWords(named(u"Incasso"_s)).contains(u"Has"_s));
    }

    void lightsExactlyTheNineOfAPersonAndNotesTheLook()
    {
        const qsizetype before = looks();
        choosePerson();

        QTRY_COMPARE(litNames().size(), 9);
        QStringList expected;
        for (const QString &road : tests::chainHolders())
            expected.append(road.section(u" > "_s, -1));
        expected.sort();
        QCOMPARE(litNames(), expected);
        QVERIFY(tests::shows(*m_page, u"with 9 recipient"_s));
        QTRY_COMPARE(looks(), before + 1);

        // Whoever comes back to the page finds nobody's data.
        m_page->leave();
        QCOMPARE(litNames().size(), 0);
        QVERIFY(!spoken<QLineEdit>(u"Where the data of this person is"_s)->text().contains(tests::marker));
    }

    void tellsTheSameAsAList()
    {
        choosePerson();
        QTRY_COMPARE(litNames().size(), 9);
        map()->setCurrent(named(u"Mailserver"_s));
        switchView();

        auto *tree = spoken<QTreeView>(u"The chain as a list"_s);
        QVERIFY(tree);
        QVERIFY(!spoken<ChainView>(u"Map of the chain"_s));
        QCOMPARE(tree->currentIndex().data().toString(), u"Mailserver"_s);
        QStringList lines;
        for (QModelIndex line = tree->model()->index(0, 0); line.isValid(); line = tree->indexBelow(line)) {
            QStringList cells;
            for (int column = 0; column < tree->model()->columnCount(); ++column)
                cells.append(line.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString());
            lines.append(cells.join(u'|'));
        }
        QCOMPARE(lines.size(), 25); // we, and a line for every line of the map
        QCOMPARE(lines.filter(u"|Nothing"_s).size(), 25 - 1 - 9);
        QVERIFY(lines.contains(u"Mailserver|Sub-processor|NL|Missing|Contact details|Contact details"_s));

        QSignalSpy opened(m_page.get(), &Page::recordWanted);
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Down);
        QCOMPARE(currentName(), tree->currentIndex().data().toString());
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        switchView();
        QVERIFY(spoken<ChainView>(u"Map of the chain"_s));
    }

    void cutsNothingOfTheListOnANarrowPage()
    {
        choosePerson();
        QTRY_COMPARE(litNames().size(), 9);
        m_page->resize(911, 698); // what is left of a laptop at 150 %
        switchView();
        auto *tree = spoken<QTreeView>(u"The chain as a list"_s);
        QVERIFY(tree);

        QTRY_VERIFY(tree->header()->length() <= tree->viewport()->width());
        const int margin = tree->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, tree) + 1;
        for (QModelIndex line = tree->model()->index(0, 0); line.isValid(); line = tree->indexBelow(line)) {
            for (int column = 0; column < tree->model()->columnCount(); ++column) {
                const QModelIndex cell = line.siblingAtColumn(column);
                const QVariant face = cell.data(PillDelegate::FaceRole);
                const QSize room = tree->visualRect(cell).size() - QSize(face.isValid() ? 0 : 2 * margin, 0);
                const QSize need = face.isValid() ? pillSize(face.value<PillFace>())
                                                  : tree->fontMetrics()
                                                        .boundingRect(QRect(0, 0, room.width(), 1000),
                                                            Qt::TextWordWrap, cell.data().toString())
                                                        .size();
                QVERIFY2(need.width() <= room.width() && need.height() <= room.height(),
                    qPrintable(cell.data().toString()));
            }
        }
    }

    void measuresTheRecipientsOfARequestOnceForAllSections()
    {
        const Id<Request> id = approved(Request::Type::Erasure);
        RequestNoticesCard card(*m_session);
        QSignalSpy listed(&card, &RequestNoticesCard::listed);
        card.resize(911, 698);
        card.setFile(*requests().find(founder(), customers, id).result(), true);
        QTRY_COMPARE(listed.size(), 1);
        card.setVisible(true);
        auto *table = card.findChild<QTableView *>();
        MeasureCount count;
        table->setItemDelegate(&count);
        QCoreApplication::processEvents();
        count.asked = 0;
        table->resizeRowsToContents();
        const int once = count.asked;
        QVERIFY(once > 0);

        count.asked = 0;
        for (int section = 0; section < table->model()->columnCount(); ++section)
            emit table->horizontalHeader()->sectionResized(section, 100, 101);

        QTRY_VERIFY(count.asked > 0);
        QCoreApplication::processEvents();
        QCOMPARE(count.asked, once);
    }

    void showsNoFurtherThanIsWanted()
    {
        choosePerson();
        QTRY_COMPARE(litNames().size(), 9);
        const qsizetype before = looks();
        auto *depth = spoken<QComboBox>(u"How far from us"_s);
        QVERIFY(depth);
        QCOMPARE(depth->count(), 4); // four levels, of which the last is all of them

        depth->setCurrentIndex(1);

        const int shown = static_cast<int>(map()->chain().nodes.size());
        QVERIFY(shown < 24);
        QCOMPARE(map()->chain().edges.size(), shown - 1);
        QVERIFY(tests::shows(*m_page, u"%1 stand"_s.arg(24 - shown)));
        QCOMPARE(looks(), before); // no other look at the person
        m_page->openRecord(processorNumber(u"Mailserver"_s));
        QCOMPARE(currentName(), u"Mailserver"_s); // who is asked for is shown
        QCOMPARE(map()->chain().nodes.size(), 24);
    }

    void savesWhatIsLitAndNamesNobody()
    {
        QTemporaryDir folder;
        choosePerson();
        QTRY_VERIFY(tests::shows(*m_page, u"Their reference: "_s));
        spoken<QPushButton>(u"Save as SVG…"_s)->click();
        QVERIFY(tests::chooseHowItLeaves(
            *m_page, u"Without encryption: it names everybody by a reference alone"_s));
        tests::choosePlace(*m_page, folder.filePath(u"keten.svg"_s));

        QTRY_VERIFY(QFile::exists(folder.filePath(u"keten.svg"_s)));
        QFile file(folder.filePath(u"keten.svg"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY(svg.contains("Noordzeekabel"));
        QVERIFY(svg.contains("Their reference: "));
        QVERIFY(!svg.contains(tests::marker.toUtf8()));
    }

    void showsASmallMapOfALargeChain()
    {
        QList<Processor> many;
        for (int number = 1; number <= 60; ++number)
            many.append({.id = Id<Processor>(number), .name = u"P%1"_s.arg(number)});
        ChainView view;
        view.resize(600, 400);
        view.setVisible(true);
        const auto small = [&] { return view.findChild<ChainMinimap *>()->isVisible(); };
        const auto show = [&](int count) {
            view.setChain(chainOf(many.first(count), u"Wij"_s, chainAgreementsOn({2026, 11, 30})), {});
        };

        show(38);
        QVERIFY(!small());
        show(39); // with us, forty
        QVERIFY(small());
        show(60);
        view.setCurrent(60);
        QVERIFY(view.viewport()->rect().intersects(view.nodeRect(60)));
    }

private:
    ChainView *map() const { return m_page->findChild<ChainView *>(); }
    QString currentName() const { return map()->chain().nodes.at(map()->current()).name; }

    int named(const QString &name) const
    {
        for (int node = 0; node < map()->chain().nodes.size(); ++node) {
            if (map()->chain().nodes.at(node).name == name)
                return node;
        }
        return -1;
    }

    qint64 processorNumber(const QString &name) const
    {
        const auto all = m_house->services().processors().list(founder()).result();
        for (const Processor &each : *all) {
            if (each.name == name)
                return each.id.number();
        }
        return 0;
    }

    QStringList litNames() const
    {
        QStringList lit;
        for (int node = 1; node < map()->chain().nodes.size(); ++node) {
            if (map()->nodeWords(node).contains(u" Has: "_s))
                lit.append(map()->chain().nodes.at(node).name);
        }
        lit.sort();
        return lit;
    }

    void choosePerson() const
    {
        auto *search = spoken<QLineEdit>(u"Where the data of this person is"_s);
        QVERIFY(search);
        search->setFocus();
        QTest::keyClicks(search, tests::marker);
        QTRY_VERIFY(spoken<QListWidget>(u"People found"_s));
        QTest::keyClick(search, Qt::Key_Return);
    }

    void switchView() const
    {
        for (QAction *action : m_page->pageActions()) {
            if (action->shortcut() == QKeySequence(Qt::Key_F8))
                action->trigger();
        }
    }

    /// How often the trail says that the founder looked at the person.
    qsizetype looks() const
    {
        const auto file =
            contacts().find(founder(), customers, m_contact, Contacts::Viewing::Internal).result();
        const auto entries =
            m_house->services().auditTrail().about(founder(), customers, file->contact.refText()).result();
        return std::count_if(entries->cbegin(), entries->cend(),
            [](const AuditEntry &entry) { return entry.action == QLatin1String("contact.view"); });
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<ChainPage> m_page;
};

QTEST_MAIN(TestChainPage)

#include "tst_chain_page.moc"
