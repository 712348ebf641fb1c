#include "app/access_package/access_places.h"

namespace {

constexpr auto provenanceJoin =
    "LEFT JOIN provenance p ON p.filing_system = t.filing_system AND p.id = t.provenance_id";
// Of a row with a source of its own; where it shares that of the record, the record decides.
constexpr auto provenanceImported =
    "CASE WHEN p.id IS NULL OR p.id = (SELECT k.provenance_id FROM contact k WHERE k.filing_system = "
    "t.filing_system AND k.id = t.contact_id) THEN NULL WHEN p.batch_id IS NULL THEN 0 ELSE 1 END";
constexpr auto requestJoin = "JOIN request r ON r.filing_system = t.filing_system AND r.id = t.request_id";
constexpr auto decisionJoin =
    "JOIN request r ON r.filing_system = t.filing_system AND r.id = t.request_id LEFT JOIN decision_reason d "
    "ON d.filing_system = t.filing_system AND d.decision_ref = t.ref";
constexpr auto breachJoin = "LEFT JOIN breach b ON b.id = t.breach_id";
constexpr auto wordingJoin = "LEFT JOIN purpose_wording w ON w.id = t.wording_id";
constexpr auto organisationName = "(SELECT o.name FROM organisation o WHERE o.filing_system = "
                                  "t.filing_system AND o.id = t.organisation_id)";
constexpr auto purposeTitle = "(SELECT w.title_{{lang}} FROM purpose_wording w WHERE w.purpose_id = "
                              "t.purpose_id ORDER BY w.number DESC "
                              "LIMIT 1)";
constexpr auto pointValue =
    "(SELECT c.value FROM contact_point c WHERE c.filing_system = t.filing_system AND c.id = t.detail_id)";
// As the files are counted in the archive.
constexpr auto evidenceNumber =
    "CASE WHEN t.evidence_id IS NULL THEN NULL ELSE (SELECT COUNT(*) FROM attachment a WHERE a.filing_system "
    "= "
    "t.filing_system AND a.contact_id = t.contact_id AND a.id <= t.evidence_id) END";
constexpr auto letterNumber =
    "CASE WHEN EXISTS (SELECT 1 FROM attachment a WHERE a.filing_system = t.filing_system AND a.id = "
    "t.attachment_id) THEN (SELECT COUNT(*) FROM attachment a WHERE a.filing_system = t.filing_system AND "
    "a.contact_id = r.contact_id AND a.id <= t.attachment_id) ELSE NULL END";
constexpr auto aimTitle =
    "(SELECT w.title_{{lang}} FROM purpose_wording w JOIN purpose p ON p.id = w.purpose_id "
    "WHERE p.key = t.aim_purpose ORDER BY w.number DESC LIMIT 1)";
constexpr auto correctedRef =
    "(SELECT e.ref FROM consent_event e WHERE e.filing_system = t.filing_system AND e.id = t.corrects_id)";

} // namespace

