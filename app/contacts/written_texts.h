#pragma once

#include "app/contacts/field_value.h"

/// Those texts of a form that somebody wrote now: what stood there before keeps nobody from going on.
class WrittenTexts final
{
public:
    void add(const QString &code, const QString &now, const QString &before = {})
    {
        if (now != before)
            m_texts.append({code, now});
    }

    /// See refuseNationalNumbers(), where nobody is asked why a number is none.
    Outcome check() const { return refuseNationalNumbers(m_texts); }

private:
    QList<NamedText> m_texts;
};
