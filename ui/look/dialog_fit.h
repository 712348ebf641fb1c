#pragma once

class QDialog;

/// Gives a dialog the height that its words ask for in its width, as far as the screen has it, and more when
/// there comes to be more in it. Qt stops at two thirds of the screen, which at 150 % cuts words off.
void keepWhole(QDialog *dialog);
