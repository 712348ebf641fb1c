#include "ui/dialogs/holidays_section.h"

#include "app/documents/error_sentence.h"
#include "app/services.h"
#include "app/settings/settings.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>

HolidaysSection::HolidaysSection(Services &services, const Permit &permit, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_permit(permit)
    , m_heading(new PlainLabel(TypeRole::Title3))
    , m_mode(new QComboBox)
    , m_modeField(new FormField(m_mode))
    , m_result(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_modeAnswer([this](const auto &mode) {
        if (mode)
            showMode(*mode);
        else
            m_modeField->setError(errorSentence(mode.error()));
    })
    , m_movedAnswer([this](const auto &moved) { showMoved(moved); })
{
    m_result->setWordWrap(true);
    m_mode->addItem({}, static_cast<int>(HolidayMode::Core));
    m_mode->addItem({}, static_cast<int>(HolidayMode::Equated));
    m_mode->setEnabled(false); // until it is known which
    auto *fields = new QVBoxLayout(this);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    fields->addWidget(m_heading);
    fields->addWidget(m_modeField);
    fields->addWidget(m_result);
    connect(m_mode, &QComboBox::activated, this, &HolidaysSection::choose);
    retranslate();
    m_modeAnswer.expect(m_services.settings().holidays(m_permit));
}

void HolidaysSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HolidaysSection::showMode(HolidayMode mode)
{
    m_kept = mode;
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(mode)));
    m_mode->setEnabled(true);
}

void HolidaysSection::choose()
{
    const auto mode = static_cast<HolidayMode>(m_mode->currentData().toInt());
    if (mode == m_kept)
        return;
    m_mode->setEnabled(false);
    m_modeField->clearError();
    m_movedAnswer.expect(m_services.settings().setHolidays(m_permit, mode));
}

void HolidaysSection::showMoved(const Result<int> &moved)
{
    if (!moved) {
        m_modeField->setError(errorSentence(moved.error()));
        showMode(m_kept.value_or(HolidayMode::Core));
        return;
    }
    m_moved = *moved;
    showMode(static_cast<HolidayMode>(m_mode->currentData().toInt()));
    retranslate();
}

void HolidaysSection::retranslate()
{
    m_heading->setText(tr("Terms"));
    m_mode->setItemText(0, tr("The public holidays of the statute alone"));
    m_mode->setItemText(1, tr("Also Good Friday and the days that a royal decree equates"));
    m_modeField->setLabel(tr("Days off that end no period"));
    m_modeField->setHelp(tr(
        "Saturdays and Sundays always count. With the first you never answer too late; open requests follow "
        "what is chosen here at once."));
    m_result->setVisible(m_moved.has_value());
    const int moved = m_moved.value_or(0);
    m_result->setText(
        tr("The day that it is due by was computed anew for %n open request(s).", nullptr, moved));
}
