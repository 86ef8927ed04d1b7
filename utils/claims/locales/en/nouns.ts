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
      servicemen:serviceman cop legionary islamist mobik regular irregular veteran deserter jawan sepoy naik havildar ultra maoist naxal naxalite naxalites:naxalite assassin hitman commando sentry sapper artilleryman grenadier rifleman machine-gunner cadet ensign lance-corporal adjutant admiral marshal carabinier partisan peshmerga:peshmerga fedayeen:fedayeen askari kamikaze suicide-bomber radical ringleader henchman henchmen:henchman kidnapper hijacker pirate gangster gang-member inductee draftee deminer bombmaker strongman warfighter crewmember parachutist legionnaire cavalryman border-guard prison-guard policewomen:policewoman riflemen:rifleman tankmen:tankman infantrymen:infantryman`,
  },
  civilian: {
    unit: 'person',
    status: 'civilian',
    words: `civilian bodyguard owner aide colleague lawyer activist candidate politician tailor mechanic carpenter butcher baker widow schoolteacher headmaster gardener cleaner guide trucker child children:child woman women:woman girl boy baby infant toddler teenager minor student pupil schoolchild schoolgirl
      schoolboy resident villager farmer herder trader teacher doctor nurse medic paramedic journalist reporter worker labourer laborer
      driver passenger shopper worshipper patient pensioner refugee idp evacuee inhabitant bystander pedestrian commuter miner fisherman
      fishermen:fisherman shepherd pilgrim protester demonstrator mourner mother grandmother wife daughter sister family-member
      citizen townspeople local civilian-victim staffer humanitarian aid-worker rescuer firefighter volunteer-worker cleric imam priest
      nun elder shopkeeper vendor businessman photographer cameraman cook returnee migrant asylum-seeker tribal jirga-member extortionist tapper labour-worker youth adolescent kid schoolkid peasant nomad guest tourist diner spectator lecturer professor academic electrician plumber engineer technician surgeon midwife midwives:midwife pharmacist caretaker janitor gravedigger muezzin preacher pastor monk bishop rabbi congregant worshiper hawker stallholder barber blogger presenter correspondent freelancer editor interpreter translator motorist cyclist conductor railwayman railwaymen:railwayman docker seafarer steward expatriate orphan twin newborn grandson granddaughter niece nephew sibling bride groom breadwinner councillor legislator lawmaker senator deputy judge prosecutor magistrate attorney clerk voter campaigner dissident townsfolk:townsfolk householder porter coolie foreman foremen:foreman traveller traveler evangelist nomads:nomad passerby passersby:passerby grandchild grandchildren:grandchild herdsman herdsmen:herdsman tribesman tribesmen:tribesman clansman clansmen:clansman clergyman clergymen:clergyman deliveryman craftsman craftsmen:craftsman secretary mullah maulvi chairperson taxi-driver hunter logger woodcutter beggar sweeper housewife housewives:housewife charity-worker picnicker traveller-trader beekeeper cobbler blacksmith juror usher sacristan escort pastoralist clubgoer churchgoer partygoer concertgoer attendant warden deacon catechist missionary seminarian`,
  },
  person: {
    unit: 'person',
    status: null,
    words: `people:person person man victim member individual body bodies:body corpse dead casualty fatality martyr hostage captive prisoner detainee
      suspect survivor relative father husband son brother grandfather uncle cousin adult native national foreigner passer-by passers-by:passer-by life lives:life
      soul employee official minister mayor governor leader crew pow inmate other wounded injured missing death injury deaths:death injuries:injury
      brother-in-law head chief chieftain employer landlord partner boyfriend girlfriend fiancé fiancée sheikh sheikhs:sheikh spouse stepson stepdaughter headman headmen:headman vice-chair chairman chairwoman governor-general counsellor manager spokesman spokeswoman spokesperson visitor occupant perpetrator culprit abductee internee`,
  },
  families: { unit: 'group', status: 'civilian', words: 'family household clan' },
  group: {
    unit: 'group',
    status: 'combatant',
    words: `battalion brigade regiment division company platoon squad unit detachment contingent column group corps battlegroup crewed-unit`,
  },
  vehicle: {
    unit: 'vehicle',
    status: null,
    words: `vehicle tank apc ifv truck lorry car pickup pick-up jeep humvee bulldozer ambulance bus armour armored armoured carrier
      mrap bmp btr technical motorcycle motorbike trailer tanker transporter excavator convoy-truck locomotive train van t-54 t-55 t-62 t-64 t-72 t-80 t-90 bmp-1 bmp-2 bmp-3 btr-80 marder cv90 stryker leopard bradley abrams
      challenger tractor railcar wagon buggy minibus minivan taxi fire-engine landcruiser hilux scooter tricycle rickshaw digger bicycle tankette halftrack ural self-propelled-gun locomotive lorryload`,
  },
  aircraft: {
    unit: 'aircraft',
    status: null,
    words: `aircraft helicopter plane jet fighter-jet warplane bomber-plane airplane gunship mig sukhoi chopper airliner bayraktar uav-reconnaissance f-16 f-15 f-35 mirage typhoon mi-17 mi-28 mi-35 su-27 su-57 ka-52 mi-8 mi-24 su-25 su-34 su-35 su-24 mig-29 mig-31 il-76 airlifter`,
  },
  vessel: {
    unit: 'vessel',
    status: null,
    words: `ship boat vessel warship frigate destroyer corvette submarine tanker-ship ferry cutter trawler flotilla dinghy carrier-ship cruiser patrol-boat gunboat skiff freighter barge tug tugboat lifeboat dhow canoe pirogue speedboat minesweeper ferryboat landing-craft tug-boat bulker`,
  },
  weapon: {
    unit: 'weapon',
    status: null,
    words: `rocket missile drone shell mortar gun howitzer launcher uav mine bomb grenade rifle projectile munition ammunition round cannon
      artillery radar interceptor himars mlrs atacms javelin stinger torpedo warhead system piece-of-artillery kalashnikov machine-gun
      weapon decoy fpv quadcopter shahed ied explosive bullet firearm battery rpg atgm loitering-munition kalibr iskander patriot nasams
      glide-bomb landmine bomblet submunition pistol revolver carbine cartridge detonator booby-trap vest car-bomb vbied svbied manpads:manpads molotov petrol-bomb interceptor-missile glider cruise-missile shrapnel-bomb handgun shotgun machinegun blade-drone airgun artillery-piece gun-tube barrel aerial-vehicle air-vehicle surface-vessel`,
  },
  strike: {
    unit: 'strike',
    status: null,
    words: `strike airstrike air-strike attack raid sortie bombing bombardment shelling assault clash engagement explosion blast ambush
      offensive operation salvo barrage incursion shooting mission airraid air-raid counterattack violation combat-engagement incident-of-shelling wave skirmish gunfight firefight gun-battle air-assault strafing cannonade drive-by stabbing attempted-landing times:times`,
  },
  place: {
    unit: 'place',
    status: null,
    words: `village town city settlement hamlet position post outpost checkpoint base district neighbourhood neighborhood quarter hill
      height hilltop locality area point stronghold camp target site street block front trench region municipality province community
      bridgehead crossing garrison-town junction barracks suburb airfield airport airbase capital base-camp oilfield farm ridge farmstead island islet intersection roundabout enclave pocket county governorate oblast raion kibbutz kibbutzim:kibbutz foothold salient bastion redoubt object trenchline tree-line strongpoint sector parish woreda kebele commune canton arrondissement prefecture department`,
  },
  building: {
    unit: 'building',
    status: null,
    words: `house home building apartment flat hospital school clinic mosque church bridge depot warehouse shop store factory plant
      refinery dormitory facility structure deposit hangar headquarters hq dwelling landmark kindergarten market shelter bunker
      substation tent dam museum office block-of-flats high-rise tunnel storehouse command-post monument library university synagogue temple silo granary kiosk restaurant cafe hotel guesthouse villa cottage hut shack barn pier jetty station power-station pumping-station transformer tower mast minaret cathedral monastery orphanage morgue prison jail courthouse embassy consulate garage pharmacy bakery classroom hall centre center terminal pipeline workshop mill cinema theatre cemetery church-tower madrasa madrassa mission residence property bungalow homestead`,
  },
  area: {
    unit: 'area-km2',
    status: null,
    words:
      'km2 km² sq-km square-kilometre square-kilometer square-kilometres square-kilometers hectare square-mile',
  },
} as const satisfies Readonly<Record<string, NounClass>>;
