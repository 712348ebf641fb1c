#pragma once

struct ServiceContext;

/// What is agreed with those who process data for us: clause by clause, with its clocks (art. 28 GDPR).
class Agreements final
{
public:
    explicit Agreements(const ServiceContext &context) : m_context(context) {}

private:
    const ServiceContext &m_context;
};
