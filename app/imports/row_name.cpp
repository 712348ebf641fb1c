#include "app/imports/row_name.h"

#include "app/base/folded_text.h"
#include "app/contacts/name_split.h"

#include <QHash>

namespace {

QString textOf(RowDraft &draft, const NameCells::Cell &cell)
{
    return cell.column < 0 ? QString() : draft.text(cell.text, cell.column);
}

void takeIfGiven(QString &part, QString text)
{
    if (!text.isEmpty())
        part = std::move(text);
}

void takeSurname(PersonName &name, const QString &surname, bool hasInfixColumn)
{
    if (surname.isEmpty())
        return;
    if (!hasInfixColumn && surname.contains(u' ')) {
        const FamilyName family = splitFamilyName(surname);
        name.infix = family.infix;
        name.surname = family.core;
        return;
    }
    // Some files repeat the prefix before the name.
    const bool repeated = !name.infix.isEmpty() && surname.size() > name.infix.size() + 1
        && surname.startsWith(name.infix + u' ', Qt::CaseInsensitive);
    name.surname = repeated ? surname.mid(name.infix.size() + 1) : surname;
}

} // namespace

Salutation salutationOf(QStringView text)
{
    static const QHash<QString, Salutation> known = {{QStringLiteral("mevrouw"), Salutation::Madam},
        {QStringLiteral("mevr"), Salutation::Madam}, {QStringLiteral("mw"), Salutation::Madam},
        {QStringLiteral("ms"), Salutation::Madam}, {QStringLiteral("mrs"), Salutation::Madam},
        {QStringLiteral("miss"), Salutation::Madam}, {QStringLiteral("madam"), Salutation::Madam},
        {QStringLiteral("geachtemevrouw"), Salutation::Madam}, {QStringLiteral("heer"), Salutation::Sir},
        {QStringLiteral("deheer"), Salutation::Sir}, {QStringLiteral("dhr"), Salutation::Sir},
        {QStringLiteral("mr"), Salutation::Sir}, {QStringLiteral("sir"), Salutation::Sir},
        {QStringLiteral("meneer"), Salutation::Sir}, {QStringLiteral("geachteheer"), Salutation::Sir}};
    return known.value(foldedLetters(text), Salutation::Neutral);
}

void readName(RowDraft &draft, const NameCells &cells)
{
    PersonName &name = draft.row.name;
    if (const QString full = textOf(draft, cells.full); !full.isEmpty())
        name = splitFullName(full);
    if (const QString initials = textOf(draft, cells.initials); !initials.isEmpty())
        name.initials = normalisedInitials(initials);
    takeIfGiven(name.givenName, textOf(draft, cells.givenName));
    takeIfGiven(name.infix, textOf(draft, cells.infix));
    takeSurname(name, textOf(draft, cells.surname), cells.infix.column >= 0);
    takeIfGiven(name.partnerInfix, textOf(draft, cells.partnerInfix));
    takeIfGiven(name.partnerSurname, textOf(draft, cells.partnerSurname));
    takeIfGiven(name.titleBefore, textOf(draft, cells.titleBefore));
    takeIfGiven(name.titleAfter, textOf(draft, cells.titleAfter));
    if (const QString salutation = textOf(draft, cells.salutation); !salutation.isEmpty())
        name.salutation = salutationOf(salutation);
    if (name.surname.isEmpty() && name.givenName.isEmpty() && name.initials.isEmpty() && !draft.row.rejected)
        draft.complain(RowFault::NoName, -1);
    draft.row.sortKey = sortKey(name);
}
