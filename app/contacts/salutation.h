#pragma once

#include "app/contacts/person_name.h"

/// The language of a letter: the person's, not the window's.
enum class LetterLanguage { Dutch, English };

/// "Geachte mevrouw Van der Jansen,", "Geachte A.B. van der Jansen,". Source: domain.md 11.4.
QString formalSalutation(const PersonName &name, LetterLanguage language);

/// "Beste mevrouw Van der Jansen,", "Beste Anna van der Jansen,".
QString businessSalutation(const PersonName &name, LetterLanguage language);

/// "Beste Anna,"; the business form when no given name is known.
QString informalSalutation(const PersonName &name, LetterLanguage language);

/// The first line of an address, with titles: "Mevrouw dr. A.B. van der Jansen MSc".
QString addressName(const PersonName &name, LetterLanguage language);
