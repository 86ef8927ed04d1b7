import type { NounClass } from '../../lexicon-types';

/** French nouns that conflict news counts. A word stands in one class only; the first class wins. */
export const nouns = {
  combatant: {
    unit: 'person',
    status: 'combatant',
    words: `soldat militaire combattant milicien insurgé rebelle terroriste djihadiste jihadiste conscrit recrue réserviste commando
      parachutiste para marine fusilier légionnaire sniper tireur guérillero maquisard mercenaire belligérant fantassin marin aviateur
      officier sous-officier policier gendarme garde général colonel commandant capitaine lieutenant sergent adjudant caporal brigadier
      agent extrémiste séparatiste casque-bleu casques-bleus:casque-bleu moudjahid moudjahidine occupant envahisseur assaillant attaquant
      agresseur kamikaze élément cadre volontaire défenseur bandit pilote artilleur tankiste saboteur paramilitaire instructeur conseiller
      formateur renfort homme-armé hommes:hommes effectif putschiste mutin déserteur islamiste taliban supplétif vétéran appelé engagé
      djihadiste-présumé frontalier garde-frontière garde-côte douanier démineur éclaireur chasseur-alpin spetsnaz peshmerga`,
  },
  civilian: {
    unit: 'person',
    status: 'civilian',
    words: `civil enfant femme fille fillette garçon bébé nourrisson adolescent mineur étudiant élève écolier lycéen collégien habitant
      villageois riverain citadin paysan agriculteur cultivateur éleveur berger commerçant marchand enseignant professeur instituteur
      médecin docteur infirmier soignant secouriste ambulancier brancardier pompier journaliste reporter photographe caméraman cameraman
      ouvrier travailleur employé chauffeur conducteur routier passager client fidèle patient malade retraité réfugié déplacé évacué
      passant piéton mineur-de-fond orpailleur pêcheur pèlerin manifestant mère grand-mère épouse sœur veuve citoyen humanitaire bénévole
      imam prêtre religieuse pasteur ancien chef-de-village boutiquier migrant exilé demandeur-d'asile jeune touriste voyageur
      avocat militant-associatif cuisinier artisan tailleur boulanger mécanicien maçon gardien-de-nuit maire-adjoint élu fonctionnaire
      vieillard parent interprète traducteur ingénieur technicien électricien juge magistrat chercheur facteur vendeur
      ambulancière couturière coiffeur épicier mineur-isolé lycéenne garde-malade aide-soignant sage-femme`,
  },
  person: {
    unit: 'person',
    status: null,
    words: `personne gens:gens homme victime membre individu corps:corps cadavre dépouille mort tué blessé disparu martyr otage captif
      prisonnier détenu suspect survivant rescapé proche père mari fils:fils frère grand-père oncle cousin adulte ressortissant étranger
      national vie âme responsable ministre gouverneur maire dirigeant chef leader équipier autre décès:décès perte estropié amputé
      homme-politique militant sans-abri âme partisan sympathisant représentant délégué grièvement-blessé député traître décédé fuyard`,
  },
  families: { unit: 'group', status: 'civilian', words: 'famille foyer ménage clan' },
  group: {
    unit: 'group',
    status: 'combatant',
    words: `bataillon brigade régiment division compagnie peloton section escouade escadron unité détachement contingent
      groupement corps-d'armée`,
  },
  vehicle: {
    unit: 'vehicle',
    status: null,
    words: `véhicule char blindé camion voiture automobile pick-up jeep humvee bulldozer ambulance bus:bus autobus:autobus autocar car transporteur
      engin tracteur moto motocyclette remorque citerne camion-citerne locomotive train wagon fourgon fourgonnette minibus:minibus taxi
      bmp btr mrap t-54 t-55 t-62 t-64 t-72 t-80 t-90 bmp-1 bmp-2 bmp-3 btr-80 leopard léopard abrams bradley marder challenger stryker
      gepard guépard caesar amx-10 vab tank 4x4:4x4 technical automoteur`,
  },
  aircraft: {
    unit: 'aircraft',
    status: null,
    words: `avion hélicoptère appareil aéronef bombardier chasseur hélico rafale mirage mig sukhoi f-16 f-15 f-35 bayraktar mi-8 mi-17 mi-24
      mi-28 mi-35 su-24 su-25 su-27 su-30 su-34 su-35 su-57 ka-52 mig-29 mig-31 il-76 avion-cargo`,
  },
  vessel: {
    unit: 'vessel',
    status: null,
    words: `navire bateau vaisseau frégate destroyer corvette sous-marin ferry vedette chalutier croiseur pétrolier cargo canot embarcation
      patrouilleur porte-avions:porte-avions péniche pirogue cuirassé dragueur`,
  },
  weapon: {
    unit: 'weapon',
    status: null,
    words: `roquette missile drone obus:obus mortier canon fusil mitrailleuse obusier lance-roquettes:lance-roquettes lanceur
      lance-missiles:lance-missiles lance-grenades:lance-grenades mine bombe grenade projectile munition cartouche radar intercepteur himars
      himars:himars javelin stinger milan torpille ogive système batterie kalachnikov arme leurre engin-explosif fpv shahed geran explosif
      balle pistolet patriot iskander kalibr kinjal scud ied rpg orgue-de-staline lrm`,
  },
  strike: {
    unit: 'strike',
    status: null,
    words: `frappe raid attaque bombardement tir pilonnage assaut affrontement accrochage engagement explosion détonation embuscade attentat
      offensive opération salve incursion fusillade mission sortie contre-attaque contre-offensive violation combat vague barrage incident
      escarmouche`,
  },
  place: {
    unit: 'place',
    status: null,
    words: `village localité ville hameau bourg bourgade agglomération position poste avant-poste checkpoint base camp district quartier
      faubourg colline hauteur crête sommet secteur zone point bastion fief cible site rue front tranchée région municipalité commune
      province département communauté bloc carrefour caserne aéroport aérodrome champ capitale territoire pays:pays objectif
      cité arrondissement ligne rive`,
  },
  building: {
    unit: 'building',
    status: null,
    words: `maison bâtiment immeuble appartement habitation logement hôpital clinique dispensaire école mosquée église pont dépôt entrepôt
      boutique magasin usine centrale raffinerie dortoir installation structure hangar quartier-général siège résidence marché abri bunker
      barrage-hydraulique tente musée bureau tour tunnel lycée collège université maternité crèche temple bibliothèque commerce édifice
      sous-station pylône ferme silo`,
  },
  area: {
    unit: 'area-km2',
    status: null,
    words: 'km2 km² kilomètres-carrés:kilomètre-carré kilomètre-carré km-carrés:km-carré hectare',
  },
} as const satisfies Readonly<Record<string, NounClass>>;
