#include "ui/models/backup_place_words.h"

#include "app/documents/error_sentence.h"
#include "ui/models/backup_words.h"
#include "ui/widgets/plain_text.h"

QString BackupPlaceWords::kindWord(const BackupDestination &place)
{
    switch (place.kind) {
    case DestinationKind::Folder:
        return tr("Folder on this computer");
    case DestinationKind::Stick:
        return place.mark ? tr("Stick %1").arg(place.mark->letter) : tr("Stick");
    case DestinationKind::Share:
        return tr("Network drive");
    }
    return {};
}

BackupPlaceWords BackupPlaceWords::of(const DestinationNow &place, Instant now)
{
    BackupPlaceWords words;
    const BackupDestination &destination = place.destination;
    const QString called = visibleLine(destination.name.isEmpty() ? destination.folder : destination.name);
    words.name = tr("%1: %2").arg(kindWord(destination), called);
    const bool isAway = place.trouble && place.trouble->what == QLatin1String("backup.destination-absent");
    if (isAway && destination.mark) {
        words.state =
            tr("Not here now. Insert stick %1 when its turn has come.").arg(destination.mark->letter);
        words.tone = Tone::Neutral;
        return words;
    }
    if (place.trouble) {
        words.state = errorSentence(*place.trouble);
        words.tone = Tone::Danger;
        return words;
    }
    if (!place.newest) {
        words.state = tr("No verified backup there yet");
        words.tone = Tone::Warn;
        return words;
    }
    const int days = BackupWords::daysIn(now.micros - place.newest->micros);
    words.state = days <= 0 ? tr("Newest verified backup: today")
                            : tr("Newest verified backup: %n day(s) ago", nullptr, days);
    return words;
}
