#pragma once

#include <memory>

class QCoreApplication;

/// An application that can lay out documents and never shows anything: it also runs where there is no screen.
std::unique_ptr<QCoreApplication> documentApplication(int &argc, char **argv);
