#pragma once

struct ServiceContext;

/// The periodic reviews of who can see what, and of what the logs tell (art. 32(1)(d) GDPR).
class AccessReviews final
{
public:
    explicit AccessReviews(const ServiceContext &context) : m_context(context) {}

private:
    const ServiceContext &m_context;
};
