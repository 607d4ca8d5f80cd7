-- Groups, one row a profile, version 0.1.0; Groups and years, version 0.1.0; Countries and years, version 0.1.0
-- The casebook authors: casebook sample dataset of pro-government militias, version 0.1.0.
-- For DuckDB, in the folder of the files: duckdb -init load.sql

CREATE OR REPLACE TABLE groups AS SELECT * REPLACE (
  formation_precision::ENUM('day', 'month', 'year', 'approximate', 'decade', 'range') AS formation_precision,
  formation_basis::ENUM('founded', 'became_pro_government', 'legal_act', 'first_mention') AS formation_basis,
  former_group::ENUM('yes', 'no') AS former_group,
  former_rebel::ENUM('yes', 'no') AS former_rebel,
  created_by_government::ENUM('yes', 'no') AS created_by_government,
  termination_status::ENUM('terminated', 'ongoing') AS termination_status,
  termination_precision::ENUM('day', 'month', 'year', 'approximate', 'decade', 'range') AS termination_precision,
  size_precision::ENUM('stated', 'approximate', 'range', 'lower_bound', 'upper_bound') AS size_precision,
  size_timing::ENUM('during', 'after', 'unclear') AS size_timing,
  government_relation::ENUM('semi_official', 'informal') AS government_relation,
  sponsor_certainty::ENUM('stated', 'alleged', 'denied') AS sponsor_certainty,
  government_trained::ENUM('yes', 'no') AS government_trained,
  government_armed::ENUM('yes', 'no') AS government_armed,
  recruitment_forced::ENUM('yes', 'no') AS recruitment_forced,
  members_paid::ENUM('yes', 'no') AS members_paid,
  civilian_abuse::ENUM('yes', 'no') AS civilian_abuse,
  abuse_certainty::ENUM('stated', 'alleged') AS abuse_certainty,
  abuse_timing::ENUM('during', 'after', 'unclear') AS abuse_timing,
  civilian_protection::ENUM('yes', 'no') AS civilian_protection,
  state_tolerance::ENUM('yes', 'no') AS state_tolerance
) FROM 'groups.parquet';
COMMENT ON TABLE groups IS 'Groups, one row a profile, version 0.1.0';
COMMENT ON COLUMN groups.profile_id IS 'Profile';
COMMENT ON COLUMN groups.pgmd_id IS 'Number in PGMD and in the Militias Guidebook';
COMMENT ON COLUMN groups.name IS 'Name of the group';
COMMENT ON COLUMN groups.aliases IS 'Other names';
COMMENT ON COLUMN groups.country IS 'Country as printed';
COMMENT ON COLUMN groups.country_iso3 IS 'Country, ISO 3166-1 alpha-3';
COMMENT ON COLUMN groups.country_cow IS 'Country, Correlates of War number';
COMMENT ON COLUMN groups.country_gw IS 'Country, Gleditsch and Ward number';
COMMENT ON COLUMN groups.region_un IS 'UN M49 sub-region';
COMMENT ON COLUMN groups.formation_year IS 'Formation: year';
COMMENT ON COLUMN groups.formation_year_min IS 'Formation: earliest year';
COMMENT ON COLUMN groups.formation_year_max IS 'Formation: latest year';
COMMENT ON COLUMN groups.formation_date IS 'Formation: date (EDTF)';
COMMENT ON COLUMN groups.formation_date_first IS 'Formation: date (EDTF): first possible day';
COMMENT ON COLUMN groups.formation_date_last IS 'Formation: date (EDTF): last possible day';
COMMENT ON COLUMN groups.formation_precision IS 'Formation: precision';
COMMENT ON COLUMN groups.formation_basis IS 'What the formation date dates';
COMMENT ON COLUMN groups.former_group IS 'Existed before as something else';
COMMENT ON COLUMN groups.former_rebel IS 'Fought the government before';
COMMENT ON COLUMN groups.created_by_government IS 'Created by the government';
COMMENT ON COLUMN groups.creating_institution IS 'Who in the state created it';
COMMENT ON COLUMN groups.creat_leader IS 'Who in the state created it: Leader (reported)';
COMMENT ON COLUMN groups.creat_party IS 'Who in the state created it: Governing party (reported)';
COMMENT ON COLUMN groups.creat_state IS 'Who in the state created it: State (reported)';
COMMENT ON COLUMN groups.creat_military IS 'Who in the state created it: Military (reported)';
COMMENT ON COLUMN groups.creat_police IS 'Who in the state created it: Police (reported)';
COMMENT ON COLUMN groups.creat_intelligence IS 'Who in the state created it: Intelligence (reported)';
COMMENT ON COLUMN groups.creat_subnational IS 'Who in the state created it: Subnational (reported)';
COMMENT ON COLUMN groups.termination_status IS 'Ended or ongoing';
COMMENT ON COLUMN groups.termination_year IS 'Termination: year';
COMMENT ON COLUMN groups.termination_year_min IS 'Termination: earliest year';
COMMENT ON COLUMN groups.termination_year_max IS 'Termination: latest year';
COMMENT ON COLUMN groups.termination_date IS 'Termination: date (EDTF)';
COMMENT ON COLUMN groups.termination_date_first IS 'Termination: date (EDTF): first possible day';
COMMENT ON COLUMN groups.termination_date_last IS 'Termination: date (EDTF): last possible day';
COMMENT ON COLUMN groups.termination_precision IS 'Termination: precision';
COMMENT ON COLUMN groups.termination_type IS 'How the group ended';
COMMENT ON COLUMN groups.term_government_change IS 'How the group ended: Government changed (reported)';
COMMENT ON COLUMN groups.term_government_withdrew IS 'How the group ended: Government withdrew (reported)';
COMMENT ON COLUMN groups.term_group_defected IS 'How the group ended: Group defected (reported)';
COMMENT ON COLUMN groups.term_disarmed IS 'How the group ended: Disarmed (reported)';
COMMENT ON COLUMN groups.term_dissolved IS 'How the group ended: Dissolved (reported)';
COMMENT ON COLUMN groups.term_integrated IS 'How the group ended: Integrated (reported)';
COMMENT ON COLUMN groups.term_succeeded IS 'How the group ended: Succeeded (reported)';
COMMENT ON COLUMN groups.term_leader_lost IS 'How the group ended: Leader lost (reported)';
COMMENT ON COLUMN groups.term_border_change IS 'How the group ended: Border change (reported)';
COMMENT ON COLUMN groups.term_no_later_reports IS 'How the group ended: No later reports (reported)';
COMMENT ON COLUMN groups.last_observed_year IS 'Last observed year';
COMMENT ON COLUMN groups.size_min IS 'Size: smallest figure';
COMMENT ON COLUMN groups.size_max IS 'Size: largest figure';
COMMENT ON COLUMN groups.size_max_year IS 'Size: year of the largest figure';
COMMENT ON COLUMN groups.size_precision IS 'Size: precision of the largest figure';
COMMENT ON COLUMN groups.size_timing IS 'When the size was reported';
COMMENT ON COLUMN groups.government_relation IS 'Relation to the government';
COMMENT ON COLUMN groups.sponsor_institution IS 'Who in the state stands behind it';
COMMENT ON COLUMN groups.spons_leader IS 'Who in the state stands behind it: Leader (reported)';
COMMENT ON COLUMN groups.spons_party IS 'Who in the state stands behind it: Governing party (reported)';
COMMENT ON COLUMN groups.spons_state IS 'Who in the state stands behind it: State (reported)';
COMMENT ON COLUMN groups.spons_military IS 'Who in the state stands behind it: Military (reported)';
COMMENT ON COLUMN groups.spons_police IS 'Who in the state stands behind it: Police (reported)';
COMMENT ON COLUMN groups.spons_intelligence IS 'Who in the state stands behind it: Intelligence (reported)';
COMMENT ON COLUMN groups.spons_subnational IS 'Who in the state stands behind it: Subnational (reported)';
COMMENT ON COLUMN groups.foreign_sponsor IS 'Foreign sponsors';
COMMENT ON COLUMN groups.state_sponsor IS 'State sponsors';
COMMENT ON COLUMN groups.sponsor_certainty IS 'Certainty of the link to the state';
COMMENT ON COLUMN groups.government_trained IS 'Trained by the government';
COMMENT ON COLUMN groups.government_armed IS 'Armed by the government';
COMMENT ON COLUMN groups.arms_source IS 'Source of weapons';
COMMENT ON COLUMN groups.arms_government IS 'Source of weapons: Government (reported)';
COMMENT ON COLUMN groups.arms_foreign_state IS 'Source of weapons: Foreign state (reported)';
COMMENT ON COLUMN groups.arms_private IS 'Source of weapons: Private (reported)';
COMMENT ON COLUMN groups.arms_seized IS 'Source of weapons: Seized (reported)';
COMMENT ON COLUMN groups.arms_own IS 'Source of weapons: Own (reported)';
COMMENT ON COLUMN groups.purpose IS 'Purpose';
COMMENT ON COLUMN groups.purp_fight_insurgents IS 'Purpose: Fight insurgents (reported)';
COMMENT ON COLUMN groups.purp_self_defence IS 'Purpose: Self-defence (reported)';
COMMENT ON COLUMN groups.purp_intimidate_opposition IS 'Purpose: Intimidate the opposition (reported)';
COMMENT ON COLUMN groups.purp_intimidate_civilians IS 'Purpose: Intimidate civilians (reported)';
COMMENT ON COLUMN groups.purp_intimidate_ethnic_religious IS 'Purpose: Intimidate ethnic or religious groups (reported)';
COMMENT ON COLUMN groups.purp_anti_crime IS 'Purpose: Fight crime (reported)';
COMMENT ON COLUMN groups.purp_protect_leader IS 'Purpose: Protect leaders (reported)';
COMMENT ON COLUMN groups.purp_protect_institutions IS 'Purpose: Protect institutions (reported)';
COMMENT ON COLUMN groups.purp_protect_borders IS 'Purpose: Protect borders (reported)';
COMMENT ON COLUMN groups.purp_protect_property IS 'Purpose: Protect property (reported)';
COMMENT ON COLUMN groups.purp_gather_intelligence IS 'Purpose: Gather intelligence (reported)';
COMMENT ON COLUMN groups.purp_destabilise_neighbour IS 'Purpose: Destabilise a neighbour (reported)';
COMMENT ON COLUMN groups.membership IS 'Members';
COMMENT ON COLUMN groups.memb_ethnic IS 'Members: Ethnic (reported)';
COMMENT ON COLUMN groups.memb_religious IS 'Members: Religious (reported)';
COMMENT ON COLUMN groups.memb_ideological IS 'Members: Ideological (reported)';
COMMENT ON COLUMN groups.memb_party_activists IS 'Members: Party activists (reported)';
COMMENT ON COLUMN groups.memb_youth IS 'Members: Youth (reported)';
COMMENT ON COLUMN groups.memb_students IS 'Members: Students (reported)';
COMMENT ON COLUMN groups.memb_children IS 'Members: Children (reported)';
COMMENT ON COLUMN groups.memb_unemployed IS 'Members: Unemployed (reported)';
COMMENT ON COLUMN groups.memb_criminals IS 'Members: Criminals (reported)';
COMMENT ON COLUMN groups.memb_former_soldiers IS 'Members: Former soldiers (reported)';
COMMENT ON COLUMN groups.memb_security_forces IS 'Members: Serving security forces (reported)';
COMMENT ON COLUMN groups.memb_former_rebels IS 'Members: Former rebels (reported)';
COMMENT ON COLUMN groups.memb_villagers IS 'Members: Villagers (reported)';
COMMENT ON COLUMN groups.memb_foreigners IS 'Members: Foreigners (reported)';
COMMENT ON COLUMN groups.memb_professional IS 'Members: Professionals (reported)';
COMMENT ON COLUMN groups.recruitment_forced IS 'Forced recruitment';
COMMENT ON COLUMN groups.members_paid IS 'Members paid';
COMMENT ON COLUMN groups.civilian_abuse IS 'Civilian abuse';
COMMENT ON COLUMN groups.abuse IS 'Kinds of abuse';
COMMENT ON COLUMN groups.abuse_killing IS 'Kinds of abuse: Killing (reported)';
COMMENT ON COLUMN groups.abuse_torture IS 'Kinds of abuse: Torture (reported)';
COMMENT ON COLUMN groups.abuse_sexual_violence IS 'Kinds of abuse: Sexual violence (reported)';
COMMENT ON COLUMN groups.abuse_abduction IS 'Kinds of abuse: Abduction (reported)';
COMMENT ON COLUMN groups.abuse_assault IS 'Kinds of abuse: Assault (reported)';
COMMENT ON COLUMN groups.abuse_extortion_looting IS 'Kinds of abuse: Extortion and looting (reported)';
COMMENT ON COLUMN groups.abuse_displacement_destruction IS 'Kinds of abuse: Displacement and destruction (reported)';
COMMENT ON COLUMN groups.abuse_intimidation IS 'Kinds of abuse: Intimidation (reported)';
COMMENT ON COLUMN groups.abuse_forced_labour_recruitment IS 'Kinds of abuse: Forced labour or recruitment (reported)';
COMMENT ON COLUMN groups.abuse_unspecified IS 'Kinds of abuse: Unspecified (reported)';
COMMENT ON COLUMN groups.abuse_certainty IS 'Certainty of the abuse';
COMMENT ON COLUMN groups.abuse_timing IS 'When the abuse happened';
COMMENT ON COLUMN groups.civilian_protection IS 'Protection of civilians';
COMMENT ON COLUMN groups.state_tolerance IS 'Abuse tolerated by the state';
COMMENT ON COLUMN groups.corrected IS 'Variables that were set by hand; `values` has what they replaced';
CREATE OR REPLACE VIEW groups_labels AS SELECT * REPLACE (
  CASE formation_precision WHEN 'day' THEN 'Day' WHEN 'month' THEN 'Month' WHEN 'year' THEN 'Year' WHEN 'approximate' THEN 'Approximate' WHEN 'decade' THEN 'Decade' WHEN 'range' THEN 'Range' END AS formation_precision,
  CASE formation_basis WHEN 'founded' THEN 'Founded' WHEN 'became_pro_government' THEN 'Became pro-government' WHEN 'legal_act' THEN 'Legal act' WHEN 'first_mention' THEN 'First mention' END AS formation_basis,
  CASE former_group WHEN 'yes' THEN 'Yes' WHEN 'no' THEN 'No' END AS former_group,
  CASE former_rebel WHEN 'yes' THEN 'Yes' WHEN 'no' THEN 'No' END AS former_rebel,
  CASE created_by_government WHEN 'yes' THEN 'Yes' WHEN 'no' THEN 'No' END AS created_by_government,
  CASE termination_status WHEN 'terminated' THEN 'Terminated' WHEN 'ongoing' THEN 'Ongoing' END AS termination_status,
  CASE termination_precision WHEN 'day' THEN 'Day' WHEN 'month' THEN 'Month' WHEN 'year' THEN 'Year' WHEN 'approximate' THEN 'Approximate' WHEN 'decade' THEN 'Decade' WHEN 'range' THEN 'Range' END AS termination_precision,
  CASE size_precision WHEN 'stated' THEN 'Stated' WHEN 'approximate' THEN 'Approximate' WHEN 'range' THEN 'Range' WHEN 'lower_bound' THEN 'Lower bound' WHEN 'upper_bound' THEN 'Upper bound' END AS size_precision,
  CASE size_timing WHEN 'during' THEN 'During' WHEN 'after' THEN 'After' WHEN 'unclear' THEN 'Unclear' END AS size_timing,
  CASE government_relation WHEN 'semi_official' THEN 'Semi-official' WHEN 'informal' THEN 'Informal' END AS government_relation,
  CASE sponsor_certainty WHEN 'stated' THEN 'Stated' WHEN 'alleged' THEN 'Alleged' WHEN 'denied' THEN 'Denied' END AS sponsor_certainty,
  CASE government_trained WHEN 'yes' THEN 'Yes' WHEN 'no' THEN 'No' END AS government_trained,
  CASE government_armed WHEN 'yes' THEN 'Yes' WHEN 'no' THEN 'No' END AS government_armed,
  CASE recruitment_forced WHEN 'yes' THEN 'Yes' WHEN 'no' THEN 'No' END AS recruitment_forced,
  CASE members_paid WHEN 'yes' THEN 'Yes' WHEN 'no' THEN 'No' END AS members_paid,
  CASE civilian_abuse WHEN 'yes' THEN 'Yes' WHEN 'no' THEN 'No' END AS civilian_abuse,
  CASE abuse_certainty WHEN 'stated' THEN 'Stated' WHEN 'alleged' THEN 'Alleged' END AS abuse_certainty,
  CASE abuse_timing WHEN 'during' THEN 'During' WHEN 'after' THEN 'After' WHEN 'unclear' THEN 'Unclear' END AS abuse_timing,
  CASE civilian_protection WHEN 'yes' THEN 'Yes' WHEN 'no' THEN 'No' END AS civilian_protection,
  CASE state_tolerance WHEN 'yes' THEN 'Yes' WHEN 'no' THEN 'No' END AS state_tolerance
) FROM groups;

