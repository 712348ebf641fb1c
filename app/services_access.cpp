#include "app/services_parts.h"

#include <utility>

const Location &Services::location() const
{
    return m_parts->location;
}

QString Services::file() const
{
    return m_parts->location.backend == Backend::Embedded ? m_parts->file : QString();
}

bool Services::isReading() const
{
    return m_parts->context.isReading;
}

QString Services::takeRecoveryKey()
{
    return std::exchange(m_parts->recoveryKey, {});
}

const std::optional<upgrade_copy::Made> &Services::upgrade() const
{
    return m_parts->upgrade;
}

const Clock &Services::clock() const
{
    return m_parts->context.clock;
}

ChangeFeed &Services::feed() const
{
    return m_parts->feed;
}

const ServiceContext &Services::context() const
{
    return m_parts->context;
}

const ConnectionSecurity &Services::security() const
{
    return m_parts->security;
}

FileHolding &Services::holding() const
{
    return m_parts->holding;
}

SignIn &Services::signIn() const
{
    return m_parts->signIn;
}

Staff &Services::staff() const
{
    return m_parts->staff;
}

AccessPackages &Services::accessPackages() const
{
    return m_parts->accessPackages;
}

AccountabilityDocuments &Services::accountabilityDocuments() const
{
    return m_parts->accountabilityDocuments;
}

AskAgain &Services::askAgain() const
{
    return m_parts->askAgain;
}

AuditTrail &Services::auditTrail() const
{
    return m_parts->auditTrail;
}

Backups &Services::backups() const
{
    return m_parts->backups;
}

Contacts &Services::contacts() const
{
    return m_parts->contacts;
}

Demonstration &Services::demonstration() const
{
    return m_parts->demonstration;
}

Deputies &Services::deputies() const
{
    return m_parts->deputies;
}

Drafts &Services::drafts() const
{
    return m_parts->drafts;
}

FileCheck &Services::fileCheck() const
{
    return m_parts->fileCheck;
}

Findings &Services::findings() const
{
    return m_parts->findings;
}

Gate &Services::gate() const
{
    return m_parts->gate;
}

Leaving &Services::leaving() const
{
    return m_parts->leaving;
}

MailingLists &Services::mailingLists() const
{
    return m_parts->mailingLists;
}

Merging &Services::merging() const
{
    return m_parts->merging;
}

Processors &Services::processors() const
{
    return m_parts->processors;
}

Imports &Services::imports() const
{
    return m_parts->imports;
}

Letters &Services::letters() const
{
    return m_parts->letters;
}

Informing &Services::informing() const
{
    return m_parts->informing;
}

RequestNotices &Services::requestNotices() const
{
    return m_parts->requestNotices;
}

RequestStatistics &Services::requestStatistics() const
{
    return m_parts->requestStatistics;
}

Requests &Services::requests() const
{
    return m_parts->requests;
}

Restores &Services::restores() const
{
    return m_parts->restores;
}

Retention &Services::retention() const
{
    return m_parts->retention;
}

Sweeps &Services::sweeps() const
{
    return m_parts->sweeps;
}

Reviews &Services::reviews() const
{
    return m_parts->reviews;
}

Purposes &Services::purposes() const
{
    return m_parts->purposes;
}

Consents &Services::consents() const
{
    return m_parts->consents;
}

Certificates &Services::certificates() const
{
    return m_parts->certificates;
}

ContactLists &Services::contactLists() const
{
    return m_parts->contactLists;
}

Necessity &Services::necessity() const
{
    return m_parts->necessity;
}

Organisations &Services::organisations() const
{
    return m_parts->organisations;
}

SavedFilters &Services::savedFilters() const
{
    return m_parts->savedFilters;
}

Grounds &Services::grounds() const
{
    return m_parts->grounds;
}

ToolLists &Services::toolLists() const
{
    return m_parts->toolLists;
}

Receipts &Services::receipts() const
{
    return m_parts->receipts;
}

Settings &Services::settings() const
{
    return m_parts->settings;
}

Agreements &Services::agreements() const
{
    return m_parts->agreements;
}

ProcessingActivities &Services::processingActivities() const
{
    return m_parts->processingActivities;
}

PrivacyStatements &Services::privacyStatements() const
{
    return m_parts->privacyStatements;
}

Breaches &Services::breaches() const
{
    return m_parts->breaches;
}

AccessReviews &Services::accessReviews() const
{
    return m_parts->accessReviews;
}

Measures &Services::measures() const
{
    return m_parts->measures;
}

Inspection &Services::inspection() const
{
    return m_parts->inspection;
}
