#include "app/contacts/contacts.h"
#include "app/requests/requests.h"
#include "support/open_house.h"
#include "tests/ui/spoken.h"
#include "ui/look/style.h"
#include "ui/pages/request_forbidden_card.h"
#include "ui/pages/requests_page.h"
#include "ui/session/session.h"
#include "ui/shell/language_switch.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// The page of a request points out what stands in free text and may not, and masks the numbers.
class TestRequestForbidden final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded, Clock(QDate(2026, 11, 2)));
        QVERIFY(m_house);
        ContactDraft draft;
        draft.name.surname = u"Voorbeeld"_s;
        draft.provenance = {.source = u"beurs"_s, .collectedOn = QDate(2026, 1, 5), .basis = u"b"_s};
        const auto contact =
            m_house->services().contacts().add(m_house->founder(), customers, draft).result();
        QVERIFY(contact);
        m_contact = *contact;
        const auto request =
            m_house->services()
                .requests()
                .open(m_house->founder(), customers, {.contact = m_contact, .receivedOn = QDate(2026, 11, 1)})
                .result();
        QVERIFY(request);
        m_request = *request;
    }
    void cleanup() { m_house.reset(); }

    void masksWhatItPointsOut()
    {
        write(u"nr 111 222 333, is zwanger"_s);
        Session session(m_house->shared(), m_house->founder());
        RequestsPage page(session);
        page.resize(1072, 720);
        page.show();
        page.openRecord(m_request.number());
        const auto *card = page.findChild<RequestForbiddenCard *>();
        QVERIFY(card);
        QTRY_VERIFY(card->isVisible());
        QVERIFY2(words(*card).contains(u"what may be a citizen service number"_s), qPrintable(words(*card)));
        QVERIFY(words(*card).contains(u"Mask the number"_s));
        QVERIFY(words(*card).contains(u"special category"_s));
        QVERIFY(!words(*card).contains(u"222"_s));

        tests::spoken<QPushButton>(u"Mask the numbers…"_s)->click();
        QTRY_VERIFY(tests::spoken<QPushButton>(u"Mask"_s));
        tests::spoken<QPushButton>(u"Mask"_s)->click();

        QTRY_VERIFY(!words(*card).contains(u"citizen service number"_s));
        QVERIFY(card->isVisible());
        QVERIFY(!tests::spoken<QPushButton>(u"Mask the numbers…"_s));
        const auto file =
            m_house->services()
                .contacts()
                .reveal(m_house->founder(), customers, m_contact, CoveredGroup::Notes, ViewReason::Review)
                .result();
        QCOMPARE(file->notes.constFirst().body, u"nr [BSN verwijderd], is zwanger"_s);
    }

    void isNotThereWhereNothingIsFound()
    {
        write(u"belde over de factuur"_s);
        Session session(m_house->shared(), m_house->founder());
        RequestsPage page(session);
        page.resize(1072, 720);
        page.show();
        page.openRecord(m_request.number());

        QTRY_VERIFY(tests::spoken<QPushButton>(u"Confirm identity"_s));
        QVERIFY(!page.findChild<RequestForbiddenCard *>()->isVisible());
    }

private:
    static constexpr FilingSystem customers = FilingSystem::Customers;

    void write(const QString &note) const
    {
        QVERIFY(m_house->services()
                    .contacts()
                    .addNote(m_house->founder(), customers, m_contact, note, u"een ordernummer"_s)
                    .result());
    }
    static QString words(const RequestForbiddenCard &card)
    {
        QStringList all;
        for (const auto *label : card.findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(u'\n');
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    Id<Contact> m_contact;
    Id<Request> m_request;
};

QTEST_MAIN(TestRequestForbidden)

#include "tst_request_forbidden.moc"
