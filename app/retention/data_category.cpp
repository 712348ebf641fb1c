#include "app/retention/data_category.h"

int rankOf(DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Anonymous:
        return 0;
    case DataClass::Standard:
    case DataClass::Pseudonymous:
        return 1;
    case DataClass::Sensitive:
        return 2;
    case DataClass::Special:
    case DataClass::Criminal:
        return 3;
    case DataClass::NationalId:
        return 4;
    }
    return 4;
}

DataClass stricter(DataClass a, DataClass b)
{
    return rankOf(b) > rankOf(a) ? b : a;
}

DataClass classOf(DataCategory category)
{
    switch (category) {
    case DataCategory::Financial:
    case DataCategory::Hr:
        return DataClass::Sensitive;
    case DataCategory::OnlineIdentifiers:
        return DataClass::Pseudonymous;
    case DataCategory::Identity:
    case DataCategory::ContactDetails:
    case DataCategory::BirthDate:
    case DataCategory::MarketingProfile:
    case DataCategory::Correspondence:
    case DataCategory::Evidence:
        return DataClass::Standard;
    }
    return DataClass::Sensitive;
}

DataClass classOf(const DataCategories &categories)
{
    DataClass highest = DataClass::Standard;
    for (const DataCategory category : allDataCategories) {
        if (categories.contains(category))
            highest = stricter(highest, classOf(category));
    }
    return highest;
}
