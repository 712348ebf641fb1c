#include "app/access_package/access_places.h"

const QList<AccessException> &accessExceptions()
{
    constexpr auto key = "ties rows together, or names them among ourselves";
    constexpr auto seal = "a digest or a signature over what is shown";
    constexpr auto copy = "the same in another spelling, to be searched and sorted";
    constexpr auto staff = "who of the staff (CJEU C-579/21)";
    constexpr auto secret = "would let somebody act in their name";
    constexpr auto file = "is in the archive itself";
    constexpr auto working = "how the program got to what is shown";
    constexpr auto term = "is told of each kind of data";
    constexpr auto beside = "is told with the decision";
    constexpr auto empty = "has no row outside of an erasure";
    static const QList<AccessException> exceptions = {{"*", "filing_system", key}, {"*", "id", key},
        {"*", "contact_id", key}, {"*", "request_id", key}, {"*", "batch_id", key}, {"*", "bulk_ref", key},
        {"*", "handover_id", key}, {"*", "event_id", key}, {"*", "version", key}, {"*", "processor_id", key},
        {"*", "proposed_version", key}, {"*", "previous_id", key}, {"contact", "ref", key},
        {"contact", "organisation_id", key}, {"informing_event", "ref", key},
        {"disclosure", "soft_opt_in_id", key}, {"disclosure", "published_address_id", key},
        {"disclosure", "processing_ground_id", key}, {"provenance", "purpose_id", key},
        {"request", "contact_ref", key}, {"contact_alias", "absorbed_ref", key},
        {"contact_alias", "merge_ref", key}, {"*", "entry_hash", seal}, {"*", "proposal_digest", seal},
        {"*", "digest", seal}, {"decision", "document", seal}, {"decision", "signature", seal},
        {"decision", "public_key", seal}, {"decision", "certificate", seal}, {"contact", "sort_key", copy},
        {"contact_point", "normalised", copy}, {"identifier", "normalised", copy},
        {"list_customers", "*", copy}, {"list_employees", "*", copy}, {"*", "recorded_by", staff},
        {"contact", "changed_by", staff}, {"note", "written_by", staff}, {"attachment", "added_by", staff},
        {"recipient_task", "done_by", staff}, {"field_history", "changed_by", staff},
        {"legal_hold", "set_by", staff}, {"legal_hold", "released_by", staff},
        {"legal_hold", "approved_by", staff}, {"request", "registered_by", staff},
        {"request", "identity_by", staff}, {"request", "prepared_by", staff},
        {"request", "executed_by", staff}, {"request_step", "actor", staff}, {"*", "stands_for", staff},
        {"*", "stands_until", staff}, {"decision", "approver", staff}, {"decision", "deputyship", staff},
        {"decision_reason", "*", beside}, {"restriction", "restricted_by", staff},
        {"restriction", "lifted_by", staff}, {"contact_alias", "merged_by", staff},
        {"draft", "staff_ref", staff}, {"consent_token", "token_hash", secret},
        {"attachment", "content", file}, {"soft_opt_in", "tests", working},
        {"informing_event", "recorded_at", working}, {"informing_due", "before_on", working},
        {"informing_due", "before_cause", working}, {"disclosure", "rule", working},
        {"disclosure", "fields", working}, {"recipient_task", "channel", working},
        {"field_history", "is_absorbed", working}, {"field_history", "values_gone_at", working},
        {"provenance", "reason_from", working}, {"legal_hold", "categories", working},
        {"review_reason", "ref", working}, {"draft", "form", working}, {"consent_origin", "*", working},
        {"finding", "*", working}, {"breach_person", "breach_id", key}, {"breach_person", "source", working},
        {"ground_end", "*", term}, {"figure_share", "*", working}, {"retention_due", "*", term},
        {"term_again", "*", working}, {"retention_proposal", "*", beside}, {"erasure_permit", "*", empty}};
    return exceptions;
}
