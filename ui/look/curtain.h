#pragma once

#include <QObject>
#include <QString>

/// The privacy curtain: while it is drawn, nobody who looks over a shoulder or at a shared screen sees who
/// the people in the file are (look.md 2.4).
class Curtain final : public QObject
{
    Q_OBJECT

public:
    /// The one curtain of this application; made at first use, after QApplication.
    static Curtain &instance();

    bool isDrawn() const { return m_isDrawn; }
    /// Has every window say its words anew, as at a change of language.
    void setDrawn(bool drawn);

signals:
    void changed(bool drawn);

private:
    using QObject::QObject;

    bool m_isDrawn = false;
};

/// Short for Curtain::instance().
inline Curtain &curtain()
{
    return Curtain::instance();
}

/// A name, address, number or free text about a person as it may be seen and spoken at this moment: itself,
/// or a mark that tells nothing of it, its length neither. Whatever is set in `retranslate()` or asked of a
/// model goes through here.
QString veiled(const QString &text);

/// The same in words, for what is heard.
QString veiledSpoken(const QString &text);
