import type { SubjectKind } from '#db/schema/crisis-response.ts';

/** Tables, each with some of its columns: `{ appeal: 'body answer' }`. */
export type Columns = Readonly<Record<string, string>>;

/** Where the words of each kind of text stand. The compiler asks for an entry for every kind. */
export const screenedColumns = {
  post: { post: 'html', post_revision: 'source', post_mask: 'words' },
  thread_title: { thread: 'title', thread_title_revision: 'title' },
  handle: { member: 'handle handle_skeleton' },
  report_note: { review_signal: 'note', report_note_revision: 'note' },
  worry: { member_report: 'about_name body' },
  member_report: { member_report: 'about_name body' },
  alert_note: { alert_event: 'note' },
  // What people on duty write to the member stands there too, and is not screened.
  case_message: { case_message: 'body' },
  case_note: { case_event: 'note' },
  drill: { drill_text: 'body' },
  appeal: { appeal: 'body' },
  appeal_note: { appeal_note: 'body' },
  rule_comment: { rule_comment: 'body' },
  member_note: { member_note: 'body' },
  notice: { public_notice: 'place what why', review_signal: 'note' },
} satisfies Record<SubjectKind, Columns>;

/**
 * Columns that could hold words and are not screened, by the reason. What people write stands with its
 * reason in the table of app/domain/crisis-response/README.md as well.
 */
export const otherColumns: Readonly<Record<string, Columns>> = {
  'Private: nobody reads it but whoever wrote it.': {
    draft: 'title source',
    muted_word: 'shown folded',
    contact_method: 'label',
  },
  'Sealed: whoever may open it was told who that is.': {
    safety_plan: 'sealed',
    public_notice: 'contact_sealed',
    contact_method: 'address_sealed code_sealed',
    external_destination: 'settings_sealed',
  },
  'Words of staff to a member about what that member wrote, or a letter made of them.': {
    decision: 'explanation',
    bulk_decision: 'explanation',
    appeal: 'answer',
    statement_of_reasons: 'facts body',
    rule_comment_answer: 'body',
  },
  'About the house and not about a person, written by staff.': {
    topic_group: 'name description rules',
    rules_version: 'rules why',
    risk_assessment: 'title description measures owner',
    golden_item: 'body grounds',
    lexicon_draft: 'title',
    lexicon_change: 'entry_id entry former reason',
    lexicon_version: 'content touched reason',
    lexicon_release: 'content',
    lexicon_backtest: 'content',
    escalation_policy: 'name',
    external_destination: 'name',
    oncall_rotation: 'name',
    oncall_schedule: 'name',
  },
  'Quotes a text that was screened.': { screening: 'concerns' },
  'Nothing writes it. Whoever begins to must say here what it holds.': {
    oncall_override: 'reason',
  },
  'A name from a list in the code.': {
    alert_event: 'kind',
    alert_responder_cycle: 'end_reason',
    alert: 'outcome_code',
    audit_event: 'action subject_kind',
    audit_seal: 'actor',
    auditor_page: 'problem',
    bulk_decision: 'reason_code',
    canary_run: 'failed_hop',
    case_event: 'kind',
    decision: 'reason_code',
    delivery_receipt: 'status',
    draft: 'content_notes',
    engine_module: 'name',
    external_destination: 'disabled_reason',
    golden_item: 'category action reason_code',
    member_report: 'reason',
    moderator_limits: 'opted_out',
    post: 'content_notes added_notes',
    post_revision: 'content_notes',
    public_notice: 'reason',
    review_draw: 'category',
    review_item: 'why',
    review_signal: 'reason',
    second_review: 'action reason_code',
    thread: 'content_notes',
    worker_heartbeat: 'channels',
  },
  'Ids, such names, counts and times.': {
    alert: 'dedup_key',
    alert_escalation: 'steps',
    alert_event: 'facts',
    alert_responder_cycle: 'rules',
    audit_event: 'subject_id facts',
    canary_run: 'hops channels',
    case_event: 'facts',
    decision_effect: 'facts',
    draft: 'place',
    drill: 'report',
    lexicon_backtest: 'cursor result',
    oncall_schedule: 'zone findings_told',
    outgoing_message: 'facts',
    post: 'reactions',
    quiet_hours: 'zone',
    rescreening: 'cursor result',
    step_target: 'target',
    transparency_report: 'quarter report',
  },
  'Drawn, hashed or given by a machine.': {
    acknowledgement_link: 'token_hash',
    audit_seal: 'hash',
    calendar_feed: 'token_hash',
    contact_method: 'address_fingerprint',
    kysely_migration: 'name timestamp',
    kysely_migration_lock: 'id',
    lexicon_backtest: 'digest',
    lexicon_release: 'digest',
    lexicon_version: 'digest release_digest',
    member: 'password_hash',
    outgoing_message: 'provider_ref',
    public_notice: 'reference_hash',
    rate_limit: 'key',
    recovery_code: 'code_hash',
    review_draw_seed: 'seed',
    session: 'id_hash',
    staff_pseudonym: 'name',
  },
  'What a machine said of its own failure.': {
    engine_module: 'problem',
    lexicon_backtest: 'problem',
    message_attempt: 'detail',
    rescreening: 'problem',
    worker_heartbeat: 'queue_problem',
  },
};

/** The columns as `table.column`. */
export function columnNames(columns: Columns): string[] {
  return Object.entries(columns).flatMap(([table, names]) =>
    names.split(' ').map((name) => `${table}.${name}`),
  );
}
