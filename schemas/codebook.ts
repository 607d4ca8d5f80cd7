import type {Question} from './question.ts';
import {abuse} from './questions/abuse.ts';
import {abuse_certainty} from './questions/abuse_certainty.ts';
import {abuse_timing} from './questions/abuse_timing.ts';
import {arms_source} from './questions/arms_source.ts';
import {civilian_abuse} from './questions/civilian_abuse.ts';
import {civilian_protection} from './questions/civilian_protection.ts';
import {created_by_government} from './questions/created_by_government.ts';
import {creating_institution} from './questions/creating_institution.ts';
import {foreign_sponsor} from './questions/foreign_sponsor.ts';
import {formation} from './questions/formation.ts';
import {former_group} from './questions/former_group.ts';
import {former_rebel} from './questions/former_rebel.ts';
import {government_armed} from './questions/government_armed.ts';
import {government_relation} from './questions/government_relation.ts';
import {government_trained} from './questions/government_trained.ts';
import {last_observed_year} from './questions/last_observed_year.ts';
import {members_paid} from './questions/members_paid.ts';
import {membership} from './questions/membership.ts';
import {purpose} from './questions/purpose.ts';
import {recruitment_forced} from './questions/recruitment_forced.ts';
import {size} from './questions/size.ts';
import {size_timing} from './questions/size_timing.ts';
import {sponsor_certainty} from './questions/sponsor_certainty.ts';
import {sponsor_institution} from './questions/sponsor_institution.ts';
import {state_sponsor} from './questions/state_sponsor.ts';
import {state_tolerance} from './questions/state_tolerance.ts';
import {termination} from './questions/termination.ts';
import {termination_status} from './questions/termination_status.ts';
import {termination_type} from './questions/termination_type.ts';

export type Codebook = Readonly<Record<string, Question>>;

/** The questions in column order: the dataset's table of contents. A question's key is its stem everywhere. */
export const codebook = {
  formation,
  former_group,
  former_rebel,
  created_by_government,
  creating_institution,
  termination_status,
  termination,
  termination_type,
  last_observed_year,
  size,
  size_timing,
  government_relation,
  sponsor_institution,
  foreign_sponsor,
  state_sponsor,
  sponsor_certainty,
  government_trained,
  government_armed,
  arms_source,
  purpose,
  membership,
  recruitment_forced,
  members_paid,
  civilian_abuse,
  abuse,
  abuse_certainty,
  abuse_timing,
  civilian_protection,
  state_tolerance,
} as const satisfies Codebook;
