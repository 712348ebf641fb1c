#include "app/drafts/drafts.h"
#include "tests/services/contact_house.h"
#include "ui/dialogs/form_draft.h"
#include "ui/look/style.h"
#include "ui/pages/form_reopening.h"
#include "ui/pages/review_decision_form.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// A form with named fields and a choice.
struct Form
{
    Form(Session &session, const QStringList &names, const QStringList &choices)
    {
        auto *column = new QVBoxLayout(&dialog);
        column->addWidget(notice);
        for (const QString &name : names) {
            add(name);
            column->addWidget(fields.last());
        }
        for (const QString &each : choices)
            choice->addItem(each, each);
        column->addWidget(choice);
        draft = new FormDraft(&dialog, session, u"note"_s, {}, notice);
        dialog.show();
    }

    QLineEdit *add(const QString &name)
    {
        fields.append(new QLineEdit(&dialog));
        fields.last()->setObjectName(name);
        return fields.last();
    }

    QDialog dialog;
    InlineBar *notice = new InlineBar;
    QList<QLineEdit *> fields;
    QComboBox *choice = new QComboBox;
    FormDraft *draft = nullptr;
};

/// A form that gives advice when something is ticked in it, and words for what is chosen.
struct Advised
{
    explicit Advised(Session &session, bool takesOtherAway = false)
    {
        choice->addItems({u"a"_s, u"b"_s, u"c"_s});
        other->addItems({u"a"_s, u"b"_s});
        QObject::connect(tick, &QCheckBox::toggled, &dialog, [this, takesOtherAway] {
            choice->setCurrentIndex(1);
            other->setCurrentIndex(1);
            if (takesOtherAway)
                other->clear();
        });
        QObject::connect(choice, &QComboBox::currentTextChanged, &dialog,
            [this](const QString &chosen) { why->setText(u"because of "_s + chosen); });
        draft = new FormDraft(&dialog, session, u"breach-decision"_s, {}, notice);
    }

    QDialog dialog;
    InlineBar *notice = new InlineBar(&dialog);
    QComboBox *choice = new QComboBox(&dialog);
    QComboBox *other = new QComboBox(&dialog);
    QCheckBox *tick = new QCheckBox(&dialog);
    QLineEdit *why = new QLineEdit(&dialog);
    FormDraft *draft = nullptr;
};

} // namespace

