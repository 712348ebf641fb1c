#include "list_bench_data.h"

#include "app/base/folded_text.h"
#include "app/contacts/person_name.h"
#include "app/storage/bulk_writer.h"
#include "app/storage/sql.h"
#include "app/storage/transaction.h"

#include <QFile>

namespace bench {

namespace {

QString text(const QByteArrayList &fields, int column)
{
    return QString::fromUtf8(fields.value(column));
}

/// The tables being filled, each through a writer of its own.
struct Writers
{
    std::unique_ptr<BulkWriter> contact;
    std::unique_ptr<BulkWriter> point;
    std::unique_ptr<BulkWriter> address;

    explicit Writers(Connection &connection)
        : contact(open(connection, "contact",
            "id filing_system ref kind initials given_name infix surname sort_key created_at changed_at changed_by"))
        , point(open(connection, "contact_point", "filing_system contact_id kind value normalised"))
        , address(open(connection, "postal_address",
              "filing_system contact_id street house_number addition postcode city country"))
    {}

    static std::unique_ptr<BulkWriter> open(Connection &connection, const char *table, const char *columns)
    {
        return BulkWriter::open(connection, "bench.load", QLatin1String(table),
            QString::fromLatin1(columns).split(u' '));
    }

    void write(qint64 id, const Person &person)
    {
        const PersonName name{.initials = person.initials,
            .givenName = person.given,
            .infix = person.infix,
            .surname = person.surname};
        contact->integer(id);
        contact->integer(1);
        contact->bytes(QByteArray::number(id).rightJustified(16, '0'));
        contact->integer(1);
        for (const QString &part : {person.initials, person.given, person.infix, person.surname, sortKey(name)})
            contact->text(part);
        contact->integer(0);
        contact->integer(0);
        contact->text(QStringLiteral("bench"));
        contact->endRow();
        writePoint(id, 1, person.email);
        writePoint(id, 2, person.phone);
        address->integer(1);
        address->integer(id);
        for (int i = 0; i < 4; ++i)
            address->text(QString());
        address->text(person.city);
        address->text(QStringLiteral("NL"));
        address->endRow();
    }

    void writePoint(qint64 id, int kind, const QString &value)
    {
        if (value.isEmpty())
            return;
        point->integer(1);
        point->integer(id);
        point->integer(kind);
        point->text(value);
        point->text(value);
        point->endRow();
    }

    Outcome finish()
    {
        for (BulkWriter *writer : {contact.get(), point.get(), address.get()}) {
            if (auto finished = writer->finish(); !finished)
                return finished;
        }
        return done;
    }
};

} // namespace

bool readPeople(const QString &csv, const std::function<void(const Person &)> &take)
{
    QFile file(csv);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    file.readLine(); // the headers
    while (!file.atEnd()) {
        const QByteArrayList fields = file.readLine().split(',');
        take({.given = text(fields, 2),
            .initials = text(fields, 1),
            .infix = text(fields, 3),
            .surname = text(fields, 4),
            .organisation = text(fields, 5),
            .email = text(fields, 7),
            .phone = text(fields, 8),
            .city = text(fields, 11)});
    }
    return true;
}

Result<qint64> loadContacts(Connection &connection, const QString &csv)
{
    return writing(connection, [&csv](Connection &c) -> Result<qint64> {
        auto aside = SetAsideIndexes::of(c,
            {QStringLiteral("contact"), QStringLiteral("contact_point"), QStringLiteral("postal_address")});
        if (!aside)
            return aside.error();
        Writers writers(c);
        qint64 rows = 0;
        if (!readPeople(csv, [&](const Person &person) { writers.write(++rows, person); }))
            return Error{Failure::Unavailable, QStringLiteral("bench.csv")};
        if (auto finished = writers.finish(); !finished)
            return finished.error();
        if (auto restored = aside->restore(c); !restored)
            return restored.error();
        return rows;
    });
}

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
        questions.twoWords.append(person.surname + u' ' + (below(2) == 0 ? person.city : person.email.section(u'@', 1)));
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
    questions.hard = QStringLiteral("hotmail gmail|amsterdam rotterdam|outlook hotmail|ziggo kpn|utrecht almere|jansen vries|"
                                    "bakker visser|groningen eindhoven|smit meijer|gmail outlook|live home|den haag breda|"
                                    "anna peter|johan maria|tilburg zwolle|mulder bos|dijk berg gmail hotmail|"
                                    "planet ziggo|example gmail kpn|peters hendriks")
                         .split(u'|');
    return questions;
}

} // namespace bench
