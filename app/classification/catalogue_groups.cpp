#include "app/classification/catalogue_groups.h"

namespace {

using enum FieldRole;

constexpr DataClass ordinary = DataClass::Standard;
constexpr DataClass reference = DataClass::Pseudonymous;
/// Income, copies of documents, credentials, what somebody wrote about a person: not a class of the law, and
/// handled with more care than most (domain.md 8.3).
constexpr DataClass sensitive = DataClass::Sensitive;

CatalogueGroup group(const char *tables, const char *columns, FieldRole role, DataClass dataClass,
    std::optional<ContactField> field = std::nullopt)
{
    return {QLatin1String(tables), QLatin1String(columns), role, dataClass, field};
}

/// The record of a person.
QList<CatalogueGroup> groupsOfContact()
{
    using enum ContactField;
    const auto own = [](const char *column, ContactField field) {
        return group("contact", column, Own, ordinary, field);
    };
    return {own("initials", Initials), own("given_name", GivenName), own("infix", Infix),
        own("surname", Surname), own("sort_key", Surname), own("partner_infix", PartnerInfix),
        own("partner_surname", PartnerSurname), own("name_use", NameUse), own("title_before", TitleBefore),
        own("title_after", TitleAfter), own("name_convention", NameConvention), own("salutation", Salutation),
        own("birth_date", BirthDate), own("gender", Gender), own("language", Language),
        own("job_title", JobTitle), own("organisation_id", Organisation), own("kind", Kind),
        group("contact", "ref", Key, reference),
        group("contact", "restricted_at created_at changed_at", Account, ordinary)};
}

/// What belongs to a person in rows of its own (category_places.h).
QList<CatalogueGroup> groupsOfCategories()
{
    return {
        group("contact_point", "kind label value normalised", Own, ordinary),
        group("postal_address", "label street house_number addition postcode city country", Own, ordinary),
        // A number by which somebody is known elsewhere, of which others hold the key.
        group("identifier", "kind value normalised", Own, reference),
        group("note", "body", Own, sensitive, ContactField::Note),
        group("note", "written_at", Own, ordinary),
        group("attachment", "name", Own, ordinary),
        group("attachment", "content", Own, sensitive, ContactField::Attachment),
        group("attachment", "media_type added_at", Own, ordinary),
        group("attachment", "digest", Key, reference),
        // Invoices and payments are among them.
        group("relation_fact", "kind day reference source", Own, sensitive),
        group("processing_ground", "basis reason holds_until recorded_at", Own, ordinary),
        group("addressee", "capacity local_rule recorded_at", Own, ordinary),
        group("soft_opt_in", "channel sold_on reference tests recorded_at", Own, ordinary),
        group("published_address", "source seen_on is_gone recorded_at", Own, ordinary),
        group("consent_token", "channel sent_at expires_at used_at used_from used_agent lapsed_at", Own,
            ordinary),
        group("consent_token", "token_hash", Own, reference),
        group("consent_state", "channel state since valid_until", Own, ordinary),
        group("consent_origin", "absorbed_ref absorbed_contact absorbed_event corrects_id entry_hash", Own,
            reference),
        group("consent_event",
            "channel act happened_at recorded_at method subject_confirmed statement valid_until remark basis "
            "source place language representative authority",
            Own, ordinary),
        group("consent_event", "ref wording_id corrects_id entry_hash", Key, reference),
    };
}

/// What follows from those, or repeats them.
QList<CatalogueGroup> groupsOfCopies()
{
    return {
        // Of whichever field it is of, the notes among them.
        group("field_history", "before after", Copy, sensitive),
        group("field_history", "field cause source request_ref changed_at values_gone_at is_absorbed", Copy,
            ordinary),
        group("field_provenance", "field", Copy, ordinary),
        group("provenance",
            "source collected_on basis recorded_at reason_from reason until_rule until_on interest balancing "
            "review_on",
            Copy, ordinary),
        group("list_customers list_employees",
            "kind name organisation email phone city number consent consents_ending consent_until standing "
            "due_on flags sort_key haystack",
            Copy, ordinary),
        group("list_customers list_employees", "rank", Key, reference),
        group("list_run", "run position", Key, reference),
        group("list_run", "content", Copy, ordinary),
        group("draft", "form saved_at", Copy, ordinary),
        group("draft", "content", Copy, sensitive),
        group("retention_due", "category standing keep_until restricted_from rule", Copy, ordinary),
        group("ground_end", "from_on why", Copy, ordinary),
        group("figure_share", "facts", Copy, ordinary),
        group("informing_due", "origin obtained_on due_on cause before_on before_cause", Copy, ordinary),
        // That a word of health stands in a note says as much as the word.
        group("finding", "kind severity times reason", Copy, sensitive),
        group("finding", "place field row_number state found_at settled_at", Copy, ordinary),
        group("finding", "mark", Key, reference),
        // A sole trader's bears their name.
        group("organisation", "name name_folded kvk_number vat_number", Copy, ordinary),
    };
}

/// What was asked of us about somebody, and what we did.
QList<CatalogueGroup> groupsOfAccounts()
{
    return {
        group("informing_event", "manner origin happened_at recorded_at statement reason", Account, ordinary),
        group("informing_event", "ref", Key, reference),
        group("disclosure", "recipient happened_at rule fields", Account, ordinary),
        group("disclosure", "soft_opt_in_id published_address_id processing_ground_id", Key, reference),
        group("recipient_task", "recipient why channel opened_at done_at", Account, ordinary),
        // Why somebody's data is held on to tells of claims and disputes.
        group("legal_hold", "reason ground released_for", Account, sensitive),
        group("legal_hold", "categories set_at review_on released_at approved_at", Account, ordinary),
        group("request", "remark proposal representative mandate extension_reason", Account, sensitive),
        group("request",
            "representative_street representative_postcode representative_town representative_email", Account,
            ordinary),
        group("request",
            "type stage outcome received_on due_on channel registered_at identity_method identity_level "
            "identity_at prepared_at executed_at result answered_on closed_at extension_sent_on aim "
            "aim_purpose aim_channel aim_ground",
            Account, ordinary),
        group("request", "ref contact_ref proposal_digest letter_ref related_ref proposed_version", Key,
            reference),
        group("request_step", "step happened_at stands_until", Account, ordinary),
        group("request_step", "remark", Account, sensitive),
        group("request_question", "about asked_on answered_on reminded_on reminded_again_on", Account,
            ordinary),
        group("request_question", "reason", Account, sensitive),
        group("identity_evidence", "document remark", Account, sensitive),
        group("request_letter", "attachment_id", Key, reference),
        group("request_notice",
            "recipient ask categories restricted holds fields corrected via made_at made_as sent_on sent_by",
            Account, ordinary),
        group("decision", "verdict decided_at stands_until", Account, ordinary),
        group("decision", "document", Account, sensitive),
        group("decision", "ref proposal_digest signature public_key certificate deputyship", Key, reference),
        group("decision_reason", "reason", Account, sensitive),
        group("decision_reason", "decision_ref", Key, reference),
        group("retention_proposal", "rule categories opened_for", Account, ordinary),
        group("retention_run", "ran_at ran_for report", Account, ordinary),
        group("review_session", "state started_at active_at closed_at minutes", Account, ordinary),
        group("review_session", "ref digest signer", Key, reference),
        group("review_item", "position kind rule opened_at voided", Account, ordinary),
        group("review_item", "session_ref subject claim seen", Key, reference),
        group("review_decision", "verdict decided_at voided carried_out_at failure", Account, ordinary),
        group("review_decision", "ref item_id matter", Key, reference),
        group("review_reason", "words", Account, sensitive),
        group("review_reason", "ref", Key, reference),
        group("restriction", "ground since kept_since informed_on lifted_at", Account, ordinary),
        group("contact_alias", "absorbed_ref merge_ref", Key, reference),
        group("contact_alias", "merged_at", Account, ordinary),
        group("erasure_permit term_again", "contact_id", Key, reference),
        group("erasure_ledger", "contact_ref request_ref", Key, reference),
        group("erasure_ledger", "scope executed_at", Account, ordinary),
        group("erasure_entry", "sequence entry", Key, reference),
        group("suppression", "hash kind key_version", Key, reference),
        group("suppression", "scope reason since", Account, ordinary),
    };
}

/// Lists and files that came and went, the trail, and the people who work with all of it.
QList<CatalogueGroup> groupsOfTheHouse()
{
    return {
        group("import_batch",
            "file_name mapping started_at finished_at rows_read imported updated duplicates suppressed "
            "rejected undone_at",
            Account, ordinary),
        group("import_batch", "ref", Key, reference),
        group("consent_import",
            "channel tool file_name source happened_at rows_read recorded withdrawn undone_at", Account,
            ordinary),
        group("consent_import", "ref", Key, reference),
        group("handover",
            "recipient channel fields format is_encrypted plain_reason included excluded counts happened_at",
            Account, ordinary),
        group("handover", "ref digest reconciliation_id", Key, reference),
        group("reconciliation", "recipient channel tool happened_at counts", Account, ordinary),
        group("reconciliation", "ref digest", Key, reference),
        group("file_left", "way data_class is_encrypted plain_reason happened_at", Account, ordinary),
        group("file_left", "ref digest", Key, reference),
        group("audit_entry",
            "position epoch sequence happened_at kept_at action object_kind object_ref request_ref "
            "commitment leaf_hash row_state",
            Account, reference),
        group("audit_entry_plain",
            "position happened_at action object_kind object_ref request_ref detail computed_for", Account,
            reference),
        group("audit_detail", "position salt detail", Account, reference),
        // Somebody whom we do business with has a person who is called.
        group("processor",
            "name name_folded kind kvk_number country services contact "
            "categories breach_contact hosting systems reviewed_on review_on exit_plan deleted_on "
            "deletion_proof added_at ended_at",
            Account, ordinary),
        // Who owns an activity, who represents a controller: people are named there.
        group("activity_value", "field value", Account, ordinary),
        group("processing_activity", "added_at changed_at ended_at", Account, ordinary),
        group("activity_review", "reviewed_at is_own facts", Account, ordinary),
        group("activity_review", "digest", Key, reference),
        group("activity_screening", "criteria answers is_needed reason screened_at", Account, ordinary),
        group("processed_for",
            "controller contact representative officer categories transfers measures added_at ended_at",
            Account, ordinary),
        // Contact persons stand in them, and signatures in the files.
        group("agreement",
            "reference signed_on starts_on ends_on form renewal renews_by notice authorisation "
            "objection_days "
            "review_months ended_on ended_for added_at",
            Account, ordinary),
        group("agreement_term", "term value", Account, ordinary),
        group(
            "clause_review", "clause state quotation page hours days agreed recorded_at", Account, ordinary),
        group("agreement_draft", "facts drafted_at", Account, ordinary),
        group("agreement_document", "kind draft_version name media_type added_at", Account, ordinary),
        group("agreement_document", "content", Account, sensitive),
        group("sub_announcement",
            "name country services announced_on authorisation term_days answer answered_on reason added_at",
            Account, ordinary),
        group("processor_audit",
            "kind scope asked_on received_on valid_until finding follow_up follow_up_by followed_up_on "
            "refused_on refusal added_at",
            Account, ordinary),
        group("processor_incident", "told_at channel account added_at", Account, ordinary),
        group("agreement_draft agreement_document", "digest", Key, reference),
        group("agreement_term clause_review agreement_draft agreement_document sub_announcement",
            "agreement_id", Key, reference),
        group("agreement_document", "audit_id", Key, reference),
        group("processor_incident", "breach", Key, reference),
        group("staff_member",
            "name name_folded display_name created_at disabled_at failures retry_at "
            "told_position activation_until",
            Staff, ordinary),
        group("staff_member", "passphrase", Staff, sensitive),
        group("staff_member", "ref own_contact", Key, reference),
        group("staff_grant", "role granted_at revoked_at seconded_at", Staff, ordinary),
        group("deputyship", "first_day last_day given_at ended_at document", Staff, ordinary),
        group("deputyship", "ref signature public_key", Key, reference),
        // What somebody looks for may be a name.
        group("saved_filter", "name filter", Copy, ordinary),
        group("sign_in_guess", "name_mark failures retry_at", Staff, reference),
        group("checkpoint_key", "public_key document signature certified_by", Key, reference),
        group("restore_signature", "epoch document signature public_key certificate", Key, reference),
        group("restore_signature", "reason", Account, ordinary),
        group("backup_made", "name fingerprint made_at folder kind is_off_site size level destroyed_at mark",
            Account, ordinary),
        group("restore_test", "backup tested_at failure replayed kind took_ms row_count trail_count", Account,
            ordinary),
        // They name the members who hold a role or stand in for another.
        // What happened may tell of somebody, whoever it is kept apart from.
        group("breach", "state register opened_at closed_at", Account, sensitive),
        group("breach", "ref", Key, reference),
        group("breach_decision", "authority people risk proposed_at second_at verdict", Account, ordinary),
        group("breach_decision", "reason people_reason remark document", Account, sensitive),
        group("breach_decision", "ref digest signature public_key", Key, reference),
        group("breach_report", "kind sent_at reference", Account, ordinary),
        group("breach_informing", "way sent_at people", Account, ordinary),
        group("breach_report breach_informing", "remark", Account, sensitive),
        group("breach_person", "source", Account, ordinary),
        group("document_draft", "kind facts drafted_at", Staff, ordinary),
        group("document_version", "kind facts drafted_at approved_at", Staff, ordinary),
        group("access_review", "scope month frozen_at frozen_on frozen_by facts closed_at", Staff, ordinary),
        group("access_decision", "line verdict reason decided_by decided_at done_at done_note", Staff,
            ordinary),
        group("access_signature", "signed_by signed_at", Staff, ordinary),
        group("passphrase_file", "path told_by told_at", Staff, ordinary),
        group("file_destroyed", "destroyed_on told_by told_at", Staff, ordinary),
        group("access_review", "ref digest", Key, reference),
        group("access_decision access_signature", "review_ref", Key, reference),
        group("access_signature", "digest", Key, reference),
        group("file_destroyed", "ref", Key, reference),
        group("document_draft", "digest", Key, reference),
        group("document_version", "digest", Key, reference),
        // A public text; who published a version is named beside it.
        group("statement_text", "section dutch english written_at", Account, ordinary),
        group("statement_version", "number facts html_nl html_en published_at", Account, ordinary),
        group("statement_version", "digest", Key, reference),
        group("measure_plan", "kind planned_on executor planned_by", Staff, ordinary),
        group("measure_result",
            "kind due_on executor done_on outcome finding facts deviation action action_due evidence "
            "tool_version is_measured signed_by signed_at",
            Staff, ordinary),
        group("measure_result", "digest", Key, reference),
        group("measure_closing", "closed_on", Staff, ordinary),
        group("measure_closing", "result_id", Key, reference),
        group("*",
            "id filing_system contact_id request_id event_id detail_id evidence_id batch_id provenance_id "
            "purpose_id processor_id breach_id activity_id handover_id previous_id bulk_ref staff_id version",
            Key, reference),
        group("*",
            "recorded_by changed_by written_by added_by set_by released_by registered_by identity_by "
            "prepared_by executed_by approved_by actor stands_for approver restricted_by lifted_by merged_by "
            "staff_ref officer closed_by ran_by made_by done_by granted_by awaits_besides seconded_by "
            "principal deputy given_by "
            "ended_by member tested_by settled_by drafted_by opened_by proposed_by second_by reviewed_by "
            "screened_by published_by",
            Staff, ordinary),
    };
}

} // namespace

