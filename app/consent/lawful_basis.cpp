#include "app/consent/lawful_basis.h"

QString letterOf(LawfulBasis basis)
{
    return QString(QChar(u'a' + static_cast<int>(basis) - 1));
}

std::optional<LawfulBasis> lawfulBasisFrom(QStringView letter)
{
    for (const LawfulBasis basis : allLawfulBases) {
        if (letter == letterOf(basis))
            return basis;
    }
    return std::nullopt;
}
