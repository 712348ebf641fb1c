#include "app/imports/row_contact_points.h"

#include "app/base/folded_text.h"
#include "app/contacts/bsn_scan.h"
#include "app/contacts/email_address.h"
#include "app/contacts/phone_number.h"
#include "app/formats/cell_text.h"
#include "app/formats/formula_guard.h"

#include <algorithm>

namespace {

void add(RowDraft &draft, const ContactPoint &point)
{
    const bool known = std::any_of(draft.row.points.cbegin(), draft.row.points.cend(), [&](const ContactPoint &each) {
        return each.kind == point.kind && each.normalised == point.normalised;
    });
    if (!known)
        draft.row.points.append(point);
}

void readEmail(RowDraft &draft, QStringView text, qsizetype column, ContactPoint::Label label)
{
    auto email = EmailAddress::parse(text);
    if (!email) {
        draft.complain(RowFault::BadEmail, column);
        return;
    }
    if (!scanForBsn(email->text).isEmpty()) {
        draft.complain(RowFault::MaskedNumber, column);
        return;
    }
    add(draft,
        {.kind = ContactPoint::Kind::Email,
            .label = label,
            .value = std::move(email->text),
            .normalised = std::move(email->normalised)});
}

/// Well formed by E.164 alone; empty when it is not.
QString plainE164(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits += c;
        else if (!c.isSpace() && !QStringView(u".-()/").contains(c))
            return {};
    }
    if (digits.startsWith(u"00"))
        digits = u'+' + digits.mid(2);
    else if (digits.startsWith(u'0'))
        digits = QStringLiteral("+31") + digits.mid(1);
    const bool dutch = digits.startsWith(u"+31");
    const bool formed = digits.startsWith(u'+') && digits.size() >= 8 && digits.size() <= 16 && digits[1] != u'0';
    return formed && (!dutch || digits.size() == 12) ? digits : QString();
}

} // namespace

void readEmails(RowDraft &draft, QByteArrayView cell, qsizetype column, ContactPoint::Label label)
{
    const QByteArrayView bare = withoutGuard(cell).trimmed();
    if (bare.isEmpty())
        return;
    const QString text = QString::fromUtf8(bare);
    if (!text.contains(u';') && !text.contains(u',')) {
        readEmail(draft, text, column, label);
        return;
    }
    QString both = text;
    both.replace(u';', u',');
    const auto parts = QStringView(both).split(u',', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        if (!part.trimmed().isEmpty())
            readEmail(draft, part, column, label);
    }
}

void readPhone(RowDraft &draft, QByteArrayView cell, qsizetype column, ContactPoint::Label label)
{
    const QByteArrayView bare = withoutGuard(cell).trimmed();
    if (bare.isEmpty())
        return;
    if (cell_text::isExponent(bare)) {
        draft.complain(RowFault::BadNumber, column);
        return;
    }
    QString text = QString::fromUtf8(bare);
    // A spreadsheet takes the nought off 0612345678.
    const bool shortened = bare.size() == 9 && bare.startsWith('6')
        && std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
    if (shortened) {
        text.prepend(u'0');
        draft.complain(RowFault::NumberPadded, column);
    }
    QString e164;
    if (auto phone = PhoneNumber::parse(text))
        e164 = std::move(phone->e164);
    else if (e164 = plainE164(text); !e164.isEmpty())
        draft.complain(RowFault::UnusualPhone, column);
    if (e164.isEmpty()) {
        draft.complain(RowFault::BadPhone, column);
        return;
    }
    add(draft, {.kind = ContactPoint::Kind::Phone, .label = label, .value = e164, .normalised = e164});
}

void readWebsite(RowDraft &draft, QByteArrayView cell, qsizetype column)
{
    const QString text = draft.text(cell, column, RowDraft::longestNote);
    if (!text.isEmpty())
        add(draft, {.kind = ContactPoint::Kind::Website, .value = text, .normalised = foldedText(text)});
}