const QList<AccessPlace> &accessPlaces()
{
    using enum PackageKind;
    using enum AccessPlace::Owner;
    using Codes = PackageCodes;
    static const QList<AccessPlace> places = {
        {"contact", Person, "t.id", provenanceJoin,
            {{"kind", "t.kind", Code, Codes::ContactKind}, {"initials", "t.initials"},
                {"given_name", "t.given_name"}, {"infix", "t.infix"}, {"surname", "t.surname"},
                {"partner_infix", "t.partner_infix"}, {"partner_surname", "t.partner_surname"},
                {"name_use", "t.name_use", Code, Codes::NameUse},
                {"name_convention", "t.name_convention", Code, Codes::NameConvention},
                {"title_before", "t.title_before"}, {"title_after", "t.title_after"},
                {"salutation", "t.salutation", Code, Codes::Salutation}, {"gender", "t.gender"},
                {"birth_date", "t.birth_date", Day}, {"organisation", organisationName},
                {"job_title", "t.job_title"}, {"language", "t.language"},
                {"restricted_at", "t.restricted_at", Moment}, {"created_at", "t.created_at", Moment},
                {"changed_at", "t.changed_at", Moment}, {"source", "p.source", Free},
                {"collected_on", "p.collected_on", Day}, {"basis", "p.basis", Code, Codes::Basis},
                {"reason", "p.reason", Free}, {"interest", "p.interest", Free},
                {"balancing", "p.balancing", Free}, {"until_rule", "p.until_rule", Code, Codes::KeepReason},
                {"until_on", "p.until_on", Day}, {"review_on", "p.review_on", Day}},
            "p.basis", ""},
        {"contact_point", Person, "t.id", provenanceJoin,
            {{"kind", "t.kind", Code, Codes::PointKind}, {"label", "t.label", Code, Codes::PointLabel},
                {"value", "t.value"}, {"source", "p.source", Free}, {"collected_on", "p.collected_on", Day},
                {"basis", "p.basis", Code, Codes::Basis}},
            "p.basis", provenanceImported},
        {"postal_address", Person, "t.id", provenanceJoin,
            {{"label", "t.label", Code, Codes::PointLabel}, {"street", "t.street"},
                {"house_number", "t.house_number"}, {"addition", "t.addition"}, {"postcode", "t.postcode"},
                {"city", "t.city"}, {"country", "t.country"}, {"source", "p.source", Free},
                {"collected_on", "p.collected_on", Day}, {"basis", "p.basis", Code, Codes::Basis}},
            "p.basis", provenanceImported},
        {"identifier", Person, "t.id", provenanceJoin,
            {{"kind", "t.kind", Code, Codes::IdentifierKind}, {"value", "t.value"},
                {"source", "p.source", Free}, {"collected_on", "p.collected_on", Day},
                {"basis", "p.basis", Code, Codes::Basis}},
            "p.basis", provenanceImported},
        {"note", Person, "t.id", "", {{"body", "t.body", Free}, {"written_at", "t.written_at", Moment}}},
        {"attachment", Person, "t.id", "",
            {{"name", "t.name", Free}, {"media_type", "t.media_type"}, {"size", "LENGTH(t.content)", Number},
                {"added_at", "t.added_at", Moment}}},
        {"relation_fact", Person, "t.day, t.id", "",
            {{"kind", "t.kind", Code, Codes::Fact}, {"day", "t.day", Day}, {"reference", "t.reference", Free},
                {"source", "t.source", Free}}},
        {"consent_state", Person, "t.purpose_id, t.channel", "",
            {{"purpose", purposeTitle}, {"channel", "t.channel", Code, Codes::Channel},
                {"state", "t.state", Code, Codes::ConsentState}, {"since", "t.since", Moment},
                {"valid_until", "t.valid_until", Day}}},
        {"consent_event", Person, "t.happened_at, t.id", wordingJoin,
            {{"reference", "t.ref"}, {"purpose", purposeTitle},
                {"channel", "t.channel", Code, Codes::Channel}, {"act", "t.act", Code, Codes::ConsentAct},
                {"happened_at", "t.happened_at", Moment}, {"recorded_at", "t.recorded_at", Moment},
                {"method", "t.method", Code, Codes::ConsentMethod},
                {"subject_confirmed", "t.subject_confirmed", YesNo}, {"wording", "w.wording_{{lang}}"},
                {"wording_number", "w.number", Number}, {"statement", "t.statement", Free},
                {"detail", pointValue}, {"evidence", evidenceNumber, Number},
                {"valid_until", "t.valid_until", Day}, {"remark", "t.remark", Free},
                {"corrects", correctedRef}, {"basis", "t.basis", Code, Codes::Basis},
                {"source", "t.source", Free}, {"place", "t.place", Free}, {"language", "t.language"},
                {"representative", "t.representative", Free}, {"authority", "t.authority", Free}},
            "t.basis", "0"},
        {"consent_token", Person, "t.id", "",
            {{"purpose", purposeTitle}, {"channel", "t.channel", Code, Codes::Channel},
                {"detail", pointValue}, {"sent_at", "t.sent_at", Moment},
                {"expires_at", "t.expires_at", Moment}, {"used_at", "t.used_at", Moment},
                {"used_from", "t.used_from"}, {"used_agent", "t.used_agent"},
                {"lapsed_at", "t.lapsed_at", Moment}}},
        {"processing_ground", Person, "t.id", provenanceJoin,
            {{"purpose", purposeTitle}, {"basis", "t.basis", Code, Codes::Basis},
                {"reason", "t.reason", Free}, {"holds_until", "t.holds_until", Day},
                {"recorded_at", "t.recorded_at", Moment}, {"source", "p.source", Free}}},
        {"soft_opt_in", Person, "t.id", "",
            {{"purpose", purposeTitle}, {"channel", "t.channel", Code, Codes::Channel},
                {"detail", pointValue}, {"sold_on", "t.sold_on", Day}, {"reference", "t.reference", Free},
                {"recorded_at", "t.recorded_at", Moment}}},
        {"published_address", Person, "t.id", "",
            {{"purpose", purposeTitle}, {"detail", pointValue}, {"source", "t.source", Free},
                {"seen_on", "t.seen_on", Day}, {"is_gone", "t.is_gone", YesNo},
                {"recorded_at", "t.recorded_at", Moment}}},
        {"addressee", Person, "t.id", "",
            {{"capacity", "t.capacity", Code, Codes::Capacity}, {"local_rule", "t.local_rule", Free},
                {"recorded_at", "t.recorded_at", Moment}}},
        {"informing_event", Person, "t.happened_at, t.id", "",
            {{"manner", "t.manner", Code, Codes::Manner}, {"origin", "t.origin", Code, Codes::Origin},
                {"happened_at", "t.happened_at", Moment}, {"statement", "t.statement"},
                {"reason", "t.reason", Free}}},
        {"informing_due", Person, "t.contact_id", "",
            {{"origin", "t.origin", Code, Codes::Origin}, {"obtained_on", "t.obtained_on", Day},
                {"due_on", "t.due_on", Day}, {"cause", "t.cause", Code, Codes::InformingCause}}},
        {"disclosure", Person, "t.happened_at, t.id", "",
            {{"recipient", "t.recipient", Code, Codes::Recipient}, {"purpose", purposeTitle},
                {"happened_at", "t.happened_at", Moment}}},
        {"recipient_task", Person, "t.id", "",
            {{"recipient", "t.recipient", Code, Codes::Recipient}, {"purpose", purposeTitle},
                {"why", "t.why", Code, Codes::TaskWhy}, {"opened_at", "t.opened_at", Moment},
                {"done_at", "t.done_at", Moment}}},
        {"field_history", Person, "t.changed_at, t.id", "",
            {{"field", "t.field", Code, Codes::Field}, {"before", "t.before", Free},
                {"after", "t.after", Free}, {"cause", "t.cause", Code, Codes::EditCause},
                {"source", "t.source", Free}, {"request", "t.request_ref"},
                {"changed_at", "t.changed_at", Moment}}},
        {"field_provenance", Person, "t.field", provenanceJoin,
            {{"field", "t.field", Code, Codes::Field}, {"source", "p.source", Free},
                {"collected_on", "p.collected_on", Day}, {"basis", "p.basis", Code, Codes::Basis}},
            "p.basis", provenanceImported},
        {"provenance", Person, "t.id", "",
            {{"source", "t.source", Free}, {"collected_on", "t.collected_on", Day},
                {"basis", "t.basis", Code, Codes::Basis}, {"reason", "t.reason", Free},
                {"interest", "t.interest", Free}, {"balancing", "t.balancing", Free},
                {"until_rule", "t.until_rule", Code, Codes::KeepReason}, {"until_on", "t.until_on", Day},
                {"review_on", "t.review_on", Day}, {"recorded_at", "t.recorded_at", Moment}}},
        {"legal_hold", Person, "t.id", "",
            {{"reason", "t.reason", Free}, {"ground", "t.ground", Free}, {"set_at", "t.set_at", Moment},
                {"approved_at", "t.approved_at", Moment}, {"review_on", "t.review_on", Day},
                {"released_at", "t.released_at", Moment}, {"released_for", "t.released_for", Free}}},
        {"review_reason", Person, "t.id", "", {{"reason", "t.words", Free}}},
        {"request", Person, "t.received_on, t.id", "",
            {{"reference", "t.ref"}, {"type", "t.type", Code, Codes::RequestType},
                {"stage", "t.stage", Code, Codes::RequestStage},
                {"outcome", "t.outcome", Code, Codes::RequestOutcome}, {"received_on", "t.received_on", Day},
                {"due_on", "t.due_on", Day}, {"channel", "t.channel", Code, Codes::RequestChannel},
                {"remark", "t.remark", Free}, {"registered_at", "t.registered_at", Moment},
                {"representative", "t.representative", Free}, {"mandate", "t.mandate", Free},
                {"representative_street", "t.representative_street", Free},
                {"representative_postcode", "t.representative_postcode"},
                {"representative_town", "t.representative_town", Free},
                {"representative_email", "t.representative_email"}, {"letter", "t.letter_ref"},
                {"related", "t.related_ref"}, {"aim", "NULLIF(t.aim, 0)", Code, Codes::RequestAim},
                {"aim_purpose", aimTitle}, {"aim_channel", "NULLIF(t.aim_channel, 0)", Code, Codes::Channel},
                {"aim_ground", "NULLIF(t.aim_ground, 0)", Code, Codes::RestrictionGround},
                {"identity_method", "t.identity_method", Code, Codes::IdentityMethod},
                {"identity_level", "t.identity_level", Number}, {"identity_at", "t.identity_at", Moment},
                {"proposal", "t.proposal", Free}, {"prepared_at", "t.prepared_at", Moment},
                {"executed_at", "t.executed_at", Moment}, {"extension_sent_on", "t.extension_sent_on", Day},
                {"extension_reason", "t.extension_reason", Free}, {"result", "t.result", Free},
                {"answered_on", "t.answered_on", Day}, {"closed_at", "t.closed_at", Moment}}},
        {"request_step", Asked, "t.happened_at, t.id", requestJoin,
            {{"request", "r.ref"}, {"step", "t.step", Code, Codes::RequestStep},
                {"happened_at", "t.happened_at", Moment}, {"remark", "t.remark", Free}}},
        {"request_question", Asked, "t.id", requestJoin,
            {{"request", "r.ref"}, {"about", "t.about", Code, Codes::QuestionAbout},
                {"asked_on", "t.asked_on", Day}, {"answered_on", "t.answered_on", Day},
                {"reminded_on", "t.reminded_on", Day}, {"reminded_again_on", "t.reminded_again_on", Day},
                {"reason", "t.reason", Free}}},
        {"identity_evidence", Asked, "t.request_id", requestJoin,
            {{"request", "r.ref"}, {"document", "t.document", Code, Codes::IdentityDocument},
                {"remark", "t.remark", Free}}},
        {"request_letter", Asked, "t.id", requestJoin,
            {{"request", "r.ref"}, {"evidence", letterNumber, Number}}},
        {"decision", Asked, "t.decided_at, t.id", decisionJoin,
            {{"request", "r.ref"}, {"verdict", "t.verdict", Code, Codes::Verdict},
                {"decided_at", "t.decided_at", Moment}, {"reason", "d.reason", Free}}},
        {"request_notice", Asked, "t.id", requestJoin,
            {{"request", "r.ref"}, {"recipient", "t.recipient"}, {"ask", "t.ask", Code, Codes::NoticeAsk},
                {"categories", "t.categories", Several, Codes::Category},
                {"restricted", "t.restricted", Several, Codes::Category},
                {"corrected", "t.corrected", Several, Codes::Field},
                {"holds", "t.holds", Several, Codes::Category},
                {"fields", "t.fields", Several, Codes::HandedField}, {"via", "t.via", Several},
                {"made_at", "t.made_at", Moment},
                {"made_as", "CASE WHEN t.made_at IS NULL THEN NULL ELSE t.made_as END", Code,
                    Codes::NoticeFormat},
                {"sent_on", "t.sent_on", Day},
                {"sent_by", "CASE WHEN t.sent_on IS NULL THEN NULL ELSE t.sent_by END", Code,
                    Codes::NoticeWay}}},
        {"restriction", Person, "t.since, t.id", requestJoin,
            {{"request", "r.ref"}, {"ground", "t.ground", Code, Codes::RestrictionGround},
                {"since", "t.since", Moment}, {"kept_since", "t.kept_since", Moment},
                {"informed_on", "t.informed_on", Day}, {"lifted_at", "t.lifted_at", Moment}}},
        {"breach_person", Person, "t.id", breachJoin,
            {{"reference", "b.ref"}, {"opened_at", "b.opened_at", Moment}}},
        {"contact_alias", Person, "t.id", "", {{"merged_at", "t.merged_at", Moment}}},
        {"draft", Person, "t.id", "", {{"content", "t.content", Free}, {"saved_at", "t.saved_at", Moment}}}};
    return places;
}
