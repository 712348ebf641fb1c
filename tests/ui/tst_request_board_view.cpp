#include "app/contacts/contacts.h"
#include "app/requests/requests.h"
#include "support/open_house.h"
#include "tests/ui/spoken.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/look/style.h"
#include "ui/models/request_column_model.h"
#include "ui/models/request_queue_model.h"
#include "ui/pages/requests_page.h"
#include "ui/session/session.h"
#include "ui/widgets/view_switch.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using request_board::Column;

constexpr FilingSystem customers = FilingSystem::Customers;

} // namespace

/// The board of requests: cards that the keyboard moves where the rules allow, and that say why not
/// elsewhere.
class TestRequestBoardView final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded, Clock(QDate(2026, 11, 2)));
        QVERIFY(m_house);
        ContactDraft draft;
        draft.name.givenName = u"Anna"_s;
        draft.name.surname = u"Voorbeeld"_s;
        draft.provenance = {.source = u"beurs"_s, .collectedOn = QDate(2026, 1, 5), .basis = u"b"_s};
        m_contact = *m_house->services().contacts().add(m_house->founder(), customers, draft).result();
        m_session = std::make_unique<Session>(m_house->shared(), m_house->founder());
        m_page = std::make_unique<RequestsPage>(*m_session);
        m_page->resize(1072, 720);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_house.reset();
    }

    void showsACardInTheColumnOfItsStateWithEverythingInWords()
    {
        opened(Request::Type::Erasure);
        showBoard();

        auto *cards = column(Column::Received);
        QVERIFY(cards);
        const auto *heard = QAccessible::queryAccessibleInterface(cards);
        QCOMPARE(heard->role(), QAccessible::List);
        QVERIFY(heard->text(QAccessible::Name).startsWith(u"Received, 1"_s));
        QTRY_VERIFY(words(*cards).contains(u"Voorbeeld, Anna"_s));
        QVERIFY2(words(*cards).contains(u"Erasure"_s) && words(*cards).contains(u"left"_s) &&
                words(*cards).contains(u"Nobody works on it yet"_s),
            qPrintable(words(*cards)));
        QCOMPARE(heard->child(0)->role(), QAccessible::ListItem);
        QCOMPARE(heard->child(0)->text(QAccessible::Name), words(*cards));
    }

    void opensTheFormThatTheMoveNeeds()
    {
        const Id<Request> id = opened(Request::Type::Erasure);
        showBoard();
        auto *cards = column(Column::Received);
        cards->setFocus(Qt::TabFocusReason);

        QTest::keyClick(cards, Qt::Key_Right, Qt::ControlModifier);

        QTRY_VERIFY(tests::spoken<QLineEdit>(u"Why there is doubt who is asking"_s));
        QTRY_VERIFY(hasKeyboard(tests::spoken<QLineEdit>(u"Why there is doubt who is asking"_s)));
        QCOMPARE(stageOf(id), Request::Stage::Received); // nothing moved by the key alone
        QTest::keyClicks(tests::spoken<QLineEdit>(u"Why there is doubt who is asking"_s), u"other address"_s);
        auto *record = tests::spoken<QPushButton>(u"Record: Ask who it is…"_s);
        QVERIFY(record);
        QTest::keyClick(record, Qt::Key_Space);
        QTRY_COMPARE(stageOf(id), Request::Stage::IdentityRequested);
        QTest::keyClick(tests::spoken<QPushButton>(u"Back to the list"_s), Qt::Key_Space);
        QTRY_COMPARE(cardsIn(Column::Identity), 1);
        QTRY_VERIFY(hasKeyboard(column(Column::Identity)));
    }

    void saysWhyACardCannotMove()
    {
        opened(Request::Type::Erasure);
        showBoard();
        auto *cards = column(Column::Received);

        // Dropped by the mouse: straight to a second person, while nobody knows who asks.
        auto *target = qobject_cast<RequestColumnModel *>(column(Column::ForApproval)->model());
        const std::unique_ptr<QMimeData> card(cards->model()->mimeData({cards->model()->index(0, 0)}));
        QVERIFY(!target->dropMimeData(card.get(), Qt::CopyAction, -1, -1, {}));

        QVERIFY(isSaid(u"Establish first who is asking."_s));
        QCOMPARE(cardsIn(Column::Received), 1);
    }

    void goesBetweenColumnsByTheArrows()
    {
        opened(Request::Type::Erasure);
        const Id<Request> other = opened(Request::Type::Access);
        QVERIFY(m_house->services()
                    .requests()
                    .verifyIdentity(m_house->founder(), customers, other, u"two-facts"_s)
                    .result());
        showBoard();
        auto *first = column(Column::Received);
        auto *progress = column(Column::InProgress);
        QVERIFY(first && progress);
        first->setFocus(Qt::TabFocusReason);

        QTest::keyClick(first, Qt::Key_Right);
        QVERIFY(hasKeyboard(progress)); // past the empty column
        QTest::keyClick(progress, Qt::Key_Return);
        QTRY_VERIFY(tests::spoken<QPushButton>(u"Back to the list"_s));
        QTest::keyClick(tests::spoken<QPushButton>(u"Back to the list"_s), Qt::Key_Space);
        QVERIFY(hasKeyboard(progress));
        QTest::keyClick(progress, Qt::Key_Left);
        QVERIFY(hasKeyboard(first));
    }

    void saysBrieflyThatTheClockStandsStillRatherThanCutIt()
    {
        const Id<Request> id = opened(Request::Type::Erasure);
        QVERIFY(m_house->services()
                    .requests()
                    .ask(m_house->founder(), customers, id,
                        {.askedOn = QDate(2026, 11, 2), .reason = u"another address"_s})
                    .result());
        m_page->refresh();
        QTRY_VERIFY(tests::spoken<QTableView>(u"Queue of requests"_s));
        auto *queue = tests::spoken<QTableView>(u"Queue of requests"_s);
        QCOMPARE(queue->model()->rowCount(), 1);

        const QModelIndex deadline = queue->model()->index(0, RequestQueueModel::Deadline);
        auto face = deadline.data(PillDelegate::FaceRole).value<PillFace>();
        QCOMPARE(face.brief, u"paused"_s);
        QCOMPARE(deadline.data(Qt::AccessibleTextRole).toString(), face.word); // heard whole
        face.word = face.brief;
        QTRY_VERIFY(queue->visualRect(deadline).width() >= pillSize(face).width());
        QVERIFY(queue->viewport()->rect().contains(queue->visualRect(deadline)));

        // What is painted in little room is the brief word, and all of it.
        const auto painted = [](const PillFace &said, int width) {
            QPixmap room(width, 30);
            room.fill(Qt::white);
            QPainter painter(&room);
            paintPill(&painter, room.rect(), said);
            return room.toImage();
        };
        PillFace whole = face;
        whole.word = u"paused: a question is open"_s;
        const int little = pillSize(face).width() + 8;
        QCOMPARE(painted(whole, little), painted(face, little));
    }

    void beginsAnotherRequestAtItsHead()
    {
        const Id<Request> first = opened(Request::Type::Erasure);
        const Id<Request> other = opened(Request::Type::Access);
        m_page->openRecord(first.number());
        QTRY_VERIFY(tests::spoken<QScrollArea>(u"The chosen request"_s));
        auto *bar = tests::spoken<QScrollArea>(u"The chosen request"_s)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());

        m_page->openRecord(other.number());

        QCOMPARE(bar->value(), 0);
    }

    void cutsNothingOffWhereTheIdentityIsAwaited()
    {
        const Id<Request> id = opened(Request::Type::Erasure);
        QVERIFY(m_house->services()
                    .requests()
                    .ask(m_house->founder(), customers, id,
                        {.askedOn = QDate(2026, 11, 2), .reason = u"another address"_s})
                    .result());
        m_page->resize(920, 720);
        m_page->openRecord(id.number());

        QTRY_VERIFY(tests::spoken<QPushButton>(u"A reminder was sent today"_s));
        const auto *room = tests::spoken<QScrollArea>(u"The chosen request"_s);
        QTRY_VERIFY(room->widget()->width() <= room->viewport()->width());
    }

    void narrowsBothViewsByTheSameFilters()
    {
        opened(Request::Type::Erasure);
        const Id<Request> other = opened(Request::Type::Access);
        QVERIFY(m_house->services()
                    .requests()
                    .verifyIdentity(m_house->founder(), customers, other, u"two-facts"_s)
                    .result());
        m_page->refresh();
        QTRY_VERIFY(tests::spoken<QPushButton>(u"Not confirmed (1)"_s));

        QTest::mouseClick(tests::spoken<QPushButton>(u"Not confirmed (1)"_s), Qt::LeftButton);

        QCOMPARE(tests::spoken<QTableView>(u"Queue of requests"_s)->model()->rowCount(), 1);
        // Pressed again it stays: one of the three always holds.
        QTest::mouseClick(tests::spoken<QPushButton>(u"Not confirmed (1)"_s), Qt::LeftButton);
        QVERIFY(tests::spoken<QPushButton>(u"Not confirmed (1)"_s)->isChecked());
        m_page->findChild<ViewSwitch *>()->choose(u"board"_s);
        QCOMPARE(cardsIn(Column::Received), 1);
        QCOMPARE(cardsIn(Column::InProgress), 0);
        QTest::mouseClick(tests::spoken<QPushButton>(u"All"_s), Qt::LeftButton);
        QCOMPARE(cardsIn(Column::InProgress), 1);
    }

