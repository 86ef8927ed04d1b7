import type { NounClass } from '../../lexicon-types';

/** English nouns that conflict news counts. A word stands in one class only; the first class wins. */
export const nouns = {
  combatant: {
    unit: 'person',
    status: 'combatant',
    words: `soldier troop trooper fighter militant militiaman gunman insurgent rebel terrorist jihadist jihadi serviceman servicewoman
      servicemember conscript recruit reservist commando paratrooper marine sniper guerrilla guerilla mercenary combatant infantryman sailor
      airman officer policeman policewoman constable guard gendarme ranger commander general colonel major captain lieutenant sergeant corporal
      private brigadier operative extremist separatist peacekeeper mujahid mujahideen occupier invader attacker assailant bomber element
      cadre volunteer defender warrior legionnaire private warlord crewman pilot tankman gunner saboteur infiltrator bandit paramilitary
      militia adviser advisor trainer instructor contractor reinforcement personnel police loyalist men:man men manpower serviceperson
      servicemen:serviceman cop legionary islamist mobik regular irregular veteran deserter jawan sepoy naik havildar ultra maoist naxal naxalite naxalites:naxalite assassin hitman commando`,
  },
  civilian: {
    unit: 'person',
    status: 'civilian',
    words: `civilian bodyguard owner aide colleague lawyer activist candidate politician tailor mechanic carpenter butcher baker widow schoolteacher headmaster gardener cleaner guide trucker child children:child woman women:woman girl boy baby infant toddler teenager minor student pupil schoolchild schoolgirl
      schoolboy resident villager farmer herder trader teacher doctor nurse medic paramedic journalist reporter worker labourer laborer
      driver passenger shopper worshipper patient pensioner refugee idp evacuee inhabitant bystander pedestrian commuter miner fisherman
      fishermen:fisherman shepherd pilgrim protester demonstrator mourner mother grandmother wife daughter sister family-member
      citizen townspeople local civilian-victim staffer humanitarian aid-worker rescuer firefighter volunteer-worker cleric imam priest
      nun elder shopkeeper vendor businessman photographer cameraman cook returnee migrant asylum-seeker tribal jirga-member extortionist tapper labour-worker youth adolescent kid schoolkid`,
  },
  person: {
    unit: 'person',
    status: null,
    words: `people:person person man victim member individual body bodies:body corpse dead casualty fatality martyr hostage captive prisoner detainee
      suspect survivor relative father husband son brother grandfather uncle cousin adult native national foreigner passer-by passers-by:passer-by life lives:life
      soul employee official minister mayor governor leader crew pow inmate other wounded injured missing death injury deaths:death injuries:injury
      brother-in-law head`,
  },
  families: { unit: 'group', status: 'civilian', words: 'family household clan' },
  group: {
    unit: 'group',
    status: 'combatant',
    words:
      'battalion brigade regiment division company platoon squad unit detachment contingent column group corps battlegroup crewed-unit',
  },
  vehicle: {
    unit: 'vehicle',
    status: null,
    words: `vehicle tank apc ifv truck lorry car pickup pick-up jeep humvee bulldozer ambulance bus armour armored armoured carrier
      mrap bmp btr technical motorcycle motorbike trailer tanker transporter excavator convoy-truck locomotive train van t-54 t-55 t-62 t-64 t-72 t-80 t-90 bmp-1 bmp-2 bmp-3 btr-80 marder cv90 stryker leopard bradley abrams
      challenger tractor railcar wagon buggy`,
  },
  aircraft: {
    unit: 'aircraft',
    status: null,
    words: `aircraft helicopter plane jet fighter-jet warplane bomber-plane airplane gunship mig sukhoi chopper airliner bayraktar uav-reconnaissance f-16 f-15 f-35 mirage typhoon mi-17 mi-28 mi-35 su-27 su-57 ka-52 mi-8 mi-24 su-25 su-34 su-35 su-24 mig-29 mig-31 il-76 airlifter`,
  },
  vessel: {
    unit: 'vessel',
    status: null,
    words:
      'ship boat vessel warship frigate destroyer corvette submarine tanker-ship ferry cutter trawler flotilla dinghy carrier-ship cruiser patrol-boat gunboat skiff freighter',
  },
  weapon: {
    unit: 'weapon',
    status: null,
    words: `rocket missile drone shell mortar gun howitzer launcher uav mine bomb grenade rifle projectile munition ammunition round cannon
      artillery radar interceptor himars mlrs atacms javelin stinger torpedo warhead system piece-of-artillery kalashnikov machine-gun
      weapon decoy fpv quadcopter shahed ied explosive bullet firearm battery rpg atgm loitering-munition kalibr iskander patriot nasams
      glide-bomb`,
  },
  strike: {
    unit: 'strike',
    status: null,
    words: `strike airstrike air-strike attack raid sortie bombing bombardment shelling assault clash engagement explosion blast ambush
      offensive operation salvo barrage incursion shooting mission airraid air-raid counterattack violation combat-engagement incident-of-shelling wave`,
  },
  place: {
    unit: 'place',
    status: null,
    words: `village town city settlement hamlet position post outpost checkpoint base district neighbourhood neighborhood quarter hill
      height hilltop locality area point stronghold camp target site street block front trench region municipality province community
      bridgehead crossing garrison-town junction barracks suburb airfield airport airbase capital base-camp oilfield farm`,
  },
  building: {
    unit: 'building',
    status: null,
    words: `house home building apartment flat hospital school clinic mosque church bridge depot warehouse shop store factory plant
      refinery dormitory facility structure deposit hangar headquarters hq dwelling landmark kindergarten market shelter bunker
      substation tent dam museum office block-of-flats high-rise tunnel storehouse command-post monument library university synagogue temple`,
  },
  area: {
    unit: 'area-km2',
    status: null,
    words:
      'km2 km² sq-km square-kilometre square-kilometer square-kilometres square-kilometers hectare square-mile',
  },
} as const satisfies Readonly<Record<string, NounClass>>;
