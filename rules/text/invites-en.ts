import type { Wording } from './phrases';

const eventEn = [
  '(?:workshop|webinar|seminar|talk|concert|reading|opening|open (?:day|house|evening)|event|meet-?up|party|fair|market',
  'exhibition|session|class|course|tour|walk|tournament|service|screening|breakfast|lunch|dinner|brunch|festival|fundraiser|gig',
  'show|lecture|panel|conference|ceremony|quiz|training|celebration|open studio|studio|picnic|auction|launch|premiere|hike|taster',
  'clean-?up|jam|retreat|supper|open (?:morning|night|weekend)|car boot sale|jumble sale|bake sale|match|tasting|private view|repair café|get-together|carols|masterclass|blood drive|litter pick|barbecue|bbq|housewarming|nativity play|games? (?:night|evening)|pantomime|recital|disco|performance|reception|coffee morning|mic night)',
].join('|');

/** A day, as an announcement names it. */
const dayEn = '(?:on |this |next )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!s)|(?:mon|tue|wed|thu|fri|sat|sun)\\.?,? \\d|\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}|(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d|tomorrow|tonight)';
const offEn = '(?![^\\n]{0,90}(?:sold out|fully booked|is full|moved|cancelled|postponed|won|lost|drew|beat|wanted|delayed|was|report)(?!\\p{L}))';

