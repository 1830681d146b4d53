const CONTEST = 'gss,polled_on,electorate,valid_votes,rejected,declared_at,declared_source,stated_result';
const CANDIDACY = 'gss,candidate,family_name,party,party_name,description,votes,gender,sitting,former,person';

const WARD = 'council,ward,slug,name,seats,electorate,ballots,rejected,turnout,state';
const WARD_CANDIDACY = 'council,ward,candidate,party,party_name,votes,elected,incumbent';

/** The header of each file of the pack, as docs/pack.md has them. */
const HEADERS: Readonly<Record<string, string>> = {
  'sources.csv': 'source,publisher,title,licence,attribution,location',
  'files.csv': 'file,holds,sources,licence',
  'parties.csv': 'party,name,short,code,kind,ec_ids,mnis_ids,aliases',
  'party-lineage.csv': 'party,successor,relation,date,note',
  'party-colours.csv': 'party,fill,edge,on,ink_light,ink_dark',
  'boundary-sets.csv': 'boundary_set,name,from,to,seats',
  'areas.csv':
    'boundary_set,gss,name,slug,label,nation,region,region_gss,county,designation,pa_number,lat,lon,label_lat,label_lon,area_km2',
  'area-aliases.csv': 'boundary_set,gss,alias,kind',
  'neighbours.csv': 'boundary_set,gss,neighbour',
  'elections.csv': 'election,aliases,kind,name,polled_on,boundary_set,after,dissolved_on',
  'westminster/by-elections/contests.csv': `election,${CONTEST}`,
  'westminster/by-elections/candidacies.csv': `election,${CANDIDACY}`,
  'westminster/history.csv':
    'election,boundary_set,name,slug,region,members,electorate,con,lib,lab,nat,oth,total,unopposed,note',
  'westminster/published-totals.csv': 'election,area,party,votes,candidates,seats',
  'westminster/published-slips.csv': 'election,area,party,column,printed,record,reason',
  'members/tenures.csv':
    'parliament,boundary_set,gss,slug,seat,person,member,party,coop,from,to,began,ended,from_certainty,to_certainty,source',
  'members/party-changes.csv':
    'date,boundary_set,gss,person,member,from_party,to_party,note,certainty,evidence,corroborated',
  'members/vacancies.csv': 'boundary_set,gss,member,party,vacated_on,reason,certainty,filled_by,source',
  'members/at-dissolution.csv':
    'election,boundary_set,gss,member,person,party,elected_as,standing,standing_gss,standing_seat,standing_party,re_elected',
  'members/offices.csv': 'person,member,office,from,to,source',
  'regions.csv': 'region,name,kind,reason,boundary_set,gss,seat,certainty,basis',
  'maps/hexes.csv': 'boundary_set,gss,q,r,county_q,county_r',
  'maps/counties.csv': 'boundary_set,county,x,y',
  'maps/shapes.csv': 'boundary_set,gss,path',
  'geography/districts.csv': 'district_set,gss,name,slug,type,county,region,nation',
  'geography/seat-districts.csv':
    'boundary_set,gss,district_set,district,share_of_seat_area,share_of_district_area,share_of_seat_population',
  'geography/seat-successors.csv':
    'from_gss,to_gss,from_residential,to_residential,from_area,to_area,from_population,to_population',
  'geography/places.csv': 'place,slug,boundary_set,gss',
  'local/councils.csv': 'council,name,slug,type,nation,region,county',
  'local/compositions.csv': 'council,date,label,party,seats,source,certainty',
  'local/controls.csv': 'council,date,label,control,total,seats_up,source,certainty,note',
  'local/councillors.csv': 'year,con,lab,ld,snp_pc,other,total',
  'local/national-vote.csv': 'year,con,lab,ld,other',
  'local/slips.csv': 'council,date,what,printed,found,reason',
  'local/printed-totals.csv': 'region,year,measure,party,value,source,note',
  'voting-systems.csv': 'kind,nation,from,to,system,rule,threshold,ties,law',
  'polling-days.csv': 'date,kind,nation,place,counted_from,counted_to,not_before,why',
  'covariates/seats.csv':
    'boundary_set,gss,leave,degree,muslim,white_british,age_65,owners,private_rent,no_religion,no_qualification,asian',
  'polls/voting-intention.csv':
    'poll,pollster,client,mode,area,mrp,from,to,certainty,con,lab,ld,ukip,ref,green,tig,bnp',
  'exit-polls/published.csv': 'election,party,seats,with_speaker,certainty',
  'exit-polls/surveys.csv': 'election,stations,interviews,certainty',
  'european/regions.csv': 'election,region,name,slug,seats,electorate,valid_votes',
  'european/votes.csv': 'election,region,party,party_name,votes,seats,source,certainty',
  'european/areas.csv': 'election,area,name,slug,region,electorate,valid_votes,shares_sum',
  'european/area-parts.csv': 'election,area,party,votes,share',
  'european/members.csv': 'election,region,party,member',
  'european/northern-ireland.csv': 'election,candidate,party,first_preferences,votes_when_elected,stage,elected',
  'european/referendum-2016.csv': 'area,name,slug,region,electorate,valid_votes,rejected,remain,leave',
  'pcc/forces.csv': 'force,gss,name',
  'pcc/contests.csv': 'force,date,electorate,first_round,source,certainty',
  'pcc/candidacies.csv': 'force,date,candidate,party,party_name,first,final,elected',
  'pcc/conflicts.csv': 'force,date,candidate,figure,used,printed,printed_by,reason',
  'mayoral/candidacies.csv': 'election,candidate,party,party_name,description,first,second,final,elected',
  'mayoral/areas.csv': 'election,area,name,candidate,first',
  'devolved/regions.csv': 'election,region,name,seats,electorate,list_votes',
  'devolved/lists.csv': 'election,region,party,party_name,votes,constituency_seats,list_seats',
  'devolved/london-constituencies.csv': 'election,constituency,slug,candidate,party,description,votes,elected',
  'devolved/national.csv':
    'election,party,constituency_votes,regional_votes,constituency_seats,regional_seats,total_seats',
  'devolved/region-seats.csv': 'election,region,party,total_seats',
  'devolved/senedd-constituencies.csv': 'constituency,slug,seats,areas',
};

/** Every file that is known by its own name. */
export const NAMED_FILES = Object.keys(HEADERS);

/** The header a file of the pack is to have; nothing for a file that is not of the pack. */
export function headerOf(file: string): string | undefined {
  if (/^westminster\/parl\.[^/]+\/contests\.csv$/.test(file)) return CONTEST;
  if (/^westminster\/parl\.[^/]+\/candidacies\.csv$/.test(file)) return CANDIDACY;
  if (/^local\/results\/[\d-]+\/wards\.csv$/.test(file)) return WARD;
  if (/^local\/results\/[\d-]+\/candidacies\.csv$/.test(file)) return WARD_CANDIDACY;
  return HEADERS[file];
}
