#pragma once

#include "app/access_package/access_packages.h"
#include "app/access_reviews/access_reviews.h"
#include "app/accountability/accountability_documents.h"
#include "app/activities/processing_activities.h"
#include "app/agreements/agreements.h"
#include "app/audit/audit_trail.h"
#include "app/audit/trail_pin.h"
#include "app/backup/backups.h"
#include "app/backup/restores.h"
#include "app/breaches/breaches.h"
#include "app/changes/file_check.h"
#include "app/changes/refusal_notes.h"
#include "app/changes/service_context.h"
#include "app/consent/ask_again.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "app/contacts/organisations.h"
#include "app/demo/demonstration.h"
#include "app/drafts/drafts.h"
#include "app/findings/findings.h"
#include "app/gate/gate.h"
#include "app/grounds/grounds.h"
#include "app/handovers/mailing_lists.h"
#include "app/imports/imports.h"
#include "app/informing/informing.h"
#include "app/inspection/inspection.h"
#include "app/leaving/leaving.h"
#include "app/letters/letters.h"
#include "app/lists/contact_lists.h"
#include "app/lists/saved_filters.h"
#include "app/measures/measures.h"
#include "app/merging/merging.h"
#include "app/necessity/necessity.h"
#include "app/receipts/receipts.h"
#include "app/registers/processors.h"
#include "app/requests/certificates.h"
#include "app/requests/request_notices.h"
#include "app/requests/request_statistics.h"
#include "app/requests/requests.h"
#include "app/retention/retention.h"
#include "app/reviews/reviews.h"
#include "app/services.h"
#include "app/settings/settings.h"
#include "app/staff/deputies.h"
#include "app/staff/file_holding.h"
#include "app/staff/sign_in.h"
#include "app/staff/staff.h"
#include "app/statement/privacy_statements.h"
#include "app/storage/reading_copy.h"
#include "app/sweeping/sweeps.h"
#include "app/tool_lists/tool_lists.h"

#include <QCoreApplication>
#include <QLockFile>

#include <memory>
#include <utility>

/// A place whose key is known.
struct EnteredFile
{
    Location location;
    QString recoveryKey = {};
    int failuresBefore = 0;
    std::unique_ptr<ReadingCopy> copy = nullptr;
};

/// The threads of an open file and the services on them, in the order in which they depend on each other.
struct Services::Parts
{
    /// What Services::open does for each engine.
    static Result<std::shared_ptr<Services>> openFile(const Location &asked, const Options &options);
    static Result<std::shared_ptr<Services>> openServer(const Location &location, const Options &options);

    Parts(EnteredFile entered, const Options &options)
        : copy(std::move(entered.copy))
        , location(std::move(entered.location))
        , recoveryKey(std::move(entered.recoveryKey))
        , trailPin(location)
        , holding(context, location, options.clock, options.readOnly)
        , context{.reader = reader,
              .writer = writer,
              .clock = options.clock,
              .feed = feed,
              .trailPin = trailPin,
              .hashCost = options.hashCost,
              .shared = location.backend == Backend::Server,
              .location = location,
              .failuresBefore = entered.failuresBefore,
              .openerName = options.entry ? options.entry->name : QString(),
              .isRecovered = options.entry && !options.entry->recoveryKey.isEmpty(),
              .isReading = options.readOnly}
        , writer(location, Connection::Access::ReadWrite)
        , reader(location, Connection::Access::ReadOnly)
        , signIn(context)
        , staff(context)
        , accessPackages(context)
        , accountabilityDocuments(context)
        , askAgain(context)
        , auditTrail(context)
        , backups(context)
        , certificates(context)
        , contactLists(context, location)
        , purposes(context)
        , consents(context)
        , contacts(context)
        , demonstration(context)
        , deputies(context)
        , drafts(context)
        , fileCheck(context)
        , findings(context)
        , gate(context)
        , grounds(context)
        , imports(context, location)
        , leaving(context)
        , letters(context)
        , informing(context)
        , mailingLists(context)
        , necessity(context)
        , merging(context)
        , organisations(context)
        , processors(context)
        , receipts(context)
        , toolLists(context)
        , requestNotices(context)
        , requests(context)
        , requestStatistics(context)
        , restores(context)
        , retention(context)
        , sweeps(context)
        , reviews(context, requests)
        , savedFilters(context)
        , agreements(context)
        , processingActivities(context)
        , privacyStatements(context)
        , breaches(context)
        , accessReviews(context)
        , measures(context)
        , inspection(context)
        , settings(context)
        , refusals(context)
    {
        if (QCoreApplication::instance())
            feed.moveToThread(QCoreApplication::instance()->thread());
        QObject::connect(
            &feed, &ChangeFeed::trailGrew, &feed, [this](const LogHead &head) { trailPin.saw(head); },
            Qt::DirectConnection);
    }

    std::unique_ptr<ReadingCopy> copy; ///< goes last, when nothing of it is open
    QString file;
    Location location;
    QString recoveryKey;
    std::unique_ptr<QLockFile> lock;
    ConnectionSecurity security;
    std::optional<upgrade_copy::Made> upgrade;
    ChangeFeed feed;
    TrailPin trailPin;
    FileHolding holding;
    // Outlives the threads: what nobody waits for still reads it when they end.
    ServiceContext context;
    // Closes last: only a connection that may write puts the log back into the file and takes it away.
    DatabaseThread writer;
    DatabaseThread reader;
    SignIn signIn;
    Staff staff;
    AccessPackages accessPackages;
    AccountabilityDocuments accountabilityDocuments;
    AskAgain askAgain;
    AuditTrail auditTrail;
    Backups backups;
    Certificates certificates;
    ContactLists contactLists;
    Purposes purposes;
    Consents consents;
    Contacts contacts;
    Demonstration demonstration;
    Deputies deputies;
    Drafts drafts;
    FileCheck fileCheck;
    Findings findings;
    Gate gate;
    Grounds grounds;
    Imports imports;
    Leaving leaving;
    Letters letters;
    Informing informing;
    MailingLists mailingLists;
    Necessity necessity;
    Merging merging;
    Organisations organisations;
    Processors processors;
    Receipts receipts;
    ToolLists toolLists;
    RequestNotices requestNotices;
    Requests requests;
    RequestStatistics requestStatistics;
    Restores restores;
    Retention retention;
    Sweeps sweeps;
    Reviews reviews;
    SavedFilters savedFilters;
    Agreements agreements;
    ProcessingActivities processingActivities;
    PrivacyStatements privacyStatements;
    Breaches breaches;
    AccessReviews accessReviews;
    Measures measures;
    Inspection inspection;
    Settings settings;
    // Goes first: what it still writes may have to wait for what the others asked for.
    RefusalNotes refusals;
};
