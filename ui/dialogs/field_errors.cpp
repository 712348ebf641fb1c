#include "ui/dialogs/field_errors.h"

#include "app/documents/error_sentence.h"
#include "ui/widgets/form_field.h"

bool tellNationalNumber(const Error &error, const QMap<QString, FormField *> &texts)
{
    for (FormField *text : texts)
        text->clearError();
    if (error.what != QLatin1String("text.national-number"))
        return false;
    FormField *first = nullptr;
    for (const QString &place : error.place) {
        FormField *text = texts.value(place);
        if (!text)
            continue;
        text->setSaying(errorWords(error));
        first = first ? first : text;
    }
    if (first)
        first->field()->setFocus();
    return first != nullptr;
}
