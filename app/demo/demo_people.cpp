#include "app/demo/demo_people.h"

#include "app/base/folded_text.h"
#include "app/demo/demo_random.h"

#include <array>

namespace {

constexpr std::array<const char16_t *, 40> givenNames = {u"Zoë", u"Femke", u"Ayaan", u"Rachid", u"Lieve", u"Sjoerd",
    u"Joris", u"Marijke", u"Tom", u"Ineke", u"Deniz", u"Sanne", u"Bram", u"Fatima", u"Noor", u"Milan", u"Agnieszka",
    u"Pieter", u"Saar", u"Mehmet", u"Eva", u"Daan", u"Anouk", u"Ruben", u"Emily", u"Oliver", u"Grace", u"Harry",
    u"Chloë", u"Jürgen", u"Renée", u"Thijs", u"Hanneke", u"Kees", u"Mirjam", u"Yusuf", u"Elif", u"Wouter", u"Nienke",
    u"Gijs"};

struct Surname
{
    const char16_t *infix;
    const char16_t *name;
};

constexpr std::array<Surname, 44> surnames = {{{u"", u"Aaltsz"}, {u"", u"Abdi"}, {u"van den", u"Berg"},
    {u"", u"Bouazza"}, {u"", u"Çelik"}, {u"", u"De Clercq"}, {u"", u"Dijkstra"}, {u"", u"Eijkelboom-Postma"},
    {u"", u"Fransen"}, {u"'t", u"Hart"}, {u"", u"IJsselstein"}, {u"", u"Jacobs"}, {u"", u"Kaya"}, {u"van", u"Dijk"},
    {u"de", u"Vries"}, {u"", u"Jansen"}, {u"", u"Bakker"}, {u"", u"Visser"}, {u"van der", u"Linden"}, {u"", u"Peeters"},
    {u"", u"Wójcik"}, {u"", u"Yıldız"}, {u"in 't", u"Veld"}, {u"ter", u"Horst"}, {u"", u"Schouten-Veldhuizen"},
    {u"", u"Okafor"}, {u"", u"Smit"}, {u"", u"Mulder"}, {u"de", u"Groot"}, {u"", u"Hendriks"}, {u"van", u"Leeuwen"},
    {u"", u"Brouwer"}, {u"", u"Walker"}, {u"", u"Hughes"}, {u"", u"Ngo"}, {u"el", u"Amrani"}, {u"d'", u"Hondt"},
    {u"", u"Prins"}, {u"", u"Kowalski"}, {u"van de", u"Ven"}, {u"", u"Maas"}, {u"", u"Güneş"}, {u"", u"Postma"},
    {u"den", u"Ouden"}}};

constexpr std::array<const char16_t *, 14> organisations = {u"Bakkerij De Halm", u"Bouwbedrijf Terpstra B.V.",
    u"Stichting Open Poort", u"Garage Noordzij", u"Hoveniersbedrijf Groenrijk", u"Accountants Vermeer & Partners",
    u"Basisschool De Kompas", u"Drukkerij Lettergoed", u"Zorggroep Rivierenland", u"Kwekerij Zonnedauw B.V.",
    u"Harbour & Lane Ltd", u"Technisch Bureau Delta", u"Uitgeverij Het Blad", u"Vereniging Dorpsbelang"};
constexpr std::array<const char16_t *, 8> jobs = {u"Inkoper", u"Directeur", u"Administratief medewerker",
    u"Projectleider", u"Controller", u"Planner", u"Office manager", u"Accountmanager"};
constexpr std::array<const char16_t *, 10> streets = {u"Kerkstraat", u"Molenweg", u"Stationsplein", u"Lindelaan",
    u"Havenkade", u"Dorpsstraat", u"Beukenlaan", u"Parallelweg", u"Singel", u"Schoolstraat"};

struct City
{
    const char16_t *name;
    int postcode;
};

constexpr std::array<City, 10> cities = {{{u"Zwolle", 8011}, {u"Utrecht", 3511}, {u"Deventer", 7411},
    {u"'s-Hertogenbosch", 5211}, {u"Groningen", 9711}, {u"Súdwest-Fryslân", 8601}, {u"Leiden", 2311},
    {u"Nijmegen", 6511}, {u"Middelburg", 4331}, {u"Haarlem", 2011}}};

QString text(const char16_t *letters)
{
    return QString::fromUtf16(letters);
}

/// 63 customers, 20 prospects, 4 suppliers, 10 employees and 3 applicants in a hundred.
ContactKind kindOf(int index)
{
    const int slot = index * 37 % 100;
    if (slot < 63)
        return ContactKind::Customer;
    if (slot < 83)
        return ContactKind::Prospect;
    if (slot < 87)
        return ContactKind::Supplier;
    return slot < 97 ? ContactKind::Employee : ContactKind::Applicant;
}

void name(DemoPerson &person, DemoRandom &random)
{
    person.givenName = text(random.pick(givenNames));
    const Surname surname = random.pick(surnames);
    person.infix = text(surname.infix);
    person.surname = text(surname.name);
    person.initials = person.givenName.left(1) + QLatin1Char('.');
    if (random.chance(40))
        person.initials += QChar(u'A' + static_cast<char16_t>(random.below(20))) + QStringLiteral(".");
}

void reach(DemoPerson &person, DemoRandom &random, int index)
{
    if (!random.chance(4))
        person.email = QStringLiteral("%1.%2%3@voorbeeld.example")
                           .arg(foldedLetters(person.givenName), foldedLetters(person.surname))
                           .arg(index + 1);
    if (!random.chance(15))
        person.phone = QStringLiteral("+316123%1").arg(45000 + index % 1000, 5, 10, QLatin1Char('0'));
    const City city = random.pick(cities);
    person.street = text(random.pick(streets));
    person.houseNumber = QString::number(random.between(1, 160));
    person.postcode = QStringLiteral("%1AB").arg(city.postcode + random.below(40));
    person.city = text(city.name);
}

void work(DemoPerson &person, DemoRandom &random)
{
    if (person.kind == ContactKind::Employee) {
        person.organisation = QStringLiteral("Rentmeester Voorbeeld B.V.");
        person.jobTitle = text(random.pick(jobs));
    } else if (person.kind == ContactKind::Supplier || random.chance(35)) {
        person.organisation = text(random.pick(organisations));
        person.jobTitle = text(random.pick(jobs));
    }
}

/// Start moments so that most are within their term, some near its end, some over it, some unknown.
void history(DemoPerson &person, DemoRandom &random, QDate today)
{
    const auto ago = [&](int days) { return today.addDays(-days); };
    const int started = random.between(120, 2600);
    person.collectedOn = ago(started);
    if (random.chance(5))
        return; // nobody wrote down when: the start is unknown
    person.facts.append({RelationFactKind::RelationStarted, ago(started)});
    const bool isOver = random.chance(6);
    switch (person.kind) {
    case ContactKind::Customer:
        person.facts.append({RelationFactKind::LastPurchase, ago(isOver ? random.between(735, 900) : random.between(5, 720))});
        if (random.chance(20))
            person.facts.append({RelationFactKind::InvoiceIssued, ago(random.between(30, 2000))});
        break;
    case ContactKind::Prospect:
        person.facts.append(
            {RelationFactKind::LastContactByPerson, ago(isOver ? random.between(370, 480) : random.between(2, 360))});
        break;
    case ContactKind::Supplier:
        if (random.chance(50))
            person.facts.append({RelationFactKind::ContractEnded, ago(random.between(30, 760))});
        person.facts.append({RelationFactKind::InvoiceIssued, ago(random.between(10, 1500))});
        break;
    case ContactKind::Employee:
        if (random.chance(25))
            person.facts.append({RelationFactKind::EmploymentEnded, ago(random.between(20, 800))});
        break;
    case ContactKind::Applicant:
        person.facts.append({RelationFactKind::ProcedureClosed, ago(isOver ? random.between(30, 90) : random.between(0, 26))});
        break;
    }
}

void consents(DemoPerson &person, DemoRandom &random)
{
    static const QStringList methods = {QStringLiteral("web-form"), QStringLiteral("paper"),
        QStringLiteral("phone"), QStringLiteral("in-person")};
    const bool isCustomerFile = filingSystemOf(person.kind) == FilingSystem::Customers;
    if (!isCustomerFile || person.kind == ContactKind::Supplier)
        return;
    const auto act = [&](const QString &purpose, Channel channel, ConsentAct what, int daysAgo) {
        person.consents.append({purpose, channel, what, daysAgo, random.pick(methods)});
    };
    const int story = random.below(100);
    const int days = random.between(20, 640);
    const QString newsletter = QStringLiteral("newsletter");
    if (story < 45) {
        act(newsletter, Channel::Email, ConsentAct::Given, days);
        act(newsletter, Channel::Email, ConsentAct::Confirmed, days);
    } else if (story < 55) {
        const int nearEnd = random.between(705, 728); // two years are nearly over
        act(newsletter, Channel::Email, ConsentAct::Given, nearEnd);
        act(newsletter, Channel::Email, ConsentAct::Confirmed, nearEnd);
    } else if (story < 60) {
        act(newsletter, Channel::Email, ConsentAct::Given, 800);
        act(newsletter, Channel::Email, ConsentAct::Confirmed, 799);
    } else if (story < 70) {
        act(newsletter, Channel::Email, ConsentAct::Given, days + 60);
        act(newsletter, Channel::Email, ConsentAct::Confirmed, days + 60);
        act(newsletter, Channel::Email, ConsentAct::Withdrawn, days / 2);
    } else if (story < 75) {
        act(newsletter, Channel::Email, ConsentAct::Asked, days);
        act(newsletter, Channel::Email, ConsentAct::Refused, days - 5);
    } else if (story < 79) {
        act(newsletter, Channel::Email, ConsentAct::Given, 3);
    }
    if (random.chance(20))
        act(QStringLiteral("phone-sales"), Channel::Phone, ConsentAct::Given, random.between(10, 500));
    if (random.chance(3))
        act(QStringLiteral("phone-sales"), Channel::Phone, ConsentAct::Objected, random.between(1, 9));
}

void ground(DemoPerson &person, DemoRandom &random)
{
    if (person.kind == ContactKind::Customer && !random.chance(3))
        person.ground = QStringLiteral("customer-administration");
    else if (person.kind == ContactKind::Employee)
        person.ground = QStringLiteral("personnel-administration");
    else if (person.kind == ContactKind::Applicant)
        person.ground = QStringLiteral("recruitment");
}

} // namespace

