#include "app/demo/demo_people.h"

#include "app/base/folded_text.h"
#include "app/demo/demo_random.h"

#include <array>

namespace {

constexpr std::array<const char16_t *, 40> givenNames = {u"Zoë", u"Femke", u"Ayaan", u"Rachid", u"Lieve",
    u"Sjoerd", u"Joris", u"Marijke", u"Tom", u"Ineke", u"Deniz", u"Sanne", u"Bram", u"Fatima", u"Noor",
    u"Milan", u"Agnieszka", u"Pieter", u"Saar", u"Mehmet", u"Eva", u"Daan", u"Anouk", u"Ruben", u"Emily",
    u"Oliver", u"Grace", u"Harry", u"Chloë", u"Jürgen", u"Renée", u"Thijs", u"Hanneke", u"Kees", u"Mirjam",
    u"Yusuf", u"Elif", u"Wouter", u"Nienke", u"Gijs"};

struct Surname
{
    const char16_t *infix;
    const char16_t *name;
};

constexpr std::array<Surname, 44> surnames = {
    {{u"", u"Aaltszoon"}, {u"", u"Abdirasha"}, {u"van den", u"Bergschans"}, {u"", u"Bouazzari"},
        {u"", u"Çelikdal"}, {u"", u"De Clercqx"}, {u"", u"Dijkstrand"}, {u"", u"Eijkelboom-Posthoeve"},
        {u"", u"Fransenveld"}, {u"'t", u"Hartehoek"}, {u"", u"IJsselbeemd"}, {u"", u"Jacobsdijk"},
        {u"", u"Kayadere"}, {u"van", u"Dijkgaarde"}, {u"de", u"Vriezenaar"}, {u"", u"Jansenbroek"},
        {u"", u"Bakkerswold"}, {u"", u"Visserkamp"}, {u"van der", u"Lindezoom"}, {u"", u"Peetershaag"},
        {u"", u"Wójcikowiec"}, {u"", u"Yıldızova"}, {u"in 't", u"Veldhorn"}, {u"ter", u"Horstmade"},
        {u"", u"Schoutenveen-Luwte"}, {u"", u"Okaforwe"}, {u"", u"Smitsgaard"}, {u"", u"Mulderslo"},
        {u"de", u"Grootmeer"}, {u"", u"Hendrikswaard"}, {u"van", u"Leeuwenstee"}, {u"", u"Brouwersloot"},
        {u"", u"Walkerby"}, {u"", u"Hugheswick"}, {u"", u"Ngombeli"}, {u"el", u"Amranouti"},
        {u"d'", u"Hondtsele"}, {u"", u"Prinsenmark"}, {u"", u"Kowalskowy"}, {u"van de", u"Vennepoort"},
        {u"", u"Maaslaken"}, {u"", u"Güneşdere"}, {u"", u"Postmaland"}, {u"den", u"Oudenhil"}}};

constexpr std::array<const char16_t *, 14> organisations = {u"Bakkerij Deegwind",
    u"Bouwbedrijf Terpstrand B.V.", u"Stichting Open Poortje", u"Garage Noordzijde-Oost",
    u"Hoveniersbedrijf Groenrijkje", u"Accountants Vermeersel & Partners", u"Basisschool De Kompasnaald",
    u"Drukkerij Lettergaard", u"Zorggroep Rivierenbocht", u"Kwekerij Zonnedauwtje B.V.",
    u"Harbour & Lanewick Ltd", u"Technisch Bureau Deltawende", u"Uitgeverij Het Blaadje",
    u"Vereniging Dorpsgeluk"};
constexpr std::array<const char16_t *, 8> jobs = {u"Inkoper", u"Directeur", u"Administratief medewerker",
    u"Projectleider", u"Controller", u"Planner", u"Office manager", u"Accountmanager"};
constexpr std::array<const char16_t *, 10> streets = {u"Kerkstraat", u"Molenweg", u"Stationsplein",
    u"Lindelaan", u"Havenkade", u"Dorpsstraat", u"Beukenlaan", u"Parallelweg", u"Singel", u"Schoolstraat"};

struct City
{
    const char16_t *name;
    int postcode;
    /// Without its zero.
    const char16_t *areaCode;
};

constexpr std::array<City, 10> cities = {{{u"Zwolle", 8011, u"38"}, {u"Utrecht", 3511, u"30"},
    {u"Deventer", 7411, u"570"}, {u"'s-Hertogenbosch", 5211, u"73"}, {u"Groningen", 9711, u"50"},
    {u"Súdwest-Fryslân", 8601, u"515"}, {u"Leiden", 2311, u"71"}, {u"Nijmegen", 6511, u"24"},
    {u"Middelburg", 4331, u"118"}, {u"Haarlem", 2011, u"23"}}};

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

/// A number that nobody is given: every third one from the range that Ofcom keeps free for drama (07700 900),
/// the others a Dutch local number that starts with a zero, which no subscriber's number does.
QString phoneOf(const City &city, int index)
{
    constexpr int nationalLength = 9;
    if (index % 3 == 0)
        return QStringLiteral("+447700900%1").arg(index / 3 % 1000, 3, 10, QLatin1Char('0'));
    const QString area = text(city.areaCode);
    return QStringLiteral("+31%1%2").arg(area).arg(
        index, nationalLength - static_cast<int>(area.size()), 10, QLatin1Char('0'));
}

void reach(DemoPerson &person, DemoRandom &random, int index)
{
    if (!random.chance(4))
        person.email = QStringLiteral("%1.%2%3@voorbeeld.example")
                           .arg(foldedLetters(person.givenName), foldedLetters(person.surname))
                           .arg(index + 1);
    const bool hasPhone = !random.chance(15);
    const City city = random.pick(cities);
    if (hasPhone)
        person.phone = phoneOf(city, index);
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
        person.facts.append({RelationFactKind::LastPurchase,
            ago(isOver ? random.between(735, 900) : random.between(5, 720))});
        if (random.chance(20))
            person.facts.append({RelationFactKind::InvoiceIssued, ago(random.between(30, 2000))});
        break;
    case ContactKind::Prospect:
        person.facts.append({RelationFactKind::LastContactByPerson,
            ago(isOver ? random.between(370, 480) : random.between(2, 360))});
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
        person.facts.append({RelationFactKind::ProcedureClosed,
            ago(isOver ? random.between(30, 90) : random.between(0, 26))});
        break;
    }
}