/** How an English text asks people to come. */
export const invitesEn: Wording = [
  "quiz talk sess event carol swap workshop webin seminar meetup meet-u party fair market exhi class course tour walk tourn serv scree break lunch dinn brunch fest fundr gig show panel confe cerem train cele studio picn auct launch prem hike taste clean jam retr supp jumble bake match private repair get-to carols master blood litter barb bbq house nativ game panto reci disco perfo recep coffee invit fancy mood keen sing dance ride conc lect look can't can’t givi spea read perf teac live nigh spac seat spot meet swin fanc open book chri jumb caro craf plan coff harv tast pott draw yoga our next sixt bring love wint choi join come you you' you’ we we'd we’d we're we’re invi ever all save rese sign regi book enro don't don’t see our the secu be meet do anyo welc brin tick pop drop call stop tomo toni this ther mon tues wedn thur frid satu sund flea",
  `(?:i'm|i am|we're|we are|i'll be|we'll be|i will be|we will be) (?:(?:giving|teaching|leading)|(?:speaking|reading|playing|performing) (?:at|in)) (?:our|an?|the|another) [^.!?\\n]{0,24}${eventEn}(?!\\p{L})|live music (?:tonight|tomorrow|this \\p{L}{3,12}|on \\p{L}{3,6}day)`,
  `our (?:\\p{L}{1,20} ){0,2}(?:group|club|choir|circle) (?:meets (?:again )?(?:on|this|next|at)|is meeting)(?!\\p{L})|who(?: fancies|'s up for| is up for| wants to come to) (?:an?|our|another|some) [^.!?\\n]{0,24}${eventEn}(?!\\p{L})|(?:taster|pottery|drawing|singing|yoga) (?:session|class|workshop)s?, (?:\\p{L}{1,12} ){1,2}(?:spaces|places|seats|spots) left`,
  `sign up (?:below|now|today|here)(?=[.!]|$)(?<=${eventEn}s?(?!\\p{L})[^\\n]{1,120})|(?:quiz|games?|film|movie|curry|open mic) (?:night|evening) is (?:back|on)(?= [^.!?\\n]{1,30}|[.!])(?! time| track| my mind)|we(?:'re| are) opening (?:our|the) [^.!?\\n]{0,30} to (?:visitors|the public|everyone|all)`,
  `(?<=^|[.!\\n] ?)(?:our )?(?:book launch|quiz night|carol (?:service|concert|singing)|jumble sale|car boot sale|bake sale|(?:christmas|craft|school|book|plant) (?:fair|market|party|concert|sale)|coffee morning|repair café|harvest supper) (?:on|this|next|tomorrow|tonight|coming up)(?!\\p{L})|(?<=^|[.!\\n] ?)open (?:day|evening|morning) at the(?!\\p{L})|(?<=^|[.!\\n] ?)(?:concert|reading|lecture) (?:with|by) [^.!?\\n]{2,50} (?:this|next|tomorrow|tonight)(?!\\p{L})`,
  `(?:fancy|up for|in the mood for|keen on) (?:an?|our|some) [^.!?\\n]{0,24}${eventEn}(?!\\p{L})[^.!?\\n]{0,30}\\?|you(?:'re| are) invited(?=[:!])`,
  `join us (?:for|at|as we|and) [^.!?\\n]{1,60}`,
  `(?:sign up|book your (?:place|seat|spot)|enrol) (?:now |today )?(?:for|at|to) (?:our|this) [^.!?\\n]{0,30}${eventEn}s?`,
  `(?:(?:don't miss|do not miss|see you (?:all )?at) (?:our|this)|we(?:'re| are) (?:hosting|holding|putting on|throwing|running(?= (?:an?|our|another|this) (?:\\p{L}{2,12} )?(?:webinar|workshop|class|seminar|taster|masterclass|talk)(?!\\p{L}))) (?:our|the|an?|this|another)) [^.!?\\n]{0,30}${eventEn}s?`,
  `(?:our|the) (?:\\p{L}{1,20} ){0,2}${eventEn} is open to (?:all|everyone|anyone|you)|(?<!(?:from|in|at|of|by|for|to|with|after|since|and) )(?:our|the|open) (?:[\\p{L}-]{1,20} ){0,3}${eventEn}s?(?: (?:for|on|with|about|in|by) [^.!?\\n]{1,40})? (?:is|are) (?:finally |now |also )?back(?! (?:to|in (?:stock|power|business|court|demand|fashion|the news)|on (?:bbc|itv|tv|air|netflix|channel|sky|track|sale|the air|radio))(?!\\p{L}))[^.!?\\n]{0,20}|(?:can't wait to|look(?:ing)? forward to) (?:see|seeing|welcome|welcoming|meet|meeting) (?:you|everyone|everybody|families|parents|neighbours|neighbors|all)(?!\\p{L}| (?:all )?(?:again|at the next|next|back|soon|then|another|on the road|online|what)(?!\\p{L}))(?<=${eventEn}s?(?!\\p{L})[^\\n]{0,60}(?:day|weekend|tonight|tomorrow|\\d ?(?:am|pm))(?!\\p{L})[^\\n]{1,100})`,
  `(?:pop|drop|call|stop|swing) (?:in|by) (?:(?:for|to|at) )?(?:our|the|a) [^.!?\\n]{0,30}${eventEn}s?|(?:tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this weekend)(?: night| evening)? (?:is|we have) (?:our |the |a )(?:\\p{L}{1,20} ){0,2}${eventEn}`,
  `there(?: will be an?|(?:'s| is) a (?:new|free)) (?:[\\p{L}-]{1,20} )?(?:workshop|webinar|course|talk|concert|class|tasting) (?:on|about|for|with)(?!\\p{L})|(?:everyone|you)(?:'s|'re| is| are) (?:all )?invited(?=[!.]|$)|meet us at (?:our|the) (?:\\p{L}{1,20} )?${eventEn}|our (?:\\p{L}{1,20} ){0,3}${eventEn} [^.!?\\n]{0,50}(?:takes place|kicks off|(?:starts|begins) at(?= \\d| half)|is open for)`,
  `(?:everyone|everybody|you|all) (?:is|are) welcome at (?:our|the) [^.!?\\n]{0,30}${eventEn}|and you(?:'re| are) (?:all )?invited|come (?:and|along and) celebrate (?:[^.!?\\n]{1,40} )?with us`,
  `(?:(?:everyone|all|anyone)(?: is| are)? welcome|come (?:along|by)|come and (?:try|listen|join)|be there|bring (?:a friend|your \\p{L}{1,20}))(?<=${eventEn}s?(?![\\p{L}])[^\\n]{1,80})`,
  `our (?:\\p{L}{1,20} ){0,2}${eventEn} is on(?= \\p{L}{3,6}day[^.!?\\n]{0,12} \\d)|the (?:\\p{L}{1,20} ){0,2}${eventEn} of [^.!?\\n]{2,40} takes place`,
  `our (?:next|upcoming) (?:\\p{L}{1,20} )?${eventEn} (?:has|brings|features|offers|includes)`,
  `(?<=[.!?] {0,2})come along(?= and (?!listen|see|hear|watch|enjoy|celebrate)|[.!,])(?=[^\\n]{0,60} ${eventEn}s?(?!\\p{L}))`,
  `(?:tickets (?:for|to)|bring [^.!?\\n]{1,30} to) our [^.!?\\n]{0,30}${eventEn}`,
  `be there when we [^.!?\\n]{1,40}|meet us at our (?:stand|stall|booth)|invitation: [^.!?\\n]{0,20}${eventEn}|register (?:now |today |here |early )?for (?:our|the|this) (?:\\p{L}{1,20} ){0,2}(?:seminar|webinar|workshop|talk|lecture|tour)`,
  `come (?:and|along and) (?:listen to|see|hear|watch|enjoy) (?:our|the) [^.!?\\n]{0,30}${eventEn}|come to (?:our|the) (?:\\p{L}{1,20} )?(?:carol singing|singing|christmas (?:market|party|concert))`,
  `join us (?:on|this|next) [^.!?\\n]{2,60} for (?!a walk)[^.!?\\n]{2,40}|our (?:next|upcoming|first|winter|summer|spring|autumn|christmas|annual) (?:\\p{L}{1,20} )?${eventEn} (?:is|takes|looks|will|covers|explains|shows|explores|answers|deals|asks|introduces)(?! (?:on|over|done|sold out|was))`,
  `(?:we|the \\p{L}{2,12})(?:'d| would) love to see you (?:there|all|in)|${eventEn}s? with [^.!?\\n]{2,40}[.!] come (?:early|along|and)`,
  `(?:you(?:'re| are)|everyone is|everybody is|all are) (?:all )?(?:warmly |cordially )?(?:invited|welcome)(?<=(?:${eventEn}|reading)s?(?![\\p{L}])[^\\n]{1,160})`,
  `(?:warmly |cordially )?invites? (?:you|everyone|all|\\p{L}{2,12} \\p{L}{3,12}) to (?:our|its|their|a|the) [^.!?\\n]{0,30}${eventEn}s?|our [^.!?\\n]{0,30}${eventEn} is coming up`,
  `join us(?=[!.…]|$)|join (?:our|this) [^.!?\\n]{0,30}${eventEn}s?`,
  `(?:you(?:'re| are)|everyone is|all are) (?:all )?(?:warmly |cordially )?(?:invited|welcome) to [^.!?\\n]{0,40}${eventEn}s?`,
  `(?:save|reserve|secure|book) your (?:seat|spot|place) (?:for|at|in|on) [^.!?\\n]{0,40}${eventEn}s?`,
  `we(?:'d| would)? (?:like to |love to |warmly |cordially )?invite (?:you|everyone|all)`,
  `invitation to (?:our|the|a) [^.!?\\n]{0,30}${eventEn}`,
  `(?<!(?:people|who|they|we|i|guests|visitors|children) )come (?:along |down )?(?:to|and join|join) (?:us|our|the|a) [^.!?\\n]{0,30}(?:${eventEn}|us)`,
  `(?:come|walk|sing|dance|hike|ride|run|celebrate|swim|cook|craft) (?:along )?with us(?= ?[.,!:]|$| (?:on|this|next|and|for|through|round|around|along|up)(?!\\p{L}))(?<=${eventEn}s?(?!\\p{L})[^\\n]{1,140})|(?:y'all|you guys|you lot|you(?:'re| are)?|everybody|everyone)(?:'s| are| is|'re)?(?: all)? (?:warmly |cordially |hereby |officially )?invited to (?!apply|comment|tender|submit|share|read|vote|send|take part|view|quote|respond|an interview|complete|fill)(?:(?:our|the|an?|my|this) )?[^.!?\\n]{3,60}`,
];

/** An event first, with its day: announced, not told. */
export const announcesEn: Wording = [
  'workshop webin sem talk conc read open event meet party fair market exhi sess class cour tour walk tourn serv scree break lunch dinn brun fest fundr gig show lect panel confe cerem quiz train cele studio picn auct laun prem hike taste clean jam retr supp car jumble bake match priv repair get-to carols master blood litter barb bbq house nativ game panto recit disco perf recep coffee mic',
  `(?<=^|\\n\\W{0,3})(?:(?:our|an?|the|free|open|big|annual|first|next|new|guided|public|family|beginners'?|winter|christmas|autumn|spring|summer) ){0,3}(?:[\\p{L}-]{2,16} ){0,2}${eventEn}(?!\\p{L})(?: (?:night|evening|day|morning|afternoon|session|series|sale|launch))?(?: (?:for|with|about|on(?! (?:mon|tues|wednes|thurs|fri|satur|sun)day)|against|to mark|by|of|in aid of|on how|round|around|up|along) [^.!?\\n]{1,60}?)?(?:,|:| –| -)? ${dayEn}${offEn}`,
];
