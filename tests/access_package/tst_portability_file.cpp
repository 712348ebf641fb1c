#include "app/access_package/portability_file.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What somebody may take elsewhere, and why the rest stays (art. 20 GDPR).
class TestPortabilityFile final : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatThePersonGaveOnAContract()
    {
        const PortabilityFile file = portableOf(package(u"b"_s, DataOrigin::Person));

        QVERIFY(file.section(u"contact"_s));
        QCOMPARE(file.section(u"contact"_s)->rows.first().text(u"surname"_s), u"Bakker"_s);
        QVERIFY(file.section(u"contact_point"_s));
    }

    void leavesOutWhatRestsOnAnotherBasis_data()
    {
        QTest::addColumn<QString>("basis");
        for (const char *letter : {"c", "d", "e", "f"})
            QTest::newRow(letter) << QString::fromLatin1(letter);
    }

    void leavesOutWhatRestsOnAnotherBasis()
    {
        QFETCH(QString, basis);

        const PortabilityFile file = portableOf(package(basis, DataOrigin::Person));

        QVERIFY(file.isEmpty());
        QVERIFY(file.gaps.contains(PortabilityGap{u"contact"_s, u"surname"_s, NotPortable::Basis, 1}));
        QVERIFY(file.gaps.contains(PortabilityGap{u"contact_point"_s, {}, NotPortable::Basis, 1}));
        QCOMPARE(codeOf(NotPortable::Basis), u"R13"_s);
    }

    void leavesOutWhatCameFromElsewhere()
    {
        const PortabilityFile file = portableOf(package(u"a"_s, DataOrigin::Elsewhere));

        QVERIFY(file.isEmpty());
        QVERIFY(file.gaps.contains(PortabilityGap{u"contact_point"_s, {}, NotPortable::NotProvided, 1}));
        QCOMPARE(codeOf(NotPortable::NotProvided), u"R14"_s);
    }

    void looksAtTheSourceOfEachRowWhereItHasOne()
    {
        AccessPackage whole = package(u"f"_s, DataOrigin::Elsewhere);
        whole.sections[1].rows.first().origin = {.basis = u"a"_s, .isImported = false, .isOwn = true};

        const PortabilityFile file = portableOf(whole);

        QVERIFY(!file.section(u"contact"_s));
        QVERIFY(file.section(u"contact_point"_s));
    }

    void looksAtTheSourceOfAChangedField()
    {
        AccessPackage whole = package(u"b"_s, DataOrigin::Person);
        whole.fieldOrigins.insert(u"surname"_s, {.basis = u"f"_s, .isImported = true, .isOwn = true});

        const PortabilityFile file = portableOf(whole);

        QVERIFY(!file.section(u"contact"_s));
        QVERIFY(file.gaps.contains(PortabilityGap{u"contact"_s, u"surname"_s, NotPortable::NotProvided, 1}));
    }

    void leavesOutOurOwnNotesAndNumbers()
    {
        AccessPackage whole = package(u"b"_s, DataOrigin::Person);
        whole.sections.append({u"note"_s, {row(u"body"_s, u"lastige klant"_s)}});
        PackageRow number = row(u"value"_s, u"K-1"_s);
        number.values.append({.key = u"kind"_s, .kind = PackageKind::Code, .number = 1});
        PackageRow user = row(u"value"_s, u"annab"_s);
        user.values.append({.key = u"kind"_s, .kind = PackageKind::Code, .number = 3});
        whole.sections.append({u"identifier"_s, {number, user}});

        const PortabilityFile file = portableOf(whole);

        QVERIFY(!file.section(u"note"_s));
        QVERIFY(file.gaps.contains(PortabilityGap{u"note"_s, {}, NotPortable::NotProvided, 1}));
        QCOMPARE(file.section(u"identifier"_s)->rows.size(), 1);
        QCOMPARE(file.section(u"identifier"_s)->rows.first().text(u"value"_s), u"annab"_s);
    }

private:
    static PackageRow row(const QString &key, const QString &text)
    {
        return {.values = {{key, PackageKind::Text, PackageCodes::None, text}}};
    }

    static AccessPackage package(const QString &basis, DataOrigin origin)
    {
        AccessPackage whole{.origin = origin};
        PackageRow record = row(u"surname"_s, u"Bakker"_s);
        record.origin.basis = basis;
        whole.sections = {{u"contact"_s, {record}}, {u"contact_point"_s, {row(u"value"_s, u"06"_s)}}};
        return whole;
    }
};

QTEST_GUILESS_MAIN(TestPortabilityFile)
#include "tst_portability_file.moc"
