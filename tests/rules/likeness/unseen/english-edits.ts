import type { Group } from '../labels';

/** The English half of german-edits.ts: only looked at. */
export const english: readonly Group[] = [
  {
    text: 'Our volunteers mapped every bench in the district: 214 of them, 31 without a backrest. The list is online, and corrections are welcome.',
    near: {
      'five words': 'Our members mapped every bench in the borough: 214 of them, 31 lacking a backrest. The map is online, and corrections are appreciated.',
      'for another site': 'Our volunteers mapped every bench in the district: 214 of them, 31 without a backrest. The list is online (link in the comments), and corrections are welcome 🪑 #OpenData #Leeds',
      'other link': 'Our volunteers mapped every bench in the district: 214 of them, 31 without a backrest. The list is online, and corrections are welcome. https://benches.example/?utm_source=x&utm_campaign=b',
      'all capitals in front': 'ONLINE NOW: Our volunteers mapped every bench in the district: 214 of them, 31 without a backrest. The list is online, and corrections are welcome.',
      'contractions and spelling': 'Our volunteers have mapped every bench in the district: 214 of ’em, 31 without a back rest. The list’s online, and corrections are welcome.',
    },
    apart: {
      'other count': 'Our volunteers counted every street tree in the district: 4,820 of them, 112 dead. The report goes to the council on Tuesday.',
      translation: 'Unsere Ehrenamtlichen haben jede Bank im Stadtteil erfasst: 214 Stück, 31 ohne Lehne. Die Liste steht im Netz, Korrekturen sind willkommen.',
      'a single finding': '31 benches in our district have no backrest. Ask anyone over seventy what that means on the way home from the market.',
    },
  },
  {
    text: 'Opening hours over Easter: Good Friday closed, Saturday 10am to 4pm, Sunday closed, Monday 11am to 3pm. Back to normal on Tuesday.',
    near: {
      'emoji and tags': '🐣 Opening hours over Easter: Good Friday closed, Saturday 10am to 4pm, Sunday closed, Monday 11am to 3pm. Back to normal on Tuesday. #easter #shoplocal',
      'three words': 'Our opening hours for Easter: Good Friday closed, Saturday 10am to 4pm, Sunday closed, Monday 11am to 3pm. Back to usual on Tuesday.',
    },
    apart: {
      'other hours': 'Opening hours over Easter: Good Friday 9am to noon, Saturday closed, Sunday closed, Monday 2pm to 6pm. Back to normal on Wednesday.',
      'bank holiday': 'Opening hours over the bank holiday: Saturday 9am to 5pm, Sunday 10am to 2pm, Monday closed. Staff party on Tuesday, so we start at noon.',
    },
  },
  {
    text: 'Book of the week: “The Salt Road” by Mira Olden. A quiet novel about three sisters, a ferry and one very long winter.',
    near: {
      'other frame words': 'Our book of this week: “The Salt Road” by Mira Olden. A quiet novel about three sisters, a ferry and one very long winter.',
      'quotes and dashes': 'Book of the week: The Salt Road – Mira Olden. A quiet novel about three sisters, a ferry & one very long winter 📚❄️',
    },
    apart: {
      'next week': 'Book of the week: “Paper Birds” by Tom Achterberg. A loud novel about two brothers, a printing press and one very short summer.',
      'same author': 'Mira Olden reads in our shop on 14 March at 7pm. Tea is on us, questions are on you.',
    },
  },
  {
    text: '“Nobody is too small to make a difference.” We painted this on the school wall today, with forty hands and nine colours.',
    near: {
      'another frame': 'Painted on the school wall today, with forty hands and nine colours: “Nobody is too small to make a difference.”',
      'two words': '“Nobody is too small to make a difference.” We painted that on the school wall today, with forty hands and nine paints.',
    },
    apart: {
      'same quote, other story': '“Nobody is too small to make a difference”, she told the council, and asked for a zebra crossing at Mill Lane. They vote on Thursday.',
      'same frame, other quote': '“Read a book under a tree.” We wrote this on the library window this morning, with chalk pens and a wobbly ladder.',
    },
  },
  {
    text: 'Tickets are live!',
    near: { 'link and tag': 'Tickets are live! https://tickets.example/a?x=1 #festival', 'link in front': 'https://tickets.example Tickets are live!' },
    apart: { opposite: 'Tickets are gone!', other: 'Doors are open!' },
  },
  {
    text: 'New episode! This week we talk to nurse Olu Adeyemi about night shifts, naps and the best vending machine in the building. Listen wherever you get podcasts.',
    near: {
      'five words': 'New episode out! This week we chat with nurse Olu Adeyemi about night shifts, sleep and the best vending machine in the house. Listen wherever you get podcasts.',
      'link and tags moved': '#podcast #nursing New episode! https://pod.example/57 This week we talk to nurse Olu Adeyemi about night shifts, naps and the best vending machine in the building. Listen wherever you get podcasts.',
    },
    apart: {
      'next one': 'New episode! This week we talk to baker Ines Kroll about early mornings, sourdough and the worst oven she ever owned. Listen wherever you get podcasts.',
      'trailer only': 'New episode on Friday. Who should we ask next? Nurses, bakers, bus drivers: tell us in the comments.',
    },
  },
  {
    text: 'Match report: we lost 2–3 against Harrow after leading twice. Goals by Petra and Sam, red card for the coach, ice cream for everyone.',
    near: {
      'three words': 'Match report: we lost 2–3 to Harrow after leading twice. Goals from Petra and Sam, red card for our coach, ice cream for everyone.',
      shortened: 'Match report: we lost 2–3 against Harrow after leading twice. Goals by Petra and Sam, red card for the coach.',
    },
    apart: {
      'next match': 'Match report: we won 4–0 against Ripon in the rain. Goals by Lena, Lena, Lena and Jo, clean sheet for Max, tea for everyone.',
      'before it': 'Match day! Harrow come to us at 3pm. Bring a scarf, a voice and a friend.',
    },
  },
  {
    text: 'Thanks to everyone who came to the repair café last night. We saved 19 toasters, 4 lamps and one very old radio from the bin.',
    near: {
      'five words': 'Thank you all who came to our repair café last night. We rescued 19 toasters, 4 lamps and one very old radio from the tip.',
      'moved end': 'We saved 19 toasters, 4 lamps and one very old radio from the bin. Thanks to everyone who came to the repair café last night ❤️',
    },
    apart: {
      'next month': 'Thanks to everyone who came to the repair café last night. We mended 12 bikes, 3 zips and a music box that now plays backwards.',
      invitation: 'Repair café tomorrow, 6pm, town hall cellar. Toasters, lamps and radios welcome, patience provided.',
      translation: 'Danke an alle, die gestern Abend im Repair-Café waren. Wir haben 19 Toaster, 4 Lampen und ein sehr altes Radio vor der Tonne bewahrt.',
    },
  },
  {
    text: 'We are raising the price of our loaf to £3.90 from Monday. Flour went up again, and we will not bake with worse. Thank you for understanding.',
    near: {
      'three words': 'We are raising the price of our loaf to £3.90 from Monday. Flour has gone up again, and we refuse to bake with worse. Thank you for understanding.',
      'split for a thread': '1/2 We are raising the price of our loaf to £3.90 from Monday. Flour went up again, and we will not bake with worse. 2/2 Thank you for understanding.',
    },
    apart: { 'other news of the price': 'Good news: coffee stays at £2.80 all year. We signed with a roaster round the corner, and you can taste the difference.' },
  },
  {
    text: 'Tip of the day: write the alt text before you write the post. It makes you look at the picture first.',
    near: {
      'two words': 'Tip of the day: write your alt text before you write the post. It makes you see the picture first.',
      'tags in front': '#a11y #socialmedia #tip Tip of the day: write the alt text before you write the post. It makes you look at the picture first.',
    },
    apart: {
      'next day': 'Tip of the day: read the draft aloud before you send it. It makes you hear the long sentences.',
      'the day after': 'Tip of the day: answer the first comment within the hour. It tells people that somebody is home.',
    },
  },
  {
    text: 'Our street party raised £1,240 for the food bank. Thank you to the band, the cake people and the man who found our extension lead.',
    near: {
      'three words': 'Our street party raised £1,240 for the food bank. Thanks to the band, the cake people and the man who brought our extension lead.',
      'more detail': 'Our street party on Saturday raised £1,240 for the food bank in Otley. Thank you to the band, the cake people and the man who found our extension lead.',
    },
    apart: { 'the year before': 'Last year the street party was rained off, and we ate all the cake in the bus shelter. This year: tents.' },
  },
  {
    text: 'Menu for Friday: leek and potato soup, sea trout with samphire, rhubarb fool. £24 for three courses, book by Thursday noon.',
    near: {
      'two words': 'Friday menu: leek and potato soup, sea trout with samphire, rhubarb fool. £24 for three courses, book before Thursday noon.',
      emoji: 'Menu for Friday 🍽 leek and potato soup 🐟 sea trout with samphire 🍮 rhubarb fool. £24 for three courses, book by Thursday noon.',
    },
    apart: {
      'next Friday': 'Menu for Friday: beetroot salad, lamb shoulder with mint, lemon tart. £26 for three courses, book by Thursday noon.',
      'the one after': 'Menu for Friday: asparagus on toast, chicken pie, chocolate pot. £24 for three courses, book by Thursday noon.',
    },
  },
  {
    text: 'Maintenance tonight from 10pm to midnight: the library catalogue will be offline. Renewals by phone work as usual.',
    near: {
      'four words': 'Maintenance tonight from 10pm until midnight: our library catalogue will be unavailable. Renewals by phone work as always.',
      'reminder': 'Reminder: Maintenance tonight from 10pm to midnight, the library catalogue will be offline. Renewals by phone work as usual.',
    },
    apart: {
      'other night': 'Maintenance on Sunday from 6am to 9am: the e-book loans will be offline. Printed books, happily, need no updates.',
    },
  },
  {
    text: 'Meet the team: Farida has run our front desk since 2014. She knows every parcel driver by name and hides the good biscuits.',
    near: { 'three words': 'Meet the team: Farida has run the front desk since 2014. She knows each parcel driver by name and hides our good biscuits.' },
    apart: {
      'the next': 'Meet the team: Joaquin has looked after our servers since 2019. He knows every cable by colour and never shares his password or his lunch.',
      'another': 'Meet the team: Bea has drawn our posters since 2021. She knows every typeface by nose and refuses to use more than two.',
    },
  },
  {
    text: 'Poll: which cover for our spring issue, the heron or the lighthouse? Vote until Wednesday, the winner goes to print on Thursday.',
    near: {
      'three words': 'Poll: which cover for the spring issue, heron or lighthouse? Vote until Wednesday, the winner goes to print Thursday morning.',
      'tags in front': '#poll #design Poll: which cover for our spring issue, the heron or the lighthouse? Vote until Wednesday, the winner goes to print on Thursday.',
    },
    apart: {
      'other poll': 'Poll: which day for our summer picnic, the Friday or the Sunday? Vote until Monday, the weather decides anyway.',
      result: 'The heron won by eleven votes. The lighthouse gets the back page and a promise for autumn.',
    },
  },
];
