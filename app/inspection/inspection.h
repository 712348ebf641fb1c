#pragma once

struct ServiceContext;

/// The regulator's questions, each with its answer from the file.
class Inspection final
{
public:
    explicit Inspection(const ServiceContext &context) : m_context(context) {}

private:
    const ServiceContext &m_context;
};
