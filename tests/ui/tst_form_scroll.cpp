#include "ui/look/style.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/form_scroll.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace {

/// A dialog with fields above its one verb.
struct Form
{
    explicit Form(int count)
    {
        auto *content = new QWidget(&dialog);
        fields = new QVBoxLayout(content);
        fields->setContentsMargins(0, 0, 0, 0);
        for (int i = 0; i < count; ++i)
            add();
        scroll = new FormScroll(content, &dialog);
        auto *column = new QVBoxLayout(&dialog);
        column->addWidget(scroll, 1);
        column->addWidget(verb);
        dialog.show();
        QCoreApplication::processEvents();
    }

    void add()
    {
        auto *field = new FormField(new QLineEdit);
        field->setLabel(QStringLiteral("Name"));
        fields->addWidget(field);
    }

    QDialog dialog;
    QPushButton *verb = new QPushButton(QStringLiteral("Keep"));
    QVBoxLayout *fields = nullptr;
    FormScroll *scroll = nullptr;
};

void turnWheelOver(QWidget *widget)
{
    const QPoint middle = widget->rect().center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event); // as from the window system: what is not taken goes on
    qApp->notify(widget, &event);
}

} // namespace

/// What forms in dialogs have in common, whatever the screen.
class TestFormScroll final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void isAsHighAsItsFields()
    {
        Form form(4);
        QCOMPARE(form.scroll->verticalScrollBar()->maximum(), 0);
        const int before = form.dialog.height();

        form.add();
        form.add();

        QTRY_VERIFY(form.dialog.height() > before);
        QTRY_COMPARE(form.scroll->verticalScrollBar()->maximum(), 0);
    }

    void keepsItsVerbsOnAScreenThatIsTooLow()
    {
        const int screen = QApplication::primaryScreen()->availableSize().height();
        Form form(40);

        QVERIFY(form.dialog.height() <= screen);
        QVERIFY(form.scroll->verticalScrollBar()->maximum() > 0);
        QVERIFY(form.dialog.rect().contains(form.verb->geometry()));
        QCOMPARE(form.scroll->horizontalScrollBar()->maximum(), 0);
    }

    /// Who scrolls a form with the pointer over a choice must not have chosen something else by it.
    void changesNoChoiceByTheWheel()
    {
        Form form(40);
        auto *choice = new QComboBox;
        choice->addItems({QStringLiteral("High risk"), QStringLiteral("No risk")});
        auto *number = new QSpinBox;
        number->setValue(7);
        form.fields->insertWidget(0, choice);
        form.fields->insertWidget(1, number);
        QTRY_VERIFY(choice->isVisible() && number->isVisible());
        const QList<QWidget *> fields{choice, number};

        for (QWidget *field : fields) {
            field->setFocus();
            form.scroll->verticalScrollBar()->setValue(0);
            turnWheelOver(field);
            QVERIFY(form.scroll->verticalScrollBar()->value() > 0);
        }
        QCOMPARE(choice->currentIndex(), 0);
        QCOMPARE(number->value(), 7);
    }
};

QTEST_MAIN(TestFormScroll)

#include "tst_form_scroll.moc"