/// What was typed finds its way back into a form that is not quite the same any more.
class TestFormDraft final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setStyle(new Style);
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
    }

    void init() { m_session = std::make_unique<Session>(m_house->shared(), m_house->founder()); }

    void keepsWhatWasTypedWhereTheFormGrewMeanwhile()
    {
        Form form(*m_session, {u"name"_s}, {u"mail"_s});
        form.fields.first()->setText(u"Annelies"_s);
        form.add(u"more"_s);

        QVERIFY(form.draft->draft());
    }

    void keepsAHalfTypedReasonForItsItem()
    {
        const ReviewLine line{
            .item = {.id = Id<ReviewItem>(3), .kind = ReviewKind::Request, .rule = u"erasure"_s},
            .now = AgendaItem{.contact = Id<Contact>(5)}};
        ReviewLine other = line;
        other.item.id = Id<ReviewItem>(4);
        ReviewDecisionForm form(*m_session);
        form.setLine(line, true);
        form.findChild<QPlainTextEdit *>()->setPlainText(u"wacht op de rechter"_s);
        const QList<Draft> drafts = FormDraft::in(form);
        QCOMPARE(drafts.size(), 1);
        QVERIFY(drafts.first().contact == Id<Contact>(5)); // and goes with them

        m_session->setDrafts(drafts);
        ReviewDecisionForm later(*m_session);
        const auto *reason = later.findChild<QPlainTextEdit *>();
        later.setLine(other, true);
        QVERIFY(reason->toPlainText().isEmpty());
        later.setLine(line, true);
        QCOMPARE(reason->toPlainText(), u"wacht op de rechter"_s);
    }

    void keepsAReasonOnlyUntilItsDecisionIsStored()
    {
        const Permit &founder = m_house->founder();
        const Drafts &drafts = m_house->services().drafts();
        const auto person = m_house->services()
                                .contacts()
                                .add(founder, FilingSystem::Customers, tests::draftOf(u"Zwaan"_s))
                                .result();
        QVERIFY(person);
        const ReviewLine line{
            .item = {.id = Id<ReviewItem>(3), .kind = ReviewKind::Request, .rule = u"erasure"_s},
            .now = AgendaItem{.contact = *person}};
        ReviewDecisionForm form(*m_session);
        form.setLine(line, true);
        form.findChild<QPlainTextEdit *>()->setPlainText(u"wacht op de rechter"_s);
        QVERIFY(drafts.save(founder, FormDraft::in(form)).result());
        m_session->setDrafts(*drafts.mine(founder).result());

        ReviewDecisionForm later(*m_session);
        later.setLine(line, true);
        QCOMPARE(later.findChild<QPlainTextEdit *>()->toPlainText(), u"wacht op de rechter"_s);
        later.choose(ReviewDecision::Verdict::Rejected);
        QCOMPARE(drafts.mine(founder).result()->size(), 1); // not stored yet
        later.takeStored();

        QTRY_VERIFY(drafts.mine(founder).result()->isEmpty());
        ReviewLine decided = line;
        decided.item.decision = ReviewDecision{.reason = u"wacht op de rechter"_s};
        later.setLine(decided, true);
        QVERIFY(FormDraft::in(later).isEmpty());
    }

    void putsBackByNameAndSaysWhatHasNoFieldAnyMore()
    {
        m_session->setDrafts({typedInto({u"name"_s, u"town"_s})});

        Form form(*m_session, {u"country"_s, u"name"_s}, {u"post"_s, u"mail"_s});

        QCOMPARE(form.fields.at(0)->text(), QString());
        QCOMPARE(form.fields.at(1)->text(), u"Annelies"_s);
        QCOMPARE(form.choice->currentText(), u"post"_s); // wherever it stands in the list
        QVERIFY2(form.notice->accessibleName().contains(u"does not offer any more"_s),
            qPrintable(form.notice->accessibleName()));
    }

    void putsBackChoicesThatFollowATick()
    {
        const Advised before(*m_session);
        before.tick->setChecked(true);
        before.choice->setCurrentIndex(2); // against the advice
        before.other->setCurrentIndex(0);  // as it began
        before.why->setText(u"they said so"_s);
        m_session->setDrafts({before.draft->draft().value_or(Draft())});

        const Advised again(*m_session);

        QVERIFY(again.tick->isChecked());
        QCOMPARE(again.choice->currentIndex(), 2);
        QCOMPARE(again.other->currentIndex(), 0);
        QCOMPARE(again.why->text(), u"they said so"_s); // and not what follows from the choice
    }

    void saysWhatCannotBeChosenAfterATick()
    {
        const Advised before(*m_session);
        before.tick->setChecked(true);
        before.other->setCurrentIndex(0);
        m_session->setDrafts({before.draft->draft().value_or(Draft())});

        const Advised again(*m_session, true);

        QVERIFY2(again.notice->accessibleName().contains(u"does not offer any more"_s),
            qPrintable(again.notice->accessibleName()));
    }

    void keepsWhatTheFormGaveItselfWithTheRest()
    {
        Form form(*m_session, {u"name"_s, u"moment"_s}, {u"mail"_s});
        form.fields.at(1)->setText(u"12:00"_s);
        form.draft->takeAsGiven(form.dialog);
        QVERIFY(!form.draft->draft());

        form.fields.at(0)->setText(u"Annelies"_s);

        QVERIFY(form.draft->draft());
        QVERIFY(form.draft->draft()->content.contains(u"12:00"_s));
        form.fields.at(0)->clear();
        form.fields.at(1)->setText(u"11:00"_s); // somebody moved it
        QVERIFY(form.draft->draft());
    }

    void findsWhatWasFiledWhereItsMemberLookedBefore()
    {
        m_session->setDrafts({{.id = Id<Draft>(4),
            .filingSystem = FilingSystem::Employees,
            .form = u"statement"_s,
            .content = u"half"_s}});
        QPlainTextEdit text;
        const FormDraft draft(&text, *m_session, u"statement"_s, {}, new InlineBar(&text),
            {.typed = [&text] { return text.toPlainText(); },
                .putBack = [&text](const QString &typed) -> std::optional<int> {
                    text.setPlainText(typed);
                    return 0;
                }});

        QCOMPARE(text.toPlainText(), u"half"_s);
        QVERIFY(draft.draft()->filingSystem == FilingSystem::Employees); // and takes its place there
    }

    void saysNothingIsLostWhereAllIsBack()
    {
        m_session->setDrafts({typedInto({u"name"_s, u"town"_s})});

        Form form(*m_session, {u"name"_s, u"town"_s}, {u"mail"_s, u"post"_s});

        QCOMPARE(form.fields.at(1)->text(), u"Delft"_s);
        QCOMPARE(form.notice->accessibleName(),
            u"What you had typed before the window locked is back. It is not stored yet."_s);
    }

    void keepsNothingThatIsTypedHidden()
    {
        Form form(*m_session, {u"name"_s}, {u"mail"_s});
        QVERIFY(!form.draft->draft());
        QDialog asking;
        auto *secret = new QLineEdit(&asking);
        secret->setEchoMode(QLineEdit::Password);
        const auto *draft = new FormDraft(&asking, *m_session, u"contact.add"_s, {}, new InlineBar(&asking));

        secret->setText(u"correct paard batterij"_s);

        QVERIFY(!draft->draft());
    }

    void knowsWhereEachFormStands()
    {
        const auto placeOf = [](const QString &form) { return FormReopening::placeOf({.form = form}); };

        QCOMPARE(placeOf(u"processor/12"_s).page, u"processors"_s);
        QCOMPARE(placeOf(u"processor/12"_s).record, QVariant(qint64{12}));
        QCOMPARE(
            placeOf(u"agreement.audit/12/3"_s).record, QVariant(QVariantList{qint64{12}, u"agreement"_s}));
        QCOMPARE(placeOf(u"breach.report/4"_s).page, u"breaches"_s);
        QCOMPARE(placeOf(u"breach-decision/4"_s).record, QVariant(qint64{4}));
        QCOMPARE(placeOf(u"measure.test/restore"_s).record, QVariant(u"restore"_s));
        QCOMPARE(placeOf(u"purpose"_s).record, QVariant());
        QCOMPARE(placeOf(u"request.decision/7"_s).page, u"requests"_s);
        QCOMPARE(placeOf(u"request"_s).page, u"contacts"_s); // opens over the contact
        QCOMPARE(FormReopening::placeOf({.form = u"note"_s, .contact = Id<Contact>(9)}).record,
            QVariant(qint64{9}));
    }

    void knowsWhereWhateverIsOfTheWholeFileStands()
    {
        for (const QString &subject : Draft::subjects()) {
            const Draft draft{.form = Draft::formOf(subject, u"1"_s)};
            const bool isWithContacts = FormReopening::placeOf(draft).page == u"contacts"_s;
            QVERIFY2(draft.isAboutPeople() || !isWithContacts, qPrintable(subject));
        }
    }

private:
    /// Somebody's name and town, and the post as the way.
    Draft typedInto(const QStringList &names) const
    {
        Form form(*m_session, names, {u"mail"_s, u"post"_s});
        form.fields.at(0)->setText(u"Annelies"_s);
        form.fields.at(1)->setText(u"Delft"_s);
        form.choice->setCurrentIndex(1);
        return form.draft->draft().value_or(Draft());
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TestFormDraft)

#include "tst_form_draft.moc"
