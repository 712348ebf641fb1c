#include "app/documents/document_application.h"

#include <QGuiApplication>

std::unique_ptr<QCoreApplication> documentApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}
