#include "app/imports/import_mapping.h"

#include <QJsonDocument>
#include <QTest>

namespace {

QJsonObject parsed(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

const QStringList headers = {QStringLiteral("Voornaam"), QStringLiteral("Naam"), QStringLiteral("Geslacht"),
    QStringLiteral("Geboren"), QStringLiteral("IP")};

} // namespace

class TestImportMapping final : public QObject
{
    Q_OBJECT

private slots:
    void comesBackFromJsonAsItWas()
    {
        const ImportMapping mapping{{{.header = headers.at(0), .target = ImportTarget::GivenName},
            {.header = headers.at(1), .target = ImportTarget::Surname, .policy = MatchPolicy::Ask},
            {.header = headers.at(2),
                .target = ImportTarget::Gender,
                .policy = MatchPolicy::KeepOurs,
                .reason = QStringLiteral("cao")},
            {.header = headers.at(3)}, {.header = headers.at(4)}}};

        const auto back = mappingFromJson(toJson(mapping), headers);

        QVERIFY(back);
        QCOMPARE(*back, mapping);
    }

    void readsTheShortFormOfAMappingFile()
    {
        const auto mapping = mappingFromJson(parsed(R"({"columns": {"voornaam": "given_name", "Naam": "surname"}})"), headers);

        QVERIFY(mapping);
        QCOMPARE(mapping->columns.at(0).target, ImportTarget::GivenName);
        QCOMPARE(mapping->columns.at(2).target, ImportTarget::Ignore);
    }

    void saysWhichPartOfAMappingFileIsWrong()
    {
        const auto target = mappingFromJson(parsed(R"({"columns": {"Naam": "schoenmaat"}})"), headers);
        const auto column = mappingFromJson(parsed(R"({"columns": {"Leeftijd": "surname"}})"), headers);

        QCOMPARE(target.error().what, QStringLiteral("import.mapping-target"));
        QCOMPARE(column.error().place, QStringList{QStringLiteral("Leeftijd")});
    }

    void needsANameAndOneColumnOfEachSort()
    {
        const ImportMapping nameless{{{.header = QStringLiteral("E-mail"), .target = ImportTarget::Email}}};
        const ImportMapping twice{{{.header = QStringLiteral("a"), .target = ImportTarget::Surname},
            {.header = QStringLiteral("b"), .target = ImportTarget::Surname}}};
        const ImportMapping phones{{{.header = QStringLiteral("a"), .target = ImportTarget::Surname},
            {.header = QStringLiteral("b"), .target = ImportTarget::Phone},
            {.header = QStringLiteral("c"), .target = ImportTarget::Phone}}};

        QCOMPARE(checkMapping(nameless).error().what, QStringLiteral("import.mapping-no-name"));
        QCOMPARE(checkMapping(twice).error().place, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(checkMapping(phones));
    }

    void numbersTheSecondHeaderOfAName()
    {
        QCOMPARE(distinctHeaders({QStringLiteral("Tel"), QStringLiteral(" tel "), QString()}),
            (QStringList{QStringLiteral("Tel"), QStringLiteral("tel (2)"), QStringLiteral("#3")}));
    }

    void marksWhatANewsletterDoesNotNeed()
    {
        ImportMapping mapping{{{.header = headers.at(0), .target = ImportTarget::GivenName},
            {.header = headers.at(1), .target = ImportTarget::Email},
            {.header = headers.at(2), .target = ImportTarget::Gender},
            {.header = headers.at(3), .target = ImportTarget::BirthDate},
            {.header = headers.at(4), .target = ImportTarget::IpAddress}}};
        const DataCategories newsletter{DataCategory::Identity, DataCategory::ContactDetails};

        QCOMPARE(columnsWithoutNeed(mapping, newsletter), (QList<int>{2, 3, 4}));
        mapping.columns[3].reason = QStringLiteral("Controle op leeftijd");
        QCOMPARE(columnsWithoutNeed(mapping, newsletter), (QList<int>{2, 4}));
    }
};

QTEST_GUILESS_MAIN(TestImportMapping)

#include "tst_import_mapping.moc"
