#pragma once

struct ServiceContext;

/// The record of processing activities (art. 30 GDPR).
class ProcessingActivities final
{
public:
    explicit ProcessingActivities(const ServiceContext &context) : m_context(context) {}

private:
    const ServiceContext &m_context;
};
