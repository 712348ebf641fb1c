#include "app/formats/pdf_text.h"

bool readsPdf()
{
    return false;
}

FileText pdfTextOf(const QByteArray & /*document*/)
{
    return {{}, false};
}
