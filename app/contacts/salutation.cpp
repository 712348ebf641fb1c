#include "app/contacts/salutation.h"

namespace {

bool isDutch(LetterLanguage language)
{
    return language == LetterLanguage::Dutch;
}

/// The word for the chosen form of address; empty for the neutral one.
QString formOfAddress(Salutation salutation, LetterLanguage language)
{
    switch (salutation) {
    case Salutation::Madam:
        return isDutch(language) ? QStringLiteral("mevrouw") : QStringLiteral("Ms");
    case Salutation::Sir:
        return isDutch(language) ? QStringLiteral("heer") : QStringLiteral("Mr");
    case Salutation::Neutral:
        break;
    }
    return {};
}

bool isUnknown(const PersonName &name)
{
    return name.surname.isEmpty() && name.partnerSurname.isEmpty() && name.givenName.isEmpty();
}

QString opening(
    const QString &greeting, const PersonName &name, const QString &neutralName, LetterLanguage language)
{
    const QString form = formOfAddress(name.salutation, language);
    if (form.isEmpty() || name.surname.isEmpty())
        return QStringLiteral("%1 %2,").arg(greeting, neutralName);
    return QStringLiteral("%1 %2 %3,").arg(greeting, form, standingFamilyName(name));
}

} // namespace

QString formalSalutation(const PersonName &name, LetterLanguage language)
{
    if (isUnknown(name))
        return isDutch(language) ? QStringLiteral("Geachte lezer,") : QStringLiteral("Dear reader,");
    if (isDutch(language))
        return opening(QStringLiteral("Geachte"), name, formalName(name), language);
    return opening(QStringLiteral("Dear"), name, displayName(name), language);
}

QString businessSalutation(const PersonName &name, LetterLanguage language)
{
    if (isUnknown(name))
        return isDutch(language) ? QStringLiteral("Beste klant,") : QStringLiteral("Dear customer,");
    const QString greeting = isDutch(language) ? QStringLiteral("Beste") : QStringLiteral("Dear");
    return opening(greeting, name, displayName(name), language);
}

QString informalSalutation(const PersonName &name, LetterLanguage language)
{
    if (name.givenName.isEmpty())
        return businessSalutation(name, language);
    const QString greeting = isDutch(language) ? QStringLiteral("Beste") : QStringLiteral("Dear");
    return QStringLiteral("%1 %2,").arg(greeting, name.givenName);
}

QString addressName(const PersonName &name, LetterLanguage language)
{
    QString form = formOfAddress(name.salutation, language);
    if (name.salutation == Salutation::Sir && isDutch(language))
        form = QStringLiteral("De heer");
    else if (!form.isEmpty())
        form[0] = form[0].toUpper();
    QStringList parts = {form, name.titleBefore, formalName(name), name.titleAfter};
    parts.removeAll(QString());
    return parts.join(u' ');
}
