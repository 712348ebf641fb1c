#include "app/consent/purposes.h"
#include "support/open_house.h"
#include "support/weighed.h"
#include "tests/ui/spoken.h"
#include "ui/dialogs/request_aim_form.h"
#include "ui/look/style.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace Qt::StringLiterals;

/// To what an objection or a withdrawal can be limited.
class TestRequestAimForm final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void offersOnlyThePurposesThatTheKindOfRequestCanEnd()
    {
        const auto house = tests::OpenHouse::open(Backend::Embedded, Clock(QDate(2026, 11, 2)));
        QVERIFY(house);
        for (const auto &[key, basis] : {std::pair(u"news"_s, LawfulBasis::Consent),
                 std::pair(u"offers"_s, LawfulBasis::LegitimateInterest),
                 std::pair(u"orders"_s, LawfulBasis::Contract)}) {
            Purpose purpose{.key = key,
                .basis = basis,
                .channels = {Channel::Email},
                .categories = {DataCategory::ContactDetails},
                .wording = {.titleNl = key, .titleEn = key, .wordingNl = key, .wordingEn = key}};
            if (basis == LawfulBasis::LegitimateInterest) {
                purpose.assessment = u"Klanten vertellen wat wij maken."_s;
                purpose.weighing = tests::weighed();
            }
            QVERIFY(house->services().purposes().add(house->founder(), purpose).result());
        }
        Session session(house->shared(), house->founder());
        RequestAimForm form(session);
        form.show();

        form.setType(Request::Type::Objection);
        const auto offered = [] {
            QStringList keys;
            const auto *box = tests::spoken<QComboBox>(u"Limited to the purpose"_s);
            for (int row = 1; box && row < box->count(); ++row)
                keys.append(box->itemData(row).toString());
            keys.sort();
            return keys;
        };
        QTRY_COMPARE(offered(), (QStringList{u"news"_s, u"offers"_s}));
        tests::spoken<QComboBox>(u"To what they object"_s)->setCurrentIndex(1);
        QCOMPARE(offered(), QStringList{u"offers"_s});
        form.setType(Request::Type::ConsentWithdrawal);
        QCOMPARE(offered(), QStringList{u"news"_s});
    }
};

QTEST_MAIN(TestRequestAimForm)

#include "tst_request_aim_form.moc"
