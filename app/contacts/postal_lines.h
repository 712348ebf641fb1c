#pragma once

#include "app/contacts/contact_details.h"

#include <QStringList>

/// "Dorpsstraat 12-A": the street with its number and addition.
QString streetLine(const PostalAddress &address);
/// "1234 AB  UTRECHT": a space inside a Dutch postcode, two before the town. Source: domain.md 11.6.
QString townLine(const QString &postcode, const QString &city);
/// The lines of an address below the name; the country only abroad, as the post there reads it. Nothing for
/// what is not filled in.
QStringList postalLines(const PostalAddress &address);
