import type { Group } from '../labels';

/** The other half of tuned/english.ts: only looked at. */
export const english: readonly Group[] = [
  {
    text: 'Lunch this week: Monday lentil soup, Tuesday spinach dumplings, Wednesday goulash, Thursday potato bake, Friday fish and chips. Enjoy!',
    near: {
      'one dish corrected': 'Lunch this week: Monday lentil soup, Tuesday spinach dumplings, Wednesday goulash, Thursday potato gratin, Friday fish and chips. Enjoy!',
      'greeting in front': 'Happy Monday, everyone! Lunch this week: Monday lentil soup, Tuesday spinach dumplings, Wednesday goulash, Thursday potato bake, Friday fish and chips. Enjoy!',
    },
    apart: {
      'next week': 'Lunch this week: Monday pumpkin soup, Tuesday ravioli, Wednesday roast beef, Thursday vegetable curry, Friday salmon. Enjoy!',
      'two dishes kept': 'Lunch this week: Monday tomato soup, Tuesday meatballs, Wednesday goulash, Thursday mushroom risotto, Friday fish and chips. Enjoy!',
    },
  },
  {
    text: 'Episode 41 is out: beekeeper Carla Voss on swarms in the city. Listen wherever you get your podcasts.',
    near: {
      'other link and tags': 'Episode 41 is out: beekeeper Carla Voss on swarms in the city. Listen wherever you get your podcasts. https://podcast.example/41 #bees',
      'two words': 'Episode 41 is live: beekeeper Carla Voss about swarms in the city. Listen wherever you get your podcasts.',
    },
    apart: {
      'next episode': 'Episode 42 is out: forester Jan Ritter on bark beetles in the Harz. Listen wherever you get your podcasts.',
      'earlier episode': 'Episode 38 is out: doctor Meike Lohr on sleep and night shifts. Listen wherever you get your podcasts.',
      'a line from it': '“A swarm is not an attack, it is a house move.” One of many things beekeeper Carla Voss taught us while a branch full of bees hummed above her head.',
    },
  },
  {
    text: 'Thank you to the 84 people who joined the spring clean in the park on Saturday. 31 bags of rubbish and one very empty cake table.',
    near: {
      'the other way round': '31 bags of rubbish and one very empty cake table: thank you to the 84 people who joined the spring clean in the park on Saturday.',
      'four words': 'A big thank you to all 84 people who joined our spring clean in the park on Saturday. 31 bags of rubbish and one very empty cake table.',
      cut: 'Thank you to the 84 people who joined the spring clean in the park on Saturday. 31 bags of rubbish!',
      'with a new last sentence': 'Thank you to the 84 people who joined the spring clean in the park on Saturday. 31 bags of rubbish and one very empty cake table. Year 4 came with two carts and would not stop.',
    },
    apart: {
      'last year': 'Spring clean 2024: nearly a hundred people came in the rain. Strangest find: a waffle iron.',
      translation: 'Danke an die 84 Leute, die am Samstag beim Frühjahrsputz im Park dabei waren. 31 Säcke Müll und ein sehr leerer Kuchentisch.',
    },
  },
  {
    text: 'Open until 8 tonight!',
    near: { 'emoji and tags': '🕗 Open until 8 tonight #leeds' },
    apart: {
      'other hour': 'Open until 5 tonight!',
      'other words': 'Reading with Ada Brandt tonight, free entry.',
      'longer, about something else': 'Open until 8 tonight, says the sign, but the baker says the last rolls are gone at six. So hurry, or come to breakfast tomorrow and meet the new oven.',
    },
  },
  {
    text: 'We have moved! You will find the practice at 12 Linden Street now, second floor, with a lift. Same phone number as before.',
    near: {
      'four words': 'We’ve moved! You can find the practice at 12 Linden Street now, second floor, lift available. Same phone number as before.',
      reordered: 'Same phone number as before, but we have moved! You will find the practice at 12 Linden Street now, second floor, with a lift.',
      'first half': 'We have moved! You will find the practice at 12 Linden Street now, second floor, with a lift.',
    },
    apart: {
      'behind the scenes': '43 boxes, one piano and a pot plant called Gerda: that was our move to Linden Street.',
    },
  },
  {
    text: 'Traffic on the M62: 4 miles between junctions 26 and 28, delays of 25 minutes. As of 07:40.',
    near: { 'two words': 'Traffic on the M62: 4 miles between junctions 26 and 28, delays of about 25 minutes. As of 07:40. Drive carefully!' },
    apart: {
      'next message': 'Traffic on the M1: 2 miles between junctions 40 and 42, delays of 15 minutes. As of 16:10.',
      'an hour later': 'Traffic on the M62: 1 mile between junctions 26 and 27, delays of 10 minutes. As of 08:55.',
    },
  },
  {
    text: 'Accessible, to us, means a ramp at the door, a hearing loop in the hall and a menu in easy words. Is something missing? Tell us.',
    near: {
      'two words': 'Accessible, to us, means a ramp at the door, a hearing loop in the hall and a menu in plain words. Is anything missing? Tell us.',
      quoted: '“Accessible, to us, means a ramp at the door, a hearing loop in the hall and a menu in easy words. Is something missing? Tell us.” Still true.',
    },
    apart: {
      'answer to it': 'You wrote, we built: there is a tactile map in the foyer from today. Thank you for the idea, Rosa!',
      'short quotation': 'A year ago we wrote: “Is something missing? Tell us.” 61 letters came, and three of them turned into works: the low doorbell, the tactile map and the quiet hour on Tuesdays.',
    },
  },
  {
    text: 'The library is extending its opening hours. From October we stay open until 9 on Thursdays, and the reading room is open on Saturdays too.',
    near: {
      'one sentence': 'From October we stay open until 9 on Thursdays, and the reading room is open on Saturdays too.',
      'four words': 'The city library extends its opening hours. From October we are open until 9 on Thursdays, and the reading room opens on Saturdays too.',
    },
    apart: { 'why it matters': 'If you work late shifts, you never got to see us. That is why the lamps in the reading room will burn longer this autumn.' },
  },
  {
    text: 'You can now pay by card in our shop.',
    near: {
      'one word': 'You can now also pay by card in our shop.',
      tags: '#news #cardpayment You can now pay by card in our shop!',
    },
    apart: {
      'other news': 'You can now collect parcels in our shop.',
      'written anew': 'No cash on you? Never mind, the new terminal takes every card.',
    },
  },
  {
    text: 'Weather on Tuesday: rain until noon, then sun, 14 degrees. Wind from the south-west, force 3.',
    near: { 'a word': 'The weather on Tuesday: rain until noon, then sun, 14 degrees. Wind from the south-west, force 3 ☔' },
    apart: {
      'next day': 'Weather on Wednesday: fog until noon, then clouds, 9 degrees. Wind from the north, force 2.',
      'same words': 'Weather on Friday: sun until noon, then rain, 17 degrees. Wind from the west, force 5.',
    },
  },
  {
    text: 'Blood donation on Wednesday from 3 to 8pm in the school gym. Please bring your ID and eat something first.',
    near: {
      'turned round': 'On Wednesday from 3 to 8pm: blood donation in the school gym. Please bring your ID and eat something first.',
      'line added': 'Blood donation on Wednesday from 3 to 8pm in the school gym. Please bring your ID and eat something first. Every pint helps! ❤️',
    },
    apart: {
      'other place and day': 'Blood donation on Monday from 4 to 7pm in St Martin’s hall. Please bring your ID and eat something first.',
      thanks: '97 people gave blood yesterday, 14 of them for the first time. Thank you all, and the kitchen team!',
    },
  },
  {
    text: 'Thank you for your message, we have passed it on to our engineers and will be back tomorrow.',
    near: { 'with a name': 'Hi Dana, thank you for your message, we have passed it on to our engineers and will be back tomorrow.', 'two words': 'Thanks for your message, we have passed it on to our engineers and will get back tomorrow.' },
    apart: { 'own answer': 'Good point! The lift at platform 3 has been stuck since yesterday, the part arrives on Thursday.' },
  },
  {
    text: 'Happy holidays and a good start to the new year from everyone at the bike workshop!',
    near: {
      'turned round': 'Everyone at the bike workshop wishes you happy holidays and a good start to the new year! 🎄',
      tags: '#advent Happy holidays and a good start to the new year from everyone at the bike workshop! #bikes #leeds',
    },
    apart: {
      Easter: 'Happy Easter and a good long weekend from Lena at the bike workshop!',
      story: 'On Christmas Eve at eleven somebody stood at our door with a flat tyre. Of course we fixed it.',
    },
  },
  {
    text: 'Three things we learned in our first year: name the price early, plan your breaks, say no. What did you learn?',
    near: {
      digits: '3 things we learned in our first year: name the price early, plan your breaks, say no. What did you learn?',
      'new ending': 'Three things we learned in our first year: name the price early, plan your breaks, say no. And you?',
    },
    apart: {
      'same subject': 'A year ago the two of us started in a kitchen. Today there are six of us in an office that smells of paint.',
      'second half new': 'Three things we saw at the fair: robots making coffee, a great deal of carpet and hardly anybody under thirty.',
    },
  },
  {
    text: 'City cycling starts on 5 May. Join the team “Town Hall”, collect kilometres for three weeks and win a check-up at the bike workshop.',
    near: {
      'one sentence more': 'City cycling starts on 5 May. Join the team “Town Hall”, collect kilometres for three weeks and win a check-up at the bike workshop. Last year 212 of you rode along, let us beat that!',
      'next year': 'City cycling starts on 4 May. Join the team “Town Hall”, collect kilometres for three weeks and win a check-up at the bike workshop.',
    },
    apart: {
      'half-time': 'Half-time in city cycling: 11,480 kilometres, and the primary school leads. The council had better dress warmly.',
      translation: 'Das Stadtradeln startet am 5. Mai. Macht mit im Team „Rathaus“, sammelt drei Wochen lang Kilometer und gewinnt eine Inspektion in der Radwerkstatt.',
    },
  },
];
