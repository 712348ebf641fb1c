#pragma once

#include "app/consent/channel.h"
#include "app/consent/consent_event.h"
#include "app/consent/consent_state.h"
#include "app/consent/lawful_basis.h"

#include <QString>

/// Lawful bases, channels, methods, acts and states of consent as people call them.
QString basisWord(LawfulBasis basis);
/// "Consent (art. 6(1)(a))".
QString basisWithArticle(LawfulBasis basis);
/// The same for a narrow column: "Law (art. 6(1)(c))".
QString basisInShort(LawfulBasis basis);
QString channelWord(Channel channel);
/// The words of a known method; any other method as it was given.
QString methodWord(const QString &method);
/// What happened: "Consent withdrawn".
QString actWord(ConsentAct act);
QString stateWord(ConsentState state);

/// Of a text that is kept in both languages, the one that is spoken now.
QString inSpokenLanguage(const QString &dutch, const QString &english);
