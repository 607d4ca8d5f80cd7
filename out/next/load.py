# Groups, one row a profile, version 0.1.0; Groups and years, version 0.1.0; Countries and years, version 0.1.0
# The casebook authors: casebook sample dataset of pro-government militias, version 0.1.0.
# Run it with its folder as the working directory: python3 -i load.py
import pandas

REASONS = ["not_mentioned", "unclear", "conflict", "not_applicable"]


def column(name, kind, label, source=None, variable=None, codes=None, labels=None):
    return dict(name=name, kind=kind, label=label, source=source or name, variable=variable, codes=codes, labels=labels)


def read_texts(file):
    return pandas.read_csv(file, dtype=str, keep_default_na=False, encoding="utf-8")


status = read_texts("values.csv")
status = status[(status["value"] == "") & status["status"].isin(REASONS)]
status = status.set_index(["profile_id", "variable"])["status"]


def fill(one, texts):
    text = texts[one["source"]].where(texts[one["source"]] != "", None)
    kind = one["kind"]
    if kind == "code":
        return pandas.Series(pandas.Categorical(text.map(dict(zip(one["codes"], one["labels"]))), one["labels"]))
    if kind == "given":
        return text.notna()
    if kind == "flag":
        return text.map({"0": False, "1": True}).astype("boolean")
    if kind == "date":
        return pandas.to_datetime(text)
    return text if kind == "text" else pandas.to_numeric(text).astype("Int32")


def why_empty(one, texts):
    if one["variable"] is None:
        return pandas.Series([None] * len(texts))
    keys = pandas.MultiIndex.from_arrays([texts["profile_id"], [one["variable"]] * len(texts)])
    empty = texts[one["source"]].eq("")
    return pandas.Series(status.reindex(keys).to_numpy()).where(empty.to_numpy(), None)


def read_labelled(file, columns):
    """The table; the reason of each of its empty cells, in a frame of the same shape; the label of each column."""
    texts = read_texts(file)
    data = pandas.DataFrame({one["name"]: fill(one, texts) for one in columns})
    missing = pandas.DataFrame({one["name"]: why_empty(one, texts) for one in columns})
    return data, missing, {one["name"]: one["label"] for one in columns}

