* Groups, one row a profile, version 0.1.0; Groups and years, version 0.1.0; Countries and years, version 0.1.0.
* The casebook authors: casebook sample dataset of pro-government militias, version 0.1.0.
* With the folder of the files as the working directory: CD 'folder'. INSERT FILE='load.sps'. In PSPP under a UTF-8 locale.

GET DATA /TYPE=TXT /FILE='values.csv' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED /DELCASE=LINE
  /FIRSTCASE=2 /DELIMITERS=',' /QUALIFIER='"' /VARIABLES=
  profile_id A80
  variable A21
  question A1
  value A1
  label A1
  status A14
  confidence A1
  review A1
  rule A1
  quote A1
  start A1
  end A1
  line A1
  replaced A1
  .
SELECT IF (value = '' AND ANY(status, 'not_mentioned', 'unclear', 'conflict', 'not_applicable')).
STRING reason (A3).
RECODE status ('not_mentioned'='-99') ('unclear'='-98') ('conflict'='-97') ('not_applicable'='-96') INTO reason.
SORT CASES BY profile_id variable.
STRING reasons (A945).
IF (profile_id = LAG(profile_id)) reasons = LAG(reasons).
COMPUTE reasons = CONCAT(RTRIM(reasons), ' ', RTRIM(variable), '=', reason).
AGGREGATE OUTFILE=* /BREAK=profile_id /reasons=LAST(reasons).
SAVE OUTFILE='load-reasons.sav'.

GET DATA /TYPE=TXT /FILE='groups.csv' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED /DELCASE=LINE
  /FIRSTCASE=2 /DELIMITERS=',' /QUALIFIER='"' /VARIABLES=
  profile_id A80
  pgmd_id F11
  name A60
  aliases A51
  country A16
  country_iso3 A3
  country_cow F11
  country_gw F11
  region_un A18
  formation_year F6
  formation_year_min F6
  formation_year_max F6
  formation_date A10
  formation_date_first SDATE10
  formation_date_last SDATE10
  @formation_precision A11
  @formation_basis A21
  @former_group A3
  @former_rebel A3
  @created_by_government A3
  creating_institution A15
  creat_leader F3
  creat_party F3
  creat_state F3
  creat_military F3
  creat_police F3
  creat_intelligence F3
  creat_subnational F3
  @termination_status A10
  termination_year F6
  termination_year_min F6
  termination_year_max F6
  termination_date A10
  termination_date_first SDATE10
  termination_date_last SDATE10
  @termination_precision A11
  termination_type A46
  term_government_change F3
  term_government_withdrew F3
  term_group_defected F3
  term_disarmed F3
  term_dissolved F3
  term_integrated F3
  term_succeeded F3
  term_leader_lost F3
  term_border_change F3
  term_no_later_reports F3
  last_observed_year F6
  size_min F11
  size_max F11
  size_max_year F6
  @size_precision A11
  @size_timing A7
  @government_relation A13
  sponsor_institution A33
  spons_leader F3
  spons_party F3
  spons_state F3
  spons_military F3
  spons_police F3
  spons_intelligence F3
  spons_subnational F3
  foreign_sponsor A3
  state_sponsor A7
  @sponsor_certainty A7
  @government_trained A3
  @government_armed A3
  arms_source A24
  arms_government F3
  arms_foreign_state F3
  arms_private F3
  arms_seized F3
  arms_own F3
  purpose A96
  purp_fight_insurgents F3
  purp_self_defence F3
  purp_intimidate_opposition F3
  purp_intimidate_civilians F3
  purp_intimidate_ethnic_religious F3
  purp_anti_crime F3
  purp_protect_leader F3
  purp_protect_institutions F3
  purp_protect_borders F3
  purp_protect_property F3
  purp_gather_intelligence F3
  purp_destabilise_neighbour F3
  membership A62
  memb_ethnic F3
  memb_religious F3
  memb_ideological F3
  memb_party_activists F3
  memb_youth F3
  memb_students F3
  memb_children F3
  memb_unemployed F3
  memb_criminals F3
  memb_former_soldiers F3
  memb_security_forces F3
  memb_former_rebels F3
  memb_villagers F3
  memb_foreigners F3
  memb_professional F3
  @recruitment_forced A3
  @members_paid A3
  @civilian_abuse A3
  abuse A123
  abuse_killing F3
  abuse_torture F3
  abuse_sexual_violence F3
  abuse_abduction F3
  abuse_assault F3
  abuse_extortion_looting F3
  abuse_displacement_destruction F3
  abuse_intimidation F3
  abuse_forced_labour_recruitment F3
  abuse_unspecified F3
  @abuse_certainty A7
  @abuse_timing A7
  @civilian_protection A3
  @state_tolerance A3
  corrected A1
  .
RECODE @formation_precision ('day'=1)
  ('month'=2)
  ('year'=3)
  ('approximate'=4)
  ('decade'=5)
  ('range'=6)
  INTO formation_precision.
RECODE @formation_basis ('founded'=1)
  ('became_pro_government'=2)
  ('legal_act'=3)
  ('first_mention'=4)
  INTO formation_basis.
RECODE @former_group ('yes'=1)
  ('no'=2)
  INTO former_group.
RECODE @former_rebel ('yes'=1)
  ('no'=2)
  INTO former_rebel.
RECODE @created_by_government ('yes'=1)
  ('no'=2)
  INTO created_by_government.
RECODE @termination_status ('terminated'=1)
  ('ongoing'=2)
  INTO termination_status.
RECODE @termination_precision ('day'=1)
  ('month'=2)
  ('year'=3)
  ('approximate'=4)
  ('decade'=5)
  ('range'=6)
  INTO termination_precision.
RECODE @size_precision ('stated'=1)
  ('approximate'=2)
  ('range'=3)
  ('lower_bound'=4)
  ('upper_bound'=5)
  INTO size_precision.
RECODE @size_timing ('during'=1)
  ('after'=2)
  ('unclear'=3)
  INTO size_timing.
RECODE @government_relation ('semi_official'=1)
  ('informal'=2)
  INTO government_relation.
IF (foreign_sponsor <> '') foreign_sponsor_given = 1.
IF (state_sponsor <> '') state_sponsor_given = 1.
RECODE @sponsor_certainty ('stated'=1)
  ('alleged'=2)
  ('denied'=3)
  INTO sponsor_certainty.
RECODE @government_trained ('yes'=1)
  ('no'=2)
  INTO government_trained.
RECODE @government_armed ('yes'=1)
  ('no'=2)
  INTO government_armed.
RECODE @recruitment_forced ('yes'=1)
  ('no'=2)
  INTO recruitment_forced.
RECODE @members_paid ('yes'=1)
  ('no'=2)
  INTO members_paid.
RECODE @civilian_abuse ('yes'=1)
  ('no'=2)
  INTO civilian_abuse.
RECODE @abuse_certainty ('stated'=1)
  ('alleged'=2)
  INTO abuse_certainty.
RECODE @abuse_timing ('during'=1)
  ('after'=2)
  ('unclear'=3)
  INTO abuse_timing.
RECODE @civilian_protection ('yes'=1)
  ('no'=2)
  INTO civilian_protection.
RECODE @state_tolerance ('yes'=1)
  ('no'=2)
  INTO state_tolerance.
SORT CASES BY profile_id.
MATCH FILES /FILE=* /TABLE='load-reasons.sav' /BY profile_id.
DO REPEAT cell =
  pgmd_id
  country_cow
  country_gw
  formation_year
  formation_year_min
  formation_year_max
  formation_date_first
  formation_date_last
  formation_precision
  formation_basis
  former_group
  former_rebel
  created_by_government
  creat_leader
  creat_party
  creat_state
  creat_military
  creat_police
  creat_intelligence
  creat_subnational
  termination_status
  termination_year
  termination_year_min
  termination_year_max
  termination_date_first
  termination_date_last
  termination_precision
  term_government_change
  term_government_withdrew
  term_group_defected
  term_disarmed
  term_dissolved
  term_integrated
  term_succeeded
  term_leader_lost
  term_border_change
  term_no_later_reports
  last_observed_year
  size_min
  size_max
  size_max_year
  size_precision
  size_timing
  government_relation
  spons_leader
  spons_party
  spons_state
  spons_military
  spons_police
  spons_intelligence
  spons_subnational
  foreign_sponsor_given
  state_sponsor_given
  sponsor_certainty
  government_trained
  government_armed
  arms_government
  arms_foreign_state
  arms_private
  arms_seized
  arms_own
  purp_fight_insurgents
  purp_self_defence
  purp_intimidate_opposition
  purp_intimidate_civilians
  purp_intimidate_ethnic_religious
  purp_anti_crime
  purp_protect_leader
  purp_protect_institutions
  purp_protect_borders
  purp_protect_property
  purp_gather_intelligence
  purp_destabilise_neighbour
  memb_ethnic
  memb_religious
  memb_ideological
  memb_party_activists
  memb_youth
  memb_students
  memb_children
  memb_unemployed
  memb_criminals
  memb_former_soldiers
  memb_security_forces
  memb_former_rebels
  memb_villagers
  memb_foreigners
  memb_professional
  recruitment_forced
  members_paid
  civilian_abuse
  abuse_killing
  abuse_torture
  abuse_sexual_violence
  abuse_abduction
  abuse_assault
  abuse_extortion_looting
  abuse_displacement_destruction
  abuse_intimidation
  abuse_forced_labour_recruitment
  abuse_unspecified
  abuse_certainty
  abuse_timing
  civilian_protection
  state_tolerance
  /mark =
  ' pgmd_id='
  ' country_cow='
  ' country_gw='
  ' formation_year='
  ' formation_year_min='
  ' formation_year_max='
  ' formation_date='
  ' formation_date='
  ' formation_precision='
  ' formation_basis='
  ' former_group='
  ' former_rebel='
  ' created_by_government='
  ' creating_institution='
  ' creating_institution='
  ' creating_institution='
  ' creating_institution='
  ' creating_institution='
  ' creating_institution='
  ' creating_institution='
  ' termination_status='
  ' termination_year='
  ' termination_year_min='
  ' termination_year_max='
  ' termination_date='
  ' termination_date='
  ' termination_precision='
  ' termination_type='
  ' termination_type='
  ' termination_type='
  ' termination_type='
  ' termination_type='
  ' termination_type='
  ' termination_type='
  ' termination_type='
  ' termination_type='
  ' termination_type='
  ' last_observed_year='
  ' size_min='
  ' size_max='
  ' size_max_year='
  ' size_precision='
  ' size_timing='
  ' government_relation='
  ' sponsor_institution='
  ' sponsor_institution='
  ' sponsor_institution='
  ' sponsor_institution='
  ' sponsor_institution='
  ' sponsor_institution='
  ' sponsor_institution='
  ' foreign_sponsor='
  ' state_sponsor='
  ' sponsor_certainty='
  ' government_trained='
  ' government_armed='
  ' arms_source='
  ' arms_source='
  ' arms_source='
  ' arms_source='
  ' arms_source='
  ' purpose='
  ' purpose='
  ' purpose='
  ' purpose='
  ' purpose='
  ' purpose='
  ' purpose='
  ' purpose='
  ' purpose='
  ' purpose='
  ' purpose='
  ' purpose='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' recruitment_forced='
  ' members_paid='
  ' civilian_abuse='
  ' abuse='
  ' abuse='
  ' abuse='
  ' abuse='
  ' abuse='
  ' abuse='
  ' abuse='
  ' abuse='
  ' abuse='
  ' abuse='
  ' abuse_certainty='
  ' abuse_timing='
  ' civilian_protection='
  ' state_tolerance='
  .
