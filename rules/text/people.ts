import { oneOf } from './slots';

/** People who are tagged, or to whom a post is to be passed on. */
export const whoDe = String.raw`\p{L}{0,12}` + oneOf(
  'freund|person|kolleg|leute|mensch|bekannt|bestie|kumpel|nachbar|mitbewohner|buddy|buddies|chef|azubi|genoss|gefährt|verwandt|crush|gastgeber|team',
  'mädchen|girls|boys|ladies|ladys|schwester|bruder|geschwister|mama|papa|mutter|vater|eltern|oma|opa|tante|onkel|cousin|tochter|sohn|famili|zwilling|ehemann|ehefrau',
  'partner|schatz|begleitung|liebste|lieblingsmensch|hälfte|crew|truppe|gang|squad|mädels|jungs|clique|bande|mannschaft|stammtisch|held',
  'schwager|schwägerin|schwieger(?:mutter|vater|eltern|sohn|tochter|mama|papa)|nichte|trainer|kamerad|mitschüler|kraft|vorbild|mentor|mitspieler|teamkolleg|läufer|freak|fan|muffel|liebhaber|junkie|sportler|naschkatz|mitstreiter|enkel|langschläfer|schlafmütze|plaudertasche|quasselstrippe',
) + String.raw`\p{L}{0,30}`;
export const whoEn = oneOf(
  'friends?|mates?|besties?|bffs?|people|persons?|colleagues?|roommates?|flatmates?|buddy|buddies|pals?|neighbours?|neighbors?|co-?workers?|teammates?',
  'mum|mom|dad|sister|brother|sibling|partner|other half|husband|wife|crush|aunt|uncle|cousins?|grandma|grandpa|family',
  'boss|crew|squad|gang|leaders?|mentors?|managers?|teachers?|role models?|heroe?s?|someone|somebody|anyone|captains?|teammates?|twin|nan|gran|nana|housemates?|workmates?|lads?|bloke|son|daughter|kids|girls|client|homie|bro|sis|hubby|missus|fiancée?|in-laws?|pals?|chums?|sidekicks?|wingm[ae]n|sweethearts?|boyfriends?|girlfriends?|grandparents?|niece|nephew|relatives?|classmates?|folks|contacts|dudes?|mumm?y|mommy|uncles?|aunt(?:ie)?s?|sisters|brothers',
);