groups, groups_missing, groups_labels = read_labelled("groups.csv", [
    column("profile_id", "text", "Profile"),
    column("pgmd_id", "integer", "Number in PGMD and in the Militias Guidebook", variable="pgmd_id"),
    column("name", "text", "Name of the group", variable="name"),
    column("aliases", "text", "Other names", variable="aliases"),
    column("country", "text", "Country as printed", variable="country"),
    column("country_iso3", "text", "Country, ISO 3166-1 alpha-3", variable="country_iso3"),
    column("country_cow", "integer", "Country, Correlates of War number", variable="country_cow"),
    column("country_gw", "integer", "Country, Gleditsch and Ward number", variable="country_gw"),
    column("region_un", "text", "UN M49 sub-region", variable="region_un"),
    column("formation_year", "year", "Formation: year", variable="formation_year"),
    column("formation_year_min", "year", "Formation: earliest year", variable="formation_year_min"),
    column("formation_year_max", "year", "Formation: latest year", variable="formation_year_max"),
    column("formation_date", "text", "Formation: date (EDTF)", variable="formation_date"),
    column("formation_date_first", "date", "Formation: date (EDTF): first possible day", variable="formation_date"),
    column("formation_date_last", "date", "Formation: date (EDTF): last possible day", variable="formation_date"),
    column("formation_precision", "code", "Formation: precision", variable="formation_precision", codes=["day", "month", "year", "approximate", "decade", "range"], labels=["Day", "Month", "Year", "Approximate", "Decade", "Range"]),
    column("formation_basis", "code", "What the formation date dates", variable="formation_basis", codes=["founded", "became_pro_government", "legal_act", "first_mention"], labels=["Founded", "Became pro-government", "Legal act", "First mention"]),
    column("former_group", "code", "Existed before as something else", variable="former_group", codes=["yes", "no"], labels=["Yes", "No"]),
    column("former_rebel", "code", "Fought the government before", variable="former_rebel", codes=["yes", "no"], labels=["Yes", "No"]),
    column("created_by_government", "code", "Created by the government", variable="created_by_government", codes=["yes", "no"], labels=["Yes", "No"]),
    column("creating_institution", "text", "Who in the state created it", variable="creating_institution"),
    column("creat_leader", "flag", "Who in the state created it: Leader (reported)", variable="creating_institution"),
    column("creat_party", "flag", "Who in the state created it: Governing party (reported)", variable="creating_institution"),
    column("creat_state", "flag", "Who in the state created it: State (reported)", variable="creating_institution"),
    column("creat_military", "flag", "Who in the state created it: Military (reported)", variable="creating_institution"),
    column("creat_police", "flag", "Who in the state created it: Police (reported)", variable="creating_institution"),
    column("creat_intelligence", "flag", "Who in the state created it: Intelligence (reported)", variable="creating_institution"),
    column("creat_subnational", "flag", "Who in the state created it: Subnational (reported)", variable="creating_institution"),
    column("termination_status", "code", "Ended or ongoing", variable="termination_status", codes=["terminated", "ongoing"], labels=["Terminated", "Ongoing"]),
    column("termination_year", "year", "Termination: year", variable="termination_year"),
    column("termination_year_min", "year", "Termination: earliest year", variable="termination_year_min"),
    column("termination_year_max", "year", "Termination: latest year", variable="termination_year_max"),
    column("termination_date", "text", "Termination: date (EDTF)", variable="termination_date"),
    column("termination_date_first", "date", "Termination: date (EDTF): first possible day", variable="termination_date"),
    column("termination_date_last", "date", "Termination: date (EDTF): last possible day", variable="termination_date"),
    column("termination_precision", "code", "Termination: precision", variable="termination_precision", codes=["day", "month", "year", "approximate", "decade", "range"], labels=["Day", "Month", "Year", "Approximate", "Decade", "Range"]),
    column("termination_type", "text", "How the group ended", variable="termination_type"),
    column("term_government_change", "flag", "How the group ended: Government changed (reported)", variable="termination_type"),
    column("term_government_withdrew", "flag", "How the group ended: Government withdrew (reported)", variable="termination_type"),
    column("term_group_defected", "flag", "How the group ended: Group defected (reported)", variable="termination_type"),
    column("term_disarmed", "flag", "How the group ended: Disarmed (reported)", variable="termination_type"),
    column("term_dissolved", "flag", "How the group ended: Dissolved (reported)", variable="termination_type"),
    column("term_integrated", "flag", "How the group ended: Integrated (reported)", variable="termination_type"),
    column("term_succeeded", "flag", "How the group ended: Succeeded (reported)", variable="termination_type"),
    column("term_leader_lost", "flag", "How the group ended: Leader lost (reported)", variable="termination_type"),
    column("term_border_change", "flag", "How the group ended: Border change (reported)", variable="termination_type"),
    column("term_no_later_reports", "flag", "How the group ended: No later reports (reported)", variable="termination_type"),
    column("last_observed_year", "year", "Last observed year", variable="last_observed_year"),
    column("size_min", "integer", "Size: smallest figure", variable="size_min"),
    column("size_max", "integer", "Size: largest figure", variable="size_max"),
    column("size_max_year", "year", "Size: year of the largest figure", variable="size_max_year"),
    column("size_precision", "code", "Size: precision of the largest figure", variable="size_precision", codes=["stated", "approximate", "range", "lower_bound", "upper_bound"], labels=["Stated", "Approximate", "Range", "Lower bound", "Upper bound"]),
    column("size_timing", "code", "When the size was reported", variable="size_timing", codes=["during", "after", "unclear"], labels=["During", "After", "Unclear"]),
    column("government_relation", "code", "Relation to the government", variable="government_relation", codes=["semi_official", "informal"], labels=["Semi-official", "Informal"]),
    column("sponsor_institution", "text", "Who in the state stands behind it", variable="sponsor_institution"),
    column("spons_leader", "flag", "Who in the state stands behind it: Leader (reported)", variable="sponsor_institution"),
    column("spons_party", "flag", "Who in the state stands behind it: Governing party (reported)", variable="sponsor_institution"),
    column("spons_state", "flag", "Who in the state stands behind it: State (reported)", variable="sponsor_institution"),
    column("spons_military", "flag", "Who in the state stands behind it: Military (reported)", variable="sponsor_institution"),
    column("spons_police", "flag", "Who in the state stands behind it: Police (reported)", variable="sponsor_institution"),
    column("spons_intelligence", "flag", "Who in the state stands behind it: Intelligence (reported)", variable="sponsor_institution"),
    column("spons_subnational", "flag", "Who in the state stands behind it: Subnational (reported)", variable="sponsor_institution"),
    column("foreign_sponsor", "text", "Foreign sponsors", variable="foreign_sponsor"),
    column("foreign_sponsor_given", "given", "Foreign sponsors: given, or why not", source="foreign_sponsor", variable="foreign_sponsor"),
    column("state_sponsor", "text", "State sponsors", variable="state_sponsor"),
    column("state_sponsor_given", "given", "State sponsors: given, or why not", source="state_sponsor", variable="state_sponsor"),
    column("sponsor_certainty", "code", "Certainty of the link to the state", variable="sponsor_certainty", codes=["stated", "alleged", "denied"], labels=["Stated", "Alleged", "Denied"]),
    column("government_trained", "code", "Trained by the government", variable="government_trained", codes=["yes", "no"], labels=["Yes", "No"]),
    column("government_armed", "code", "Armed by the government", variable="government_armed", codes=["yes", "no"], labels=["Yes", "No"]),
    column("arms_source", "text", "Source of weapons", variable="arms_source"),
    column("arms_government", "flag", "Source of weapons: Government (reported)", variable="arms_source"),
    column("arms_foreign_state", "flag", "Source of weapons: Foreign state (reported)", variable="arms_source"),
    column("arms_private", "flag", "Source of weapons: Private (reported)", variable="arms_source"),
    column("arms_seized", "flag", "Source of weapons: Seized (reported)", variable="arms_source"),
    column("arms_own", "flag", "Source of weapons: Own (reported)", variable="arms_source"),
    column("purpose", "text", "Purpose", variable="purpose"),
    column("purp_fight_insurgents", "flag", "Purpose: Fight insurgents (reported)", variable="purpose"),
    column("purp_self_defence", "flag", "Purpose: Self-defence (reported)", variable="purpose"),
    column("purp_intimidate_opposition", "flag", "Purpose: Intimidate the opposition (reported)", variable="purpose"),
    column("purp_intimidate_civilians", "flag", "Purpose: Intimidate civilians (reported)", variable="purpose"),
    column("purp_intimidate_ethnic_religious", "flag", "Purpose: Intimidate ethnic or religious groups (reported)", variable="purpose"),
    column("purp_anti_crime", "flag", "Purpose: Fight crime (reported)", variable="purpose"),
    column("purp_protect_leader", "flag", "Purpose: Protect leaders (reported)", variable="purpose"),
    column("purp_protect_institutions", "flag", "Purpose: Protect institutions (reported)", variable="purpose"),
    column("purp_protect_borders", "flag", "Purpose: Protect borders (reported)", variable="purpose"),
    column("purp_protect_property", "flag", "Purpose: Protect property (reported)", variable="purpose"),
    column("purp_gather_intelligence", "flag", "Purpose: Gather intelligence (reported)", variable="purpose"),
    column("purp_destabilise_neighbour", "flag", "Purpose: Destabilise a neighbour (reported)", variable="purpose"),
    column("membership", "text", "Members", variable="membership"),
    column("memb_ethnic", "flag", "Members: Ethnic (reported)", variable="membership"),
    column("memb_religious", "flag", "Members: Religious (reported)", variable="membership"),
    column("memb_ideological", "flag", "Members: Ideological (reported)", variable="membership"),
    column("memb_party_activists", "flag", "Members: Party activists (reported)", variable="membership"),
    column("memb_youth", "flag", "Members: Youth (reported)", variable="membership"),
    column("memb_students", "flag", "Members: Students (reported)", variable="membership"),
    column("memb_children", "flag", "Members: Children (reported)", variable="membership"),
    column("memb_unemployed", "flag", "Members: Unemployed (reported)", variable="membership"),
    column("memb_criminals", "flag", "Members: Criminals (reported)", variable="membership"),
    column("memb_former_soldiers", "flag", "Members: Former soldiers (reported)", variable="membership"),
    column("memb_security_forces", "flag", "Members: Serving security forces (reported)", variable="membership"),
    column("memb_former_rebels", "flag", "Members: Former rebels (reported)", variable="membership"),
    column("memb_villagers", "flag", "Members: Villagers (reported)", variable="membership"),
    column("memb_foreigners", "flag", "Members: Foreigners (reported)", variable="membership"),
    column("memb_professional", "flag", "Members: Professionals (reported)", variable="membership"),
    column("recruitment_forced", "code", "Forced recruitment", variable="recruitment_forced", codes=["yes", "no"], labels=["Yes", "No"]),
    column("members_paid", "code", "Members paid", variable="members_paid", codes=["yes", "no"], labels=["Yes", "No"]),
    column("civilian_abuse", "code", "Civilian abuse", variable="civilian_abuse", codes=["yes", "no"], labels=["Yes", "No"]),
    column("abuse", "text", "Kinds of abuse", variable="abuse"),
    column("abuse_killing", "flag", "Kinds of abuse: Killing (reported)", variable="abuse"),
    column("abuse_torture", "flag", "Kinds of abuse: Torture (reported)", variable="abuse"),
    column("abuse_sexual_violence", "flag", "Kinds of abuse: Sexual violence (reported)", variable="abuse"),
    column("abuse_abduction", "flag", "Kinds of abuse: Abduction (reported)", variable="abuse"),
    column("abuse_assault", "flag", "Kinds of abuse: Assault (reported)", variable="abuse"),
    column("abuse_extortion_looting", "flag", "Kinds of abuse: Extortion and looting (reported)", variable="abuse"),
    column("abuse_displacement_destruction", "flag", "Kinds of abuse: Displacement and destruction (reported)", variable="abuse"),
    column("abuse_intimidation", "flag", "Kinds of abuse: Intimidation (reported)", variable="abuse"),
    column("abuse_forced_labour_recruitment", "flag", "Kinds of abuse: Forced labour or recruitment (reported)", variable="abuse"),
    column("abuse_unspecified", "flag", "Kinds of abuse: Unspecified (reported)", variable="abuse"),
    column("abuse_certainty", "code", "Certainty of the abuse", variable="abuse_certainty", codes=["stated", "alleged"], labels=["Stated", "Alleged"]),
    column("abuse_timing", "code", "When the abuse happened", variable="abuse_timing", codes=["during", "after", "unclear"], labels=["During", "After", "Unclear"]),
    column("civilian_protection", "code", "Protection of civilians", variable="civilian_protection", codes=["yes", "no"], labels=["Yes", "No"]),
    column("state_tolerance", "code", "Abuse tolerated by the state", variable="state_tolerance", codes=["yes", "no"], labels=["Yes", "No"]),
    column("corrected", "text", "Variables that were set by hand; `values` has what they replaced"),
])
group_years, group_years_missing, group_years_labels = read_labelled("group_years.csv", [
    column("profile_id", "text", "Profile"),
    column("year", "year", "Year"),
    column("presence", "code", "Presence of the group in the year", codes=["certain", "possible", "censored"], labels=["Certain", "Possible", "Censored"]),
    column("name", "text", "Name of the group"),
    column("country_iso3", "text", "Country in that year, ISO 3166-1 alpha-3"),
    column("country_cow", "integer", "Country in that year, Correlates of War number"),
    column("country_gw", "integer", "Country in that year, Gleditsch and Ward number"),
    column("region_un", "text", "UN M49 sub-region"),
    column("created_by_government", "code", "Created by the government, whole group", variable="created_by_government", codes=["yes", "no"], labels=["Yes", "No"]),
    column("government_relation", "code", "Relation to the government, whole group", variable="government_relation", codes=["semi_official", "informal"], labels=["Semi-official", "Informal"]),
    column("sponsor_institution", "text", "Who in the state stands behind it, whole group", variable="sponsor_institution"),
    column("spons_leader", "flag", "Who in the state stands behind it: Leader (reported), whole group", variable="sponsor_institution"),
    column("spons_party", "flag", "Who in the state stands behind it: Governing party (reported), whole group", variable="sponsor_institution"),
    column("spons_state", "flag", "Who in the state stands behind it: State (reported), whole group", variable="sponsor_institution"),
    column("spons_military", "flag", "Who in the state stands behind it: Military (reported), whole group", variable="sponsor_institution"),
    column("spons_police", "flag", "Who in the state stands behind it: Police (reported), whole group", variable="sponsor_institution"),
    column("spons_intelligence", "flag", "Who in the state stands behind it: Intelligence (reported), whole group", variable="sponsor_institution"),
    column("spons_subnational", "flag", "Who in the state stands behind it: Subnational (reported), whole group", variable="sponsor_institution"),
    column("foreign_sponsor", "text", "Foreign sponsors, whole group", variable="foreign_sponsor"),
    column("foreign_sponsor_given", "given", "Foreign sponsors, whole group: given, or why not", source="foreign_sponsor", variable="foreign_sponsor"),
    column("state_sponsor", "text", "State sponsors, whole group", variable="state_sponsor"),
    column("state_sponsor_given", "given", "State sponsors, whole group: given, or why not", source="state_sponsor", variable="state_sponsor"),
    column("government_trained", "code", "Trained by the government, whole group", variable="government_trained", codes=["yes", "no"], labels=["Yes", "No"]),
    column("government_armed", "code", "Armed by the government, whole group", variable="government_armed", codes=["yes", "no"], labels=["Yes", "No"]),
    column("purpose", "text", "Purpose, whole group", variable="purpose"),
    column("purp_fight_insurgents", "flag", "Purpose: Fight insurgents (reported), whole group", variable="purpose"),
    column("purp_self_defence", "flag", "Purpose: Self-defence (reported), whole group", variable="purpose"),
    column("purp_intimidate_opposition", "flag", "Purpose: Intimidate the opposition (reported), whole group", variable="purpose"),
    column("purp_intimidate_civilians", "flag", "Purpose: Intimidate civilians (reported), whole group", variable="purpose"),
    column("purp_intimidate_ethnic_religious", "flag", "Purpose: Intimidate ethnic or religious groups (reported), whole group", variable="purpose"),
    column("purp_anti_crime", "flag", "Purpose: Fight crime (reported), whole group", variable="purpose"),
    column("purp_protect_leader", "flag", "Purpose: Protect leaders (reported), whole group", variable="purpose"),
    column("purp_protect_institutions", "flag", "Purpose: Protect institutions (reported), whole group", variable="purpose"),
    column("purp_protect_borders", "flag", "Purpose: Protect borders (reported), whole group", variable="purpose"),
    column("purp_protect_property", "flag", "Purpose: Protect property (reported), whole group", variable="purpose"),
    column("purp_gather_intelligence", "flag", "Purpose: Gather intelligence (reported), whole group", variable="purpose"),
    column("purp_destabilise_neighbour", "flag", "Purpose: Destabilise a neighbour (reported), whole group", variable="purpose"),
    column("membership", "text", "Members, whole group", variable="membership"),
    column("memb_ethnic", "flag", "Members: Ethnic (reported), whole group", variable="membership"),
    column("memb_religious", "flag", "Members: Religious (reported), whole group", variable="membership"),
    column("memb_ideological", "flag", "Members: Ideological (reported), whole group", variable="membership"),
    column("memb_party_activists", "flag", "Members: Party activists (reported), whole group", variable="membership"),
    column("memb_youth", "flag", "Members: Youth (reported), whole group", variable="membership"),
    column("memb_students", "flag", "Members: Students (reported), whole group", variable="membership"),
    column("memb_children", "flag", "Members: Children (reported), whole group", variable="membership"),
    column("memb_unemployed", "flag", "Members: Unemployed (reported), whole group", variable="membership"),
    column("memb_criminals", "flag", "Members: Criminals (reported), whole group", variable="membership"),
    column("memb_former_soldiers", "flag", "Members: Former soldiers (reported), whole group", variable="membership"),
    column("memb_security_forces", "flag", "Members: Serving security forces (reported), whole group", variable="membership"),
    column("memb_former_rebels", "flag", "Members: Former rebels (reported), whole group", variable="membership"),
    column("memb_villagers", "flag", "Members: Villagers (reported), whole group", variable="membership"),
    column("memb_foreigners", "flag", "Members: Foreigners (reported), whole group", variable="membership"),
    column("memb_professional", "flag", "Members: Professionals (reported), whole group", variable="membership"),
    column("recruitment_forced", "code", "Forced recruitment, whole group", variable="recruitment_forced", codes=["yes", "no"], labels=["Yes", "No"]),
    column("civilian_abuse", "code", "Civilian abuse, whole group", variable="civilian_abuse", codes=["yes", "no"], labels=["Yes", "No"]),
    column("abuse", "text", "Kinds of abuse, whole group", variable="abuse"),
    column("abuse_killing", "flag", "Kinds of abuse: Killing (reported), whole group", variable="abuse"),
    column("abuse_torture", "flag", "Kinds of abuse: Torture (reported), whole group", variable="abuse"),
    column("abuse_sexual_violence", "flag", "Kinds of abuse: Sexual violence (reported), whole group", variable="abuse"),
    column("abuse_abduction", "flag", "Kinds of abuse: Abduction (reported), whole group", variable="abuse"),
    column("abuse_assault", "flag", "Kinds of abuse: Assault (reported), whole group", variable="abuse"),
    column("abuse_extortion_looting", "flag", "Kinds of abuse: Extortion and looting (reported), whole group", variable="abuse"),
    column("abuse_displacement_destruction", "flag", "Kinds of abuse: Displacement and destruction (reported), whole group", variable="abuse"),
    column("abuse_intimidation", "flag", "Kinds of abuse: Intimidation (reported), whole group", variable="abuse"),
    column("abuse_forced_labour_recruitment", "flag", "Kinds of abuse: Forced labour or recruitment (reported), whole group", variable="abuse"),
    column("abuse_unspecified", "flag", "Kinds of abuse: Unspecified (reported), whole group", variable="abuse"),
    column("state_tolerance", "code", "Abuse tolerated by the state, whole group", variable="state_tolerance", codes=["yes", "no"], labels=["Yes", "No"]),
])
country_years, country_years_missing, country_years_labels = read_labelled("country_years.csv", [
    column("country_iso3", "text", "Country in that year, ISO 3166-1 alpha-3"),
    column("year", "year", "Year"),
    column("country_cow", "integer", "Country in that year, Correlates of War number"),
    column("country_gw", "integer", "Country in that year, Gleditsch and Ward number"),
    column("region_un", "text", "UN M49 sub-region"),
    column("n_certain", "integer", "Groups certainly there"),
    column("n_possible", "integer", "Groups possibly there, not counting the certain"),
    column("n_censored", "integer", "Groups of which nothing is known then"),
    column("any_semi_official_certain", "flag", "Any certain group with a semi-official link"),
    column("any_semi_official_possible", "flag", "Any certain or possible group with a semi-official link"),
    column("any_informal_certain", "flag", "Any certain group with an informal link"),
    column("any_informal_possible", "flag", "Any certain or possible group with an informal link"),
    column("any_state_sponsor_certain", "flag", "Any certain group with a state sponsor"),
    column("any_state_sponsor_possible", "flag", "Any certain or possible group with a state sponsor"),
    column("any_foreign_sponsor_certain", "flag", "Any certain group with a foreign sponsor"),
    column("any_foreign_sponsor_possible", "flag", "Any certain or possible group with a foreign sponsor"),
    column("any_government_armed_certain", "flag", "Any certain group with arms from the government"),
    column("any_government_armed_possible", "flag", "Any certain or possible group with arms from the government"),
    column("any_recruitment_forced_certain", "flag", "Any certain group with forced recruitment"),
    column("any_recruitment_forced_possible", "flag", "Any certain or possible group with forced recruitment"),
    column("any_civilian_abuse_certain", "flag", "Any certain group with abuse of civilians"),
    column("any_civilian_abuse_possible", "flag", "Any certain or possible group with abuse of civilians"),
    column("any_killing_certain", "flag", "Any certain group with killing of civilians"),
    column("any_killing_possible", "flag", "Any certain or possible group with killing of civilians"),
    column("any_sexual_violence_certain", "flag", "Any certain group with sexual violence"),
    column("any_sexual_violence_possible", "flag", "Any certain or possible group with sexual violence"),
    column("any_state_tolerance_certain", "flag", "Any certain group with abuse tolerated by the state"),
    column("any_state_tolerance_possible", "flag", "Any certain or possible group with abuse tolerated by the state"),
])
print(groups["formation_precision"].value_counts(dropna=False))
