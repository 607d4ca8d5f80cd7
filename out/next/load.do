* Groups, one row a profile, version 0.1.0; Groups and years, version 0.1.0; Countries and years, version 0.1.0
* The casebook authors: casebook sample dataset of pro-government militias, version 0.1.0.
* With the folder of the files as the working directory: do load.do, or do load.do country_years
version 14
set more off
args table
if "`table'" == "" local table groups
if !inlist("`table'", "groups", "group_years", "country_years") {
    display as error "load.do knows groups, group_years, country_years"
    exit 198
}

capture program drop casebook_read
program define casebook_read
    args file
    import delimited using "`file'", delimiters(",") varnames(1) case(preserve) stringcols(_all) ///
        bindquote(strict) encoding("UTF-8") clear
end

capture program drop casebook_put
program define casebook_put
    args number column
    assert (`number' == .) == (`column' == "")
    order `number', after(`column')
    drop `column'
    rename `number' `column'
end

capture program drop casebook_text
program define casebook_text
    args column
    quietly replace `column' = subinstr(`column', char(34) + char(34), char(34), .)
end

capture program drop casebook_number
program define casebook_number
    args column storage
    tempvar number
    quietly generate `storage' `number' = real(`column')
    casebook_put `number' `column'
end

capture program drop casebook_code
program define casebook_code
    args column codes
    tempvar number
    quietly generate byte `number' = .
    local rank 0
    foreach code of local codes {
        local ++rank
        quietly replace `number' = `rank' if `column' == "`code'"
    }
    casebook_put `number' `column'
end

capture program drop casebook_date
program define casebook_date
    args column
    tempvar number
    quietly generate double `number' = date(`column', "YMD")
    format `number' %tdCCYY-NN-DD
    casebook_put `number' `column'
end

capture program drop casebook_reason
program define casebook_reason
    args column variable
    foreach letter in n u c a {
        quietly replace `column' = .`letter' if `column' == . & strpos(_why, " `variable'=`letter' ") > 0
    }
end

casebook_read values.csv
quietly {
    keep if value == "" & inlist(status, "not_mentioned", "unclear", "conflict", "not_applicable")
    generate str1 letter = ""
    replace letter = "n" if status == "not_mentioned"
    replace letter = "u" if status == "unclear"
    replace letter = "c" if status == "conflict"
    replace letter = "a" if status == "not_applicable"
    sort profile_id variable
    by profile_id: generate strL _why = " " + variable + "=" + letter + " "
    by profile_id: replace _why = _why[_n-1] + _why if _n > 1
    by profile_id: keep if _n == _N
    keep profile_id _why
    tempfile why
    save "`why'"
}

