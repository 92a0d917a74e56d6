import type { Group } from '../labels';

/** The same in English; see german.ts. */
export const english: readonly Group[] = [
  {
    text: 'Fresh plum cake at the market café today. Come by while it lasts! #coffee #cake',
    near: {
      'hashtags in front': '#coffee #cake Fresh plum cake at the market café today. Come by while it lasts!',
      'two words': 'Fresh plum cake at the market café this afternoon. Drop by while it lasts!',
      'emoji, no tags': '🍰 Fresh plum cake at the market café today! Come by while it lasts 😋',
    },
    apart: {
      'written anew': 'Ines baked three trays with plums from Heinz’s farm. They are on the counter from two.',
      'other post': 'The café stays closed tomorrow for a staff training. Back on Thursday.',
    },
  },
  {
    text: 'Opening hours this week: Mon–Fri 9am–6pm, Sat 10am–2pm. See you soon!',
    near: {
      'a word more': 'Our opening hours this week: Mon–Fri 9am–6pm, Sat 10am–2pm. See you soon! 👋',
    },
    apart: {
      'other hours': 'Opening hours this week: Mon–Fri 10am–5pm, Sat 9am–1pm. See you soon!',
      'closed days': 'Opening hours this week: Mon–Wed 9am–4pm, Thu and Fri closed, Sat 11am–1pm. See you soon!',
    },
  },
  {
    text: 'We are hiring! A nursery teacher for our Leeds site from March, 30 hours, fair pay, a kind team. Apply by 15 January.',
    near: {
      'three words': 'We’re hiring: a nursery teacher for our Leeds site from March, 30 hours, good pay, a friendly team. Apply by 15 January.',
      reminder: 'Last chance! We are hiring! A nursery teacher for our Leeds site from March, 30 hours, fair pay, a kind team. Apply by 15 January.',
    },
    apart: {
      'other job': 'We are hiring! A school cook for our York kitchen from April, 20 hours, fair pay, a kind team. Apply by 28 February.',
      'told anew': 'At seven in the morning Mia is always first at the door. From March we need somebody to open it. Could that be you?',
    },
  },
  {
    text: 'The pool is closed on Friday for maintenance. Swimming starts again on Saturday at 8.',
    near: {
      'three words': 'Our pool is closed this Friday for maintenance. You can swim again on Saturday at 8.',
      'capitals and a warning sign': '⚠️ THE POOL IS CLOSED ON FRIDAY FOR MAINTENANCE. Swimming starts again on Saturday at 8.',
    },
    apart: {
      'why it closes': 'Why we are emptying the pool: the pump from 1987 has given up, and the new one only fits without water.',
      'other notice': 'The outdoor pool opens on 1 May. Season tickets are on sale at the desk and in the town hall.',
    },
  },
  {
    text: 'New on the shelf: “The Long River” by Ada Brandt. One family, three generations and a dam. Our pick for autumn.',
    near: {
      'two words': 'Now on the shelf: “The Long River” by Ada Brandt. One family, three generations and a dam. Our favourite for autumn.',
      'handle instead of name': 'New on the shelf: “The Long River” by @adabrandt. One family, three generations and a dam. Our pick for autumn. #books',
    },
    apart: {
      'other book': 'New on the shelf: “Moss Light” by Tomas Hellwig. One village, two brothers and a missing bicycle. Our pick for autumn.',
      'own opinion': 'I read “The Long River” in two nights and sat on the stairs at the end, not wanting it to stop.',
    },
  },
  {
    text: 'New timetable: from 15 December line 7 runs every ten minutes, weekends too. All times: https://transit.example/timetable',
    near: {
      'short link': 'New timetable: from 15 December line 7 runs every ten minutes, weekends too. All times: https://trns.example/x7',
      'link gone': 'New timetable: from 15 December line 7 runs every ten minutes, weekends too. Link in bio! 🚋',
      'handles in front': '@leedscity @westmetro New timetable: from 15 December line 7 runs every ten minutes, weekends too.',
    },
    apart: {
      'other line': 'Roadworks on Park Lane: line 4 is diverted via the station until 3 February. Please allow five minutes more.',
      'written anew': 'Waiting ten minutes on a Sunday instead of thirty: soon you will not need to look at the clock for the number seven.',
    },
  },
  {
    text: 'Summer party in the yard! On 12 July from 3pm The Semitones play, there will be waffles and a flea market for children. Free entry.',
    near: {
      'announced again': 'Only three days to go! Summer party in the yard! On 12 July from 3pm The Semitones play, there will be waffles and a flea market for children. Free entry.',
      'date corrected': 'Summer party in the yard! On 13 July from 3pm The Semitones play, there will be waffles and a flea market for children. Free entry.',
      'five words': 'Our summer party in the yard! On 12 July from 3pm The Semitones are playing, with waffles and a flea market for kids. Free entry.',
    },
    apart: {
      'announced anew': 'Who can bring waffle batter on Saturday? We are two irons short and still need somebody to lay the cables.',
      afterwards: 'What a day! 300 guests, 212 waffles and one encore after another. Thank you, The Semitones.',
    },
  },
  {
    text: 'Tip of the week: keep your passwords in a password manager. One good passphrase is all you have to remember. More on the blog.',
    near: { 'three words': 'Our tip of the week: store your passwords in a password manager. One good passphrase is all you need to remember. More on the blog.' },
    apart: {
      'next tip': 'Tip of the week: check the sender before you open a link. One short phone call costs you nothing. More on the blog.',
      'same subject': 'Password managers are no rocket science. We used three of them for a week and tell you which one does not nag.',
    },
  },
  {
    text: 'Match report: Green White beat Northtown 3–1. Goals by Yilmaz (2) and Peters. Next home match on Sunday at 3.',
    near: { 'a word added': 'Match report: Green White clearly beat Northtown 3–1. Goals by Yilmaz (2) and Peters. Next home match on Sunday at 3. 💚' },
    apart: {
      'next match': 'Match report: Green White lose to Unity 0–2. No goals of our own. Next home match on Saturday at 2.',
      'other win': 'Match report: Green White beat Southside 2–0. Goals by Okafor and Lindner. Next home match on Sunday at 3.',
    },
  },
  {
    text: 'Congratulations to Selin Aydin on passing her master exam as a joiner! Three years of evening school next to the workshop. Respect.',
    near: {
      'two words': 'Congratulations to Selin Aydin on passing her master exam as a joiner! Three years of evening school alongside work. Respect.',
      'handle in place of the name': 'Congratulations to @selin.aydin on passing her master exam as a joiner! Three years of evening school next to the workshop. Respect.',
    },
    apart: {
      'another person': 'Congratulations to Moritz Kern on ten years in the warehouse! Ten years of early shifts and never without coffee. Respect.',
    },
  },
  {
    text: 'The solar panels on the roof of our workshop are ready. They will give us about 180,000 kilowatt hours a year, nearly half of what we need. Planned and built by Sunworks from Leeds.',
    near: {
      'short form': 'The solar panels on the roof of our workshop are ready. They will give us about 180,000 kilowatt hours a year, nearly half of what we need. ☀️ #solar',
      'five words': 'The solar panels on our workshop roof are finished. They will give us around 180,000 kilowatt hours per year, almost half of what we need. Planned and built by Sunworks from Leeds.',
      'new sentence inside': 'The solar panels on the roof of our workshop are ready. It took four weeks. They will give us about 180,000 kilowatt hours a year, nearly half of what we need. Planned and built by Sunworks from Leeds.',
    },
    apart: {
      'same subject anew': 'Last month the sun ran our three presses almost alone. Everybody in the hall checks the screen now to see what the roof is doing.',
      'second half new': 'The solar panels on the roof of our neighbours are something else: round, blue and invented by a retired teacher who builds kites.',
    },
  },
  {
    text: 'A question for you: which bread should we bake this winter? Rye with walnut, spelt with pumpkin or potato bread? Tell us in the comments.',
    near: {
      'shorter call': 'Which bread should we bake this winter? Rye with walnut, spelt with pumpkin or potato bread? Tell us! 🍞',
      'three words': 'A question for you all: which bread shall we bake this winter? Rye with walnut, spelt with pumpkin or potato bread? Let us know in the comments.',
    },
    apart: {
      'the result': 'You chose: this winter it is rye with walnut. 214 votes, with the potato bread just behind.',
      'another question': 'A question for you: which cake should we bake for the town fair? Apple crumble, lemon drizzle or cheesecake? Tell us in the comments.',
    },
  },
  {
    text: 'Our newsletter is out! This time: three questions to the new director, the programme for May and a recipe from the canteen. Not on the list yet? Link in profile.',
    near: { 'two words': 'The newsletter is out! This time: three questions to the new director, the programme for May and a recipe from the canteen. Not on the list yet? Link in bio.' },
    apart: {
      'next issue': 'Our newsletter is out! This time: a look behind the make-up table, the programme for June and a raffle for families. Not on the list yet? Link in profile.',
      'only the call': 'Not on the list yet? Link in profile.',
    },
  },
  {
    text: 'Concert postponed: the Trio Largo is ill. The new date is 8 November, tickets stay valid. If you cannot come, you get your money back.',
    near: {
      'three words': 'Concert postponed: the Trio Largo is unwell. Our new date is 8 November, tickets remain valid. If you cannot come, you get your money back.',
      cut: 'Concert postponed: the Trio Largo is ill. The new date is 8 November, tickets stay valid.',
    },
    apart: { 'other concert': 'Concert sold out: for the Vivo Ensemble there are only a few tickets at the door. Doors open at 7, free seating.' },
  },
  {
    text: 'Quote of the week: “You never fail until you stop trying.” Albert Einstein',
    near: { 'tags and emoji': '💡 Quote of the week: “You never fail until you stop trying.” (Albert Einstein) #quote #monday' },
    apart: { 'next quote': 'Quote of the week: “The secret of getting ahead is getting started.” Mark Twain' },
  },
];
