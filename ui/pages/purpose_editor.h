#pragma once

#include "app/consent/purpose.h"
#include "ui/pages/choice_boxes.h"

#include <QWidget>

class FormField;
class InlineBar;
class PlainLabel;
class PurposeGroundForm;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

/// The form of one purpose: what is fixed once it is in use, what may change, and its wording in both
/// languages.
class PurposeEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit PurposeEditor(QWidget *parent = nullptr);

    /// Shows one that is stored, or the form for a new one when it is not.
    void setPurpose(const Purpose &purpose);
    /// What the form says now.
    Purpose purpose() const;
    bool isWordingChanged() const;
    bool isRestChanged() const;
    /// The new text changes what people agree to.
    bool isMaterial() const;
    void setReadOnly(bool readOnly);
    /// Who receives data for it, as the register of processors says.
    void setRecipients(const QStringList &names);

    /// Shows what is missing; true when nothing is.
    bool check();
    /// Shows a refusal at the field it is about; false when it names none.
    bool showError(const Error &error);
    void retranslate();
    void giveFocus();

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectFields();
    void tellRecipients();
    void follow();
    void fillValidity();
    void showWordingNumber();
    bool need(FormField *field, bool isGood, const QString &sentence);
    FormField *fieldNamed(const QString &name) const;

    Purpose m_before;
    InlineBar *m_warning;
    QLineEdit *m_key;
    QComboBox *m_basis;
    QWidget *m_appliesTo;
    QWidget *m_channels;
    QWidget *m_categories;
    QCheckBox *m_doubleOptIn;
    QComboBox *m_validity;
    PurposeGroundForm *m_ground;
    PlainLabel *m_recipients;
    QStringList m_recipientNames;
    QLineEdit *m_reason;
    QLineEdit *m_titleNl;
    QLineEdit *m_titleEn;
    QPlainTextEdit *m_wordingNl;
    QPlainTextEdit *m_wordingEn;
    QCheckBox *m_material;
    PlainLabel *m_wordingHeading;
    ChoiceBoxes<FilingSystem> m_fileBoxes;
    ChoiceBoxes<Channel> m_channelBoxes;
    ChoiceBoxes<DataCategory> m_categoryBoxes;
    FormField *m_keyField;
    FormField *m_basisField;
    FormField *m_appliesToField;
    FormField *m_channelsField;
    FormField *m_categoriesField;
    FormField *m_validityField;
    FormField *m_recipientsField;
    FormField *m_reasonField;
    FormField *m_titleNlField;
    FormField *m_titleEnField;
    FormField *m_wordingNlField;
    FormField *m_wordingEnField;
};