CREATE OR REPLACE TABLE group_years AS SELECT * REPLACE (
  presence::ENUM('certain', 'possible', 'censored') AS presence,
  created_by_government::ENUM('yes', 'no') AS created_by_government,
  government_relation::ENUM('semi_official', 'informal') AS government_relation,
  government_trained::ENUM('yes', 'no') AS government_trained,
  government_armed::ENUM('yes', 'no') AS government_armed,
  recruitment_forced::ENUM('yes', 'no') AS recruitment_forced,
  civilian_abuse::ENUM('yes', 'no') AS civilian_abuse,
  state_tolerance::ENUM('yes', 'no') AS state_tolerance
) FROM 'group_years.parquet';
COMMENT ON TABLE group_years IS 'Groups and years, version 0.1.0';
COMMENT ON COLUMN group_years.profile_id IS 'Profile';
COMMENT ON COLUMN group_years.year IS 'Year';
COMMENT ON COLUMN group_years.presence IS 'Presence of the group in the year';
COMMENT ON COLUMN group_years.name IS 'Name of the group';
COMMENT ON COLUMN group_years.country_iso3 IS 'Country in that year, ISO 3166-1 alpha-3';
COMMENT ON COLUMN group_years.country_cow IS 'Country in that year, Correlates of War number';
COMMENT ON COLUMN group_years.country_gw IS 'Country in that year, Gleditsch and Ward number';
COMMENT ON COLUMN group_years.region_un IS 'UN M49 sub-region';
COMMENT ON COLUMN group_years.created_by_government IS 'Created by the government, whole group';
COMMENT ON COLUMN group_years.government_relation IS 'Relation to the government, whole group';
COMMENT ON COLUMN group_years.sponsor_institution IS 'Who in the state stands behind it, whole group';
COMMENT ON COLUMN group_years.spons_leader IS 'Who in the state stands behind it: Leader (reported), whole group';
COMMENT ON COLUMN group_years.spons_party IS 'Who in the state stands behind it: Governing party (reported), whole group';
COMMENT ON COLUMN group_years.spons_state IS 'Who in the state stands behind it: State (reported), whole group';
COMMENT ON COLUMN group_years.spons_military IS 'Who in the state stands behind it: Military (reported), whole group';
COMMENT ON COLUMN group_years.spons_police IS 'Who in the state stands behind it: Police (reported), whole group';
COMMENT ON COLUMN group_years.spons_intelligence IS 'Who in the state stands behind it: Intelligence (reported), whole group';
COMMENT ON COLUMN group_years.spons_subnational IS 'Who in the state stands behind it: Subnational (reported), whole group';
COMMENT ON COLUMN group_years.foreign_sponsor IS 'Foreign sponsors, whole group';
COMMENT ON COLUMN group_years.state_sponsor IS 'State sponsors, whole group';
COMMENT ON COLUMN group_years.government_trained IS 'Trained by the government, whole group';
COMMENT ON COLUMN group_years.government_armed IS 'Armed by the government, whole group';
COMMENT ON COLUMN group_years.purpose IS 'Purpose, whole group';
COMMENT ON COLUMN group_years.purp_fight_insurgents IS 'Purpose: Fight insurgents (reported), whole group';
COMMENT ON COLUMN group_years.purp_self_defence IS 'Purpose: Self-defence (reported), whole group';
COMMENT ON COLUMN group_years.purp_intimidate_opposition IS 'Purpose: Intimidate the opposition (reported), whole group';
COMMENT ON COLUMN group_years.purp_intimidate_civilians IS 'Purpose: Intimidate civilians (reported), whole group';
COMMENT ON COLUMN group_years.purp_intimidate_ethnic_religious IS 'Purpose: Intimidate ethnic or religious groups (reported), whole group';
COMMENT ON COLUMN group_years.purp_anti_crime IS 'Purpose: Fight crime (reported), whole group';
COMMENT ON COLUMN group_years.purp_protect_leader IS 'Purpose: Protect leaders (reported), whole group';
COMMENT ON COLUMN group_years.purp_protect_institutions IS 'Purpose: Protect institutions (reported), whole group';
COMMENT ON COLUMN group_years.purp_protect_borders IS 'Purpose: Protect borders (reported), whole group';
COMMENT ON COLUMN group_years.purp_protect_property IS 'Purpose: Protect property (reported), whole group';
COMMENT ON COLUMN group_years.purp_gather_intelligence IS 'Purpose: Gather intelligence (reported), whole group';
COMMENT ON COLUMN group_years.purp_destabilise_neighbour IS 'Purpose: Destabilise a neighbour (reported), whole group';
COMMENT ON COLUMN group_years.membership IS 'Members, whole group';
COMMENT ON COLUMN group_years.memb_ethnic IS 'Members: Ethnic (reported), whole group';
COMMENT ON COLUMN group_years.memb_religious IS 'Members: Religious (reported), whole group';
COMMENT ON COLUMN group_years.memb_ideological IS 'Members: Ideological (reported), whole group';
COMMENT ON COLUMN group_years.memb_party_activists IS 'Members: Party activists (reported), whole group';
COMMENT ON COLUMN group_years.memb_youth IS 'Members: Youth (reported), whole group';
COMMENT ON COLUMN group_years.memb_students IS 'Members: Students (reported), whole group';
COMMENT ON COLUMN group_years.memb_children IS 'Members: Children (reported), whole group';
COMMENT ON COLUMN group_years.memb_unemployed IS 'Members: Unemployed (reported), whole group';
COMMENT ON COLUMN group_years.memb_criminals IS 'Members: Criminals (reported), whole group';
COMMENT ON COLUMN group_years.memb_former_soldiers IS 'Members: Former soldiers (reported), whole group';
COMMENT ON COLUMN group_years.memb_security_forces IS 'Members: Serving security forces (reported), whole group';
COMMENT ON COLUMN group_years.memb_former_rebels IS 'Members: Former rebels (reported), whole group';
COMMENT ON COLUMN group_years.memb_villagers IS 'Members: Villagers (reported), whole group';
COMMENT ON COLUMN group_years.memb_foreigners IS 'Members: Foreigners (reported), whole group';
COMMENT ON COLUMN group_years.memb_professional IS 'Members: Professionals (reported), whole group';
COMMENT ON COLUMN group_years.recruitment_forced IS 'Forced recruitment, whole group';
COMMENT ON COLUMN group_years.civilian_abuse IS 'Civilian abuse, whole group';
COMMENT ON COLUMN group_years.abuse IS 'Kinds of abuse, whole group';
COMMENT ON COLUMN group_years.abuse_killing IS 'Kinds of abuse: Killing (reported), whole group';
COMMENT ON COLUMN group_years.abuse_torture IS 'Kinds of abuse: Torture (reported), whole group';
COMMENT ON COLUMN group_years.abuse_sexual_violence IS 'Kinds of abuse: Sexual violence (reported), whole group';
COMMENT ON COLUMN group_years.abuse_abduction IS 'Kinds of abuse: Abduction (reported), whole group';
COMMENT ON COLUMN group_years.abuse_assault IS 'Kinds of abuse: Assault (reported), whole group';
COMMENT ON COLUMN group_years.abuse_extortion_looting IS 'Kinds of abuse: Extortion and looting (reported), whole group';
COMMENT ON COLUMN group_years.abuse_displacement_destruction IS 'Kinds of abuse: Displacement and destruction (reported), whole group';
COMMENT ON COLUMN group_years.abuse_intimidation IS 'Kinds of abuse: Intimidation (reported), whole group';
COMMENT ON COLUMN group_years.abuse_forced_labour_recruitment IS 'Kinds of abuse: Forced labour or recruitment (reported), whole group';
COMMENT ON COLUMN group_years.abuse_unspecified IS 'Kinds of abuse: Unspecified (reported), whole group';
COMMENT ON COLUMN group_years.state_tolerance IS 'Abuse tolerated by the state, whole group';
CREATE OR REPLACE VIEW group_years_labels AS SELECT * REPLACE (
  CASE presence WHEN 'certain' THEN 'Certain' WHEN 'possible' THEN 'Possible' WHEN 'censored' THEN 'Censored' END AS presence,
  CASE created_by_government WHEN 'yes' THEN 'Yes' WHEN 'no' THEN 'No' END AS created_by_government,
  CASE government_relation WHEN 'semi_official' THEN 'Semi-official' WHEN 'informal' THEN 'Informal' END AS government_relation,
  CASE government_trained WHEN 'yes' THEN 'Yes' WHEN 'no' THEN 'No' END AS government_trained,
  CASE government_armed WHEN 'yes' THEN 'Yes' WHEN 'no' THEN 'No' END AS government_armed,
  CASE recruitment_forced WHEN 'yes' THEN 'Yes' WHEN 'no' THEN 'No' END AS recruitment_forced,
  CASE civilian_abuse WHEN 'yes' THEN 'Yes' WHEN 'no' THEN 'No' END AS civilian_abuse,
  CASE state_tolerance WHEN 'yes' THEN 'Yes' WHEN 'no' THEN 'No' END AS state_tolerance
) FROM group_years;

