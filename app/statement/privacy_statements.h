#pragma once

struct ServiceContext;

/// The privacy statement: drafted from the registers, kept version by version (art. 13 and 14 GDPR).
class PrivacyStatements final
{
public:
    explicit PrivacyStatements(const ServiceContext &context) : m_context(context) {}

private:
    const ServiceContext &m_context;
};
