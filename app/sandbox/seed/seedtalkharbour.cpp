// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedtalk.h"

namespace chat::sandbox {

//! Small talk, English.
const char *seedTalkHarbour()
{
    return R"talk(
@off-en
a: morning all ☕
b: morning!
c: it is 9pm here but good morning
a: good everything, everyone «+☀️4»

a: does anyone else name their houseplants
b: no
c: obviously
a: Gerald put out a new leaf today
c: congratulations to Gerald
b: …tell Gerald well done «+🌱9 ❤️3»

a: I have a theory that every codebase has exactly one person who knows how the build works
b: and they are on holiday
c: and they are *always* on holiday «+😂11»

a: film night this weekend? I vote something short and old
b: yes, friday or saturday?
c: saturday works better for people in my timezone
a: saturday 8pm then, I'll make the list
d: nothing sad please
a: define sad
d: if the dog dies it's sad «+🐕6 🍿4»

a: my neighbour is learning the trumpet
b: condolences
a: he is getting better actually. it's week six and I recognise the song now
c: which song?
a: it was supposed to be a different one «+🎺5 😂7»

a: what are you all reading?
b: a book about the history of salt. it's better than it sounds
c: I bounced off that one, too many footnotes
b: the footnotes are the best part!
d: re-reading the same fantasy series for the fifth time, no regrets
a: adding salt to the list «+📚4 🧂3»

a: today I learned that wombat droppings are cubes
b: why would you tell us this
c: *why are they cubes*
a: so they don't roll away
c: I have so many questions and I want none of the answers «+🧊5 🤯4»

a: finally closed a ticket I opened three years ago
b: what was it
a: "button slightly too far left"
b: how far?
a: 2px
c: hero «+🎉8 🫡4»

a: if anyone needs me I will be on the balcony pretending to garden
b: what are you growing
a: tomatoes in theory. basil in practice
c: basil is the correct practice

a: weekend plan: nothing. glorious, structured nothing
b: can I join the nothing
a: bring snacks «+😌5»

a: my cat has figured out that the keyboard is warm
b: any messages from her?
a: ;;;;;;;;;;;;;kkkk
c: profound «+🐈6 😂4»

a: question for the room: do you sort your inbox or do you let it become geology
b: geology
c: inbox zero, every day
b: we can't be friends
c: you have 4,000 unread, I can see it from here «+😂5»

a: train is delayed by «n2» minutes because of "an animal on the track"
b: what animal
a: they wouldn't say. the mystery is the worst part
c: update?
a: it was a swan. it was not in a hurry «+🦢8 😂5»

a: rate my breakfast: cold pizza, black coffee, one heroic strawberry
b: 6/10, strawberry carries
c: 8/10, I've had worse at weddings

a: the sunset tonight was ridiculous, look
a: «pic:sunset-sea»
b: no filter?
a: no filter, wobbly hands
c: beautiful «+😍6 🌅3»

a: hot take: soup is just savoury tea
b: reported
c: this channel was a mistake
d: …go on «+🍵3 😂8»

a: who keeps changing the topic of this channel to fish puns
b: not me
c: must be some other guy, swim along
a: I know it's you «+🐟6 😂4»

a: I moved the couch 20 cm to the left and now the whole flat feels new
b: redecorating on a budget of zero
c: try moving it back in a month, free second renovation «+🛋️3»

a: ok the rain has stopped, who's up for a ride along the river
b: give me 20 minutes
c: flat tyre 😭
a: I have a spare tube, come down
c: you are a good person «+🚲4 ❤️3»

a: just watched someone parallel park a van with a trailer in one go. strangers clapped
b: were you one of the strangers
a: I started it «+👏9»

a: what's the most useless thing you know by heart
b: the phone number of a pizza place that closed in 2009
c: all the words of an advert for a carpet shop
d: the cheat code to a game I never owned
a: this is why we can't remember birthdays «+😂7»

a: mini review: noise-cancelling headphones + dishwashing = spa
b: can't hear the plate break either
a: exactly. ignorance, bliss

a: has anyone seen my other glove
b: no but I've seen about forty other people's gloves, on fences
c: the fence gloves are the real owners of this city «+🧤5»

a>old: still thinking about this
b: same honestly
c: it lives in my head rent free

a: heads up, clocks change this weekend
b: forward or back?
a: yes
c: helpful «+🕐3 😂5»

a: learning Mandarin, day 40: I asked for *hot water* and got a compliment on my tones 🥹
b: 厉害！加油
a: 谢谢！我会继续努力
c: your word order is better than mine already «+👏6 🇨🇳2»

a: my code works and I don't know why
b: classic
a: my code doesn't work and I don't know why
c: also classic
a: that was four minutes «+😂8»

a: someone at work replied-all to 900 people with "please stop replying all"
b: and then?
a: and then the other 899
c: nature is healing «+📧4 😂9»
)talk";
}

} // namespace chat::sandbox
