import type { Unit } from '../types';

/** Names of weapons and vehicles that are the same in all languages, singular and small; makers' and armies' own names. */
export const materielNames: Readonly<Partial<Record<Unit, string>>> = {
  vehicle: `abrams leopard leclerc challenger merkava marder bradley puma lynx stryker boxer patria bushmaster mastiff husky humvee
    hmmwv kozak kirpi cougar maxxpro mrap namer achzarit tigr typhoon-k terminator ural kamaz unimog gaz maz cv90 ratel eland
    panhard amx-10rc fennek dingo wiesel spartan scorpion m1 m1a1 m1a2 m2 m113 mt-lb mtlb`,
  aircraft: `apache chinook hercules globemaster galaxy typhoon rafale mirage gripen tornado hornet raptor hawk alligator hind hip
    havoc frogfoot fullback fencer foxhound flanker fulcrum backfire blackjack bear poseidon osprey gazelle puma-helicopter
    super-tucano gunship awacs`,
  vessel: `arleigh kilo ropucha`,
  weapon: `himars mlrs atacms javelin stinger nlaw carl-gustaf kornet konkurs fagot metis milan tow spike grad uragan smerch tornado-s
    tochka tochka-u iskander kinzhal kalibr oniks zircon tomahawk harpoon neptune storm-shadow scalp taurus jdam gmlrs scud burkan
    qiam zolfaghar fateh fajr katyusha qassam badr fadi sejjil shahab emad ghadr patriot nasams iris-t gepard pantsir pantsyr tor buk
    osa strela igla starstreak mistral crotale hawk avenger vampire shahed geran lancet orlan zala mohajer samad qasef switchblade
    phoenix-ghost caesar krab panzerhaubitze archer zuzana dana msta giatsint akatsiya gvozdika pion malka tulpan vasilek solntsepyok
    m109 m777 m270 m142 kalashnikov dragunov dushka dshk pkm minigun excalibur grom piorun skynex quadcopter fpv reaper predator
    heron hermes harop global-hawk bayraktar`,
};

/** Prefixes of types that carry a number: "T-72", "Su-25", "S-300", small. */
export const materielPrefixes: Readonly<Partial<Record<Unit, string>>> = {
  vehicle: 't bmp btr brdm bmd mt pt vbl amx',
  aircraft: 'su mig ka mi il tu an f a b c uh ah ch mh ec as jf yak kc ac oh md',
  weapon: 's sa ak akm rpg bm d zu zsu kh kn kab fab tb mq rq rm tos hq pl lrm grm ptab of aim agm aa at',
};