QList<DemoPerson> demoPeople(int count, quint64 seed, QDate today)
{
    static const QStringList sources = {QStringLiteral("webformulier"), QStringLiteral("beurs Utrecht"),
        QStringLiteral("telefoon"), QStringLiteral("bestelling"), QStringLiteral("overstap oud systeem")};
    QList<DemoPerson> people;
    people.reserve(count);
    for (int i = 0; i < count; ++i) {
        DemoRandom random(seed * 1'000'003 + static_cast<quint64>(i));
        DemoPerson person;
        person.kind = kindOf(i);
        name(person, random);
        reach(person, random, i);
        work(person, random);
        history(person, random, today);
        consents(person, random);
        ground(person, random);
        const QChar letter = filingSystemOf(person.kind) == FilingSystem::Customers ? u'C' : u'P';
        person.number = QStringLiteral("%1-%2").arg(letter).arg(i + 1, 5, 10, QLatin1Char('0'));
        person.source = random.pick(sources);
        if (person.kind == ContactKind::Employee || random.chance(10))
            person.birthDate = today.addDays(-random.between(19 * 366, 66 * 365));
        if (random.chance(6))
            person.note = QStringLiteral("Belt liever 's ochtends.");
        person.held = random.below(1000) < 4;
        people.append(person);
    }
    return people;
}