private:
    QListView *column(Column column) const
    {
        const auto views = m_page->findChildren<QListView *>();
        for (QListView *view : views) {
            const auto *cards = qobject_cast<RequestColumnModel *>(view->model());
            if (cards && cards->column() == column && view->isVisible())
                return view;
        }
        return nullptr;
    }

    /// Also where the window itself is not in front of others.
    bool hasKeyboard(const QWidget *widget) const { return widget && m_page->focusWidget() == widget; }

    int cardsIn(Column where) const { return column(where) ? column(where)->model()->rowCount() : -1; }

    static QString words(const QListView &cards)
    {
        return cards.model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    }

    bool isSaid(const QString &sentence) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(sentence); });
    }

    void showBoard()
    {
        m_page->findChild<ViewSwitch *>()->choose(u"board"_s);
        m_page->refresh();
        QTRY_VERIFY(tests::spoken<QWidget>(u"Board of requests"_s));
    }

    Id<Request> opened(Request::Type type) const
    {
        return *m_house->services()
                    .requests()
                    .open(m_house->founder(), customers,
                        {.type = type, .contact = m_contact, .receivedOn = QDate(2026, 11, 1)})
                    .result();
    }

    Request::Stage stageOf(Id<Request> id) const
    {
        return m_house->services().requests().find(m_house->founder(), customers, id).result()->request.stage;
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RequestsPage> m_page;
    Id<Contact> m_contact;
};

QTEST_MAIN(TestRequestBoardView)

#include "tst_request_board_view.moc"