COMPUTE #at = INDEX(reasons, mark).
IF (#at > 0 AND SYSMIS(cell)) cell = NUMBER(SUBSTR(reasons, #at + LENGTH(mark), 3), F3).
END REPEAT.
MATCH FILES /FILE=* /KEEP=
  profile_id
  pgmd_id
  name
  aliases
  country
  country_iso3
  country_cow
  country_gw
  region_un
  formation_year
  formation_year_min
  formation_year_max
  formation_date
  formation_date_first
  formation_date_last
  formation_precision
  formation_basis
  former_group
  former_rebel
  created_by_government
  creating_institution
  creat_leader
  creat_party
  creat_state
  creat_military
  creat_police
  creat_intelligence
  creat_subnational
  termination_status
  termination_year
  termination_year_min
  termination_year_max
  termination_date
  termination_date_first
  termination_date_last
  termination_precision
  termination_type
  term_government_change
  term_government_withdrew
  term_group_defected
  term_disarmed
  term_dissolved
  term_integrated
  term_succeeded
  term_leader_lost
  term_border_change
  term_no_later_reports
  last_observed_year
  size_min
  size_max
  size_max_year
  size_precision
  size_timing
  government_relation
  sponsor_institution
  spons_leader
  spons_party
  spons_state
  spons_military
  spons_police
  spons_intelligence
  spons_subnational
  foreign_sponsor
  foreign_sponsor_given
  state_sponsor
  state_sponsor_given
  sponsor_certainty
  government_trained
  government_armed
  arms_source
  arms_government
  arms_foreign_state
  arms_private
  arms_seized
  arms_own
  purpose
  purp_fight_insurgents
  purp_self_defence
  purp_intimidate_opposition
  purp_intimidate_civilians
  purp_intimidate_ethnic_religious
  purp_anti_crime
  purp_protect_leader
  purp_protect_institutions
  purp_protect_borders
  purp_protect_property
  purp_gather_intelligence
  purp_destabilise_neighbour
  membership
  memb_ethnic
  memb_religious
  memb_ideological
  memb_party_activists
  memb_youth
  memb_students
  memb_children
  memb_unemployed
  memb_criminals
  memb_former_soldiers
  memb_security_forces
  memb_former_rebels
  memb_villagers
  memb_foreigners
  memb_professional
  recruitment_forced
  members_paid
  civilian_abuse
  abuse
  abuse_killing
  abuse_torture
  abuse_sexual_violence
  abuse_abduction
  abuse_assault
  abuse_extortion_looting
  abuse_displacement_destruction
  abuse_intimidation
  abuse_forced_labour_recruitment
  abuse_unspecified
  abuse_certainty
  abuse_timing
  civilian_protection
  state_tolerance
  corrected
  .
MISSING VALUES pgmd_id (-99 THRU -91).
MISSING VALUES country_cow (-99 THRU -91).
MISSING VALUES country_gw (-99 THRU -91).
MISSING VALUES formation_year (-99 THRU -91).
MISSING VALUES formation_year_min (-99 THRU -91).
MISSING VALUES formation_year_max (-99 THRU -91).
FORMATS formation_date_first (F11.0).
MISSING VALUES formation_date_first (-99 THRU -91).
FORMATS formation_date_last (F11.0).
MISSING VALUES formation_date_last (-99 THRU -91).
MISSING VALUES formation_precision (-99 THRU -91).
MISSING VALUES formation_basis (-99 THRU -91).
MISSING VALUES former_group (-99 THRU -91).
MISSING VALUES former_rebel (-99 THRU -91).
MISSING VALUES created_by_government (-99 THRU -91).
MISSING VALUES creat_leader (-99 THRU -91).
MISSING VALUES creat_party (-99 THRU -91).
MISSING VALUES creat_state (-99 THRU -91).
MISSING VALUES creat_military (-99 THRU -91).
MISSING VALUES creat_police (-99 THRU -91).
MISSING VALUES creat_intelligence (-99 THRU -91).
MISSING VALUES creat_subnational (-99 THRU -91).
MISSING VALUES termination_status (-99 THRU -91).
MISSING VALUES termination_year (-99 THRU -91).
MISSING VALUES termination_year_min (-99 THRU -91).
MISSING VALUES termination_year_max (-99 THRU -91).
FORMATS termination_date_first (F11.0).
MISSING VALUES termination_date_first (-99 THRU -91).
FORMATS termination_date_last (F11.0).
MISSING VALUES termination_date_last (-99 THRU -91).
MISSING VALUES termination_precision (-99 THRU -91).
MISSING VALUES term_government_change (-99 THRU -91).
MISSING VALUES term_government_withdrew (-99 THRU -91).
MISSING VALUES term_group_defected (-99 THRU -91).
MISSING VALUES term_disarmed (-99 THRU -91).
MISSING VALUES term_dissolved (-99 THRU -91).
MISSING VALUES term_integrated (-99 THRU -91).
MISSING VALUES term_succeeded (-99 THRU -91).
MISSING VALUES term_leader_lost (-99 THRU -91).
MISSING VALUES term_border_change (-99 THRU -91).
MISSING VALUES term_no_later_reports (-99 THRU -91).
MISSING VALUES last_observed_year (-99 THRU -91).
MISSING VALUES size_min (-99 THRU -91).
MISSING VALUES size_max (-99 THRU -91).
MISSING VALUES size_max_year (-99 THRU -91).
MISSING VALUES size_precision (-99 THRU -91).
MISSING VALUES size_timing (-99 THRU -91).
MISSING VALUES government_relation (-99 THRU -91).
MISSING VALUES spons_leader (-99 THRU -91).
MISSING VALUES spons_party (-99 THRU -91).
MISSING VALUES spons_state (-99 THRU -91).
MISSING VALUES spons_military (-99 THRU -91).
MISSING VALUES spons_police (-99 THRU -91).
MISSING VALUES spons_intelligence (-99 THRU -91).
MISSING VALUES spons_subnational (-99 THRU -91).
MISSING VALUES foreign_sponsor_given (-99 THRU -91).
MISSING VALUES state_sponsor_given (-99 THRU -91).
MISSING VALUES sponsor_certainty (-99 THRU -91).
MISSING VALUES government_trained (-99 THRU -91).
MISSING VALUES government_armed (-99 THRU -91).
MISSING VALUES arms_government (-99 THRU -91).
MISSING VALUES arms_foreign_state (-99 THRU -91).
MISSING VALUES arms_private (-99 THRU -91).
MISSING VALUES arms_seized (-99 THRU -91).
MISSING VALUES arms_own (-99 THRU -91).
MISSING VALUES purp_fight_insurgents (-99 THRU -91).
MISSING VALUES purp_self_defence (-99 THRU -91).
MISSING VALUES purp_intimidate_opposition (-99 THRU -91).
MISSING VALUES purp_intimidate_civilians (-99 THRU -91).
MISSING VALUES purp_intimidate_ethnic_religious (-99 THRU -91).
MISSING VALUES purp_anti_crime (-99 THRU -91).
MISSING VALUES purp_protect_leader (-99 THRU -91).
MISSING VALUES purp_protect_institutions (-99 THRU -91).
MISSING VALUES purp_protect_borders (-99 THRU -91).
MISSING VALUES purp_protect_property (-99 THRU -91).
MISSING VALUES purp_gather_intelligence (-99 THRU -91).
MISSING VALUES purp_destabilise_neighbour (-99 THRU -91).
MISSING VALUES memb_ethnic (-99 THRU -91).
MISSING VALUES memb_religious (-99 THRU -91).
MISSING VALUES memb_ideological (-99 THRU -91).
MISSING VALUES memb_party_activists (-99 THRU -91).
MISSING VALUES memb_youth (-99 THRU -91).
MISSING VALUES memb_students (-99 THRU -91).
MISSING VALUES memb_children (-99 THRU -91).
MISSING VALUES memb_unemployed (-99 THRU -91).
MISSING VALUES memb_criminals (-99 THRU -91).
MISSING VALUES memb_former_soldiers (-99 THRU -91).
MISSING VALUES memb_security_forces (-99 THRU -91).
MISSING VALUES memb_former_rebels (-99 THRU -91).
MISSING VALUES memb_villagers (-99 THRU -91).
MISSING VALUES memb_foreigners (-99 THRU -91).
MISSING VALUES memb_professional (-99 THRU -91).
MISSING VALUES recruitment_forced (-99 THRU -91).
MISSING VALUES members_paid (-99 THRU -91).
MISSING VALUES civilian_abuse (-99 THRU -91).
MISSING VALUES abuse_killing (-99 THRU -91).
MISSING VALUES abuse_torture (-99 THRU -91).
MISSING VALUES abuse_sexual_violence (-99 THRU -91).
MISSING VALUES abuse_abduction (-99 THRU -91).
MISSING VALUES abuse_assault (-99 THRU -91).
MISSING VALUES abuse_extortion_looting (-99 THRU -91).
MISSING VALUES abuse_displacement_destruction (-99 THRU -91).
MISSING VALUES abuse_intimidation (-99 THRU -91).
MISSING VALUES abuse_forced_labour_recruitment (-99 THRU -91).
MISSING VALUES abuse_unspecified (-99 THRU -91).
MISSING VALUES abuse_certainty (-99 THRU -91).
MISSING VALUES abuse_timing (-99 THRU -91).
MISSING VALUES civilian_protection (-99 THRU -91).
MISSING VALUES state_tolerance (-99 THRU -91).
FORMATS pgmd_id (F11).
FORMATS country_cow (F11).
FORMATS country_gw (F11).
FORMATS formation_year (F6).
FORMATS formation_year_min (F6).
FORMATS formation_year_max (F6).
FORMATS formation_date_first (SDATE10).
FORMATS formation_date_last (SDATE10).
FORMATS formation_precision (F3).
FORMATS formation_basis (F3).
FORMATS former_group (F3).
FORMATS former_rebel (F3).
FORMATS created_by_government (F3).
FORMATS creat_leader (F3).
FORMATS creat_party (F3).
FORMATS creat_state (F3).
FORMATS creat_military (F3).
FORMATS creat_police (F3).
FORMATS creat_intelligence (F3).
FORMATS creat_subnational (F3).
FORMATS termination_status (F3).
FORMATS termination_year (F6).
FORMATS termination_year_min (F6).
FORMATS termination_year_max (F6).
FORMATS termination_date_first (SDATE10).
FORMATS termination_date_last (SDATE10).
FORMATS termination_precision (F3).
FORMATS term_government_change (F3).
FORMATS term_government_withdrew (F3).
FORMATS term_group_defected (F3).
FORMATS term_disarmed (F3).
FORMATS term_dissolved (F3).
FORMATS term_integrated (F3).
FORMATS term_succeeded (F3).
FORMATS term_leader_lost (F3).
FORMATS term_border_change (F3).
FORMATS term_no_later_reports (F3).
FORMATS last_observed_year (F6).
FORMATS size_min (F11).
FORMATS size_max (F11).
FORMATS size_max_year (F6).
FORMATS size_precision (F3).
FORMATS size_timing (F3).
FORMATS government_relation (F3).
FORMATS spons_leader (F3).
FORMATS spons_party (F3).
FORMATS spons_state (F3).
FORMATS spons_military (F3).
FORMATS spons_police (F3).
FORMATS spons_intelligence (F3).
FORMATS spons_subnational (F3).
FORMATS foreign_sponsor_given (F3).
FORMATS state_sponsor_given (F3).
FORMATS sponsor_certainty (F3).
FORMATS government_trained (F3).
FORMATS government_armed (F3).
FORMATS arms_government (F3).
FORMATS arms_foreign_state (F3).
FORMATS arms_private (F3).
FORMATS arms_seized (F3).
FORMATS arms_own (F3).
FORMATS purp_fight_insurgents (F3).
FORMATS purp_self_defence (F3).
FORMATS purp_intimidate_opposition (F3).
FORMATS purp_intimidate_civilians (F3).
FORMATS purp_intimidate_ethnic_religious (F3).
FORMATS purp_anti_crime (F3).
FORMATS purp_protect_leader (F3).
FORMATS purp_protect_institutions (F3).
FORMATS purp_protect_borders (F3).
FORMATS purp_protect_property (F3).
FORMATS purp_gather_intelligence (F3).
FORMATS purp_destabilise_neighbour (F3).
FORMATS memb_ethnic (F3).
FORMATS memb_religious (F3).
FORMATS memb_ideological (F3).
FORMATS memb_party_activists (F3).
FORMATS memb_youth (F3).
FORMATS memb_students (F3).
FORMATS memb_children (F3).
FORMATS memb_unemployed (F3).
FORMATS memb_criminals (F3).
FORMATS memb_former_soldiers (F3).
FORMATS memb_security_forces (F3).
FORMATS memb_former_rebels (F3).
FORMATS memb_villagers (F3).
FORMATS memb_foreigners (F3).
FORMATS memb_professional (F3).
FORMATS recruitment_forced (F3).
FORMATS members_paid (F3).
FORMATS civilian_abuse (F3).
FORMATS abuse_killing (F3).
FORMATS abuse_torture (F3).
FORMATS abuse_sexual_violence (F3).
FORMATS abuse_abduction (F3).
FORMATS abuse_assault (F3).
FORMATS abuse_extortion_looting (F3).
FORMATS abuse_displacement_destruction (F3).
FORMATS abuse_intimidation (F3).
FORMATS abuse_forced_labour_recruitment (F3).
FORMATS abuse_unspecified (F3).
FORMATS abuse_certainty (F3).
FORMATS abuse_timing (F3).
FORMATS civilian_protection (F3).
FORMATS state_tolerance (F3).
VARIABLE LABELS profile_id 'Profile'.
VARIABLE LABELS pgmd_id 'Number in PGMD and in the Militias Guidebook'.
VARIABLE LABELS name 'Name of the group'.
VARIABLE LABELS aliases 'Other names'.
VARIABLE LABELS country 'Country as printed'.
VARIABLE LABELS country_iso3 'Country, ISO 3166-1 alpha-3'.
VARIABLE LABELS country_cow 'Country, Correlates of War number'.
VARIABLE LABELS country_gw 'Country, Gleditsch and Ward number'.
VARIABLE LABELS region_un 'UN M49 sub-region'.
VARIABLE LABELS formation_year 'Formation: year'.
VARIABLE LABELS formation_year_min 'Formation: earliest year'.
VARIABLE LABELS formation_year_max 'Formation: latest year'.
VARIABLE LABELS formation_date 'Formation: date (EDTF)'.
VARIABLE LABELS formation_date_first 'Formation: date (EDTF): first possible day'.
VARIABLE LABELS formation_date_last 'Formation: date (EDTF): last possible day'.
VARIABLE LABELS formation_precision 'Formation: precision'.
VARIABLE LABELS formation_basis 'What the formation date dates'.
VARIABLE LABELS former_group 'Existed before as something else'.
VARIABLE LABELS former_rebel 'Fought the government before'.
VARIABLE LABELS created_by_government 'Created by the government'.
VARIABLE LABELS creating_institution 'Who in the state created it'.
VARIABLE LABELS creat_leader 'Who in the state created it: Leader (reported)'.
VARIABLE LABELS creat_party 'Who in the state created it: Governing party (reported)'.
VARIABLE LABELS creat_state 'Who in the state created it: State (reported)'.
VARIABLE LABELS creat_military 'Who in the state created it: Military (reported)'.
VARIABLE LABELS creat_police 'Who in the state created it: Police (reported)'.
VARIABLE LABELS creat_intelligence 'Who in the state created it: Intelligence (reported)'.
VARIABLE LABELS creat_subnational 'Who in the state created it: Subnational (reported)'.
VARIABLE LABELS termination_status 'Ended or ongoing'.
VARIABLE LABELS termination_year 'Termination: year'.
VARIABLE LABELS termination_year_min 'Termination: earliest year'.
VARIABLE LABELS termination_year_max 'Termination: latest year'.
VARIABLE LABELS termination_date 'Termination: date (EDTF)'.
VARIABLE LABELS termination_date_first 'Termination: date (EDTF): first possible day'.
VARIABLE LABELS termination_date_last 'Termination: date (EDTF): last possible day'.
VARIABLE LABELS termination_precision 'Termination: precision'.
VARIABLE LABELS termination_type 'How the group ended'.
VARIABLE LABELS term_government_change 'How the group ended: Government changed (reported)'.
VARIABLE LABELS term_government_withdrew 'How the group ended: Government withdrew (reported)'.
VARIABLE LABELS term_group_defected 'How the group ended: Group defected (reported)'.
VARIABLE LABELS term_disarmed 'How the group ended: Disarmed (reported)'.
VARIABLE LABELS term_dissolved 'How the group ended: Dissolved (reported)'.
VARIABLE LABELS term_integrated 'How the group ended: Integrated (reported)'.
VARIABLE LABELS term_succeeded 'How the group ended: Succeeded (reported)'.
VARIABLE LABELS term_leader_lost 'How the group ended: Leader lost (reported)'.
VARIABLE LABELS term_border_change 'How the group ended: Border change (reported)'.
VARIABLE LABELS term_no_later_reports 'How the group ended: No later reports (reported)'.
VARIABLE LABELS last_observed_year 'Last observed year'.
VARIABLE LABELS size_min 'Size: smallest figure'.
VARIABLE LABELS size_max 'Size: largest figure'.
VARIABLE LABELS size_max_year 'Size: year of the largest figure'.
VARIABLE LABELS size_precision 'Size: precision of the largest figure'.
VARIABLE LABELS size_timing 'When the size was reported'.
VARIABLE LABELS government_relation 'Relation to the government'.
VARIABLE LABELS sponsor_institution 'Who in the state stands behind it'.
VARIABLE LABELS spons_leader 'Who in the state stands behind it: Leader (reported)'.
VARIABLE LABELS spons_party 'Who in the state stands behind it: Governing party (reported)'.
VARIABLE LABELS spons_state 'Who in the state stands behind it: State (reported)'.
VARIABLE LABELS spons_military 'Who in the state stands behind it: Military (reported)'.
VARIABLE LABELS spons_police 'Who in the state stands behind it: Police (reported)'.
VARIABLE LABELS spons_intelligence 'Who in the state stands behind it: Intelligence (reported)'.
VARIABLE LABELS spons_subnational 'Who in the state stands behind it: Subnational (reported)'.
VARIABLE LABELS foreign_sponsor 'Foreign sponsors'.
VARIABLE LABELS foreign_sponsor_given 'Foreign sponsors: given, or why not'.
VARIABLE LABELS state_sponsor 'State sponsors'.
VARIABLE LABELS state_sponsor_given 'State sponsors: given, or why not'.
VARIABLE LABELS sponsor_certainty 'Certainty of the link to the state'.
VARIABLE LABELS government_trained 'Trained by the government'.
VARIABLE LABELS government_armed 'Armed by the government'.
VARIABLE LABELS arms_source 'Source of weapons'.
VARIABLE LABELS arms_government 'Source of weapons: Government (reported)'.
VARIABLE LABELS arms_foreign_state 'Source of weapons: Foreign state (reported)'.
VARIABLE LABELS arms_private 'Source of weapons: Private (reported)'.
VARIABLE LABELS arms_seized 'Source of weapons: Seized (reported)'.
VARIABLE LABELS arms_own 'Source of weapons: Own (reported)'.
VARIABLE LABELS purpose 'Purpose'.
VARIABLE LABELS purp_fight_insurgents 'Purpose: Fight insurgents (reported)'.
VARIABLE LABELS purp_self_defence 'Purpose: Self-defence (reported)'.
VARIABLE LABELS purp_intimidate_opposition 'Purpose: Intimidate the opposition (reported)'.
VARIABLE LABELS purp_intimidate_civilians 'Purpose: Intimidate civilians (reported)'.
VARIABLE LABELS purp_intimidate_ethnic_religious 'Purpose: Intimidate ethnic or religious groups (reported)'.
VARIABLE LABELS purp_anti_crime 'Purpose: Fight crime (reported)'.
VARIABLE LABELS purp_protect_leader 'Purpose: Protect leaders (reported)'.
VARIABLE LABELS purp_protect_institutions 'Purpose: Protect institutions (reported)'.
VARIABLE LABELS purp_protect_borders 'Purpose: Protect borders (reported)'.
VARIABLE LABELS purp_protect_property 'Purpose: Protect property (reported)'.
VARIABLE LABELS purp_gather_intelligence 'Purpose: Gather intelligence (reported)'.
VARIABLE LABELS purp_destabilise_neighbour 'Purpose: Destabilise a neighbour (reported)'.
VARIABLE LABELS membership 'Members'.
VARIABLE LABELS memb_ethnic 'Members: Ethnic (reported)'.
VARIABLE LABELS memb_religious 'Members: Religious (reported)'.
VARIABLE LABELS memb_ideological 'Members: Ideological (reported)'.
VARIABLE LABELS memb_party_activists 'Members: Party activists (reported)'.
VARIABLE LABELS memb_youth 'Members: Youth (reported)'.
VARIABLE LABELS memb_students 'Members: Students (reported)'.
VARIABLE LABELS memb_children 'Members: Children (reported)'.
VARIABLE LABELS memb_unemployed 'Members: Unemployed (reported)'.
VARIABLE LABELS memb_criminals 'Members: Criminals (reported)'.
VARIABLE LABELS memb_former_soldiers 'Members: Former soldiers (reported)'.
VARIABLE LABELS memb_security_forces 'Members: Serving security forces (reported)'.
VARIABLE LABELS memb_former_rebels 'Members: Former rebels (reported)'.
VARIABLE LABELS memb_villagers 'Members: Villagers (reported)'.
VARIABLE LABELS memb_foreigners 'Members: Foreigners (reported)'.
VARIABLE LABELS memb_professional 'Members: Professionals (reported)'.
VARIABLE LABELS recruitment_forced 'Forced recruitment'.
VARIABLE LABELS members_paid 'Members paid'.
VARIABLE LABELS civilian_abuse 'Civilian abuse'.
VARIABLE LABELS abuse 'Kinds of abuse'.
VARIABLE LABELS abuse_killing 'Kinds of abuse: Killing (reported)'.
VARIABLE LABELS abuse_torture 'Kinds of abuse: Torture (reported)'.
VARIABLE LABELS abuse_sexual_violence 'Kinds of abuse: Sexual violence (reported)'.
VARIABLE LABELS abuse_abduction 'Kinds of abuse: Abduction (reported)'.
VARIABLE LABELS abuse_assault 'Kinds of abuse: Assault (reported)'.
VARIABLE LABELS abuse_extortion_looting 'Kinds of abuse: Extortion and looting (reported)'.
VARIABLE LABELS abuse_displacement_destruction 'Kinds of abuse: Displacement and destruction (reported)'.
VARIABLE LABELS abuse_intimidation 'Kinds of abuse: Intimidation (reported)'.
VARIABLE LABELS abuse_forced_labour_recruitment 'Kinds of abuse: Forced labour or recruitment (reported)'.
VARIABLE LABELS abuse_unspecified 'Kinds of abuse: Unspecified (reported)'.
VARIABLE LABELS abuse_certainty 'Certainty of the abuse'.
VARIABLE LABELS abuse_timing 'When the abuse happened'.
VARIABLE LABELS civilian_protection 'Protection of civilians'.
VARIABLE LABELS state_tolerance 'Abuse tolerated by the state'.
VARIABLE LABELS corrected 'Variables that were set by hand; `values` has what they replaced'.
VALUE LABELS pgmd_id
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  .
VALUE LABELS country_cow
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  .
VALUE LABELS country_gw
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  .
VALUE LABELS formation_year
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  .
VALUE LABELS formation_year_min
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  .
VALUE LABELS formation_year_max
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  .
VALUE LABELS formation_precision
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Day'
  2 'Month'
  3 'Year'
  4 'Approximate'
  5 'Decade'
  6 'Range'
  .
VALUE LABELS formation_basis
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Founded'
  2 'Became pro-government'
  3 'Legal act'
  4 'First mention'
  .
VALUE LABELS former_group
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Yes'
  2 'No'
  .
VALUE LABELS former_rebel
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Yes'
  2 'No'
  .
VALUE LABELS created_by_government
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Yes'
  2 'No'
  .
VALUE LABELS creat_leader
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS creat_party
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS creat_state
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS creat_military
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS creat_police
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS creat_intelligence
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS creat_subnational
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS termination_status
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Terminated'
  2 'Ongoing'
  .
VALUE LABELS termination_year
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  .
VALUE LABELS termination_year_min
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  .
VALUE LABELS termination_year_max
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  .
VALUE LABELS termination_precision
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Day'
  2 'Month'
  3 'Year'
  4 'Approximate'
  5 'Decade'
  6 'Range'
  .
VALUE LABELS term_government_change
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS term_government_withdrew
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS term_group_defected
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS term_disarmed
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS term_dissolved
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS term_integrated
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS term_succeeded
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS term_leader_lost
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS term_border_change
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS term_no_later_reports
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS last_observed_year
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  .
VALUE LABELS size_min
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  .
VALUE LABELS size_max
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  .
VALUE LABELS size_max_year
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  .
VALUE LABELS size_precision
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Stated'
  2 'Approximate'
  3 'Range'
  4 'Lower bound'
  5 'Upper bound'
  .
VALUE LABELS size_timing
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'During'
  2 'After'
  3 'Unclear'
  .
VALUE LABELS government_relation
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Semi-official'
  2 'Informal'
  .
VALUE LABELS spons_leader
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS spons_party
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS spons_state
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS spons_military
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS spons_police
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS spons_intelligence
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS spons_subnational
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS foreign_sponsor_given
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Given'
  .
VALUE LABELS state_sponsor_given
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Given'
  .
VALUE LABELS sponsor_certainty
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Stated'
  2 'Alleged'
  3 'Denied'
  .
VALUE LABELS government_trained
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Yes'
  2 'No'
  .
VALUE LABELS government_armed
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Yes'
  2 'No'
  .
VALUE LABELS arms_government
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS arms_foreign_state
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS arms_private
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS arms_seized
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS arms_own
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_fight_insurgents
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_self_defence
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_intimidate_opposition
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_intimidate_civilians
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_intimidate_ethnic_religious
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_anti_crime
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_protect_leader
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_protect_institutions
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_protect_borders
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_protect_property
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_gather_intelligence
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_destabilise_neighbour
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_ethnic
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_religious
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_ideological
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_party_activists
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_youth
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_students
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_children
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_unemployed
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_criminals
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_former_soldiers
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_security_forces
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_former_rebels
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_villagers
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_foreigners
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_professional
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS recruitment_forced
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Yes'
  2 'No'
  .
VALUE LABELS members_paid
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Yes'
  2 'No'
  .
VALUE LABELS civilian_abuse
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Yes'
  2 'No'
  .
VALUE LABELS abuse_killing
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS abuse_torture
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS abuse_sexual_violence
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS abuse_abduction
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS abuse_assault
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS abuse_extortion_looting
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS abuse_displacement_destruction
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS abuse_intimidation
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS abuse_forced_labour_recruitment
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS abuse_unspecified
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS abuse_certainty
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Stated'
  2 'Alleged'
  .
VALUE LABELS abuse_timing
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'During'
  2 'After'
  3 'Unclear'
  .
VALUE LABELS civilian_protection
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Yes'
  2 'No'
  .
VALUE LABELS state_tolerance
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Yes'
  2 'No'
  .
VARIABLE LEVEL profile_id (NOMINAL).
VARIABLE LEVEL pgmd_id (NOMINAL).
VARIABLE LEVEL name (NOMINAL).
VARIABLE LEVEL aliases (NOMINAL).
VARIABLE LEVEL country (NOMINAL).
VARIABLE LEVEL country_iso3 (NOMINAL).
VARIABLE LEVEL country_cow (NOMINAL).
VARIABLE LEVEL country_gw (NOMINAL).
VARIABLE LEVEL region_un (NOMINAL).
VARIABLE LEVEL formation_year (SCALE).
VARIABLE LEVEL formation_year_min (SCALE).
VARIABLE LEVEL formation_year_max (SCALE).
VARIABLE LEVEL formation_date (NOMINAL).
VARIABLE LEVEL formation_date_first (SCALE).
VARIABLE LEVEL formation_date_last (SCALE).
VARIABLE LEVEL formation_precision (NOMINAL).
VARIABLE LEVEL formation_basis (NOMINAL).
VARIABLE LEVEL former_group (NOMINAL).
VARIABLE LEVEL former_rebel (NOMINAL).
VARIABLE LEVEL created_by_government (NOMINAL).
VARIABLE LEVEL creating_institution (NOMINAL).
VARIABLE LEVEL creat_leader (NOMINAL).
VARIABLE LEVEL creat_party (NOMINAL).
VARIABLE LEVEL creat_state (NOMINAL).
VARIABLE LEVEL creat_military (NOMINAL).
VARIABLE LEVEL creat_police (NOMINAL).
VARIABLE LEVEL creat_intelligence (NOMINAL).
VARIABLE LEVEL creat_subnational (NOMINAL).
VARIABLE LEVEL termination_status (NOMINAL).
VARIABLE LEVEL termination_year (SCALE).
VARIABLE LEVEL termination_year_min (SCALE).
VARIABLE LEVEL termination_year_max (SCALE).
VARIABLE LEVEL termination_date (NOMINAL).
VARIABLE LEVEL termination_date_first (SCALE).
VARIABLE LEVEL termination_date_last (SCALE).
VARIABLE LEVEL termination_precision (NOMINAL).
VARIABLE LEVEL termination_type (NOMINAL).
VARIABLE LEVEL term_government_change (NOMINAL).
VARIABLE LEVEL term_government_withdrew (NOMINAL).
VARIABLE LEVEL term_group_defected (NOMINAL).
VARIABLE LEVEL term_disarmed (NOMINAL).
VARIABLE LEVEL term_dissolved (NOMINAL).
VARIABLE LEVEL term_integrated (NOMINAL).
VARIABLE LEVEL term_succeeded (NOMINAL).
VARIABLE LEVEL term_leader_lost (NOMINAL).
VARIABLE LEVEL term_border_change (NOMINAL).
VARIABLE LEVEL term_no_later_reports (NOMINAL).
VARIABLE LEVEL last_observed_year (SCALE).
VARIABLE LEVEL size_min (SCALE).
VARIABLE LEVEL size_max (SCALE).
VARIABLE LEVEL size_max_year (SCALE).
VARIABLE LEVEL size_precision (NOMINAL).
VARIABLE LEVEL size_timing (NOMINAL).
VARIABLE LEVEL government_relation (NOMINAL).
VARIABLE LEVEL sponsor_institution (NOMINAL).
VARIABLE LEVEL spons_leader (NOMINAL).
VARIABLE LEVEL spons_party (NOMINAL).
VARIABLE LEVEL spons_state (NOMINAL).
VARIABLE LEVEL spons_military (NOMINAL).
VARIABLE LEVEL spons_police (NOMINAL).
VARIABLE LEVEL spons_intelligence (NOMINAL).
VARIABLE LEVEL spons_subnational (NOMINAL).
VARIABLE LEVEL foreign_sponsor (NOMINAL).
VARIABLE LEVEL foreign_sponsor_given (NOMINAL).
VARIABLE LEVEL state_sponsor (NOMINAL).
VARIABLE LEVEL state_sponsor_given (NOMINAL).
VARIABLE LEVEL sponsor_certainty (ORDINAL).
VARIABLE LEVEL government_trained (NOMINAL).
VARIABLE LEVEL government_armed (NOMINAL).
VARIABLE LEVEL arms_source (NOMINAL).
VARIABLE LEVEL arms_government (NOMINAL).
VARIABLE LEVEL arms_foreign_state (NOMINAL).
VARIABLE LEVEL arms_private (NOMINAL).
VARIABLE LEVEL arms_seized (NOMINAL).
VARIABLE LEVEL arms_own (NOMINAL).
VARIABLE LEVEL purpose (NOMINAL).
VARIABLE LEVEL purp_fight_insurgents (NOMINAL).
VARIABLE LEVEL purp_self_defence (NOMINAL).
VARIABLE LEVEL purp_intimidate_opposition (NOMINAL).
VARIABLE LEVEL purp_intimidate_civilians (NOMINAL).
VARIABLE LEVEL purp_intimidate_ethnic_religious (NOMINAL).
VARIABLE LEVEL purp_anti_crime (NOMINAL).
VARIABLE LEVEL purp_protect_leader (NOMINAL).
VARIABLE LEVEL purp_protect_institutions (NOMINAL).
VARIABLE LEVEL purp_protect_borders (NOMINAL).
VARIABLE LEVEL purp_protect_property (NOMINAL).
VARIABLE LEVEL purp_gather_intelligence (NOMINAL).
VARIABLE LEVEL purp_destabilise_neighbour (NOMINAL).
VARIABLE LEVEL membership (NOMINAL).
VARIABLE LEVEL memb_ethnic (NOMINAL).
VARIABLE LEVEL memb_religious (NOMINAL).
VARIABLE LEVEL memb_ideological (NOMINAL).
VARIABLE LEVEL memb_party_activists (NOMINAL).
VARIABLE LEVEL memb_youth (NOMINAL).
VARIABLE LEVEL memb_students (NOMINAL).
VARIABLE LEVEL memb_children (NOMINAL).
VARIABLE LEVEL memb_unemployed (NOMINAL).
VARIABLE LEVEL memb_criminals (NOMINAL).
VARIABLE LEVEL memb_former_soldiers (NOMINAL).
VARIABLE LEVEL memb_security_forces (NOMINAL).
VARIABLE LEVEL memb_former_rebels (NOMINAL).
VARIABLE LEVEL memb_villagers (NOMINAL).
VARIABLE LEVEL memb_foreigners (NOMINAL).
VARIABLE LEVEL memb_professional (NOMINAL).
VARIABLE LEVEL recruitment_forced (NOMINAL).
VARIABLE LEVEL members_paid (NOMINAL).
VARIABLE LEVEL civilian_abuse (NOMINAL).
VARIABLE LEVEL abuse (NOMINAL).
VARIABLE LEVEL abuse_killing (NOMINAL).
VARIABLE LEVEL abuse_torture (NOMINAL).
VARIABLE LEVEL abuse_sexual_violence (NOMINAL).
VARIABLE LEVEL abuse_abduction (NOMINAL).
VARIABLE LEVEL abuse_assault (NOMINAL).
VARIABLE LEVEL abuse_extortion_looting (NOMINAL).
VARIABLE LEVEL abuse_displacement_destruction (NOMINAL).
VARIABLE LEVEL abuse_intimidation (NOMINAL).
VARIABLE LEVEL abuse_forced_labour_recruitment (NOMINAL).
VARIABLE LEVEL abuse_unspecified (NOMINAL).
VARIABLE LEVEL abuse_certainty (ORDINAL).
VARIABLE LEVEL abuse_timing (NOMINAL).
VARIABLE LEVEL civilian_protection (NOMINAL).
VARIABLE LEVEL state_tolerance (NOMINAL).
VARIABLE LEVEL corrected (NOMINAL).
FILE LABEL 'Groups, one row a profile, version 0.1.0'.
ADD DOCUMENT
  'Groups, one row a profile, version 0.1.0.'
  'Cite as: The casebook authors: casebook sample dataset of pro-government'
  'militias, version 0.1.0.'
  'Codebook: the notes of each variable; the whole is codebook.md beside this file.'
  'Rules and quotes: values and evidence.'
  'Key: profile_id.'
  'Empty cells: -99 not mentioned, -98 unclear, -97 conflict, -96 not applicable.'
  'An empty cell without one of these has no reason of its own.'
  .
EXECUTE.
DATASET COPY groups.

GET DATA /TYPE=TXT /FILE='group_years.csv' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED /DELCASE=LINE
  /FIRSTCASE=2 /DELIMITERS=',' /QUALIFIER='"' /VARIABLES=
  profile_id A80
  year F6
  @presence A8
  name A60
  country_iso3 A3
  country_cow F11
  country_gw F11
  region_un A18
  @created_by_government A3
  @government_relation A13
  sponsor_institution A33
  spons_leader F3
  spons_party F3
  spons_state F3
  spons_military F3
  spons_police F3
  spons_intelligence F3
  spons_subnational F3
  foreign_sponsor A3
  state_sponsor A7
  @government_trained A3
  @government_armed A3
  purpose A96
  purp_fight_insurgents F3
  purp_self_defence F3
  purp_intimidate_opposition F3
  purp_intimidate_civilians F3
  purp_intimidate_ethnic_religious F3
  purp_anti_crime F3
  purp_protect_leader F3
  purp_protect_institutions F3
  purp_protect_borders F3
  purp_protect_property F3
  purp_gather_intelligence F3
  purp_destabilise_neighbour F3
  membership A62
  memb_ethnic F3
  memb_religious F3
  memb_ideological F3
  memb_party_activists F3
  memb_youth F3
  memb_students F3
  memb_children F3
  memb_unemployed F3
  memb_criminals F3
  memb_former_soldiers F3
  memb_security_forces F3
  memb_former_rebels F3
  memb_villagers F3
  memb_foreigners F3
  memb_professional F3
  @recruitment_forced A3
  @civilian_abuse A3
  abuse A123
  abuse_killing F3
  abuse_torture F3
  abuse_sexual_violence F3
  abuse_abduction F3
  abuse_assault F3
  abuse_extortion_looting F3
  abuse_displacement_destruction F3
  abuse_intimidation F3
  abuse_forced_labour_recruitment F3
  abuse_unspecified F3
  @state_tolerance A3
  .
RECODE @presence ('certain'=1)
  ('possible'=2)
  ('censored'=3)
  INTO presence.
RECODE @created_by_government ('yes'=1)
  ('no'=2)
  INTO created_by_government.
RECODE @government_relation ('semi_official'=1)
  ('informal'=2)
  INTO government_relation.
IF (foreign_sponsor <> '') foreign_sponsor_given = 1.
IF (state_sponsor <> '') state_sponsor_given = 1.
RECODE @government_trained ('yes'=1)
  ('no'=2)
  INTO government_trained.
RECODE @government_armed ('yes'=1)
  ('no'=2)
  INTO government_armed.
RECODE @recruitment_forced ('yes'=1)
  ('no'=2)
  INTO recruitment_forced.
RECODE @civilian_abuse ('yes'=1)
  ('no'=2)
  INTO civilian_abuse.
RECODE @state_tolerance ('yes'=1)
  ('no'=2)
  INTO state_tolerance.
SORT CASES BY profile_id year.
MATCH FILES /FILE=* /TABLE='load-reasons.sav' /BY profile_id.
DO REPEAT cell =
  created_by_government
  government_relation
  spons_leader
  spons_party
  spons_state
  spons_military
  spons_police
  spons_intelligence
  spons_subnational
  foreign_sponsor_given
  state_sponsor_given
  government_trained
  government_armed
  purp_fight_insurgents
  purp_self_defence
  purp_intimidate_opposition
  purp_intimidate_civilians
  purp_intimidate_ethnic_religious
  purp_anti_crime
  purp_protect_leader
  purp_protect_institutions
  purp_protect_borders
  purp_protect_property
  purp_gather_intelligence
  purp_destabilise_neighbour
  memb_ethnic
  memb_religious
  memb_ideological
  memb_party_activists
  memb_youth
  memb_students
  memb_children
  memb_unemployed
  memb_criminals
  memb_former_soldiers
  memb_security_forces
  memb_former_rebels
  memb_villagers
  memb_foreigners
  memb_professional
  recruitment_forced
  civilian_abuse
  abuse_killing
  abuse_torture
  abuse_sexual_violence
  abuse_abduction
  abuse_assault
  abuse_extortion_looting
  abuse_displacement_destruction
  abuse_intimidation
  abuse_forced_labour_recruitment
  abuse_unspecified
  state_tolerance
  /mark =
  ' created_by_government='
  ' government_relation='
  ' sponsor_institution='
  ' sponsor_institution='
  ' sponsor_institution='
  ' sponsor_institution='
  ' sponsor_institution='
  ' sponsor_institution='
  ' sponsor_institution='
  ' foreign_sponsor='
  ' state_sponsor='
  ' government_trained='
  ' government_armed='
  ' purpose='
  ' purpose='
  ' purpose='
  ' purpose='
  ' purpose='
  ' purpose='
  ' purpose='
  ' purpose='
  ' purpose='
  ' purpose='
  ' purpose='
  ' purpose='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' membership='
  ' recruitment_forced='
  ' civilian_abuse='
  ' abuse='
  ' abuse='
  ' abuse='
  ' abuse='
  ' abuse='
  ' abuse='
  ' abuse='
  ' abuse='
  ' abuse='
  ' abuse='
  ' state_tolerance='
  .
COMPUTE #at = INDEX(reasons, mark).
IF (#at > 0 AND SYSMIS(cell)) cell = NUMBER(SUBSTR(reasons, #at + LENGTH(mark), 3), F3).
END REPEAT.
MATCH FILES /FILE=* /KEEP=
  profile_id
  year
  presence
  name
  country_iso3
  country_cow
  country_gw
  region_un
  created_by_government
  government_relation
  sponsor_institution
  spons_leader
  spons_party
  spons_state
  spons_military
  spons_police
  spons_intelligence
  spons_subnational
  foreign_sponsor
  foreign_sponsor_given
  state_sponsor
  state_sponsor_given
  government_trained
  government_armed
  purpose
  purp_fight_insurgents
  purp_self_defence
  purp_intimidate_opposition
  purp_intimidate_civilians
  purp_intimidate_ethnic_religious
  purp_anti_crime
  purp_protect_leader
  purp_protect_institutions
  purp_protect_borders
  purp_protect_property
  purp_gather_intelligence
  purp_destabilise_neighbour
  membership
  memb_ethnic
  memb_religious
  memb_ideological
  memb_party_activists
  memb_youth
  memb_students
  memb_children
  memb_unemployed
  memb_criminals
  memb_former_soldiers
  memb_security_forces
  memb_former_rebels
  memb_villagers
  memb_foreigners
  memb_professional
  recruitment_forced
  civilian_abuse
  abuse
  abuse_killing
  abuse_torture
  abuse_sexual_violence
  abuse_abduction
  abuse_assault
  abuse_extortion_looting
  abuse_displacement_destruction
  abuse_intimidation
  abuse_forced_labour_recruitment
  abuse_unspecified
  state_tolerance
  .
MISSING VALUES created_by_government (-99 THRU -91).
MISSING VALUES government_relation (-99 THRU -91).
MISSING VALUES spons_leader (-99 THRU -91).
MISSING VALUES spons_party (-99 THRU -91).
MISSING VALUES spons_state (-99 THRU -91).
MISSING VALUES spons_military (-99 THRU -91).
MISSING VALUES spons_police (-99 THRU -91).
MISSING VALUES spons_intelligence (-99 THRU -91).
MISSING VALUES spons_subnational (-99 THRU -91).
MISSING VALUES foreign_sponsor_given (-99 THRU -91).
MISSING VALUES state_sponsor_given (-99 THRU -91).
MISSING VALUES government_trained (-99 THRU -91).
MISSING VALUES government_armed (-99 THRU -91).
MISSING VALUES purp_fight_insurgents (-99 THRU -91).
MISSING VALUES purp_self_defence (-99 THRU -91).
MISSING VALUES purp_intimidate_opposition (-99 THRU -91).
MISSING VALUES purp_intimidate_civilians (-99 THRU -91).
MISSING VALUES purp_intimidate_ethnic_religious (-99 THRU -91).
MISSING VALUES purp_anti_crime (-99 THRU -91).
MISSING VALUES purp_protect_leader (-99 THRU -91).
MISSING VALUES purp_protect_institutions (-99 THRU -91).
MISSING VALUES purp_protect_borders (-99 THRU -91).
MISSING VALUES purp_protect_property (-99 THRU -91).
MISSING VALUES purp_gather_intelligence (-99 THRU -91).
MISSING VALUES purp_destabilise_neighbour (-99 THRU -91).
MISSING VALUES memb_ethnic (-99 THRU -91).
MISSING VALUES memb_religious (-99 THRU -91).
MISSING VALUES memb_ideological (-99 THRU -91).
MISSING VALUES memb_party_activists (-99 THRU -91).
MISSING VALUES memb_youth (-99 THRU -91).
MISSING VALUES memb_students (-99 THRU -91).
MISSING VALUES memb_children (-99 THRU -91).
MISSING VALUES memb_unemployed (-99 THRU -91).
MISSING VALUES memb_criminals (-99 THRU -91).
MISSING VALUES memb_former_soldiers (-99 THRU -91).
MISSING VALUES memb_security_forces (-99 THRU -91).
MISSING VALUES memb_former_rebels (-99 THRU -91).
MISSING VALUES memb_villagers (-99 THRU -91).
MISSING VALUES memb_foreigners (-99 THRU -91).
MISSING VALUES memb_professional (-99 THRU -91).
MISSING VALUES recruitment_forced (-99 THRU -91).
MISSING VALUES civilian_abuse (-99 THRU -91).
MISSING VALUES abuse_killing (-99 THRU -91).
MISSING VALUES abuse_torture (-99 THRU -91).
MISSING VALUES abuse_sexual_violence (-99 THRU -91).
MISSING VALUES abuse_abduction (-99 THRU -91).
MISSING VALUES abuse_assault (-99 THRU -91).
MISSING VALUES abuse_extortion_looting (-99 THRU -91).
MISSING VALUES abuse_displacement_destruction (-99 THRU -91).
MISSING VALUES abuse_intimidation (-99 THRU -91).
MISSING VALUES abuse_forced_labour_recruitment (-99 THRU -91).
MISSING VALUES abuse_unspecified (-99 THRU -91).
MISSING VALUES state_tolerance (-99 THRU -91).
FORMATS year (F6).
FORMATS presence (F3).
FORMATS country_cow (F11).
FORMATS country_gw (F11).
FORMATS created_by_government (F3).
FORMATS government_relation (F3).
FORMATS spons_leader (F3).
FORMATS spons_party (F3).
FORMATS spons_state (F3).
FORMATS spons_military (F3).
FORMATS spons_police (F3).
FORMATS spons_intelligence (F3).
FORMATS spons_subnational (F3).
FORMATS foreign_sponsor_given (F3).
FORMATS state_sponsor_given (F3).
FORMATS government_trained (F3).
FORMATS government_armed (F3).
FORMATS purp_fight_insurgents (F3).
FORMATS purp_self_defence (F3).
FORMATS purp_intimidate_opposition (F3).
FORMATS purp_intimidate_civilians (F3).
FORMATS purp_intimidate_ethnic_religious (F3).
FORMATS purp_anti_crime (F3).
FORMATS purp_protect_leader (F3).
FORMATS purp_protect_institutions (F3).
FORMATS purp_protect_borders (F3).
FORMATS purp_protect_property (F3).
FORMATS purp_gather_intelligence (F3).
FORMATS purp_destabilise_neighbour (F3).
FORMATS memb_ethnic (F3).
FORMATS memb_religious (F3).
FORMATS memb_ideological (F3).
FORMATS memb_party_activists (F3).
FORMATS memb_youth (F3).
FORMATS memb_students (F3).
FORMATS memb_children (F3).
FORMATS memb_unemployed (F3).
FORMATS memb_criminals (F3).
FORMATS memb_former_soldiers (F3).
FORMATS memb_security_forces (F3).
FORMATS memb_former_rebels (F3).
FORMATS memb_villagers (F3).
FORMATS memb_foreigners (F3).
FORMATS memb_professional (F3).
FORMATS recruitment_forced (F3).
FORMATS civilian_abuse (F3).
FORMATS abuse_killing (F3).
FORMATS abuse_torture (F3).
FORMATS abuse_sexual_violence (F3).
FORMATS abuse_abduction (F3).
FORMATS abuse_assault (F3).
FORMATS abuse_extortion_looting (F3).
FORMATS abuse_displacement_destruction (F3).
FORMATS abuse_intimidation (F3).
FORMATS abuse_forced_labour_recruitment (F3).
FORMATS abuse_unspecified (F3).
FORMATS state_tolerance (F3).
VARIABLE LABELS profile_id 'Profile'.
VARIABLE LABELS year 'Year'.
VARIABLE LABELS presence 'Presence of the group in the year'.
VARIABLE LABELS name 'Name of the group'.
VARIABLE LABELS country_iso3 'Country in that year, ISO 3166-1 alpha-3'.
VARIABLE LABELS country_cow 'Country in that year, Correlates of War number'.
VARIABLE LABELS country_gw 'Country in that year, Gleditsch and Ward number'.
VARIABLE LABELS region_un 'UN M49 sub-region'.
VARIABLE LABELS created_by_government 'Created by the government, whole group'.
VARIABLE LABELS government_relation 'Relation to the government, whole group'.
VARIABLE LABELS sponsor_institution 'Who in the state stands behind it, whole group'.
VARIABLE LABELS spons_leader 'Who in the state stands behind it: Leader (reported), whole group'.
VARIABLE LABELS spons_party 'Who in the state stands behind it: Governing party (reported), whole group'.
VARIABLE LABELS spons_state 'Who in the state stands behind it: State (reported), whole group'.
VARIABLE LABELS spons_military 'Who in the state stands behind it: Military (reported), whole group'.
VARIABLE LABELS spons_police 'Who in the state stands behind it: Police (reported), whole group'.
VARIABLE LABELS spons_intelligence 'Who in the state stands behind it: Intelligence (reported), whole group'.
VARIABLE LABELS spons_subnational 'Who in the state stands behind it: Subnational (reported), whole group'.
VARIABLE LABELS foreign_sponsor 'Foreign sponsors, whole group'.
VARIABLE LABELS foreign_sponsor_given 'Foreign sponsors, whole group: given, or why not'.
VARIABLE LABELS state_sponsor 'State sponsors, whole group'.
VARIABLE LABELS state_sponsor_given 'State sponsors, whole group: given, or why not'.
VARIABLE LABELS government_trained 'Trained by the government, whole group'.
VARIABLE LABELS government_armed 'Armed by the government, whole group'.
VARIABLE LABELS purpose 'Purpose, whole group'.
VARIABLE LABELS purp_fight_insurgents 'Purpose: Fight insurgents (reported), whole group'.
VARIABLE LABELS purp_self_defence 'Purpose: Self-defence (reported), whole group'.
VARIABLE LABELS purp_intimidate_opposition 'Purpose: Intimidate the opposition (reported), whole group'.
VARIABLE LABELS purp_intimidate_civilians 'Purpose: Intimidate civilians (reported), whole group'.
VARIABLE LABELS purp_intimidate_ethnic_religious 'Purpose: Intimidate ethnic or religious groups (reported), whole group'.
VARIABLE LABELS purp_anti_crime 'Purpose: Fight crime (reported), whole group'.
VARIABLE LABELS purp_protect_leader 'Purpose: Protect leaders (reported), whole group'.
VARIABLE LABELS purp_protect_institutions 'Purpose: Protect institutions (reported), whole group'.
VARIABLE LABELS purp_protect_borders 'Purpose: Protect borders (reported), whole group'.
VARIABLE LABELS purp_protect_property 'Purpose: Protect property (reported), whole group'.
VARIABLE LABELS purp_gather_intelligence 'Purpose: Gather intelligence (reported), whole group'.
VARIABLE LABELS purp_destabilise_neighbour 'Purpose: Destabilise a neighbour (reported), whole group'.
VARIABLE LABELS membership 'Members, whole group'.
VARIABLE LABELS memb_ethnic 'Members: Ethnic (reported), whole group'.
VARIABLE LABELS memb_religious 'Members: Religious (reported), whole group'.
VARIABLE LABELS memb_ideological 'Members: Ideological (reported), whole group'.
VARIABLE LABELS memb_party_activists 'Members: Party activists (reported), whole group'.
VARIABLE LABELS memb_youth 'Members: Youth (reported), whole group'.
VARIABLE LABELS memb_students 'Members: Students (reported), whole group'.
VARIABLE LABELS memb_children 'Members: Children (reported), whole group'.
VARIABLE LABELS memb_unemployed 'Members: Unemployed (reported), whole group'.
VARIABLE LABELS memb_criminals 'Members: Criminals (reported), whole group'.
VARIABLE LABELS memb_former_soldiers 'Members: Former soldiers (reported), whole group'.
VARIABLE LABELS memb_security_forces 'Members: Serving security forces (reported), whole group'.
VARIABLE LABELS memb_former_rebels 'Members: Former rebels (reported), whole group'.
VARIABLE LABELS memb_villagers 'Members: Villagers (reported), whole group'.
VARIABLE LABELS memb_foreigners 'Members: Foreigners (reported), whole group'.
VARIABLE LABELS memb_professional 'Members: Professionals (reported), whole group'.
VARIABLE LABELS recruitment_forced 'Forced recruitment, whole group'.
VARIABLE LABELS civilian_abuse 'Civilian abuse, whole group'.
VARIABLE LABELS abuse 'Kinds of abuse, whole group'.
VARIABLE LABELS abuse_killing 'Kinds of abuse: Killing (reported), whole group'.
VARIABLE LABELS abuse_torture 'Kinds of abuse: Torture (reported), whole group'.
VARIABLE LABELS abuse_sexual_violence 'Kinds of abuse: Sexual violence (reported), whole group'.
VARIABLE LABELS abuse_abduction 'Kinds of abuse: Abduction (reported), whole group'.
VARIABLE LABELS abuse_assault 'Kinds of abuse: Assault (reported), whole group'.
VARIABLE LABELS abuse_extortion_looting 'Kinds of abuse: Extortion and looting (reported), whole group'.
VARIABLE LABELS abuse_displacement_destruction 'Kinds of abuse: Displacement and destruction (reported), whole group'.
VARIABLE LABELS abuse_intimidation 'Kinds of abuse: Intimidation (reported), whole group'.
VARIABLE LABELS abuse_forced_labour_recruitment 'Kinds of abuse: Forced labour or recruitment (reported), whole group'.
VARIABLE LABELS abuse_unspecified 'Kinds of abuse: Unspecified (reported), whole group'.
VARIABLE LABELS state_tolerance 'Abuse tolerated by the state, whole group'.
VALUE LABELS presence
  1 'Certain'
  2 'Possible'
  3 'Censored'
  .
VALUE LABELS created_by_government
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Yes'
  2 'No'
  .
VALUE LABELS government_relation
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Semi-official'
  2 'Informal'
  .
VALUE LABELS spons_leader
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS spons_party
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS spons_state
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS spons_military
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS spons_police
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS spons_intelligence
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS spons_subnational
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS foreign_sponsor_given
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Given'
  .
VALUE LABELS state_sponsor_given
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Given'
  .
VALUE LABELS government_trained
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Yes'
  2 'No'
  .
VALUE LABELS government_armed
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Yes'
  2 'No'
  .
VALUE LABELS purp_fight_insurgents
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_self_defence
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_intimidate_opposition
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_intimidate_civilians
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_intimidate_ethnic_religious
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_anti_crime
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_protect_leader
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_protect_institutions
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_protect_borders
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_protect_property
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_gather_intelligence
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS purp_destabilise_neighbour
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_ethnic
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_religious
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_ideological
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_party_activists
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_youth
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_students
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_children
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_unemployed
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_criminals
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_former_soldiers
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_security_forces
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_former_rebels
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_villagers
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_foreigners
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS memb_professional
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS recruitment_forced
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Yes'
  2 'No'
  .
VALUE LABELS civilian_abuse
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Yes'
  2 'No'
  .
VALUE LABELS abuse_killing
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS abuse_torture
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS abuse_sexual_violence
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS abuse_abduction
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS abuse_assault
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS abuse_extortion_looting
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS abuse_displacement_destruction
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS abuse_intimidation
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS abuse_forced_labour_recruitment
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS abuse_unspecified
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS state_tolerance
  -99 'Missing: not mentioned'
  -98 'Missing: unclear'
  -97 'Missing: conflict'
  -96 'Missing: not applicable'
  1 'Yes'
  2 'No'
  .
VARIABLE LEVEL profile_id (NOMINAL).
VARIABLE LEVEL year (SCALE).
VARIABLE LEVEL presence (NOMINAL).
VARIABLE LEVEL name (NOMINAL).
VARIABLE LEVEL country_iso3 (NOMINAL).
VARIABLE LEVEL country_cow (NOMINAL).
VARIABLE LEVEL country_gw (NOMINAL).
VARIABLE LEVEL region_un (NOMINAL).
VARIABLE LEVEL created_by_government (NOMINAL).
VARIABLE LEVEL government_relation (NOMINAL).
VARIABLE LEVEL sponsor_institution (NOMINAL).
VARIABLE LEVEL spons_leader (NOMINAL).
VARIABLE LEVEL spons_party (NOMINAL).
VARIABLE LEVEL spons_state (NOMINAL).
VARIABLE LEVEL spons_military (NOMINAL).
VARIABLE LEVEL spons_police (NOMINAL).
VARIABLE LEVEL spons_intelligence (NOMINAL).
VARIABLE LEVEL spons_subnational (NOMINAL).
VARIABLE LEVEL foreign_sponsor (NOMINAL).
VARIABLE LEVEL foreign_sponsor_given (NOMINAL).
VARIABLE LEVEL state_sponsor (NOMINAL).
VARIABLE LEVEL state_sponsor_given (NOMINAL).
VARIABLE LEVEL government_trained (NOMINAL).
VARIABLE LEVEL government_armed (NOMINAL).
VARIABLE LEVEL purpose (NOMINAL).
VARIABLE LEVEL purp_fight_insurgents (NOMINAL).
VARIABLE LEVEL purp_self_defence (NOMINAL).
VARIABLE LEVEL purp_intimidate_opposition (NOMINAL).
VARIABLE LEVEL purp_intimidate_civilians (NOMINAL).
VARIABLE LEVEL purp_intimidate_ethnic_religious (NOMINAL).
VARIABLE LEVEL purp_anti_crime (NOMINAL).
VARIABLE LEVEL purp_protect_leader (NOMINAL).
VARIABLE LEVEL purp_protect_institutions (NOMINAL).
VARIABLE LEVEL purp_protect_borders (NOMINAL).
VARIABLE LEVEL purp_protect_property (NOMINAL).
VARIABLE LEVEL purp_gather_intelligence (NOMINAL).
VARIABLE LEVEL purp_destabilise_neighbour (NOMINAL).
VARIABLE LEVEL membership (NOMINAL).
VARIABLE LEVEL memb_ethnic (NOMINAL).
VARIABLE LEVEL memb_religious (NOMINAL).
VARIABLE LEVEL memb_ideological (NOMINAL).
VARIABLE LEVEL memb_party_activists (NOMINAL).
VARIABLE LEVEL memb_youth (NOMINAL).
VARIABLE LEVEL memb_students (NOMINAL).
VARIABLE LEVEL memb_children (NOMINAL).
VARIABLE LEVEL memb_unemployed (NOMINAL).
VARIABLE LEVEL memb_criminals (NOMINAL).
VARIABLE LEVEL memb_former_soldiers (NOMINAL).
VARIABLE LEVEL memb_security_forces (NOMINAL).
VARIABLE LEVEL memb_former_rebels (NOMINAL).
VARIABLE LEVEL memb_villagers (NOMINAL).
VARIABLE LEVEL memb_foreigners (NOMINAL).
VARIABLE LEVEL memb_professional (NOMINAL).
VARIABLE LEVEL recruitment_forced (NOMINAL).
VARIABLE LEVEL civilian_abuse (NOMINAL).
VARIABLE LEVEL abuse (NOMINAL).
VARIABLE LEVEL abuse_killing (NOMINAL).
VARIABLE LEVEL abuse_torture (NOMINAL).
VARIABLE LEVEL abuse_sexual_violence (NOMINAL).
VARIABLE LEVEL abuse_abduction (NOMINAL).
VARIABLE LEVEL abuse_assault (NOMINAL).
VARIABLE LEVEL abuse_extortion_looting (NOMINAL).
VARIABLE LEVEL abuse_displacement_destruction (NOMINAL).
VARIABLE LEVEL abuse_intimidation (NOMINAL).
VARIABLE LEVEL abuse_forced_labour_recruitment (NOMINAL).
VARIABLE LEVEL abuse_unspecified (NOMINAL).
VARIABLE LEVEL state_tolerance (NOMINAL).
FILE LABEL 'Groups and years, version 0.1.0'.
ADD DOCUMENT
  'Groups and years, version 0.1.0.'
  'Cite as: The casebook authors: casebook sample dataset of pro-government'
  'militias, version 0.1.0.'
  'Codebook: the notes of each variable; the whole is codebook.md beside this file.'
  'Rules and quotes: values and evidence.'
  'Key: profile_id, year.'
  'Empty cells: -99 not mentioned, -98 unclear, -97 conflict, -96 not applicable.'
  'An empty cell without one of these has no reason of its own.'
  .
EXECUTE.
DATASET COPY group_years.

GET DATA /TYPE=TXT /FILE='country_years.csv' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED /DELCASE=LINE
  /FIRSTCASE=2 /DELIMITERS=',' /QUALIFIER='"' /VARIABLES=
  country_iso3 A3
  year F6
  country_cow F11
  country_gw F11
  region_un A18
  n_certain F11
  n_possible F11
  n_censored F11
  any_semi_official_certain F3
  any_semi_official_possible F3
  any_informal_certain F3
  any_informal_possible F3
  any_state_sponsor_certain F3
  any_state_sponsor_possible F3
  any_foreign_sponsor_certain F3
  any_foreign_sponsor_possible F3
  any_government_armed_certain F3
  any_government_armed_possible F3
  any_recruitment_forced_certain F3
  any_recruitment_forced_possible F3
  any_civilian_abuse_certain F3
  any_civilian_abuse_possible F3
  any_killing_certain F3
  any_killing_possible F3
  any_sexual_violence_certain F3
  any_sexual_violence_possible F3
  any_state_tolerance_certain F3
  any_state_tolerance_possible F3
  .
MATCH FILES /FILE=* /KEEP=
  country_iso3
  year
  country_cow
  country_gw
  region_un
  n_certain
  n_possible
  n_censored
  any_semi_official_certain
  any_semi_official_possible
  any_informal_certain
  any_informal_possible
  any_state_sponsor_certain
  any_state_sponsor_possible
  any_foreign_sponsor_certain
  any_foreign_sponsor_possible
  any_government_armed_certain
  any_government_armed_possible
  any_recruitment_forced_certain
  any_recruitment_forced_possible
  any_civilian_abuse_certain
  any_civilian_abuse_possible
  any_killing_certain
  any_killing_possible
  any_sexual_violence_certain
  any_sexual_violence_possible
  any_state_tolerance_certain
  any_state_tolerance_possible
  .
FORMATS year (F6).
FORMATS country_cow (F11).
FORMATS country_gw (F11).
FORMATS n_certain (F11).
FORMATS n_possible (F11).
FORMATS n_censored (F11).
FORMATS any_semi_official_certain (F3).
FORMATS any_semi_official_possible (F3).
FORMATS any_informal_certain (F3).
FORMATS any_informal_possible (F3).
FORMATS any_state_sponsor_certain (F3).
FORMATS any_state_sponsor_possible (F3).
FORMATS any_foreign_sponsor_certain (F3).
FORMATS any_foreign_sponsor_possible (F3).
FORMATS any_government_armed_certain (F3).
FORMATS any_government_armed_possible (F3).
FORMATS any_recruitment_forced_certain (F3).
FORMATS any_recruitment_forced_possible (F3).
FORMATS any_civilian_abuse_certain (F3).
FORMATS any_civilian_abuse_possible (F3).
FORMATS any_killing_certain (F3).
FORMATS any_killing_possible (F3).
FORMATS any_sexual_violence_certain (F3).
FORMATS any_sexual_violence_possible (F3).
FORMATS any_state_tolerance_certain (F3).
FORMATS any_state_tolerance_possible (F3).
VARIABLE LABELS country_iso3 'Country in that year, ISO 3166-1 alpha-3'.
VARIABLE LABELS year 'Year'.
VARIABLE LABELS country_cow 'Country in that year, Correlates of War number'.
VARIABLE LABELS country_gw 'Country in that year, Gleditsch and Ward number'.
VARIABLE LABELS region_un 'UN M49 sub-region'.
VARIABLE LABELS n_certain 'Groups certainly there'.
VARIABLE LABELS n_possible 'Groups possibly there, not counting the certain'.
VARIABLE LABELS n_censored 'Groups of which nothing is known then'.
VARIABLE LABELS any_semi_official_certain 'Any certain group with a semi-official link'.
VARIABLE LABELS any_semi_official_possible 'Any certain or possible group with a semi-official link'.
VARIABLE LABELS any_informal_certain 'Any certain group with an informal link'.
VARIABLE LABELS any_informal_possible 'Any certain or possible group with an informal link'.
VARIABLE LABELS any_state_sponsor_certain 'Any certain group with a state sponsor'.
VARIABLE LABELS any_state_sponsor_possible 'Any certain or possible group with a state sponsor'.
VARIABLE LABELS any_foreign_sponsor_certain 'Any certain group with a foreign sponsor'.
VARIABLE LABELS any_foreign_sponsor_possible 'Any certain or possible group with a foreign sponsor'.
VARIABLE LABELS any_government_armed_certain 'Any certain group with arms from the government'.
VARIABLE LABELS any_government_armed_possible 'Any certain or possible group with arms from the government'.
VARIABLE LABELS any_recruitment_forced_certain 'Any certain group with forced recruitment'.
VARIABLE LABELS any_recruitment_forced_possible 'Any certain or possible group with forced recruitment'.
VARIABLE LABELS any_civilian_abuse_certain 'Any certain group with abuse of civilians'.
VARIABLE LABELS any_civilian_abuse_possible 'Any certain or possible group with abuse of civilians'.
VARIABLE LABELS any_killing_certain 'Any certain group with killing of civilians'.
VARIABLE LABELS any_killing_possible 'Any certain or possible group with killing of civilians'.
VARIABLE LABELS any_sexual_violence_certain 'Any certain group with sexual violence'.
VARIABLE LABELS any_sexual_violence_possible 'Any certain or possible group with sexual violence'.
VARIABLE LABELS any_state_tolerance_certain 'Any certain group with abuse tolerated by the state'.
VARIABLE LABELS any_state_tolerance_possible 'Any certain or possible group with abuse tolerated by the state'.
VALUE LABELS any_semi_official_certain
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS any_semi_official_possible
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS any_informal_certain
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS any_informal_possible
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS any_state_sponsor_certain
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS any_state_sponsor_possible
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS any_foreign_sponsor_certain
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS any_foreign_sponsor_possible
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS any_government_armed_certain
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS any_government_armed_possible
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS any_recruitment_forced_certain
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS any_recruitment_forced_possible
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS any_civilian_abuse_certain
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS any_civilian_abuse_possible
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS any_killing_certain
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS any_killing_possible
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS any_sexual_violence_certain
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS any_sexual_violence_possible
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS any_state_tolerance_certain
  0 'Not reported'
  1 'Reported'
  .
VALUE LABELS any_state_tolerance_possible
  0 'Not reported'
  1 'Reported'
  .
VARIABLE LEVEL country_iso3 (NOMINAL).
VARIABLE LEVEL year (SCALE).
VARIABLE LEVEL country_cow (NOMINAL).
VARIABLE LEVEL country_gw (NOMINAL).
VARIABLE LEVEL region_un (NOMINAL).
VARIABLE LEVEL n_certain (SCALE).
VARIABLE LEVEL n_possible (SCALE).
VARIABLE LEVEL n_censored (SCALE).
VARIABLE LEVEL any_semi_official_certain (NOMINAL).
VARIABLE LEVEL any_semi_official_possible (NOMINAL).
VARIABLE LEVEL any_informal_certain (NOMINAL).
VARIABLE LEVEL any_informal_possible (NOMINAL).
VARIABLE LEVEL any_state_sponsor_certain (NOMINAL).
VARIABLE LEVEL any_state_sponsor_possible (NOMINAL).
VARIABLE LEVEL any_foreign_sponsor_certain (NOMINAL).
VARIABLE LEVEL any_foreign_sponsor_possible (NOMINAL).
VARIABLE LEVEL any_government_armed_certain (NOMINAL).
VARIABLE LEVEL any_government_armed_possible (NOMINAL).
VARIABLE LEVEL any_recruitment_forced_certain (NOMINAL).
VARIABLE LEVEL any_recruitment_forced_possible (NOMINAL).
VARIABLE LEVEL any_civilian_abuse_certain (NOMINAL).
VARIABLE LEVEL any_civilian_abuse_possible (NOMINAL).
VARIABLE LEVEL any_killing_certain (NOMINAL).
VARIABLE LEVEL any_killing_possible (NOMINAL).
VARIABLE LEVEL any_sexual_violence_certain (NOMINAL).
VARIABLE LEVEL any_sexual_violence_possible (NOMINAL).
VARIABLE LEVEL any_state_tolerance_certain (NOMINAL).
VARIABLE LEVEL any_state_tolerance_possible (NOMINAL).
FILE LABEL 'Countries and years, version 0.1.0'.
ADD DOCUMENT
  'Countries and years, version 0.1.0.'
  'Cite as: The casebook authors: casebook sample dataset of pro-government'
  'militias, version 0.1.0.'
  'Codebook: the notes of each variable; the whole is codebook.md beside this file.'
  'Rules and quotes: values and evidence.'
  'Key: country_iso3, year.'
  'Empty cells: -99 not mentioned, -98 unclear, -97 conflict, -96 not applicable.'
  'An empty cell without one of these has no reason of its own.'
  .
EXECUTE.
DATASET COPY country_years.

ERASE FILE='load-reasons.sav'.
DATASET ACTIVATE groups.
FREQUENCIES VARIABLES=formation_precision.
