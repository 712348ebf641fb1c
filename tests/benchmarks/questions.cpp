#include "questions.h"

#include <QByteArray>
#include <QFile>

#include <functional>
#include <random>

namespace bench {

namespace {

QString text(const QByteArrayList &fields, int column)
{
    return QString::fromUtf8(fields.value(column));
}

/// One person of the generated file.
struct Person
{
    QString given;
    QString surname;
    QString organisation;
    QString email;
    QString phone;
    QString city;
};

bool readPeople(const QString &csv, const std::function<void(const Person &)> &take)
{
    QFile file(csv);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    file.readLine(); // the headers
    while (!file.atEnd()) {
        const QByteArrayList fields = file.readLine().split(',');
        take({.given = text(fields, 2),
            .surname = text(fields, 4),
            .organisation = text(fields, 5),
            .email = text(fields, 7),
            .phone = text(fields, 8),
            .city = text(fields, 11)});
    }
    return true;
}

} // namespace

Questions Questions::drawnFrom(const QString &csv, qint64 rows, int each)
{
    std::mt19937_64 random(14);
    const auto below = [&random](qint64 bound) {
        return std::uniform_int_distribution<qint64>(0, std::max<qint64>(bound, 1) - 1)(random);
    };
    const auto piece = [&](const QString &of, qint64 shortest, qint64 longest) {
        const qint64 length = std::min<qint64>(shortest + below(longest - shortest + 1), of.size());
        return of.mid(below(of.size() - length + 1), length).trimmed();
    };
    QList<Person> drawn;
    const double share = 6.0 * each / static_cast<double>(std::max<qint64>(rows, 1));
    readPeople(csv, [&](const Person &person) {
        if (std::uniform_real_distribution(0.0, 1.0)(random) < share)
            drawn.append(person);
    });
    std::shuffle(drawn.begin(), drawn.end(), random);

    Questions questions;
    for (const Person &person : drawn) {
        const QStringList places = {person.surname, person.email, person.city, person.organisation};
        questions.prefix.append(person.surname.left(1 + below(6)));
        if (const QString found = piece(places[below(4)], 3, 9); found.size() >= 3)
            questions.substring.append(found);
        questions.twoWords.append(
            person.surname + u' ' + (below(2) == 0 ? person.city : person.email.section(u'@', 1)));
        if (!person.phone.isEmpty())
            questions.phone.append(piece(person.phone.mid(3), 4, 8));
        questions.email.append(person.email);
        QString nonsense;
        for (qint64 i = 4 + below(5); i > 0; --i)
            nonsense.append(QChar(u'a' + static_cast<char16_t>(below(26))));
        questions.nothing.append(nonsense);
    }
    for (QStringList *list : {&questions.prefix, &questions.substring, &questions.twoWords, &questions.phone,
             &questions.email, &questions.nothing})
        *list = list->mid(0, each);
    questions.hard = QStringLiteral(
        "hotmail gmail|amsterdam rotterdam|outlook hotmail|ziggo kpn|utrecht almere|jansen vries|"
        "bakker visser|groningen eindhoven|smit meijer|gmail outlook|live home|den haag breda|"
        "anna peter|johan maria|tilburg zwolle|mulder bos|dijk berg gmail hotmail|"
        "planet ziggo|example gmail kpn|peters hendriks")
                         .split(u'|');
    return questions;
}

} // namespace bench
