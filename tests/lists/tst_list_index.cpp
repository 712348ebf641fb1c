#include "app/lists/list_index.h"

#include <QTest>

#include <map>
#include <random>

namespace {

using Model = std::map<quint32, QByteArray>;

const std::atomic<bool> goOn{false};

std::vector<quint32> naive(const Model &model, const SearchWords &words)
{
    std::vector<quint32> found;
    for (const auto &[rank, haystack] : model) {
        if (containsAll(haystack, words))
            found.push_back(rank);
    }
    return found;
}

/// Texts of a small alphabet, so that pieces of them occur often and near each other.
class Texts final
{
public:
    QByteArray text(int longest)
    {
        QByteArray made;
        const int length = std::uniform_int_distribution(0, longest)(random);
        for (int i = 0; i < length; ++i)
            made.append("abcde \n012ë"[std::uniform_int_distribution(0, 10)(random)]);
        return made;
    }

    SearchWords words(const Model &model)
    {
        SearchWords made;
        for (int i = std::uniform_int_distribution(1, 3)(random); i > 0; --i) {
            QByteArray word = text(5);
            if (!model.empty() && i % 2 == 1) {
                auto row = model.begin();
                std::advance(row, static_cast<int>(number(static_cast<quint32>(model.size()))));
                word = row->second.mid(static_cast<int>(number(20)), static_cast<int>(1 + number(6)));
            }
            word.replace('\n', "");
            if (!word.isEmpty())
                made.words.append(word);
        }
        return made;
    }

    quint32 number(quint32 below) { return std::uniform_int_distribution<quint32>(0, below - 1)(random); }

    std::mt19937 random{20261124};
};

ListIndex::ReadText readerOf(const Model &model)
{
    return [&model](quint32 first, quint32 last, const ListIndex::TakeText &take) {
        for (auto row = model.lower_bound(first); row != model.end() && row->first <= last; ++row)
            take(row->first, row->second);
    };
}

void change(Model &model, ListIndex &index, Texts &texts)
{
    const quint32 first = texts.number(40000);
    const quint32 last = first + (texts.number(4) == 0 ? texts.number(3000) : texts.number(3));
    std::vector<ListIndex::Row> rows;
    for (quint32 rank = first; rank <= last; ++rank) {
        if (texts.number(3) == 0)
            rows.push_back({rank, texts.text(60)});
    }
    model.erase(model.lower_bound(first), model.upper_bound(last));
    for (const ListIndex::Row &row : rows)
        model[row.rank] = row.haystack;
    index.replace(first, last, rows);
}

} // namespace

class TestListIndex final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatANaiveSearchFindsThroughAllChanges_data();
    void findsWhatANaiveSearchFindsThroughAllChanges();
    void stopsAtTheLimitAndSaysSo();
    void stopsWhenItIsCancelled();
    void looksOnlyAmongThoseItIsGiven();
    void findsWhoseNamesBeginSo();
    void knowsPositions();
    void forgetsTheTextOfWhoIsTakenOut();
};

void TestListIndex::findsWhatANaiveSearchFindsThroughAllChanges_data()
{
    QTest::addColumn<bool>("keepsText");
    QTest::addRow("with text") << true;
    QTest::addRow("without text") << false;
}

void TestListIndex::findsWhatANaiveSearchFindsThroughAllChanges()
{
    QFETCH(bool, keepsText);
    Texts texts;
    Model model;
    for (quint32 i = 0; i < 2000; ++i)
        model[i * 16] = texts.text(60);
    ListIndex index(keepsText ? ListIndex::Keep::Everything : ListIndex::Keep::WithoutText, readerOf(model));
    for (const auto &[rank, haystack] : model)
        index.append(rank, haystack);
    index.finishLoading();

    for (int round = 0; round < 600; ++round) {
        const SearchWords words = texts.words(model);
        if (!words.isEmpty())
            QCOMPARE(index.search(words, 0, goOn).ranks, naive(model, words));
        QCOMPARE(index.count(), static_cast<qint64>(model.size()));
        change(model, index, texts);
    }
}

