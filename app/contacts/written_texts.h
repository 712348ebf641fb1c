#pragma once

#include "app/contacts/bsn_scan.h"
#include "app/contacts/field_value.h"

/// Those texts of a form that somebody wrote now: what stood there before keeps nobody from going on.
class WrittenTexts final
{
public:
    void add(const QString &code, const QString &now, const QString &before = {})
    {
        // A field of several lines gives a space back where a space that does not break stood.
        const auto plain = [](QString text) { return text.replace(QChar::Nbsp, u' '); };
        if (plain(now) != plain(before))
            m_texts.append({code, now});
    }

    /// See refuseNationalNumbers(), where nobody is asked why a number is none.
    Outcome check() const { return refuseNationalNumbers(m_texts); }

    /// Of texts about organisations: Invalid ("text.national-number"), with the codes of those in which one
    /// stands for sure. Here the numbers of companies, agreements and tickets stand, of which one in eleven
    /// looks like a BSN: what only may be one is let be, as in typed fields (domain.md 11.2).
    Outcome checkOfOrganisations() const
    {
        QStringList sure;
        for (const NamedText &named : m_texts) {
            if (isBlocked(scanForBsn(named.text)))
                sure.append(named.code);
        }
        return sure.isEmpty()
            ? Outcome(done)
            : Outcome(Error{Failure::Invalid, QStringLiteral("text.national-number"), sure});
    }

private:
    QList<NamedText> m_texts;
};
