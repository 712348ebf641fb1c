#include "app/audit/root_words.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QStringList>

namespace root_words {

namespace {

constexpr qsizetype count = 8;

/// One for each value of a byte, in alphabetical order; no two differ in one letter.
constexpr QByteArrayView vocabulary =
    "aap aarde adem akker ananas appel april arend arm avond baan baard bad balk bamboe banaan beek "
    "berg bezem bij blauw bloem bocht boog bord bos boter brief bril broek brood brug bruin buik cacao "
    "cirkel citroen dag dans deken deur dier dijk doek dolfijn donker doos dorp draad druif druppel "
    "duin eend eik eiland emmer engel erwt ezel fabel fiets film fluit fontein garen gast geel geit "
    "glas gordijn goud graan grijs groen haak hagel hamer hand haring hart haven hek helm hemd herfst "
    "heuvel hoed honing hooi hoorn huis hut iglo ijs ijzer inkt jaar jas juli jurk kaars kade kalf kam "
    "kanaal kaneel kano kegel kelder kers kist klok knoop koe koffie koord koper korf krans kreeft "
    "kruid kruk kuip kwast ladder lamp lantaarn leeuw lente lepel letter lijm lijst linde lint lucht "
    "maart mantel markt meer melk merel mes molen mond mouw munt muts muur naald nacht narcis nest neus "
    "noot oever olie olijf oma oor oven paleis palm pan papier parel park pauw peper perzik piano pijl "
    "plank plein pluim poort pop post prins raaf radijs regen reis riem ring rivier robijn rok rots "
    "ruiter schaap schelp schip school schuur slak sleutel sloot sneeuw soep spiegel spijker spoor stal "
    "ster stoel storm straat strand suiker tafel tak tent thee tijger tomaat toren trap trein trommel "
    "tulp uil vaas vader veld venster vijver vinger vis vlag vlieger vlinder voet vogel wagen walvis "
    "water wei wiel wilg wind winter wol wortel zaag zadel zebra zee zeil zilver zomer zon zout zuid "
    "zwaan zwart";

} // namespace

QString shortForm(const Digest &root)
{
    static const QList<QByteArray> words = vocabulary.toByteArray().split(' ');
    QStringList spoken;
    for (const unsigned char byte : root.bytes) {
        if (spoken.size() == count)
            break;
        spoken << QString::fromLatin1(words.at(byte));
    }
    return spoken.join(u' ');
}

} // namespace root_words