void TestListIndex::stopsAtTheLimitAndSaysSo()
{
    ListIndex index(ListIndex::Keep::Everything);
    for (quint32 i = 0; i < 500; ++i)
        index.append(i, "jansen");
    index.finishLoading();

    const auto some = index.search(searchWords(u"jansen"), 50, goOn);
    QCOMPARE(some.ranks.size(), std::size_t{50});
    QCOMPARE(some.ranks.back(), 49U);
    QVERIFY(!some.complete);

    QVERIFY(index.search(searchWords(u"jansen"), 500, goOn).complete);
}

void TestListIndex::stopsWhenItIsCancelled()
{
    ListIndex index(ListIndex::Keep::Everything);
    for (quint32 i = 0; i < 100'000; ++i)
        index.append(i, "jansen");
    index.finishLoading();

    const std::atomic<bool> cancelled{true};
    const auto some = index.search(searchWords(u"jansen"), 0, cancelled);

    QVERIFY(!some.complete);
    QVERIFY(some.ranks.size() < 10'000);
}

void TestListIndex::looksOnlyAmongThoseItIsGiven()
{
    ListIndex index(ListIndex::Keep::Everything);
    for (quint32 i = 0; i < 5000; ++i)
        index.append(i * 16, i % 2 == 0 ? "jansen" : "bakker");
    index.finishLoading();
    const std::vector<quint32> within = {0, 16, 3200, 3216, 64000};

    QCOMPARE(index.search(searchWords(u"jansen"), 0, goOn, &within).ranks,
        (std::vector<quint32>{0, 3200, 64000}));
}

void TestListIndex::findsWhoseNamesBeginSo()
{
    ListIndex index(ListIndex::Keep::Everything);
    for (quint32 i = 0; i < 500; ++i)
        index.append(i * 16, i % 100 == 0 ? "jo" : "ab");
    index.finishLoading();
    const std::vector<ListIndex::Stretch> stretches = {{16, 48}, {1600, 6400}};

    QCOMPARE(index.among({{16, 48}}, {}, 0).ranks, (std::vector<quint32>{16, 32, 48}));
    QCOMPARE(
        index.among(stretches, searchWords(u"jo"), 0).ranks, (std::vector<quint32>{1600, 3200, 4800, 6400}));
    const auto some = index.among(stretches, {}, 5);
    QCOMPARE(some.ranks, (std::vector<quint32>{16, 32, 48, 1600, 1616}));
    QVERIFY(!some.complete);
    QVERIFY(ListIndex(ListIndex::Keep::Everything).among(stretches, {}, 0).ranks.empty());
}

void TestListIndex::knowsPositions()
{
    ListIndex index(ListIndex::Keep::RanksOnly);
    for (quint32 i = 0; i < 5000; ++i)
        index.append(i * 16, {});
    index.finishLoading();
    index.replace(160, 160, {});
    index.replace(1000, 1000, {{1000, {}}});

    QCOMPARE(index.count(), 5000);
    QCOMPARE(index.ranks(9, 3), (QList<quint32>{144, 176, 192}));
    QCOMPARE(index.ranks(4998, 10), (QList<quint32>{79968, 79984}));
    QCOMPARE(index.positionOf(176), 10);
    QCOMPARE(index.positionOf(79984), 4999);
    QVERIFY(index.ranks(5000, 1).isEmpty());
}

void TestListIndex::forgetsTheTextOfWhoIsTakenOut()
{
    ListBlock block(true);
    block.append(1, "aaltsz");
    block.append(2, "quispel-unique");
    block.append(3, "zwart");

    block.remove(2, 2);

    const WipedBytes &text = block.text();
    const QByteArrayView all(text.data(), static_cast<qsizetype>(text.capacity()));
    QCOMPARE(all.indexOf("unique"), -1);
    QCOMPARE(all.indexOf("aaltsz"), 0);
    QCOMPARE(all.indexOf("zwart"), 7);
}

QTEST_GUILESS_MAIN(TestListIndex)

#include "tst_list_index.moc"
