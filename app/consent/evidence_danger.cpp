#include "app/consent/evidence_danger.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::array runnableSuffixes = {QLatin1String("app"), QLatin1String("appimage"),
    QLatin1String("bash"), QLatin1String("bat"), QLatin1String("chm"), QLatin1String("class"),
    QLatin1String("cmd"), QLatin1String("com"), QLatin1String("command"), QLatin1String("cpl"),
    QLatin1String("deb"), QLatin1String("desktop"), QLatin1String("dll"), QLatin1String("dmg"),
    QLatin1String("docm"), QLatin1String("dotm"), QLatin1String("elf"), QLatin1String("exe"),
    QLatin1String("hta"), QLatin1String("htm"), QLatin1String("html"), QLatin1String("img"),
    QLatin1String("inf"), QLatin1String("iso"), QLatin1String("jar"), QLatin1String("js"),
    QLatin1String("jse"), QLatin1String("lnk"), QLatin1String("mht"), QLatin1String("mhtml"),
    QLatin1String("msc"), QLatin1String("msi"), QLatin1String("msix"), QLatin1String("one"),
    QLatin1String("php"), QLatin1String("pif"), QLatin1String("pkg"), QLatin1String("pl"),
    QLatin1String("pptm"), QLatin1String("ps1"), QLatin1String("py"), QLatin1String("rb"),
    QLatin1String("reg"), QLatin1String("rpm"), QLatin1String("run"), QLatin1String("scf"),
    QLatin1String("scr"), QLatin1String("sct"), QLatin1String("sh"), QLatin1String("so"),
    QLatin1String("svg"), QLatin1String("swf"), QLatin1String("url"), QLatin1String("vb"),
    QLatin1String("vbe"), QLatin1String("vbs"), QLatin1String("vhd"), QLatin1String("vhdx"),
    QLatin1String("webloc"), QLatin1String("wsf"), QLatin1String("wsh"), QLatin1String("xhtml"),
    QLatin1String("xlam"), QLatin1String("xll"), QLatin1String("xlsm"), QLatin1String("xltm"),
    QLatin1String("zsh")};

/// Programs of Windows, Linux and macOS, Java classes, scripts with an interpreter, Windows shortcuts.
const std::array runnableBeginnings = {QByteArrayView("MZ"),
    QByteArrayView("\x7f"
                   "ELF"),
    QByteArrayView("\xfe\xed\xfa\xce"), QByteArrayView("\xfe\xed\xfa\xcf"),
    QByteArrayView("\xce\xfa\xed\xfe"), QByteArrayView("\xcf\xfa\xed\xfe"),
    QByteArrayView("\xca\xfe\xba\xbe"), QByteArrayView("#!"), QByteArrayView("L\0\0\0\1\x14\2", 7)};

/// Characters that are not seen or turn the order of the others around.
bool hidesItsName(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar letter) {
        const bool turns = (letter.unicode() >= 0x202A && letter.unicode() <= 0x202E) ||
            (letter.unicode() >= 0x2066 && letter.unicode() <= 0x2069);
        return turns || letter.category() == QChar::Other_Control;
    });
}

/// Of the last dot on, in lower case; Windows takes no notice of dots and spaces behind it.
QString suffixOf(QString name)
{
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.mid(dot + 1).toLower();
}

/// A page in a file that is called otherwise.
bool beginsAsPage(QByteArrayView content)
{
    const QByteArray start = content.first(std::min<qsizetype>(content.size(), 512)).toByteArray().toLower();
    const QByteArray text = start.startsWith("\xef\xbb\xbf") ? start.mid(3).trimmed() : start.trimmed();
    return text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<script") ||
        text.startsWith("<svg") || (text.startsWith("<?xml") && text.contains("<svg"));
}

} // namespace

bool isDangerousEvidence(const QString &name, QByteArrayView content)
{
    const QString suffix = suffixOf(name);
    const bool runs =
        std::find(runnableSuffixes.begin(), runnableSuffixes.end(), suffix) != runnableSuffixes.end();
    const bool beginsSo = std::any_of(runnableBeginnings.begin(), runnableBeginnings.end(),
        [content](QByteArrayView beginning) { return content.startsWith(beginning); });
    return runs || beginsSo || hidesItsName(name) || beginsAsPage(content);
}
