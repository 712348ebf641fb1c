#include "app/vault/bytes.h"
#include "app/vault/session_key.h"
#include "app/vault/signed_document.h"

#include <QTest>

/// The key with which a session signs heads of the trail, and its owner's word for it.
class TestSessionKey final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_owner = std::make_unique<KeySet>(*KeySet::generated());
        m_key = *SessionKey::make(m_vault, m_member, *m_owner, m_now);
    }

    void isVouchedForByItsOwner()
    {
        const auto about = SessionKey::verified(m_key->document(), m_key->signature(), m_key->certifiedBy());

        QVERIFY(about);
        QCOMPARE(*about, m_key->about());
        QCOMPARE(about->vault, m_vault);
        QCOMPARE(about->member, m_member);
        QCOMPARE(m_key->certifiedBy(), viewOf(m_owner->publicKeys()->sign).toByteArray());
    }

    void signsUnderItsOwnKeyForADay()
    {
        const QByteArray message = "een kop";

        const auto signature = m_key->sign(message, {m_now.micros + SessionKey::longestTerm - 1});
        const auto late = m_key->sign(message, {m_now.micros + SessionKey::longestTerm});
        const auto early = m_key->sign(message, {m_now.micros - 1});

        QVERIFY(signature);
        QVERIFY(signed_document::isSigned(message, *signature, m_key->about().publicKey));
        QVERIFY(!signed_document::isSigned(message, *signature, m_key->certifiedBy()));
        QCOMPARE(late.error(), (Error{Failure::Refused, QStringLiteral("session.key")}));
        QCOMPARE(early.error(), late.error());
    }

    void isNotKnownByAnyChangeOfItsDocument()
    {
        const Error damaged{Failure::Damaged, QStringLiteral("session.key")};
        for (qsizetype at = 0; at < m_key->document().size(); ++at) {
            QByteArray other = m_key->document();
            other[at] = static_cast<char>(other.at(at) ^ 1);
            QCOMPARE(SessionKey::verified(other, m_key->signature(), m_key->certifiedBy()).error(), damaged);
        }
        const auto another = KeySet::generated();
        QCOMPARE(
            SessionKey::verified(m_key->document(), m_key->signature(), viewOf(another->publicKeys()->sign))
                .error(),
            damaged);
    }

private:
    const QUuid m_vault = QUuid(QStringLiteral("a0000000-0000-4000-8000-000000000001"));
    const QUuid m_member = QUuid(QStringLiteral("a0000000-0000-4000-8000-000000000002"));
    const Instant m_now{1'773'500'400'000'000};
    std::unique_ptr<KeySet> m_owner;
    std::shared_ptr<const SessionKey> m_key;
};

QTEST_GUILESS_MAIN(TestSessionKey)

#include "tst_session_key.moc"