if "`table'" == "groups" {
    casebook_read groups.csv
    casebook_text profile_id
    casebook_number pgmd_id long
    casebook_text name
    casebook_text aliases
    casebook_text country
    casebook_text country_iso3
    casebook_number country_cow long
    casebook_number country_gw long
    casebook_text region_un
    casebook_number formation_year int
    casebook_number formation_year_min int
    casebook_number formation_year_max int
    casebook_text formation_date
    casebook_date formation_date_first
    casebook_date formation_date_last
    casebook_code formation_precision "day month year approximate decade range"
    casebook_code formation_basis "founded became_pro_government legal_act first_mention"
    casebook_code former_group "yes no"
    casebook_code former_rebel "yes no"
    casebook_code created_by_government "yes no"
    casebook_text creating_institution
    casebook_number creat_leader byte
    casebook_number creat_party byte
    casebook_number creat_state byte
    casebook_number creat_military byte
    casebook_number creat_police byte
    casebook_number creat_intelligence byte
    casebook_number creat_subnational byte
    casebook_code termination_status "terminated ongoing"
    casebook_number termination_year int
    casebook_number termination_year_min int
    casebook_number termination_year_max int
    casebook_text termination_date
    casebook_date termination_date_first
    casebook_date termination_date_last
    casebook_code termination_precision "day month year approximate decade range"
    casebook_text termination_type
    casebook_number term_government_change byte
    casebook_number term_government_withdrew byte
    casebook_number term_group_defected byte
    casebook_number term_disarmed byte
    casebook_number term_dissolved byte
    casebook_number term_integrated byte
    casebook_number term_succeeded byte
    casebook_number term_leader_lost byte
    casebook_number term_border_change byte
    casebook_number term_no_later_reports byte
    casebook_number last_observed_year int
    casebook_number size_min long
    casebook_number size_max long
    casebook_number size_max_year int
    casebook_code size_precision "stated approximate range lower_bound upper_bound"
    casebook_code size_timing "during after unclear"
    casebook_code government_relation "semi_official informal"
    casebook_text sponsor_institution
    casebook_number spons_leader byte
    casebook_number spons_party byte
    casebook_number spons_state byte
    casebook_number spons_military byte
    casebook_number spons_police byte
    casebook_number spons_intelligence byte
    casebook_number spons_subnational byte
    casebook_text foreign_sponsor
    generate byte foreign_sponsor_given = 1 if foreign_sponsor != ""
    order foreign_sponsor_given, after(foreign_sponsor)
    casebook_text state_sponsor
    generate byte state_sponsor_given = 1 if state_sponsor != ""
    order state_sponsor_given, after(state_sponsor)
    casebook_code sponsor_certainty "stated alleged denied"
    casebook_code government_trained "yes no"
    casebook_code government_armed "yes no"
    casebook_text arms_source
    casebook_number arms_government byte
    casebook_number arms_foreign_state byte
    casebook_number arms_private byte
    casebook_number arms_seized byte
    casebook_number arms_own byte
    casebook_text purpose
    casebook_number purp_fight_insurgents byte
    casebook_number purp_self_defence byte
    casebook_number purp_intimidate_opposition byte
    casebook_number purp_intimidate_civilians byte
    casebook_number purp_intimidate_ethnic_religious byte
    casebook_number purp_anti_crime byte
    casebook_number purp_protect_leader byte
    casebook_number purp_protect_institutions byte
    casebook_number purp_protect_borders byte
    casebook_number purp_protect_property byte
    casebook_number purp_gather_intelligence byte
    casebook_number purp_destabilise_neighbour byte
    casebook_text membership
    casebook_number memb_ethnic byte
    casebook_number memb_religious byte
    casebook_number memb_ideological byte
    casebook_number memb_party_activists byte
    casebook_number memb_youth byte
    casebook_number memb_students byte
    casebook_number memb_children byte
    casebook_number memb_unemployed byte
    casebook_number memb_criminals byte
    casebook_number memb_former_soldiers byte
    casebook_number memb_security_forces byte
    casebook_number memb_former_rebels byte
    casebook_number memb_villagers byte
    casebook_number memb_foreigners byte
    casebook_number memb_professional byte
    casebook_code recruitment_forced "yes no"
    casebook_code members_paid "yes no"
    casebook_code civilian_abuse "yes no"
    casebook_text abuse
    casebook_number abuse_killing byte
    casebook_number abuse_torture byte
    casebook_number abuse_sexual_violence byte
    casebook_number abuse_abduction byte
    casebook_number abuse_assault byte
    casebook_number abuse_extortion_looting byte
    casebook_number abuse_displacement_destruction byte
    casebook_number abuse_intimidation byte
    casebook_number abuse_forced_labour_recruitment byte
    casebook_number abuse_unspecified byte
    casebook_code abuse_certainty "stated alleged"
    casebook_code abuse_timing "during after unclear"
    casebook_code civilian_protection "yes no"
    casebook_code state_tolerance "yes no"
    casebook_text corrected
    generate long _row = _n
    quietly merge m:1 profile_id using "`why'", keep(master match) nogenerate
    sort _row
    casebook_reason pgmd_id pgmd_id
    casebook_reason country_cow country_cow
    casebook_reason country_gw country_gw
    casebook_reason formation_year formation_year
    casebook_reason formation_year_min formation_year_min
    casebook_reason formation_year_max formation_year_max
    casebook_reason formation_date_first formation_date
    casebook_reason formation_date_last formation_date
    casebook_reason formation_precision formation_precision
    casebook_reason formation_basis formation_basis
    casebook_reason former_group former_group
    casebook_reason former_rebel former_rebel
    casebook_reason created_by_government created_by_government
    casebook_reason creat_leader creating_institution
    casebook_reason creat_party creating_institution
    casebook_reason creat_state creating_institution
    casebook_reason creat_military creating_institution
    casebook_reason creat_police creating_institution
    casebook_reason creat_intelligence creating_institution
    casebook_reason creat_subnational creating_institution
    casebook_reason termination_status termination_status
    casebook_reason termination_year termination_year
    casebook_reason termination_year_min termination_year_min
    casebook_reason termination_year_max termination_year_max
    casebook_reason termination_date_first termination_date
    casebook_reason termination_date_last termination_date
    casebook_reason termination_precision termination_precision
    casebook_reason term_government_change termination_type
    casebook_reason term_government_withdrew termination_type
    casebook_reason term_group_defected termination_type
    casebook_reason term_disarmed termination_type
    casebook_reason term_dissolved termination_type
    casebook_reason term_integrated termination_type
    casebook_reason term_succeeded termination_type
    casebook_reason term_leader_lost termination_type
    casebook_reason term_border_change termination_type
    casebook_reason term_no_later_reports termination_type
    casebook_reason last_observed_year last_observed_year
    casebook_reason size_min size_min
    casebook_reason size_max size_max
    casebook_reason size_max_year size_max_year
    casebook_reason size_precision size_precision
    casebook_reason size_timing size_timing
    casebook_reason government_relation government_relation
    casebook_reason spons_leader sponsor_institution
    casebook_reason spons_party sponsor_institution
    casebook_reason spons_state sponsor_institution
    casebook_reason spons_military sponsor_institution
    casebook_reason spons_police sponsor_institution
    casebook_reason spons_intelligence sponsor_institution
    casebook_reason spons_subnational sponsor_institution
    casebook_reason foreign_sponsor_given foreign_sponsor
    casebook_reason state_sponsor_given state_sponsor
    casebook_reason sponsor_certainty sponsor_certainty
    casebook_reason government_trained government_trained
    casebook_reason government_armed government_armed
    casebook_reason arms_government arms_source
    casebook_reason arms_foreign_state arms_source
    casebook_reason arms_private arms_source
    casebook_reason arms_seized arms_source
    casebook_reason arms_own arms_source
    casebook_reason purp_fight_insurgents purpose
    casebook_reason purp_self_defence purpose
    casebook_reason purp_intimidate_opposition purpose
    casebook_reason purp_intimidate_civilians purpose
    casebook_reason purp_intimidate_ethnic_religious purpose
    casebook_reason purp_anti_crime purpose
    casebook_reason purp_protect_leader purpose
    casebook_reason purp_protect_institutions purpose
    casebook_reason purp_protect_borders purpose
    casebook_reason purp_protect_property purpose
    casebook_reason purp_gather_intelligence purpose
    casebook_reason purp_destabilise_neighbour purpose
    casebook_reason memb_ethnic membership
    casebook_reason memb_religious membership
    casebook_reason memb_ideological membership
    casebook_reason memb_party_activists membership
    casebook_reason memb_youth membership
    casebook_reason memb_students membership
    casebook_reason memb_children membership
    casebook_reason memb_unemployed membership
    casebook_reason memb_criminals membership
    casebook_reason memb_former_soldiers membership
    casebook_reason memb_security_forces membership
    casebook_reason memb_former_rebels membership
    casebook_reason memb_villagers membership
    casebook_reason memb_foreigners membership
    casebook_reason memb_professional membership
    casebook_reason recruitment_forced recruitment_forced
    casebook_reason members_paid members_paid
    casebook_reason civilian_abuse civilian_abuse
    casebook_reason abuse_killing abuse
    casebook_reason abuse_torture abuse
    casebook_reason abuse_sexual_violence abuse
    casebook_reason abuse_abduction abuse
    casebook_reason abuse_assault abuse
    casebook_reason abuse_extortion_looting abuse
    casebook_reason abuse_displacement_destruction abuse
    casebook_reason abuse_intimidation abuse
    casebook_reason abuse_forced_labour_recruitment abuse
    casebook_reason abuse_unspecified abuse
    casebook_reason abuse_certainty abuse_certainty
    casebook_reason abuse_timing abuse_timing
    casebook_reason civilian_protection civilian_protection
    casebook_reason state_tolerance state_tolerance
    drop _row _why
    label define reported ///
        0 `"Not reported"' ///
        1 `"Reported"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define formation_precision ///
        1 `"Day"' ///
        2 `"Month"' ///
        3 `"Year"' ///
        4 `"Approximate"' ///
        5 `"Decade"' ///
        6 `"Range"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define formation_basis ///
        1 `"Founded"' ///
        2 `"Became pro-government"' ///
        3 `"Legal act"' ///
        4 `"First mention"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define former_group ///
        1 `"Yes"' ///
        2 `"No"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define former_rebel ///
        1 `"Yes"' ///
        2 `"No"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define created_by_government ///
        1 `"Yes"' ///
        2 `"No"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define termination_status ///
        1 `"Terminated"' ///
        2 `"Ongoing"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define termination_precision ///
        1 `"Day"' ///
        2 `"Month"' ///
        3 `"Year"' ///
        4 `"Approximate"' ///
        5 `"Decade"' ///
        6 `"Range"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define size_precision ///
        1 `"Stated"' ///
        2 `"Approximate"' ///
        3 `"Range"' ///
        4 `"Lower bound"' ///
        5 `"Upper bound"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define size_timing ///
        1 `"During"' ///
        2 `"After"' ///
        3 `"Unclear"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define government_relation ///
        1 `"Semi-official"' ///
        2 `"Informal"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define foreign_sponsor_given ///
        1 `"Given"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define state_sponsor_given ///
        1 `"Given"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define sponsor_certainty ///
        1 `"Stated"' ///
        2 `"Alleged"' ///
        3 `"Denied"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define government_trained ///
        1 `"Yes"' ///
        2 `"No"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define government_armed ///
        1 `"Yes"' ///
        2 `"No"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define recruitment_forced ///
        1 `"Yes"' ///
        2 `"No"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define members_paid ///
        1 `"Yes"' ///
        2 `"No"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define civilian_abuse ///
        1 `"Yes"' ///
        2 `"No"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define abuse_certainty ///
        1 `"Stated"' ///
        2 `"Alleged"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define abuse_timing ///
        1 `"During"' ///
        2 `"After"' ///
        3 `"Unclear"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define civilian_protection ///
        1 `"Yes"' ///
        2 `"No"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define state_tolerance ///
        1 `"Yes"' ///
        2 `"No"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label variable profile_id `"Profile"'
    label variable pgmd_id `"Number in PGMD and in the Militias Guidebook"'
    label variable name `"Name of the group"'
    label variable aliases `"Other names"'
    label variable country `"Country as printed"'
    label variable country_iso3 `"Country, ISO 3166-1 alpha-3"'
    label variable country_cow `"Country, Correlates of War number"'
    label variable country_gw `"Country, Gleditsch and Ward number"'
    label variable region_un `"UN M49 sub-region"'
    label variable formation_year `"Formation: year"'
    notes formation_year: When did the group begin as a pro-government group? A later turn to the government’s side counts before the founding: being taken on or armed by it is such a turn, a split is not. Where the founding has no year, the first dated mention, activity or size counts, in any field. An event without a printed year leaves the question unclear. Of several candidates the earliest plausible one; a date that the text calls the coded one wins.
    notes formation_year: Answer: a date. Settled by: the stronger rule; the preferred field; the earliest date.
    label variable formation_year_min `"Formation: earliest year"'
    notes formation_year_min: When did the group begin as a pro-government group? A later turn to the government’s side counts before the founding: being taken on or armed by it is such a turn, a split is not. Where the founding has no year, the first dated mention, activity or size counts, in any field. An event without a printed year leaves the question unclear. Of several candidates the earliest plausible one; a date that the text calls the coded one wins.
    notes formation_year_min: Answer: a date. Settled by: the stronger rule; the preferred field; the earliest date.
    label variable formation_year_max `"Formation: latest year"'
    notes formation_year_max: When did the group begin as a pro-government group? A later turn to the government’s side counts before the founding: being taken on or armed by it is such a turn, a split is not. Where the founding has no year, the first dated mention, activity or size counts, in any field. An event without a printed year leaves the question unclear. Of several candidates the earliest plausible one; a date that the text calls the coded one wins.
    notes formation_year_max: Answer: a date. Settled by: the stronger rule; the preferred field; the earliest date.
    label variable formation_date `"Formation: date (EDTF)"'
    notes formation_date: When did the group begin as a pro-government group? A later turn to the government’s side counts before the founding: being taken on or armed by it is such a turn, a split is not. Where the founding has no year, the first dated mention, activity or size counts, in any field. An event without a printed year leaves the question unclear. Of several candidates the earliest plausible one; a date that the text calls the coded one wins.
    notes formation_date: Answer: a date. Settled by: the stronger rule; the preferred field; the earliest date.
    label variable formation_date_first `"Formation: date (EDTF): first possible day"'
    notes formation_date_first: When did the group begin as a pro-government group? A later turn to the government’s side counts before the founding: being taken on or armed by it is such a turn, a split is not. Where the founding has no year, the first dated mention, activity or size counts, in any field. An event without a printed year leaves the question unclear. Of several candidates the earliest plausible one; a date that the text calls the coded one wins.
    notes formation_date_first: Answer: a date. Settled by: the stronger rule; the preferred field; the earliest date.
    label variable formation_date_last `"Formation: date (EDTF): last possible day"'
    notes formation_date_last: When did the group begin as a pro-government group? A later turn to the government’s side counts before the founding: being taken on or armed by it is such a turn, a split is not. Where the founding has no year, the first dated mention, activity or size counts, in any field. An event without a printed year leaves the question unclear. Of several candidates the earliest plausible one; a date that the text calls the coded one wins.
    notes formation_date_last: Answer: a date. Settled by: the stronger rule; the preferred field; the earliest date.
    label variable formation_precision `"Formation: precision"'
    label values formation_precision formation_precision
    notes formation_precision: When did the group begin as a pro-government group? A later turn to the government’s side counts before the founding: being taken on or armed by it is such a turn, a split is not. Where the founding has no year, the first dated mention, activity or size counts, in any field. An event without a printed year leaves the question unclear. Of several candidates the earliest plausible one; a date that the text calls the coded one wins.
    notes formation_precision: Answer: a date. Settled by: the stronger rule; the preferred field; the earliest date.
    notes formation_precision: Codes: 1 day (Day): The words give a day. 2 month (Month): The words give a month, or a part of one. 3 year (Year): The words give a year. 4 approximate (Approximate): A part of a year, or about, before or after a year. 5 decade (Decade): A decade or a part of one. 6 range (Range): Between two dates, or one of several.
    label variable formation_basis `"What the formation date dates"'
    label values formation_basis formation_basis
    notes formation_basis: When did the group begin as a pro-government group? A later turn to the government’s side counts before the founding: being taken on or armed by it is such a turn, a split is not. Where the founding has no year, the first dated mention, activity or size counts, in any field. An event without a printed year leaves the question unclear. Of several candidates the earliest plausible one; a date that the text calls the coded one wins.
    notes formation_basis: Answer: a date. Settled by: the stronger rule; the preferred field; the earliest date.
    notes formation_basis: Codes: 1 founded (Founded): Formed, created, set up, emerged, split off; also founded by decree. 2 became_pro_government (Became pro-government): Existed before, then sided with the government or was taken on or armed by it. 3 legal_act (Legal act): The law or decree itself is what is dated. 4 first_mention (First mention): The first report, evidence, activity or deployment; also where the text says so of the coded date.
    notes formation_basis: Experimental: no conclusion should rest on its codes yet.
    label variable former_group `"Existed before as something else"'
    label values former_group former_group
    notes former_group: Did the group exist as something else before it was a pro-government group? A party, rebels, vigilantes, a criminal gang, self-defence or another unit before; also an earlier group that was revived. Splitting from another group is not by itself a former existence; a split-off that only later turned pro-government is.
    notes former_group: Answer: one code. Derived: yes where former_rebel is or holds yes. Derived: yes where formation is or holds became_pro_government.
    notes former_group: Codes: 1 yes (Yes): It was something else before, or revives an earlier group. 2 no (No): The profile says that it was not so, or that there is no evidence that it was.
    notes former_group: Experimental: no conclusion should rest on its codes yet.
    label variable former_rebel `"Fought the government before"'
    label values former_rebel former_rebel
    notes former_rebel: Did the earlier group fight the government? Yes where the earlier group fought the government; no where the text says what it was and that was something else.
    notes former_rebel: Answer: one code. Arises only if former_group is yes.
    notes former_rebel: Codes: 1 yes (Yes): The earlier group fought the government. 2 no (No): The earlier group was something else.
    notes former_rebel: Experimental: no conclusion should rest on its codes yet.
    label variable created_by_government `"Created by the government"'
    label values created_by_government created_by_government
    notes created_by_government: Did a government body, official or ruling party set the group up? Yes where one did, alone or with others, or called for the group to be formed. No where the text tells who else founded it, even if the government backed it afterwards, and for a group that first fought the government. Being a unit of a ministry does not say who founded it.
    notes created_by_government: Answer: one code. Settled by: the stronger rule; the first place in the text. Derived: yes where creating_institution has any value. Derived: no where former_rebel is or holds yes.
    notes created_by_government: Codes: 1 yes (Yes): A government body, official or ruling party founded it. 2 no (No): Somebody else founded it.
    notes created_by_government: Experimental: no conclusion should rest on its codes yet.
    label variable creating_institution `"Who in the state created it"'
    notes creating_institution: Which bodies of the home state set the group up? A party governs if the text says so or names it as the party of the head of state or government. A single member of parliament is none of these. Ministry of defence and “security forces” without more are military.
    notes creating_institution: Answer: a set of codes. Settled by: the stronger rule; all codes that are found. Arises only if created_by_government is yes.
    notes creating_institution: Codes: 1 leader (Leader): Head of state or government, a minister or deputy minister, or their family. 2 party (Governing party): The governing party, its politicians and its youth wing. 3 state (State): The government as such, parliament, a ministry or civil authority. 4 military (Military): Army, officers, ministry of defence, “security forces” without more. 5 police (Police): Police, gendarmerie, constabulary. 6 intelligence (Intelligence): Intelligence and secret services. 7 subnational (Subnational): State of a federation, governor, mayor, local authority.
    notes creating_institution: Experimental: no conclusion should rest on its codes yet.
    label variable creat_leader `"Who in the state created it: Leader (reported)"'
    label values creat_leader reported
    notes creat_leader: Code of creating_institution. Leader: Head of state or government, a minister or deputy minister, or their family.
    notes creat_leader: Experimental: no conclusion should rest on its codes yet.
    label variable creat_party `"Who in the state created it: Governing party (reported)"'
    label values creat_party reported
    notes creat_party: Code of creating_institution. Governing party: The governing party, its politicians and its youth wing.
    notes creat_party: Experimental: no conclusion should rest on its codes yet.
    label variable creat_state `"Who in the state created it: State (reported)"'
    label values creat_state reported
    notes creat_state: Code of creating_institution. State: The government as such, parliament, a ministry or civil authority.
    notes creat_state: Experimental: no conclusion should rest on its codes yet.
    label variable creat_military `"Who in the state created it: Military (reported)"'
    label values creat_military reported
    notes creat_military: Code of creating_institution. Military: Army, officers, ministry of defence, “security forces” without more.
    notes creat_military: Experimental: no conclusion should rest on its codes yet.
    label variable creat_police `"Who in the state created it: Police (reported)"'
    label values creat_police reported
    notes creat_police: Code of creating_institution. Police: Police, gendarmerie, constabulary.
    notes creat_police: Experimental: no conclusion should rest on its codes yet.
    label variable creat_intelligence `"Who in the state created it: Intelligence (reported)"'
    label values creat_intelligence reported
    notes creat_intelligence: Code of creating_institution. Intelligence: Intelligence and secret services.
    notes creat_intelligence: Experimental: no conclusion should rest on its codes yet.
    label variable creat_subnational `"Who in the state created it: Subnational (reported)"'
    label values creat_subnational reported
    notes creat_subnational: Code of creating_institution. Subnational: State of a federation, governor, mayor, local authority.
    notes creat_subnational: Experimental: no conclusion should rest on its codes yet.
    label variable termination_status `"Ended or ongoing"'
    label values termination_status termination_status
    notes termination_status: Did the group end as a pro-government group? The end as a pro-government group: dissolved, disarmed, dropped by the government, turned on it, absorbed. A dated event that plainly ended it, followed by silence, is terminated. Unclear where the text only says that no later reports are known, or leaves it open.
    notes termination_status: Answer: one code. Settled by: the stronger rule; statements must then agree, else the cell is a conflict. Derived: terminated where termination has any value. Derived: terminated where termination_type is or holds government_change, government_withdrew, group_defected, disarmed, dissolved, integrated, succeeded, leader_lost or border_change.
    notes termination_status: Codes: 1 terminated (Terminated): It ended as a pro-government group. 2 ongoing (Ongoing): Still active, not terminated, existing at the end of coverage, or no evidence of its end.
    notes termination_status: Experimental: no conclusion should rest on its codes yet.
    label variable termination_year `"Termination: year"'
    notes termination_year: When did the group end as a pro-government group? The date that ended the pro-government status. Of several steps the last decisive one: an accord or official dissolution before the last straggler. Loss of patronage counts when the government as such drops the group. An event without a printed year leaves the question unclear; a date that the text calls the coded one wins.
    notes termination_year: Answer: a date. Settled by: the stronger rule; the preferred field; the earliest date. Arises only if termination_status is terminated.
    notes termination_year: Experimental: no conclusion should rest on its codes yet.
    label variable termination_year_min `"Termination: earliest year"'
    notes termination_year_min: When did the group end as a pro-government group? The date that ended the pro-government status. Of several steps the last decisive one: an accord or official dissolution before the last straggler. Loss of patronage counts when the government as such drops the group. An event without a printed year leaves the question unclear; a date that the text calls the coded one wins.
    notes termination_year_min: Answer: a date. Settled by: the stronger rule; the preferred field; the earliest date. Arises only if termination_status is terminated.
    notes termination_year_min: Experimental: no conclusion should rest on its codes yet.
    label variable termination_year_max `"Termination: latest year"'
    notes termination_year_max: When did the group end as a pro-government group? The date that ended the pro-government status. Of several steps the last decisive one: an accord or official dissolution before the last straggler. Loss of patronage counts when the government as such drops the group. An event without a printed year leaves the question unclear; a date that the text calls the coded one wins.
    notes termination_year_max: Answer: a date. Settled by: the stronger rule; the preferred field; the earliest date. Arises only if termination_status is terminated.
    notes termination_year_max: Experimental: no conclusion should rest on its codes yet.
    label variable termination_date `"Termination: date (EDTF)"'
    notes termination_date: When did the group end as a pro-government group? The date that ended the pro-government status. Of several steps the last decisive one: an accord or official dissolution before the last straggler. Loss of patronage counts when the government as such drops the group. An event without a printed year leaves the question unclear; a date that the text calls the coded one wins.
    notes termination_date: Answer: a date. Settled by: the stronger rule; the preferred field; the earliest date. Arises only if termination_status is terminated.
    notes termination_date: Experimental: no conclusion should rest on its codes yet.
    label variable termination_date_first `"Termination: date (EDTF): first possible day"'
    notes termination_date_first: When did the group end as a pro-government group? The date that ended the pro-government status. Of several steps the last decisive one: an accord or official dissolution before the last straggler. Loss of patronage counts when the government as such drops the group. An event without a printed year leaves the question unclear; a date that the text calls the coded one wins.
    notes termination_date_first: Answer: a date. Settled by: the stronger rule; the preferred field; the earliest date. Arises only if termination_status is terminated.
    notes termination_date_first: Experimental: no conclusion should rest on its codes yet.
    label variable termination_date_last `"Termination: date (EDTF): last possible day"'
    notes termination_date_last: When did the group end as a pro-government group? The date that ended the pro-government status. Of several steps the last decisive one: an accord or official dissolution before the last straggler. Loss of patronage counts when the government as such drops the group. An event without a printed year leaves the question unclear; a date that the text calls the coded one wins.
    notes termination_date_last: Answer: a date. Settled by: the stronger rule; the preferred field; the earliest date. Arises only if termination_status is terminated.
    notes termination_date_last: Experimental: no conclusion should rest on its codes yet.
    label variable termination_precision `"Termination: precision"'
    label values termination_precision termination_precision
    notes termination_precision: When did the group end as a pro-government group? The date that ended the pro-government status. Of several steps the last decisive one: an accord or official dissolution before the last straggler. Loss of patronage counts when the government as such drops the group. An event without a printed year leaves the question unclear; a date that the text calls the coded one wins.
    notes termination_precision: Answer: a date. Settled by: the stronger rule; the preferred field; the earliest date. Arises only if termination_status is terminated.
    notes termination_precision: Codes: 1 day (Day): The words give a day. 2 month (Month): The words give a month, or a part of one. 3 year (Year): The words give a year. 4 approximate (Approximate): A part of a year, or about, before or after a year. 5 decade (Decade): A decade or a part of one. 6 range (Range): Between two dates, or one of several.
    notes termination_precision: Experimental: no conclusion should rest on its codes yet.
    label variable termination_type `"How the group ended"'
    notes termination_type: How did the group cease to be a pro-government group? All codes that the text supports; parts that went different ways give several, steps after the coded end give none. An official force abolished by decree is dissolved; conversion into a regular unit is integrated only.
    notes termination_type: Answer: a set of codes. Settled by: all codes that are found. Arises only if termination_status is terminated. Derived: without what is dated after termination.
    notes termination_type: Codes: 1 government_change (Government changed): New government, occupation, fall or death of the head of state. 2 government_withdrew (Government withdrew): Banned, abandoned, patronage or money ended, crackdown, arrests by its sponsor. 3 group_defected (Group defected): It turned on the government or joined rebels. 4 disarmed (Disarmed): Disarmament, demobilisation or a peace deal. 5 dissolved (Dissolved): Disbanded by order or by itself, with no other explanation. 6 integrated (Integrated): Taken into regular forces or turned into a regular unit. 7 succeeded (Succeeded): Renamed, merged or replaced by another group. 8 leader_lost (Leader lost): The leader was killed, died or was jailed, and the group with him. 9 border_change (Border change): A new state, foreign or UN administration. 10 no_later_reports (No later reports): The text itself takes silence as the end, or adds it to an event.
    notes termination_type: Experimental: no conclusion should rest on its codes yet.
    label variable term_government_change `"How the group ended: Government changed (reported)"'
    label values term_government_change reported
    notes term_government_change: Code of termination_type. Government changed: New government, occupation, fall or death of the head of state.
    notes term_government_change: Experimental: no conclusion should rest on its codes yet.
    label variable term_government_withdrew `"How the group ended: Government withdrew (reported)"'
    label values term_government_withdrew reported
    notes term_government_withdrew: Code of termination_type. Government withdrew: Banned, abandoned, patronage or money ended, crackdown, arrests by its sponsor.
    notes term_government_withdrew: Experimental: no conclusion should rest on its codes yet.
    label variable term_group_defected `"How the group ended: Group defected (reported)"'
    label values term_group_defected reported
    notes term_group_defected: Code of termination_type. Group defected: It turned on the government or joined rebels.
    notes term_group_defected: Experimental: no conclusion should rest on its codes yet.
    label variable term_disarmed `"How the group ended: Disarmed (reported)"'
    label values term_disarmed reported
    notes term_disarmed: Code of termination_type. Disarmed: Disarmament, demobilisation or a peace deal.
    notes term_disarmed: Experimental: no conclusion should rest on its codes yet.
    label variable term_dissolved `"How the group ended: Dissolved (reported)"'
    label values term_dissolved reported
    notes term_dissolved: Code of termination_type. Dissolved: Disbanded by order or by itself, with no other explanation.
    notes term_dissolved: Experimental: no conclusion should rest on its codes yet.
    label variable term_integrated `"How the group ended: Integrated (reported)"'
    label values term_integrated reported
    notes term_integrated: Code of termination_type. Integrated: Taken into regular forces or turned into a regular unit.
    notes term_integrated: Experimental: no conclusion should rest on its codes yet.
    label variable term_succeeded `"How the group ended: Succeeded (reported)"'
    label values term_succeeded reported
    notes term_succeeded: Code of termination_type. Succeeded: Renamed, merged or replaced by another group.
    notes term_succeeded: Experimental: no conclusion should rest on its codes yet.
    label variable term_leader_lost `"How the group ended: Leader lost (reported)"'
    label values term_leader_lost reported
    notes term_leader_lost: Code of termination_type. Leader lost: The leader was killed, died or was jailed, and the group with him.
    notes term_leader_lost: Experimental: no conclusion should rest on its codes yet.
    label variable term_border_change `"How the group ended: Border change (reported)"'
    label values term_border_change reported
    notes term_border_change: Code of termination_type. Border change: A new state, foreign or UN administration.
    notes term_border_change: Experimental: no conclusion should rest on its codes yet.
    label variable term_no_later_reports `"How the group ended: No later reports (reported)"'
    label values term_no_later_reports reported
    notes term_no_later_reports: Code of termination_type. No later reports: The text itself takes silence as the end, or adds it to an event.
    notes term_no_later_reports: Experimental: no conclusion should rest on its codes yet.
    label variable last_observed_year `"Last observed year"'
    notes last_observed_year: What is the latest year in which the text sees the group on the government’s side? The latest year of an act, report, size or existence of the group on the government’s side, not later than a coded end. The end itself, citations and aftermath are none. The formation counts if nothing later is dated; of a part of a decade the latest year. Coded for ended and ongoing groups alike.
    notes last_observed_year: Answer: a year. Settled by: the stronger rule; the latest date. Derived: the latest date of the text from formation, not after termination.
    notes last_observed_year: Experimental: no conclusion should rest on its codes yet.
    label variable size_min `"Size: smallest figure"'
    notes size_min: How many members did the whole group have? Smallest and largest figure for the whole group over all years and sources; a single figure fills both. “Up to” fills only the maximum; “over” and “at least” fill the minimum and, as the only figure, the maximum too. Trained members count. Words count; “several hundred” gives no figure and is unclear. Not sizes: a part where the whole is given, plans, targets, applicants, those taking part in one act, victims, arms.
    notes size_min: Answer: a figure.
    notes size_min: Experimental: no conclusion should rest on its codes yet.
    label variable size_max `"Size: largest figure"'
    notes size_max: How many members did the whole group have? Smallest and largest figure for the whole group over all years and sources; a single figure fills both. “Up to” fills only the maximum; “over” and “at least” fill the minimum and, as the only figure, the maximum too. Trained members count. Words count; “several hundred” gives no figure and is unclear. Not sizes: a part where the whole is given, plans, targets, applicants, those taking part in one act, victims, arms.
    notes size_max: Answer: a figure.
    notes size_max: Experimental: no conclusion should rest on its codes yet.
    label variable size_max_year `"Size: year of the largest figure"'
    notes size_max_year: How many members did the whole group have? Smallest and largest figure for the whole group over all years and sources; a single figure fills both. “Up to” fills only the maximum; “over” and “at least” fill the minimum and, as the only figure, the maximum too. Trained members count. Words count; “several hundred” gives no figure and is unclear. Not sizes: a part where the whole is given, plans, targets, applicants, those taking part in one act, victims, arms.
    notes size_max_year: Answer: a figure.
    notes size_max_year: Experimental: no conclusion should rest on its codes yet.
    label variable size_precision `"Size: precision of the largest figure"'
    label values size_precision size_precision
    notes size_precision: How many members did the whole group have? Smallest and largest figure for the whole group over all years and sources; a single figure fills both. “Up to” fills only the maximum; “over” and “at least” fill the minimum and, as the only figure, the maximum too. Trained members count. Words count; “several hundred” gives no figure and is unclear. Not sizes: a part where the whole is given, plans, targets, applicants, those taking part in one act, victims, arms.
    notes size_precision: Answer: a figure.
    notes size_precision: Codes: 1 stated (Stated): A figure without reserve. 2 approximate (Approximate): About, some, an estimated. 3 range (Range): The end of a range. 4 lower_bound (Lower bound): At least, over. 5 upper_bound (Upper bound): Up to, no more than.
    notes size_precision: Experimental: no conclusion should rest on its codes yet.
    label variable size_timing `"When the size was reported"'
    label values size_timing size_timing
    notes size_timing: Does the largest figure fall within the group’s years as a pro-government group? During where the figure’s year, or the words, place it within the coded years; with no end coded, every year from the formation on. Unclear is a value here: the text raises the doubt. Not mentioned if nothing points either way.
    notes size_timing: Answer: one code. Settled by: the stronger rule; statements must then agree, else the cell is a conflict. Derived: the date of the evidence for size held against formation and termination: during or after.
    notes size_timing: Codes: 1 during (During): Within the coded years as a pro-government group. 2 after (After): After them. 3 unclear (Unclear): The text raises the doubt.
    notes size_timing: Experimental: no conclusion should rest on its codes yet.
    label variable government_relation `"Relation to the government"'
    label values government_relation government_relation
    notes government_relation: Was the link to the government acknowledged? If the text only says “supported” or “linked”, it is not mentioned.
    notes government_relation: Answer: one code. Settled by: the stronger rule; statements must then agree, else the cell is a conflict.
    notes government_relation: Codes: 1 semi_official (Semi-official): Acknowledged: law, decree, official auxiliary or reserve, unit of a ministry, under the command of a state body by rule, financed, deployed or controlled by a ministry, on the payroll, authorised by it, resting on accords with the government. 2 informal (Informal): The words show that the link is not acknowledged: secret, denied, unofficial, tolerated, illegal, death squad, officially a private body.
    notes government_relation: Experimental: no conclusion should rest on its codes yet.
    label variable sponsor_institution `"Who in the state stands behind it"'
    notes sponsor_institution: Which bodies of the home state founded, back, lead, arm, train, pay or direct the group? “The government” is state; the ruling party and its youth wing are party. Every creating institution is in it. Being linked to counts, and an office held by its leader; mere cooperation or fighting on the same side does not.
    notes sponsor_institution: Answer: a set of codes. Settled by: all codes that are found. Derived: everything in creating_institution belongs to it.
    notes sponsor_institution: Codes: 1 leader (Leader): Head of state or government, a minister or deputy minister, or their family. 2 party (Governing party): The governing party, its politicians and its youth wing. 3 state (State): The government as such, parliament, a ministry or civil authority. 4 military (Military): Army, officers, ministry of defence, “security forces” without more. 5 police (Police): Police, gendarmerie, constabulary. 6 intelligence (Intelligence): Intelligence and secret services. 7 subnational (Subnational): State of a federation, governor, mayor, local authority.
    notes sponsor_institution: Experimental: no conclusion should rest on its codes yet.
    label variable spons_leader `"Who in the state stands behind it: Leader (reported)"'
    label values spons_leader reported
    notes spons_leader: Code of sponsor_institution. Leader: Head of state or government, a minister or deputy minister, or their family.
    notes spons_leader: Experimental: no conclusion should rest on its codes yet.
    label variable spons_party `"Who in the state stands behind it: Governing party (reported)"'
    label values spons_party reported
    notes spons_party: Code of sponsor_institution. Governing party: The governing party, its politicians and its youth wing.
    notes spons_party: Experimental: no conclusion should rest on its codes yet.
    label variable spons_state `"Who in the state stands behind it: State (reported)"'
    label values spons_state reported
    notes spons_state: Code of sponsor_institution. State: The government as such, parliament, a ministry or civil authority.
    notes spons_state: Experimental: no conclusion should rest on its codes yet.
    label variable spons_military `"Who in the state stands behind it: Military (reported)"'
    label values spons_military reported
    notes spons_military: Code of sponsor_institution. Military: Army, officers, ministry of defence, “security forces” without more.
    notes spons_military: Experimental: no conclusion should rest on its codes yet.
    label variable spons_police `"Who in the state stands behind it: Police (reported)"'
    label values spons_police reported
    notes spons_police: Code of sponsor_institution. Police: Police, gendarmerie, constabulary.
    notes spons_police: Experimental: no conclusion should rest on its codes yet.
    label variable spons_intelligence `"Who in the state stands behind it: Intelligence (reported)"'
    label values spons_intelligence reported
    notes spons_intelligence: Code of sponsor_institution. Intelligence: Intelligence and secret services.
    notes spons_intelligence: Experimental: no conclusion should rest on its codes yet.
    label variable spons_subnational `"Who in the state stands behind it: Subnational (reported)"'
    label values spons_subnational reported
    notes spons_subnational: Code of sponsor_institution. Subnational: State of a federation, governor, mayor, local authority.
    notes spons_subnational: Experimental: no conclusion should rest on its codes yet.
    label variable foreign_sponsor `"Foreign sponsors"'
    notes foreign_sponsor: Which foreign states backed, armed, trained, paid or directed the group? Every foreign state whose government or army did so while it was a pro-government group or to make it one. Foreign mercenaries, firms and movements do not count.
    notes foreign_sponsor: Answer: a set of states (ISO 3166-1 alpha-3). Settled by: all codes that are found.
    notes foreign_sponsor: Experimental: no conclusion should rest on its codes yet.
    label variable foreign_sponsor_given `"Foreign sponsors: given, or why not"'
    label values foreign_sponsor_given foreign_sponsor_given
    notes foreign_sponsor_given: Which foreign states backed, armed, trained, paid or directed the group? Every foreign state whose government or army did so while it was a pro-government group or to make it one. Foreign mercenaries, firms and movements do not count.
    notes foreign_sponsor_given: Answer: a set of states (ISO 3166-1 alpha-3). Settled by: all codes that are found.
    notes foreign_sponsor_given: Experimental: no conclusion should rest on its codes yet.
    label variable state_sponsor `"State sponsors"'
    notes state_sponsor: Which states stand behind the group? Derived: the home state if any sponsoring institution is coded, and every foreign sponsor.
    notes state_sponsor: Answer: a set of states (ISO 3166-1 alpha-3). Settled by: all codes that are found. Derived: the home state where sponsor_institution is coded, and every state in foreign_sponsor.
    label variable state_sponsor_given `"State sponsors: given, or why not"'
    label values state_sponsor_given state_sponsor_given
    notes state_sponsor_given: Which states stand behind the group? Derived: the home state if any sponsoring institution is coded, and every foreign sponsor.
    notes state_sponsor_given: Answer: a set of states (ISO 3166-1 alpha-3). Settled by: all codes that are found. Derived: the home state where sponsor_institution is coded, and every state in foreign_sponsor.
    label variable sponsor_certainty `"Certainty of the link to the state"'
    label values sponsor_certainty sponsor_certainty
    notes sponsor_certainty: Is the link to a state stated, only alleged, or denied? Stated where any link stands in the text’s own voice, also with “it seems”, or is given by a named source.
    notes sponsor_certainty: Answer: one code. Settled by: the stronger rule; statements must then agree, else the cell is a conflict. Derived: stated, alleged or denied by the contexts of the evidence for sponsor_institution, foreign_sponsor and creating_institution.
    notes sponsor_certainty: Codes: 1 stated (Stated): Any link in the text’s own voice or by a named source. 2 alleged (Alleged): Only accusations or hearsay. 3 denied (Denied): The government denies it and no one asserts it.
    notes sponsor_certainty: Experimental: no conclusion should rest on its codes yet.
    label variable government_trained `"Trained by the government"'
    label values government_trained government_trained
    notes government_trained: Were members trained, as members, by a body of the home state? A passive without an agent names no trainer, unless the same field does.
    notes government_trained: Answer: one code.
    notes government_trained: Codes: 1 yes (Yes): The profile says that it was so. 2 no (No): The profile says that it was not so, or that there is no evidence that it was.
    notes government_trained: Experimental: no conclusion should rest on its codes yet.
    label variable government_armed `"Armed by the government"'
    label values government_armed government_armed
    notes government_armed: Did members get weapons or equipment from a body of the home state? A passive without an agent names no giver, unless the same field does.
    notes government_armed: Answer: one code. Derived: yes where arms_source is or holds government.
    notes government_armed: Codes: 1 yes (Yes): The profile says that it was so. 2 no (No): The profile says that it was not so, or that there is no evidence that it was.
    notes government_armed: Experimental: no conclusion should rest on its codes yet.
    label variable arms_source `"Source of weapons"'
    notes arms_source: Where did the group’s weapons come from? Of weapons only, not of other equipment.
    notes arms_source: Answer: a set of codes. Settled by: all codes that are found.
    notes arms_source: Codes: 1 government (Government): A body of the home state. 2 foreign_state (Foreign state): Another state or its army. 3 private (Private): Landowners, companies, diaspora. 4 seized (Seized): Captured or looted. 5 own (Own): Home-made, bought, brought along.
    notes arms_source: Experimental: no conclusion should rest on its codes yet.
    label variable arms_government `"Source of weapons: Government (reported)"'
    label values arms_government reported
    notes arms_government: Code of arms_source. Government: A body of the home state.
    notes arms_government: Experimental: no conclusion should rest on its codes yet.
    label variable arms_foreign_state `"Source of weapons: Foreign state (reported)"'
    label values arms_foreign_state reported
    notes arms_foreign_state: Code of arms_source. Foreign state: Another state or its army.
    notes arms_foreign_state: Experimental: no conclusion should rest on its codes yet.
    label variable arms_private `"Source of weapons: Private (reported)"'
    label values arms_private reported
    notes arms_private: Code of arms_source. Private: Landowners, companies, diaspora.
    notes arms_private: Experimental: no conclusion should rest on its codes yet.
    label variable arms_seized `"Source of weapons: Seized (reported)"'
    label values arms_seized reported
    notes arms_seized: Code of arms_source. Seized: Captured or looted.
    notes arms_seized: Experimental: no conclusion should rest on its codes yet.
    label variable arms_own `"Source of weapons: Own (reported)"'
    label values arms_own reported
    notes arms_own: Code of arms_source. Own: Home-made, bought, brought along.
    notes arms_own: Experimental: no conclusion should rest on its codes yet.
    label variable purpose `"Purpose"'
    notes purpose: What was the group for, or used for? All purposes that the text names, declared or practised.
    notes purpose: Answer: a set of codes. Settled by: all codes that are found.
    notes purpose: Codes: 1 fight_insurgents (Fight insurgents): Rebels, separatists, terrorists, armed opponents. 2 self_defence (Self-defence): Protect their own village or community; the population in general only if it is their own area. 3 intimidate_opposition (Intimidate the opposition): Weaken, divide, attack the unarmed opposition, critics, voters. 4 intimidate_civilians (Intimidate civilians): Also indiscriminate attacks. 5 intimidate_ethnic_religious (Intimidate ethnic or religious groups): An ethnic or religious group as target. 6 anti_crime (Fight crime): Criminals, gangs, thieves, drugs. 7 protect_leader (Protect leaders): The head of state or other politicians. 8 protect_institutions (Protect institutions): State, regime, ruling party, public order. 9 protect_borders (Protect borders): Territory, national integrity, preventing independence, war with another state. 10 protect_property (Protect property): Firms, land, investment, infrastructure. 11 gather_intelligence (Gather intelligence): Collect information, inform, observe. 12 destabilise_neighbour (Destabilise a neighbour): Weaken or fight the government of another state.
    notes purpose: Experimental: no conclusion should rest on its codes yet.
    label variable purp_fight_insurgents `"Purpose: Fight insurgents (reported)"'
    label values purp_fight_insurgents reported
    notes purp_fight_insurgents: Code of purpose. Fight insurgents: Rebels, separatists, terrorists, armed opponents.
    notes purp_fight_insurgents: Experimental: no conclusion should rest on its codes yet.
    label variable purp_self_defence `"Purpose: Self-defence (reported)"'
    label values purp_self_defence reported
    notes purp_self_defence: Code of purpose. Self-defence: Protect their own village or community; the population in general only if it is their own area.
    notes purp_self_defence: Experimental: no conclusion should rest on its codes yet.
    label variable purp_intimidate_opposition `"Purpose: Intimidate the opposition (reported)"'
    label values purp_intimidate_opposition reported
    notes purp_intimidate_opposition: Code of purpose. Intimidate the opposition: Weaken, divide, attack the unarmed opposition, critics, voters.
    notes purp_intimidate_opposition: Experimental: no conclusion should rest on its codes yet.
    label variable purp_intimidate_civilians `"Purpose: Intimidate civilians (reported)"'
    label values purp_intimidate_civilians reported
    notes purp_intimidate_civilians: Code of purpose. Intimidate civilians: Also indiscriminate attacks.
    notes purp_intimidate_civilians: Experimental: no conclusion should rest on its codes yet.
    label variable purp_intimidate_ethnic_religious `"Purpose: Intimidate ethnic or religious groups (reported)"'
    label values purp_intimidate_ethnic_religious reported
    notes purp_intimidate_ethnic_religious: Code of purpose. Intimidate ethnic or religious groups: An ethnic or religious group as target.
    notes purp_intimidate_ethnic_religious: Experimental: no conclusion should rest on its codes yet.
    label variable purp_anti_crime `"Purpose: Fight crime (reported)"'
    label values purp_anti_crime reported
    notes purp_anti_crime: Code of purpose. Fight crime: Criminals, gangs, thieves, drugs.
    notes purp_anti_crime: Experimental: no conclusion should rest on its codes yet.
    label variable purp_protect_leader `"Purpose: Protect leaders (reported)"'
    label values purp_protect_leader reported
    notes purp_protect_leader: Code of purpose. Protect leaders: The head of state or other politicians.
    notes purp_protect_leader: Experimental: no conclusion should rest on its codes yet.
    label variable purp_protect_institutions `"Purpose: Protect institutions (reported)"'
    label values purp_protect_institutions reported
    notes purp_protect_institutions: Code of purpose. Protect institutions: State, regime, ruling party, public order.
    notes purp_protect_institutions: Experimental: no conclusion should rest on its codes yet.
    label variable purp_protect_borders `"Purpose: Protect borders (reported)"'
    label values purp_protect_borders reported
    notes purp_protect_borders: Code of purpose. Protect borders: Territory, national integrity, preventing independence, war with another state.
    notes purp_protect_borders: Experimental: no conclusion should rest on its codes yet.
    label variable purp_protect_property `"Purpose: Protect property (reported)"'
    label values purp_protect_property reported
    notes purp_protect_property: Code of purpose. Protect property: Firms, land, investment, infrastructure.
    notes purp_protect_property: Experimental: no conclusion should rest on its codes yet.
    label variable purp_gather_intelligence `"Purpose: Gather intelligence (reported)"'
    label values purp_gather_intelligence reported
    notes purp_gather_intelligence: Code of purpose. Gather intelligence: Collect information, inform, observe.
    notes purp_gather_intelligence: Experimental: no conclusion should rest on its codes yet.
    label variable purp_destabilise_neighbour `"Purpose: Destabilise a neighbour (reported)"'
    label values purp_destabilise_neighbour reported
    notes purp_destabilise_neighbour: Code of purpose. Destabilise a neighbour: Weaken or fight the government of another state.
    notes purp_destabilise_neighbour: Experimental: no conclusion should rest on its codes yet.
    label variable membership `"Members"'
    notes membership: Who are its members? All kinds of people that the text names as members or their reason to belong.
    notes membership: Answer: a set of codes. Settled by: the stronger rule; all codes that are found.
    notes membership: Codes: 1 ethnic (Ethnic): Of an ethnic group, tribe or clan. 2 religious (Religious): Of a religious community. 3 ideological (Ideological): Shared political conviction, loyalty to a cause. 4 party_activists (Party activists): Members of a party; also loyal supporters. 5 youth (Youth): Young people. 6 students (Students): Students and pupils. 7 children (Children): Under eighteen, or called children. 8 unemployed (Unemployed): People without work. 9 criminals (Criminals): Thugs, gang members, prisoners. 10 former_soldiers (Former soldiers): Also former police and former militia. 11 security_forces (Serving security forces): Serving soldiers and police. 12 former_rebels (Former rebels): Fighters who changed sides. 13 villagers (Villagers): Peasants, herders, locals, landowners’ men. 14 foreigners (Foreigners): People of another state. 15 professional (Professionals): Any occupation: miners, taxi drivers, athletes.
    notes membership: Experimental: no conclusion should rest on its codes yet.
    label variable memb_ethnic `"Members: Ethnic (reported)"'
    label values memb_ethnic reported
    notes memb_ethnic: Code of membership. Ethnic: Of an ethnic group, tribe or clan.
    notes memb_ethnic: Experimental: no conclusion should rest on its codes yet.
    label variable memb_religious `"Members: Religious (reported)"'
    label values memb_religious reported
    notes memb_religious: Code of membership. Religious: Of a religious community.
    notes memb_religious: Experimental: no conclusion should rest on its codes yet.
    label variable memb_ideological `"Members: Ideological (reported)"'
    label values memb_ideological reported
    notes memb_ideological: Code of membership. Ideological: Shared political conviction, loyalty to a cause.
    notes memb_ideological: Experimental: no conclusion should rest on its codes yet.
    label variable memb_party_activists `"Members: Party activists (reported)"'
    label values memb_party_activists reported
    notes memb_party_activists: Code of membership. Party activists: Members of a party; also loyal supporters.
    notes memb_party_activists: Experimental: no conclusion should rest on its codes yet.
    label variable memb_youth `"Members: Youth (reported)"'
    label values memb_youth reported
    notes memb_youth: Code of membership. Youth: Young people.
    notes memb_youth: Experimental: no conclusion should rest on its codes yet.
    label variable memb_students `"Members: Students (reported)"'
    label values memb_students reported
    notes memb_students: Code of membership. Students: Students and pupils.
    notes memb_students: Experimental: no conclusion should rest on its codes yet.
    label variable memb_children `"Members: Children (reported)"'
    label values memb_children reported
    notes memb_children: Code of membership. Children: Under eighteen, or called children.
    notes memb_children: Experimental: no conclusion should rest on its codes yet.
    label variable memb_unemployed `"Members: Unemployed (reported)"'
    label values memb_unemployed reported
    notes memb_unemployed: Code of membership. Unemployed: People without work.
    notes memb_unemployed: Experimental: no conclusion should rest on its codes yet.
    label variable memb_criminals `"Members: Criminals (reported)"'
    label values memb_criminals reported
    notes memb_criminals: Code of membership. Criminals: Thugs, gang members, prisoners.
    notes memb_criminals: Experimental: no conclusion should rest on its codes yet.
    label variable memb_former_soldiers `"Members: Former soldiers (reported)"'
    label values memb_former_soldiers reported
    notes memb_former_soldiers: Code of membership. Former soldiers: Also former police and former militia.
    notes memb_former_soldiers: Experimental: no conclusion should rest on its codes yet.
    label variable memb_security_forces `"Members: Serving security forces (reported)"'
    label values memb_security_forces reported
    notes memb_security_forces: Code of membership. Serving security forces: Serving soldiers and police.
    notes memb_security_forces: Experimental: no conclusion should rest on its codes yet.
    label variable memb_former_rebels `"Members: Former rebels (reported)"'
    label values memb_former_rebels reported
    notes memb_former_rebels: Code of membership. Former rebels: Fighters who changed sides.
    notes memb_former_rebels: Experimental: no conclusion should rest on its codes yet.
    label variable memb_villagers `"Members: Villagers (reported)"'
    label values memb_villagers reported
    notes memb_villagers: Code of membership. Villagers: Peasants, herders, locals, landowners’ men.
    notes memb_villagers: Experimental: no conclusion should rest on its codes yet.
    label variable memb_foreigners `"Members: Foreigners (reported)"'
    label values memb_foreigners reported
    notes memb_foreigners: Code of membership. Foreigners: People of another state.
    notes memb_foreigners: Experimental: no conclusion should rest on its codes yet.
    label variable memb_professional `"Members: Professionals (reported)"'
    label values memb_professional reported
    notes memb_professional: Code of membership. Professionals: Any occupation: miners, taxi drivers, athletes.
    notes memb_professional: Experimental: no conclusion should rest on its codes yet.
    label variable recruitment_forced `"Forced recruitment"'
    label values recruitment_forced recruitment_forced
    notes recruitment_forced: Were members forced or pressed to join? Officially voluntary but compulsory in practice is yes; “volunteers” is no.
    notes recruitment_forced: Answer: one code.
    notes recruitment_forced: Codes: 1 yes (Yes): Forced or pressed. 2 no (No): Volunteers.
    notes recruitment_forced: Experimental: no conclusion should rest on its codes yet.
    label variable members_paid `"Members paid"'
    label values members_paid members_paid
    notes members_paid: Was pay, land, food, pardon or licence to loot given for membership? “Some are paid” is yes, “mostly unpaid” no; a promise or hope of reward alone is not mentioned.
    notes members_paid: Answer: one code.
    notes members_paid: Codes: 1 yes (Yes): A reward was given. 2 no (No): Unpaid, or mostly so.
    notes members_paid: Experimental: no conclusion should rest on its codes yet.
    label variable civilian_abuse `"Civilian abuse"'
    label values civilian_abuse civilian_abuse
    notes civilian_abuse: Does the text report that the group abused civilians? Civilians are also members of the unarmed opposition, prisoners and refugees.
    notes civilian_abuse: Answer: one code. Derived: yes where abuse has any value.
    notes civilian_abuse: Codes: 1 yes (Yes): Abuse of civilians is reported. 2 no (No): The text says that there was none.
    notes civilian_abuse: Experimental: no conclusion should rest on its codes yet.
    label variable abuse `"Kinds of abuse"'
    notes abuse: What did the group do to civilians? All kinds that the text reports of this group, also alleged ones.
    notes abuse: Answer: a set of codes. Settled by: all codes that are found. Derived: forced_labour_recruitment where recruitment_forced is or holds yes. Derived: forced_labour_recruitment where membership is or holds children.
    notes abuse: Codes: 1 killing (Killing): Murder, execution, massacre, deaths. 2 torture (Torture): Torture and mutilation. 3 sexual_violence (Sexual violence): Rape and other sexual violence. 4 abduction (Abduction): Kidnapping, disappearance, unlawful arrest. 5 assault (Assault): Beating, shooting, attack without stated deaths. 6 extortion_looting (Extortion and looting): Theft, extortion, illegal tax. 7 displacement_destruction (Displacement and destruction): Expulsion, burning, destroyed homes or crops. 8 intimidation (Intimidation): Threats, harassment, restricted movement. 9 forced_labour_recruitment (Forced labour or recruitment): Children as fighters, people forced to join, forced labour; social pressure is not. 10 unspecified (Unspecified): Violence or human rights abuses, where no kind is named.
    notes abuse: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_killing `"Kinds of abuse: Killing (reported)"'
    label values abuse_killing reported
    notes abuse_killing: Code of abuse. Killing: Murder, execution, massacre, deaths.
    notes abuse_killing: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_torture `"Kinds of abuse: Torture (reported)"'
    label values abuse_torture reported
    notes abuse_torture: Code of abuse. Torture: Torture and mutilation.
    notes abuse_torture: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_sexual_violence `"Kinds of abuse: Sexual violence (reported)"'
    label values abuse_sexual_violence reported
    notes abuse_sexual_violence: Code of abuse. Sexual violence: Rape and other sexual violence.
    notes abuse_sexual_violence: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_abduction `"Kinds of abuse: Abduction (reported)"'
    label values abuse_abduction reported
    notes abuse_abduction: Code of abuse. Abduction: Kidnapping, disappearance, unlawful arrest.
    notes abuse_abduction: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_assault `"Kinds of abuse: Assault (reported)"'
    label values abuse_assault reported
    notes abuse_assault: Code of abuse. Assault: Beating, shooting, attack without stated deaths.
    notes abuse_assault: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_extortion_looting `"Kinds of abuse: Extortion and looting (reported)"'
    label values abuse_extortion_looting reported
    notes abuse_extortion_looting: Code of abuse. Extortion and looting: Theft, extortion, illegal tax.
    notes abuse_extortion_looting: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_displacement_destruction `"Kinds of abuse: Displacement and destruction (reported)"'
    label values abuse_displacement_destruction reported
    notes abuse_displacement_destruction: Code of abuse. Displacement and destruction: Expulsion, burning, destroyed homes or crops.
    notes abuse_displacement_destruction: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_intimidation `"Kinds of abuse: Intimidation (reported)"'
    label values abuse_intimidation reported
    notes abuse_intimidation: Code of abuse. Intimidation: Threats, harassment, restricted movement.
    notes abuse_intimidation: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_forced_labour_recruitment `"Kinds of abuse: Forced labour or recruitment (reported)"'
    label values abuse_forced_labour_recruitment reported
    notes abuse_forced_labour_recruitment: Code of abuse. Forced labour or recruitment: Children as fighters, people forced to join, forced labour; social pressure is not.
    notes abuse_forced_labour_recruitment: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_unspecified `"Kinds of abuse: Unspecified (reported)"'
    label values abuse_unspecified reported
    notes abuse_unspecified: Code of abuse. Unspecified: Violence or human rights abuses, where no kind is named.
    notes abuse_unspecified: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_certainty `"Certainty of the abuse"'
    label values abuse_certainty abuse_certainty
    notes abuse_certainty: Is the abuse stated or only alleged? Stated where any kind stands in the text’s own voice or is given by a named source or organisation.
    notes abuse_certainty: Answer: one code. Settled by: the stronger rule; statements must then agree, else the cell is a conflict. Arises only if civilian_abuse is yes. Derived: stated or alleged by the contexts of the evidence for abuse.
    notes abuse_certainty: Codes: 1 stated (Stated): In the text’s own voice or by a named source or organisation. 2 alleged (Alleged): Only unnamed accusations or hearsay.
    notes abuse_certainty: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_timing `"When the abuse happened"'
    label values abuse_timing abuse_timing
    notes abuse_timing: Did the abuse fall within the group’s years as a pro-government group? During where it is dated within the coded years or tied to the government: at its order, with its forces, on its behalf, shielded by it. Unclear is a value here: the text raises the doubt. Of several, during wins.
    notes abuse_timing: Answer: one code. Settled by: the stronger rule; statements must then agree, else the cell is a conflict. Arises only if civilian_abuse is yes. Derived: during where state_tolerance is or holds yes. Derived: the date of the evidence for abuse held against formation and termination: during or after.
    notes abuse_timing: Codes: 1 during (During): Within the coded years, or tied to the government. 2 after (After): After them. 3 unclear (Unclear): The text raises the doubt.
    notes abuse_timing: Experimental: no conclusion should rest on its codes yet.
    label variable civilian_protection `"Protection of civilians"'
    label values civilian_protection civilian_protection
    notes civilian_protection: Did the group protect or help civilians, or have that task beyond its own village? It is enough that the text, or someone in it, says so.
    notes civilian_protection: Answer: one code.
    notes civilian_protection: Codes: 1 yes (Yes): The profile says that it was so. 2 no (No): The profile says that it was not so, or that there is no evidence that it was.
    notes civilian_protection: Experimental: no conclusion should rest on its codes yet.
    label variable state_tolerance `"Abuse tolerated by the state"'
    label values state_tolerance state_tolerance
    notes state_tolerance: Did the state let the abuse happen? An order or joint action alone is not tolerance.
    notes state_tolerance: Answer: one code.
    notes state_tolerance: Codes: 1 yes (Yes): Impunity, blind eye, carte blanche, no prosecution. 2 no (No): Members were tried or punished by the state for abuse.
    notes state_tolerance: Experimental: no conclusion should rest on its codes yet.
    label variable corrected `"Variables that were set by hand; 'values' has what they replaced"'
    label data `"Groups, one row a profile, version 0.1.0"'
    notes: Groups, one row a profile, version 0.1.0.
    notes: Cite as: The casebook authors: casebook sample dataset of pro-government militias, version 0.1.0.
    notes: Codebook: the notes of each variable; the whole is codebook.md beside this file. Rules and quotes: values and evidence.
    notes: Key: profile_id.
    notes: Empty cells: .n not mentioned, .u unclear, .c conflict, .a not applicable. An empty cell without one of these has no reason of its own.
    tabulate formation_precision, missing
}

