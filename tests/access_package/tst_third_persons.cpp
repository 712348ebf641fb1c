#include "app/access_package/third_persons.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What is taken out of a package for others, and what stays.
class TestThirdPersons final : public QObject
{
    Q_OBJECT

private slots:
    void takesWholeWordsOutInWhateverCase()
    {
        AccessPackage package = written(u"Jan de Vries belde; JAN DE VRIES mailt. Jan de Vriesman niet."_s);

        third_persons::redact(package, {u"Jan de Vries"_s}, {});

        QCOMPARE(textOf(package), u"[derde] belde; [derde] mailt. Jan de Vriesman niet."_s);
        QCOMPARE(package.redacted.value(u"note"_s), 2);
    }

    void takesTheLongestOutFirst()
    {
        AccessPackage package = written(u"van Jan de Vries-Bakker en Jan"_s);

        third_persons::redact(package, {u"Jan"_s, u"Jan de Vries-Bakker"_s}, {});

        QCOMPARE(textOf(package), u"van [derde] en [derde]"_s);
    }

    void sparesThePersonsOwn()
    {
        AccessPackage package = written(u"anna@voorbeeld.example en Anna Bakker"_s);

        third_persons::redact(package, {u"Anna Bakker"_s, u"anna@voorbeeld.example"_s},
            {u"anna bakker"_s, u"anna@voorbeeld.example"_s});

        QCOMPARE(textOf(package), u"anna@voorbeeld.example en Anna Bakker"_s);
        QCOMPARE(package.redactedCount(), 0);
    }

    void speaksThePersonsLanguage()
    {
        AccessPackage package = written(u"met Piet Pol"_s);
        package.isEnglish = true;

        third_persons::redact(package, {u"Piet Pol"_s}, {});

        QCOMPARE(textOf(package), u"met [third person]"_s);
    }

    void looksOnlyAtWhatSomebodyWrote()
    {
        AccessPackage package = written(u"x"_s);
        package.sections.first().rows.first().values.append(
            {u"surname"_s, PackageKind::Text, PackageCodes::None, u"Piet Pol"_s});

        third_persons::redact(package, {u"Piet Pol"_s}, {});

        QCOMPARE(package.sections.first().rows.first().text(u"surname"_s), u"Piet Pol"_s);
    }

    void reachesTheNamesOfFiles()
    {
        AccessPackage package;
        package.files = {{.number = 1, .name = u"Brief van Piet Pol.pdf"_s}};

        third_persons::redact(package, {u"Piet Pol"_s}, {});

        QCOMPARE(package.files.first().name, u"Brief van [derde].pdf"_s);
        QCOMPARE(package.redacted.value(u"attachment"_s), 1);
    }

    void findsAddressesNumbersAndNamesInText()
    {
        const auto traces = third_persons::tracesIn(
            {u"Mail Jan.Bos@Voorbeeld.example, of bel 06-12345678. Zie Maria van den Berg-de Wit."_s});

        QCOMPARE(traces.emails.size(), 1);
        QCOMPARE(traces.emails.first().normalised, u"jan.bos@voorbeeld.example"_s);
        QCOMPARE(traces.phones.size(), 1);
        QCOMPARE(traces.phones.first().text, u"06-12345678"_s);
        QCOMPARE(traces.phones.first().normalised, u"+31612345678"_s);
        QVERIFY(traces.familyNames.contains(u"bergdewit"_s));
        QVERIFY(traces.words.contains(u"maria"_s));
    }

    void takesNoOrderNumberForAPhone()
    {
        QVERIFY(third_persons::tracesIn({u"order AB12345678901234"_s}).phones.isEmpty());
    }

private:
    static AccessPackage written(const QString &text)
    {
        AccessPackage package;
        package.sections = {
            {u"note"_s, {PackageRow{.values = {{u"body"_s, PackageKind::Free, PackageCodes::None, text}}}}}};
        return package;
    }

    static QString textOf(const AccessPackage &package)
    {
        return package.sections.first().rows.first().text(u"body"_s);
    }
};

QTEST_GUILESS_MAIN(TestThirdPersons)
#include "tst_third_persons.moc"