CREATE OR REPLACE TABLE country_years AS SELECT * FROM 'country_years.parquet';
COMMENT ON TABLE country_years IS 'Countries and years, version 0.1.0';
COMMENT ON COLUMN country_years.country_iso3 IS 'Country in that year, ISO 3166-1 alpha-3';
COMMENT ON COLUMN country_years.year IS 'Year';
COMMENT ON COLUMN country_years.country_cow IS 'Country in that year, Correlates of War number';
COMMENT ON COLUMN country_years.country_gw IS 'Country in that year, Gleditsch and Ward number';
COMMENT ON COLUMN country_years.region_un IS 'UN M49 sub-region';
COMMENT ON COLUMN country_years.n_certain IS 'Groups certainly there';
COMMENT ON COLUMN country_years.n_possible IS 'Groups possibly there, not counting the certain';
COMMENT ON COLUMN country_years.n_censored IS 'Groups of which nothing is known then';
COMMENT ON COLUMN country_years.any_semi_official_certain IS 'Any certain group with a semi-official link';
COMMENT ON COLUMN country_years.any_semi_official_possible IS 'Any certain or possible group with a semi-official link';
COMMENT ON COLUMN country_years.any_informal_certain IS 'Any certain group with an informal link';
COMMENT ON COLUMN country_years.any_informal_possible IS 'Any certain or possible group with an informal link';
COMMENT ON COLUMN country_years.any_state_sponsor_certain IS 'Any certain group with a state sponsor';
COMMENT ON COLUMN country_years.any_state_sponsor_possible IS 'Any certain or possible group with a state sponsor';
COMMENT ON COLUMN country_years.any_foreign_sponsor_certain IS 'Any certain group with a foreign sponsor';
COMMENT ON COLUMN country_years.any_foreign_sponsor_possible IS 'Any certain or possible group with a foreign sponsor';
COMMENT ON COLUMN country_years.any_government_armed_certain IS 'Any certain group with arms from the government';
COMMENT ON COLUMN country_years.any_government_armed_possible IS 'Any certain or possible group with arms from the government';
COMMENT ON COLUMN country_years.any_recruitment_forced_certain IS 'Any certain group with forced recruitment';
COMMENT ON COLUMN country_years.any_recruitment_forced_possible IS 'Any certain or possible group with forced recruitment';
COMMENT ON COLUMN country_years.any_civilian_abuse_certain IS 'Any certain group with abuse of civilians';
COMMENT ON COLUMN country_years.any_civilian_abuse_possible IS 'Any certain or possible group with abuse of civilians';
COMMENT ON COLUMN country_years.any_killing_certain IS 'Any certain group with killing of civilians';
COMMENT ON COLUMN country_years.any_killing_possible IS 'Any certain or possible group with killing of civilians';
COMMENT ON COLUMN country_years.any_sexual_violence_certain IS 'Any certain group with sexual violence';
COMMENT ON COLUMN country_years.any_sexual_violence_possible IS 'Any certain or possible group with sexual violence';
COMMENT ON COLUMN country_years.any_state_tolerance_certain IS 'Any certain group with abuse tolerated by the state';
COMMENT ON COLUMN country_years.any_state_tolerance_possible IS 'Any certain or possible group with abuse tolerated by the state';
CREATE OR REPLACE VIEW country_years_labels AS SELECT * FROM country_years;
CREATE OR REPLACE TABLE missing AS
  SELECT profile_id, variable, status AS reason FROM 'values.parquet' WHERE value IS NULL;
SELECT formation_precision, reason, count(*) AS n FROM groups_labels
  LEFT JOIN (FROM missing WHERE variable = 'formation_precision') USING (profile_id)
  GROUP BY ALL ORDER BY ALL;
