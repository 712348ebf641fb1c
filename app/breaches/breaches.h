#pragma once

struct ServiceContext;

/// The register of personal data breaches and their clocks (art. 33 and 34 GDPR).
class Breaches final
{
public:
    explicit Breaches(const ServiceContext &context) : m_context(context) {}

private:
    const ServiceContext &m_context;
};