const QList<CatalogueGroup> &catalogueGroups()
{
    static const QList<CatalogueGroup> all =
        groupsOfContact() + groupsOfCategories() + groupsOfCopies() + groupsOfAccounts() + groupsOfTheHouse();
    return all;
}

const QList<field_catalogue::Impersonal> &field_catalogue::impersonal()
{
    constexpr auto rules = "what the organisation decided, of nobody in particular";
    constexpr auto counts = "numbers of people";
    constexpr auto program = "how the program and the file are set up";
    constexpr auto seal = "hashes over the trail";
    static const QList<Impersonal> all = {{"purpose", rules}, {"purpose_wording", rules},
        {"retention_rule", rules}, {"retention_rule_change", rules}, {"data_flow", rules},
        {"data_transfer", rules}, {"processor_certificate", rules}, {"adequacy_change", rules},
        {"processor_link", rules}, {"activity_purpose", rules}, {"letter_template", rules},
        {"retention_count", counts}, {"figure_count", counts}, {"figure_snapshot", counts},
        {"anonymous_figure", counts}, {"setting", program}, {"secret", program}, {"schema_version", program},
        {"backup_destination", program}, {"backup_schedule", program}, {"list_state", program},
        {"finding_scan", program}, {"list_change", program}, {"term_watch", program}, {"audit_state", seal},
        {"audit_node", seal}, {"audit_checkpoint", seal}};
    return all;
}