if "`table'" == "group_years" {
    casebook_read group_years.csv
    casebook_text profile_id
    casebook_number year int
    casebook_code presence "certain possible censored"
    casebook_text name
    casebook_text country_iso3
    casebook_number country_cow long
    casebook_number country_gw long
    casebook_text region_un
    casebook_code created_by_government "yes no"
    casebook_code government_relation "semi_official informal"
    casebook_text sponsor_institution
    casebook_number spons_leader byte
    casebook_number spons_party byte
    casebook_number spons_state byte
    casebook_number spons_military byte
    casebook_number spons_police byte
    casebook_number spons_intelligence byte
    casebook_number spons_subnational byte
    casebook_text foreign_sponsor
    generate byte foreign_sponsor_given = 1 if foreign_sponsor != ""
    order foreign_sponsor_given, after(foreign_sponsor)
    casebook_text state_sponsor
    generate byte state_sponsor_given = 1 if state_sponsor != ""
    order state_sponsor_given, after(state_sponsor)
    casebook_code government_trained "yes no"
    casebook_code government_armed "yes no"
    casebook_text purpose
    casebook_number purp_fight_insurgents byte
    casebook_number purp_self_defence byte
    casebook_number purp_intimidate_opposition byte
    casebook_number purp_intimidate_civilians byte
    casebook_number purp_intimidate_ethnic_religious byte
    casebook_number purp_anti_crime byte
    casebook_number purp_protect_leader byte
    casebook_number purp_protect_institutions byte
    casebook_number purp_protect_borders byte
    casebook_number purp_protect_property byte
    casebook_number purp_gather_intelligence byte
    casebook_number purp_destabilise_neighbour byte
    casebook_text membership
    casebook_number memb_ethnic byte
    casebook_number memb_religious byte
    casebook_number memb_ideological byte
    casebook_number memb_party_activists byte
    casebook_number memb_youth byte
    casebook_number memb_students byte
    casebook_number memb_children byte
    casebook_number memb_unemployed byte
    casebook_number memb_criminals byte
    casebook_number memb_former_soldiers byte
    casebook_number memb_security_forces byte
    casebook_number memb_former_rebels byte
    casebook_number memb_villagers byte
    casebook_number memb_foreigners byte
    casebook_number memb_professional byte
    casebook_code recruitment_forced "yes no"
    casebook_code civilian_abuse "yes no"
    casebook_text abuse
    casebook_number abuse_killing byte
    casebook_number abuse_torture byte
    casebook_number abuse_sexual_violence byte
    casebook_number abuse_abduction byte
    casebook_number abuse_assault byte
    casebook_number abuse_extortion_looting byte
    casebook_number abuse_displacement_destruction byte
    casebook_number abuse_intimidation byte
    casebook_number abuse_forced_labour_recruitment byte
    casebook_number abuse_unspecified byte
    casebook_code state_tolerance "yes no"
    generate long _row = _n
    quietly merge m:1 profile_id using "`why'", keep(master match) nogenerate
    sort _row
    casebook_reason created_by_government created_by_government
    casebook_reason government_relation government_relation
    casebook_reason spons_leader sponsor_institution
    casebook_reason spons_party sponsor_institution
    casebook_reason spons_state sponsor_institution
    casebook_reason spons_military sponsor_institution
    casebook_reason spons_police sponsor_institution
    casebook_reason spons_intelligence sponsor_institution
    casebook_reason spons_subnational sponsor_institution
    casebook_reason foreign_sponsor_given foreign_sponsor
    casebook_reason state_sponsor_given state_sponsor
    casebook_reason government_trained government_trained
    casebook_reason government_armed government_armed
    casebook_reason purp_fight_insurgents purpose
    casebook_reason purp_self_defence purpose
    casebook_reason purp_intimidate_opposition purpose
    casebook_reason purp_intimidate_civilians purpose
    casebook_reason purp_intimidate_ethnic_religious purpose
    casebook_reason purp_anti_crime purpose
    casebook_reason purp_protect_leader purpose
    casebook_reason purp_protect_institutions purpose
    casebook_reason purp_protect_borders purpose
    casebook_reason purp_protect_property purpose
    casebook_reason purp_gather_intelligence purpose
    casebook_reason purp_destabilise_neighbour purpose
    casebook_reason memb_ethnic membership
    casebook_reason memb_religious membership
    casebook_reason memb_ideological membership
    casebook_reason memb_party_activists membership
    casebook_reason memb_youth membership
    casebook_reason memb_students membership
    casebook_reason memb_children membership
    casebook_reason memb_unemployed membership
    casebook_reason memb_criminals membership
    casebook_reason memb_former_soldiers membership
    casebook_reason memb_security_forces membership
    casebook_reason memb_former_rebels membership
    casebook_reason memb_villagers membership
    casebook_reason memb_foreigners membership
    casebook_reason memb_professional membership
    casebook_reason recruitment_forced recruitment_forced
    casebook_reason civilian_abuse civilian_abuse
    casebook_reason abuse_killing abuse
    casebook_reason abuse_torture abuse
    casebook_reason abuse_sexual_violence abuse
    casebook_reason abuse_abduction abuse
    casebook_reason abuse_assault abuse
    casebook_reason abuse_extortion_looting abuse
    casebook_reason abuse_displacement_destruction abuse
    casebook_reason abuse_intimidation abuse
    casebook_reason abuse_forced_labour_recruitment abuse
    casebook_reason abuse_unspecified abuse
    casebook_reason state_tolerance state_tolerance
    drop _row _why
    label define reported ///
        0 `"Not reported"' ///
        1 `"Reported"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define presence ///
        1 `"Certain"' ///
        2 `"Possible"' ///
        3 `"Censored"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define created_by_government ///
        1 `"Yes"' ///
        2 `"No"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define government_relation ///
        1 `"Semi-official"' ///
        2 `"Informal"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define foreign_sponsor_given ///
        1 `"Given"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define state_sponsor_given ///
        1 `"Given"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define government_trained ///
        1 `"Yes"' ///
        2 `"No"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define government_armed ///
        1 `"Yes"' ///
        2 `"No"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define recruitment_forced ///
        1 `"Yes"' ///
        2 `"No"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define civilian_abuse ///
        1 `"Yes"' ///
        2 `"No"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label define state_tolerance ///
        1 `"Yes"' ///
        2 `"No"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label variable profile_id `"Profile"'
    label variable year `"Year"'
    label variable presence `"Presence of the group in the year"'
    label values presence presence
    label variable name `"Name of the group"'
    label variable country_iso3 `"Country in that year, ISO 3166-1 alpha-3"'
    label variable country_cow `"Country in that year, Correlates of War number"'
    label variable country_gw `"Country in that year, Gleditsch and Ward number"'
    label variable region_un `"UN M49 sub-region"'
    label variable created_by_government `"Created by the government, whole group"'
    label values created_by_government created_by_government
    notes created_by_government: Did a government body, official or ruling party set the group up? Yes where one did, alone or with others, or called for the group to be formed. No where the text tells who else founded it, even if the government backed it afterwards, and for a group that first fought the government. Being a unit of a ministry does not say who founded it.
    notes created_by_government: Answer: one code. Settled by: the stronger rule; the first place in the text. Derived: yes where creating_institution has any value. Derived: no where former_rebel is or holds yes.
    notes created_by_government: Codes: 1 yes (Yes): A government body, official or ruling party founded it. 2 no (No): Somebody else founded it.
    notes created_by_government: Experimental: no conclusion should rest on its codes yet.
    label variable government_relation `"Relation to the government, whole group"'
    label values government_relation government_relation
    notes government_relation: Was the link to the government acknowledged? If the text only says “supported” or “linked”, it is not mentioned.
    notes government_relation: Answer: one code. Settled by: the stronger rule; statements must then agree, else the cell is a conflict.
    notes government_relation: Codes: 1 semi_official (Semi-official): Acknowledged: law, decree, official auxiliary or reserve, unit of a ministry, under the command of a state body by rule, financed, deployed or controlled by a ministry, on the payroll, authorised by it, resting on accords with the government. 2 informal (Informal): The words show that the link is not acknowledged: secret, denied, unofficial, tolerated, illegal, death squad, officially a private body.
    notes government_relation: Experimental: no conclusion should rest on its codes yet.
    label variable sponsor_institution `"Who in the state stands behind it, whole group"'
    notes sponsor_institution: Which bodies of the home state founded, back, lead, arm, train, pay or direct the group? “The government” is state; the ruling party and its youth wing are party. Every creating institution is in it. Being linked to counts, and an office held by its leader; mere cooperation or fighting on the same side does not.
    notes sponsor_institution: Answer: a set of codes. Settled by: all codes that are found. Derived: everything in creating_institution belongs to it.
    notes sponsor_institution: Codes: 1 leader (Leader): Head of state or government, a minister or deputy minister, or their family. 2 party (Governing party): The governing party, its politicians and its youth wing. 3 state (State): The government as such, parliament, a ministry or civil authority. 4 military (Military): Army, officers, ministry of defence, “security forces” without more. 5 police (Police): Police, gendarmerie, constabulary. 6 intelligence (Intelligence): Intelligence and secret services. 7 subnational (Subnational): State of a federation, governor, mayor, local authority.
    notes sponsor_institution: Experimental: no conclusion should rest on its codes yet.
    label variable spons_leader `"Who in the state stands behind it: Leader (reported), whole group"'
    label values spons_leader reported
    notes spons_leader: Code of sponsor_institution. Leader: Head of state or government, a minister or deputy minister, or their family.
    notes spons_leader: Experimental: no conclusion should rest on its codes yet.
    label variable spons_party `"Who in the state stands behind it: Governing party (reported), whole group"'
    label values spons_party reported
    notes spons_party: Code of sponsor_institution. Governing party: The governing party, its politicians and its youth wing.
    notes spons_party: Experimental: no conclusion should rest on its codes yet.
    label variable spons_state `"Who in the state stands behind it: State (reported), whole group"'
    label values spons_state reported
    notes spons_state: Code of sponsor_institution. State: The government as such, parliament, a ministry or civil authority.
    notes spons_state: Experimental: no conclusion should rest on its codes yet.
    label variable spons_military `"Who in the state stands behind it: Military (reported), whole group"'
    label values spons_military reported
    notes spons_military: Code of sponsor_institution. Military: Army, officers, ministry of defence, “security forces” without more.
    notes spons_military: Experimental: no conclusion should rest on its codes yet.
    label variable spons_police `"Who in the state stands behind it: Police (reported), whole group"'
    label values spons_police reported
    notes spons_police: Code of sponsor_institution. Police: Police, gendarmerie, constabulary.
    notes spons_police: Experimental: no conclusion should rest on its codes yet.
    label variable spons_intelligence `"Who in the state stands behind it: Intelligence (reported), whole group"'
    label values spons_intelligence reported
    notes spons_intelligence: Code of sponsor_institution. Intelligence: Intelligence and secret services.
    notes spons_intelligence: Experimental: no conclusion should rest on its codes yet.
    label variable spons_subnational `"Who in the state stands behind it: Subnational (reported), whole group"'
    label values spons_subnational reported
    notes spons_subnational: Code of sponsor_institution. Subnational: State of a federation, governor, mayor, local authority.
    notes spons_subnational: Experimental: no conclusion should rest on its codes yet.
    label variable foreign_sponsor `"Foreign sponsors, whole group"'
    notes foreign_sponsor: Which foreign states backed, armed, trained, paid or directed the group? Every foreign state whose government or army did so while it was a pro-government group or to make it one. Foreign mercenaries, firms and movements do not count.
    notes foreign_sponsor: Answer: a set of states (ISO 3166-1 alpha-3). Settled by: all codes that are found.
    notes foreign_sponsor: Experimental: no conclusion should rest on its codes yet.
    label variable foreign_sponsor_given `"Foreign sponsors, whole group: given, or why not"'
    label values foreign_sponsor_given foreign_sponsor_given
    notes foreign_sponsor_given: Which foreign states backed, armed, trained, paid or directed the group? Every foreign state whose government or army did so while it was a pro-government group or to make it one. Foreign mercenaries, firms and movements do not count.
    notes foreign_sponsor_given: Answer: a set of states (ISO 3166-1 alpha-3). Settled by: all codes that are found.
    notes foreign_sponsor_given: Experimental: no conclusion should rest on its codes yet.
    label variable state_sponsor `"State sponsors, whole group"'
    notes state_sponsor: Which states stand behind the group? Derived: the home state if any sponsoring institution is coded, and every foreign sponsor.
    notes state_sponsor: Answer: a set of states (ISO 3166-1 alpha-3). Settled by: all codes that are found. Derived: the home state where sponsor_institution is coded, and every state in foreign_sponsor.
    label variable state_sponsor_given `"State sponsors, whole group: given, or why not"'
    label values state_sponsor_given state_sponsor_given
    notes state_sponsor_given: Which states stand behind the group? Derived: the home state if any sponsoring institution is coded, and every foreign sponsor.
    notes state_sponsor_given: Answer: a set of states (ISO 3166-1 alpha-3). Settled by: all codes that are found. Derived: the home state where sponsor_institution is coded, and every state in foreign_sponsor.
    label variable government_trained `"Trained by the government, whole group"'
    label values government_trained government_trained
    notes government_trained: Were members trained, as members, by a body of the home state? A passive without an agent names no trainer, unless the same field does.
    notes government_trained: Answer: one code.
    notes government_trained: Codes: 1 yes (Yes): The profile says that it was so. 2 no (No): The profile says that it was not so, or that there is no evidence that it was.
    notes government_trained: Experimental: no conclusion should rest on its codes yet.
    label variable government_armed `"Armed by the government, whole group"'
    label values government_armed government_armed
    notes government_armed: Did members get weapons or equipment from a body of the home state? A passive without an agent names no giver, unless the same field does.
    notes government_armed: Answer: one code. Derived: yes where arms_source is or holds government.
    notes government_armed: Codes: 1 yes (Yes): The profile says that it was so. 2 no (No): The profile says that it was not so, or that there is no evidence that it was.
    notes government_armed: Experimental: no conclusion should rest on its codes yet.
    label variable purpose `"Purpose, whole group"'
    notes purpose: What was the group for, or used for? All purposes that the text names, declared or practised.
    notes purpose: Answer: a set of codes. Settled by: all codes that are found.
    notes purpose: Codes: 1 fight_insurgents (Fight insurgents): Rebels, separatists, terrorists, armed opponents. 2 self_defence (Self-defence): Protect their own village or community; the population in general only if it is their own area. 3 intimidate_opposition (Intimidate the opposition): Weaken, divide, attack the unarmed opposition, critics, voters. 4 intimidate_civilians (Intimidate civilians): Also indiscriminate attacks. 5 intimidate_ethnic_religious (Intimidate ethnic or religious groups): An ethnic or religious group as target. 6 anti_crime (Fight crime): Criminals, gangs, thieves, drugs. 7 protect_leader (Protect leaders): The head of state or other politicians. 8 protect_institutions (Protect institutions): State, regime, ruling party, public order. 9 protect_borders (Protect borders): Territory, national integrity, preventing independence, war with another state. 10 protect_property (Protect property): Firms, land, investment, infrastructure. 11 gather_intelligence (Gather intelligence): Collect information, inform, observe. 12 destabilise_neighbour (Destabilise a neighbour): Weaken or fight the government of another state.
    notes purpose: Experimental: no conclusion should rest on its codes yet.
    label variable purp_fight_insurgents `"Purpose: Fight insurgents (reported), whole group"'
    label values purp_fight_insurgents reported
    notes purp_fight_insurgents: Code of purpose. Fight insurgents: Rebels, separatists, terrorists, armed opponents.
    notes purp_fight_insurgents: Experimental: no conclusion should rest on its codes yet.
    label variable purp_self_defence `"Purpose: Self-defence (reported), whole group"'
    label values purp_self_defence reported
    notes purp_self_defence: Code of purpose. Self-defence: Protect their own village or community; the population in general only if it is their own area.
    notes purp_self_defence: Experimental: no conclusion should rest on its codes yet.
    label variable purp_intimidate_opposition `"Purpose: Intimidate the opposition (reported), whole group"'
    label values purp_intimidate_opposition reported
    notes purp_intimidate_opposition: Code of purpose. Intimidate the opposition: Weaken, divide, attack the unarmed opposition, critics, voters.
    notes purp_intimidate_opposition: Experimental: no conclusion should rest on its codes yet.
    label variable purp_intimidate_civilians `"Purpose: Intimidate civilians (reported), whole group"'
    label values purp_intimidate_civilians reported
    notes purp_intimidate_civilians: Code of purpose. Intimidate civilians: Also indiscriminate attacks.
    notes purp_intimidate_civilians: Experimental: no conclusion should rest on its codes yet.
    label variable purp_intimidate_ethnic_religious `"Purpose: Intimidate ethnic or religious groups (reported), whole group"'
    label values purp_intimidate_ethnic_religious reported
    notes purp_intimidate_ethnic_religious: Code of purpose. Intimidate ethnic or religious groups: An ethnic or religious group as target.
    notes purp_intimidate_ethnic_religious: Experimental: no conclusion should rest on its codes yet.
    label variable purp_anti_crime `"Purpose: Fight crime (reported), whole group"'
    label values purp_anti_crime reported
    notes purp_anti_crime: Code of purpose. Fight crime: Criminals, gangs, thieves, drugs.
    notes purp_anti_crime: Experimental: no conclusion should rest on its codes yet.
    label variable purp_protect_leader `"Purpose: Protect leaders (reported), whole group"'
    label values purp_protect_leader reported
    notes purp_protect_leader: Code of purpose. Protect leaders: The head of state or other politicians.
    notes purp_protect_leader: Experimental: no conclusion should rest on its codes yet.
    label variable purp_protect_institutions `"Purpose: Protect institutions (reported), whole group"'
    label values purp_protect_institutions reported
    notes purp_protect_institutions: Code of purpose. Protect institutions: State, regime, ruling party, public order.
    notes purp_protect_institutions: Experimental: no conclusion should rest on its codes yet.
    label variable purp_protect_borders `"Purpose: Protect borders (reported), whole group"'
    label values purp_protect_borders reported
    notes purp_protect_borders: Code of purpose. Protect borders: Territory, national integrity, preventing independence, war with another state.
    notes purp_protect_borders: Experimental: no conclusion should rest on its codes yet.
    label variable purp_protect_property `"Purpose: Protect property (reported), whole group"'
    label values purp_protect_property reported
    notes purp_protect_property: Code of purpose. Protect property: Firms, land, investment, infrastructure.
    notes purp_protect_property: Experimental: no conclusion should rest on its codes yet.
    label variable purp_gather_intelligence `"Purpose: Gather intelligence (reported), whole group"'
    label values purp_gather_intelligence reported
    notes purp_gather_intelligence: Code of purpose. Gather intelligence: Collect information, inform, observe.
    notes purp_gather_intelligence: Experimental: no conclusion should rest on its codes yet.
    label variable purp_destabilise_neighbour `"Purpose: Destabilise a neighbour (reported), whole group"'
    label values purp_destabilise_neighbour reported
    notes purp_destabilise_neighbour: Code of purpose. Destabilise a neighbour: Weaken or fight the government of another state.
    notes purp_destabilise_neighbour: Experimental: no conclusion should rest on its codes yet.
    label variable membership `"Members, whole group"'
    notes membership: Who are its members? All kinds of people that the text names as members or their reason to belong.
    notes membership: Answer: a set of codes. Settled by: the stronger rule; all codes that are found.
    notes membership: Codes: 1 ethnic (Ethnic): Of an ethnic group, tribe or clan. 2 religious (Religious): Of a religious community. 3 ideological (Ideological): Shared political conviction, loyalty to a cause. 4 party_activists (Party activists): Members of a party; also loyal supporters. 5 youth (Youth): Young people. 6 students (Students): Students and pupils. 7 children (Children): Under eighteen, or called children. 8 unemployed (Unemployed): People without work. 9 criminals (Criminals): Thugs, gang members, prisoners. 10 former_soldiers (Former soldiers): Also former police and former militia. 11 security_forces (Serving security forces): Serving soldiers and police. 12 former_rebels (Former rebels): Fighters who changed sides. 13 villagers (Villagers): Peasants, herders, locals, landowners’ men. 14 foreigners (Foreigners): People of another state. 15 professional (Professionals): Any occupation: miners, taxi drivers, athletes.
    notes membership: Experimental: no conclusion should rest on its codes yet.
    label variable memb_ethnic `"Members: Ethnic (reported), whole group"'
    label values memb_ethnic reported
    notes memb_ethnic: Code of membership. Ethnic: Of an ethnic group, tribe or clan.
    notes memb_ethnic: Experimental: no conclusion should rest on its codes yet.
    label variable memb_religious `"Members: Religious (reported), whole group"'
    label values memb_religious reported
    notes memb_religious: Code of membership. Religious: Of a religious community.
    notes memb_religious: Experimental: no conclusion should rest on its codes yet.
    label variable memb_ideological `"Members: Ideological (reported), whole group"'
    label values memb_ideological reported
    notes memb_ideological: Code of membership. Ideological: Shared political conviction, loyalty to a cause.
    notes memb_ideological: Experimental: no conclusion should rest on its codes yet.
    label variable memb_party_activists `"Members: Party activists (reported), whole group"'
    label values memb_party_activists reported
    notes memb_party_activists: Code of membership. Party activists: Members of a party; also loyal supporters.
    notes memb_party_activists: Experimental: no conclusion should rest on its codes yet.
    label variable memb_youth `"Members: Youth (reported), whole group"'
    label values memb_youth reported
    notes memb_youth: Code of membership. Youth: Young people.
    notes memb_youth: Experimental: no conclusion should rest on its codes yet.
    label variable memb_students `"Members: Students (reported), whole group"'
    label values memb_students reported
    notes memb_students: Code of membership. Students: Students and pupils.
    notes memb_students: Experimental: no conclusion should rest on its codes yet.
    label variable memb_children `"Members: Children (reported), whole group"'
    label values memb_children reported
    notes memb_children: Code of membership. Children: Under eighteen, or called children.
    notes memb_children: Experimental: no conclusion should rest on its codes yet.
    label variable memb_unemployed `"Members: Unemployed (reported), whole group"'
    label values memb_unemployed reported
    notes memb_unemployed: Code of membership. Unemployed: People without work.
    notes memb_unemployed: Experimental: no conclusion should rest on its codes yet.
    label variable memb_criminals `"Members: Criminals (reported), whole group"'
    label values memb_criminals reported
    notes memb_criminals: Code of membership. Criminals: Thugs, gang members, prisoners.
    notes memb_criminals: Experimental: no conclusion should rest on its codes yet.
    label variable memb_former_soldiers `"Members: Former soldiers (reported), whole group"'
    label values memb_former_soldiers reported
    notes memb_former_soldiers: Code of membership. Former soldiers: Also former police and former militia.
    notes memb_former_soldiers: Experimental: no conclusion should rest on its codes yet.
    label variable memb_security_forces `"Members: Serving security forces (reported), whole group"'
    label values memb_security_forces reported
    notes memb_security_forces: Code of membership. Serving security forces: Serving soldiers and police.
    notes memb_security_forces: Experimental: no conclusion should rest on its codes yet.
    label variable memb_former_rebels `"Members: Former rebels (reported), whole group"'
    label values memb_former_rebels reported
    notes memb_former_rebels: Code of membership. Former rebels: Fighters who changed sides.
    notes memb_former_rebels: Experimental: no conclusion should rest on its codes yet.
    label variable memb_villagers `"Members: Villagers (reported), whole group"'
    label values memb_villagers reported
    notes memb_villagers: Code of membership. Villagers: Peasants, herders, locals, landowners’ men.
    notes memb_villagers: Experimental: no conclusion should rest on its codes yet.
    label variable memb_foreigners `"Members: Foreigners (reported), whole group"'
    label values memb_foreigners reported
    notes memb_foreigners: Code of membership. Foreigners: People of another state.
    notes memb_foreigners: Experimental: no conclusion should rest on its codes yet.
    label variable memb_professional `"Members: Professionals (reported), whole group"'
    label values memb_professional reported
    notes memb_professional: Code of membership. Professionals: Any occupation: miners, taxi drivers, athletes.
    notes memb_professional: Experimental: no conclusion should rest on its codes yet.
    label variable recruitment_forced `"Forced recruitment, whole group"'
    label values recruitment_forced recruitment_forced
    notes recruitment_forced: Were members forced or pressed to join? Officially voluntary but compulsory in practice is yes; “volunteers” is no.
    notes recruitment_forced: Answer: one code.
    notes recruitment_forced: Codes: 1 yes (Yes): Forced or pressed. 2 no (No): Volunteers.
    notes recruitment_forced: Experimental: no conclusion should rest on its codes yet.
    label variable civilian_abuse `"Civilian abuse, whole group"'
    label values civilian_abuse civilian_abuse
    notes civilian_abuse: Does the text report that the group abused civilians? Civilians are also members of the unarmed opposition, prisoners and refugees.
    notes civilian_abuse: Answer: one code. Derived: yes where abuse has any value.
    notes civilian_abuse: Codes: 1 yes (Yes): Abuse of civilians is reported. 2 no (No): The text says that there was none.
    notes civilian_abuse: Experimental: no conclusion should rest on its codes yet.
    label variable abuse `"Kinds of abuse, whole group"'
    notes abuse: What did the group do to civilians? All kinds that the text reports of this group, also alleged ones.
    notes abuse: Answer: a set of codes. Settled by: all codes that are found. Derived: forced_labour_recruitment where recruitment_forced is or holds yes. Derived: forced_labour_recruitment where membership is or holds children.
    notes abuse: Codes: 1 killing (Killing): Murder, execution, massacre, deaths. 2 torture (Torture): Torture and mutilation. 3 sexual_violence (Sexual violence): Rape and other sexual violence. 4 abduction (Abduction): Kidnapping, disappearance, unlawful arrest. 5 assault (Assault): Beating, shooting, attack without stated deaths. 6 extortion_looting (Extortion and looting): Theft, extortion, illegal tax. 7 displacement_destruction (Displacement and destruction): Expulsion, burning, destroyed homes or crops. 8 intimidation (Intimidation): Threats, harassment, restricted movement. 9 forced_labour_recruitment (Forced labour or recruitment): Children as fighters, people forced to join, forced labour; social pressure is not. 10 unspecified (Unspecified): Violence or human rights abuses, where no kind is named.
    notes abuse: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_killing `"Kinds of abuse: Killing (reported), whole group"'
    label values abuse_killing reported
    notes abuse_killing: Code of abuse. Killing: Murder, execution, massacre, deaths.
    notes abuse_killing: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_torture `"Kinds of abuse: Torture (reported), whole group"'
    label values abuse_torture reported
    notes abuse_torture: Code of abuse. Torture: Torture and mutilation.
    notes abuse_torture: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_sexual_violence `"Kinds of abuse: Sexual violence (reported), whole group"'
    label values abuse_sexual_violence reported
    notes abuse_sexual_violence: Code of abuse. Sexual violence: Rape and other sexual violence.
    notes abuse_sexual_violence: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_abduction `"Kinds of abuse: Abduction (reported), whole group"'
    label values abuse_abduction reported
    notes abuse_abduction: Code of abuse. Abduction: Kidnapping, disappearance, unlawful arrest.
    notes abuse_abduction: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_assault `"Kinds of abuse: Assault (reported), whole group"'
    label values abuse_assault reported
    notes abuse_assault: Code of abuse. Assault: Beating, shooting, attack without stated deaths.
    notes abuse_assault: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_extortion_looting `"Kinds of abuse: Extortion and looting (reported), whole group"'
    label values abuse_extortion_looting reported
    notes abuse_extortion_looting: Code of abuse. Extortion and looting: Theft, extortion, illegal tax.
    notes abuse_extortion_looting: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_displacement_destruction `"Kinds of abuse: Displacement and destruction (reported), whole group"'
    label values abuse_displacement_destruction reported
    notes abuse_displacement_destruction: Code of abuse. Displacement and destruction: Expulsion, burning, destroyed homes or crops.
    notes abuse_displacement_destruction: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_intimidation `"Kinds of abuse: Intimidation (reported), whole group"'
    label values abuse_intimidation reported
    notes abuse_intimidation: Code of abuse. Intimidation: Threats, harassment, restricted movement.
    notes abuse_intimidation: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_forced_labour_recruitment `"Kinds of abuse: Forced labour or recruitment (reported), whole group"'
    label values abuse_forced_labour_recruitment reported
    notes abuse_forced_labour_recruitment: Code of abuse. Forced labour or recruitment: Children as fighters, people forced to join, forced labour; social pressure is not.
    notes abuse_forced_labour_recruitment: Experimental: no conclusion should rest on its codes yet.
    label variable abuse_unspecified `"Kinds of abuse: Unspecified (reported), whole group"'
    label values abuse_unspecified reported
    notes abuse_unspecified: Code of abuse. Unspecified: Violence or human rights abuses, where no kind is named.
    notes abuse_unspecified: Experimental: no conclusion should rest on its codes yet.
    label variable state_tolerance `"Abuse tolerated by the state, whole group"'
    label values state_tolerance state_tolerance
    notes state_tolerance: Did the state let the abuse happen? An order or joint action alone is not tolerance.
    notes state_tolerance: Answer: one code.
    notes state_tolerance: Codes: 1 yes (Yes): Impunity, blind eye, carte blanche, no prosecution. 2 no (No): Members were tried or punished by the state for abuse.
    notes state_tolerance: Experimental: no conclusion should rest on its codes yet.
    label data `"Groups and years, version 0.1.0"'
    notes: Groups and years, version 0.1.0.
    notes: Cite as: The casebook authors: casebook sample dataset of pro-government militias, version 0.1.0.
    notes: Codebook: the notes of each variable; the whole is codebook.md beside this file. Rules and quotes: values and evidence.
    notes: Key: profile_id, year.
    notes: Empty cells: .n not mentioned, .u unclear, .c conflict, .a not applicable. An empty cell without one of these has no reason of its own.
    tabulate presence, missing
}

if "`table'" == "country_years" {
    casebook_read country_years.csv
    casebook_text country_iso3
    casebook_number year int
    casebook_number country_cow long
    casebook_number country_gw long
    casebook_text region_un
    casebook_number n_certain long
    casebook_number n_possible long
    casebook_number n_censored long
    casebook_number any_semi_official_certain byte
    casebook_number any_semi_official_possible byte
    casebook_number any_informal_certain byte
    casebook_number any_informal_possible byte
    casebook_number any_state_sponsor_certain byte
    casebook_number any_state_sponsor_possible byte
    casebook_number any_foreign_sponsor_certain byte
    casebook_number any_foreign_sponsor_possible byte
    casebook_number any_government_armed_certain byte
    casebook_number any_government_armed_possible byte
    casebook_number any_recruitment_forced_certain byte
    casebook_number any_recruitment_forced_possible byte
    casebook_number any_civilian_abuse_certain byte
    casebook_number any_civilian_abuse_possible byte
    casebook_number any_killing_certain byte
    casebook_number any_killing_possible byte
    casebook_number any_sexual_violence_certain byte
    casebook_number any_sexual_violence_possible byte
    casebook_number any_state_tolerance_certain byte
    casebook_number any_state_tolerance_possible byte
    label define reported ///
        0 `"Not reported"' ///
        1 `"Reported"' ///
        .n `"Missing: not mentioned"' ///
        .u `"Missing: unclear"' ///
        .c `"Missing: conflict"' ///
        .a `"Missing: not applicable"'
    label variable country_iso3 `"Country in that year, ISO 3166-1 alpha-3"'
    label variable year `"Year"'
    label variable country_cow `"Country in that year, Correlates of War number"'
    label variable country_gw `"Country in that year, Gleditsch and Ward number"'
    label variable region_un `"UN M49 sub-region"'
    label variable n_certain `"Groups certainly there"'
    label variable n_possible `"Groups possibly there, not counting the certain"'
    label variable n_censored `"Groups of which nothing is known then"'
    label variable any_semi_official_certain `"Any certain group with a semi-official link"'
    label values any_semi_official_certain reported
    notes any_semi_official_certain: Experimental: no conclusion should rest on its codes yet.
    label variable any_semi_official_possible `"Any certain or possible group with a semi-official link"'
    label values any_semi_official_possible reported
    notes any_semi_official_possible: Experimental: no conclusion should rest on its codes yet.
    label variable any_informal_certain `"Any certain group with an informal link"'
    label values any_informal_certain reported
    notes any_informal_certain: Experimental: no conclusion should rest on its codes yet.
    label variable any_informal_possible `"Any certain or possible group with an informal link"'
    label values any_informal_possible reported
    notes any_informal_possible: Experimental: no conclusion should rest on its codes yet.
    label variable any_state_sponsor_certain `"Any certain group with a state sponsor"'
    label values any_state_sponsor_certain reported
    label variable any_state_sponsor_possible `"Any certain or possible group with a state sponsor"'
    label values any_state_sponsor_possible reported
    label variable any_foreign_sponsor_certain `"Any certain group with a foreign sponsor"'
    label values any_foreign_sponsor_certain reported
    notes any_foreign_sponsor_certain: Experimental: no conclusion should rest on its codes yet.
    label variable any_foreign_sponsor_possible `"Any certain or possible group with a foreign sponsor"'
    label values any_foreign_sponsor_possible reported
    notes any_foreign_sponsor_possible: Experimental: no conclusion should rest on its codes yet.
    label variable any_government_armed_certain `"Any certain group with arms from the government"'
    label values any_government_armed_certain reported
    notes any_government_armed_certain: Experimental: no conclusion should rest on its codes yet.
    label variable any_government_armed_possible `"Any certain or possible group with arms from the government"'
    label values any_government_armed_possible reported
    notes any_government_armed_possible: Experimental: no conclusion should rest on its codes yet.
    label variable any_recruitment_forced_certain `"Any certain group with forced recruitment"'
    label values any_recruitment_forced_certain reported
    notes any_recruitment_forced_certain: Experimental: no conclusion should rest on its codes yet.
    label variable any_recruitment_forced_possible `"Any certain or possible group with forced recruitment"'
    label values any_recruitment_forced_possible reported
    notes any_recruitment_forced_possible: Experimental: no conclusion should rest on its codes yet.
    label variable any_civilian_abuse_certain `"Any certain group with abuse of civilians"'
    label values any_civilian_abuse_certain reported
    notes any_civilian_abuse_certain: Experimental: no conclusion should rest on its codes yet.
    label variable any_civilian_abuse_possible `"Any certain or possible group with abuse of civilians"'
    label values any_civilian_abuse_possible reported
    notes any_civilian_abuse_possible: Experimental: no conclusion should rest on its codes yet.
    label variable any_killing_certain `"Any certain group with killing of civilians"'
    label values any_killing_certain reported
    notes any_killing_certain: Experimental: no conclusion should rest on its codes yet.
    label variable any_killing_possible `"Any certain or possible group with killing of civilians"'
    label values any_killing_possible reported
    notes any_killing_possible: Experimental: no conclusion should rest on its codes yet.
    label variable any_sexual_violence_certain `"Any certain group with sexual violence"'
    label values any_sexual_violence_certain reported
    notes any_sexual_violence_certain: Experimental: no conclusion should rest on its codes yet.
    label variable any_sexual_violence_possible `"Any certain or possible group with sexual violence"'
    label values any_sexual_violence_possible reported
    notes any_sexual_violence_possible: Experimental: no conclusion should rest on its codes yet.
    label variable any_state_tolerance_certain `"Any certain group with abuse tolerated by the state"'
    label values any_state_tolerance_certain reported
    notes any_state_tolerance_certain: Experimental: no conclusion should rest on its codes yet.
    label variable any_state_tolerance_possible `"Any certain or possible group with abuse tolerated by the state"'
    label values any_state_tolerance_possible reported
    notes any_state_tolerance_possible: Experimental: no conclusion should rest on its codes yet.
    label data `"Countries and years, version 0.1.0"'
    notes: Countries and years, version 0.1.0.
    notes: Cite as: The casebook authors: casebook sample dataset of pro-government militias, version 0.1.0.
    notes: Codebook: the notes of each variable; the whole is codebook.md beside this file. Rules and quotes: values and evidence.
    notes: Key: country_iso3, year.
    notes: Empty cells: .n not mentioned, .u unclear, .c conflict, .a not applicable. An empty cell without one of these has no reason of its own.
    summarize
}