/// The photos at events, where the rarer states of a consent are seen: asked, put off, renewed, ended by us.
void moreConsents(DemoPerson &person, int story, const QString &method)
{
    const auto act = [&](ConsentAct what, int daysAgo) {
        person.consents.append({QStringLiteral("event-photos"), Channel::Web, what, daysAgo, method});
    };
    if (story < 3) {
        act(ConsentAct::Asked, 12);
    } else if (story < 6) {
        act(ConsentAct::Asked, 40);
        act(ConsentAct::Deferred, 38);
    } else if (story < 9) {
        act(ConsentAct::Given, 400);
        act(ConsentAct::Reaffirmed, 35);
    } else if (story < 11) {
        act(ConsentAct::Given, 300);
        act(ConsentAct::Revoked, 90);
    } else if (story < 13) {
        act(ConsentAct::Given, 150);
        act(ConsentAct::Invalidated, 149);
    } else if (story < 15) {
        act(ConsentAct::Given, 500);
        act(ConsentAct::Expired, 60);
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
    moreConsents(person, random.below(100), random.pick(methods));
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

/// What an erasure in the old system left: the name that belongs to an invoice, restricted to that use.
void archive(DemoPerson &person, DemoRandom &random, QDate today)
{
    const QDate invoiced = today.addDays(-random.between(800, 2000));
    person.email.clear();
    person.phone.clear();
    person.street.clear();
    person.organisation.clear();
    person.jobTitle.clear();
    person.birthDate = {};
    person.note.clear();
    person.attachment.clear();
    person.consents.clear();
    person.ground.clear();
    person.facts = {{RelationFactKind::LastPurchase, invoiced}, {RelationFactKind::InvoiceIssued, invoiced}};
    person.held = false;
    person.restricted = true;
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
        person.held = random.below(1000) < 8;
        person.restricted = random.below(1000) < 10;
        if (random.chance(4))
            person.attachment = QStringLiteral("%1.txt").arg(person.number);
        if (person.kind == ContactKind::Customer && random.chance(3))
            archive(person, random, today);
        people.append(person);
    }
    return people;
}
