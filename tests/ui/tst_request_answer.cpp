#include "app/settings/settings.h"
#include "services/request_desk.h"
#include "tests/ui/spoken.h"
#include "ui/leaving_desk.h"
#include "ui/look/curtain.h"
#include "ui/models/request_people.h"
#include "ui/pages/request_answer.h"
#include "ui/pages/request_received_card.h"
#include "ui/session/session.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The answer to a refused request is the letter that the organisation words.
class TestRequestAnswer final
    : public QObject
    , private tests::RequestDesk
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(open(Backend::Embedded));
        m_request = approved(Request::Type::Erasure,
            {.refusal = {RefusalReason::LegalClaims}, .refusalWords = u"er loopt een geschil"_s});
        m_session = std::make_unique<Session>(m_house->shared(), founder());
        m_answer = std::make_unique<RequestAnswer>(*m_session);
        m_answer->setFile(fileOf(m_request));
        m_answer->show();
    }

    void cleanup()
    {
        curtain().setDrawn(false);
        m_answer.reset();
        m_session.reset();
        close();
    }

    void savesTheLetterOfARefusalAndNotesIt()
    {
        QVERIFY(m_house->services()
                    .settings()
                    .setOrganisation(founder(),
                        {{u"organisation.name"_s, u"Voorbeeld"_s},
                            {u"organisation.privacy-contact"_s, u"privacy@voorbeeld.example"_s}})
                    .result());
        const QString path = m_house->folder() + u"/refusal.pdf"_s;

        save();
        QVERIFY(
            tests::chooseHowItLeaves(*m_answer, u"Without encryption: I hand it to the person themself"_s));
        QVERIFY(!m_answer->findChild<QFileDialog *>()->selectedFiles().constFirst().contains(tests::marker));
        tests::choosePlace(*m_answer, path);

        QTRY_VERIFY(QFile::exists(path));
        QTRY_COMPARE(fileOf(m_request).steps.last().step, u"letter"_s);
        QCOMPARE(fileOf(m_request).steps.last().remark, u"refused-erasure/nl 0"_s);
    }

    void saysWhatTheLetterLacks()
    {
        QSignalSpy failed(m_answer.get(), &RequestAnswer::failed);

        save();

        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().what, u"letter.value-missing"_s);
    }

    void hidesTheAddressThatIsTypedBehindTheCurtain()
    {
        RequestIntake intake{.type = Request::Type::Erasure, .contact = m_contact};
        intake.receivedOn = QDate(2026, 11, 1);
        intake.representative = u"mr. De Wit"_s;
        intake.mandate = u"power of attorney"_s;
        RequestPeople people(*m_session);
        RequestReceivedCard card(*m_session, people);
        card.setFile(fileOf(*requests().open(founder(), customers, intake).result()), true);
        card.show();
        tests::spoken<QPushButton>(u"Give their address…"_s)->click();
        auto *street = tests::spoken<QLineEdit>(u"Their street and number"_s);
        street->setText(u"Kade 5"_s);

        curtain().setDrawn(true);
        QVERIFY(!street->isVisible());
        QVERIFY(!tests::spoken<QPushButton>(u"Give their address…"_s));

        curtain().setDrawn(false);
        QVERIFY(street->isVisible());
        QCOMPARE(street->text(), u"Kade 5"_s);
    }

private:
    void save() const { tests::spoken<QPushButton>(u"Save answer…"_s)->click(); }

    Id<Request> m_request;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RequestAnswer> m_answer;
};

QTEST_MAIN(TestRequestAnswer)
#include "tst_request_answer.moc"
