#pragma once

struct ServiceContext;

/// The measures that protect the data and the evidence that they are tested (art. 32(1)(d) GDPR).
class Measures final
{
public:
    explicit Measures(const ServiceContext &context) : m_context(context) {}

private:
    const ServiceContext &m_context;
};
